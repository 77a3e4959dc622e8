package import Records
internal import SQLite

extension Store {
  /// What was done to accounts, as rows of a file of adjustments, each kind in the order in which
  /// it was entered.
  package func forEachAdjustment(_ body: (AdjustmentRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.code, s.unit, a.kind, a.on_day, a.amount, a.granted_on, a.expires_on,
        (SELECT body FROM text_body WHERE text = a.reason),
        (SELECT number FROM person_number WHERE person = a.approver),
        (SELECT group_concat(lower(hex(digest)), '+') FROM adjustment_import
          WHERE adjustment = a.id)
      FROM adjustment AS a JOIN person_number AS n ON n.person = a.person
        JOIN scheme AS s ON s.id = a.scheme
      WHERE a.kind <> 'opening' AND n.number IS NOT NULL
        AND a.event NOT IN (SELECT event FROM undone)
      ORDER BY a.id
      """
    ) { row in
      var found = AdjustmentRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      let kind = AdjustmentRow.Kind(rawValue: try row.text(3))
      found.kind = kind
      found.day = try row.day(4)
      if kind != .waive { found.amount = try ImportableAmount.text(row.integer(5), row.text(2)) }
      found.grantedOn = try row.optionalDay(6)
      found.lastDay = try row.optionalDay(7)
      found.reason = try row.optionalText(8)
      found.agreedBy = try row.optionalText(9)
      // Of the statement, so that it is not brought along twice.
      if kind == .transferIn { found.digest = try row.optionalText(10) }
      try body(found)
    }
    try forEachExtension(body)
    try forEachLetter(body)
  }

  private func forEachExtension(_ body: (AdjustmentRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.code, x.from_day, x.to_day, x.reason_code, e.today
      FROM lot_extension AS x JOIN person_number AS n ON n.person = x.person
        JOIN scheme AS s ON s.id = x.scheme JOIN event AS e ON e.id = x.event
      WHERE n.number IS NOT NULL AND x.event NOT IN (SELECT event FROM undone)
      ORDER BY x.id
      """
    ) { row in
      var found = AdjustmentRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      found.kind = .extend
      found.lastDay = try row.day(2)
      found.until = try row.day(3)
      found.because = ExtensionReason(rawValue: try row.text(4))
      found.day = try row.day(5)
      try body(found)
    }
  }

  private func forEachLetter(_ body: (AdjustmentRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.code, s.unit, x.last_day, x.amount, x.sent_on, x.language,
        lower(hex(x.digest)),
        (SELECT min(r.on_day) FROM notice_receipt AS r WHERE r.notice = x.id
          AND r.event NOT IN (SELECT event FROM undone))
      FROM notice AS x JOIN person_number AS n ON n.person = x.person
        JOIN scheme AS s ON s.id = x.scheme
      WHERE n.number IS NOT NULL AND x.event NOT IN (SELECT event FROM undone)
      ORDER BY x.id
      """
    ) { row in
      var found = AdjustmentRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      found.kind = .letter
      found.lastDay = try row.day(3)
      found.amount = try ImportableAmount.text(row.integer(4), row.text(2))
      found.day = try row.day(5)
      found.language = try row.text(6)
      found.digest = try row.text(7)
      found.acknowledgedOn = try row.optionalDay(8)
      try body(found)
    }
  }

  /// Refunds to what had ended, which live on by themselves: as balances, by claim and scheme how
  /// much of it.
  ///
  /// Where a letter is required before anything ends, a balance would wait for one and the refund
  /// does not: such are not told here.
  package func forEachGrace(
    _ body: (BalanceRow, _ claim: Int64, _ scheme: Int64, _ amount: Int64) throws -> Void
  ) throws {
    try database.rows(
      """
      SELECT n.number, s.code, s.unit, min(t.effective_on), d.expires_on, b.kind, t.claim,
        a.scheme, sum(t.amount)
      FROM lot AS l JOIN account AS a ON a.id = l.account
        JOIN person_number AS n ON n.person = a.person JOIN scheme AS s ON s.id = a.scheme
        JOIN standing_transfer AS t ON t.to_lot = l.id AND t.kind = 'refund'
        JOIN lot AS b ON b.id = l.source_lot
        JOIN lot_term AS d ON d.id = (SELECT max(id) FROM lot_term WHERE lot = l.id)
        LEFT JOIN scheme_version AS v ON v.id = d.scheme_version
      WHERE l.kind = 'grace' AND n.number IS NOT NULL AND v.notice_required IS NOT 1 AND v.pot_code IS NULL
        AND s.form = 'account'
      GROUP BY l.id, t.claim ORDER BY l.id
      """
    ) { row in
      var found = BalanceRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      found.amount = try ImportableAmount.text(row.integer(8), row.text(2))
      found.grantedOn = try row.day(3)
      found.expiresOn = try row.optionalDay(4)
      found.source = try row.text(5) == "carried" ? "carried" : "refund"
      try body(found, try row.integer(6), try row.integer(7), try row.integer(8))
    }
  }
}
