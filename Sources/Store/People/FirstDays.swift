package import Records
internal import SQLite

/// A first day that was entered and later corrected; it counts nowhere any more.
package struct CorrectedFirstDay: Sendable, Equatable {
  /// Row number of the employment.
  package let employment: Int64
  package let before: Day
  package let after: Day
  /// The day of the command that corrected it.
  package let on: Day
}

extension Store {
  /// The corrections of first days of one person, in the order in which they were made.
  package func correctedFirstDays(of person: Int64) throws -> [CorrectedFirstDay] {
    var last: [Int64: Day] = [:]
    var found: [CorrectedFirstDay] = []
    try database.rows(
      """
      SELECT s.employment, s.started_on, v.today
      FROM employment AS e JOIN employment_span AS s ON s.employment = e.id
      JOIN event AS v ON v.id = s.event
      WHERE e.person = ?1 AND e.event NOT IN (SELECT event FROM undone)
        AND s.event NOT IN (SELECT event FROM undone)
      ORDER BY s.id
      """, [.integer(person)]
    ) { row in
      let employment = try row.integer(0)
      let start = try row.day(1)
      if let before = last[employment], before != start {
        found.append(
          CorrectedFirstDay(
            employment: employment, before: before, after: start, on: try row.day(2)))
      }
      last[employment] = start
    }
    return found
  }
}
