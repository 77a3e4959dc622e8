package import Records
internal import SQLite

/// What is on an account on a day. One query serves every command, report and statement.
package struct AccountBalance: Sendable, Equatable {
  package var account: Int64
  /// Nil for a budget of the organisation.
  package var person: Int64?
  package var number: String?
  package var scheme: String
  package var unit: Unit
  package var available: Int64
  package var reserved: Int64
  package var shortfall: Int64
  package var nextExpiry: Day?
  package var nextExpiryAmount: Int64?
  /// What ends then can be used longer, until a letter about it has been out for long enough.
  package var needsLetter = false
  /// Waits, unusable, to be taken along to another employer.
  package var waits: Int64 = 0

  package var balance: Int64 { available + reserved }
}

/// One entitlement: a lot of an account on a day.
package struct LotBalance: Sendable, Equatable {
  package var lot: Int64
  package var kind: String
  package var claim: Int64?
  package var leave: Int64?
  package var grantedOn: Day
  /// The last day on which its owner can use it.
  package var expiresOn: Day?
  /// The last day by its own rule. It stands where `expiresOn` is nil as well, while no letter was
  /// sent about it and one is required.
  package var nominalOn: Day?
  /// Until when it waits, where its owner left; nil is without an end.
  package var waitsUntil: Day?
  /// Everything that came in by grants, corrections and additions.
  package var granted: Int64
  package var amount: Int64
  /// Its owner left, and it waits to be taken along.
  package var waits: Bool
  /// After its last day it goes back to the pot, or from the pot to the employer.
  package var returns = false

  /// It holds what is set aside for a claim or for leave.
  package var isSetAside: Bool { claim != nil || leave != nil }

  /// It can be used longer than its rule says, until a letter was sent.
  package var needsLetter: Bool { expiresOn == nil && nominalOn != nil }

  /// Can be used on a day.
  package func isUsable(on day: Day) -> Bool {
    !isSetAside && expiresOn.map { $0 >= day } ?? true
  }
}

extension Store {
  /// Whether a lot holds what is set aside: reserved, not free.
  static func isSetAside(_ lot: String) -> String { "\(lot).kind IN ('claim', 'leave')" }

  /// The last day of lot `l` of account `a` by its term `t`: its own, or the day on which its
  /// owner left while it was on the account, whichever comes first, unless leavers keep it
  /// (`DerivedLedger.lastDay`). What came later has its own last day.
  private static let lastDay = """
    nullif(min(coalesce(t.expires_on, '9999-12-31'), coalesce(
      CASE WHEN l.kind IN ('grant', 'adjustment', 'grace', 'carried', 'advance') AND NOT EXISTS (
        SELECT 1 FROM scheme_version WHERE id = t.scheme_version AND leaver = 'keep'
      ) THEN (
        SELECT min(s.ended_on) FROM employment_now AS s
        WHERE s.person = a.person AND s.ended_on >= coalesce(
            CASE l.kind
              WHEN 'grace' THEN (SELECT p.on_day FROM claim_payment AS p WHERE p.id = l.payment)
              WHEN 'adjustment' THEN (
                SELECT w.on_day FROM adjustment AS w WHERE w.id = l.adjustment)
              WHEN 'carried' THEN (
                SELECT min(date(c.effective_on, iif(c.claim IS NULL, '-1 days', '+0 days')))
                FROM transfer AS c
                WHERE c.to_lot = l.id AND c.kind = 'carry' AND c.reverses IS NULL)
            END, t.granted_on)
          AND NOT EXISTS (
          SELECT 1 FROM employment_now AS o
          WHERE o.person = s.person AND o.started_on <= date(s.ended_on, '+1 days')
            AND (o.ended_on IS NULL OR o.ended_on > s.ended_on))) END,
      '9999-12-31')), '9999-12-31')
    """

  /// The newest event recorded by the end of a UTC day; nil when there is none.
  package func lastEvent(recordedBy day: Day) throws -> Int64? {
    try database.integer(
      "SELECT max(id) FROM event WHERE recorded_at < ?1", .text((day + 1).description))
  }

