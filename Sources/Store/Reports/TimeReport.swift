package import Records
internal import SQLite

/// What people are granted of time, what they take of it and what lapses, how much of their
/// learning lies in quiet weeks, and what decides whether they use their rights (S-180).
package struct TimeReport: Sendable {
  /// The figures of a scheme in a group, in their order; amounts in minutes.
  package enum Figure: Int, CaseIterable, Sendable {
    /// People who were granted something in the period, and how much.
    case holders, granted
    /// People who were away on it, and for how long.
    case takers, taken
    /// People of whom something lapsed, and how much.
    case lapsers, lapsed
  }

  /// The figures of a group that are not of one scheme, after those of all schemes.
  package enum Learned: Int, CaseIterable, Sendable {
    /// People who learned in weeks of which it is known how busy their team was; minutes.
    case people, minutes
    /// The same of quiet weeks.
    case quietPeople, quiet
    /// People who learned in other weeks, and who followed courses.
    case busyPeople, coursePeople
  }

  package struct SchemeRow: Sendable {
    package var code: String
    /// Whether a collective agreement or the law gives the right.
    package var isByAgreement: Bool
  }

  /// What was decided in the period of requests that waited for somebody.
  package struct Decided: Sendable {
    /// Nil where it is about a few people.
    package var requests: Int64?
    package var refused: Int64?
    /// From asking to knowing, in days; nil of nothing.
    package var medianDays: Int64?
  }

  /// Who came by to help, of one kind.
  package struct Support: Sendable {
    package var kind: SupportKind
    package var contacts: Int64
    package var teams: Int64
  }

  /// What somebody learned in a week of which it is known how busy their team was.
  package struct LearnedWeek: Sendable {
    package var person: Int64
    package var number = ""
    /// Code of the team.
    package var team: String
    /// Its Monday.
    package var week: String
    /// 1 to 5.
    package var pressure: Int64
    package var minutes: Int64
    /// Whether a course is in it.
    package var isCourse: Bool

    package var isQuiet: Bool { pressure <= CalendarWeek.quietThrough }
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var schemes: [SchemeRow]
  package var total: GroupRow
  package var breakdowns: [Breakdown]
  /// Of the newest year in which somebody asked; everybody together.
  package var awareness: UseReport.AwarenessRow?
  package var decided: Decided
  /// In the order of kinds.
  package var support: [Support]
  /// How many teams have people in them.
  package var teams: Int64
  /// Informal learning; nil where none is known.
  package var informal: BenchmarkReport.Learning?

  /// By code, of those of which somebody said how busy they were.
  package var teamsWithPressure: Set<String>

  /// The place of a figure in the rows.
  ///
  /// - Parameter scheme: by its place.
  package func place(_ figure: Figure, of scheme: Int) -> Int { figure.place(of: scheme) }

  package func place(_ figure: Learned) -> Int { figure.place(after: schemes.count) }

  /// - Parameter schemes: how many there are.
  fileprivate static func counts(_ schemes: Int) -> [Int?] {
    let ofScheme: [Figure] = [.holders, .holders, .takers, .takers, .lapsers, .lapsers]
    let learned: [Learned] = [
      .people, .people, .quietPeople, .quietPeople, .busyPeople, .coursePeople,
    ]
    return (0..<schemes).flatMap { scheme in ofScheme.map { $0.place(of: scheme) } }
      + learned.map { $0.place(after: schemes) }
  }

  /// What is taken and what lapses make up what was granted, where it ends: if one is about a few
  /// people, the other would tell of them. So do quiet weeks and the others; and what was learned,
  /// less what was taken, tells of courses, or of what was taken on a scheme of a few.
  fileprivate static func also(_ schemes: [Scheme]) -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for (place, scheme) in schemes.enumerated()
    where scheme.versions.contains(where: { $0.expiry != .never }) {
      for figure in [Figure.taken, .takers] {
        found[figure.place(of: place)] = [Figure.lapsers.place(of: place)]
      }
      for figure in [Figure.lapsed, .lapsers] {
        found[figure.place(of: place)] = [Figure.takers.place(of: place)]
      }
    }
    let parts =
      schemes.indices.map { Figure.takers.place(of: $0) }
      + [Learned.coursePeople.place(after: schemes.count)]
    let busy = Learned.busyPeople.place(after: schemes.count)
    for figure in [Learned.people, .minutes] {
      found[figure.place(after: schemes.count)] = parts
    }
    for figure in [Learned.quietPeople, .quiet] {
      found[figure.place(after: schemes.count)] = parts + [busy]
    }
    return found
  }
}

extension TimeReport.Figure {
  fileprivate func place(of scheme: Int) -> Int { scheme * Self.allCases.count + rawValue }
}

