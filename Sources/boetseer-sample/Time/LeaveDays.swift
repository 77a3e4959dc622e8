/// Days off on the schemes of time: development days, hours of the life phase, idle time.
struct LeaveDays {
  enum Scheme: String, CaseIterable {
    case days = "DAYS"
    case phase = "PLB"
    case idle = "IDLE"

    /// Minutes a full-time year; idle time is the same for everybody.
    var perYear: Int {
      switch self {
      case .days: 864
      case .phase: 3_420
      case .idle: 12 * LeaveDays.idleMinutes
      }
    }
  }

  struct Row {
    var person: Int
    var scheme: Scheme
    var day: CivilDay
    /// What it costs.
    var minutes: Int
    /// Whether it is written as hours; else it is a whole day.
    var asHours = false
    var part = ""
    var state = ""
  }

  /// Who takes how much of the development days.
  enum Group: CaseIterable {
    case nursing, offices, others

    /// Percent that lapses; what is left makes 39 of all.
    static let lapses = [nursing: 52, offices: 20]
    static let lapsesOfAll = 39

    static func of(_ team: Int) -> Group {
      let code = Team.all[team].code
      if WorkWeeks.nursing.contains(code) { return .nursing }
      return ["BRD", "HR", "FIN", "ICT", "SEC"].contains(code) ? .offices : .others
    }
  }

  static let header = "employee,scheme,date,hours,part,state\n"
  static let idleMinutes = 240
  static let idleTeams = ["ICT", "LAB", "PAR"]
  /// Percent of the time for learning that lies in quiet weeks.
  static let quiet = ["NUR-A": 30, "NUR-B": 70]

  let people: [Person]
  let weeks: WorkWeeks
  private(set) var cases = TimeCases()
  /// One request after another.
  private(set) var blocks: [[Row]] = []
  private var random = SeededRandom(seed: 0x6C65_6176_6520_6461)
  private var used: Set<[Int]> = []
  /// Minutes of learning by team and year: in quiet weeks, and in all.
  private var learned: [String: (quiet: Int, all: Int)] = [:]

  /// - Parameter courses: time spent on courses, which counts in quiet weeks too.
  init(_ people: [Person], courses: [(person: Int, day: CivilDay, minutes: Int)]) {
    self.people = people
    weeks = WorkWeeks(people)
    for course in courses { count(course.person, course.day, course.minutes) }
    plant()
    for year in 0..<3 { takeDays(inYear: year) }
    for year in 0..<3 { takePhase(inYear: year) }
    takeIdle()
    ask()
  }

  var rows: [Row] { blocks.flatMap { $0 } }

  func lines(_ copy: Copy) -> [String] {
    let ordered = blocks.enumerated().sorted {
      ($0.element[0].day.number, $0.offset) < ($1.element[0].day.number, $1.offset)
    }
    return ordered.flatMap(\.element).map { row in
      let amount = row.asHours ? hours(row.minutes) : ""
      let who = copy.number(row.person)
      return "\(who),\(row.scheme.rawValue),\(row.day.iso),\(amount),\(row.part),\(row.state)\n"
    }
  }

  /// Minutes of learning of a team in a year: in quiet weeks, and in all.
  func learned(_ team: String, inYear year: Int) -> (quiet: Int, all: Int) {
    learned["\(team)\(year)"] ?? (0, 0)
  }

  // MARK: What there is

  func team(_ person: Int, on day: CivilDay) -> Int {
    people[person].post(inMonth: Period.month(of: day)).team
  }

  /// Of one employment in one year.
  static func granted(
    _ scheme: Scheme, _ person: Person, _ employment: Employment, year: Int
  ) -> Int {
    Grants.parts(of: scheme.perYear, person, employment: employment, year: year)
  }

