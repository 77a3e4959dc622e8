package import Records
internal import SQLite

/// What leaving on a day does to one account.
package struct LeavingAccount: Sendable, Equatable {
  /// At the end of the last day, grants corrected for leaving.
  package var balance: AccountBalance
  /// What lapses on the day after.
  package var lapses: Int64
}

extension Store {
  /// What would happen to the accounts of somebody whose last day is `day`: all of it is done,
  /// looked at, and rolled back.
  ///
  /// - Returns: the accounts that have anything on the last day, sorted by scheme.
  package func leaving(
    _ number: String, on day: Day, head: EventHead
  ) throws -> [LeavingAccount] {
    try record(head, dryRun: true) { recording in
      let person = try self.person(number, asOf: day)
      guard let employment = person.employment(endingOn: day) else {
        throw StoreError.notFound(.employment, id: number, near: [])
      }
      try PeopleWriter(database: database, recording: recording)
        .span(employment.id, startedOn: employment.startedOn, endedOn: day)
      _ = try LedgerKeeper(self).bring(
        .person(person.id), through: day + 1, recording: recording)
      return try accountBalances(person: person.id, asOf: day, knownBy: nil)
        .map { LeavingAccount(balance: $0, lapses: try lapsed(of: $0.account, on: day + 1)) }
        .filter { $0.balance.balance != 0 || $0.balance.shortfall != 0 || $0.lapses != 0 }
    }.result
  }

  /// What lapsed on a day, reversals taken off.
  private func lapsed(of account: Int64, on day: Day) throws -> Int64 {
    try database.integer(
      """
      SELECT coalesce(sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END), 0)
      FROM lot AS l JOIN transfer AS t ON t.from_lot = l.id OR t.to_lot = l.id
      WHERE l.account = ?1 AND t.kind = 'lapse' AND t.effective_on = ?2
      """, .integer(account), .text(day.description)) ?? 0
  }
}