extension TimeReport.Learned {
  fileprivate func place(after schemes: Int) -> Int {
    schemes * TimeReport.Figure.allCases.count + rawValue
  }
}

extension Store {
  package func timeReport(_ period: ReportPeriod, smallest: Int64) throws -> TimeReport {
    try database.read {
      let schemes = try schemes().filter { $0.scheme.form == .time }
      let people = try ReportPeople(
        database, period: period, counts: TimeReport.counts(schemes.count),
        also: TimeReport.also(schemes.map(\.scheme)))
      var sums = TimeSums(people: people, schemes: schemes)
      // What is dated later than the day the report looks from does not count.
      let last = period.teamsOn
      try forEachGrant(.time, period.from, last) {
        sums.add($0.amount, (.holders, .granted), person: $0.person, scheme: $0.scheme)
      }
      try forEachTaken(period) { sums.add($2, (.takers, .taken), person: $0, scheme: $1) }
      try forEachLapse(period.from, last) {
        sums.add($0.amount, (.lapsers, .lapsed), person: $0.person, scheme: $0.scheme)
      }
      let pressure = try pressure(period)
      try addLearned(&sums, period, pressure)
      let informal = try learning(period, smallest: smallest).first { $0.kind == .informal }
      return TimeReport(
        period: period, smallest: smallest,
        schemes: schemes.map {
          .init(
            code: $0.scheme.code,
            isByAgreement: $0.scheme.basis.kind == .cao || $0.scheme.basis.kind == .law)
        },
        total: sums.people.sums.total(smallest: smallest),
        breakdowns: sums.people.sums.breakdowns(smallest: smallest),
        awareness: try awareness(period, smallest: smallest).last { $0.education == nil },
        decided: try decided(period, smallest: smallest), support: try support(period),
        teams: Int64(Set(sums.people.sums.profiles.compactMap(\.team)).count),
        informal: informal, teamsWithPressure: Set(pressure.keys))
    }
  }

  /// Leave taken in the period, by person and scheme.
  private func forEachTaken(
    _ period: ReportPeriod, _ body: (_ person: Int64, _ scheme: String, _ minutes: Int64) -> Void
  ) throws {
    try database.rows(
      """
      SELECT a.person, s.code, \(Store.takenAmount) AS taken
      \(Store.takenFrom)
      WHERE t.kind = 'take' AND t.booked_on BETWEEN ?1 AND min(?2, ?3)
      GROUP BY a.id HAVING taken <> 0
      """, period.days + [.text(period.asOf.description)]
    ) { body(try $0.integer(0), try $0.text(1), try $0.integer(2)) }
  }

  // MARK: Quiet weeks

  private func addLearned(
    _ sums: inout TimeSums, _ period: ReportPeriod, _ pressure: [String: [String: Int64]]
  ) throws {
    try forEachLearnedWeek(period, sums.people, pressure) { week in
      sums.learn(
        week.minutes, person: week.person, isQuiet: week.isQuiet, isCourse: week.isCourse)
    }
  }

  /// The rows behind what was learned in quiet weeks and others, by employee and week.
  package func learnedRows(_ period: ReportPeriod) throws -> [TimeReport.LearnedWeek] {
    try database.read {
      let people = try ReportPeople(database, period: period)
      let numbers = try employeeNumbers()
      var found: [TimeReport.LearnedWeek] = []
      try forEachLearnedWeek(period, people, pressure(period)) { week in
        var week = week
        week.number = numbers[week.person] ?? ""
        found.append(week)
      }
      return found.sorted { ($0.number, $0.week) < ($1.number, $1.week) }
    }
  }

  /// Leave that was taken, and courses followed, in weeks of which the pressure of the team is
  /// known in which somebody was on their last day of the period.
  private func forEachLearnedWeek(
    _ period: ReportPeriod, _ people: ReportPeople, _ pressure: [String: [String: Int64]],
    _ body: (TimeReport.LearnedWeek) -> Void
  ) throws {
    guard !pressure.isEmpty else { return }
    try database.rows(
      """
      SELECT person, week, sum(minutes) AS learned, max(is_course) FROM (
        SELECT a.person, date(t.effective_on, 'weekday 0', '-6 days') AS week,
          CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END AS minutes,
          0 AS is_course
        \(Store.takenFrom)
        WHERE t.kind = 'take' AND t.effective_on BETWEEN ?1 AND min(?2, ?3)
        UNION ALL
        SELECT person, date(on_day, 'weekday 0', '-6 days'), minutes, 1
        \(Store.learningCounted) AND kind = 'formal')
      GROUP BY person, week HAVING learned > 0 ORDER BY person
      """, period.days + [.text(period.asOf.description)]
    ) { row in
      let person = try row.integer(0)
      let week = try row.text(1)
      guard let team = people.profile(of: person)?.team, let level = pressure[team]?[week]
      else { return }
      body(
        TimeReport.LearnedWeek(
          person: person, team: team, week: week, pressure: level, minutes: try row.integer(2),
          isCourse: try row.integer(3) == 1))
    }
  }

