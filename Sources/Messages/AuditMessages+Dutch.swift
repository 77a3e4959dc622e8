struct DutchAudit: AuditMessages {
  var audit: CommandHelp {
    CommandHelp("Wie wat wanneer en waarom deed, en of het register nog klopt.")
  }

  var list: CommandHelp {
    CommandHelp(
      "Toon wie wat deed, wanneer en waarom; het nieuwste eerst.",
      details: """
        Elke opdracht die iets veranderde is één gebeurtenis. --as-of DATUM laat weg wat later is \
        vastgelegd. Tijden zijn in UTC.
        """)
  }
  var listExample: String { "de nieuwste honderd gebeurtenissen" }
  var listAbout: String { "alles wat voor één medewerker is gedaan" }
  var listBy: String { "wat iemand dit jaar deed" }
  var listScript: String { "veel tegelijk, voor een rekenblad" }
  var optionSince: String { "Alleen wat op of na deze dag is vastgelegd." }
  var optionBy: String { "Alleen wat deze persoon deed, zoals het register die noemt." }
  var optionAbout: String { "Alleen wat over dit personeelsnummer of deze aanvraag ging." }
  var optionLimit: String { "Hoeveel er hoogstens komen." }
  var limitAboveZero: Wording {
    Wording("--limit 0 laat niets zien", fix: "geef een getal vanaf 1")
  }
  var columnEvent: String { "Nr" }
  var columnWhen: String { "Wanneer (UTC)" }
  var columnWho: String { "Wie" }
  var columnCommand: String { "Opdracht" }
  var columnAbout: String { "Over" }
  var columnReason: String { "Waarom" }
  var columnUndoes: String { "Draait terug" }
  var columnUndone: String { "Ongedaan" }
  var columnContents: String { "Rijen" }
  var noEvents: String { "Zo'n gebeurtenis is er niet." }
  func more(_ shown: Int) -> String {
    "Er zijn oudere: --limit \(shown * 10), of --since DATUM --as-of DATUM"
  }

  var verify: CommandHelp {
    CommandHelp(
      "Bereken elk zegel opnieuw, en noem de eerste gebeurtenis die niet past.",
      details: """
        Geeft code 5 als er iets veranderd is. Of de nieuwste gebeurtenissen zijn afgeknipt blijkt \
        alleen uit zegels die ergens anders bewaard zijn: --anchors BESTAND.
        """)
  }
  var verifyExample: String { "is het register zoals het geschreven is?" }
  var verifyScript: String { "voor bewaking" }
  func sound(events: Int64, hash: String) -> String {
    "Het register klopt: \(events) gebeurtenissen, het laatste zegel is \(hash)."
  }
  var withoutAnchors: String {
    """
    Of er aan het eind gebeurtenissen zijn afgeknipt blijkt alleen uit een zegel dat ergens anders \
    bewaard is: --anchors BESTAND
    """
  }
  var broken: String { "Het register is veranderd." }
  var brokenNext: String {
    "Laat dit bestand zoals het is, en vergelijk met een kopie: boetseer audit verify --db KOPIE"
  }
}
