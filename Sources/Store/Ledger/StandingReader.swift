internal import Records
internal import SQLite

/// The accounts of a range of people, or one pot, as they stand in the database.
struct StandingReader {
  struct AccountKey: Hashable {
    /// 0 for a pot.
    var person: Int64
    var scheme: Int64
  }

  struct Account {
    var id: Int64
    var standing = StandingAccount()
  }

  let database: Database

  /// - Parameter schemes: of which accounts are read; nil is all.
  func people(
    _ range: ClosedRange<Int64>, schemes: [Int64]? = nil
  ) throws -> [AccountKey: Account] {
    guard schemes != [] else { return [:] }
    let only = schemes.map { ids in
      " AND a.scheme IN (\(ids.map(String.init).joined(separator: ", ")))"
    }
    return try read(
      "a.kind = 'person' AND a.person BETWEEN ?1 AND ?2" + (only ?? ""),
      [.integer(range.lowerBound), .integer(range.upperBound)])
  }

  func pot(of scheme: Int64) throws -> [AccountKey: Account] {
    // What vouchers draw on a pot stands on the accounts of their owners.
    try read(
      "a.kind = 'pot' AND a.scheme = ?1", [.integer(scheme)],
      transfers: """
        AND NOT EXISTS (
          SELECT 1 FROM lot AS o JOIN account AS p ON p.id = o.account
          WHERE o.id IN (t.from_lot, t.to_lot) AND p.kind = 'person')
        """)
  }

  private func read(
    _ condition: String, _ values: [SQLiteValue], transfers wanted: String = ""
  ) throws -> [AccountKey: Account] {
    var accounts: [AccountKey: Account] = [:]
    var keys: [Int64: AccountKey] = [:]
    try database.rows(
      "SELECT a.id, a.person, a.scheme FROM account AS a WHERE \(condition)", values
    ) { row in
      let key = AccountKey(
        person: try row.optionalInteger(1) ?? 0, scheme: try row.integer(2))
      accounts[key] = Account(id: try row.integer(0))
      keys[try row.integer(0)] = key
    }
    guard !accounts.isEmpty else { return [:] }
    try database.rows(
      """
      SELECT l.account, l.id, l.kind, l.employment, l.period_start, l.adjustment, l.claim,
        l.payment, l.source_lot, l.amount, t.granted_on, t.expires_on, t.scheme_version,
        t.nominal_on, t.waits_on, l.leave
      FROM account AS a JOIN lot AS l ON l.account = a.id
      LEFT JOIN lot_term AS t ON t.id = (SELECT max(id) FROM lot_term WHERE lot = l.id)
      WHERE \(condition)
      ORDER BY l.account, l.id
      """, values
    ) { row in
      guard let key = keys[try row.integer(0)], let lotKey = try lotKey(row) else { return }
      accounts[key]?.standing.lots.append(
        StandingAccount.Lot(
          id: try row.integer(1), key: lotKey, grantedOn: try row.optionalDay(10),
          expiresOn: try row.optionalDay(11), nominalOn: try row.optionalDay(13),
          waitsOn: try row.optionalDay(14),
          version: try row.optionalInteger(12), amount: try row.integer(9)))
    }
    // Out of a lot of the account; into one from outside it. A transfer between two lots of one
    // account is in the first half only. Transfers of a waiver touch no lot of the account.
    for side in ["from_lot", "to_lot"] {
      let other =
        side == "to_lot"
        ? """
        AND NOT EXISTS (
          SELECT 1 FROM lot AS o WHERE o.id = t.from_lot AND o.account = a.id)
        """ : ""
      try transfers(
        """
        SELECT a.id, t.id, t.kind, t.from_lot, t.to_lot, t.amount, t.effective_on, t.claim,
          t.payment, t.adjustment, t.leave
        FROM account AS a JOIN lot AS l ON l.account = a.id
        JOIN standing_transfer AS t ON t.\(side) = l.id
        WHERE \(condition) \(other) \(wanted)
        """, values, keys, &accounts)
    }
    try transfers(
      """
      SELECT a.id, t.id, t.kind, t.from_lot, t.to_lot, t.amount, t.effective_on, t.claim,
        t.payment, t.adjustment, t.leave
      FROM account AS a JOIN adjustment AS w ON w.person = a.person AND w.scheme = a.scheme
      JOIN standing_transfer AS t ON t.adjustment = w.id AND t.kind = 'write_off'
      WHERE \(condition) AND w.kind = 'waive'
      """, values, keys, &accounts)
    for key in accounts.keys { accounts[key]?.standing.transfers.sort { $0.id < $1.id } }
    return accounts
  }

  private func transfers(
    _ sql: String, _ values: [SQLiteValue], _ keys: [Int64: AccountKey],
    _ accounts: inout [AccountKey: Account]
  ) throws {
    try database.rows(sql, values) { row in
      guard let key = keys[try row.integer(0)],
        let kind = TransferKind(rawValue: try row.text(2))
      else { return }
      accounts[key]?.standing.transfers.append(
        StandingAccount.Transfer(
          id: try row.integer(1), kind: kind, from: try row.integer(3), to: try row.integer(4),
          amount: try row.integer(5), day: try row.day(6), claim: try row.optionalInteger(7),
          leave: try row.optionalInteger(10), payment: try row.optionalInteger(8),
          adjustment: try row.optionalInteger(9)))
    }
  }

  private func lotKey(_ row: borrowing Statement) throws -> StoredLotKey? {
    switch try row.text(2) {
    case "grant": .grant(employment: try row.integer(3), periodStart: try row.day(4))
    case "budget": .budget(periodStart: try row.day(4))
    case "adjustment": .adjustment(try row.integer(5))
    case "carried": .carried(source: try row.integer(8))
    case "claim": .claim(try row.integer(6), source: try row.integer(8))
    case "leave": .leave(try row.integer(15), source: try row.integer(8))
    case "grace": .grace(payment: try row.integer(7), source: try row.integer(8))
    case "advance": .advance
    default: nil
    }
  }
}
