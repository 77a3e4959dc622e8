internal import Records

extension EnglishReports {
  var subsidiesExample: String { "the whole register" }
  var subsidiesOfScheme: String { "those that come back to one budget" }
  var optionSubsidyScheme: String { "Only subsidies that come back to this budget." }
  func asOn(_ day: String) -> String { "As on \(day)" }
  func column(_ column: SubsidyColumn) -> String {
    switch column {
    case .subsidy: "Subsidy"
    case .name: "Name"
    case .provider: "From"
    case .state: "State"
    case .expected: "Expected"
    case .received: "Received"
    case .reclaimed: "Asked back"
    case .open: "Still open"
    case .conditions: "Conditions"
    case .proofs: "Proofs"
    case .applyBy: "Apply by"
    case .proofBy: "Prove by"
    case .checkedOn: "Checked on"
    case .unproven: "Without proof"
    case .movement: "What"
    case .day: "Day"
    case .amount: "Amount"
    }
  }
  func state(_ state: SubsidyState) -> String {
    switch state {
    case .settled: "all received"
    case .proofPassed: "PROOF OVERDUE"
    case .applyPassed: "TOO LATE TO APPLY"
    case .unchecked: "to be checked"
    case .waiting: "waiting"
    }
  }
  func subsidiesInAll(
    _ count: Int, expected: String, received: String, reclaimed: String?, open: String
  ) -> String {
    let what = count == 1 ? "1 subsidy" : "\(count) subsidies"
    let back = reclaimed.map { "\($0) asked back, " } ?? ""
    return "\(what): \(expected) expected, \(received) received, \(back)\(open) still open."
  }
  func proofPassed(_ subsidy: String, name: String, day: String, open: String) -> String {
    "\(subsidy) (\(name)): the last day for proofs was \(day), and \(open) did not come in."
  }
  func applyPassed(_ subsidy: String, name: String, day: String) -> String {
    "\(subsidy) (\(name)): the last day to apply was \(day), and nobody noted that its conditions "
      + "can be met."
  }
  func uncheckedSubsidy(_ subsidy: String, name: String, applyBy: String?) -> String {
    "\(subsidy) (\(name)): find out whether conditions and proofs can be met"
      + (applyBy.map { ", and apply by \($0)." } ?? ".")
  }
  func unproven(_ subsidy: String, claims: Int64, proofBy: String?) -> String {
    let what = claims == 1 ? "1 claim has" : "\(claims) claims have"
    return "\(subsidy): \(what) no proof yet"
      + (proofBy.map { "; proofs have to be in by \($0)." } ?? ".")
  }
  var subsidyRegister: String { "The register" }
  var subsidyConditions: String { "What is asked, and by when" }
  var subsidyMoney: String { "What came in and went back" }
  func movement(isReclaim: Bool) -> String { isReclaim ? "asked back" : "received" }
  var chartOfSubsidies: String { "Received and still open" }
  var subsidiesExplained: String {
    "What is expected is no balance: only what came in is booked, on the budget that paid ahead. "
      + "Where no more will come, take in with boetseer import subsidies what is still expected."
  }
  var claimsOfSubsidy: String { "The claims that name one subsidy:" }
  var budgetOfSubsidy: String { "The budget that a subsidy comes back to:" }
}
