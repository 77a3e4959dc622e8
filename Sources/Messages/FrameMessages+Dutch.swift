struct DutchFrame: FrameMessages {
  var program: CommandHelp {
    CommandHelp(
      "Leerrekeningen, budgetten en aanvragen van je organisatie, tot op de dag en de cent.")
  }
  var helpOverview: String { "OVERZICHT" }
  var helpUsage: String { "GEBRUIK" }
  var helpArguments: String { "ARGUMENTEN" }
  var helpOptions: String { "OPTIES" }
  var helpSubcommands: String { "OPDRACHTEN" }
  var helpExamples: String { "VOORBEELDEN" }
  var helpShow: String { "Laat deze uitleg zien." }
  var helpDefault: String { "standaard" }
  var helpValues: String { "waarden" }
  var helpPlaceholderOptions: String { "opties" }
  var helpPlaceholderSubcommand: String { "opdracht" }
  func helpMore(_ command: String) -> String { "Meer over één ervan: \(command) <opdracht>" }
  var helpSharedOptions: String {
    "Opties die elke opdracht kent (--lang, --format, --today, …): boetseer --help"
  }

  func placeholder(_ name: String) -> String {
    let words = [
      "address": "adres", "amount": "bedrag", "basis": "grond", "column:yours": "kolom:die-van-jou",
      "date": "datum", "dir": "map", "emp": "nummer", "event": "gebeurtenis", "file": "bestand",
      "hours": "uren", "id": "aanvraag", "kind": "soort", "level": "niveau", "name": "naam",
      "ours": "onze", "ref": "kenmerk", "role": "rol", "scheme": "regeling", "text": "tekst",
      "type": "soort", "year": "jaar", "yours": "die-van-jou",
    ]
    return words[name] ?? name
  }
  var valueFile: String { "bestand" }
  var valueDate: String { "datum" }
  var valueLanguage: String { "taal" }
  var valueFormat: String { "vorm" }
  var valueText: String { "tekst" }
  var valueWho: String { "wie" }
  var valueColumns: String { "a,b" }

  var optionDatabase: String { "De database (anders BOETSEER_DB, anders boetseer.db hier)." }
  var optionToday: String { "De dag die als vandaag geldt (BOETSEER_TODAY)." }
  var optionAsOf: String { "Laat zien hoe het er op deze peildatum voor staat." }
  var optionKnownOn: String { "Laat alleen zien wat op deze dag bekend was." }
  var optionLanguage: String { "Taal: nl of en (BOETSEER_LANG, anders je landinstelling)." }
  func writesToday(_ option: String, _ command: String) -> Wording {
    Wording(
      "boetseer \(command) schrijft, en \(option) is voor opdrachten die lezen",
      fix: "geef de dag met --on DATUM waar de opdracht die heeft, of neem een andere dag als "
        + "vandaag: --today DATUM")
  }
  func noOtherDay(_ option: String, _ command: String) -> Wording {
    Wording("boetseer \(command) is op elke dag hetzelfde", fix: "laat \(option) weg")
  }
  func onlyToday(_ option: String, _ command: String) -> Wording {
    Wording(
      "boetseer \(command) gaat over vandaag, en kent geen \(option)",
      fix: "laat \(option) weg; --today DATUM neemt een andere dag als vandaag")
  }
  func noKnownOn(_ command: String) -> Wording {
    Wording(
      "boetseer \(command) is niet te beperken tot wat op een dag bekend was",
      fix: "laat --known-on weg; --as-of DATUM toont een andere dag")
  }
  var noFields: Wording {
    Wording(
      "dit antwoord is geen tabel: er zijn geen kolommen om te kiezen", fix: "laat --fields weg")
  }
  func firstTableOnly(of count: Int) -> String {
    "Dit is de eerste van \(count) tabellen; allemaal: --format json"
  }
  var optionFormat: String {
    "table, tsv, csv, csv-nl, json, ndjson, md, html of ics (BOETSEER_FORMAT)."
  }
  var optionOutput: String { "Schrijf naar een bestand; de extensie kiest de vorm." }
  var optionForce: String { "Overschrijf het bestand van -o." }
  var optionFields: String { "Alleen deze kolommen, in deze volgorde: a,b,c." }
  var optionDryRun: String { "Doe alles, laat het resultaat zien, bewaar niets." }
  var optionActor: String { "Wie er aan het toetsenbord zit (BOETSEER_ACTOR)." }
  var optionReason: String { "Waarom, voor het logboek; @BESTAND leest het uit een bestand." }
  var optionYes: String { "Antwoord ja op elke bevestiging." }
  var optionNoInput: String { "Stel nooit een vraag." }
  var optionNoColor: String { "Geen kleuren (NO_COLOR)." }
  var optionQuiet: String { "Geen meldingen naast het antwoord." }
  var optionVerbose: String { "Vertel meer over wat er gebeurt." }

  var fixWord: String { "oplossing" }
  var columnWord: String { "kolom" }
  var nextWord: String { "Hierna" }
  var undoWord: String { "Terugdraaien" }
  var nothingKept: String { "Dit was een proef: er is niets bewaard (--dry-run)." }
  func written(path: String) -> String { "Geschreven naar \(path)." }

  var yes: String { "ja" }
  var no: String { "nee" }
  var chooseOne: String { "Typ een nummer of een woord uit de lijst." }
  var summary: String { "Je hebt gezegd:" }
  var isThisRight: String { "Klopt dit?" }
  var sameCommand: String { "Hetzelfde in één regel:" }
  func progress(done: Int64?, of total: Int64?, seconds: Int64) -> String {
    let count = done.map { done in "\(done) \(total.map { "van \($0) " } ?? "")" } ?? ""
    return count + "… \(seconds) s"
  }
}
