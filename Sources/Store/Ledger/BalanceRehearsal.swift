package import Records

/// A balance that would be another one.
package struct BalanceChange: Sendable, Equatable {
  /// Nil is the organisation.
  package var number: String?
  package var scheme: String
  package var unit: Unit
  package var before: Int64
  package var after: Int64
}

/// Which balances a command that keeps nothing would change, and by how much.
///
/// For an import everybody is brought up to date before it and after it, so that only what the
/// file does shows, not what is due anyway.
package final class BalanceRehearsal {
  private let day: Day
  private let bringsUpToDate: Bool
  private var before: [Int64: AccountBalance] = [:]
  private var isReady = false
  package private(set) var changes: [BalanceChange] = []

  package init(asOf day: Day, bringsUpToDate: Bool) {
    self.day = day
    self.bringsUpToDate = bringsUpToDate
  }

  func begin(_ store: Store, _ recording: Recording) throws {
    for balance in try balances(store, recording) { before[balance.account] = balance }
    isReady = true
  }

  func end(_ store: Store, _ recording: Recording) throws {
    guard isReady else { return }
    changes = try balances(store, recording).compactMap { now in
      let old = before[now.account]?.balance ?? 0
      guard now.balance != old else { return nil }
      return BalanceChange(
        number: now.number, scheme: now.scheme, unit: now.unit, before: old, after: now.balance)
    }
  }

  private func balances(_ store: Store, _ recording: Recording) throws -> [AccountBalance] {
    if bringsUpToDate {
      _ = try LedgerKeeper(store).bring(.everybody, through: day, recording: recording)
    }
    return try store.accountBalances(asOf: day, knownBy: nil)
  }
}
