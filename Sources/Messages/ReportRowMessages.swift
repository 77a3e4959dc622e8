package import Records

/// The columns of rows behind reports that reports themselves do not have.
package enum ReportRowColumn: CaseIterable, Sendable {
  case level, from, to, days, yearlyWage, inBill, refusedOn, askedFor, tookPartOn, user
}

/// Sentences about the rows behind the figures of reports.
package protocol ReportRowMessages: Sendable {
  // Movements of accounts
  var optionGranted: String { get }
  var optionTaken: String { get }
  var optionLapsed: String { get }
  var optionEnds: String { get }
  var optionThen: String { get }
  var lapsedExample: String { get }
  var columnLastDay: String { get }
  var columnGrantDay: String { get }
  var columnThen: String { get }
  var thenWithoutEnds: Wording { get }
  var oneListAtATime: Wording { get }
  func movementsAsKnownNow(_ flag: String) -> Wording

  // Rows in place of a report
  var optionRows: String { get }
  var optionRowsGroup: String { get }
  var optionFund: String { get }
  /// - Parameter kind: of the reports with rows of their own.
  func rowsExample(_ kind: ReportKind) -> String
  func noSuchRows(_ text: String, of report: String, valid: [String]) -> Wording
  func notWithRows(_ flag: String) -> Wording
  func groupWithoutPeople(valid: [String]) -> Wording
  func column(_ column: ReportRowColumn) -> String
}
