package import Records
internal import SQLite

/// The period of a report.
package struct ReportPeriod: Sendable, Equatable {
  package var from: Day
  package var to: Day
  /// What is dated later does not count: the day the report looks from.
  package var asOf: Day

  package init(from: Day, to: Day, asOf: Day) {
    self.from = from
    self.to = to
    self.asOf = asOf
  }
}

/// Who was in service in a period, as they were on its last day or on their own last day in it.
struct ReportPeople {
  /// Their profiles, with people counted; a report adds its figures.
  private(set) var sums: ProfileSums
  /// By row number of the person; -1 is nobody who was in service.
  private var places: [Int32]

  /// - Parameter counts: by which figure the people of each figure are counted; nil is everybody.
  init(_ database: Database, period: ReportPeriod, counts: [Int?] = []) throws {
    var sums = ProfileSums(counts: counts)
    let last = try database.integer("SELECT max(id) FROM person") ?? 0
    var places = [Int32](repeating: -1, count: Int(last) + 1)
    try database.rows(
      ReportPeople.query, [.text(period.from.description), .text(period.to.description)]
    ) { row in
      let year = Int(try row.text(1).prefix(4))
      let birth = try row.optionalInteger(3).map { Int($0) }
      let age = year.flatMap { year in birth.map { year - $0 } }
      let profile = Profile(
        education: try row.optionalText(2).flatMap { Education(rawValue: $0) } ?? .unknown,
        age: AgeBand(age: age), hours: HoursBand(minutesPerWeek: try row.optionalInteger(4)),
        contract: try row.optionalText(5).flatMap { WorkerType(rawValue: $0) } ?? .other,
        team: try row.optionalText(6))
      let place = sums.place(of: profile)
      sums.addPerson(place)
      places[Int(try row.integer(0))] = Int32(place)
    }
    self.sums = sums
    self.places = places
  }

  /// The profile of a person; nil for who was not in service in the period.
  func place(of person: Int64) -> Int? {
    let place = places[Int(person)]
    return place < 0 ? nil : Int(place)
  }

  /// Numbers of people, whether they were in service or not.
  var allPeople: Range<Int64> { 0..<Int64(places.count) }

  mutating func add(_ amount: Int64, _ figure: Int, person: Int64) {
    guard let place = place(of: person) else { return }
    sums.add(amount, figure, at: place)
  }

  /// One row a person: of several employments the one that lasted longest into the period. What
  /// changes with the days is as on that day; before its first entry it is as in that entry.
  ///
  /// A bare column beside one max() comes from the row that has it
  /// (https://sqlite.org/lang_select.html#bareagg).
  private static let query = """
    WITH present AS (
      SELECT person, employment, max(min(coalesce(ended_on, ?2), ?2)) AS day
      FROM employment_now
      WHERE started_on <= ?2 AND (ended_on IS NULL OR ended_on >= ?1)
      GROUP BY person
    )
    SELECT p.person, p.day,
      \(newest("c.education", "person_change AS c", "c.person = p.person")),
      \(newest(
        "d.birth_year", "person_change AS c JOIN person_details AS d ON d.person_change = c.id",
        "c.person = p.person")),
      \(newest("c.minutes_per_week", "employment_change AS c", "c.employment = p.employment")),
      \(newest("c.worker_type", "employment_change AS c", "c.employment = p.employment")),
      \(newest(
        "t.code", "employment_change AS c JOIN team AS t ON t.id = c.team",
        "c.employment = p.employment"))
    FROM present AS p
    ORDER BY p.person
    """

  /// The value that counts on day `p.day`, from the dated rows `c` of one person.
  private static func newest(_ value: String, _ table: String, _ owner: String) -> String {
    let rows = """
      SELECT \(value) FROM \(table)
      WHERE \(owner) AND \(value) IS NOT NULL AND c.event NOT IN (SELECT event FROM undone)
      """
    return """
      coalesce(
        (\(rows) AND c.valid_from <= p.day ORDER BY c.valid_from DESC, c.id DESC LIMIT 1),
        (\(rows) ORDER BY c.valid_from, c.id DESC LIMIT 1))
      """
  }
}
