/// Sentences about what comes before money: waiting, finding out, advice, evaluations of a fund.
package protocol ReportWayMessages: Sendable {
  func waited(days: Int64, steps: Int64, scheme: String) -> String
  var waits: String { get }
  var waitsExplained: String { get }
  var columnMedianDays: String { get }
  var columnMedianSteps: String { get }
  func oriented(_ time: String, people: Int64) -> String
  var orientation: String { get }
  func oriented(_ isNoted: Bool) -> String
  var advice: String { get }
  func advised(_ isAdvised: Bool) -> String
  var adviceExplained: String { get }
  var columnContacts: String { get }
  var evaluations: String { get }
  var columnUsedInFull: String { get }
  var columnNewNeed: String { get }
}
