internal import Records

struct DutchRefusals: RefusalMessages {
  // MARK: Medewerkers

  func employeeExists(_ employee: String) -> Wording {
    Wording(
      "personeelsnummer \(employee) is in gebruik",
      fix: "boetseer employee change \(employee), of employee rehire als iemand terugkomt")
  }
  func teamExists(_ team: String) -> Wording {
    Wording("er is al een team \(team)", fix: "kies een andere code")
  }
  func stillEmployed(_ employee: String, since: String) -> Wording {
    Wording(
      "\(employee) is in dienst sinds \(since)",
      fix: "beëindig dat eerst: boetseer employee end \(employee) --on DATUM, of geef --beside"
        + " voor een tweede dienstverband ernaast")
  }
  func endBeforeStart(start: String, end: String) -> Wording {
    Wording("het einde, \(end), ligt vóór het begin, \(start)", fix: "kies een later einde")
  }
  func beforeEmployment(start: String, day: String) -> Wording {
    Wording(
      "\(day) ligt vóór het dienstverband, dat begint op \(start)",
      fix: "kies \(start) of later")
  }
  func afterEmployment(_ employee: String, end: String, day: String) -> Wording {
    Wording(
      "\(employee) is uit dienst: de laatste dag was \(end), en \(day) ligt daarna",
      fix: "boetseer employee rehire \(employee) --started DATUM, of kies \(end) of eerder")
  }
  func ownManager(_ employee: String) -> Wording {
    Wording("\(employee) kan niet de eigen leidinggevende zijn", fix: "noem iemand anders")
  }
  func teamLoop(_ team: String) -> Wording {
    Wording("team \(team) zou onder zichzelf komen te staan", fix: "kies een ander hoofdteam")
  }
  func managerUnknown(_ manager: String) -> Wording {
    Wording("de leidinggevende \(manager) is niet bekend", fix: "voeg die persoon eerst toe")
  }
  func effectiveDayNeeded(_ employee: String, field: String) -> Wording {
    Wording(
      "\(field) van \(employee) is anders, en er staat niet vanaf welke dag",
      fix: "voeg --effective DATUM toe")
  }

  // MARK: Regelingen

  func schemeChanged(_ code: String, field: String) -> Wording {
    Wording(
      "\(field) van regeling \(code) kan niet veranderen",
      fix: "zet het terug, of geef de nieuwe regeling een eigen code")
  }
  func consentLeftOut(_ code: String, line: String) -> Wording {
    Wording(
      "het bestand heeft geen works_council voor regeling \(code), die wel akkoord heeft: alles"
        + " wat is toegekend zou vervallen",
      fix: "zet de regel erin die in de database staat: \(line)")
  }
  func potTaken(_ pot: String, for code: String, by other: String) -> Wording {
    Wording(
      "\(code) noemt de pot \(pot), en dat is de pot van \(other)",
      fix: "geef elke regeling een eigen pot")
  }
  func versionChanged(_ code: String, validFrom: String) -> Wording {
    Wording(
      "de regels van \(code) vanaf \(validFrom) zijn in gebruik en veranderen nooit",
      fix: "voeg een nieuwe versie toe met een eigen valid_from")
  }
  func noWorksCouncil(_ code: String) -> Wording {
    Wording(
      "regeling \(code) noemt geen besluit van de OR, dus er kan niets worden toegekend",
      fix: "zet works_council in het regelingbestand: consented_on, cao, of none met de reden")
  }
  func wrongForm(_ code: String, form: String) -> Wording {
    Wording(
      "dit past niet bij regeling \(code) (\(form))",
      fix: "kies een andere regeling: boetseer scheme list")
  }

  // MARK: Aanvragen

