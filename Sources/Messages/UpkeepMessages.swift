/// Sentences about the database itself: making, checking, copying, undoing.
package protocol UpkeepMessages: Sendable {
  var initialise: CommandHelp { get }
  var initialiseExample: String { get }
  var initialiseElsewhere: String { get }
  func created(path: String) -> String
  var importFirst: String { get }
  func removeDatabase(path: String) -> String

  var version: CommandHelp { get }
  var versionExample: String { get }
  var versionForScripts: String { get }
}
