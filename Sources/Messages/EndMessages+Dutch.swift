internal import Records

struct DutchEnds: EndMessages {
  // MARK: A later last day

  var extend: CommandHelp {
    CommandHelp(
      "Geef wat op een dag zou aflopen een latere laatste dag.",
      details:
        "Voor alles op de rekening dat die dag afloopt. De reden is een woord uit een lijst: "
        + "long_absence, care_leave, workload, course_moved, employer of other. Schrijf nooit op "
        + "wat iemand mankeert.")
  }
  var extendExample: String { "wat het eerst afloopt is langer te gebruiken" }
  var extendDay: String { "hetzelfde voor een andere dag" }
  var optionTo: String { "De nieuwe laatste dag." }
  var optionEnding: String { "De dag waarop het zou aflopen (de eerstvolgende)." }
  var optionBecause: String {
    "long_absence, care_leave, workload, course_moved, employer of other."
  }
  func unknownReason(_ reason: String, valid: [String]) -> Wording {
    Wording(
      "\(reason) is geen reden uit de lijst", fix: "kies \(valid.joined(separator: ", "))")
  }
  func extended(_ number: String, scheme: String, from: String, to: String) -> String {
    "Wat \(number) op \(scheme) tot en met \(from) heeft, is te gebruiken tot en met \(to)."
  }
  func nothingEnds(_ scheme: String, day: String?, days: [String]) -> Wording {
    Wording(
      day.map { "op \(scheme) loopt niets af op \($0)" }
        ?? "op \(scheme) loopt vanaf vandaag niets af",
      fix: days.isEmpty
        ? "er valt niets te verlengen"
        : "dagen waarop iets afloopt: "
          + days.joined(separator: ", "))
  }

  // MARK: Taking along

  var transferOut: CommandHelp {
    CommandHelp(
      "Leg vast wat iemand die weg is meeneemt, en haal het van de rekening.",
      details: "Voor regelingen met leaver: transfer. Het overzicht NAAM.json is voor de volgende "
        + "werkgever, NAAM.html om te lezen en af te drukken; de data staan er in.")
  }
  var transferOutExample: String { "kijk eerst wat er mee zou gaan" }
  var transferOutRehearse: String { "schrijf het overzicht" }
  var transferIn: CommandHelp {
    CommandHelp(
      "Neem over wat iemand van een andere werkgever meebrengt.",
      details: "Leest het overzicht van transfer-out. De data blijven zoals ze waren; hetzelfde "
        + "bestand wordt één keer overgenomen.")
  }
  var transferInExample: String { "kijk eerst wat het brengt" }
  var transferInRehearse: String { "voor iemand die hier anders heet" }
  var optionStatement: String { "Naam van de twee bestanden, zonder .json en .html." }
  var optionInto: String { "De regeling hier die het overneemt." }
  var optionWho: String { "Personeelsnummer hier." }
  var optionTransferOn: String { "Dag waarop het telt (vandaag)." }
  var argumentStatement: String { "Het overzicht (JSON)." }
  func notPortable(_ scheme: String) -> Wording {
    Wording(
      "volgens de regels van \(scheme) kan er niets mee",
      fix: "bekijk ze met boetseer scheme show \(scheme)")
  }
  func nothingToTransfer(_ scheme: String) -> Wording {
    Wording(
      "op \(scheme) staat niets om mee te nemen",
      fix: "zie wat ermee gebeurde met boetseer account explain EMP \(scheme)")
  }
  func takenInBefore(_ event: Int) -> Wording {
    Wording(
      "dit bestand is al overgenomen, met gebeurtenis \(event)",
      fix: "bekijk die met boetseer audit list, of draai haar terug met boetseer undo \(event)")
  }
  func takenBack(_ event: Int) -> Wording {
    Wording(
      "wat er met dit overzicht meegaat staat hier weer op de rekening, sinds gebeurtenis \(event)",
      fix: "maak er eerst een nieuw overzicht van: boetseer account transfer-out")
  }
  func endedAtOnce(_ kind: TransferKind, _ amount: String) -> String {
    switch kind {
    case .returns: "Daarvan was \(amount) al afgelopen; dat ging meteen terug naar de pot."
    case .payOut: "Daarvan was \(amount) al afgelopen; dat wordt meteen uitbetaald."
    default: "Daarvan was \(amount) al afgelopen; dat is meteen vervallen."
    }
  }
  func notAStatement(_ file: String) -> Wording {
    Wording(
      "\(file) is geen overzicht van transfer-out", fix: "noem het .json-bestand dat die schreef")
  }
  func changedStatement(_ file: String) -> Wording {
    Wording(
      "\(file) is veranderd nadat het is geschreven: de vingerafdruk klopt niet",
      fix: "vraag de afzender om het bestand zoals het is geschreven")
  }
  func otherUnit(_ unit: String, scheme: String) -> Wording {
    Wording(
      "het overzicht telt in \(unit), en \(scheme) niet",
      fix: "kies met --scheme een regeling in dezelfde eenheid")
  }
  func statementExists(_ path: String) -> Wording {
    Wording("\(path) bestaat al", fix: "kies een andere naam met --statement")
  }
  var missingStatement: Wording {
    Wording("het overzicht heeft een naam nodig", fix: "voeg --statement NAAM toe")
  }
  var missingWho: Wording {
    Wording(
      "het is niet duidelijk voor wie en waar", fix: "voeg --employee EMP --scheme CODE toe")
  }
  func takenOut(_ amount: String, _ number: String, scheme: String) -> String {
    "\(number) neemt \(amount) van \(scheme) mee."
  }
  func written(_ json: String, _ page: String) -> String {
    "Geschreven: \(json) voor de volgende werkgever, \(page) om te lezen."
  }
  func broughtIn(_ amount: String, _ number: String, scheme: String, lots: Int) -> String {
    "\(number) bracht \(amount) mee naar \(scheme), in \(lots) "
      + "\(lots == 1 ? "tegoed" : "tegoeden")."
  }
  func statementTitle(_ scheme: String) -> String { "\(scheme): wat er meegaat" }
  func statementLines(
    name: String, number: String, day: String, total: String, granted: String, spent: String,
    lapsed: String
  ) -> [String] {
    [
      "\(name) (\(number)) neemt op \(day) \(total) mee.",
      "In totaal kwam er \(granted) bij, is \(spent) besteed en \(lapsed) vervallen.",
    ]
  }
  var statementLots: String { "Wat er meegaat" }
  var statementCourses: String { "Wat ervan is betaald" }
  func statementSeal(event: Int, hash: String, digest: String) -> String {
    "Gebeurtenis \(event), zegel \(hash). Vingerafdruk van dit overzicht: \(digest)"
  }

