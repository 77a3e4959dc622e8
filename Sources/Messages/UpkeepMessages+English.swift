struct EnglishUpkeep: UpkeepMessages {
  var initialise: CommandHelp {
    CommandHelp(
      "Make a new, empty database.",
      details: "The file is readable by you alone. An existing file is never touched.")
  }
  var initialiseExample: String { "make boetseer.db in this folder" }
  var initialiseElsewhere: String { "make it under another name" }
  func created(path: String) -> String { "Made the database \(path)." }
  var importFirst: String { "take in your people with boetseer import all FOLDER" }
  func removeDatabase(path: String) -> String { "delete the file \(path)" }

  var version: CommandHelp { CommandHelp("Show which version this is.") }
  var versionExample: String { "the version of the program" }
  var versionForScripts: String { "the same for a script" }
}