  /// Taken on a scheme in a year, of those days on which an employment ran.
  func taken(_ scheme: Scheme, _ person: Int, _ employment: Employment, year: Int) -> Int {
    let days = Period.yearStarts[year]..<Period.yearStarts[year + 1]
    return rows.reduce(0) { sum, row in
      guard row.person == person, row.scheme == scheme, row.state.isEmpty,
        days.contains(row.day), employment.covers(row.day)
      else { return sum }
      return sum + row.minutes
    }
  }

  private func span(_ employment: Employment, year: Int) -> ClosedRange<CivilDay>? {
    let first = max(employment.start, Period.yearStarts[year])
    let last = min(employment.end ?? Period.last, Period.yearStarts[year + 1] + -1)
    return first <= last ? first...last : nil
  }

  // MARK: Development days

  /// Each takes all, half or nothing of a year, so that the group as a whole takes its share; in
  /// offices everybody takes a part.
  private mutating func takeDays(inYear year: Int) {
    var ahead: [Group: Int] = [:]
    for person in people.indices {
      for employment in people[person].employments {
        guard let span = span(employment, year: year) else { continue }
        let granted = Self.granted(.days, people[person], employment, year: year)
        let group = Group.of(team(person, on: span.upperBound))
        let known = taken(.days, person, employment, year: year)
        ahead[group, default: 0] += granted * (100 - lapse(of: group)) - known * 100
        let wanted = ahead[group, default: 0] / 100
        let share =
          group == .offices
          ? min(max(wanted, granted * 6 / 10), granted * 9 / 10)
          : wanted * 4 >= granted * 3 ? granted : wanted * 3 >= granted ? granted / 2 : 0
        let took = take(share - known, of: .days, person, in: span)
        ahead[group, default: 0] -= took * 100
      }
    }
  }

  /// Of the others so much that 39 percent of all lapses.
  private func lapse(of group: Group) -> Int {
    if let lapse = Group.lapses[group] { return lapse }
    var granted: [Group: Int] = [:]
    for person in people {
      for employment in person.employments {
        for year in 0..<3 {
          guard let span = span(employment, year: year) else { continue }
          let team = person.post(inMonth: Period.month(of: span.upperBound)).team
          granted[Group.of(team), default: 0] += Self.granted(
            .days, person, employment, year: year)
        }
      }
    }
    let all = granted.values.reduce(0, +) * Group.lapsesOfAll
    let known = Group.lapses.reduce(0) { $0 + $1.value * (granted[$1.key] ?? 0) }
    let rest = granted[.others] ?? 1
    return (2 * (all - known) + rest) / (2 * rest)
  }

  /// Whole days as long as there is enough, then the rest of the hours.
  ///
  /// - Returns: the minutes taken.
  private mutating func take(
    _ amount: Int, of scheme: Scheme, _ person: Int, in span: ClosedRange<CivilDay>
  ) -> Int {
    var left = amount
    while left >= 60, let day = freeDay(of: person, in: span) {
      let planned = weeks.minutes(person, on: day)
      let minutes = min(left, planned)
      left -= minutes
      add([
        Row(person: person, scheme: scheme, day: day, minutes: minutes, asHours: minutes < planned)
      ])
    }
    return amount - left
  }

  /// A day on which somebody works, in a week as quiet as the team's others ask for.
  private mutating func freeDay(
    of person: Int, in span: ClosedRange<CivilDay>
  ) -> CivilDay? {
    let days = span.upperBound.number - span.lowerBound.number + 1
    for attempt in 0..<200 {
      let day = span.lowerBound + random.below(days)
      guard weeks.minutes(person, on: day) > 0, !used.contains([person, day.number]) else {
        continue
      }
      if attempt >= 150 || suits(person, day) { return day }
    }
    return nil
  }

