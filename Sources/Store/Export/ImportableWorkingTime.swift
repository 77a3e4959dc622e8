package import Records
internal import SQLite

extension Store {
  /// Patterns as rows of their file; of whoever was erased nothing is left to write.
  package func forEachPattern(_ body: (PatternRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, w.valid_from, w.weeks, w.week, \(Store.weekdays)
      FROM work_pattern AS w JOIN person_number AS n ON n.person = w.person
      WHERE n.number IS NOT NULL AND \(Store.patternCounts)
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
      FROM shift AS s JOIN person_number AS n ON n.person = s.person
      WHERE n.number IS NOT NULL AND s.id = (
        SELECT max(id) FROM shift
        WHERE person = s.person AND on_day = s.on_day
          AND event NOT IN (SELECT event FROM undone))
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

  /// Days of requests that stand, as rows of their file.
  package func forEachLeaveDay(_ body: (LeaveRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT n.number, s.code, d.on_day, d.minutes, d.part, l.state
      FROM leave_now AS l JOIN leave_day AS d ON d.leave_version = l.version
      JOIN scheme AS s ON s.id = d.scheme
      JOIN person_number AS n ON n.person = l.person
      WHERE n.number IS NOT NULL AND l.state IN ('requested', 'approved')
      ORDER BY l.person, l.leave, s.code, d.on_day
      """
    ) { row in
      var found = LeaveRow()
      found.employee = try row.text(0)
      found.scheme = try row.text(1)
      found.day = try row.day(2)
      found.minutes = try row.integer(3)
      found.part = try row.optionalText(4).flatMap { DayPart(rawValue: $0) }
      found.state = LeaveRow.State(rawValue: try row.text(5))
      try body(found)
    }
  }

  /// What the organisation says of holidays.
  package func forEachHoliday(_ body: (HolidayRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT h.on_day, h.name, h.minutes FROM holiday AS h
      WHERE h.id = (
        SELECT max(id) FROM holiday
        WHERE on_day = h.on_day AND event NOT IN (SELECT event FROM undone))
      ORDER BY h.on_day
      """
    ) { row in
      var found = HolidayRow()
      found.day = try row.day(0)
      found.name = try row.text(1)
      found.minutes = try row.optionalInteger(2)
      try body(found)
    }
  }
}
