internal import Records

struct DutchPeople: PeopleMessages {
  func title(_ column: PeopleColumn) -> String {
    switch column {
    case .employee: "Nummer"
    case .name: "Naam"
    case .team: "Team"
    case .factor: "Factor"
    case .education: "Opleiding"
    case .manager: "Leidinggevende"
    case .roles: "Rollen"
    case .language: "Taal"
    case .email: "E-mail"
    case .parent: "Onderdeel van"
    case .people: "Mensen"
    case .field: "Wat"
    case .value: "Waarde"
    case .employment: "Dienstverband sinds"
    case .minutesPerWeek: "Uren"
    case .fulltimeMinutes: "Voltijd"
    case .workerType: "Contract"
    case .startedOn: "Vanaf"
    case .endedOn: "Laatste dag"
    case .validFrom: "Vanaf"
    case .birthYear: "Geboortejaar"
    case .yearlyWage: "Loon per jaar"
    case .costCentre: "Kostenplaats"
    case .managerName: "Naam leidinggevende"
    case .peopleWithSubteams: "Met teams eronder"
    }
  }
  func workerType(_ type: WorkerType) -> String {
    switch type {
    case .permanent: "vast"
    case .temporary: "tijdelijk"
    case .agency: "uitzend"
    case .onCall: "oproep"
    case .apprentice: "leerling"
    case .other: "anders"
    }
  }
  func education(_ education: Education) -> String {
    switch education {
    case .vmbo: "vmbo"
    case .mbo1: "mbo 1"
    case .mbo2: "mbo 2"
    case .mbo3: "mbo 3"
    case .mbo4: "mbo 4"
    case .hbo: "hbo"
    case .wo: "wo"
    case .unknown: "onbekend"
    }
  }

  // MARK: Reading

  func inService(since day: String, until last: String?) -> String {
    "in dienst sinds \(day)" + (last.map { ", laatste dag \($0)" } ?? "")
  }
  func startsOn(_ day: String) -> String { "begint op \(day)" }
  func leftOn(_ day: String) -> String { "uit dienst, laatste dag \(day)" }
  var none: String { "geen" }
  func hoursAndFactor(_ hours: String, fulltime: String, factor: String) -> String {
    "\(hours) van \(fulltime) per week (deeltijdfactor \(factor))"
  }
  func worksOn(week: Int?) -> String {
    "Werkt op" + (week.map { ", week \($0)" } ?? "")
  }
  func workingDays(_ days: [(weekday: Int, hours: String)]) -> String {
    let names = ["ma", "di", "wo", "do", "vr", "za", "zo"]
    return days.isEmpty
      ? "vrij" : days.map { "\(names[$0.weekday]) \($0.hours)" }.joined(separator: ", ")
  }
  var averageDay: String { "Een dag" }
  func averageDay(_ hours: String, since: String) -> String {
    "gemiddeld \(hours), volgens het rooster sinds \(since)"
  }
  var roleTaken: String { "gekregen" }
  var roleGivenUp: String { "afgestaan" }
  var firstDay: String { "Eerste dag" }
  func correctedFirstDay(_ before: String, to after: String, on day: String) -> String {
    "\(before), op \(day) verbeterd in \(after)"
  }
  var lastDay: String { "Laatste dag" }
  var historyTitle: String { "Geschiedenis" }
  func subteamsTitle(_ team: String) -> String { "Teams onder \(team)" }
  func agreementsTitle(_ team: String) -> String { "Lopende afspraken in \(team)" }
  func experimentsTitle(_ team: String) -> String { "Lopende experimenten in \(team)" }
  func peopleTitle(_ team: String, on day: String) -> String { "Mensen van \(team) op \(day)" }
  func nobody(on day: String) -> String { "Op \(day) is hier niemand in dienst." }

  // MARK: Writing