  func insufficient(
    scheme: String, employee: String?, free: String, asked: String, day: String
  ) -> Wording {
    Wording(
      employee.map { "\($0) heeft op \(day) \(free) vrij op \(scheme), en \(asked) is nodig" }
        ?? "op \(day) is \(free) vrij te besteden op \(scheme), en \(asked) is nodig",
      fix: "ken minder toe met --amount, of kies een andere regeling met --pay-from")
  }
  func takeLess(_ free: String) -> String { "haal er hoogstens \(free) af" }
  func awardLess(_ free: String) -> String {
    "ken in het bestand hoogstens \(free) toe, of laat een andere regeling betalen"
  }
  func mandatory(basis: String, scheme: String, instead: String?) -> Wording {
    Wording(
      "verplichte scholing (\(basis)) gaat nooit van \(scheme) af: de werkgever betaalt",
      fix: instead.map { "kies het opleidingsbudget van de werkgever: --pay-from \($0)" }
        ?? "maak een opleidingsbudget van de werkgever: boetseer import schemes BESTAND")
  }
  func purposeNeeded(scheme: String, allowed: [String]) -> Wording {
    Wording(
      "\(scheme) betaalt alleen voor bepaalde doelen, en deze aanvraag noemt er geen",
      fix: "voeg --purpose toe met \(listed(allowed, "of"))")
  }
  func purposeNotAllowed(_ purpose: String, scheme: String, allowed: [String]) -> Wording {
    Wording(
      "\(scheme) is niet bedoeld voor \(purpose)", fix: "wel voor \(listed(allowed, "of"))")
  }
  func notEligible(_ employee: String, scheme: String, day: String) -> Wording {
    Wording(
      "\(employee) valt op \(day) niet onder \(scheme)",
      fix: "zie boetseer scheme show \(scheme)")
  }
  func noSource(_ employee: String) -> Wording {
    Wording(
      "\(employee) heeft geen regeling die dit kan betalen",
      fix: "zie boetseer account show \(employee)")
  }
  func paysInstead(_ schemes: [String], how: String) -> String {
    "\(listed(schemes, "of")) kan dit betalen: \(how)"
  }
  func severalSources(_ schemes: [String]) -> Wording {
    Wording(
      "dit kan betaald worden uit \(listed(schemes, "of"))", fix: "kies er een met --pay-from")
  }
  func splitMismatch(total: String, cost: String) -> Wording {
    Wording(
      "de delen zijn samen \(total), en de kosten zijn \(cost)",
      fix: "verander een bedrag in --pay-from of --part")
  }
  func partTooEarly(_ day: String, submitted: String) -> Wording {
    Wording(
      "een deel kan niet vallen op \(day), voor de dag van aanvragen: \(submitted)",
      fix: "geef het deel in --part een dag vanaf \(submitted)")
  }
  func wrongState(_ claim: String, state: String) -> Wording {
    Wording(
      "aanvraag \(claim) is \(state), dus dit kan niet", fix: "zie boetseer claim show \(claim)")
  }
  func ownClaim(_ claim: String, by person: String) -> Wording {
    Wording(
      "aanvraag \(claim) is van \(person) zelf, en niemand beslist over een eigen aanvraag",
      fix: "laat iemand anders beslissen: --by NUMMER")
  }
  func ownAccount(_ scheme: String, by person: String) -> Wording {
    Wording(
      "\(scheme) van \(person) is de eigen rekening, en die past niemand zelf aan",
      fix: "laat iemand anders het doen: --actor NUMMER")
  }
  func secondPersonNeeded(_ scheme: String, of owner: String, by person: String?) -> Wording {
    let asked =
      "iets afhalen van \(scheme) van \(owner) vraagt een tweede persoon: iemand van HR die het "
      + "niet zelf invoert en van wie de rekening niet is"
    return Wording(
      person.map { "\(asked). \($0) is dat niet" } ?? asked,
      fix: "vraag een collega van HR om akkoord, en noem die: --by NUMMER")
  }
  func delegateOfClaimant(_ claim: String, by person: String) -> Wording {
    Wording(
      "\(person) vervangt degene van wie aanvraag \(claim) is",
      fix: "laat iemand anders beslissen: --by NUMMER")
  }
  func notApprover(_ claim: String, by person: String, needed: String) -> Wording {
    Wording(
      "\(person) mag niet over aanvraag \(claim) beslissen",
      fix: "\(needed) beslist: --by NUMMER")
  }
  func approverUnknown(_ claim: String) -> Wording {
    Wording(
      "het is niet bekend wie over aanvraag \(claim) beslist",
      fix: "noem wie met --by NUMMER, of zeg eens en voor al wie je bent: BOETSEER_ACTOR=NUMMER")
  }
  func notOnCommittee(_ claim: String, by person: String, scheme: String) -> Wording {
    Wording(
      "\(person) zit niet in de commissie van \(scheme), die over aanvraag \(claim) beslist",
      fix: "geef de rol met boetseer employee change \(person) --role +committee:\(scheme), of laat"
        + " een lid het doen: --by EMP")
  }
  func noCommittee(_ claim: String) -> Wording {
    Wording(
      "over aanvraag \(claim) beslist geen commissie",
      fix: "beslis met boetseer claim approve of claim refuse \(claim)")
  }
  func conflictOfInterest(_ claim: String, by person: String) -> Wording {
    Wording(
      "\(person) geeft leiding aan wie \(claim) aanvraagt, en beslist dus niet mee",
      fix: "laat een ander lid het doen: --by EMP")
  }
  func outOfTurn(_ claim: String, before: String, scheme: String, left: String) -> Wording {
    Wording(
      "aanvraag \(before) staat voor \(claim) op de wachtlijst van \(scheme), dat nog \(left) "
        + "over zou hebben",
      fix: "beslis eerst over \(before); zie de lijst met boetseer scheme show \(scheme)")
  }
  func tooFewVotes(_ claim: String, cast: Int, quorum: Int) -> Wording {
    Wording(
      "aanvraag \(claim) heeft \(cast) "
        + "\(cast == 1 ? "stem die telt" : "stemmen die tellen"); er zijn er"
        + " \(quorum) nodig",
      fix: "laat leden stemmen: boetseer claim vote \(claim) --by EMP --for, of --against")
  }
  func votedOtherwise(_ claim: String, inFavour: Int, against: Int) -> Wording {
    Wording(
      "de commissie besliste anders over aanvraag \(claim): \(inFavour) voor, \(against) tegen",
      fix: "bekijk de stemmen met boetseer claim show \(claim)")
  }
  func outsideWindow(_ day: String, scheme: String, from: String, to: String) -> Wording {
    Wording(
      "bij \(scheme) kan aanvragen van \(from) tot en met \(to), niet op \(day)",
      fix: "kies een andere bron met --pay-from")
  }
  func aboveClaimLimit(
    _ asked: String, scheme: String, most: String, cost: String?
  ) -> Wording {
    Wording(
      "\(asked) is meer dan de \(most) die \(scheme) voor één aanvraag geeft",
      fix: (cost.map { "vraag het voor ten hoogste \($0) aan kosten, waarvan het \(most) betaalt" }
        ?? "vraag of geef ten hoogste \(most)")
        + ", en de rest uit een andere bron met --pay-from")
  }
  func abovePersonLimit(
    _ asked: String, employee: String, scheme: String, left: String?, most: String,
    per: SchemeVersion.PersonLimit.Per
  ) -> Wording {
    let when = per == .year ? "per jaar van de regeling" : "in totaal"
    return Wording(
      "\(scheme) geeft één persoon \(when) \(most), en \(employee) heeft daarvan "
        + (left.map { "nog \($0)" } ?? "niets meer"),
      fix: left.map {
        "vraag of geef ten hoogste \($0), en de rest uit een andere bron met --pay-from"
      } ?? "neem het uit een andere bron met --pay-from"
        + (per == .year ? ", of vraag het in het volgende jaar van de regeling" : ""))
  }
  func nothingAboveOwnShare(_ cost: String, scheme: String, own: String) -> Wording {
    Wording(
      "van elke aanvraag bij \(scheme) betaalt de medewerker de eerste \(own), en dit kost \(cost)",
      fix: "er blijft niets over om aan te vragen")
  }
  func dayBefore(_ day: String, earliest: String) -> Wording {
    Wording("\(day) is te vroeg", fix: "kies \(earliest) of later")
  }
  func dayAfterToday(_ day: String, today: String) -> Wording {
    Wording("\(day) moet nog komen", fix: "kies \(today) of eerder")
  }
  func moreThanAsked(awarded: String, asked: String) -> Wording {
    Wording(
      "\(awarded) is meer dan de \(asked) die is aangevraagd", fix: "ken hoogstens \(asked) toe")
  }
  var nothingReserved: Wording {
    Wording(
      "er is die dag niets voor gereserveerd",
      fix: "keur de aanvraag eerst goed, of kijk wat er is betaald: boetseer claim show NUMMER")
  }
  func moreThanReserved(_ amount: String, left: String) -> Wording {
    Wording(
      "\(amount) is meer dan de \(left) die er die dag voor is gereserveerd",
      fix: "betaal hoogstens \(left); een deel van een later jaar wacht op dat jaar")
  }
  func moreThanPaid(_ amount: String, paid: String) -> Wording {
    Wording(
      "\(amount) is meer dan de \(paid) die op die dag was betaald",
      fix: "neem hoogstens \(paid) terug")
  }
  func nothingToAdjust(_ scheme: String) -> Wording {
    Wording("op \(scheme) is niets te verrekenen", fix: "zie boetseer account list")
  }