  func potTooSmall(_ scheme: String, day: String) -> String {
    "\(scheme): de pot heeft te weinig voor de toekenningen van \(day). "
      + "Ze wachten tot er genoeg is:"
      + " zie boetseer account show \(scheme)"
  }

  // MARK: Letters

  var notice: CommandHelp { CommandHelp("Brieven voordat er iets afloopt.") }
  var noticeList: CommandHelp {
    CommandHelp(
      "Wat er afloopt, met de brieven daarover.",
      details: "Van regelingen met notice in hun regels. Niet afdwingbaar betekent: de laatste dag "
        + "is voorbij, er moest een brief uit, en het tegoed blijft te gebruiken totdat die lang "
        + "genoeg onderweg is geweest. Brieven blijven een jaar staan na de dag waarover ze gaan. "
        + "Wat er afloopt verandert met elk feit dat binnenkomt: dit gaat altijd over vandaag.")
  }
  var noticeListExample: String { "wat er de komende 90 dagen afloopt" }
  var noticeListDays: String { "een jaar vooruit, voor een script" }
  var noticeSend: CommandHelp {
    CommandHelp(
      "Schrijf de brieven die uit moeten, en leg vast dat ze verstuurd zijn.",
      details: "Een map met voor elke medewerker een brief in de eigen taal, als Markdown en HTML, "
        + "en één letters.csv om samen te voegen. Van elke brief wordt de vingerafdruk bewaard. "
        + "Nog een keer schrijft niets: elke brief gaat één keer uit.")
  }
  var noticeSendExample: String { "kijk eerst welke brieven uit moeten" }
  var noticeSendOne: String { "schrijf ze" }
  var noticeAcknowledge: CommandHelp {
    CommandHelp("Leg vast dat iemand een brief heeft bevestigd.")
  }
  var noticeAcknowledgeExample: String { "vandaag bevestigd" }
  var noticeAcknowledgeOn: String { "op een andere dag bevestigd" }
  var optionDays: String { "Hoeveel dagen vooruit (90)." }
  var optionLetters: String { "Een nieuwe map voor de brieven." }
  var optionEmployee: String { "Alleen deze medewerker." }
  var optionSent: String { "Dag waarop ze uitgaan (vandaag)." }
  var optionReceived: String { "Dag waarop het is bevestigd (vandaag)." }
  var argumentNotice: String { "Nummer van de brief: N12 of 12." }
  var columnNotice: String { "Brief" }
  var columnLastDay: String { "Laatste dag" }
  var columnAmount: String { "Bedrag" }
  var columnSentOn: String { "Verstuurd" }
  var columnReceivedOn: String { "Bevestigd" }
  var columnState: String { "Stand" }
  func state(_ state: NoticeState) -> String {
    switch state {
    case .notDue: "nog niet nodig"
    case .toSend: "te versturen"
    case .sent: "verstuurd"
    case .acknowledged: "bevestigd"
    case .notEnforceable: "niet afdwingbaar"
    }
  }
  var noLetters: String { "Er loopt niets af waar een brief over uitgaat." }
  var nothingToSend: String { "Er hoeft geen brief uit." }
  func lettersSent(_ count: Int, folder: String) -> String {
    "\(count) \(count == 1 ? "brief" : "brieven") geschreven in \(folder) en vastgelegd als"
      + " verstuurd."
  }
  func lettersWould(_ count: Int, folder: String) -> String {
    "Er \(count == 1 ? "zou 1 brief" : "zouden \(count) brieven") in \(folder) komen."
  }
  var nextAcknowledge: String { "als iemand bevestigt: boetseer notice acknowledge ID" }
  func folderExists(_ path: String) -> Wording {
    Wording("\(path) bestaat al", fix: "noem een nieuwe map met --letters")
  }
  func cannotMakeFolder(_ path: String, _ reason: String) -> Wording {
    Wording("\(path) kan niet worden gemaakt: \(reason)", fix: "noem een andere map met --letters")
  }
  func notAnAmount(_ text: String, isMoney: Bool) -> Wording {
    isMoney
      ? Wording("\(text) is geen bedrag in euro's", fix: "schrijf 1250,50 of 1250.50, boven 0")
      : Wording("\(text) is geen aantal uren", fix: "schrijf 7,5 of 7:30, boven 0")
  }
  func noNotice(_ id: String, newest: String?) -> Wording {
    Wording(
      "er is geen brief \(id)",
      fix: newest.map { "de nieuwste is \($0); zie boetseer notice list" }
        ?? "er is nog geen brief verstuurd: boetseer notice send")
  }
  func acknowledged(_ id: String, number: String, on day: String) -> String {
    "\(number) heeft brief \(id) op \(day) bevestigd."
  }
  func letterTitle(_ scheme: String) -> String { "Je \(scheme): er loopt binnenkort iets af" }
  func letter(_ text: LetterText) -> [String] {
    var lines = [
      "Beste \(text.name),",
      text.usableThrough.map { DutchLeaving().lateLetter(text, until: $0) }
        ?? "Op \(text.scheme) heb je \(text.amount) met \(text.lastDay) als laatste dag. "
        + text.then,
    ]
    lines += [
      "Heb je iets op het oog, of wil je eens praten over wat bij je past? "
        + "Vraag het je leidinggevende of HR; zij denken graag mee.",
      "Deze brief is geschreven op \(text.sentOn) voor personeelsnummer \(text.number).",
    ]
    return lines
  }

