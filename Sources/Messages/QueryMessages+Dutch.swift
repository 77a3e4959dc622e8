struct DutchQueries: QueryMessages {
  var help: CommandHelp {
    CommandHelp(
      "Vraag de database iets in SQL.",
      details: """
        Over de views van het contract (x_employee, x_ledger enzovoort; docs/views.md), nooit over \
        namen, lonen of wat privé is. Een vraag leest alleen, is één opdracht, en loopt in een \
        eigen proces met weinig geheugen en tijd. Wat er is gevraagd en hoeveel regels het gaf \
        staat in het logboek; waarden van parameters niet. Voor HR: wie niet alles mag zien werkt \
        met een bestand dat HR maakt.
        """)
  }

  func example(_ example: QueryExample) -> String {
    switch example {
    case .count: "hoeveel mensen een team heeft"
    case .sums: "wat er verviel, per regeling"
    case .parameter: "een waarde naast de vraag, nooit erin"
    case .list: "wat er onder een naam is bewaard"
    }
  }

  func option(_ option: QueryOption) -> String {
    switch option {
    case .query: "een vraag, @BESTAND, - voor standaardinvoer, of de naam van een bewaarde"
    case .param: "een waarde voor :NAAM in de vraag; tussen aanhalingstekens is het tekst"
    case .timeout: "seconden waarna wordt afgebroken, 1 tot en met 600 (standaard 30)"
    case .limit: "regels waarna het antwoord stopt, hoogstens 100000 (standaard 10000)"
    case .save: "bewaar de vraag onder een naam"
    case .list: "wat er is bewaard"
    }
  }

  func column(_ column: QueryColumn) -> String {
    switch column {
    case .name: "Naam"
    case .query: "Vraag"
    case .by: "Bewaard door"
    case .savedAt: "Bewaard"
    }
  }

  var ask: String { "Wat wil je weten? Een vraag in SQL, of de naam van een bewaarde" }
  func cut(_ rows: String) -> String {
    "Er zijn meer regels dan deze \(rows): --limit geeft er meer, WHERE minder."
  }
  func saved(_ name: String) -> String { "Bewaard: boetseer query \(name)" }
  var noneSaved: String { "Er is niets bewaard: boetseer query \"SELECT ...\" --save NAAM" }

  func refusal(_ refusal: QueryRefusalWords) -> Wording {
    let views =
      "de views staan in docs/views.md, en in: boetseer query \"SELECT DISTINCT view "
      + "FROM x_contract\""
    return switch refusal {
    case .empty:
      Wording("er is niets gevraagd", fix: "bijvoorbeeld boetseer query \"SELECT * FROM x_team\"")
    case .nulByte:
      Wording(
        "er staat een NUL-byte in de vraag", fix: "typ haar opnieuw, of maak het bestand schoon")
    case .severalStatements:
      Wording("er staat meer dan één opdracht", fix: "één vraag tegelijk, zonder puntkomma")
    case .notReading:
      Wording("alleen een vraag die leest wordt uitgevoerd", fix: "begin met SELECT of WITH")
    case .table(let name): Wording("\(name) is niet voor vragen", fix: views)
    case .function(let name):
      Wording("de functie \(name) is niet voor vragen", fix: "docs/queries.md noemt welke wel")
    case .statement(let name):
      Wording("\(name) is niet voor vragen, die alleen lezen", fix: "begin met SELECT of WITH")
    case .takenName(let name):
      Wording("\(name) heet iets dat er al is", fix: "noem wat je maakt anders")
    case .namelessParameter:
      Wording(
        "er wordt een waarde zonder naam gevraagd",
        fix: "schrijf :naam, en geef --param naam=waarde")
    case .missingParameter(let name):
      Wording("de vraag wil een waarde voor \(name)", fix: "voeg toe: --param \(name)=WAARDE")
    case .unknownParameter(let name, let known):
      Wording(
        "de vraag wil geen waarde voor \(name)",
        fix: known.isEmpty
          ? "laat --param weg, of schrijf :\(name) erin" : "wel voor \(listed(known, "en"))")
    case .invalid(let message, let line, let column):
      Wording(
        "SQLite zegt: \(message)" + place(line, column),
        fix: "kolommen staan in: boetseer query \"SELECT view, \\\"column\\\" FROM x_contract\"")
    case .tooComplex(let message):
      Wording("de vraag is meer dan in één keer mag: \(message)", fix: "maak haar kleiner")
    case .outOfMemory:
      Wording(
        "de vraag wil meer geheugen dan mag", fix: "vraag minder regels of kortere teksten")
    case .outOfTime(let seconds):
      Wording(
        "de vraag is afgebroken na \(seconds) s", fix: "vraag minder, of geef --timeout SECONDEN")
    case .tooLarge:
      Wording("het antwoord is te groot om te tonen", fix: "vraag minder regels of kolommen")
    case .broken: Wording("de vraag kon niet worden uitgevoerd", fix: "probeer het nog eens")
    case .busy: Wording("een andere opdracht schrijft", fix: "probeer het zo meteen nog eens")
    case .unreadable(let message):
      Wording("de database kon niet worden gelezen: \(message)", fix: "boetseer doctor")
    case .noSuchQuery(let name, let near):
      Wording(
        "er is niets bewaard onder de naam \(name)",
        fix: near.isEmpty
          ? "boetseer query --list toont wat er is; SQL staat tussen aanhalingstekens"
          : "bedoelde je \(listed(near, "of"))?")
    case .notAName(let name):
      Wording(
        "\"\(name)\" is geen naam voor een vraag",
        fix: "een letter, en dan letters, cijfers, - of _")
    case .notAParameter(let text):
      Wording("\"\(text)\" is geen naam met een waarde", fix: "--param naam=waarde")
    case .notSeconds(let text, let most):
      Wording(
        "\"\(text)\" is geen aantal seconden", fix: "1 tot en met \(most), zoals --timeout 60")
    case .notRows(let text, let most):
      Wording("\"\(text)\" is geen aantal regels", fix: "1 tot en met \(most), zoals --limit 50000")
    case .parametersOfList:
      Wording("--list gaat met niets anders samen", fix: "boetseer query --list")
    }
  }

  private func place(_ line: Int?, _ column: Int?) -> String {
    guard let line, let column else { return "" }
    return " (regel \(line), kolom \(column))"
  }
}