  func added(_ who: String, from day: String) -> String {
    "\(who) staat erin, vanaf \(day)."
  }
  func changed(_ who: String, from day: String) -> String { "\(who), vanaf \(day):" }
  func unchanged(_ who: String) -> String {
    "Er is niets veranderd: \(who) staat er al zo in."
  }
  func ended(_ who: String, on day: String) -> String {
    "De laatste dag van \(who) is \(day)."
  }
  func rehired(_ who: String, from day: String) -> String { "\(who) is terug, vanaf \(day)." }
  func difference(_ field: String, before: String, after: String) -> String {
    "\(field): \(before) -> \(after)"
  }
  func grantsCorrected(_ count: Int, by change: (amount: String, isLess: Bool)?) -> String {
    (count == 1 ? "1 toekenning is bijgesteld" : "\(count) toekenningen zijn bijgesteld")
      + (change.map { ": \($0.amount) \($0.isLess ? "minder" : "meer")" } ?? "") + "."
  }
  func lapsed(_ count: Int, amount: String?, isLess: Bool) -> String {
    (isLess ? "Minder vervallen dan eerst: " : "Vervallen: ")
      + (amount ?? (count == 1 ? "1 tegoed" : "\(count) tegoeden")) + "."
  }
  func writtenOff(amount: String?) -> String {
    "Besteed voordat het was opgebouwd, en kwijtgescholden" + (amount.map { ": \($0)" } ?? "")
      + "."
  }
  func balance(scheme: String, before: String?, after: String, free: String) -> String {
    "\(scheme): saldo " + (before.map { "\($0) -> " } ?? "") + "\(after), vrij te besteden \(free)"
  }
  func nextSync() -> String { "boetseer sync boekt wat er nu te boeken is" }
  func nextAccount(_ employee: String) -> String { "boetseer account show \(employee)" }
  func undo(_ event: Int64) -> String { "boetseer undo \(event)" }

  // MARK: Leaving

  func leavingTitle(_ who: String, on day: String) -> String {
    "Als \(who) uit dienst gaat, laatste dag \(day):"
  }
  func leavingAccount(scheme: String, balance: String, free: String) -> String {
    "\(scheme): saldo \(balance) op de laatste dag, vrij te besteden \(free)"
  }
  func leavingEnd(_ end: LeavingEnd, _ amount: String, on day: String) -> String {
    switch end {
    case .returned: "\(amount) gaat op \(day) terug naar de pot."
    case .paidOut: "\(amount) wordt uitbetaald, per \(day)."
    case .waits: "\(amount) wacht vanaf \(day) om mee te gaan: boetseer account transfer-out"
    case .keeps: "\(amount) blijft te gebruiken tot de eigen laatste dag."
    }
  }
  func leavingLapse(_ amount: String, on day: String) -> String {
    "\(amount) vervalt op \(day)"
  }
  var leavingNothingLapses: String { "er vervalt niets" }
  var leavingNoAccounts: String { "op de laatste dag staat er nergens nog iets" }
  func leavingClaim(
    _ claim: String, title: String, state: LeavingClaim, amount: String
  ) -> String {
    switch state {
    case .undecided:
      "\(claim) \(title): \(amount) aangevraagd, nog niet beslist; dat blijft ervoor bewaard"
    case .approved:
      "\(claim) \(title): \(amount) toegekend en nog niet betaald; dat gaat gewoon door"
    }
  }
  var leavingQuestion: String { "Deze laatste dag vastleggen?" }

  // MARK: Refused

  func nothingToChange(_ options: [String]) -> Wording {
    Wording("je hebt niet gezegd wat er verandert", fix: "voeg \(listed(options, "of")) toe")
  }
  func hoursOutOfRange(_ flag: String, hours: String) -> Wording {
    Wording("\(flag): een week van \(hours) uur bestaat niet", fix: "geef de uren per week")
  }
  func unknownRole(_ role: String) -> Wording {
    Wording(
      "de rol \"\(role)\" bestaat niet",
      fix: "kies hr, analyst, committee:FONDS of delegate:NUMMER")
  }
  func roleNeedsSign(_ role: String) -> Wording {
    Wording("--role: bij \"\(role)\" staat niet welke kant op", fix: "schrijf +\(role) of -\(role)")
  }
  func birthYearOutOfRange(_ value: String, first: Int, last: Int) -> Wording {
    Wording(
      "--birth-year kan niet \"\(value)\" zijn",
      fix: "geef een jaar van \(first) tot en met \(last)")
  }
  func emptyValue(_ flag: String) -> Wording {
    Wording("\(flag) is leeg", fix: "zet iets achter \(flag)")
  }
  func numberTwice(_ first: String, _ second: String) -> Wording {
    Wording("er staan twee personeelsnummers, \(first) en \(second)", fix: "geef er één")
  }
}
