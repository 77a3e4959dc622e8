package import Records
internal import SQLite

extension Store {
  /// Patterns as rows of their file; of whoever was erased nothing is left to write.
  package func forEachPattern(_ body: (PatternRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, w.valid_from, w.weeks, w.week, w.monday, w.tuesday, w.wednesday,
        w.thursday, w.friday, w.saturday, w.sunday
      FROM work_pattern_now AS w JOIN person_number AS n ON n.person = w.person
      WHERE n.number IS NOT NULL
      ORDER BY w.person, w.valid_from, w.week
      """
    ) { row in
      var found = PatternRow()
      found.employee = try row.text(0)
      found.validFrom = try row.day(1)
      if try row.integer(2) > 1 { found.week = try row.integer(3) }
      found.minutes = try (4..<11).map { try row.integer($0) }
      try body(found)
    }
  }

  /// Real shifts as rows of their file.
  package func forEachShift(_ body: (ShiftRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.on_day, s.minutes
      FROM shift_now AS s JOIN person_number AS n ON n.person = s.person
      WHERE n.number IS NOT NULL
      ORDER BY s.person, s.on_day
      """
    ) { row in
      var found = ShiftRow()
      found.employee = try row.text(0)
      found.day = try row.day(1)
      found.minutes = try row.integer(2)
      try body(found)
    }
  }

  /// What the organisation says of holidays.
  package func forEachHoliday(_ body: (HolidayRow) throws -> Void) throws {
    try database.rows("SELECT on_day, name, minutes FROM holiday_now ORDER BY on_day") { row in
      var found = HolidayRow()
      found.day = try row.day(0)
      found.name = try row.text(1)
      found.minutes = try row.optionalInteger(2)
      try body(found)
    }
  }
}
