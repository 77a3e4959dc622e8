package import Records
internal import SQLite

/// Facts that no import file can hold: whoever takes the files in has to know of them.
package struct UnwrittenFacts: Sendable, Equatable {
  /// Taken from an account by hand, shortfalls let go, and what was taken along.
  package var adjustments: Int64 = 0
  package var extensions: Int64 = 0
  package var letters: Int64 = 0
  /// Employments beside another one of the same person.
  package var secondJobs: Int64 = 0
  /// Parts of long courses that fall due later.
  package var laterParts: Int64 = 0
  /// Refunds after the end of what was spent, which live on for some months.
  package var graced: Int64 = 0
  /// Choices for everybody.
  package var settings: Int64 = 0
}

extension Store {
  /// Reads many things as they are at one moment, whatever others write meanwhile.
  package func atOnce(_ body: () throws -> Void) throws { try database.read(body) }

  /// What stood on accounts before the ledger, and what was added by hand or brought along since,
  /// as rows of a file of balances.
  package func forEachOpening(_ body: (BalanceRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.code, s.unit, a.amount, coalesce(a.granted_on, a.on_day), a.expires_on,
        a.kind, b.body
      FROM adjustment AS a JOIN person_number AS n ON n.person = a.person
        JOIN scheme AS s ON s.id = a.scheme LEFT JOIN text_body AS b ON b.text = a.reason
      WHERE a.kind IN ('opening', 'plus', 'transfer_in') AND n.number IS NOT NULL
        AND a.event NOT IN (SELECT event FROM undone)
      ORDER BY a.id
      """, []
    ) { row in
      var found = BalanceRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      let amount = try row.integer(3)
      found.amount = try row.text(2) == Unit.euro.rawValue ? euros(amount) : "\(amount)m"
      found.grantedOn = try row.day(4)
      found.expiresOn = try row.optionalDay(5)
      let kind = try row.text(6)
      let source = try row.optionalText(7) ?? kind
      // Only of a balance from before does the word say that it was carried.
      found.source = kind == "opening" ? source : "\(kind): \(source)"
      try body(found)
    }
  }

  private func euros(_ cents: Int64) -> String {
    let rest = String(cents % 100)
    return "\(cents / 100).\(rest.utf8.count == 1 ? "0" : "")\(rest)"
  }

  /// What everybody earned by month, the newest that is known.
  package func forEachWage(_ body: (WageRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, w.month, w.amount FROM wage AS w
        JOIN person_number AS n ON n.person = w.person
      WHERE n.number IS NOT NULL AND w.id = (
        SELECT max(id) FROM wage WHERE person = w.person AND month = w.month
          AND event NOT IN (SELECT event FROM undone))
      ORDER BY w.month, w.person
      """, []
    ) { row in
      var found = WageRow()
      found.employee = try row.text(0)
      found.month = try row.day(1)
      found.wage = try row.integer(2)
      try body(found)
    }
  }

  /// How many facts there are that no file can hold; second jobs are the caller's to count.
  package func unwrittenFacts(asOf day: Day) throws -> UnwrittenFacts {
    let count = { (sql: String) in try self.database.integer(sql) ?? 0 }
    var found = UnwrittenFacts()
    found.adjustments = try count(
      """
      SELECT count(*) FROM adjustment WHERE kind IN ('minus', 'waive', 'transfer_out')
        AND event NOT IN (SELECT event FROM undone)
      """)
    found.extensions = try count(
      "SELECT count(*) FROM lot_extension WHERE event NOT IN (SELECT event FROM undone)")
    found.letters = try count(
      "SELECT count(*) FROM notice WHERE event NOT IN (SELECT event FROM undone)")
    found.laterParts =
      try database.integer(
        """
        SELECT count(*) FROM claim_award AS a JOIN claim_step AS s ON s.id = a.claim_step
        WHERE a.due_on > ?1 AND s.event NOT IN (SELECT event FROM undone)
        """, .text(day.description)) ?? 0
    found.graced = try count("SELECT count(*) FROM lot WHERE kind = 'grace' AND amount > 0")
    found.settings = try count(
      "SELECT count(*) FROM setting WHERE event > 1 AND event NOT IN (SELECT event FROM undone)")
    return found
  }
}