  /// Balances as of a day by effective date, lots past their last day left out.
  ///
  /// - Parameters:
  ///   - person: only theirs; nil is everybody's and the organisation's.
  ///   - scheme: row number of the only scheme asked for.
  ///   - account: the only account asked for.
  ///   - knownBy: only what was recorded up to this event.
  package func accountBalances(
    person: Int64? = nil, scheme: Int64? = nil, account: Int64? = nil, asOf day: Day,
    knownBy event: Int64?
  ) throws -> [AccountBalance] {
    var condition = "a.scheme IS NOT NULL"
    if person != nil { condition += " AND a.kind = 'person' AND a.person = ?3" }
    if scheme != nil { condition += " AND a.scheme = ?4" }
    if account != nil { condition += " AND a.id = ?5" }
    let known = event == nil ? "" : "AND event <= ?2"
    let sql = balanceSQL(where: condition, known: known)
    // Every number of a placeholder up to the highest must have a value.
    let values: [SQLiteValue] = [
      .text(day.description), SQLiteValue(event), SQLiteValue(person), SQLiteValue(scheme),
      SQLiteValue(account),
    ]
    let highest = account != nil ? 5 : scheme != nil ? 4 : person != nil ? 3 : event != nil ? 2 : 1
    var found: [AccountBalance] = []
    try database.rows(sql, Array(values.prefix(highest))) { row in
      guard let unit = Unit(rawValue: try row.text(4)) else { return }
      let shortfall = try row.integer(9)
      found.append(
        AccountBalance(
          account: try row.integer(0), person: try row.optionalInteger(1),
          number: try row.optionalText(2), scheme: try row.text(3), unit: unit,
          available: max(0, try row.integer(5) - shortfall), reserved: try row.integer(6),
          shortfall: shortfall, nextExpiry: try row.optionalDay(7),
          nextExpiryAmount: try row.optionalInteger(8),
          needsLetter: try row.integer(10) == 1))
    }
    guard found.contains(where: { $0.person != nil }) else { return found }
    let waits = try waiting(asOf: day, knownBy: event)
    for index in found.indices { found[index].waits = waits[found[index].account] ?? 0 }
    return found
  }

  /// What is on accounts `a` on the day ?1, a row an account.
  ///
  /// - Parameter known: a condition on the event of what counts (`AND event <= ?2`), or nothing.
  func balanceSQL(where condition: String, known: String) -> String {
    """
    WITH moved AS (
      SELECT a.id AS account, l.id AS lot, l.kind,
        \(Store.lastDay) AS expires_on,
        CASE WHEN t.expires_on IS NULL THEN t.nominal_on END AS letter_on,
        coalesce((SELECT sum(amount) FROM transfer
          WHERE to_lot = l.id AND effective_on <= ?1 \(known)), 0)
        - coalesce((SELECT sum(amount) FROM transfer
          WHERE from_lot = l.id AND effective_on <= ?1 \(known)), 0) AS amount
      FROM account AS a JOIN lot AS l ON l.account = a.id
      LEFT JOIN lot_term AS t ON t.id = (
        SELECT max(id) FROM lot_term WHERE lot = l.id \(known))
      WHERE \(condition)
    ), usable AS (
      SELECT account, min(coalesce(expires_on, letter_on)) AS first FROM moved
      WHERE NOT \(Store.isSetAside("moved")) AND amount > 0
        AND coalesce(expires_on, letter_on) >= ?1
      GROUP BY account
    )
    SELECT a.id AS account, a.person AS person, n.number AS number, s.code AS scheme,
      a.unit AS unit,
      coalesce(sum(CASE WHEN NOT \(Store.isSetAside("m"))
        AND (m.expires_on IS NULL OR m.expires_on >= ?1)
        THEN m.amount END), 0) AS usable,
      coalesce(sum(CASE WHEN \(Store.isSetAside("m")) THEN m.amount END), 0) AS reserved,
      u.first,
      sum(CASE WHEN NOT \(Store.isSetAside("m")) AND coalesce(m.expires_on, m.letter_on) = u.first
        THEN m.amount END),
      coalesce((
        SELECT sum(CASE t.kind WHEN 'advance' THEN 1 ELSE -1 END
          * CASE WHEN t.reverses IS NULL THEN 1 ELSE -1 END * t.amount)
        FROM lot AS l JOIN transfer AS t ON t.from_lot = l.id OR t.to_lot = l.id
        WHERE l.account = a.id AND t.kind IN ('advance', 'set_off', 'repay')
          AND t.effective_on <= ?1 \(known.replacingEvent("t.event"))), 0)
      - coalesce((
        SELECT sum(CASE WHEN t.reverses IS NULL THEN 1 ELSE -1 END * t.amount)
        FROM adjustment AS w JOIN transfer AS t ON t.adjustment = w.id
        WHERE w.person = a.person AND w.scheme = a.scheme AND t.kind = 'write_off'
          AND t.effective_on <= ?1 \(known.replacingEvent("t.event"))), 0) AS shortfall,
      coalesce(max(NOT \(Store.isSetAside("m")) AND m.amount > 0 AND m.expires_on IS NULL
        AND m.letter_on = u.first), 0) AS needs_letter
    FROM account AS a JOIN scheme AS s ON s.id = a.scheme
    LEFT JOIN person_number AS n ON n.person = a.person
    JOIN moved AS m ON m.account = a.id
    LEFT JOIN usable AS u ON u.account = a.id
    GROUP BY a.id
    ORDER BY n.number IS NULL, n.number, s.code
    """
  }

