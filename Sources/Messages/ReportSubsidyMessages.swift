package import Records

/// The columns of the register of subsidies.
package enum SubsidyColumn: CaseIterable, Sendable {
  case subsidy, name, provider, state, expected, received, reclaimed, open
  case conditions, proofs, applyBy, proofBy, checkedOn, unproven
  case movement, day, amount
}

/// Sentences about subsidies, in reports.
package protocol ReportSubsidyMessages: Sendable {
  var subsidiesExample: String { get }
  var subsidiesOfScheme: String { get }
  var optionSubsidyScheme: String { get }
  func asOn(_ day: String) -> String
  func column(_ column: SubsidyColumn) -> String
  func state(_ state: SubsidyState) -> String
  /// - Parameter reclaimed: nil where nothing was asked back.
  func subsidiesInAll(
    _ count: Int, expected: String, received: String, reclaimed: String?, open: String
  ) -> String
  func proofPassed(_ subsidy: String, name: String, day: String, open: String) -> String
  func applyPassed(_ subsidy: String, name: String, day: String) -> String
  func uncheckedSubsidy(_ subsidy: String, name: String, applyBy: String?) -> String
  func unproven(_ subsidy: String, claims: Int64, proofBy: String?) -> String
  var subsidyRegister: String { get }
  var subsidyConditions: String { get }
  var subsidyMoney: String { get }
  func movement(isReclaim: Bool) -> String
  var chartOfSubsidies: String { get }
  var subsidiesExplained: String { get }
  var claimsOfSubsidy: String { get }
  var budgetOfSubsidy: String { get }
}
