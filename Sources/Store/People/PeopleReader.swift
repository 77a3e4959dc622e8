internal import Records
internal import SQLite

/// Reads the records of people, table by table.
struct PeopleReader {
  let database: Database

  /// Which people.
  private struct Scope {
    /// What holds of a column with the number of a person.
    var holds: (_ column: String) -> String
    var values: [SQLiteValue]
  }

  func read(_ range: ClosedRange<Int64>) throws -> [PersonRecord] {
    try read(
      Scope(
        holds: { "\($0) BETWEEN ?1 AND ?2" },
        values: [.integer(range.lowerBound), .integer(range.upperBound)]))
  }

  /// - Parameter people: row numbers.
  func read(among people: some Sequence<Int64>) throws -> [PersonRecord] {
    try read(
      Scope(
        holds: { "\($0) IN (SELECT value FROM json_each(?1))" },
        values: [.numbers(people)]))
  }

  private func read(_ scope: Scope) throws -> [PersonRecord] {
    var people: [PersonRecord] = []
    var places: [Int64: Int] = [:]
    try database.rows(
      """
      SELECT p.id, coalesce(n.number, 'erased-' || p.id)
      FROM person AS p LEFT JOIN person_number AS n ON n.person = p.id
      WHERE \(scope.holds("p.id")) ORDER BY p.id
      """, scope.values
    ) { row in
      places[try row.integer(0)] = people.count
      people.append(PersonRecord(id: try row.integer(0), number: try row.text(1)))
    }
    try database.rows(
      """
      SELECT c.person, c.valid_from, c.education, c.language, d.name, d.email, d.birth_year
      FROM person_change AS c LEFT JOIN person_details AS d ON d.person_change = c.id
      WHERE \(scope.holds("c.person")) AND c.event NOT IN (SELECT event FROM undone)
      ORDER BY c.person, c.valid_from, c.id
      """, scope.values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      let from = try row.day(1)
      if let level = try row.optionalText(2).flatMap({ Education(rawValue: $0) }) {
        people[place].education.set(level, from: from)
      }
      if let language = try row.optionalText(3) { people[place].language.set(language, from: from) }
      if let name = try row.optionalText(4) {
        people[place].details.set(
          PersonRecord.Details(
            name: name, email: try row.optionalText(5), birthYear: try row.optionalInteger(6)),
          from: from)
      }
    }
    try database.rows(
      """
      SELECT person, valid_from, role, held FROM role_change
      WHERE \(scope.holds("person")) AND event NOT IN (SELECT event FROM undone)
      ORDER BY person, valid_from, id
      """, scope.values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      people[place].roles[try row.text(2), default: Timeline()]
        .set(try row.integer(3) == 1, from: try row.day(1))
    }
    try employments(scope, places, &people)
    return people
  }

  private func employments(
    _ scope: Scope, _ places: [Int64: Int], _ people: inout [PersonRecord]
  ) throws {
    var known: [Int64: (person: Int, place: Int)] = [:]
    try database.rows(
      """
      SELECT e.person, e.id, s.started_on, s.ended_on
      FROM employment AS e JOIN employment_span AS s ON s.id = (
        SELECT max(id) FROM employment_span
        WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
      WHERE \(scope.holds("e.person")) AND e.event NOT IN (SELECT event FROM undone)
      ORDER BY e.person, s.started_on, e.id
      """, scope.values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      known[try row.integer(1)] = (place, people[place].employments.count)
      people[place].employments.append(
        PersonRecord.EmploymentRecord(
          id: try row.integer(1), startedOn: try row.day(2), endedOn: try row.optionalDay(3)))
    }
    try database.rows(
      """
      SELECT c.employment, c.valid_from, c.minutes_per_week, c.fulltime_minutes, c.worker_type,
        c.team, c.manager, c.yearly_wage, c.cost_centre
      FROM employment AS e JOIN employment_change AS c ON c.employment = e.id
      WHERE \(scope.holds("e.person")) AND c.event NOT IN (SELECT event FROM undone)
      ORDER BY e.person, e.id, c.valid_from, c.id
      """, scope.values
    ) { row in
      guard let (person, place) = known[try row.integer(0)] else { return }
      let from = try row.day(1)
      var record = people[person].employments[place]
      if let minutes = try row.optionalInteger(2) {
        record.hours.set(
          Hours(minutesPerWeek: minutes, fulltimeMinutes: try row.integer(3)), from: from)
      }
      if let type = try row.optionalText(4).flatMap({ WorkerType(rawValue: $0) }) {
        record.workerType.set(type, from: from)
      }
      if let team = try row.optionalInteger(5) { record.team.set(team, from: from) }
      if let manager = try row.optionalInteger(6) { record.manager.set(manager, from: from) }
      if let wage = try row.optionalInteger(7) { record.yearlyWage.set(wage, from: from) }
      if let centre = try row.optionalText(8) { record.costCentre.set(centre, from: from) }
      people[person].employments[place] = record
    }
  }
}