  /// How busy teams were, by code and Monday.
  private func pressure(_ period: ReportPeriod) throws -> [String: [String: Int64]] {
    var found: [String: [String: Int64]] = [:]
    try database.rows(
      """
      SELECT t.code, p.week, p.level FROM pressure AS p JOIN team AS t ON t.id = p.team
      WHERE p.week BETWEEN date(?1, '-6 days') AND ?2
        AND p.event NOT IN (SELECT event FROM undone)
      ORDER BY p.id
      """, period.days
    ) { found[try $0.text(0), default: [:]][try $0.text(1)] = try $0.integer(2) }
    return found
  }

  // MARK: What decides whether rights are used

  /// What stands at once, or came in decided, waited for nobody.
  private func decided(_ period: ReportPeriod, smallest: Int64) throws -> TimeReport.Decided {
    var days: [Int64] = []
    var people: [Bool: Set<Int64>] = [:]
    var refused: Int64 = 0
    try database.rows(
      """
      SELECT l.person, s.step, s.on_day,
        (SELECT on_day FROM leave_version WHERE leave = l.id ORDER BY id LIMIT 1)
      FROM leave_step AS s JOIN leave AS l ON l.id = s.leave JOIN event AS e ON e.id = s.event
      WHERE s.step IN ('approve', 'refuse') AND e.command IN ('leave approve', 'leave refuse')
        AND s.on_day BETWEEN ?1 AND min(?2, ?3)
        AND s.event NOT IN (SELECT event FROM undone)
      """, period.days + [.text(period.asOf.description)]
    ) { row in
      let isRefused = try row.text(1) == "refuse"
      people[isRefused, default: []].insert(try row.integer(0))
      if isRefused { refused += 1 }
      days.append(Int64(try row.day(2) - row.day(3)))
    }
    let hidden = Disclosure.hiddenGroups(
      [false, true].map { Int64(people[$0]?.count ?? 0) }, smallest: smallest)
    let everybody = people.values.reduce(into: Set<Int64>()) { $0.formUnion($1) }
    guard days.isEmpty || Int64(everybody.count) >= smallest else {
      return TimeReport.Decided(requests: nil, refused: nil, medianDays: nil)
    }
    days.sort()
    return TimeReport.Decided(
      requests: Int64(days.count), refused: hidden[1] ? nil : refused,
      medianDays: days.isEmpty ? nil : days[(days.count - 1) / 2])
  }

  private func support(_ period: ReportPeriod) throws -> [TimeReport.Support] {
    try database.all(
      """
      SELECT kind, count(*), count(DISTINCT team) FROM support_contact
      WHERE on_day BETWEEN ?1 AND min(?2, ?3) AND event NOT IN (SELECT event FROM undone)
      GROUP BY kind ORDER BY kind
      """, .text(period.from.description), .text(period.to.description),
      .text(period.asOf.description)
    ) { row in
      TimeReport.Support(
        kind: SupportKind(rawValue: try row.text(0)) ?? .ambassador,
        contacts: try row.integer(1), teams: try row.integer(2))
    }
  }
}

/// Gathers the figures of people, each counted once in each.
private struct TimeSums {
  var people: ReportPeople
  private let places: [String: Int]
  /// By figure.
  private var counted: [Int: Set<Int64>] = [:]

  init(people: ReportPeople, schemes: [StoredScheme]) {
    self.people = people
    places = Dictionary(
      uniqueKeysWithValues: schemes.enumerated().map { ($1.scheme.code, $0) })
  }

  mutating func add(
    _ amount: Int64, _ figures: (people: TimeReport.Figure, amount: TimeReport.Figure),
    person: Int64, scheme: String
  ) {
    guard let place = places[scheme] else { return }
    count(person, in: figures.people.place(of: place))
    people.add(amount, figures.amount.place(of: place), person: person)
  }

  mutating func learn(_ minutes: Int64, person: Int64, isQuiet: Bool, isCourse: Bool) {
    let place = { [count = places.count] (figure: TimeReport.Learned) in
      figure.place(after: count)
    }
    count(person, in: place(.people))
    count(person, in: place(isQuiet ? .quietPeople : .busyPeople))
    if isCourse { count(person, in: place(.coursePeople)) }
    people.add(minutes, place(.minutes), person: person)
    if isQuiet { people.add(minutes, place(.quiet), person: person) }
  }

  private mutating func count(_ person: Int64, in figure: Int) {
    guard counted[figure, default: []].insert(person).inserted else { return }
    people.add(1, figure, person: person)
  }
}
