/// Who joins, leaves and comes back between 2023 and 2025, and when.
///
/// 236 at the start, 62 joiners (3 of them come back), 58 leavers, 240 at the end: 295 people.
extension Staff {
  private static let joiners = 51
  private static let replaced = 47
  private static let passers = 8
  private static let returners = 3

  mutating func drawCareers() {
    let joining = chooseJoiners()
    let returning = chooseReturners()
    for index in 0..<people.count {
      switch people[index].path {
      case .joins: people[index].employments = [Employment(start: joiningDay(index))]
      case .returns: people[index].employments = returnAfterPause(index)
      default: people[index].employments = [Employment(start: startBefore2023(index))]
      }
    }
    planWorkedExamples(joining)
    for index in joining.prefix(Self.replaced) { addPredecessor(of: index) }
    for number in 0..<Self.passers { addPasser(first: number == 0) }
    planReturn(returning)
  }

  /// The young and those without a permanent contract are the likeliest to be new.
  private mutating func chooseJoiners() -> [Int] {
    var ranked: [(score: Int, index: Int)] = []
    for index in people.indices where !people[index].isManager {
      let person = people[index]
      var score = random.below(100)
      if person.first.worker != .permanent { score -= 20 }
      if Self.endYear - person.birthYear < 30 { score -= 30 }
      if person.birthYear + person.education.workingAge >= Period.firstYear { score -= 1_000 }
      ranked.append((score, index))
    }
    ranked.sort { ($0.score, $0.index) < ($1.score, $1.index) }
    let chosen = ranked.prefix(Self.joiners).map(\.index)
    for index in chosen { people[index].path = .joins }
    return chosen
  }

  private mutating func chooseReturners() -> [Int] {
    var chosen: [Int] = []
    while chosen.count < Self.returners {
      let index = random.below(people.count)
      let person = people[index]
      if person.isManager || person.path != .stays || person.birthYear > 1992 { continue }
      people[index].path = .returns
      chosen.append(index)
    }
    return chosen
  }

  private mutating func joiningDay(_ index: Int) -> CivilDay {
    let person = people[index]
    let adult = (person.birthYear + person.education.workingAge - Period.firstYear) * 12
    return dayInMonth(random.within(max(1, min(adult, 33))...34))
  }

  private mutating func dayInMonth(_ month: Int) -> CivilDay {
    let start = Period.monthStarts[month]
    if random.chance(percent: 70) { return start }
    return random.chance(percent: 50) ? start + 14 : start + random.below(28)
  }

  private mutating func startBefore2023(_ index: Int) -> CivilDay {
    let earliest = max(people[index].birthYear + people[index].education.workingAge, 1984)
    let span = Period.firstYear - earliest
    // The smaller of two draws: most people have not been there very long.
    let back = min(random.below(max(span, 1)), random.below(max(span, 1)))
    let day = random.chance(percent: 70) ? 1 : random.within(1...28)
    return CivilDay(Period.firstYear - 1 - back, random.within(1...12), day)
  }

  private mutating func leavingDay(_ month: Int) -> CivilDay {
    let last = Period.lastDay(ofMonth: month)
    return random.chance(percent: 75) ? last : last + -random.within(1...27)
  }

  private mutating func returnAfterPause(_ index: Int) -> [Employment] {
    var before = Employment(start: startBefore2023(index))
    let left = random.within(2...9)
    before.finish(leavingDay(left))
    return [before, Employment(start: Period.monthStarts[left + random.within(7...18)])]
  }

  /// Somebody with the same work, gone up to three months before the joiner came.
  private mutating func addPredecessor(of index: Int) {
    let successor = people[index]
    var person = Person(team: successor.first.team, education: successor.education)
    person.path = .leaves
    person.first.hours = likelyHours()
    person.first.worker = random.chance(percent: 80) ? .permanent : .temporary
    let oldest = 67 - (Self.endYear - Period.firstYear)
    let age = random.within((person.education.workingAge + 4)...oldest)
    person.birthYear = Period.firstYear - age
    people.append(person)
    let own = people.count - 1
    var employment = Employment(start: startBefore2023(own))
    let joined = Period.month(of: successor.employments[0].start)
    employment.finish(leavingDay(max(1, joined - 1 - random.below(3))))
    people[own].employments = [employment]
    drawWage(own)
  }

  private mutating func likelyHours() -> Int {
    var ticket = random.below(240)
    for (hours, count) in Self.hoursAtEnd {
      if ticket < count { return hours }
      ticket -= count
    }
    return 360
  }

  /// Came after the start and was gone before the end.
  private mutating func addPasser(first: Bool) {
    let model = people[random.below(240)]
    var person = Person(team: model.first.team, education: model.education)
    person.path = .passes
    person.first.hours = likelyHours()
    person.first.worker = random.chance(percent: 40) ? .permanent : .temporary
    person.birthYear = Period.firstYear - random.within((person.education.workingAge + 1)...55)
    let month = random.within(2...22)
    var employment = Employment(start: dayInMonth(month))
    employment.finish(leavingDay(month + random.within(3...11)))
    if first {
      person.planted = true
      person.first.hours = 288
      employment = Employment(start: CivilDay(2024, 7, 1))
      employment.finish(CivilDay(2024, 9, 30), toldIn: 22)
    }
    person.employments = [employment]
    people.append(person)
    drawWage(people.count - 1)
  }

  /// Two joiners of 1 July 2024 with 28.8 hours; the second goes to 36 on 1 October.
  private mutating func planWorkedExamples(_ joining: [Int]) {
    for (finalHours, change) in [(280, false), (360, true)] {
      guard
        let index = joining.first(where: {
          let person = people[$0]
          return person.first.hours == finalHours && !person.planted && person.birthYear < 2000
        })
      else { continue }
      people[index].planted = true
      people[index].first.hours = 288
      people[index].employments = [Employment(start: CivilDay(2024, 7, 1))]
      if change { people[index].changes = [(21, .hours(360))] }
    }
  }

  /// One re-hire has fixed days, so that every figure of the case is known.
  private mutating func planReturn(_ returning: [Int]) {
    guard let index = returning.first else { return }
    people[index].planted = true
    people[index].employments[0].finish(CivilDay(2023, 6, 30))
    people[index].employments[1] = Employment(start: CivilDay(2024, 4, 1))
  }
}
