package import Records

/// The columns of reports.
package enum ReportColumn: CaseIterable, Sendable {
  case report, answers
  case by, group, people, users, usersShare, granted, used, usedShare, fromPots, claims, hidden
  case rows, scheme, form, awarded, average
}

/// What a command below a table lists.
package enum ReportRows: Sendable {
  case claimsOfGroup, accountsOfGroup, claimsOfScheme
}

/// Sentences about reports. Amounts, shares and days come in as text that is ready to be read.
package protocol ReportMessages: Sendable {
  var report: CommandHelp { get }
  var list: CommandHelp { get }
  var listExample: String { get }
  var listScript: String { get }
  func help(_ kind: ReportKind) -> CommandHelp
  func example(_ kind: ReportKind) -> String
  func exampleForScripts(_ kind: ReportKind) -> String
  func examplePage(_ kind: ReportKind) -> String

  var optionBy: String { get }
  var optionYear: String { get }
  var optionFrom: String { get }
  var optionTo: String { get }
  var optionGroup: String { get }
  var accountGroupExample: String { get }
  var optionSmallest: String { get }
  var yearOrDays: Wording { get }
  func reversed(_ from: String, _ to: String) -> Wording
  func notANumber(_ text: String, of flag: String) -> Wording
  func cannotLower(_ asked: Int64, below limit: Int64) -> Wording
  func notAPeriod(_ text: String, of flag: String) -> Wording
  func notAGroup(_ text: String, valid: [String]) -> Wording
  func unknownGroup(_ group: String, of grouping: ReportGrouping, valid: [String]) -> Wording

  func title(_ kind: ReportKind) -> String
  /// One line: what the report answers.
  func answers(_ kind: ReportKind) -> String
  func period(from: String, to: String) -> String
  func column(_ column: ReportColumn) -> String
  func by(_ grouping: ReportGrouping) -> String
  func education(_ band: EducationBand) -> String
  func age(_ band: AgeBand) -> String
  func hours(_ band: HoursBand) -> String
  var noTeam: String { get }
  var everybody: String { get }
  func hiddenRows(_ smallest: Int64) -> String
  var bookedOnly: String { get }
  var nothing: String { get }
  func rows(_ rows: ReportRows) -> String

  // Use
  func usedOfGrant(used: String, granted: String, share: String) -> String
  func usersOfPeople(users: Int64, people: Int64, share: String) -> String
  func mostAndLeast(most: String, share: String, least: String, leastShare: String) -> String
  func fromPots(_ amount: String) -> String
  var schemes: String { get }
  func chartOfShare(_ grouping: ReportGrouping) -> String
  func chartSummary(_ pairs: [String]) -> String
}
