internal import Records
internal import SQLite

extension Store {
  /// Projects of some teams on any of these days, as they count now, by their codes.
  func projects(of teams: Set<Int64>, from first: Day, to last: Day) throws -> [Project] {
    var found: [Project] = []
    try database.rows(
      """
      SELECT p.code, p.kind, p.team, p.starts_on, p.ends_on, p.qualification, p.newcomers,
        p.minutes_per_week, p.ramp_up, p.training_minutes, p.person, t.code
      FROM project AS p JOIN team AS t ON t.id = p.team
      WHERE p.starts_on <= ?2 AND p.ends_on >= ?1 AND p.id = (
        SELECT max(id) FROM project
        WHERE code = p.code AND event NOT IN (SELECT event FROM undone))
      ORDER BY p.code
      """, [.text(first.description), .text(last.description)]
    ) { row in
      guard teams.contains(try row.integer(2)), let kind = ProjectKind(rawValue: try row.text(1))
      else { return }
      found.append(
        Project(
          code: try row.text(0), team: try row.text(11), kind: kind, startsOn: try row.day(3),
          endsOn: try row.day(4),
          qualification: try row.optionalText(5), newcomers: try row.optionalInteger(6) ?? 0,
          minutesPerWeek: try row.integer(7),
          rampUp: try row.optionalText(8).flatMap { RampUp(typed: $0) },
          trainingMinutes: try row.optionalInteger(9) ?? 0, person: try row.optionalInteger(10)))
    }
    return found
  }
}
