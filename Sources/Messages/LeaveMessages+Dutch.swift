internal import Records

struct DutchLeave: LeaveMessages {
  func state(_ state: LeaveState) -> String {
    switch state {
    case .requested: "aangevraagd"
    case .approved: "goedgekeurd"
    case .refused: "afgewezen"
    case .cancelled: "ingetrokken"
    }
  }
  var taken: String { "opgenomen" }
  func part(_ part: DayPart) -> String {
    switch part {
    case .morning: "ochtend"
    case .afternoon: "middag"
    }
  }

  // MARK: What was done

  func requested(_ leave: LeaveText) -> String {
    "\(leave.id): \(leave.who) vraagt \(leave.days) vrij, \(leave.hours) uit \(leave.schemes)."
  }
  func approved(_ leave: LeaveText) -> String {
    "\(leave.id) van \(leave.who) is goedgekeurd: \(leave.days), \(leave.hours) uit "
      + "\(leave.schemes)."
  }
  func refused(_ leave: LeaveText, reason: String) -> String {
    "\(leave.id) van \(leave.who) is afgewezen (\(leave.days)): \(reason)"
  }
  func notForYou(_ actor: String, leave: String) -> Wording {
    Wording(
      "\(leave) is niet voor \(actor)",
      fix:
        "verlof is te zien voor van wie het is, de leidinggevende of diens vervanger, en HR: zeg "
        + "met --actor wie je bent")
  }
  func cancelled(_ leave: LeaveText, wasApproved: Bool) -> String {
    "\(leave.id) van \(leave.who) is ingetrokken"
      + (wasApproved ? "; \(leave.hours) gaat terug naar \(leave.schemes)." : ".")
  }
  func changed(_ leave: LeaveText, before: String) -> String {
    "\(leave.id) van \(leave.who) is gecorrigeerd: \(before) werd \(leave.hours), \(leave.days), "
      + "uit \(leave.schemes)."
  }
  func span(first: String, last: String?, count: Int) -> String {
    guard let last else { return first }
    return "\(first) t/m \(last), \(count == 1 ? "1 dag" : "\(count) dagen")"
  }
  func days(_ amount: String, isOne: Bool) -> String { isOne ? "\(amount) dag" : "\(amount) dagen" }
  func balance(_ scheme: String, of who: String?, free: String, reserved: String) -> String {
    "\(scheme)\(who.map { " van \($0)" } ?? ""): \(free) vrij, \(reserved) gereserveerd voor "
      + "verlof."
  }

  // MARK: Beside it

  func nothingWorked(_ employee: String) -> String {
    "\(employee) werkt op geen van deze dagen: het kost niets en er is niets vastgelegd."
  }
  func shortNow(_ hours: String) -> String {
    "Zoals het nu staat ontbreekt er dan \(hours), en is het niet goed te keuren. Een andere "
      + "regeling kan een deel doen: --scheme A,B."
  }
  func waits(_ hours: String) -> String {
    "\(hours) daarvan wacht op wat tegen die tijd wordt toegekend, en is vanaf dan gereserveerd."
  }
  func closedYear(_ day: String, counts: String) -> String {
    "\(day) ligt in een afgesloten jaar: de uren tellen vanaf \(counts)."
  }
  var noneFound: String { "Geen verlof gevonden." }
  var noProposals: String { "Elke verlofdag kost nog wat er die dag wordt gewerkt." }
  func proposals(_ count: Int) -> String {
    (count == 1 ? "1 dag kost" : "\(count) dagen kosten")
      + " volgens de werktijd van nu iets anders. Er verandert niets vanzelf: "
      + "boetseer verlof wijzig ID --day DATUM neemt het over."
  }
  func noTimeAccount(_ employee: String) -> String {
    "\(employee) heeft nog geen uren op te nemen."
  }
  func averageDay(_ hours: String) -> String { "Een eigen dag is \(hours)." }

  func forCourse(_ leaves: [String]) -> String {
    "Verlof voor deze cursus staat nog: \(leaves.joined(separator: ", ")). Om het terug te nemen: "
      + "boetseer verlof intrekken \(leaves.first ?? "")"
  }
  func afterLeaving(_ leaves: [String]) -> String {
    "\(listed(leaves, "en")) heeft dagen na de laatste. Trek die in: "
      + "boetseer verlof intrekken \(leaves.first ?? "") --day DATUM"
  }

  // MARK: Questions and mistakes in the command

