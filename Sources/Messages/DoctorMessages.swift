/// What the doctor found, in words. Amounts and days come in as the reader expects them.
package protocol DoctorMessages: Sendable {
  // Where
  func lot(_ id: Int64) -> String
  func transfer(_ id: Int64) -> String
  func event(_ id: Int64) -> String
  func claim(_ id: String) -> String
  func account(of employee: String?, scheme: String) -> String
  func row(_ id: Int64, of table: String) -> String

  // What
  func holds(_ amount: String, transfersMake: String) -> String
  func lotsTogetherMake(_ amount: String) -> String
  func belowFloor(_ amount: String, on day: String?) -> String
  func movesBetweenUnits(_ from: String, _ to: String) -> String
  func movesOtherwise(_ from: String, _ to: String) -> String
  var ofAnother: String { get }
  func movedLastBy(_ transfer: Int64?, really: Int64?) -> String
  func doesNotMirror(transfer: Int64) -> String
  var grantedTwice: String { get }
  func leftAfter(_ day: String, _ amount: String) -> String
  func syncWouldPost(_ count: Int) -> String
  var cannotBeDerived: String { get }
  func claimPaid(_ amount: String, transfersMake: String) -> String
  func reservedForNothing(_ amount: String) -> String
  func reservedTooMuch(_ amount: String, left: String) -> String
  func moreCameBack(on day: String) -> String
  func inForce(from day: String?, answersMake really: String?) -> String
  func gap(rows: Int64, last: Int64) -> String
  func recordedBefore(event: Int64) -> String
  func importTouched(_ count: Int64, said: Int64) -> String
  var importUnsaid: String { get }
  func recordedAhead(_ instant: String) -> String
  func closedAhead(_ day: String) -> String
  func weeksMissing(_ weeks: Int, of cycle: Int) -> String
  var asksNothing: String { get }
  var awardsNothing: String { get }
  var repaysMandatory: String { get }
  var changedNothing: String { get }
  func unknownWord(_ word: String) -> String
  var unreadableRules: String { get }
  var noSeal: String { get }
  var doesNotFollow: String { get }
  var otherRows: String { get }
  var changedAfterSeal: String { get }
  var noSealedEvent: String { get }
  var otherText: String { get }
  var textGone: String { get }
  func noRowBehind(table: String) -> String
  func sqliteSays(_ text: String) -> String
  func isSet(_ value: String?, wanted: String) -> String
  var objectMissing: String { get }
  var objectUnknown: String { get }
  var objectChanged: String { get }
  var otherSeeds: String { get }
  func readableByOthers(mode: String) -> String
  func otherMode(_ mode: String) -> String
  func ownedBy(user: Int) -> String
  func names(_ count: Int) -> String
  var onNetwork: String { get }
  var stray: String { get }
  func knownBug(version: String, fixedIn: String) -> String
  var anchoredButMissing: String { get }
  var anchoredOtherwise: String { get }
  var anchoredNowhere: String { get }
}
