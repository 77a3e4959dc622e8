package import Records
internal import SQLite

/// Grants for everybody at once, without the triggers. No command does this.
package enum LedgerLoadProblem: Error, Equatable {
  /// Somebody joins or leaves later, or was granted something before.
  case notForThis(String)
  /// What was put in is not sound; nothing was kept. Codes of checks and places.
  case unsound([String])
}

extension Store {
  /// Gives everybody the same grants in one event, as `sync` would post them, past the triggers:
  /// for measurements at a size where `sync` takes an hour.
  ///
  /// The triggers and indexes stand as before when it ends; the event is sealed like any other,
  /// and what was put in is examined before it is kept.
  ///
  /// - Parameters:
  ///   - code: a scheme by whose rules everybody is granted the same.
  ///   - grants: what these rules grant somebody in service all the time.
  /// - Returns: how many transfers there are now.
  /// - Throws: `LedgerLoadProblem`.
  package func loadLedger(scheme code: String, _ grants: [Grant], head: EventHead) throws -> Int64 {
    guard try database.integer("SELECT count(*) FROM account WHERE scheme IS NOT NULL") == 0,
      let first = grants.first?.grantedOn
    else { throw LedgerLoadProblem.notForThis("there are accounts already") }
    guard
      try database.integer(
        "SELECT count(*) FROM employment_now WHERE started_on > ?1 OR ended_on IS NOT NULL",
        .text(first.description)) == 0
    else { throw LedgerLoadProblem.notForThis("somebody joins or leaves") }
    let scheme = try scheme(code)
    // References are looked at once, at the end: a lot names its last transfer, which comes after
    // it, and SQLite would search all lots at every transfer.
    try database.execute("PRAGMA foreign_keys = OFF")
    // Room for sorting what the indexes hold; memory is not what is measured here.
    try database.execute("PRAGMA cache_size = -1000000")
    _ = try record(head) { recording in
      let pieces = try database.all(
        """
        SELECT type, name, sql FROM sqlite_schema
        WHERE type IN ('index', 'trigger') AND sql IS NOT NULL
          AND tbl_name IN ('account', 'lot', 'lot_term', 'transfer')
        ORDER BY type
        """
      ) { (type: try $0.text(0), name: try $0.text(1), sql: try $0.text(2)) }
      for piece in pieces { try database.execute("DROP \(piece.type) \(piece.name)") }
      try insert(grants, scheme.id, scheme.versionIDs[0], recording)
      for piece in pieces { try database.execute(piece.sql) }
      let found = try findings([
        .schema, .foreignKeys, .lotAmounts, .zeroSum, .floors, .units, .grants, .numbers,
      ]).filter { $0.place.code != "event \(recording.event)" }  // Its seal comes last.
      guard found.isEmpty else {
        throw LedgerLoadProblem.unsound(found.map { "\($0.check.rawValue) \($0.place.code)" })
      }
    }
    return try database.integer("SELECT count(*) FROM transfer") ?? 0
  }

  private func insert(
    _ grants: [Grant], _ scheme: Int64, _ version: Int64, _ recording: Recording
  ) throws {
    let event = recording.event
    let account = try recording.nextID("account")
    let lot = try recording.nextID("lot")
    let term = try recording.nextID("lot_term")
    let transfer = try recording.nextID("transfer")
    try database.execute(
      """
      CREATE TEMP TABLE granted (
        n INTEGER PRIMARY KEY, period TEXT, day TEXT, ends TEXT, amount INTEGER, basis TEXT)
      """)
    for (n, grant) in grants.enumerated() {
      try database.run(
        "INSERT INTO granted VALUES (?1, ?2, ?3, ?4, ?5, ?6)", .integer(Int64(n)),
        .text(grant.periodStart.description), .text(grant.grantedOn.description),
        SQLiteValue(grant.expiresOn?.description), .integer(grant.amount),
        .text(grant.basis.encoded))
    }
    let count = grants.count
    for statement in [
      """
      CREATE TEMP TABLE owner AS
        SELECT row_number() OVER (ORDER BY person) - 1 AS n, person, min(employment) AS employment
        FROM employment_now GROUP BY person ORDER BY person
      """,
      """
      INSERT INTO account (id, event, kind, unit, person, scheme)
        SELECT \(account) + n, \(event), 'person', 'EUR', person, \(scheme) FROM owner ORDER BY n
      """,
      """
      INSERT INTO lot (id, event, account, kind, employment, period_start, floor, amount,
          last_transfer)
        SELECT \(lot) + o.n * \(count) + g.n, \(event), \(account) + o.n, 'grant', o.employment,
          g.period, 0, g.amount, \(transfer) + o.n * \(count) + g.n
        FROM owner AS o CROSS JOIN granted AS g
      """,
      """
      INSERT INTO lot_term (id, event, lot, granted_on, expires_on, ends_then, scheme_version)
        SELECT \(term) + o.n * \(count) + g.n, \(event), \(lot) + o.n * \(count) + g.n, g.day,
          g.ends, 'lapse', \(version)
        FROM owner AS o CROSS JOIN granted AS g
      """,
      """
      INSERT INTO transfer (id, event, kind, from_lot, to_lot, amount, effective_on, booked_on,
          basis)
        SELECT \(transfer) + o.n * \(count) + g.n, \(event), 'grant', w.id,
          \(lot) + o.n * \(count) + g.n, g.amount, g.day, g.day, g.basis
        FROM owner AS o CROSS JOIN granted AS g CROSS JOIN (
          SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account
          WHERE a.kind = 'employer' AND a.unit = 'EUR') AS w
      """,
      """
      UPDATE lot SET amount = -(SELECT sum(amount) FROM transfer),
        last_transfer = (SELECT max(id) FROM transfer)
      WHERE account = (SELECT id FROM account WHERE kind = 'employer' AND unit = 'EUR')
      """,
    ] { try database.execute(statement) }
  }
}
