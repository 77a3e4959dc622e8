package import Records
internal import SQLite

/// What leaving on a day does to one account.
package struct LeavingAccount: Sendable, Equatable {
  /// At the end of the last day, grants corrected for leaving.
  package var balance: AccountBalance
  /// What lapses on the day after, goes back to a pot, or is paid out.
  package var lapses: Int64
  package var returned: Int64
  package var paidOut: Int64
  /// What waits to be taken along, or stays usable.
  package var waits: Int64
  /// What waits, by the day until which it does; nil is without an end.
  package var waitsUntil: [Waiting]
  package var keeps: Int64
}

extension LeavingAccount {
  package struct Waiting: Sendable, Equatable {
    package var last: Day?
    package var amount: Int64
  }
}

extension Store {
  /// What would happen to the accounts of somebody whose last day is `day`: all of it is done,
  /// looked at, and rolled back.
  ///
  /// - Returns: the accounts that have anything on the last day, sorted by scheme.
  package func leaving(
    _ number: String, on day: Day, head: EventHead
  ) throws -> [LeavingAccount] {
    try record(head, dryRun: true, rehearsing: .nothing) { recording in
      let person = try self.person(number, asOf: day)
      guard let employment = person.employment(endingOn: day) else {
        throw StoreError.notFound(.employment, id: number, near: [])
      }
      try PeopleWriter(database: database, recording: recording)
        .span(employment.id, startedOn: employment.startedOn, endedOn: day)
      _ = try LedgerKeeper(self).bring(
        .person(person.id), through: day + 1, recording: recording)
      let stays = try isEmployed(person.id, on: day + 1)
      return try accountBalances(person: person.id, asOf: day, knownBy: nil)
        .map { balance in
          let ended = { (kind: TransferKind) in
            try self.ended(kind, of: balance.account, on: day + 1)
          }
          let left =
            try stays
            ? []
            : self.lots(of: balance.account, asOf: day + 1, knownBy: nil)
              .filter { !$0.isSetAside && $0.amount > 0 }
          let waits = left.filter(\.waits)
          return LeavingAccount(
            balance: balance, lapses: try ended(.lapse), returned: try ended(.returns),
            paidOut: try ended(.payOut), waits: waits.reduce(0) { $0 + $1.amount },
            waitsUntil: parts(waits),
            keeps: left.reduce(0) { $0 + ($1.isUsable(on: day + 1) ? $1.amount : 0) })
        }
        .filter { $0.balance.balance != 0 || $0.balance.shortfall != 0 || $0.lapses != 0 }
    }.result
  }

  /// What waits, by the day until which it does; what is without an end comes last.
  private func parts(_ lots: [LotBalance]) -> [LeavingAccount.Waiting] {
    Dictionary(grouping: lots, by: \.waitsUntil)
      .map { LeavingAccount.Waiting(last: $0.key, amount: $0.value.reduce(0) { $0 + $1.amount }) }
      .sorted { left, right in
        left.last.map { last in right.last.map { last < $0 } ?? true } ?? false
      }
  }

  /// What ended in a way on a day, reversals taken off.
  private func ended(_ kind: TransferKind, of account: Int64, on day: Day) throws -> Int64 {
    try database.integer(
      """
      SELECT coalesce(sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END), 0)
      FROM lot AS l JOIN transfer AS t ON t.from_lot = l.id OR t.to_lot = l.id
      WHERE l.account = ?1 AND t.kind = ?3 AND t.effective_on = ?2
      """, .integer(account), .text(day.description), .text(kind.rawValue)) ?? 0
  }
}