  /// What waits on accounts on the day ?1 to be taken along.
  static let waitingSQL = """
    SELECT l.account AS account, sum(l.amount) AS amount
    FROM lot_term AS t JOIN lot AS l ON l.id = t.lot
    WHERE t.waits_on IS NOT NULL AND t.waits_on <= ?1 AND NOT \(isSetAside("l")) AND l.amount > 0
      AND (t.expires_on IS NULL OR t.expires_on >= ?1)
      AND t.id = (SELECT max(o.id) FROM lot_term AS o WHERE o.lot = t.lot)
    GROUP BY l.account
    """

  /// What waits to be taken along, by account: few have anything, and an index finds them.
  func waiting(asOf day: Day, knownBy event: Int64? = nil) throws -> [Int64: Int64] {
    let known = event == nil ? "" : "AND event <= ?2"
    var found: [Int64: Int64] = [:]
    try database.rows(
      """
      SELECT l.account, coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id
          AND effective_on <= ?1 \(known)), 0)
        - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id
          AND effective_on <= ?1 \(known)), 0)
      FROM lot_term AS t JOIN lot AS l ON l.id = t.lot
      WHERE t.waits_on IS NOT NULL AND t.waits_on <= ?1 AND NOT \(Store.isSetAside("l"))
        AND (t.expires_on IS NULL OR t.expires_on >= ?1)
        AND t.id = (SELECT max(id) FROM lot_term WHERE lot = t.lot \(known))
      """, [.text(day.description)] + (event.map { [.integer($0)] } ?? [])
    ) { row in
      found[try row.integer(0), default: 0] += try row.integer(1)
    }
    return found
  }

  /// The lots of one account as of a day, the one that ends first in front; empty ones too.
  package func lots(
    of account: Int64, asOf day: Day, knownBy event: Int64?
  ) throws -> [LotBalance] {
    let known = event == nil ? "" : "AND event <= ?3"
    let values: [SQLiteValue] =
      [.integer(account), .text(day.description)] + (event.map { [.integer($0)] } ?? [])
    var found: [LotBalance] = []
    try database.rows(
      """
      SELECT l.id, l.kind, l.claim, l.leave, t.granted_on, \(Store.lastDay) AS last_day,
        coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id
          AND effective_on <= ?2 \(known)), 0)
        - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id
          AND effective_on <= ?2 \(known)), 0),
        coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id
          AND (kind IN ('grant', 'correction')
            OR kind IN ('adjust', 'carry', 'opening', 'transfer_in') AND reverses IS NULL)
          AND effective_on <= ?2 \(known)), 0)
        - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id
          AND (kind = 'correction'
            OR kind IN ('adjust', 'carry', 'opening', 'transfer_in') AND reverses IS NOT NULL)
          AND effective_on <= ?2 \(known)), 0),
        EXISTS (SELECT 1 FROM scheme_version WHERE id = t.scheme_version AND leaver = 'transfer')
          AND coalesce(t.expires_on, ?2) >= ?2,
        coalesce(t.nominal_on, t.expires_on), t.expires_on,
        a.kind = 'pot' OR t.ends_then = 'return'
      FROM lot AS l JOIN account AS a ON a.id = l.account
      JOIN lot_term AS t ON t.id = (SELECT max(id) FROM lot_term WHERE lot = l.id \(known))
      WHERE l.account = ?1 AND t.granted_on <= ?2
      ORDER BY last_day IS NULL, last_day, t.granted_on, l.id
      """, values
    ) { row in
      found.append(
        LotBalance(
          lot: try row.integer(0), kind: try row.text(1), claim: try row.optionalInteger(2),
          leave: try row.optionalInteger(3),
          grantedOn: try row.day(4), expiresOn: try row.optionalDay(5),
          nominalOn: try row.optionalDay(9), waitsUntil: try row.optionalDay(10),
          granted: try row.integer(7), amount: try row.integer(6),
          waits: try row.integer(8) == 1 && (row.optionalDay(5).map { $0 < day } ?? false),
          returns: try row.integer(11) == 1))
    }
    return found
  }
}

extension String {
  /// The same condition on a named table's event.
  fileprivate func replacingEvent(_ column: String) -> String {
    isEmpty ? "" : "AND \(column) <= ?2"
  }
}
