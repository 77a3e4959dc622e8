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
  /// Profile after profile: there may be nearly as many of them as people.
  private var figures: [Int64] = []
  private let counts: [Int?]
  /// Of some figures, what else counts people without whom they would tell of a few.
  private let also: [Int: [Int]]

  /// - Parameters:
  ///   - counts: a figure for each element, by which other figure its people are counted; nil is
  ///     everybody.
  ///   - also: figures that are hidden where one of others would be, too.
  package init(counts: [Int?], also: [Int: [Int]] = [:]) {
    self.counts = counts
    self.also = also
  }

  /// A profile that was not added before: two that are alike would count as different people.
  ///
  /// - Returns: its number.
  package mutating func add(_ profile: Profile) -> Int {
    profiles.append(profile)
    people.append(0)
    figures.append(contentsOf: repeatElement(0, count: counts.count))
    return profiles.count - 1
  }

  package mutating func addPerson(_ place: Int) { people[place] += 1 }

  package mutating func add(_ amount: Int64, _ figure: Int, at place: Int) {
    figures[place * counts.count + figure] += amount
  }

  package func figure(_ number: Int, at place: Int) -> Int64 {
    figures[place * counts.count + number]
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
        isFew(sizes(counts[number])) || (also[number] ?? []).contains { isFew(sizes($0)) }
          ? nil : profiles.indices.reduce(0) { $0 + figure(number, at: $1) }
      })
  }

  /// Every breakdown, with the same figures hidden whichever of them is asked for: two reports of
  /// one database must not give away together what each hides.
  package func breakdowns(smallest: Int64) -> [Breakdown] {
    told(beside: [], smallest: smallest).breakdowns
  }

  /// Every breakdown, and groups that stand beside them, told as far as they give nothing away with
  /// them: what the breakdowns hide does not depend on these.
  ///
  /// - Parameter wanted: their names, and who belongs to each.
  package func told(
    beside wanted: [(name: String, holds: (Profile) -> Bool)], smallest: Int64
  ) -> (breakdowns: [Breakdown], beside: [GroupRow]) {
    let weighing = Weighing(
      self,
      beside: wanted.map { name, holds in
        Group(code: name, places: profiles.indices.filter { holds(profiles[$0]) })
      })
    // By what counts the people.
    var hidden: [Int: Weighing.Hidden] = [:]
    for count in Set(counts.compactMap { $0 }) {
      hidden[count] = weighing.hidden(sizes: sizes(count), smallest: smallest)
    }
    let few = weighing.hidden(sizes: people, smallest: smallest)
    let breakdowns = weighing.breakdowns.enumerated().map { number, groups in
      Breakdown(
        grouping: ReportGrouping.allCases[number],
        rows: groups.enumerated().map { place, group in
          row(group, isGone: few.groups[number][place]) {
            hidden[$0]?.groups[number][place] ?? false
          }
        })
    }
    let beside = weighing.beside.enumerated().map { place, group in
      row(group, isGone: few.beside[place]) { hidden[$0]?.beside[place] ?? false }
    }
    return (breakdowns, beside)
  }

  /// - Parameter isHidden: whether the people counted by a figure are hidden.
  private func row(_ group: Group, isGone: Bool, isHidden: (Int) -> Bool) -> GroupRow {
    GroupRow(
      group: group.code, people: isGone ? nil : group.places.reduce(0) { $0 + people[$1] },
      figures: counts.indices.map { figure in
        guard !isGone,
          !(counts[figure].map(isHidden) ?? false),
          !(also[figure] ?? []).contains(where: isHidden)
        else { return nil }
        return group.places.reduce(0) { $0 + self.figure(figure, at: $1) }
      })
  }

  // MARK: Groups

  struct Group {
    var code: String
    var places: [Int]
  }

  /// People by profile, as one figure counts them.
  private func sizes(_ count: Int?) -> [Int64] {
    count.map { count in profiles.indices.map { figure(count, at: $0) } } ?? people
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
