struct DutchUpkeep: UpkeepMessages {
  var initialise: CommandHelp {
    CommandHelp(
      "Maak een nieuwe, lege database.",
      details: "Alleen jij kunt het bestand lezen. Een bestaand bestand blijft altijd ongemoeid.")
  }
  var initialiseExample: String { "maak boetseer.db in deze map" }
  var initialiseElsewhere: String { "maak hem onder een andere naam" }
  func created(path: String) -> String { "De database \(path) is gemaakt." }
  var importFirst: String { "neem je medewerkers over met boetseer import all MAP" }
  func removeDatabase(path: String) -> String { "verwijder het bestand \(path)" }

  var version: CommandHelp { CommandHelp("Laat zien welke versie dit is.") }
  var versionExample: String { "de versie van het programma" }
  var versionForScripts: String { "hetzelfde voor een script" }
}
