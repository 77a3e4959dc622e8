package import Records
internal import SQLite

/// What a rehearsed command would make of one account, as of the day it took as today.
package struct BalanceEffect: Sendable, Equatable {
  package struct Amounts: Sendable, Equatable {
    package var available: Int64
    package var reserved: Int64
    /// Unusable, until it is taken along to another employer.
    package var waits: Int64 = 0
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
  /// Those on which the command posts, before and after both up to date: what differs is what the
  /// command does, not what a sync would have booked anyway.
  case posted
  /// Everybody's: an import posts nothing, and what follows from it is derived for the rehearsal.
  /// Before and after are both up to date, so that only what the file brings differs.
  case everybody
  case nothing
}

extension Store {
  /// Accounts with what they held, while the command stood or without it. Their numbers are of a
  /// transaction that is rolled back, so people and schemes name them.
  struct AccountKey: Hashable {
    var person: Int64?
    var scheme: String
  }
  typealias Touched = [AccountKey: (balance: AccountBalance, waits: Int64)]

  /// Brings everybody up to date and remembers every balance, before the command does anything.
  func beginRehearsal(_ scope: RehearsalScope, _ recording: Recording) throws {
    guard scope == .everybody else { return }
    _ = try LedgerKeeper(self).bring(.everybody, through: recording.today, recording: recording)
    try database.execute(
      """
      CREATE TEMP TABLE balance_before (
        account INTEGER PRIMARY KEY, available INTEGER NOT NULL, reserved INTEGER NOT NULL,
        waits INTEGER NOT NULL)
      """)
    try database.run(
      """
      INSERT INTO balance_before (account, available, reserved, waits)
      SELECT account, max(0, usable - shortfall), reserved,
        coalesce((SELECT w.amount FROM (\(Store.waitingSQL)) AS w WHERE w.account = b.account), 0)
      FROM (\(balanceSQL(where: "a.scheme IS NOT NULL", known: ""))) AS b
      """, .text(recording.today.description))
  }

  /// What differs from before, everybody brought up to date again.
  func rehearsedForAll(_ recording: Recording) throws -> [BalanceEffect] {
    _ = try LedgerKeeper(self).bring(.everybody, through: recording.today, recording: recording)
    return try database.all(
      """
      SELECT n.person, n.number, n.scheme, n.unit, coalesce(b.available, 0),
        coalesce(b.reserved, 0), max(0, n.usable - n.shortfall), n.reserved,
        coalesce(b.waits, 0), coalesce(w.amount, 0)
      FROM (\(balanceSQL(where: "a.scheme IS NOT NULL", known: ""))) AS n
      LEFT JOIN temp.balance_before AS b ON b.account = n.account
      LEFT JOIN (\(Store.waitingSQL)) AS w ON w.account = n.account
      WHERE coalesce(b.available, 0) <> max(0, n.usable - n.shortfall)
        OR coalesce(b.reserved, 0) <> n.reserved
        OR coalesce(b.waits, 0) <> coalesce(w.amount, 0)
      ORDER BY n.number IS NULL, n.number, n.scheme
      """, .text(recording.today.description)
    ) { row in
      BalanceEffect(
        person: try row.optionalInteger(0), number: try row.optionalText(1),
        scheme: try row.text(2), unit: Unit(rawValue: try row.text(3)) ?? .euro,
        before: .init(
          available: try row.integer(4), reserved: try row.integer(5), waits: try row.integer(8)),
        after: .init(
          available: try row.integer(6), reserved: try row.integer(7), waits: try row.integer(9)))
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
    var keys = Set(try balances(of: accounts, asOf: recording.today).keys)
    for person in recording.concerned { keys.insert(AccountKey(person: person, scheme: "")) }
    try bringTouched(keys, recording)
    for person in recording.concerned.sorted() {
      accounts.formUnion(
        try database.all("SELECT id FROM account WHERE person = ?1", .integer(person)) {
          try $0.integer(0)
        })
    }
    return try balances(of: accounts, asOf: recording.today)
  }

  /// The same accounts without the command, brought up to date and rolled back again.
  func untouched(_ keys: Set<AccountKey>, _ head: EventHead) throws -> Touched {
    guard !keys.isEmpty else { return [:] }
    var head = head
    // What undoes and what must not run twice is not done here.
    (head.undoes, head.idempotencyKey) = (nil, nil)
    return try database.write(keep: { _ in false }, stands: { true }) {
      let recording = Recording(
        database: database, event: try openEvent(head), today: head.today)
      try bringTouched(keys, recording)
      let people = Set(keys.compactMap(\.person))
      let all =
        people.count <= Store.fewAccounts
        ? try people.sorted().flatMap {
          try accountBalances(person: $0, asOf: head.today, knownBy: nil)
        }
          + keys.filter { $0.person == nil }.map(\.scheme).sorted().flatMap {
            try accountBalances(scheme: scheme($0).id, asOf: head.today, knownBy: nil)
              .filter { $0.person == nil }
          }
        : try accountBalances(asOf: head.today, knownBy: nil)
      let waits = try waiting(asOf: head.today)
      return named(all.filter { keys.contains($0.key) }, waits)
    }
  }

  private func bringTouched(_ keys: Set<AccountKey>, _ recording: Recording) throws {
    let keeper = try LedgerKeeper(self)
    let people = Set(keys.compactMap(\.person))
    if people.count > Store.fewAccounts {
      _ = try keeper.bring(.everybody, through: recording.today, recording: recording)
      return
    }
    for person in people.sorted() {
      _ = try keeper.bring(.person(person), through: recording.today, recording: recording)
    }
    for code in keys.filter({ $0.person == nil }).map(\.scheme).sorted() {
      _ = try keeper.bring(
        .pot(scheme: scheme(code).id), through: recording.today, recording: recording)
    }
  }

  /// What the accounts were without the command beside what they are with it.
  func effects(on touched: Touched, without: Touched) -> [BalanceEffect] {
    touched.map { key, after in
      let before = without[key]
      return BalanceEffect(
        person: key.person, number: after.balance.number, scheme: key.scheme,
        unit: after.balance.unit,
        before: .init(
          available: before?.balance.available ?? 0, reserved: before?.balance.reserved ?? 0,
          waits: before?.waits ?? 0),
        after: .init(
          available: after.balance.available, reserved: after.balance.reserved,
          waits: after.waits))
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
    return named(found, try waiting(asOf: day))
  }

  private func named(_ balances: [AccountBalance], _ waits: [Int64: Int64]) -> Touched {
    Dictionary(
      balances.map { ($0.key, (balance: $0, waits: waits[$0.account] ?? 0)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension AccountBalance {
  fileprivate var key: Store.AccountKey { Store.AccountKey(person: person, scheme: scheme) }
}
