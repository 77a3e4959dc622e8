package import Records

/// The rules of a scheme as whole sentences for whoever it applies to.
package protocol SchemeRuleMessages: Sendable {
  // The scheme as a whole
  func basis(
    _ kind: Scheme.BasisKind, title: String, article: String, url: String, readOn: String?,
    verified: Bool
  ) -> String
  func consented(on day: String) -> String
  var consentByCao: String { get }
  func consentNotNeeded(reason: String) -> String
  var consentMissing: String { get }
  func tax(confirmed: Bool) -> String
  func yearStarts(_ day: MonthDay) -> String

  // A version
  func versionHolds(from day: String, until last: String?) -> String
  /// - Parameter years: in a period, with `per: {years: N}`.
  func grant(_ amount: String, per: SchemeVersion.Per, years: Int) -> String
  /// - Parameters:
  ///   - cap: instead of the version's; nil where it is not another.
  ///   - reason: that makes a difference by age fair; empty where none was written.
  func target(
    education: [String], ages: ClosedRange<Int>?, amount: String, cap: String?, reason: String
  ) -> String
  func budget(_ amount: String, per: SchemeVersion.Per) -> String
  func grantDay(_ day: SchemeVersion.GrantDay, per: SchemeVersion.Per) -> String
  /// A share of a wage: `1.5 %`.
  func percent(_ number: String) -> String
  /// An amount of time: `100:00 hours`.
  func hours(_ amount: String) -> String
  func hours(_ scale: SchemeVersion.HoursScale) -> String
  func fullFrom(_ hours: String) -> String
  func nothingBelow(_ hours: String) -> String
  func maxFactor(_ factor: String) -> String
  func proRata(_ rule: SchemeVersion.ProRata, per: SchemeVersion.Per) -> String
  func afterMonths(_ months: Int) -> String
  func rounding(_ step: SchemeVersion.RoundingStep, _ mode: RoundingMode) -> String
  func eligible(workers: [String], education: [String], teams: [String]) -> String
  func expiry(
    _ expiry: SchemeVersion.Expiry, day: String, ending: SchemeVersion.Ending
  ) -> String
  /// - Parameter most: nil is all of it.
  func carry(most: String?, until: MonthDay?, months: Int?) -> String
  func cap(balance: String, byFactor: Bool) -> String
  func cap(lots: Int) -> String
  func notice(days: [Int], isRequired: Bool) -> String
  func leaver(_ leaver: SchemeVersion.Leaver, minimum: String?) -> String
  func perClaim(_ amount: String) -> String
  func perPerson(_ amount: String, per: SchemeVersion.PersonLimit.Per) -> String
  func ownShare(_ amount: String) -> String
  func pot(_ total: String, code: String, per: SchemeVersion.Pot.Per) -> String
  func committee(quorum: Int, from: String?, to: String?, order: SchemeVersion.Committee.Order)
    -> String
  func purposes(_ purposes: [String]) -> String
  func approvedBy(_ approval: SchemeVersion.Approval) -> String
  func grace(_ months: Int) -> String
  func decrease(_ rule: SchemeVersion.Decrease) -> String
  func leaveReserve(_ when: SchemeVersion.LeaveReserve) -> String
  func managerSees(_ what: SchemeVersion.ManagerSees) -> String
}
