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
  /// Of some figures, what else counts people without whom they would tell of a few.
  private let also: [Int: Int]
  private var places: [Profile: Int] = [:]

  /// - Parameters:
  ///   - counts: a figure for each element, by which other figure its people are counted; nil is
  ///     everybody.
  ///   - also: figures that are hidden where another one would be, too.
  package init(counts: [Int?], also: [Int: Int] = [:]) {
    self.counts = counts
    self.also = also
  }

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
        isFew(sizes(counts[number])) || also[number].map({ isFew(sizes($0)) }) ?? false
          ? nil : figures.reduce(0) { $0 + $1[number] }
      })
  }

  /// Every breakdown, with the same figures hidden whichever of them is asked for: two reports of
  /// one database must not give away together what each hides.
  package func breakdowns(smallest: Int64) -> [Breakdown] {
    let weighing = Weighing(self)
    let groups = weighing.breakdowns
    // By what counts the people, then by breakdown and group.
    var hidden: [Int: [[Bool]]] = [:]
    for count in Set(counts.compactMap { $0 }) {
      hidden[count] = weighing.hidden(sizes: sizes(count), smallest: smallest).groups
    }
    let few = weighing.hidden(sizes: people, smallest: smallest).groups
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
    let beside = wanted.map { name, holds in
      Group(code: name, places: profiles.indices.filter { holds(profiles[$0]) })
    }
    let weighing = Weighing(self, beside: beside)
    var hidden: [Int: [Bool]] = [:]
    for count in Set(counts.compactMap { $0 }) {
      hidden[count] = weighing.hidden(sizes: sizes(count), smallest: smallest).beside
    }
    let few = weighing.hidden(sizes: people, smallest: smallest).beside
    return beside.enumerated().map { place, group in
      row(group, isGone: few[place]) { hidden[$0]?[place] ?? false }
    }
  }

  /// - Parameter isHidden: whether the people counted by a figure are hidden.
  private func row(_ group: Group, isGone: Bool, isHidden: (Int) -> Bool) -> GroupRow {
    GroupRow(
      group: group.code, people: isGone ? nil : group.places.reduce(0) { $0 + people[$1] },
      figures: counts.indices.map { figure in
        guard !isGone,
          ![counts[figure], also[figure]].contains(where: { $0.map(isHidden) ?? false })
        else { return nil }
        return group.places.reduce(0) { $0 + figures[$1][figure] }
      })
  }

  // MARK: Groups

  struct Group {
    var code: String
    var places: [Int]
  }

  /// People by profile, as one figure counts them.
  private func sizes(_ count: Int?) -> [Int64] {
    count.map { count in figures.map { $0[count] } } ?? people
  }

  func groups(_ grouping: ReportGrouping) -> [Group] {
    var numbers: [String: Int] = [:]
    var found: [Group] = []
    for (place, profile) in profiles.enumerated() {
      let code = profile.group(grouping)
      let number = numbers[code] ?? found.count
      if number == found.count {
        numbers[code] = number
        found.append(Group(code: code, places: []))
      }
      found[number].places.append(place)
    }
    guard let order = grouping.groups else {
      return found.sorted { CodeOrder.isBefore($0.code, $1.code) }
    }
    return order.compactMap { numbers[$0].map { found[$0] } }
  }
}
