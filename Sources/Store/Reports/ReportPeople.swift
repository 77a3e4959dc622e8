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

  /// Whether it is a calendar year that is over on the day the report looks from. Two periods that
  /// share most of their days tell of one person; two such years share none.
  package var isYearThatIsOver: Bool {
    from == Day(iso: "\(from.year)-01-01") && to == Day(iso: "\(from.year)-12-31") && to <= asOf
  }
}

/// Who was in service in a period, as they were on its last day or on their own last day in it; of
/// a closed period as it was known when it was closed.
struct ReportPeople {
  /// Their profiles, with people counted; a report adds its figures.
  private(set) var sums: ProfileSums
  /// By row number of the person; -1 is nobody who was in service.
  private var places: [Int32]

  /// - Parameters:
  ///   - counts: by which figure the people of each figure are counted; nil is everybody.
  ///   - also: figures that are hidden where one of others would be, too.
  ///   - employments: of which the first period is this one, where they are read already.
  init(
    _ database: Database, period: ReportPeriod, counts: [Int?] = [], also: [Int: [Int]] = [:],
    employments: EmploymentsAsClosed? = nil
  ) throws {
    var sums = ProfileSums(counts: counts, also: also)
    let people = try ReportPeople.present(
      database, period, employments ?? EmploymentsAsClosed(database, [period]))
    let teams = try ReportPeople.teamCodes(database)
    var places = [Int32](repeating: -1, count: people.count)
    // Found by number: a team is hashed faster by it than by its code.
    var known: [Post: Int32] = [:]
    for (person, present) in people.enumerated() {
      guard let post = present?.post else { continue }
      let place: Int
      if let number = known[post] {
        place = Int(number)
      } else {
        place = sums.add(
          Profile(
            education: post.education, age: post.age, hours: post.hours, contract: post.contract,
            team: post.team.flatMap { teams[$0] }))
        known[post] = Int32(place)
      }
      sums.addPerson(place)
      places[person] = Int32(place)
    }
    self.sums = sums
    self.places = places
  }

  /// The profile of a person; nil for who was not in service in the period.
  func place(of person: Int64) -> Int? {
    let place = places[Int(person)]
    return place < 0 ? nil : Int(place)
  }

  /// How somebody was; nil for who was not in service in the period.
  func profile(of person: Int64) -> Profile? { place(of: person).map { sums.profiles[$0] } }

  /// Numbers of people, whether they were in service or not.
  var allPeople: Range<Int64> { 0..<Int64(places.count) }

  mutating func add(_ amount: Int64, _ figure: Int, person: Int64) {
    guard let place = place(of: person) else { return }
    sums.add(amount, figure, at: place)
  }
}

// MARK: As they were

extension ReportPeople {
  /// What a profile is made of, with the number of the team.
  private struct Post: Hashable {
    var education = Education.unknown
    var age = AgeBand(age: nil)
    var hours = HoursBand(minutesPerWeek: nil)
    var contract = WorkerType.other
    var team: Int32?
  }

  private struct Present {
    var day: Day
    var post = Post()
  }

  /// By row number. What changes with the days is read once, in the order of who changes: looking
  /// each value up for each person takes three times as long.
  private static func present(
    _ database: Database, _ period: ReportPeriod, _ employments: EmploymentsAsClosed
  ) throws -> [Present?] {
    let known = try Known(closing: period.to, database)
    let undone = try UndoneEvents(database)
    let last = try database.integer("SELECT max(id) FROM person") ?? 0
    let (days, chosen) = choose(employments, period, count: Int(last) + 1)
    var people = days.map { $0.map { Present(day: $0) } }
    let isKnown = { (event: Int64) in known.holds(event, undone: undone) }
    try readPosts(database, isKnown, employments, chosen, into: &people)
    try readLevels(database, isKnown, into: &people)
    return people
  }

  /// Of everybody in service in the period the day on which they are looked at, and of several
  /// employments the one that lasted longest into it.
  private static func choose(
    _ employments: EmploymentsAsClosed, _ period: ReportPeriod, count: Int
  ) -> (days: [Day?], employments: [Int64]) {
    var days = [Day?](repeating: nil, count: count)
    var chosen = [Int64](repeating: 0, count: count)
    employments.forEach(inPeriod: 0) { employment, person, span in
      let day = min(span.to ?? period.to, period.to)
      if let known = days[Int(person)], known >= day { return }
      days[Int(person)] = day
      chosen[Int(person)] = employment
    }
    return (days, chosen)
  }

