struct EnglishUpkeep: UpkeepMessages {
  var initialise: CommandHelp {
    CommandHelp(
      "Make a new, empty database.",
      details: "The file is readable by you alone. An existing file is never touched.")
  }
  var initialiseExample: String { "make boetseer.db in this folder" }
  var initialiseElsewhere: String { "make it under another name" }
  var optionSample: String { "Fill it with the fictional hospital De Linde." }
  var initialiseSample: String { "a database to try things out on" }
  func sampleTaken(files: Int) -> String {
    "Took in \(files) files of the fictional hospital De Linde. Everybody in it is made up."
  }
  func created(path: String) -> String { "Made the database \(path)." }
  var importFirst: String { "take in your people with boetseer import all FOLDER" }
  func removeDatabase(path: String) -> String { "delete the file \(path)" }

  var version: CommandHelp { CommandHelp("Show which version this is.") }
  var versionExample: String { "the version of the program" }
  var versionForScripts: String { "the same for a script" }

  var undo: CommandHelp {
    CommandHelp(
      "Take back your last command, or a named event.",
      details: """
        What it entered counts no longer and the accounts are mended by new entries; nothing is \
        erased. Refused when something was built on it.
        """)
  }
  var undoReason: String { "wrong file" }
  var undoExample: String { "take it back, and say why" }
  var undoNamed: String { "show what taking back event 40 would do" }
  var undoEvent: String { "Number of the event; your last one when left out." }
  func undone(event: Int64, command: String, subject: String?) -> String {
    "Took back event \(event): \(command)" + (subject.map { " \($0)" } ?? "") + "."
  }
  func undoQuestion(
    event: Int64, command: String, subject: String?, by actor: String, on day: String
  ) -> String {
    "Take back event \(event): \(command)" + (subject.map { " \($0)" } ?? "")
      + ", by \(actor) on \(day)?"
  }

  var doctor: CommandHelp {
    CommandHelp(
      "Check that everything in the database is as it must be.",
      details: """
        Reads only. Exit code 5 when something is wrong. --quick takes seconds and can run every \
        hour; --deep also derives every account again from its facts.
        """)
  }
  var doctorExample: String { "check everything" }
  var doctorDeepExample: String { "also derive every account again" }
  var doctorForScripts: String { "for monitoring" }
  var doctorQuick: String { "Only what takes seconds." }
  var doctorDeep: String { "Also derive every account again from its facts." }
  var doctorQuickOrDeep: Wording {
    Wording("--quick and --deep do not go together", fix: "leave one out")
  }
  var optionAnchors: String {
    "File with the seals that backups wrote down; default BOETSEER_ANCHORS."
  }
  func notAnAnchor() -> Wording {
    Wording(
      "this line is no seal written down by a backup",
      fix: "give the file that boetseer backup names, as it was written")
  }
  func healthy(checks: Int) -> String { "All is well: \(checks) checks, nothing found." }
  func unhealthy(findings: Int, more: Bool) -> String {
    if more { return "More than \(findings) things are wrong; of each check the first are here." }
    return findings == 1 ? "One thing is wrong." : "\(findings) things are wrong."
  }
  func waitingForSync(_ accounts: Int64) -> String {
    accounts == 1
      ? "1 account waits for what came in since the last: boetseer sync"
      : "\(accounts) accounts wait for what came in since the last: boetseer sync"
  }
  func erasedTexts(_ count: Int64) -> String {
    count == 1
      ? "1 name or text is empty, as erasing somebody leaves it."
      : "\(count) names and texts are empty, as erasing somebody leaves them."
  }
  var columnCheck: String { "Check" }
  var columnPlace: String { "Where" }
  var columnDetail: String { "What" }
  var doctorNext: String {
    "Keep this file as it is, and put back the last good copy with: boetseer restore FILE --force"
  }

  var backup: CommandHelp {
    CommandHelp(
      "Copy the database to a file while others go on working.",
      details: """
        The copy is checked as doctor does before it gets its name, and never overwrites a file. \
        A database that is damaged is not copied, so that good copies stay the newest.
        """)
  }
  var backupExample: String { "a copy in this folder" }
  var backupForScripts: String { "for a script: file, last event and its seal" }
  var backupFile: String { "File for the copy." }
  var backupDamaged: String { "Copy it even if it is damaged, and say what is wrong." }
  var restoreDamaged: String { "Put it back even if it is damaged, and say what is wrong." }
  var restoreFile: String { "The copy that is put back." }
  func backedUp(to path: String, event: Int64, hash: String) -> String {
    "Copied everything up to event \(event) to \(path). Seal: \(hash)"
  }
  var backupAnchors: String {
    "File to write the seal down in; default BOETSEER_ANCHORS, or beside a copy in another folder."
  }
  func anchored(in path: String) -> String { "The seal is written down in \(path)." }
  func notAnchored(in path: String) -> String {
    "The copy is whole, but its seal could not be written down in \(path)."
  }
  var restore: CommandHelp {
    CommandHelp(
      "Put a copy in the place of the database.",
      details: """
        The copy is checked first as doctor does. An existing database is only replaced with \
        --force, and kept beside it; others wait until it is done.
        """)
  }
  var restoreExample: String { "look whether the copy can be put back" }
  var restoreElsewhere: String { "as a new database beside the old one" }
  func restored(from path: String, to database: String) -> String {
    "\(database) is now the copy \(path)."
  }
  func keptAside(_ path: String) -> String { "The database that was there is kept as \(path)." }

  var status: CommandHelp { CommandHelp("The state of the whole at a glance.") }
  var statusExample: String { "how things stand today" }
  var statusForScripts: String { "the same for a script" }
  var statusDatabase: String { "Database" }
  var statusPeople: String { "In service" }
  var statusRegister: String { "In the register" }
  var statusTeams: String { "Teams" }
  var statusSchemes: String { "Schemes" }
  var statusAccounts: String { "Accounts" }
  var statusUndecided: String { "Claims to decide" }
  var statusLeave: String { "Leave to decide" }
  var statusToPay: String { "Claims to pay" }
  var statusEvents: String { "Events" }
  func lastRecorded(_ count: Int64, _ instant: String?) -> String {
    "\(count)" + (instant.map { ", the last at \($0)" } ?? "")
  }
  var statusWaiting: String { "To be booked" }
  var nothingWaits: String { "nothing" }
  var statusSQLite: String { "SQLite" }
  var columnItem: String { "What" }
  var columnValue: String { "How it stands" }

  var demo: CommandHelp {
    CommandHelp(
      "Show the main job on a fictional hospital.",
      details: "Makes a database in a temporary folder, or with --db FILE where you say.")
  }
  var demoExample: String { "three years of a hospital in half a minute" }
  var demoKept: String { "in Dutch, in a file to go on with" }
  func demoIntro(path: String) -> String {
    "A fictional hospital, De Linde, in \(path). Everybody and everything in it is made up."
  }
  var demoImported: String { "1. People, schemes and claims come from files" }
  var demoSynced: String { "2. Three years of grants and lapses, in one go" }
  var demoClaims: String { "3. Claims: asked, decided and paid" }
  var demoRefused: String { "4. What may not be, is refused with the way on" }
  var demoLate: String { "5. A change of hours, told half a year late" }
  var demoExplained: String { "6. Every balance can be explained" }
  var demoOverview: String { "7. How things stand" }
  var demoNext: String { "Try next, with this database:" }
  var demoWoundCare: String { "Wound care" }
  var demoFireSafety: String { "Fire safety" }
  var demoLeadership: String { "Leadership" }
}
