/// A rule that leaves people out, by its key in the scheme file.
package enum LeavingOut: String, Sendable, CaseIterable {
  case workers, education, teams
  case nothingBelow = "nothing_below"
  case afterMonths = "after_months"
}

/// What may be wise to change in a scheme that is right as a file.
package enum SchemeWarning: Equatable, Sendable {
  /// A year's amount buys no usual course; `years` of saving do, nil when they never will.
  case amountLow(String, course: String, years: Int?)
  /// The most that one claim or person gets buys no usual course.
  case limitLow(String, course: String)
  /// Months for which a grant can be used.
  case endsSoon(months: Int)
  /// An account in hours takes no claims.
  case hoursWithoutClaims
  case unknownTeams([String])
  case potShort(day: String, grants: String, pot: String)

  package var id: String {
    switch self {
    case .amountLow: "amount_low"
    case .limitLow: "limit_low"
    case .endsSoon: "ends_soon"
    case .hoursWithoutClaims: "hours_without_claims"
    case .unknownTeams: "unknown_teams"
    case .potShort: "pot_short"
    }
  }
}

/// What `scheme check` works out of a scheme. Days and amounts come in ready to be read.
package protocol SchemeCheckMessages: Sendable {
  // Worked people
  func wageAssumed(_ wage: String) -> String
  /// What stands after the cap, where that is less than was granted.
  func standsAfterCap(_ amount: String) -> String

  // What one may ask
  var askTitle: String { get }
  func askFreely(_ pot: String?) -> String
  /// A course of `cost`, as far as the limits of one claim and one person go.
  func askCourse(_ cost: String, pays: String, own: String) -> String

  // The effect here
  func mayAsk(people: Int, without: Int, from: String, to: String) -> String
  func mayAsk(of group: String, people: Int, without: Int) -> String
  /// - Parameter value: as the rule stands: `16.0`, `permanent or temporary`.
  func leftOut(
    _ rule: LeavingOut, _ value: String, people: Int, names: [String], more: Int, isAsked: Bool
  ) -> String
  func targetReaches(_ who: String, people: Int) -> String
  func targetWho(education: [String], ages: ClosedRange<Int>?) -> String
  func withoutBirthYear(_ people: Int) -> String
  func noWages(_ people: Int, of all: Int) -> String
  func aboveCap(_ amount: String) -> String
  func warning(_ warning: SchemeWarning) -> String
}
