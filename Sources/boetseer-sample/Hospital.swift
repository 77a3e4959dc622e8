/// One organisation of 295 people, sorted by their first day, with the planted cases.
struct Hospital {
  static let size = 295
  /// The place of employee 000123 in the first organisation.
  private static let wellKnown = 22

  var people: [Person]
  var cases = Cases()
  /// By team: the place of its manager.
  var managers: [Int] = Array(repeating: 0, count: Team.all.count)
  var random: SeededRandom

  init(seed: UInt64) {
    var staff = Staff(random: SeededRandom(seed: seed))
    staff.drawCareers()
    people = staff.people
    random = staff.random
    sortByFirstDay()
    plantCases()
    drawChanges()
    drawNames()
    drawRoles()
    for index in people.indices where people[index].isManager {
      managers[people[index].first.team] = index
    }
  }

  private mutating func sortByFirstDay() {
    let order = people.indices.sorted {
      (people[$0].employments[0].start.number, $0) < (people[$1].employments[0].start.number, $1)
    }
    people = order.map { people[$0] }
  }

  private func first(where fits: (Person) -> Bool) -> Int {
    people.firstIndex(where: fits) ?? 0
  }

  /// Somebody in service throughout, with these hours, whom nothing else is planned for.
  private mutating func plant(hours: Int, where fits: (Person) -> Bool = { _ in true }) -> Int {
    let index = first {
      $0.path == .stays && !$0.isManager && !$0.planted && $0.first.hours == hours && fits($0)
    }
    people[index].planted = true
    return index
  }

  private mutating func plantCases() {
    plantFullTime()
    let start = CivilDay(2024, 7, 1)
    cases.joinedMidYear = first {
      $0.planted && $0.path == .joins && $0.employments[0].start == start && $0.changes.isEmpty
    }
    cases.moreHours = first { $0.planted && $0.path == .joins && !$0.changes.isEmpty }
    cases.leftMidYear = first { $0.planted && $0.path == .passes }
    cases.rehired = first { $0.planted && $0.path == .returns }
    cases.oddFactor = plant(hours: 200)
    cases.newName = plant(hours: 240)
    cases.paidLess = plant(hours: 360)
    cases.pendingAtEnd = plant(hours: 360)
    cases.longCourse = plant(hours: 360) { $0.education == .hbo }
    cases.spentAtOnce = plant(hours: 360)
    cases.mandatory = plant(hours: 360) { $0.first.team >= 8 }
    cases.budgetShort = plant(hours: 320) { $0.first.team >= 8 }
    cases.ownClaim = first {
      $0.first.team == Team.humanResources && !$0.isManager && $0.path == .stays && !$0.planted
    }
    people[cases.ownClaim].planted = true
  }

  /// Employee 000123 works 36 hours throughout; hours and first days are swapped to make it so.
  private mutating func plantFullTime() {
    let place = Self.wellKnown
    guard
      let found = people.indices.dropFirst(place).first(where: {
        people[$0].path == .stays && !people[$0].isManager
      })
    else { return }
    let firstDay = people[place].employments[0].start
    people[place].employments[0].start = people[found].employments[0].start
    people[found].employments[0].start = firstDay
    people.swapAt(place, found)
    if let other = people.lastIndex(where: {
      $0.path == .stays && !$0.isManager && $0.first.hours == 360
    }) {
      people[other].first.hours = people[place].first.hours
    }
    people[place].first.hours = 360
    people[place].planted = true
    cases.fullTime = place
  }

  private mutating func drawNames() {
    var taken: Set<Int> = []
    let given = NameLists.given.count
    let surnames = NameLists.surname.count
    for index in people.indices {
      var code = random.below(given * surnames)
      if index == cases.fullTime { code = NameLists.muller }
      while !taken.insert(code).inserted { code = random.below(given * surnames) }
      people[index].first.name = Name(given: code / surnames, surname: code % surnames)
    }
    var name = people[cases.newName].first.name
    name.bornSurname = name.surname
    name.surname = (name.surname + 2) % surnames
    people[cases.newName].changes.append((16, .name(name)))
  }

  private mutating func drawRoles() {
    let analyst = first {
      $0.first.team == Team.finance && $0.path == .stays && !$0.isManager
    }
    people[analyst].analyst = true
  }
}
