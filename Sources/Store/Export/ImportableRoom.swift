package import Records
internal import SQLite

/// How busy teams are, and their projects, as rows of import files.
extension Store {
  package func forEachPressure(_ body: (PressureRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT t.code, p.week, p.level
      FROM pressure AS p JOIN team AS t ON t.id = p.team
      WHERE p.id = (
        SELECT max(id) FROM pressure
        WHERE team = p.team AND week = p.week AND event NOT IN (SELECT event FROM undone))
      ORDER BY t.code, p.week
      """
    ) { row in
      var found = PressureRow()
      found.team = try row.text(0)
      found.week = ISOWeek(try row.day(1))
      found.level = try row.integer(2)
      try body(found)
    }
  }

  package func forEachProject(_ body: (ProjectRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT p.code, p.kind, t.code, p.starts_on, p.ends_on, p.qualification, p.newcomers,
        p.minutes_per_week, p.ramp_up, p.training_minutes, n.number
      FROM project AS p JOIN team AS t ON t.id = p.team
      LEFT JOIN person_number AS n ON n.person = p.person
      WHERE (p.person IS NULL OR n.number IS NOT NULL) AND p.id = (
        SELECT max(id) FROM project
        WHERE code = p.code AND event NOT IN (SELECT event FROM undone))
      ORDER BY p.code
      """
    ) { row in
      var found = ProjectRow()
      found.code = try row.text(0)
      found.kind = ProjectKind(rawValue: try row.text(1))
      found.team = try row.text(2)
      found.startsOn = try row.day(3)
      found.endsOn = try row.day(4)
      found.qualification = try row.optionalText(5)
      found.newcomers = try row.optionalInteger(6)
      found.minutesPerWeek = try row.integer(7)
      found.rampUp = try row.optionalText(8).flatMap { RampUp(typed: $0) }
      found.trainingMinutes = try row.optionalInteger(9)
      found.employee = try row.optionalText(10)
      try body(found)
    }
  }
}
