/// Sentences about the database itself: making, checking, copying, undoing.
package protocol UpkeepMessages: Sendable {
  var initialise: CommandHelp { get }
  var initialiseExample: String { get }
  var initialiseElsewhere: String { get }
  var optionSample: String { get }
  var initialiseSample: String { get }
  func sampleTaken(files: Int) -> String
  func created(path: String) -> String
  var importFirst: String { get }
  func removeDatabase(path: String) -> String

  var version: CommandHelp { get }
  var versionExample: String { get }
  var versionForScripts: String { get }

  var undo: CommandHelp { get }
  var undoExample: String { get }
  var undoReason: String { get }
  var undoNamed: String { get }
  var undoEvent: String { get }
  func undone(event: Int64, command: String, subject: String?) -> String
  /// - Parameters:
  ///   - subject: what it was about, where it was about one thing.
  ///   - day: when it was entered.
  func undoQuestion(
    event: Int64, command: String, subject: String?, by actor: String, on day: String
  ) -> String

  var doctor: CommandHelp { get }
  var doctorExample: String { get }
  var doctorDeepExample: String { get }
  var doctorForScripts: String { get }
  var doctorQuick: String { get }
  var doctorDeep: String { get }
  var doctorQuickOrDeep: Wording { get }
  var optionAnchors: String { get }
  func notAnAnchor() -> Wording
  func healthy(checks: Int) -> String
  /// - Parameter more: whether there are more than are told.
  func unhealthy(findings: Int, more: Bool) -> String
  func waitingForSync(_ accounts: Int64) -> String
  func erasedTexts(_ count: Int64) -> String
  var columnCheck: String { get }
  var columnPlace: String { get }
  var columnDetail: String { get }
  var doctorNext: String { get }

  var backup: CommandHelp { get }
  var backupExample: String { get }
  var backupForScripts: String { get }
  var backupFile: String { get }
  var backupDamaged: String { get }
  var restoreFile: String { get }
  var restoreDamaged: String { get }
  func backedUp(to path: String, event: Int64, hash: String) -> String
  var backupAnchors: String { get }
  func anchored(in path: String) -> String
  func notAnchored(in path: String) -> String
  var restore: CommandHelp { get }
  var restoreExample: String { get }
  var restoreElsewhere: String { get }
  func restored(from path: String, to database: String) -> String
  func keptAside(_ path: String) -> String

  var status: CommandHelp { get }
  var statusExample: String { get }
  var statusForScripts: String { get }
  var statusDatabase: String { get }
  var statusPeople: String { get }
  var statusRegister: String { get }
  var statusTeams: String { get }
  var statusSchemes: String { get }
  var statusAccounts: String { get }
  var statusUndecided: String { get }
  var statusLeave: String { get }
  var statusToPay: String { get }
  var statusEvents: String { get }
  func lastRecorded(_ count: Int64, _ instant: String?) -> String
  var statusWaiting: String { get }
  var nothingWaits: String { get }
  var statusSQLite: String { get }
  var columnItem: String { get }
  var columnValue: String { get }

  var demo: CommandHelp { get }
  var demoExample: String { get }
  var demoKept: String { get }
  func demoIntro(path: String) -> String
  var demoImported: String { get }
  var demoSynced: String { get }
  var demoClaims: String { get }
  var demoRefused: String { get }
  var demoLate: String { get }
  var demoExplained: String { get }
  var demoOverview: String { get }
  var demoNext: String { get }
  // Titles of the claims in it
  var demoWoundCare: String { get }
  var demoFireSafety: String { get }
  var demoLeadership: String { get }
}
