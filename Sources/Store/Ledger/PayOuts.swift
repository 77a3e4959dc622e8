package import Records
internal import SQLite

/// What is paid out of an account to who left, booked on one day.
package struct PayOut: Sendable, Equatable {
  package var person: Int64
  package var number: String
  package var name: String
  package var scheme: String
  package var unit: Unit
  /// Below zero where less is paid out than was booked in a year that is closed.
  package var amount: Int64
  package var day: Day
  package var bookedOn: Day
}

extension Store {
  /// What was paid out to who left (`leaver: pay_out`), corrections taken off.
  ///
  /// - Parameters:
  ///   - first: only what is booked from this day on.
  ///   - last: and no later than this day.
  package func payOuts(
    from first: Day?, through last: Day, person: Int64? = nil, scheme: Int64? = nil,
    knownBy event: Int64?
  ) throws -> [PayOut] {
    let known = event == nil ? "" : "AND t.event <= ?5"
    let values: [SQLiteValue] = [
      SQLiteValue(first?.description), .text(last.description), SQLiteValue(person),
      SQLiteValue(scheme), SQLiteValue(event),
    ]
    // Through the lot of the world that they go to: its two indexes hold all of them together.
    var found: [PayOut] = []
    try database.rows(
      """
      WITH taken AS (
        SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account WHERE a.kind = 'taken'
      ), moved AS (
        SELECT t.from_lot AS lot, t.amount AS amount, t.effective_on, t.booked_on
        FROM transfer AS t
        WHERE t.to_lot IN (SELECT id FROM taken) AND t.kind = 'pay_out'
          AND t.booked_on BETWEEN coalesce(?1, '0001-01-01') AND ?2 \(known)
        UNION ALL
        SELECT t.to_lot, -t.amount, t.effective_on, t.booked_on
        FROM transfer AS t
        WHERE t.from_lot IN (SELECT id FROM taken) AND t.kind = 'pay_out'
          AND t.booked_on BETWEEN coalesce(?1, '0001-01-01') AND ?2 \(known)
      )
      SELECT a.person, n.number, (
          SELECT d.name FROM person_change AS c JOIN person_details AS d ON d.person_change = c.id
          WHERE c.person = a.person AND d.name IS NOT NULL
            AND c.event NOT IN (SELECT event FROM undone)
          ORDER BY c.valid_from DESC, c.id DESC LIMIT 1),
        s.code, a.unit, sum(m.amount), m.effective_on, m.booked_on
      FROM moved AS m JOIN lot AS l ON l.id = m.lot JOIN account AS a ON a.id = l.account
      JOIN scheme AS s ON s.id = a.scheme
      LEFT JOIN person_number AS n ON n.person = a.person
      WHERE a.person IS NOT NULL AND coalesce(?3, a.person) = a.person
        AND coalesce(?4, a.scheme) = a.scheme
      GROUP BY a.id, m.effective_on, m.booked_on
      HAVING sum(m.amount) <> 0
      ORDER BY m.booked_on, n.number, s.code, m.effective_on
      """, Array(values.prefix(event == nil ? 4 : 5))
    ) { row in
      found.append(
        PayOut(
          person: try row.integer(0), number: try row.optionalText(1) ?? "",
          name: try row.optionalText(2) ?? "", scheme: try row.text(3),
          unit: Unit(rawValue: try row.text(4)) ?? .euro, amount: try row.integer(5),
          day: try row.day(6), bookedOn: try row.day(7)))
    }
    return found
  }
}
