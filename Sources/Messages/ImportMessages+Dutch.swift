struct DutchImports: ImportMessages {
  var importing: CommandHelp {
    CommandHelp("Neem medewerkers, regelingen en aanvragen over uit bestanden.")
  }

  // MARK: Help

  var teams: CommandHelp {
    CommandHelp(
      "Neem een bestand met teams over.",
      details: "Kolommen: team, naam, [valt_onder], [leidinggevende]. Alle namen: import list.")
  }
  var teamsExample: String { "de teams van een bestand" }
  var employees: CommandHelp {
    CommandHelp(
      "Neem een bestand met medewerkers over.",
      details: """
        Nieuwe nummers worden mensen; van bekende wordt alleen wat verschilt ingevoerd, met \
        ingang van --effective. Wie niet in het bestand staat wordt genoemd, nooit uit dienst \
        gehaald. Een bestand wordt heel overgenomen, of helemaal niet.
        """)
  }
  var employeesExample: String { "iedereen, de eerste keer" }
  var effectiveExample: String { "wijzigingen die vanaf 1 februari gelden" }
  var schemes: CommandHelp {
    CommandHelp(
      "Neem een bestand met regelingen over.",
      details: "Een regel in gebruik verandert nooit: een nieuwe is een versie met een eigen dag.")
  }
  var schemesExample: String { "de regelingen van een bestand" }
  var balances: CommandHelp {
    CommandHelp(
      "Neem saldi van vroeger over, met hun eigen data.",
      details: """
        Een regel per tegoed: wat ervan over was, wanneer het is toegekend en wanneer het afloopt. \
        Met bron carried vervalt het alleen nog. De boekingen zelf worden nooit overgenomen.
        """)
  }
  var balancesExample: String { "wat er in het vorige systeem over was" }
  var wages: CommandHelp {
    CommandHelp(
      "Neem werkelijke lonen per maand over.",
      details: "Voor regelingen die een percentage van het loon toekennen. De maand als 2026-03.")
  }
  var wagesExample: String { "de lonen van een maand of een jaar" }
  var claims: CommandHelp {
    CommandHelp(
      "Neem aanvragen van eerder over, met wat is toegekend en betaald.",
      details: """
        Een aanvraag die al eerder binnenkwam blijft zoals hij is. De rekeningen volgen met de \
        volgende boetseer sync.
        """)
  }
  var claimsExample: String { "aanvragen van eerdere jaren" }
  var errorsExample: String { "met alles wat niet klopt in een eigen bestand" }
  var rehearseExample: String { "kijk wat er zou gebeuren, en bewaar niets" }
  var all: CommandHelp {
    CommandHelp(
      "Neem alle bestanden van een map over.",
      details: """
        teams.csv, employees.csv, wages.csv, schemes.yaml, balances.csv, \
        adjustments.csv, claims.csv, support.csv, learning.csv, awareness.csv, savings.csv, \
        subsidies.csv, shares.jsonl, in deze volgorde. \
        Een dag in de naam, employees-2026-02-01.csv, is de dag waarop de wijzigingen ingaan. \
        Elk bestand is een eigen gebeurtenis; het eerste met een fout houdt de rest tegen.
        """)
  }
  var allExample: String { "alle bestanden van deze map" }
  var map: CommandHelp {
    CommandHelp(
      "Bewaar wat je kolommen en waarden betekenen.",
      details: """
        Vraagt een keer naar elke kolom en waarde die niet bekend is; --map NAAM gebruikt de \
        antwoorden. Een kolom die - betekent wordt overgeslagen.
        """)
  }
  var mapExample: String { "sla een kolom over" }
  var mapRehearse: String { "kijk of alles bekend is" }
  var list: CommandHelp {
    CommandHelp("Wat in bestanden mag staan, en welke vertalingen zijn bewaard.")
  }
  var listExample: String { "alle kolommen met hun woorden" }
  var listForScripts: String { "hetzelfde voor een script" }

  var argumentFile: String { "Bestand om te lezen; - is standaardinvoer." }
  var argumentFolder: String { "Map met bestanden." }
  var optionEffective: String { "Dag waarop wijzigingen van bekende mensen ingaan." }
  var optionIgnore: String { "Sla kolommen over die niet bekend zijn." }
  var optionMap: String { "Vertaling van je kolommen en waarden." }
  var optionErrors: String { "Schrijf alles wat niet klopt in dit CSV-bestand." }
  var optionAs: String { "Naam van de vertaling; anders de soort bestand." }
  var optionKind: String {
    "teams, employees, … (import list); anders naar de naam van het bestand."
  }
  var optionColumn: String { "Jouw kolom is onze kolom; - slaat hem over." }
  var optionValue: String { "In deze kolom is jouw waarde onze waarde." }

  // MARK: Wat er is gedaan

  func kind(_ kind: String) -> String {
    switch kind {
    case "employees": "medewerkers"
    case "schemes": "regelingen"
    case "claims": "aanvragen"
    case "balances": "saldi"
    case "adjustments": "correcties"
    case "wages": "lonen"
    case "support": "contacten"
    case "learning": "leeractiviteiten"
    case "patterns": "patroonweken"
    case "shifts": "diensten"
    case "holidays": "feestdagen"
    case "leave": "verlofdagen"
    case "pressure": "weken met drukte"
    case "goals": "doelen"
    case "projects": "projecten"
    case "awareness": "peilingen"
    case "savings": "besparingen"
    case "subsidies": "subsidieregels"
    case "shares": "regels van plannen en stappen van afspraken"
    default: kind
    }
  }
  func counts(_ kind: String, rows: Int, new: Int, changed: Int, identical: Int) -> String {
    let what = rows == 1 ? one(kind) : self.kind(kind)
    return "\(rows) \(what) gelezen: "
      + "\(new) nieuw, \(changed) gewijzigd, \(identical) hetzelfde."
  }
  private func one(_ kind: String) -> String {
    switch kind {
    case "employees": "medewerker"
    case "schemes": "regeling"
    case "claims": "aanvraag"
    case "balances": "saldo"
    case "adjustments": "correctie"
    case "wages": "loon"
    case "support": "contact"
    case "learning": "leeractiviteit"
    case "patterns": "patroonweek"
    case "shifts": "dienst"
    case "holidays": "feestdag"
    case "leave": "verlofdag"
    case "pressure": "week met drukte"
    case "goals": "doel"
    case "projects": "project"
    case "awareness": "peiling"
    case "savings": "besparing"
    case "subsidies": "subsidieregel"
    case "shares": "regel van een plan of stap van een afspraak"
    default: "team"
    }
  }
  func newTeams(_ codes: [String]) -> String {
    "Nieuwe teams, alleen met hun code bekend: \(few(codes))."
  }
  func movedStart(_ employee: String, before: String, after: String) -> String {
    "\(employee) (\(before) -> \(after))"
  }
  func movedStarts(_ count: Int, named: [String]) -> String {
    let more = count > named.count ? " en nog \(count - named.count)" : ""
    let what = count == 1 ? "1 eerste dag is" : "\(count) eerste dagen zijn"
    return "\(what) verbeterd: " + named.joined(separator: ", ") + more + "."
  }
  func missing(_ count: Int, named: [String]) -> String {
    let more = count > named.count ? " en nog \(count - named.count)" : ""
    let who = count == 1 ? "1 medewerker staat" : "\(count) medewerkers in dienst staan"
    return "\(who) niet in dit bestand en blijven zoals ze zijn: "
      + named.joined(separator: ", ") + more + "."
  }
  func firstRows(_ count: Int) -> String {
    count == 1
      ? "De eerste rij, zoals hij is gelezen:"
      : "De eerste \(count) rijen, zoals ze zijn gelezen:"
  }
  func leftAlone(_ files: [String]) -> String {
    "Overgeslagen: \(files.joined(separator: ", "))."
  }
  var nothingToImport: String {
    "Niets om over te nemen: hier staat geen bestand dat boetseer import list noemt."
  }
  func undoEach(_ command: String, files: Int) -> String {
    files == 1 ? command : "\(command), en zo voor \(files) bestanden, het laatste eerst"
  }
  var fileWord: String { "BESTAND" }
  func errorsWritten(_ path: String) -> String { "Alles wat niet klopt staat in \(path)." }
  func moreProblems(_ count: Int, atMost: Bool, writtenTo path: String?) -> Wording {
    Wording(
      "\(count)\(atMost ? " of meer" : "") andere fouten worden niet getoond",
      fix: path.map { "zie \($0)" } ?? "voeg --errors BESTAND toe om ze in een bestand te krijgen")
  }
  func stopped(at file: String, taken: [String]) -> Wording {
    Wording(
      taken.isEmpty
        ? "\(file) kwam als eerste, dus er is niets overgenomen"
        : "van \(file) is niets overgenomen; daarvoor wel: \(taken.joined(separator: ", "))",
      fix: "verbeter \(file) en geef de opdracht opnieuw: wat al binnen is telt als hetzelfde")
  }

  // MARK: Kolommen en cellen

  func unknownColumn(_ name: String, nearest: String?, valid: [String]) -> Wording {
    Wording(
      "er is geen kolom \(name)",
      fix: nearest.map { "bedoel je \($0)? anders --ignore-other-columns of import map" }
        ?? "--ignore-other-columns slaat hem over; bekend zijn \(valid.joined(separator: ", "))")
  }
  func missingColumn(_ name: String) -> Wording {
    Wording(
      "de kolom \(name) ontbreekt", fix: "voeg hem toe, of zeg met import map welke het is")
  }
  func columnTwice(_ name: String, other: String, meaning: String) -> Wording {
    Wording(
      "\(name) en \(other) betekenen allebei \(meaning)",
      fix: "houd er een over, of gebruik import map")
  }
  func emptyValue(_ column: String) -> Wording {
    Wording("\(column) is leeg", fix: "vul het in: elke rij heeft het nodig")
  }
  func pipeTooLong(megabytes: Int) -> Wording {
    Wording(
      "door een pijp komt hoogstens \(megabytes) MB", fix: "bewaar het eerst als bestand")
  }
  var notADay: Wording { Wording("dit is geen dag", fix: "schrijf 2026-03-01 of 1-3-2026") }
  var notAnAmount: Wording {
    Wording("dit is geen bedrag", fix: "schrijf 1250.50 of 1.250,50")
  }
  func ambiguousAmount(_ first: String, _ second: String) -> Wording {
    Wording("dit is op twee manieren te lezen", fix: "schrijf \(first) of \(second)")
  }
  var tooPrecise: Wording {
    Wording(
      "dit is preciezer dan een cent",
      fix: "schrijf twee decimalen, en duizendtallen zonder scheidingsteken")
  }
  func nothingToImport(_ folder: String, names: [String]) -> Wording {
    Wording(
      "\(folder) bevat geen bestand om te importeren",
      fix: "noem de bestanden \(listed(names, "of")); een dag mag erachter: teams-2026-01-01.csv")
  }
  var tooLarge: Wording {
    Wording("dit bedrag is te groot", fix: "kijk of er een komma ontbreekt")
  }
  var notPositive: Wording {
    Wording("dit is niet meer dan 0", fix: "laat het leeg als het niet bekend is")
  }
  var notHours: Wording { Wording("dit zijn geen uren", fix: "schrijf 28,8 of 28:48") }
  var moreThanAWeek: Wording {
    Wording("een week heeft niet meer dan 168 uur", fix: "schrijf de uren van een week")
  }
  func notAYear(_ first: Int, _ last: Int) -> Wording {
    Wording("dit is geen geboortejaar", fix: "schrijf een jaar van \(first) tot en met \(last)")
  }
  func notOneOf(_ valid: [String], nearest: String?) -> Wording {
    Wording(
      "dit woord is hier niet bekend",
      fix: nearest.map { "bedoel je \($0)?" } ?? "schrijf \(listed(valid, "of"))")
  }
  var notARole: Wording {
    Wording("dit is geen rol", fix: "schrijf hr, analist of commissie:FONDS; meer met +")
  }
  func otherYear(_ year: Int) -> Wording {
    Wording("de rij zegt ook \(year)", fix: "houd geboortejaar of geboortedatum over")
  }

  // MARK: Rijen

  func employeeTwice(_ number: String) -> Wording {
    Wording("\(number) staat twee keer in dit bestand", fix: "houd een rij per persoon over")
  }
  func teamTwice(_ code: String) -> Wording {
    Wording("team \(code) staat twee keer in dit bestand", fix: "houd een rij per team over")
  }
  func purposeNeeded(_ scheme: String, allowed: [String]) -> Wording {
    Wording(
      "\(scheme) is voor bepaalde bestedingsdoelen, en deze rij heeft er geen",
      fix: "vul het bestedingsdoel in: \(listed(allowed, "of"))")
  }
  func mandatory(_ scheme: String, instead: String?) -> Wording {
    Wording(
      "verplichte scholing wordt nooit uit \(scheme) betaald",
      fix: instead.map { "schrijf \($0) in de kolom regeling" }
        ?? "neem eerst een regeling over met het opleidingsbudget van de werkgever")
  }
  func columnMissing(_ column: String, because other: String) -> Wording {
    Wording(
      "\(column) is leeg, terwijl \(other) is gevuld",
      fix: "vul \(column) in, of laat \(other) leeg")
  }
  func columnNeeded(_ column: String, state: String) -> Wording {
    Wording(
      "een aanvraag die \(state) is heeft \(column) nodig",
      fix: "vul \(column) in, of verander de stand")
  }
  func columnExcluded(_ column: String, state: String) -> Wording {
    Wording(
      "een aanvraag die \(state) is heeft geen \(column)",
      fix: "laat \(column) leeg, of verander de stand")
  }
  func stateNotImported(_ state: String) -> Wording {
    Wording(
      "een aanvraag met de stand \(state) kan niet uit een bestand komen",
      fix: "neem hem over als ingediend")
  }
  func awardAboveCost(_ award: String, cost: String) -> Wording {
    Wording("er is \(award) toegekend, en maar \(cost) gevraagd", fix: "ken hoogstens \(cost) toe")
  }
  func paidAboveAward(_ paid: String, award: String) -> Wording {
    Wording(
      "er is \(paid) betaald, en maar \(award) toegekend",
      fix: "verbeter paid of amount; wat is terugbetaald voer je in met boetseer claim refund")
  }
  func stateDisagrees(_ state: String, paid: String, award: String) -> Wording {
    Wording(
      "de stand is \(state), met \(paid) betaald van \(award)",
      fix: "betaald: alles is betaald; deels betaald: er volgt meer; afgesloten: de rest vervalt")
  }
  func takenInOtherwise(_ claim: String) -> Wording {
    Wording(
      "deze aanvraag kwam eerder binnen als \(claim), met andere waarden",
      fix: "verander \(claim) met boetseer claim, of draai de eerdere import terug")
  }

  // MARK: Vertalingen

  var askKind: String { "Wat staat er in dit bestand?" }
  func askColumn(_ name: String) -> String { "Wat staat er in je kolom \"\(name)\"?" }
  func askValue(_ value: String, column: String) -> String {
    "Wat betekent \"\(value)\" in \(column)?"
  }
  var leaveOut: String { "niets wat nodig is: sla hem over" }
  func mapKept(_ name: String, columns: Int, values: Int) -> String {
    "Bewaard als \(name): \(columns) kolommen en \(values) waarden van jou."
  }
  func mapOfOtherKind(_ name: String, kind: String) -> Wording {
    Wording(
      "de vertaling \(name) is voor \(self.kind(kind))", fix: "zie boetseer import list")
  }
  var noMapForSchemes: Wording {
    Wording(
      "een bestand met regelingen heeft geen kolommen",
      fix: "kijk het na met boetseer scheme check")
  }
  func notInFile(_ name: String, near: [String], valid: [String]) -> Wording {
    Wording(
      "dit bestand heeft geen kolom \(name)",
      fix: near.isEmpty
        ? "wel \(valid.joined(separator: ", "))" : "bedoel je \(listed(near, "of"))?")
  }
  func notARule(_ typed: String, form: String) -> Wording {
    Wording("\(typed) is geen regel", fix: "schrijf \(form)")
  }
  func columnsToMap(_ names: [String]) -> Wording {
    Wording(
      "niet bekend: \(names.joined(separator: ", "))",
      fix: "zeg van elk wat het is: --column \"\(names.first ?? "jouw")=ONZE\"; - slaat over")
  }
  func valuesToMap(_ values: [String]) -> Wording {
    Wording(
      "niet bekend: \(values.joined(separator: ", "))",
      fix: "zeg van elk wat het is: --value \"\(values.first ?? "kolom:jouw")=ONZE\"")
  }

  // MARK: De lijst

  var columnsTitle: String { "Kolommen" }
  var mapsTitle: String { "Vertalingen" }
  var columnKind: String { "Soort" }
  var columnName: String { "Kolom" }
  var columnDutch: String { "In het Nederlands" }
  var columnRequired: String { "Verplicht" }
  var columnHolds: String { "Wat erin staat" }
  var columnMap: String { "Vertaling" }
  var columnYours: String { "Van jou" }
  var columnOurs: String { "Van ons" }
  var formText: String { "tekst" }
  var formDay: String { "dag: 2026-03-01 of 1-3-2026" }
  var formMoney: String { "euro: 1250.50 of 1.250,50" }
  var formHours: String { "uren per week: 28,8 of 28:48" }
  var formYear: String { "jaar" }
  var formRoles: String { "hr, analist, commissie:FONDS; meer met +" }
  func formChoice(_ words: [String], several: Bool) -> String {
    words.joined(separator: ", ") + (several ? "; meer met +" : "")
  }
  func unknownManagers(_ numbers: [String]) -> String {
    "Leidinggevenden die nog niet in het register staan: \(few(numbers)). "
      + "Neem hierna de medewerkers over."
  }
  func unknownTeams(_ codes: [String]) -> String {
    "Dit team bestaat nog niet, dus de regeling is daar voor niemand: "
      + "\(few(codes))."
  }
  /// The first twenty by name: of a large organisation there may be thousands.
  private func few(_ names: [String]) -> String {
    let more = names.count > 20 ? " en nog \(names.count - 20)" : ""
    return names.prefix(20).joined(separator: ", ") + more
  }
}