  static func teamCodes(_ database: Database) throws -> [Int32: String] {
    Dictionary(
      uniqueKeysWithValues: try database.all("SELECT id, code FROM team") {
        (Int32(truncatingIfNeeded: try $0.integer(0)), try $0.text(1))
      })
  }

  /// The teams alone, by row number of the person: what else a profile holds takes twice as long.
  static func teams(_ database: Database, _ period: ReportPeriod) throws -> [Int32?] {
    let known = try Known(closing: period.to, database)
    let undone = try UndoneEvents(database)
    let employments = try EmploymentsAsClosed(database, [period])
    let last = try database.integer("SELECT max(id) FROM person") ?? 0
    let (days, chosen) = choose(employments, period, count: Int(last) + 1)
    var teams = [Int32?](repeating: nil, count: days.count)
    var read: Int64 = 0
    var team = DatedValue<Int32>()
    try database.rows(
      """
      SELECT employment, valid_from, team, event FROM employment_change
      WHERE team IS NOT NULL ORDER BY employment, valid_from, id
      """
    ) { row in
      let employment = try row.integer(0)
      let person = Int(employments.person(of: employment))
      guard chosen[person] == employment, let day = days[person],
        known.holds(try row.integer(3), undone: undone)
      else { return }
      if employment != read { (team, read) = (DatedValue(), employment) }
      team.enter(Int32(truncatingIfNeeded: try row.integer(2)), from: try row.day(1), on: day)
      teams[person] = team.value
    }
    return teams
  }

  private static func readPosts(
    _ database: Database, _ isKnown: (_ event: Int64) -> Bool, _ employments: EmploymentsAsClosed,
    _ chosen: [Int64], into people: inout [Present?]
  ) throws {
    var read: Int64 = 0
    var hours = DatedValue<Int64>()
    var contract = DatedValue<WorkerType>()
    var team = DatedValue<Int32>()
    try database.rows(
      """
      SELECT employment, valid_from, minutes_per_week, worker_type, team, event
      FROM employment_change ORDER BY employment, valid_from, id
      """
    ) { row in
      let employment = try row.integer(0)
      let person = Int(employments.person(of: employment))
      guard chosen[person] == employment, let day = people[person]?.day,
        isKnown(try row.integer(5))
      else { return }
      if employment != read {
        (hours, contract, team) = (DatedValue(), DatedValue(), DatedValue())
        read = employment
      }
      let from = try row.day(1)
      hours.enter(try row.optionalInteger(2), from: from, on: day)
      contract.enter(
        try row.optionalText(3).flatMap { WorkerType(rawValue: $0) }, from: from, on: day)
      team.enter(
        try row.optionalInteger(4).map { Int32(truncatingIfNeeded: $0) }, from: from, on: day)
      people[person]?.post.hours = HoursBand(minutesPerWeek: hours.value)
      people[person]?.post.contract = contract.value ?? .other
      people[person]?.post.team = team.value
    }
  }

  private static func readLevels(
    _ database: Database, _ isKnown: (_ event: Int64) -> Bool, into people: inout [Present?]
  ) throws {
    var read = 0
    var education = DatedValue<Education>()
    var birth = DatedValue<Int64>()
    try database.rows(
      """
      SELECT c.person, c.valid_from, c.education, d.birth_year, c.event
      FROM person_change AS c LEFT JOIN person_details AS d ON d.person_change = c.id
      ORDER BY c.person, c.valid_from, c.id
      """
    ) { row in
      let person = Int(try row.integer(0))
      guard let present = people[person], isKnown(try row.integer(4)) else { return }
      if person != read {
        (education, birth) = (DatedValue(), DatedValue())
        read = person
      }
      let from = try row.day(1)
      education.enter(
        try row.optionalText(2).flatMap { Education(rawValue: $0) }, from: from, on: present.day)
      birth.enter(try row.optionalInteger(3), from: from, on: present.day)
      people[person]?.post.education = education.value ?? .unknown
      people[person]?.post.age = AgeBand(age: birth.value.map { present.day.year - Int($0) })
    }
  }
}

/// What counts on a day of values that come in by their days: before the first of them it is as in
/// that one.
private struct DatedValue<Value> {
  private(set) var value: Value?
  /// The day of a value that counts only later.
  private var laterFrom: Day?

  mutating func enter(_ entered: Value?, from: Day, on day: Day) {
    guard let entered else { return }
    if from <= day {
      value = entered
      laterFrom = nil
    } else if value == nil || laterFrom == from {
      value = entered
      laterFrom = from
    }
  }
}
