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

/// One group of a report with its sums; those that are about a few people are missing.
package struct GroupRow: Sendable, Equatable {
  /// A code; the empty text is no team.
  package var group: String
  /// Nil where the group itself is hidden, with all its figures.
  package var people: Int64?
  package var figures: [Int64?]

  package init(group: String, people: Int64?, figures: [Int64?]) {
    self.group = group
    self.people = people
    self.figures = figures
  }

  package var isHidden: Bool { people == nil }
  /// Whether any of it is not told.
  package var isPartlyHidden: Bool { people == nil || figures.contains(nil) }
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
  private let counts: [Int?]
  private var places: [Profile: Int] = [:]

  /// - Parameter counts: a figure for each element, by which other figure its people are counted;
  ///   nil is everybody.
  package init(counts: [Int?]) { self.counts = counts }

  /// The number of a profile, a new one where it is the first of its kind.
  package mutating func place(of profile: Profile) -> Int {
    if let place = places[profile] { return place }
    places[profile] = profiles.count
    profiles.append(profile)
    people.append(0)
    figures.append([Int64](repeating: 0, count: counts.count))
    return profiles.count - 1
  }

  package mutating func addPerson(_ place: Int) { people[place] += 1 }

  package mutating func add(_ amount: Int64, _ figure: Int, at place: Int) {
    figures[place][figure] += amount
  }

  /// Everybody together; without the figures that are about a few.
  package func total(smallest: Int64) -> GroupRow {
    let isFew = { (sizes: [Int64]) -> Bool in
      let sum = sizes.reduce(0, +)
      return sum > 0 && sum < smallest
    }
    return GroupRow(
      group: "", people: isFew(people) ? nil : people.reduce(0, +),
      figures: counts.indices.map { number in
        isFew(sizes(counts[number])) ? nil : figures.reduce(0) { $0 + $1[number] }
      })
  }

  /// Every breakdown, with the same figures hidden whichever of them is asked for: two reports of
  /// one database must not give away together what each hides.
  package func breakdowns(smallest: Int64) -> [Breakdown] {
    let groups = ReportGrouping.allCases.map { self.groups($0) }
    // By what counts the people, then by breakdown and group.
    var hidden: [Int: [[Bool]]] = [:]
    for count in Set(counts.compactMap { $0 }) {
      hidden[count] = hiddenGroups(groups, sizes: sizes(count), smallest: smallest)
    }
    let few = hiddenGroups(groups, sizes: people, smallest: smallest)
    return zip(ReportGrouping.allCases, groups.indices).map { grouping, number in
      Breakdown(
        grouping: grouping,
        rows: groups[number].enumerated().map { place, group in
          let isGone = few[number][place]
          return GroupRow(
            group: group.code,
            people: isGone ? nil : group.places.reduce(0) { $0 + people[$1] },
            figures: counts.indices.map { figure in
              let isHidden = counts[figure].flatMap { hidden[$0]?[number][place] } ?? false
              guard !isGone, !isHidden else { return nil }
              return group.places.reduce(0) { $0 + figures[$1][figure] }
            })
        })
    }
  }

  // MARK: Groups

  private struct Group {
    var code: String
    var places: [Int]
  }

  /// People by profile, as one figure counts them.
  private func sizes(_ count: Int?) -> [Int64] {
    count.map { count in figures.map { $0[count] } } ?? people
  }

  private func groups(_ grouping: ReportGrouping) -> [Group] {
    var found: [String: Group] = [:]
    for (place, profile) in profiles.enumerated() {
      let code = profile.group(grouping)
      found[code, default: Group(code: code, places: [])].places.append(place)
    }
    guard let order = grouping.groups else {
      return found.values.sorted { $0.code < $1.code }
    }
    return order.compactMap { found[$0] }
  }

  /// Breakdowns are weighed against one another; teams, where there are too many of them to weigh,
  /// beside their total alone. Profiles without anybody count as known: they are nothing.
  private func hiddenGroups(
    _ breakdowns: [[Group]], sizes: [Int64], smallest: Int64
  ) -> [[Bool]] {
    let count = breakdowns.reduce(1) { $0 + $1.count }
    let isSmall =
      count <= Disclosure.mostFigures && count * profiles.count <= Disclosure.mostEntries
    let weighed = ReportGrouping.allCases.map { isSmall || $0 != .team }
    let (cells, cellCount) = isSmall ? (Array(profiles.indices), profiles.count) : withoutTeams()
    let figure = { (family: Int, places: [Int]) in
      let present = places.filter { sizes[$0] > 0 }
      return Disclosure.Figure(
        family: family, people: present.reduce(0) { $0 + sizes[$1] },
        cells: Set(present.map { cells[$0] }).sorted())
    }
    var figures = [figure(-1, Array(profiles.indices))]
    for (number, groups) in breakdowns.enumerated() where weighed[number] {
      figures += groups.map { figure(number, $0.places) }
    }
    let hidden = Disclosure.hidden(figures, cells: cellCount, smallest: smallest)
    var next = 1
    return breakdowns.enumerated().map { number, groups in
      guard weighed[number] else {
        return Disclosure.hiddenGroups(
          groups.map { $0.places.reduce(0) { $0 + sizes[$1] } }, smallest: smallest)
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
