package import Records
internal import SQLite

/// What a rehearsed command would make of one account, as of the day it took as today.
package struct BalanceEffect: Sendable, Equatable {
  package struct Amounts: Sendable, Equatable {
    package var available: Int64
    package var reserved: Int64
    package var balance: Int64 { available + reserved }
  }

  /// Nil for a budget or pot of the organisation.
  package var person: Int64?
  package var number: String?
  package var scheme: String
  package var unit: Unit
  package var before: Amounts
  package var after: Amounts
  package var difference: Int64 { after.balance - before.balance }
}

/// Which accounts a rehearsal looks at.
enum RehearsalScope {
  /// Those on which the command posts.
  case posted
  /// Everybody's: an import posts nothing, and what follows from it is derived for the rehearsal.
  /// Before and after are both up to date, so that only what the file brings differs.
  case everybody
  case nothing
}

extension Store {
  /// An account with what it held after the command, while the command still stood.
  typealias Touched = [Int64: AccountBalance]

  /// Brings everybody up to date and remembers every balance, before the command does anything.
  func beginRehearsal(_ scope: RehearsalScope, _ recording: Recording) throws {
    guard scope == .everybody else { return }
    _ = try LedgerKeeper(self).bring(.everybody, through: recording.today, recording: recording)
    try database.execute(
      """
      CREATE TEMP TABLE balance_before (
        account INTEGER PRIMARY KEY, available INTEGER NOT NULL, reserved INTEGER NOT NULL)
      """)
    try database.run(
      """
      INSERT INTO balance_before (account, available, reserved)
      SELECT account, max(0, usable - shortfall), reserved
      FROM (\(balanceSQL(where: "a.scheme IS NOT NULL", known: "")))
      """, .text(recording.today.description))
  }

  /// What differs from before, everybody brought up to date again.
  func rehearsedForAll(_ recording: Recording) throws -> [BalanceEffect] {
    _ = try LedgerKeeper(self).bring(.everybody, through: recording.today, recording: recording)
    return try database.all(
      """
      SELECT n.person, n.number, n.scheme, n.unit, coalesce(b.available, 0),
        coalesce(b.reserved, 0), max(0, n.usable - n.shortfall), n.reserved
      FROM (\(balanceSQL(where: "a.scheme IS NOT NULL", known: ""))) AS n
      LEFT JOIN temp.balance_before AS b ON b.account = n.account
      WHERE coalesce(b.available, 0) <> max(0, n.usable - n.shortfall)
        OR coalesce(b.reserved, 0) <> n.reserved
      ORDER BY n.number IS NULL, n.number, n.scheme
      """, .text(recording.today.description)
    ) { row in
      BalanceEffect(
        person: try row.optionalInteger(0), number: try row.optionalText(1),
        scheme: try row.text(2), unit: Unit(rawValue: try row.text(3)) ?? .euro,
        before: .init(available: try row.integer(4), reserved: try row.integer(5)),
        after: .init(available: try row.integer(6), reserved: try row.integer(7)))
    }
  }

  /// The accounts on which an event posted, as they are now.
  func touched(_ recording: Recording) throws -> Touched {
    var accounts: Set<Int64> = []
    if let first = recording.written["transfer"] {
      accounts.formUnion(
        try database.all(
          """
          SELECT DISTINCT l.account FROM transfer AS t
          JOIN lot AS l ON l.id = t.from_lot OR l.id = t.to_lot
          JOIN account AS a ON a.id = l.account
          WHERE t.id > ?1 AND a.scheme IS NOT NULL
          """, .integer(first)
        ) { try $0.integer(0) })
    }
    if let first = recording.written["lot_term"] {
      accounts.formUnion(
        try database.all(
          """
          SELECT DISTINCT l.account FROM lot_term AS t JOIN lot AS l ON l.id = t.lot
          WHERE t.id > ?1
          """, .integer(first)
        ) { try $0.integer(0) })
    }
    return try balances(of: accounts, asOf: recording.today)
  }

  /// What the accounts are without the command, which was taken back, beside what they were with
  /// it.
  func effects(on touched: Touched, asOf day: Day) throws -> [BalanceEffect] {
    let before = try balances(of: Set(touched.keys), asOf: day)
    return touched.values.map { after in
      let old = before[after.account]
      return BalanceEffect(
        person: after.person, number: after.number, scheme: after.scheme, unit: after.unit,
        before: .init(available: old?.available ?? 0, reserved: old?.reserved ?? 0),
        after: .init(available: after.available, reserved: after.reserved))
    }
    .filter { $0.before != $0.after }
    .sorted { left, right in
      ((left.number == nil ? 1 : 0), left.number ?? "", left.scheme)
        < ((right.number == nil ? 1 : 0), right.number ?? "", right.scheme)
    }
  }

  /// As many accounts as are read one by one; of more all are read at once.
  private static let fewAccounts = 64

  private func balances(of accounts: Set<Int64>, asOf day: Day) throws -> Touched {
    let found =
      accounts.count <= Store.fewAccounts
      ? try accounts.sorted().flatMap {
        try accountBalances(account: $0, asOf: day, knownBy: nil)
      } : try accountBalances(asOf: day, knownBy: nil).filter { accounts.contains($0.account) }
    return Dictionary(uniqueKeysWithValues: found.map { ($0.account, $0) })
  }
}
