package import Records
internal import SQLite

/// Week by week how busy a team is and how much room it has, as one reader may see it.
package struct TeamCalendar: Sendable {
  /// An approved claim whose course starts in these weeks.
  package struct Course: Sendable {
    package var claim: String
    package var number: String
    package var name: String
    package var title: String
    package var startsOn: Day
  }

  /// What waits for a decision.
  package struct Waiting: Sendable {
    package var requests = 0
    package var minutes: Int64 = 0
  }

  package var weeks: [CalendarWeek]
  /// Whom the reader may see, in the order of their numbers.
  package var members: [TeamMember]
  package var courses: [Course] = []
  package var projects: [Project] = []
  package var waiting = Waiting()
  /// Whether the reader sees everybody of the team; what is of the team as a whole is told then.
  package var isWhole: Bool
  /// Whether it is of one reader, who may not see everything.
  package var isOfReader: Bool
  /// The last week of which somebody said how busy it is.
  package var lastKnown: ISOWeek?
}

/// What a calendar is asked for.
package struct CalendarRequest {
  package var team: Int64
  /// It and the teams below it.
  package var teams: Set<Int64>
  /// Without a gap, at least one.
  package var weeks: [ISOWeek]
  /// Leave and claims as they were at its end; days before it have passed.
  package var day: Day
  /// Nil for who may see everything.
  package var sight: Sight?

  package init(team: Int64, teams: Set<Int64>, weeks: [ISOWeek], day: Day, sight: Sight?) {
    self.team = team
    self.teams = teams
    self.weeks = weeks
    self.day = day
    self.sight = sight
  }

  var first: Day { weeks.first?.monday ?? day }
  var last: Day { weeks.last?.sunday ?? day }
}

extension Store {
  /// The calendar of a team: its people in ranges, and one query for each kind of thing that lies
  /// in the weeks.
  package func teamCalendar(_ request: CalendarRequest) throws -> TeamCalendar {
    try database.read {
      let found = try members(request)
      var calendar = TeamCalendar(
        weeks: request.weeks.map { CalendarWeek($0) }, members: found.seen,
        isWhole: found.seen.count == found.all, isOfReader: request.sight != nil)
      let places = Dictionary(
        uniqueKeysWithValues: calendar.members.enumerated().map { ($1.id, $0) })
      try addLeave(request, places, &calendar)
      try addLearning(request, places, &calendar)
      try addPressure(request, &calendar)
      try addCourses(request, places, &calendar)
      try addProjects(request, places, &calendar)
      for place in calendar.weeks.indices {
        for member in calendar.members { calendar.weeks[place].add(member.weeks[place]) }
      }
      return calendar
    }
  }

  // MARK: People

  /// Who is in the team in these weeks: how many, and whom the reader may see.
  private func members(
    _ request: CalendarRequest
  ) throws -> (seen: [TeamMember], all: Int) {
    let reader = PeopleReader(database: database)
    var (seen, all): ([TeamMember], Int) = ([], 0)
    for range in try rangesEver(in: request.teams) {
      var there: [(person: PersonRecord, days: [ClosedRange<Day>])] = []
      for person in try reader.read(range) where !person.employments.isEmpty {
        let inTeam = person.stretches(in: request.teams, request.first, request.last)
        guard !inTeam.isEmpty else { continue }
        all += 1
        if request.sight?.isOwnOrManaged(person.id) ?? true { there.append((person, inTeam)) }
      }
      guard !there.isEmpty else { continue }
      let schedules = try workSchedules(of: range, shiftsIn: request.first...request.last)
      seen += there.map { person, days in
        let schedule = schedules[person.id]
        return TeamMember(
          id: person.id, number: person.number, name: person.state(on: request.day).name,
          weeks: request.weeks, days: days, planned: { schedule?.minutes(on: $0) ?? 0 })
      }
    }
    return (seen.sorted { $0.number < $1.number }, all)
  }

