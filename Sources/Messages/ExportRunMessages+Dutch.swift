struct DutchExportRuns: ExportRunMessages {
  var run: CommandHelp {
    CommandHelp(
      "Schrijf een view, of alle, als bestanden die overal opengaan.",
      details: """
        csv, csv-nl (voor een Nederlandse Excel), json en ndjson geven een bestand per view; \
        datapackage voegt een beschrijving van tabellen en kolommen toe; in xlsx, sqlite en \
        postgres staan alle views in één bestand. Ernaast ligt een manifest met regels, totalen en \
        een hash van elk bestand. Het wordt in zijn geheel geschreven of niet.
        """)
  }
  var verify: CommandHelp {
    CommandHelp(
      "Controleer of een export nog is wat er geschreven werd.",
      details: "Telt opnieuw en vergelijkt de hash van elk bestand. Exit 5 als het niet klopt.")
  }
  func example(_ example: ExportRunExample) -> String {
    switch example {
    case .all: "elke view als bestand in een map"
    case .one: "één view"
    case .database: "alle views als een eigen database"
    case .refresh: "dezelfde map opnieuw, met de cijfers van nu"
    case .verify: "is de map nog heel?"
    case .verifyFile: "één bestand, met het manifest ernaast"
    }
  }
  func option(_ option: ExportRunOption) -> String {
    switch option {
    case .view: "een view, zoals x_ledger, of all"
    case .audience: "analyst of works-council: wat die rol mag hebben"
    case .pseudonymise: "zet pseudoniemen in plaats van personeelsnummers; vraagt --key-file"
    case .keyFile: "bestand met het geheim van deze ontvanger, alleen voor jou te lezen"
    case .smallestGroup: "onderscheid mensen alleen in groepen van ten minste zoveel"
    case .noFormulaGuard: "laat teksten die op een formule lijken zoals ze zijn"
    case .directory: "de map van een export, of het ene bestand"
    }
  }
  var askView: String { "Welke view, of all?" }
  var askPlace: String { "Waarheen? Een map of bestand." }
  func written(_ place: String, tables: Int, rows: String) -> String {
    "\(tables == 1 ? "1 view" : "\(tables) views") met \(rows) regels geschreven naar \(place)."
  }
  func guarded(_ texts: String) -> String {
    "\(texts) teksten beginnen als een formule en kregen er een apostrof voor; "
      + "--no-formula-guard laat ze zoals ze zijn."
  }
  func whole(_ place: String, files: Int, rows: String) -> String {
    "\(place) is heel: \(files == 1 ? "1 bestand" : "\(files) bestanden"), \(rows) regels."
  }
  var difference: String { "Verschil" }
  func isDifferent(_ place: String) -> String { "\(place) is niet wat er geschreven werd:" }
  func different(_ difference: ExportDifference) -> String {
    switch difference {
    case .missing(let file): "\(file) is er niet."
    case .notAFile(let file): "\(file) is geen gewoon bestand."
    case .changed(let file): "\(file) is veranderd nadat het geschreven was."
    case .unknown(let file): "\(file) staat niet in het manifest."
    case .badName(let name): "Het manifest noemt \(name), dat buiten de map ligt."
    case .rows(let file, let view, let found, let told):
      "\(file): \(view) heeft \(found) regels, volgens het manifest \(told)."
    case .total(let file, let view, let column, let found, let told):
      "\(file): \(column) van \(view) telt op tot \(found), volgens het manifest \(told)."
    case .unreadable(let file, let view): "\(file): de regels van \(view) zijn niet te lezen."
    case .notInTrail: "In het logboek staat geen export met dit manifest."
    }
  }
  func removePlace(_ place: String, isFolder: Bool) -> String {
    isFolder ? "verwijder de map \(place)" : "verwijder \(place) en het manifest ernaast"
  }
  func wayUp(_ path: String) -> Wording {
    Wording("\(path) gaat omhoog met ..", fix: "schrijf de map uit, vanaf / of vanaf hier")
  }
  func notAPlace(_ path: String, _ kind: ExportPlaceKind) -> Wording {
    switch kind {
    case .file: Wording("\(path) is een bestand; hier komt een map", fix: "noem een andere plaats")
    case .folder: Wording("\(path) is een map; hier komt een bestand", fix: "noem een bestand erin")
    case .link: Wording("\(path) is een symbolische link", fix: "noem waar hij naar wijst")
    case .other: Wording("\(path) is geen gewoon bestand", fix: "noem een andere plaats")
    }
  }
  func strangeFolder(_ path: String) -> Wording {
    Wording(
      "\(path) is niet leeg en er staat geen export in",
      fix: "noem een nieuwe map; --force vervangt alleen een eerdere export")
  }
  func noFormat(_ path: String, valid: [String]) -> Wording {
    Wording(
      "uit de naam \(path) blijkt niet in welke vorm",
      fix: "voeg --format toe: \(listed(valid, "of"))")
  }
  func noManifest(_ path: String) -> Wording {
    Wording(
      "er is geen manifest bij \(path)", fix: "noem de map, of het ene bestand, van een export")
  }
  var noWorkbookProgram: Wording {
    Wording(
      "boetseer-xlsx, dat werkmappen schrijft, staat niet naast dit programma",
      fix: "installeer Boetseer opnieuw met make install, of kies csv-nl")
  }
  var explanationSheet: String { "Uitleg" }
  var keyNeeded: Wording {
    Wording(
      "--pseudonymise heeft het geheim nodig van wie de export krijgt",
      fix: "maak er een en bewaar het: (umask 077; head -c 32 /dev/urandom > analist.key), "
        + "en voeg --key-file analist.key toe")
  }
  var keyWithoutUse: Wording {
    Wording("--key-file doet niets op zichzelf", fix: "voeg --pseudonymise toe, of laat het weg")
  }
  func keyMissing(_ path: String) -> Wording {
    Wording(
      "er is geen sleutelbestand \(path)", fix: "(umask 077; head -c 32 /dev/urandom > \(path))")
  }
  func keyNotAFile(_ path: String) -> Wording {
    Wording("\(path) is geen gewoon bestand", fix: "noem het sleutelbestand zelf")
  }
  func keyIsOpen(_ path: String) -> Wording {
    Wording("anderen op deze machine mogen de sleutel in \(path) lezen", fix: "chmod 600 \(path)")
  }
  func keyTooShort(_ path: String, bytes: Int) -> Wording {
    Wording(
      "de sleutel in \(path) is korter dan \(bytes) bytes en te raden",
      fix: "maak een nieuwe: (umask 077; head -c 32 /dev/urandom > \(path))")
  }
  func smallestGroup(_ typed: String, setting: Int64) -> Wording {
    Wording(
      "\(typed) is geen grootte van een groep: \(setting) of meer kan",
      fix: "de instelling smallest_group is \(setting), en een export kan die alleen verhogen")
  }
  func viewNotForThem(_ view: String) -> Wording {
    Wording(
      "\(view) gaat niet mee in een export voor anderen: daarin zijn mensen te herkennen",
      fix: "all op die plaats, met dezelfde opties, geeft alles wat mee mag")
  }
  func shownAsNothing(_ people: String, _ smallest: Int64) -> String {
    "Van \(people) mensen staan groepen en team er niet bij: minder dan \(smallest) zijn gelijk."
  }
  var withNumbers: String {
    "Personeelsnummers staan erin; --pseudonymise --key-file BESTAND zet er pseudoniemen voor."
  }
  func exportLost(_ cause: String) -> Wording {
    Wording(
      "\(cause); dat de export is gemaakt staat in het logboek, maar hij is er niet heel",
      fix: "maak hem opnieuw met --force")
  }
  func otherExport(_ folder: String) -> Wording {
    Wording("er wordt al een export gemaakt in \(folder)", fix: "probeer het zo nog eens")
  }
  func notAnEpoch(_ value: String) -> Wording {
    Wording(
      "SOURCE_DATE_EPOCH is \(value), en dat is geen moment",
      fix: "zet er hele seconden sinds 1970 in, of laat hem weg")
  }
  func notAManifest(_ path: String) -> Wording {
    Wording("\(path) is niet het manifest van een export", fix: "maak de export opnieuw")
  }
}