  // MARK: Boeken en terugdraaien

  func throughInFuture(_ day: String, today: String) -> Wording {
    Wording(
      "\(day) is na vandaag, \(today)",
      fix: "voeg --ahead toe om vooruit te boeken, of --dry-run om te kijken")
  }
  func nothingToUndo(_ actor: String) -> Wording {
    Wording(
      "\(actor) heeft niets gedaan dat teruggedraaid kan worden",
      fix: "noem een gebeurtenis, boetseer undo NUMMER, of van wie het werk was, --actor NAAM")
  }
  func cannotUndoUndo(_ event: Int) -> Wording {
    Wording("gebeurtenis \(event) is zelf een terugdraaiing", fix: "geef de opdracht opnieuw")
  }
  func alreadyUndone(_ event: Int) -> Wording {
    Wording("gebeurtenis \(event) is al teruggedraaid")
  }
  func builtOn(_ event: Int, by later: Int, command: String) -> Wording {
    Wording(
      "gebeurtenis \(event) kan niet terug: gebeurtenis \(later) (\(command)) bouwt erop voort",
      fix: "draai die eerst terug: boetseer undo \(later)")
  }
  func closedSince(_ event: Int, last: String) -> Wording {
    Wording(
      "gebeurtenis \(event) kan niet terug: die gaat over aanvragen van een periode die daarna is"
        + " afgesloten, tot en met \(last), en wat afgesloten is, blijft staan",
      fix:
        "herstel het in de open periode: boetseer claim cancel, of claim refund van wat betaald is")
  }
  func wouldBeShort(_ employee: String, scheme: String, amount: String) -> Wording {
    Wording(
      "\(employee) zou \(amount) tekortkomen op \(scheme)",
      fix: "zie boetseer account explain \(employee) \(scheme)")
  }
  func systemEvent(_ event: Int, before: Int?) -> Wording {
    Wording(
      "gebeurtenis \(event) kan niet terug: die maakte de database, boekte alleen wat uit de"
        + " feiten volgde, of liet iemand iets zien",
      fix: before.map { "neem terug wat ervoor kwam, boetseer undo \($0), of wijzig de feiten" }
        ?? "wijzig dan de feiten, en draai boetseer sync")
  }
}
