package import Records
internal import SQLite

/// When people work, from what is known and was not undone.
extension Store {
  /// When one person works: what a day away costs.
  package func workSchedule(of person: Int64) throws -> WorkSchedule {
    try database.read {
      var weeks: [Day: [[Int64]]] = [:]
      try forEachWeek(of: person) { validFrom, minutes in
        weeks[validFrom, default: []].append(minutes)
      }
      var shifts: [Day: Int64] = [:]
      try database.rows(
        """
        SELECT on_day, minutes FROM shift
        WHERE person = ?1 AND event NOT IN (SELECT event FROM undone) ORDER BY id
        """, [.integer(person)]
      ) { row in shifts[try row.day(0)] = try row.integer(1) }
      return WorkSchedule(
        employments: try FactReader(database: database).read(person...person).people
          .first?.employments ?? [],
        patterns: weeks.compactMap { WorkPattern(validFrom: $0.key, weeks: $0.value) },
        shifts: shifts, holidays: try holidayCalendar())
    }
  }

  /// What the organisation says of holidays, beside the Dutch ones.
  func holidayCalendar() throws -> HolidayCalendar {
    var said: [Day: HolidayCalendar.Free] = [:]
    try forEachHoliday { row in
      said[row.day] = row.minutes.map { $0 > 0 ? .part($0) : .nothing } ?? .whole
    }
    return HolidayCalendar(said)
  }

  /// The weeks of somebody's patterns, in their order.
  func forEachWeek(
    of person: Int64, _ body: (_ validFrom: Day, _ minutes: [Int64]) throws -> Void
  ) throws {
    try database.rows(
      """
      SELECT w.valid_from, \(Store.weekdays)
      FROM work_pattern AS w WHERE w.person = ?1 AND \(Store.patternCounts)
      ORDER BY w.valid_from, w.week
      """, [.integer(person)]
    ) { row in
      try body(row.day(0), (1...Int32(WorkPattern.daysPerWeek)).map { try row.integer($0) })
    }
  }

  /// The minutes of a week of a pattern `w`.
  static let weekdays =
    "w.monday, w.tuesday, w.wednesday, w.thursday, w.friday, w.saturday, w.sunday"

  /// The condition under which a week of a pattern `w` counts: of one person and first day the
  /// newest event that stands told all of them.
  static let patternCounts = """
    w.event = (
      SELECT max(event) FROM work_pattern
      WHERE person = w.person AND valid_from = w.valid_from
        AND event NOT IN (SELECT event FROM undone))
    """
}
