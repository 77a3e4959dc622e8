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
      hidden[count] = hiddenGroups(groups, sizes: sizes(count), smallest: smallest).groups
    }
    let few = hiddenGroups(groups, sizes: people, smallest: smallest).groups
    return zip(ReportGrouping.allCases, groups.indices).map { grouping, number in
      Breakdown(
        grouping: grouping,
        rows: groups[number].enumerated().map { place, group in
          row(group, isGone: few[number][place]) { hidden[$0]?[number][place] ?? false }
        })
    }
  }

  /// Groups that stand beside the breakdowns, told as far as they give nothing away with them:
  /// what the breakdowns hide does not depend on these.
  ///
  /// - Parameter wanted: their names, and who belongs to each.
  package func groups(
    beside wanted: [(name: String, holds: (Profile) -> Bool)], smallest: Int64
  ) -> [GroupRow] {
    let groups = ReportGrouping.allCases.map { self.groups($0) }
    let beside = wanted.map { name, holds in
      Group(code: name, places: profiles.indices.filter { holds(profiles[$0]) })
    }
    var hidden: [Int: [Bool]] = [:]
    for count in Set(counts.compactMap { $0 }) {
      hidden[count] =
        hiddenGroups(groups, beside: beside, sizes: sizes(count), smallest: smallest).beside
    }
    let few = hiddenGroups(groups, beside: beside, sizes: people, smallest: smallest).beside
    return beside.enumerated().map { place, group in
      row(group, isGone: few[place]) { hidden[$0]?[place] ?? false }
    }
  }

  /// - Parameter isHidden: whether the people counted by a figure are hidden.
  private func row(_ group: Group, isGone: Bool, isHidden: (Int) -> Bool) -> GroupRow {
    GroupRow(
      group: group.code, people: isGone ? nil : group.places.reduce(0) { $0 + people[$1] },
      figures: counts.indices.map { figure in
        guard !isGone, !(counts[figure].map(isHidden) ?? false) else { return nil }
        return group.places.reduce(0) { $0 + figures[$1][figure] }
      })
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
    _ breakdowns: [[Group]], beside: [Group] = [], sizes: [Int64], smallest: Int64
  ) -> (groups: [[Bool]], beside: [Bool]) {
    let count = breakdowns.reduce(1) { $0 + $1.count }
    let isSmall =
      count <= Disclosure.mostFigures && count * profiles.count <= Disclosure.mostEntries
    let weighed = ReportGrouping.allCases.map { isSmall || $0 != .team }
    let (cells, cellCount) =
      isSmall ? (Array(profiles.indices), profiles.count) : withoutTeams(beside)
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
    let settled = Disclosure.hidden(figures, cells: cellCount, smallest: smallest)
    figures += beside.map { figure(breakdowns.count, $0.places) }
    let hidden =
      beside.isEmpty
      ? settled
      : Disclosure.hidden(figures, cells: cellCount, smallest: smallest, settled: settled)
    var next = 1
    let told = breakdowns.enumerated().map { number, groups in
      guard weighed[number] else {
        return Disclosure.hiddenGroups(
          groups.map { $0.places.reduce(0) { $0 + sizes[$1] } }, smallest: smallest)
      }
      defer { next += groups.count }
      return Array(hidden[next..<(next + groups.count)])
    }
    var besideHidden = Array(hidden.dropFirst(settled.count))
    for (number, groups) in breakdowns.enumerated() where !weighed[number] {
      let apart = unions(beside, of: groups, hidden: told[number], sizes, smallest)
      for place in apart { besideHidden[place] = true }
    }
    return (told, besideHidden)
  }

  /// Which groups are made of whole teams, where their sums less the teams that are told would
  /// leave a few people or a single team; none where nothing of the kind can be computed.
  private func unions(
    _ beside: [Group], of teams: [Group], hidden: [Bool], _ sizes: [Int64], _ smallest: Int64
  ) -> [Int] {
    let parts = teams.map { team in team.places.filter { sizes[$0] > 0 } }
    let members = beside.map { Set($0.places) }
    let unions = members.indices.filter { group in
      parts.allSatisfy { part in
        let inside = part.count { members[group].contains($0) }
        return inside == 0 || inside == part.count
      }
    }
    let isTelling = unions.contains { group in
      let left = parts.indices.filter { team in
        hidden[team] && parts[team].contains { members[group].contains($0) }
      }
      let sum = left.reduce(0) { $0 + parts[$1].reduce(0) { $0 + sizes[$1] } }
      return !left.isEmpty && (left.count < 2 || sum < smallest)
    }
    return isTelling ? unions : []
  }

  private struct Cell: Hashable {
    var profile: Profile
    var isBeside: [Bool]
  }

  /// The cell of each profile where teams do not count but for the groups beside, and how many
  /// there are.
  private func withoutTeams(_ beside: [Group]) -> (cells: [Int], count: Int) {
    let members = beside.map { Set($0.places) }
    var numbers: [Cell: Int] = [:]
    let cells = profiles.enumerated().map { place, profile -> Int in
      var cell = Cell(profile: profile, isBeside: members.map { $0.contains(place) })
      cell.profile.team = nil
      if let number = numbers[cell] { return number }
      let number = numbers.count
      numbers[cell] = number
      return number
    }
    return (cells, numbers.count)
  }
}
