/// Sentences about the rows behind the figures of reports.
package protocol ReportRowMessages: Sendable {
  var optionGranted: String { get }
  var optionLapsed: String { get }
  var optionEnds: String { get }
  var optionThen: String { get }
  var lapsedExample: String { get }
  var columnLastDay: String { get }
  var columnThen: String { get }
  var thenWithoutEnds: Wording { get }
  var oneListAtATime: Wording { get }
  func movementsAsKnownNow(_ flag: String) -> Wording
}
