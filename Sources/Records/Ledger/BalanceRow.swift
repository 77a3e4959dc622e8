/// A balance of before the ledger, as a file describes it: what was left of one entitlement.
package struct BalanceRow: Sendable, Equatable {
  package var employee = ""
  package var scheme = ""
  /// As written: euros or hours, by the scheme.
  package var amount = ""
  package var grantedOn = Day(number: 0)
  /// Nil takes the end that the rules give.
  package var expiresOn: Day?
  /// Where the figure comes from; `carried` says that it was carried before.
  package var source: String?

  package init() {}

  /// What was carried once only lapses (docs/rules.md 8).
  package var wasCarried: Bool { source?.lowercased() == "carried" || source == "meegenomen" }
}

/// What somebody earned in a month, as a file describes it.
package struct WageRow: Sendable, Equatable {
  package var employee = ""
  /// Any day of the month.
  package var month = Day(number: 0)
  /// Cents.
  package var wage: Int64?

  package init() {}
}
