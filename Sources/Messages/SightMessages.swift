/// Sentences about what is not for everybody: what is left out, who may do it, and the way on.
package protocol SightMessages: Sendable {
  /// Beside a list.
  var onlyYours: String { get }
  /// Beside a list of people.
  var othersByName: String { get }
  /// Beside what a scheme file says.
  var effectIsForHR: String { get }
  /// In place of what is used and left of a fund on another day.
  func onlyToday(_ pot: String, total: String) -> String
  func potNotForYou(_ actor: String, scheme: String) -> Wording
  func ownOrManaged(_ actor: String, employee: String) -> Wording
  func othersReceipt(_ actor: String) -> Wording
  func othersWork(_ actor: String, event: Int64) -> Wording
  /// - Parameter employee: nil is the organisation.
  func insufficient(scheme: String, employee: String?, asked: String, day: String) -> Wording
  func abovePersonLimit(scheme: String, employee: String, asked: String, most: String) -> Wording
}
