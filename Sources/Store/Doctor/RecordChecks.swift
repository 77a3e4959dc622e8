internal import Records
internal import SQLite

extension Store {
  /// Whether events, imports and numbers are as they were written.
  static var recordChecks: [TableCheck] {
    [
      TableCheck(
        .instants,
        """
        SELECT id, id - 1 FROM (
          SELECT id, recorded_at, lag(recorded_at) OVER (ORDER BY id) AS before FROM event)
        WHERE recorded_at < before
        """
      ) { (.event(try $0.integer(0)), .recordedBefore(event: try $0.integer(1))) },
      // A day more than now: clocks differ.
      TableCheck(
        .instants,
        """
        SELECT id, recorded_at FROM event
        WHERE recorded_at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '+1 day')
        """
      ) { (.event(try $0.integer(0)), .recordedAhead(try $0.text(1))) },
      // The control totals of a file against what its event holds.
      TableCheck(
        .imports,
        """
        WITH part AS (
          SELECT c.event, m.person FROM employment_change AS c
          JOIN employment AS m ON m.id = c.employment
          UNION
          SELECT c.event, m.person FROM employment_span AS c
          JOIN employment AS m ON m.id = c.employment
          UNION SELECT event, person FROM person_change
          UNION SELECT event, person FROM role_change),
        touched AS (
          SELECT 'employees' AS kind, event, count(*) AS amount FROM part GROUP BY event
          UNION ALL
          SELECT 'teams', event, count(DISTINCT team) FROM team_change GROUP BY event
          UNION ALL
          SELECT 'claims', event, count(*) FROM claim_import GROUP BY event
          UNION ALL
          SELECT 'wages', event, count(*) FROM wage GROUP BY event
          UNION ALL
          SELECT 'balances', i.event, count(*) FROM adjustment_import AS i
          JOIN adjustment AS a ON a.id = i.adjustment WHERE a.kind = 'opening' GROUP BY i.event
          UNION ALL
          SELECT 'adjustments', event, count(*) FROM (
            SELECT event FROM adjustment WHERE kind <> 'opening'
            UNION ALL SELECT event FROM lot_extension UNION ALL SELECT event FROM notice)
          GROUP BY event
          UNION ALL
          SELECT 'support', event, count(*) FROM support_contact GROUP BY event
          UNION ALL
          SELECT 'learning', event, count(*) FROM learning GROUP BY event
          UNION ALL
          SELECT 'patterns', event, count(*) FROM work_pattern GROUP BY event
          UNION ALL
          SELECT 'shifts', event, count(*) FROM shift GROUP BY event
          UNION ALL
          SELECT 'holidays', event, count(*) FROM holiday GROUP BY event
          UNION ALL
          SELECT 'leave', event, count(*) FROM leave_day GROUP BY event
          UNION ALL
          SELECT 'pressure', event, count(*) FROM pressure GROUP BY event
          UNION ALL
          SELECT 'projects', event, count(*) FROM project GROUP BY event
          UNION ALL
          SELECT 'goals', event, count(*) FROM goal GROUP BY event
          UNION ALL
          SELECT 'awareness', event, count(*) FROM awareness GROUP BY event
          UNION ALL
          SELECT 'savings', event, count(*) FROM saving GROUP BY event
          UNION ALL
          SELECT 'subsidies', event, count(*) FROM (
            SELECT event FROM subsidy_version UNION ALL SELECT event FROM subsidy_money)
          GROUP BY event)
        SELECT b.event, coalesce(t.amount, 0), b.new_count + b.changed_count
        FROM import_batch AS b
        LEFT JOIN touched AS t ON t.event = b.event AND t.kind = b.kind
        WHERE b.kind NOT IN ('shares', 'agreements')
          AND (coalesce(t.amount, 0) <> b.new_count + b.changed_count
            OR b.row_count <> b.new_count + b.changed_count + b.identical_count)
        """
      ) {
        (
          .event(try $0.integer(0)),
          .importTouched(try $0.integer(1), said: try $0.integer(2))
        )
      },
      // A file of packets has a batch a packet.
      TableCheck(
        .imports,
        """
        SELECT b.event, coalesce(t.amount, 0), b.amount
        FROM (
          SELECT event, kind, sum(new_count + changed_count) AS amount FROM import_batch
          WHERE kind IN ('shares', 'agreements') GROUP BY event, kind) AS b
        LEFT JOIN (
          SELECT event, 'shares' AS kind, count(*) AS amount FROM (
            SELECT event FROM plan_item UNION ALL
            SELECT event FROM craft_change WHERE plan IS NOT NULL)
          GROUP BY event
          UNION ALL
          SELECT event, 'agreements', count(DISTINCT agreement || '-' || position) FROM craft_act
          GROUP BY event) AS t ON t.event = b.event AND t.kind = b.kind
        WHERE coalesce(t.amount, 0) <> b.amount
        """
      ) {
        (
          .event(try $0.integer(0)),
          .importTouched(try $0.integer(1), said: try $0.integer(2))
        )
      },
      TableCheck(
        .imports,
        """
        SELECT i.event FROM claim_import AS i
        WHERE NOT EXISTS (SELECT 1 FROM import_batch AS b WHERE b.event = i.event)
        GROUP BY i.event
        """
      ) { (.event(try $0.integer(0)), .importUnsaid) },
    ]
  }

  /// A table of the chain has as many rows as its last number says.
  func numberFindings() throws -> [Finding] {
    try (["event", "seal"] + ChainTable.all.map(\.name)).compactMap { table in
      let key = table == "seal" ? "event" : "id"
      let found = try database.first("SELECT count(*), coalesce(max(\(key)), 0) FROM \(table)") {
        (try $0.integer(0), try $0.integer(1))
      }
      guard let (rows, last) = found, rows != last else { return nil }
      return Finding(.numbers, .object(table), .gap(rows: rows, last: last))
    }
  }

  /// SQLite's own look at its pages; the quick one leaves out whether indexes fit their tables.
  func integrityFindings(quick: Bool) throws -> [Finding] {
    let question = quick ? "PRAGMA quick_check(20)" : "PRAGMA integrity_check(20)"
    return try database.all(question) { try $0.text(0) }
      .filter { $0 != "ok" }.map { Finding(.integrity, .file(path), .sqliteSays($0)) }
  }

  func foreignKeyFindings() throws -> [Finding] {
    var found: [Finding] = []
    try database.rows("PRAGMA foreign_key_check") { row in
      guard found.count <= DoctorReport.mostPerCheck else { return }
      let place = Place.row(table: try row.text(0), try row.optionalInteger(1) ?? 0)
      found.append(Finding(.foreignKeys, place, .noRowBehind(table: try row.text(2))))
    }
    return found
  }
}
