/// Sentences about the record of what was done.
package protocol AuditMessages: Sendable {
  var audit: CommandHelp { get }

  var list: CommandHelp { get }
  var listExample: String { get }
  var listAbout: String { get }
  var listBy: String { get }
  var listScript: String { get }
  var optionSince: String { get }
  var optionBy: String { get }
  var optionAbout: String { get }
  var optionLimit: String { get }
  var limitAboveZero: Wording { get }
  var columnEvent: String { get }
  var columnWhen: String { get }
  var columnWho: String { get }
  var columnCommand: String { get }
  var columnAbout: String { get }
  var columnReason: String { get }
  var columnUndoes: String { get }
  var columnUndone: String { get }
  var columnContents: String { get }
  var noEvents: String { get }
  func more(_ shown: Int) -> String

  var verify: CommandHelp { get }
  var verifyExample: String { get }
  var verifyScript: String { get }
  func sound(events: Int64, hash: String) -> String
  var withoutAnchors: String { get }
  var broken: String { get }
  var brokenNext: String { get }
}
