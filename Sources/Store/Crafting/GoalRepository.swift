package import Records
internal import SQLite

extension Store {
  /// Goals of the organisation and purposes of teams that count on a day, by code.
  package func goals(on day: Day) throws -> [Goal] {
    try database.all(
      """
      SELECT g.code, g.name, t.code, g.valid_from, g.ends_on, g.together
      FROM goal AS g LEFT JOIN team AS t ON t.id = g.team
      WHERE g.id IN (
        SELECT max(id) FROM goal WHERE event NOT IN (SELECT event FROM undone) GROUP BY code)
      ORDER BY g.code
      """
    ) { row in
      Goal(
        code: try row.text(0), name: try row.text(1), team: try row.optionalText(2),
        validFrom: try row.day(3), endsOn: try row.optionalDay(4),
        isMadeTogether: try row.optionalInteger(5).map { $0 == 1 })
    }.filter { $0.validFrom <= day && day <= $0.endsOn ?? day }
  }
}
