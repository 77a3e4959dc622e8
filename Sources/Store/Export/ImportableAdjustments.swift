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
}