  var askEmployee: String { "Voor wie? (personeelsnummer, of een deel van de naam)" }
  var askFrom: String { "Vanaf welke dag?" }
  var askRequest: String { "Welke aanvraag?" }
  var askReason: String { "Waarom niet?" }
  func choice(_ leave: LeaveText) -> String {
    "\(leave.id) \(leave.who): \(leave.days), \(leave.hours)"
  }
  func endBeforeStart(_ from: String, _ to: String) -> Wording {
    Wording("\(to) ligt voor \(from)", fix: "geef met --to de laatste dag, op of na \(from)")
  }
  var oneAmount: Wording {
    Wording("--hours, --part en --whole zeggen elk hoeveel", fix: "houd er één over")
  }
  var byWithoutApprove: Wording {
    Wording(
      "--by zegt wie goedkeurt, en er wordt niets goedgekeurd",
      fix: "voeg --approve toe, of laat het weg")
  }
  func noAverageDay(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" is in dagen, en hoe lang een dag van deze medewerker is, is niet bekend",
      fix: "geef uren: --hours 4")
  }

  func refusal(_ refusal: LeaveRefusalWords) -> Wording {
    switch refusal {
    case .notFound(let text, let newest):
      Wording(
        "er is geen verlof \(text)",
        fix: newest.map { "het nieuwste is \($0); zie boetseer verlof lijst" }
          ?? "er is nog niets aangevraagd: boetseer verlof aanvragen EMP")
    case .wrongState(let leave, let state):
      Wording(
        "verlof \(leave) is \(self.state(state)), dus dit kan niet",
        fix: "zie boetseer verlof lijst")
    case .own(let leave, let person):
      Wording(
        "verlof \(leave) is van \(person) zelf, en niemand beslist over eigen verlof",
        fix: "laat iemand anders beslissen: --by EMP")
    case .delegate(let leave, let person):
      Wording(
        "\(person) vervangt degene van wie verlof \(leave) is",
        fix: "laat iemand anders beslissen: --by EMP")
    case .unknownApprover(let leave):
      Wording(
        "het is niet bekend wie over verlof \(leave) beslist",
        fix: "noem wie met --by EMP, of zeg eens en voor al wie je bent: BOETSEER_ACTOR=EMP")
    case .notApprover(let leave, let person, let needed):
      Wording(
        "\(person) mag niet beslissen over verlof \(leave)", fix: "\(needed) beslist: --by EMP")
    case .workingTime(let basis):
      Wording(
        "verplichte scholing (\(basis)) is werktijd en nooit verlof",
        fix: "rooster het als werk in; de kosten: boetseer aanvraag indienen EMP --mandatory …")
    case .courseOfAnother(let claim, let employee):
      Wording(
        "aanvraag \(claim) is niet van \(employee)",
        fix: "zie boetseer aanvraag lijst --employee \(employee)")
    case .notEmployed(let employee, let day):
      Wording(
        "\(employee) is op \(day) niet in dienst",
        fix: "zie boetseer medewerker toon \(employee)")
    case .longerThanWorked(let day, let asked, let planned):
      Wording(
        "\(asked) is langer dan de \(planned) die op \(day) wordt gewerkt",
        fix: "vraag hooguit \(planned), of laat --hours weg voor de hele dag")
    case .overlaps(let day, let other):
      Wording(
        "die tijd van \(day) staat al in \(other)",
        fix: "kies een andere dag, of corrigeer die: boetseer verlof wijzig \(other) --day DATUM")
    case .takenAlready(let day, let typed):
      Wording(
        "die tijd van \(day) is al verlof",
        fix: "haal de regel weg, of kijk wat er staat: boetseer verlof lijst --from \(typed)")
    case .notThatDay(let leave, let day):
      Wording("\(day) is geen dag van \(leave)", fix: "zie boetseer verlof lijst")
    case .asItIs(let leave):
      Wording("dat verandert niets aan \(leave)", fix: "zie boetseer verlof lijst --proposals")
    case .noTime(let employee):
      Wording(
        "\(employee) heeft geen regeling met uren die deze dagen kan geven",
        fix: "zie boetseer regeling lijst, of maak er een: "
          + "boetseer regeling nieuw --from training-days")
    case .severalTimes(let schemes):
      Wording(
        "dit kan uit \(listed(schemes, "of"))",
        fix: "kies met --scheme; van meer regelingen gaat voor wat het eerst afloopt: "
          + "--scheme \(schemes.prefix(2).joined(separator: ","))")
    case .insufficientUnseen(let employee, let scheme, let asked, let day):
      Wording(
        "\(employee) heeft te weinig van \(scheme) voor \(day): \(asked) is nodig",
        fix: "vraag minder, of laat een andere regeling een deel doen: --scheme A,B")
    case .insufficient(let employee, let scheme, let free, let asked, let day):
      Wording(
        "\(employee) heeft vanaf \(day) \(free) van \(scheme) te gebruiken, en \(asked) is nodig",
        fix: "vraag minder, of laat een andere regeling een deel doen: --scheme A,B")
    }
  }
}