  private func suits(_ person: Int, _ day: CivilDay) -> Bool {
    let team = Team.all[team(person, on: day)].code
    guard let share = Self.quiet[team], Pressure.level(team, on: day) > 0 else { return true }
    // As near to the share as this day can bring it.
    let (sum, more) = (learned(team, inYear: day.parts.year), weeks.minutes(person, on: day))
    let isWanted = (2 * sum.quiet + more) * 100 < 2 * (sum.all + more) * share
    return Pressure.isQuiet(team, on: day) == isWanted
  }

  private mutating func count(_ person: Int, _ day: CivilDay, _ minutes: Int) {
    let team = Team.all[team(person, on: day)].code
    guard Pressure.level(team, on: day) > 0 else { return }
    let key = "\(team)\(day.parts.year)"
    learned[key, default: (0, 0)].all += minutes
    if Pressure.isQuiet(team, on: day) { learned[key, default: (0, 0)].quiet += minutes }
  }

  private mutating func add(_ rows: [Row]) {
    guard !rows.isEmpty else { return }
    for row in rows {
      used.insert([row.person, row.day.number])
      if row.state.isEmpty { count(row.person, row.day, row.minutes) }
    }
    blocks.append(rows)
  }

  // MARK: The other schemes

  /// A quarter of the people take up to four days of a year; what is left stays.
  private mutating func takePhase(inYear year: Int) {
    for person in people.indices {
      for employment in people[person].employments {
        guard let span = span(employment, year: year), random.chance(percent: 25) else { continue }
        let left = (0...year).reduce(0) {
          $0 + Self.granted(.phase, people[person], employment, year: $1)
            - taken(.phase, person, employment, year: $1)
        }
        let wanted = random.within(1...4) * 480
        _ = take(min(left, wanted), of: .phase, person, in: span)
      }
    }
  }

  /// Seven of ten take the four hours of a month in one go.
  private mutating func takeIdle() {
    for month in 12..<Period.months {
      let span = Period.monthStarts[month]...Period.lastDay(ofMonth: month)
      for person in people.indices where hasIdleTime(person, month) {
        guard random.chance(percent: 70), let day = freeDay(of: person, in: span),
          weeks.minutes(person, on: day) >= Self.idleMinutes
        else { continue }
        let isWhole = weeks.minutes(person, on: day) == Self.idleMinutes
        add([
          Row(
            person: person, scheme: .idle, day: day, minutes: Self.idleMinutes, asHours: !isWhole)
        ])
      }
    }
  }

  private func hasIdleTime(_ person: Int, _ month: Int) -> Bool {
    let team = Team.all[people[person].post(inMonth: month).team]
    let codes = [team.code] + (team.parent.map { [Team.all[$0].code] } ?? [])
    return codes.contains(where: Self.idleTeams.contains)
      && people[person].employments.contains {
        $0.covers(Period.monthStarts[month]) && $0.covers(Period.lastDay(ofMonth: month))
      }
  }

  /// What still waits: two days each in the weeks to come, as far as the new year's hours go.
  private mutating func ask() {
    for (team, count) in [("NUR-A", 3), ("NUR-B", 3), ("ICT", 1)] {
      let asking = people.indices.filter {
        let person = people[$0]
        return Team.all[person.lastPost.team].code == team && person.path == .stays
          && !person.planted && !person.isManager
      }
      for (place, person) in asking.prefix(count).enumerated() {
        var left =
          Scheme.days.perYear * Grants.factor(tenths: people[person].lastPost.hours) / 10_000
        let days = (0..<28).map { CivilDay(2026, 2, 2) + place * 7 + $0 }
          .filter { weeks.minutes(person, on: $0) > 0 }
        add(
          days.prefix(2).compactMap { day in
            let minutes = weeks.minutes(person, on: day)
            guard minutes <= left else { return nil }
            left -= minutes
            return Row(
              person: person, scheme: .days, day: day, minutes: minutes, state: "requested")
          })
      }
    }
  }

  // MARK: Planted cases

