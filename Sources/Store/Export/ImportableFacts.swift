package import Records
internal import SQLite

/// Facts that no import file can hold: whoever takes the files in has to know of them.
package struct UnwrittenFacts: Sendable, Equatable {
  /// Employments beside another one of the same person.
  package var secondJobs: Int64 = 0
  /// Paying back that was agreed.
  package var repayments: Int64 = 0
  /// Choices for everybody.
  package var settings: Int64 = 0
}

extension Store {
  /// Reads many things as they are at one moment, whatever others write meanwhile.
  package func atOnce<Result>(_ body: () throws -> Result) throws -> Result {
    try database.read(body)
  }

  /// What stood on accounts before the ledger, as rows of a file of balances.
  package func forEachOpening(_ body: (BalanceRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.code, s.unit, a.amount, coalesce(a.granted_on, a.on_day), a.expires_on,
        b.body
      FROM adjustment AS a JOIN person_number AS n ON n.person = a.person
        JOIN scheme AS s ON s.id = a.scheme LEFT JOIN text_body AS b ON b.text = a.reason
      WHERE a.kind = 'opening' AND n.number IS NOT NULL
        AND a.event NOT IN (SELECT event FROM undone)
      ORDER BY a.id
      """, []
    ) { row in
      var found = BalanceRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      let amount = try row.integer(3)
      found.amount = try ImportableAmount.text(amount, row.text(2))
      found.grantedOn = try row.day(4)
      found.expiresOn = try row.optionalDay(5)
      found.source = try row.optionalText(6) ?? "opening"
      try body(found)
    }
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
  package func unwrittenFacts() throws -> UnwrittenFacts {
    let count = { (sql: String) in try self.database.integer(sql) ?? 0 }
    var found = UnwrittenFacts()
    found.repayments = try count(
      "SELECT count(*) FROM repayment_term WHERE event NOT IN (SELECT event FROM undone)")
    found.settings = try count(
      "SELECT count(*) FROM setting WHERE event > 1 AND event NOT IN (SELECT event FROM undone)")
    return found
  }
}

/// Amounts as the files of balances and adjustments write them.
enum ImportableAmount {
  static func text(_ amount: Int64, _ unit: String) -> String {
    guard unit == Unit.euro.rawValue else { return "\(amount)m" }
    let rest = String(amount % 100)
    return "\(amount / 100).\(rest.utf8.count == 1 ? "0" : "")\(rest)"
  }
}
