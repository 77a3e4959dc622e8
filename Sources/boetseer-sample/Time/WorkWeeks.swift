/// How long people work on which day, in minutes: who has whole days off, and the nurses on
/// irregular shifts of eight and nine hours (40 percent of them).
struct WorkWeeks {
  static let header = "employee,valid_from,week,mon,tue,wed,thu,fri,sat,sun\n"
  static let rosterHeader = "employee,date,hours\n"
  static let nursing = ["NUR-A", "NUR-B", "NUR-C"]
  /// The team whose real shifts of the last weeks are known.
  static let rosterTeam = "NUR-B"
  private static let roster = CivilDay(2025, 12, 1)...CivilDay(2025, 12, 28)

  /// Weeks of Monday to Sunday that repeat, from a day on.
  private struct Pattern {
    var from: CivilDay
    var weeks: [[Int]]
  }

  private let people: [Person]
  /// By person, in the order of their days.
  private var patterns: [[Pattern]] = []
  /// By person; nil for who has none.
  private var shifts: [[Int: Int]?] = []

  init(_ people: [Person]) {
    self.people = people
    // Drawn apart, so that nothing else depends on it.
    var random = SeededRandom(seed: 0x7061_7474_6572_6E73)
    var nurses = 0
    for person in people {
      let isNurse = Self.nursing.contains(Team.all[person.first.team].code)
      if isNurse { nurses += 1 }
      let isIrregular = isNurse && nurses * 2 % 5 < 2
      patterns.append(Self.patterns(of: person, isIrregular, &random))
      shifts.append(nil)
    }
    for index in people.indices where isRostered(index) {
      shifts[index] = roster(of: index, &random)
    }
  }

  /// What a whole day away costs.
  func minutes(_ person: Int, on day: CivilDay) -> Int {
    guard people[person].employment(on: day) != nil else { return 0 }
    if let shifts = shifts[person], Self.roster.contains(day) { return shifts[day.number] ?? 0 }
    guard !ClosedDays.isHoliday(day) else { return 0 }
    let planned = planned(person, on: day)
    return day == ClosedDays.eve ? max(0, planned - ClosedDays.eveMinutes) : planned
  }

  /// Whether somebody works eight or nine hours on changing days.
  func isIrregular(_ person: Int) -> Bool { patterns[person].contains { $0.weeks.count > 1 } }

  func isRostered(_ person: Int) -> Bool {
    isIrregular(person) && Team.all[people[person].lastPost.team].code == Self.rosterTeam
      && people[person].employments.contains {
        $0.covers(Self.roster.lowerBound) && $0.covers(Self.roster.upperBound)
      }
  }

  /// By the pattern, or evenly from Monday to Friday where there is none.
  private func planned(_ person: Int, on day: CivilDay) -> Int {
    guard let pattern = patterns[person].last(where: { $0.from <= day }) else {
      let tenths = people[person].post(inMonth: Period.month(of: day)).hours
      return day.weekday < 5 ? tenths * 6 / 5 : 0
    }
    let weeks = (day.monday.number - pattern.from.monday.number) / 7
    return pattern.weeks[weeks % pattern.weeks.count][day.weekday]
  }

  // MARK: Patterns

  private static func patterns(
    of person: Person, _ isIrregular: Bool, _ random: inout SeededRandom
  ) -> [Pattern] {
    var found: [Pattern] = []
    let turn = random.below(5)
    for employment in person.employments {
      let start = max(employment.start, Period.first)
      var from = [start]
      for (month, change) in person.changes {
        let day = Period.monthStarts[month]
        guard case .hours = change, employment.covers(day), day > start else { continue }
        from.append(day)
      }
      for day in from {
        let tenths = person.post(inMonth: Period.month(of: day)).hours
        if isIrregular, tenths % 10 == 0 {
          found.append(Pattern(from: day, weeks: cycle(tenths * 24, &random)))
        } else {
          found.append(Pattern(from: day, weeks: [regular(tenths, turn)]))
        }
      }
    }
    return found
  }

  /// Whole days and a half one from Monday to Friday; other hours lie on all of these days.
  private static func regular(_ tenths: Int, _ turn: Int) -> [Int] {
    let days: [Int]
    switch tenths {
    case 320: days = [480, 480, 480, 480]
    case 280: days = [480, 480, 480, 240]
    case 240: days = [480, 480, 480]
    case 160: days = [480, 480]
    case 120: days = [480, 240]
    default:
      let minutes = tenths * 6
      return (0..<7).map { $0 < 5 ? minutes / 5 + ($0 < minutes % 5 ? 1 : 0) : 0 }
    }
    var week = Array(repeating: 0, count: 7)
    // 0, 2, 4, 1, 3: a day between where there is room.
    for (place, minutes) in days.enumerated() { week[(place * 2 + turn) % 5] = minutes }
    return week
  }

  /// Four weeks with shifts of eight and nine hours on any day, at most five a week.
  private static func cycle(_ minutes: Int, _ random: inout SeededRandom) -> [[Int]] {
    let total = minutes / 60
    let nines = total % 8 + (total >= 80 ? 8 : 0)
    var shifts = Array(repeating: 540, count: nines)
    shifts += Array(repeating: 480, count: (total - nines * 9) / 8)
    random.shuffle(&shifts)
    var weeks = Array(repeating: Array(repeating: 0, count: 7), count: 4)
    for (place, minutes) in shifts.enumerated() {
      let week = place % 4
      var day = random.below(7)
      while weeks[week][day] > 0 { day = (day + 1) % 7 }
      weeks[week][day] = minutes
    }
    return weeks
  }

  /// As planned, but for one swap: the first shift goes to the first free day after it.
  private func roster(of person: Int, _ random: inout SeededRandom) -> [Int: Int] {
    var found: [Int: Int] = [:]
    var day = Self.roster.lowerBound
    while day <= Self.roster.upperBound {
      found[day.number] = planned(person, on: day)
      day = day + 1
    }
    let days = found.keys.sorted()
    if let shift = days.first(where: { found[$0] != 0 }),
      let free = days.first(where: { $0 > shift && found[$0] == 0 })
    {
      found[free] = found[shift]
      found[shift] = 0
    }
    return found
  }

  // MARK: Rows

  func lines(_ copy: Copy) -> [String] {
    patterns.indices.flatMap { person in
      patterns[person].flatMap { pattern in
        pattern.weeks.enumerated().map { place, days in
          let week = pattern.weeks.count > 1 ? "\(place + 1)" : ""
          let cells = days.map { $0 > 0 ? hours($0) : "" }.joined(separator: ",")
          return "\(copy.number(person)),\(pattern.from.iso),\(week),\(cells)\n"
        }
      }
    }
  }

  func rosterLines(_ copy: Copy) -> [String] {
    shifts.indices.flatMap { person in
      (shifts[person] ?? [:]).sorted { $0.key < $1.key }.map { day, minutes in
        "\(copy.number(person)),\(CivilDay(number: day).iso),\(hours(minutes))\n"
      }
    }
  }
}