  func then(_ endings: [SchemeVersion.Ending]) -> String {
    let parts = endings.map { ending in
      switch ending {
      case .lapse: "vervalt"
      case .returns: "gaat terug naar de pot"
      case .carry: "kan voor een deel mee naar later, zoals de regeling zegt"
      }
    }
    guard parts.count > 1 else { return "Wat je dan niet hebt gebruikt \(parts.joined())." }
    return "Wat je dan niet hebt gebruikt eindigt naar de regels waaronder je het kreeg: "
      + parts.map { "een deel \($0)" }.joined(separator: "; ") + "."
  }

  // MARK: Periods

  var period: CommandHelp { CommandHelp("Jaren: bekijk wat er afloopt, en sluit ze af.") }
  var periodRehearse: CommandHelp {
    CommandHelp(
      "Laat zien wat er met een jaar afloopt, zonder iets te schrijven.",
      details: "Wat vervalt, teruggaat naar een pot, meegaat naar later of wordt uitbetaald, per "
        + "regeling en team.")
  }
  var periodRehearseExample: String { "wat het eind van 2025 brengt" }
  var periodRehearseScript: String { "hetzelfde voor een script" }
  var periodClose: CommandHelp {
    CommandHelp(
      "Sluit een jaar af: daarna staan de cijfers vast.",
      details: "Eerst worden alle rekeningen bijgewerkt. Wat later wordt gecorrigeerd telt in het "
        + "eerste open jaar. Iemand anders dan wie het laatst boekte moet het doen.")
  }
  var periodCloseExample: String { "kijk eerst of het kan" }
  var periodCloseAnyway: String { "als er niemand anders is" }
  var periodList: CommandHelp { CommandHelp("De jaren die zijn afgesloten.") }
  var periodListExample: String { "afgesloten jaren, door wie en met welk zegel" }
  var periodListScript: String { "hetzelfde voor een script" }
  var argumentYear: String { "Het jaar: 2025." }
  var optionForce: String { "Sluit af terwijl je zelf het laatst boekte; vraagt --reason." }
  func notAYear(_ text: String) -> Wording {
    Wording("\(text) is geen jaar", fix: "schrijf vier cijfers, zoals 2025")
  }
  func yearNotOver(_ year: Int, today: String) -> Wording {
    Wording(
      "\(year) is nog niet voorbij: vandaag is het \(today)",
      fix: "bekijk het met boetseer period rehearse \(year)")
  }
  func closedAlready(through day: String) -> Wording {
    Wording("alles tot en met \(day) is afgesloten", fix: "zie boetseer period list")
  }
  func gapBefore(_ year: Int, first: Int) -> Wording {
    Wording(
      "\(first) komt vóór \(year) en is nog open",
      fix: "sluit dat eerst: boetseer period close \(first)")
  }
  func samePerson(_ actor: String, event: Int64) -> Wording {
    Wording(
      "\(actor) boekte het laatst (gebeurtenis \(event)), en iemand anders moet afsluiten",
      fix: "laat een collega het doen (--actor), of voeg --force --reason \"waarom\" toe")
  }
  var forceNeedsReason: Wording {
    Wording("--force vraagt een reden", fix: "voeg --reason \"waarom niemand anders kon\" toe")
  }
  var columnTeam: String { "Team" }
  var columnPeople: String { "Mensen" }
  var columnLapses: String { "Vervalt" }
  var columnReturns: String { "Terug" }
  var columnCarried: String { "Mee naar later" }
  var columnPaidOut: String { "Uitbetaald" }
  var columnLast: String { "Afgesloten t/m" }
  var columnClosedBy: String { "Door" }
  var columnClosedAt: String { "Op" }
  var columnHash: String { "Zegel" }
  func nothingEndsIn(_ year: Int) -> String { "Met \(year) loopt er niets af." }
  func nothingWritten(_ year: Int) -> String {
    "Dit is een proef voor \(year): er is niets geschreven."
  }
  func wasClosed(_ year: Int) -> String {
    "\(year) is afgesloten: dit is wat is afgesloten. Correcties tellen in het eerste open jaar."
  }
  func pot(of scheme: String) -> String { "\(scheme) (de pot)" }
  var columnHolder: String { "Van wie" }
  var columnConsent: String { "Zonder akkoord" }
  func withoutConsent(_ scheme: String) -> String { "\(scheme) (geen akkoord)" }
  func wouldGrant(_ scheme: String, accounts: Int, amount: String, year: Int) -> String {
    "\(scheme) heeft geen akkoord van de OR: een proef. Met akkoord zou de regeling in \(year)"
      + " \(amount) toekennen op \(accounts) rekening\(accounts == 1 ? "" : "en")."
  }
  func closed(_ year: Int, event: Int64, hash: String) -> String {
    "\(year) is afgesloten. Zegel van gebeurtenis \(event): \(hash)"
  }
  func wouldClose(_ year: Int) -> String { "\(year) kan worden afgesloten." }
  func laterChanges(_ year: Int) -> String {
    "Wat voortaan in \(year) wordt gecorrigeerd telt in het eerste open jaar."
  }
  var noClosedPeriods: String { "Er is nog geen jaar afgesloten." }
}
