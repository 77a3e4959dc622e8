/// What a row of a file says of a subsidy: one thing a row.
package enum SubsidyRowKind: String, Sendable, CaseIterable {
  /// What it is, and what may come of it. Never a balance.
  case expected
  case received, reclaimed
}

/// A subsidy, or money of it, as a file describes it.
package struct SubsidyRow: Sendable, Equatable {
  package var code = ""
  package var kind: SubsidyRowKind?
  /// Cents.
  package var amount: Int64 = 0
  /// When it came in or went back.
  package var day: Day?
  package var name: String?
  package var provider: String?
  /// The budget that pays ahead, and that the money comes back to.
  package var scheme: String?
  package var applyBy: Day?
  package var proofBy: Day?
  package var conditions: String?
  package var proofs: String?
  /// When somebody saw that conditions and proofs can be met.
  package var checkedOn: Day?

  package init() {}

  /// Columns filled beside the subsidy, its kind and amount.
  package var described: [String] {
    [
      ("name", name != nil), ("provider", provider != nil), ("scheme", scheme != nil),
      ("apply_by", applyBy != nil), ("proof_by", proofBy != nil),
      ("conditions", conditions != nil), ("proofs", proofs != nil),
      ("checked_on", checkedOn != nil),
    ].filter(\.1).map(\.0)
  }
}

/// How a subsidy stands.
package enum SubsidyState: String, Sendable, CaseIterable {
  /// All that was expected came in.
  case settled
  /// The last day for proofs passed, and not all came in.
  case proofPassed = "proof_passed"
  /// The last day to apply passed, and nobody noted that its conditions can be met.
  case applyPassed = "apply_passed"
  /// Nobody noted that its conditions can be met.
  case unchecked
  case waiting

  /// Somebody should look at it.
  package var standsOut: Bool { self == .proofPassed || self == .applyPassed }
}
