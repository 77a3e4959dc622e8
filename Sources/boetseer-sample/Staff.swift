/// Draws the 240 people in service at the end of 2025, with exact shares for every feature.
struct Staff {
  var random: SeededRandom
  /// The first 240 are in service at the end; those who left for good stand behind them.
  var people: [Person] = []

  static let hoursAtEnd: [(value: Int, count: Int)] = [
    (360, 62), (320, 53), (280, 41), (240, 48), (200, 19), (160, 12), (120, 5),
  ]
  static let workersAtEnd: [(value: WorkerType, count: Int)] = [
    (.permanent, 190), (.temporary, 29), (.agency, 12), (.onCall, 5), (.apprentice, 4),
  ]
  static let agesAtEnd: [(value: ClosedRange<Int>, count: Int)] = [
    (19...24, 19), (25...34, 58), (35...44, 55), (45...54, 55), (55...66, 53),
  ]
  static let endYear = 2025

  init(random: SeededRandom) {
    self.random = random
    for (team, row) in Team.all.enumerated() {
      for education in Education.allCases {
        for _ in 0..<row.staff[education.rawValue] {
          people.append(Person(team: team, education: education))
        }
      }
    }
    drawFeatures()
    drawAges()
    appointManagers()
    for index in people.indices { drawWage(index) }
  }

  private mutating func drawFeatures() {
    let hours = random.deck(Self.hoursAtEnd)
    let workers = random.deck(Self.workersAtEnd)
    for index in people.indices {
      people[index].first.hours = hours[index]
      people[index].first.worker = workers[index]
      people[index].language = random.chance(percent: 4) ? "en" : "nl"
    }
  }

  private mutating func drawAges() {
    let bands = random.deck(Self.agesAtEnd)
    for index in people.indices {
      people[index].birthYear = Self.endYear - random.within(bands[index])
    }
    for index in people.indices {
      while !isOldEnough(people[index].birthYear, people[index].education) {
        let other = random.below(people.count)
        if isOldEnough(people[index].birthYear, people[other].education)
          && isOldEnough(people[other].birthYear, people[index].education)
        {
          swapBirthYears(index, other)
        }
      }
    }
  }

  private func isOldEnough(_ birthYear: Int, _ education: Education) -> Bool {
    birthYear + education.workingAge < Self.endYear
  }

  private mutating func swapBirthYears(_ one: Int, _ other: Int) {
    (people[one].birthYear, people[other].birthYear) =
      (people[other].birthYear, people[one].birthYear)
  }

  /// The one with the most schooling leads; what a manager must be is swapped with a colleague.
  private mutating func appointManagers() {
    for team in Team.all.indices {
      guard let index = people.lastIndex(where: { $0.first.team == team }) else { continue }
      people[index].isManager = true
      swap(index, unless: { $0.first.hours >= 320 }) { one, other in
        (one.first.hours, other.first.hours) = (other.first.hours, one.first.hours)
      }
      swap(index, unless: { $0.first.worker == .permanent }) { one, other in
        (one.first.worker, other.first.worker) = (other.first.worker, one.first.worker)
      }
      swap(index, unless: { (1962...1990).contains($0.birthYear) }) { one, other in
        (one.birthYear, other.birthYear) = (other.birthYear, one.birthYear)
      }
    }
  }

  private mutating func swap(
    _ index: Int, unless fits: (Person) -> Bool, exchange: (inout Person, inout Person) -> Void
  ) {
    while !fits(people[index]) {
      let other = random.below(people.count)
      let colleague = people[other]
      let isOldEnough = isOldEnough(people[index].birthYear, colleague.education)
      if colleague.isManager || !isOldEnough || !fits(colleague) { continue }
      var one = people[index]
      var two = colleague
      exchange(&one, &two)
      people[index] = one
      people[other] = two
    }
  }

  /// Wages that add up to about EUR 51,000 for each full-time year.
  mutating func drawWage(_ index: Int) {
    let person = people[index]
    let base =
      switch person.education {
      case .vmbo: 33_000
      case .mbo1: 33_800
      case .mbo2: 36_000
      case .mbo3: 42_500
      case .mbo4: 46_500
      case .hbo: 56_500
      case .wo: 75_000
      }
    let age = min(max(Self.endYear - person.birthYear, 20), 55)
    let forAge = base * (age - 38) * 6 / 1_000
    let forLeading = person.isManager ? base * 12 / 100 : 0
    let chance = random.within(-15...15) * base / 400
    people[index].fullTimeWage = (base + forAge + forLeading + chance) / 12 * 12
  }
}
