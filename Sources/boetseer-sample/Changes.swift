/// Changes of hours, contract and team on the first of a month.
extension Hospital {
  private static let hoursChanges = 45
  private static let contractChanges = 9
  private static let teamChanges = 6
  private static let mostTries = 3_000

  mutating func drawChanges() {
    // One change of hours is planted; two people have two.
    let others = Self.hoursChanges - 1
    for number in 0..<others - 2 { changeHours(twice: number < 2) }
    for _ in 0..<Self.contractChanges { makePermanent() }
    for _ in 0..<Self.teamChanges { changeTeam() }
  }

  /// The hours drawn before are those of the end; earlier ones are worked out backwards.
  private mutating func changeHours(twice: Bool) {
    guard let index = draw({ $0.changes.isEmpty && $0.path != .passes }) else { return }
    guard let months = monthsOfChange(index, count: twice ? 2 : 1) else {
      return changeHours(twice: twice)
    }
    var hours = people[index].first.hours
    for month in months.reversed() {
      people[index].changes.insert((month, .hours(hours)), at: 0)
      hours = hoursNear(hours)
    }
    people[index].first.hours = hours
  }

  private mutating func hoursNear(_ hours: Int) -> Int {
    let near = [360, 320, 280, 240, 200, 160, 120].filter {
      $0 != hours && abs($0 - hours) <= 80
    }
    return random.pick(near)
  }

  private mutating func makePermanent() {
    let found = draw {
      $0.path == .joins && $0.changes.isEmpty && $0.first.worker == .permanent
        && Period.month(of: $0.employments[0].start) < 22
    }
    guard let index = found else { return }
    let month = Period.month(of: people[index].employments[0].start) + 12
    people[index].changes = [(month, .worker(.permanent))]
    people[index].first.worker = .temporary
  }

  /// Nurses change wards, the kitchen and the cleaners swap.
  private mutating func changeTeam() {
    let circles = [[8, 9, 10, 11], [4, 5]]
    let circle = random.pick(circles)
    let found = draw {
      $0.path == .stays && $0.changes.isEmpty && circle.contains($0.first.team)
    }
    guard let index = found else { return }
    guard let months = monthsOfChange(index, count: 1) else { return changeTeam() }
    let team = people[index].first.team
    people[index].changes = [(months[0], .team(team))]
    people[index].first.team = random.pick(circle.filter { $0 != team })
  }

  /// Nil when, in some large organisation, a hospital happens to have nobody who fits.
  private mutating func draw(_ fits: (Person) -> Bool) -> Int? {
    for _ in 0..<Self.mostTries {
      let index = random.below(people.count)
      let person = people[index]
      if !person.planted && !person.isManager && person.path != .returns && fits(person) {
        return index
      }
    }
    return nil
  }

  /// Months well inside the time in service, or nil when it is too short.
  private mutating func monthsOfChange(_ index: Int, count: Int) -> [Int]? {
    let employment = people[index].employments[0]
    let from = max(1, Period.month(of: employment.start) + 3)
    let to = (employment.end.map(Period.month) ?? Period.months) - 1
    guard to - from >= count * 4 else { return nil }
    var months = [random.within(from...to)]
    while months.count < count {
      let month = random.within(from...to)
      if abs(month - months[0]) >= 3 { months.append(month) }
    }
    return months.sorted()
  }
}