  private mutating func plant() {
    let free = people.indices.filter {
      people[$0].path == .stays && !people[$0].planted && !people[$0].isManager
    }
    let fullTime = free.filter {
      people[$0].changes.isEmpty && people[$0].first.hours == 360 && !weeks.isIrregular($0)
        && Group.of(people[$0].first.team) == .others
    }
    (cases.leapDay, cases.newYear, cases.eve) = (fullTime[0], fullTime[1], fullTime[2])
    cases.closed = fullTime[3]
    plantDay(cases.leapDay, .days, CivilDay(2024, 2, 29))
    plantDay(
      cases.newYear, .days, CivilDay(2024, 12, 30), CivilDay(2024, 12, 31), CivilDay(2025, 1, 2))
    add([
      Row(
        person: cases.eve, scheme: .phase, day: ClosedDays.eve,
        minutes: weeks.minutes(cases.eve, on: ClosedDays.eve) / 2, part: "afternoon")
    ])
    plantDay(cases.closed, .phase, ClosedDays.christmas)
    plantNurses(free)
    plantOwnDay(free)
    plantChange(free)
  }

  private mutating func plantDay(_ person: Int, _ scheme: Scheme, _ days: CivilDay...) {
    add(
      days.map {
        Row(person: person, scheme: scheme, day: $0, minutes: weeks.minutes(person, on: $0))
      })
  }

  /// A shift of nine hours, and one on a holiday.
  private mutating func plantNurses(_ free: [Int]) {
    let march = (0..<31).map { CivilDay(2025, 3, 1) + $0 }
    for person in free where weeks.isIrregular(person) && people[person].changes.isEmpty {
      guard people[person].first.hours >= 280,
        let day = march.first(where: { weeks.minutes(person, on: $0) == 540 })
      else { continue }
      (cases.nineHours, cases.nineHoursDay) = (person, day)
      plantDay(person, .days, day)
      break
    }
    let rostered = free.first {
      weeks.isRostered($0) && $0 != cases.nineHours
        && weeks.minutes($0, on: ClosedDays.christmas) > 0
    }
    guard let rostered else { return }
    cases.rostered = rostered
    plantDay(rostered, .phase, ClosedDays.christmas)
  }

  /// A course on a day on which somebody does not work.
  private mutating func plantOwnDay(_ free: [Int]) {
    let days = (0..<5).map { CivilDay(2025, 10, 6) + $0 }
    let found = free.first { people[$0].first.hours == 240 && people[$0].changes.isEmpty }
    guard let person = found, let day = days.first(where: { weeks.minutes(person, on: $0) == 0 })
    else { return }
    (cases.ownDay, cases.ownDayOn) = (person, day)
    plantDay(person, .days, day)
  }

  /// Leave over a change of hours: the last day of the old pattern and the first of the new one.
  private mutating func plantChange(_ free: [Int]) {
    for person in free where !weeks.isIrregular(person) {
      let months = people[person].changes.compactMap { month, change -> Int? in
        if case .hours = change { month } else { nil }
      }
      guard let month = months.first, month > 0 else { continue }
      let first = Period.monthStarts[month]
      let before = (1...7).map { first + -$0 }.first { weeks.minutes(person, on: $0) > 0 }
      let after = (0..<7).map { first + $0 }.first { weeks.minutes(person, on: $0) > 0 }
      guard let before, let after, before.parts.year == after.parts.year,
        weeks.minutes(person, on: before) != weeks.minutes(person, on: after)
      else { continue }
      cases.changed = person
      cases.changedDays = [before, after]
      plantDay(person, .phase, before, after)
      return
    }
  }
}

/// The people with a known figure of time, by their place in the organisation.
struct TimeCases {
  var leapDay = 0
  var newYear = 0
  var eve = 0
  var closed = 0
  var nineHours = 0
  var nineHoursDay = Period.first
  var rostered = 0
  var ownDay = 0
  var ownDayOn = Period.first
  var changed = 0
  var changedDays: [CivilDay] = []
}