  /// Ranges of people, as they are read in one go, in which somebody was ever in one of the teams.
  private func rangesEver(in teams: Set<Int64>) throws -> [ClosedRange<Int64>] {
    var ranges: [Int64: ClosedRange<Int64>] = [:]
    try database.rows(
      """
      SELECT DISTINCT e.person
      FROM employment_change AS c JOIN employment AS e ON e.id = c.employment
      WHERE c.team IN (SELECT value FROM json_each(?1))
        AND c.event NOT IN (SELECT event FROM undone)
      """, [.text(Store.list(teams))]
    ) { row in
      let person = try row.integer(0)
      let round = person / LedgerKeeper.peoplePerRound
      let known = ranges[round] ?? person...person
      ranges[round] = min(known.lowerBound, person)...max(known.upperBound, person)
    }
    return ranges.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Numbers as one value of a statement, for `json_each`.
  private static func list(_ ids: some Sequence<Int64>) -> String {
    "[" + ids.map { String($0) }.joined(separator: ",") + "]"
  }

  // MARK: What lies in the weeks

  private func addLeave(
    _ request: CalendarRequest, _ places: [Int64: Int], _ calendar: inout TeamCalendar
  ) throws {
    let leaves = try FactReader(database: database).leaves(
      where: """
        l.person IN (SELECT value FROM json_each(?1)) AND EXISTS (
          SELECT 1 FROM leave_version AS v JOIN leave_day AS d ON d.leave_version = v.id
          WHERE v.leave = l.id AND d.on_day BETWEEN ?2 AND ?3)
        """, [.text(Store.list(places.keys))] + bounds(request))
    for leave in leaves.compactMap({ $0.before(endOf: request.day) }) {
      guard let place = places[leave.person] else { continue }
      var waits: Int64 = 0
      for day in leave.days where request.first <= day.day && day.day <= request.last {
        calendar.members[place].take(
          day.minutes, of: leave.state, on: day.day, today: request.day)
        if calendar.members[place].isThere(on: day.day) { waits += day.minutes }
      }
      if leave.state == .requested, waits > 0 {
        calendar.waiting.requests += 1
        calendar.waiting.minutes += waits
      }
    }
  }

  /// Courses that were followed, for who may see everything and of oneself: what others learned is
  /// for HR alone. Leave that was taken for them is counted as leave.
  private func addLearning(
    _ request: CalendarRequest, _ places: [Int64: Int], _ calendar: inout TeamCalendar
  ) throws {
    try database.rows(
      """
      SELECT person, on_day, minutes FROM learning
      WHERE person IN (SELECT value FROM json_each(?1)) AND on_day BETWEEN ?2 AND ?3
        AND on_day <= ?4 AND kind = 'formal' AND event NOT IN (SELECT event FROM undone)
      """,
      [.text(Store.list(places.keys))] + bounds(request) + [.text(request.day.description)]
    ) { row in
      let person = try row.integer(0)
      guard let place = places[person], request.sight?.isOwn(person) ?? true else { return }
      calendar.members[place].learn(try row.integer(2), on: try row.day(1))
    }
  }

  private func addPressure(_ request: CalendarRequest, _ calendar: inout TeamCalendar) throws {
    let places = Dictionary(
      uniqueKeysWithValues: request.weeks.enumerated().map { ($1.monday, $0) })
    try database.rows(
      """
      SELECT week, level FROM pressure
      WHERE team = ?1 AND week >= ?2 AND event NOT IN (SELECT event FROM undone)
      ORDER BY week, id
      """, [.integer(request.team), .text(request.first.description)]
    ) { row in
      let monday = try row.day(0)
      calendar.lastKnown = ISOWeek(monday)
      if let place = places[monday] { calendar.weeks[place].pressure = try row.integer(1) }
    }
  }

  /// Of others' claims only those whose reader may see them are counted.
  private func addCourses(
    _ request: CalendarRequest, _ places: [Int64: Int], _ calendar: inout TeamCalendar
  ) throws {
    let claims = try views(
      where: """
        c.person IN (SELECT value FROM json_each(?1)) AND EXISTS (
          SELECT 1 FROM claim_version WHERE claim = c.id AND starts_on BETWEEN ?2 AND ?3)
        """, [.text(Store.list(places.keys))] + bounds(request), asOf: request.day)
    for claim in claims.compactMap({ $0.before(endOf: request.day) }) {
      guard let day = claim.startsOn, request.first <= day, day <= request.last,
        let place = places[claim.facts.person], calendar.members[place].isThere(on: day),
        [.approved, .partlyPaid, .paid, .closed].contains(claim.facts.state),
        request.sight?.claim(claim) ?? true
      else { continue }
      calendar.courses.append(
        TeamCalendar.Course(
          claim: claim.id, number: claim.number, name: claim.name, title: claim.title,
          startsOn: day))
      calendar.weeks[(day - request.first) / WorkPattern.daysPerWeek].courses += 1
    }
    calendar.courses.sort { ($0.startsOn, $0.number) < ($1.startsOn, $1.number) }
  }

  /// What is of the team as a whole is for who sees all of it; studio time of one person is for who
  /// sees them, while they are in the team.
  private func addProjects(
    _ request: CalendarRequest, _ places: [Int64: Int], _ calendar: inout TeamCalendar
  ) throws {
    let isWhole = calendar.isWhole
    calendar.projects = try projects(of: request.teams, from: request.first, to: request.last)
      .filter { project in project.person.map { places[$0] != nil } ?? isWhole }
    for project in calendar.projects {
      guard let place = project.person.flatMap({ places[$0] }) else { continue }
      calendar.members[place].take(project, in: request.weeks)
    }
    let projects = calendar.projects.filter { $0.person == nil }
    for place in calendar.weeks.indices {
      let week = calendar.weeks[place].week
      let sum = { (minutes: (Project) -> Int64) in projects.reduce(0) { $0 + minutes($1) } }
      calendar.weeks[place].studio = sum { $0.studioMinutes(in: week) }
      calendar.weeks[place].training = isWhole ? sum { $0.trainingMinutes(in: week) } : nil
      calendar.weeks[place].newcomers = isWhole ? sum { $0.newcomerMinutes(in: week) } : nil
    }
  }

  private func bounds(_ request: CalendarRequest) -> [SQLiteValue] {
    [.text(request.first.description), .text(request.last.description)]
  }
}

extension PersonRecord {
  /// On which of these days somebody is in service and in one of some teams.
  fileprivate func stretches(
    in teams: Set<Int64>, _ first: Day, _ last: Day
  ) -> [ClosedRange<Day>] {
    var found: [ClosedRange<Day>] = []
    var day = first
    while day <= last {
      if isIn(teams, on: day) {
        if let open = found.last, open.upperBound + 1 == day {
          found[found.count - 1] = open.lowerBound...day
        } else {
          found.append(day...day)
        }
      }
      day = day + 1
    }
    return found
  }

  /// With two employments at once somebody is in the teams of both.
  private func isIn(_ teams: Set<Int64>, on day: Day) -> Bool {
    employments.contains {
      $0.isRunning(on: day) && $0.team.value(on: day).map(teams.contains) ?? false
    }
  }
}
