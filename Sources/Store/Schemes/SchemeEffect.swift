package import Records
internal import SQLite

/// What a scheme would grant in a year to the people of this organisation, before it is in force.
package struct SchemeEffect: Sendable, Equatable {
  /// By what people are put together.
  package enum Grouping: String, Sendable, CaseIterable { case education, hours, contract }

  package struct Group: Sendable, Equatable {
    package var grouping: Grouping
    /// An education level, a contract type, or the upper bound of a band of hours a week.
    package var name: String
    /// In service on some day of the year.
    package var people = 0
    /// Those of them who are granted nothing; where claims alone are granted, who may not ask.
    package var without = 0
    package var amount: Int64 = 0
  }

  /// A rule that leaves people out, by its key.
  package enum Threshold: String, Sendable, CaseIterable {
    case workers, education, teams
    case nothingBelow = "nothing_below"
    case afterMonths = "after_months"
  }

  package struct LeftOut: Sendable, Equatable {
    package var threshold: Threshold
    /// Employee numbers, sorted; somebody may be left out by several rules.
    package var people: [String]
  }

  /// A day on which a pot could not pay all that the rules grant, so that none would be made.
  package struct PotShort: Sendable, Equatable {
    package var day: Day
    package var grants: Int64
    package var pot: Int64
  }

  package var groups: [Group] = []
  package var leftOut: [LeftOut] = []
  /// People who get the amount of each target, in the order of the newest version.
  package var targets: [Int] = []
  /// In service, and counted by no target by age.
  package var withoutBirthYear = 0
  /// In service, and without a wage in the year.
  package var withoutWage = 0
  /// Granted, and let go at once by the cap.
  package var aboveCap: Int64 = 0
  package var potShort: PotShort?

  /// Everybody, by any one of the groupings.
  package var everybody: Group {
    groups.filter { $0.grouping == .education }.reduce(
      Group(grouping: .education, name: "")
    ) { sum, group in
      var sum = sum
      sum.people += group.people
      sum.without += group.without
      sum.amount += group.amount
      return sum
    }
  }
}

extension Store {
  /// Bands of hours a week, by their upper bound.
  package static let hourBands: [Int64] = [12, 16, 20, 24, 28, 32, 36, 40]

  /// Teams that a scheme is for and that nobody has heard of.
  package func unknownTeams(of scheme: Scheme) throws -> [String] {
    try Set(scheme.versions.flatMap(\.eligibleTeams)).sorted().filter {
      try database.integer("SELECT id FROM team WHERE code = ?1", .text($0)) == nil
    }
  }

  /// Derives the grants of a year for everybody, a range of people at a time; nothing is written.
  ///
  /// - Parameter scheme: need not be in the database.
  package func effect(of scheme: Scheme, in year: ClosedRange<Day>) throws -> SchemeEffect {
    let rules = GrantRules(
      scheme: scheme,
      eligibleTeams: try scheme.versions.map {
        $0.eligibleTeams.isEmpty ? nil : try teamsBelow(codes: $0.eligibleTeams)
      })
    let byAge = scheme.versions.contains { $0.targets.contains { $0.ages != nil } }
    let reader = FactReader(database: database, withBirthYears: byAge)
    var count = SchemeEffectCount(rules: rules, year: year)
    let last = try database.integer("SELECT max(id) FROM person") ?? 0
    var first: Int64 = 1
    while first <= last {
      let end = min(last, first + LedgerKeeper.peoplePerRound - 1)
      for person in try reader.read(first...end).people { count.add(person) }
      first = end + 1
      progress(end, last)
    }
    return count.effect(numbers: try numbers(of: count.leftOut))
  }

  private func numbers(of people: [SchemeEffect.Threshold: [Int64]]) throws -> [Int64: String] {
    guard !people.isEmpty else { return [:] }
    let wanted = Set(people.values.joined())
    var found: [Int64: String] = [:]
    try database.rows("SELECT person, number FROM person_number") { row in
      let person = try row.integer(0)
      if wanted.contains(person) { found[person] = try row.text(1) }
    }
    return found
  }
}
