/// What people have in common as far as a report puts them together.
package struct Profile: Hashable, Sendable {
  package var education: Education
  package var age: AgeBand
  package var hours: HoursBand
  package var contract: WorkerType
  /// Its code; nil where somebody is in none.
  package var team: String?

  package init(
    education: Education, age: AgeBand, hours: HoursBand, contract: WorkerType, team: String?
  ) {
    self.education = education
    self.age = age
    self.hours = hours
    self.contract = contract
    self.team = team
  }

  /// Its group; no team is the empty text.
  package func group(_ grouping: ReportGrouping) -> String {
    switch grouping {
    case .education: EducationBand(education).rawValue
    case .age: age.rawValue
    case .hours: hours.rawValue
    case .contract: contract.rawValue
    case .team: team ?? ""
    }
  }
}

/// One group of a report with its sums, or none of them where it is hidden.
package struct GroupRow: Sendable, Equatable {
  /// A code; the empty text is no team.
  package var group: String
  /// Nil where the group is hidden, as are its figures.
  package var people: Int64?
  package var figures: [Int64?]

  package init(group: String, people: Int64?, figures: [Int64?]) {
    self.group = group
    self.people = people
    self.figures = figures
  }

  package var isHidden: Bool { people == nil }
}

/// Everybody, parted in one way.
package struct Breakdown: Sendable, Equatable {
  package var grouping: ReportGrouping
  package var rows: [GroupRow]

  package init(grouping: ReportGrouping, rows: [GroupRow]) {
    self.grouping = grouping
    self.rows = rows
  }
}

/// Sums over people of the same profile, from which every breakdown is made.
package struct ProfileSums: Sendable {
  package private(set) var profiles: [Profile] = []
  package private(set) var people: [Int64] = []
  /// By profile, then by figure.
  package private(set) var figures: [[Int64]] = []
  private let figureCount: Int
  private var places: [Profile: Int] = [:]

  package init(figures: Int) { figureCount = figures }

  /// The number of a profile, a new one where it is the first of its kind.
  package mutating func place(of profile: Profile) -> Int {
    if let place = places[profile] { return place }
    places[profile] = profiles.count
    profiles.append(profile)
    people.append(0)
    figures.append([Int64](repeating: 0, count: figureCount))
    return profiles.count - 1
  }

  package mutating func addPerson(_ place: Int) { people[place] += 1 }

  package mutating func add(_ amount: Int64, _ figure: Int, at place: Int) {
    figures[place][figure] += amount
  }

  /// Everybody together; hidden when even they are too few.
  package func total(smallest: Int64) -> GroupRow {
    let everybody = people.reduce(0, +)
    let isHidden = everybody > 0 && everybody < smallest
    return GroupRow(
      group: "", people: isHidden ? nil : everybody,
      figures: (0..<figureCount).map { number in
        isHidden ? nil : figures.reduce(0) { $0 + $1[number] }
      })
  }

  /// Every breakdown, with the same groups hidden whichever of them is asked for: two reports of
  /// one database must not give away together what each hides.
  package func breakdowns(smallest: Int64) -> [Breakdown] {
    let sorted = ReportGrouping.allCases.map { ($0, groups($0)) }
    let hidden = hiddenGroups(sorted.map(\.1), smallest: smallest)
    return zip(sorted, hidden).map { entry, hidden in
      Breakdown(
        grouping: entry.0,
        rows: zip(entry.1, hidden).map { group, isHidden in
          GroupRow(
            group: group.code, people: isHidden ? nil : group.people,
            figures: (0..<figureCount).map { number in
              isHidden ? nil : group.places.reduce(0) { $0 + figures[$1][number] }
            })
        })
    }
  }

  // MARK: Groups

  private struct Group {
    var code: String
    var people: Int64
    var places: [Int]
  }

  private func groups(_ grouping: ReportGrouping) -> [Group] {
    var found: [String: Group] = [:]
    for (place, profile) in profiles.enumerated() {
      let code = profile.group(grouping)
      found[code, default: Group(code: code, people: 0, places: [])].people += people[place]
      found[code]?.places.append(place)
    }
    guard let order = grouping.groups else {
      return found.values.sorted { $0.code < $1.code }
    }
    return order.compactMap { found[$0] }
  }

  /// Breakdowns are weighed against one another; teams, where there are too many of them to weigh,
  /// beside their total alone.
  private func hiddenGroups(_ breakdowns: [[Group]], smallest: Int64) -> [[Bool]] {
    let count = breakdowns.reduce(1) { $0 + $1.count }
    let isSmall =
      count <= Disclosure.mostFigures && count * profiles.count <= Disclosure.mostEntries
    let weighed = ReportGrouping.allCases.map { isSmall || $0 != .team }
    let (cells, cellCount) = isSmall ? (Array(profiles.indices), profiles.count) : withoutTeams()
    var figures = [
      Disclosure.Figure(family: -1, people: people.reduce(0, +), cells: Array(0..<cellCount))
    ]
    for (number, groups) in breakdowns.enumerated() where weighed[number] {
      figures += groups.map { group in
        Disclosure.Figure(
          family: number, people: group.people, cells: Set(group.places.map { cells[$0] }).sorted())
      }
    }
    let hidden = Disclosure.hidden(figures, cells: cellCount, smallest: smallest)
    var next = 1
    return breakdowns.enumerated().map { number, groups in
      guard weighed[number] else {
        return Disclosure.hiddenGroups(groups.map(\.people), smallest: smallest)
      }
      defer { next += groups.count }
      return Array(hidden[next..<(next + groups.count)])
    }
  }

  /// The cell of each profile where teams do not count, and how many there are.
  private func withoutTeams() -> (cells: [Int], count: Int) {
    var numbers: [Profile: Int] = [:]
    let cells = profiles.map { profile -> Int in
      var profile = profile
      profile.team = nil
      if let number = numbers[profile] { return number }
      let number = numbers.count
      numbers[profile] = number
      return number
    }
    return (cells, numbers.count)
  }
}
