package import Records
internal import SQLite

extension Store {
  /// Contacts and workshops, as rows of their file.
  package func forEachContact(_ body: (SupportRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT c.kind, c.on_day, t.code, n.number, s.code
      FROM support_contact AS c JOIN team AS t ON t.id = c.team
        LEFT JOIN person_number AS n ON n.person = c.person
        LEFT JOIN scheme AS s ON s.id = c.scheme
      WHERE c.event NOT IN (SELECT event FROM undone)
      ORDER BY c.id
      """
    ) { row in
      var found = SupportRow()
      found.kind = SupportKind(rawValue: try row.text(0))
      found.day = try row.day(1)
      found.team = try row.text(2)
      found.employee = try row.optionalText(3)
      found.scheme = try row.optionalText(4)
      try body(found)
    }
  }

  /// Time spent on learning; of whoever was erased nothing is left to write.
  package func forEachLearning(_ body: (LearningRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, l.on_day, l.minutes, l.kind,
        (SELECT body FROM text_body WHERE text = l.title)
      FROM learning AS l JOIN person_number AS n ON n.person = l.person
      WHERE n.number IS NOT NULL AND l.event NOT IN (SELECT event FROM undone)
      ORDER BY l.id
      """
    ) { row in
      var found = LearningRow()
      found.employee = try row.text(0)
      found.day = try row.day(1)
      found.minutes = try row.integer(2)
      found.kind = LearningKind(rawValue: try row.text(3))
      found.title = try row.optionalText(4)
      try body(found)
    }
  }

  /// How many knew of the budget.
  package func forEachAwareness(_ body: (AwarenessRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT a.on_day, a.education, a.asked, a.aware, s.code
      FROM awareness AS a LEFT JOIN scheme AS s ON s.id = a.scheme
      WHERE a.event NOT IN (SELECT event FROM undone)
      ORDER BY a.id
      """
    ) { row in
      var found = AwarenessRow()
      found.day = try row.day(0)
      found.education = Education(rawValue: try row.text(1))
      found.asked = try row.integer(2)
      found.aware = try row.integer(3)
      found.scheme = try row.optionalText(4)
      try body(found)
    }
  }

  /// Savings that were put into training again.
  package func forEachSaving(_ body: (SavingRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT v.on_day, v.amount, s.code, (SELECT body FROM text_body WHERE text = v.source)
      FROM saving AS v JOIN scheme AS s ON s.id = v.scheme
      WHERE v.event NOT IN (SELECT event FROM undone)
      ORDER BY v.id
      """
    ) { row in
      var found = SavingRow()
      found.day = try row.day(0)
      found.amount = try row.integer(1)
      found.scheme = try row.text(2)
      found.source = try row.optionalText(3)
      try body(found)
    }
  }

  /// Subsidies in the order in which they were entered: what comes in goes to the budget that was
  /// named by then.
  package func forEachSubsidy(_ body: (SubsidyRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT f.code, f.kind, f.amount, f.on_day,
        (SELECT body FROM text_body WHERE text = f.name),
        (SELECT body FROM text_body WHERE text = f.provider), f.scheme, f.apply_by, f.proof_by,
        (SELECT body FROM text_body WHERE text = f.conditions),
        (SELECT body FROM text_body WHERE text = f.proofs), f.checked_on
      FROM (
        SELECT v.event, 0 AS place, v.id, y.code, 'expected' AS kind, v.expected AS amount,
          NULL AS on_day, v.name, v.provider, s.code AS scheme, v.apply_by, v.proof_by,
          v.conditions, v.proofs, v.checked_on
        FROM subsidy_version AS v JOIN subsidy AS y ON y.id = v.subsidy
          JOIN scheme AS s ON s.id = v.scheme
        UNION ALL
        SELECT m.event, 1, m.id, y.code, CASE m.kind WHEN 'receipt' THEN 'received'
            ELSE 'reclaimed' END, m.amount, m.on_day, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
          NULL
        FROM subsidy_money AS m JOIN subsidy AS y ON y.id = m.subsidy
      ) AS f
      WHERE f.event NOT IN (SELECT event FROM undone)
      ORDER BY f.event, f.place, f.id
      """
    ) { row in
      var found = SubsidyRow()
      found.code = try row.text(0)
      found.kind = SubsidyRowKind(rawValue: try row.text(1))
      found.amount = try row.integer(2)
      found.day = try row.optionalDay(3)
      found.name = try row.optionalText(4)
      found.provider = try row.optionalText(5)
      found.scheme = try row.optionalText(6)
      found.applyBy = try row.optionalDay(7)
      found.proofBy = try row.optionalDay(8)
      found.conditions = try row.optionalText(9)
      found.proofs = try row.optionalText(10)
      found.checkedOn = try row.optionalDay(11)
      try body(found)
    }
  }
}
