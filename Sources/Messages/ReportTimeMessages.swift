package import Records

/// The columns of the report on time that other reports do not have.
package enum TimeColumn: CaseIterable, Sendable {
  case taken, takenShare, lapsed, lapsedShare, known, quiet, quietShare, point, figure, value
}

/// What decides whether people use a right to time (S-180).
package enum AttentionPoint: String, CaseIterable, Sendable {
  case rights, room, support, safety
}

/// What the record can tell of such a point.
package enum PointFigure: String, CaseIterable, Sendable {
  case aware, agreements, taken, quiet, waited, refused, contacts, informal, unmeasured
}

/// Sentences about time to develop, in reports.
package protocol ReportTimeMessages: Sendable {
  func column(_ column: TimeColumn) -> String
  func takenOfGrant(
    _ scheme: String, taken: String, granted: String, share: String, lapsed: String?
  ) -> String
  func tookLeast(_ scheme: String, team: String, share: String, most: String, mostShare: String)
    -> String
  func takenBy(_ scheme: String, _ grouping: ReportGrouping) -> String
  func chartOfTaken(_ scheme: String) -> String
  var quietWeeks: String { get }
  var quietExplained: String { get }
  var points: String { get }
  var pointsExplained: String { get }
  func point(_ point: AttentionPoint) -> String
  /// - Parameter of: a scheme or a kind of support, where the figure is of one.
  func figure(_ figure: PointFigure, of: String?) -> String
  func support(_ kind: SupportKind) -> String
  func part(_ part: String, of whole: String, share: String?) -> String
  func inYear(_ value: String, _ year: Int) -> String
  func days(_ days: Int64, requests: Int64) -> String
  func times(_ contacts: Int64, teams: Int64, of all: Int64) -> String
  func minutes(_ time: String, activities: Int64) -> String
  func nothingKnown(_ command: String?) -> String
  var nothingLearned: String { get }
  var tooFewToTell: String { get }
  var askInTalk: String { get }
  /// Below a table: the rows behind it.
  var takenRows: String { get }
  var grantedRows: String { get }
  var lapsedRows: String { get }
}
