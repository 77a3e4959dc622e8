/// What was done to an account, as a row of a file of adjustments says it: what an organisation
/// brings along beside its grants and claims when it moves.
package struct AdjustmentRow: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case plus, minus
    /// A shortfall let go.
    case waive
    /// Brought along from another employer, or taken along to one.
    case transferIn = "transfer_in"
    case transferOut = "transfer_out"
    /// A later last day.
    case extend
    /// A letter about a last day.
    case letter
  }

  package var employee = ""
  package var scheme = ""
  package var kind: Kind?
  /// The day from which it counts; of a letter, on which it was sent.
  package var day = Day(number: 0)
  /// As written: euros or hours, by the scheme.
  package var amount: String?
  /// Of what was brought along.
  package var grantedOn: Day?
  /// Of what was brought along; the one that an extension or a letter is about.
  package var lastDay: Day?
  /// The later last day of an extension.
  package var until: Day?
  /// Why an amount was added, taken off or let go.
  package var reason: String?
  /// Why something may be used longer.
  package var because: ExtensionReason?
  /// Who agreed to an amount taken off.
  package var agreedBy: String?
  /// Of a letter.
  package var language: String?
  package var acknowledgedOn: Day?
  /// Of the letter as it was sent, or of the statement that was brought along.
  package var digest: String?

  package init() {}

  /// A column that the kind cannot do without and that is empty.
  package var missing: String? {
    let needed: [(String, Bool)] =
      switch kind {
      case .plus, .minus, .transferOut: [("amount", amount == nil)]
      case .transferIn: [("amount", amount == nil), ("granted_on", grantedOn == nil)]
      case .extend:
        [
          ("last_day", lastDay == nil), ("until", until == nil), ("because", because == nil),
        ]
      case .letter: [("amount", amount == nil), ("last_day", lastDay == nil)]
      case .waive, nil: []
      }
    return needed.first(where: \.1)?.0
  }
}
