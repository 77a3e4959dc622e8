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
    /// Those of them who are granted nothing.
    package var without = 0
    package var amount: Int64 = 0
  }

  package var groups: [Group] = []

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
    var sums: [SchemeEffect.Grouping: [String: SchemeEffect.Group]] = [:]
    let last = try database.integer("SELECT max(id) FROM person") ?? 0
    var first: Int64 = 1
    while first <= last {
      let end = min(last, first + LedgerKeeper.peoplePerRound - 1)
      for person in try reader.read(first...end).people {
        guard let day = person.lastDayOfService(in: year) else { continue }
        let amount = rules.grants(for: person, through: year.upperBound)
          .reduce(0) { year.contains($1.grantedOn) ? $0 + $1.amount : $0 }
        for grouping in SchemeEffect.Grouping.allCases {
          let name = person.group(grouping, on: day)
          var group =
            sums[grouping]?[name] ?? SchemeEffect.Group(grouping: grouping, name: name)
          group.people += 1
          if amount == 0 { group.without += 1 }
          group.amount += amount
          sums[grouping, default: [:]][name] = group
        }
      }
      first = end + 1
      progress(end, last)
    }
    var effect = SchemeEffect()
    for grouping in SchemeEffect.Grouping.allCases {
      let order: [String] =
        switch grouping {
        case .education: Education.allCases.map(\.rawValue)
        case .contract: WorkerType.allCases.map(\.rawValue)
        case .hours: Store.hourBands.map(String.init) + ["more", "unknown"]
        }
      effect.groups += order.compactMap { sums[grouping]?[$0] }
    }
    return effect
  }
}

extension PersonFacts {
  fileprivate func lastDayOfService(in year: ClosedRange<Day>) -> Day? {
    employments.compactMap { employment in
      let day = min(employment.endedOn ?? year.upperBound, year.upperBound)
      return day >= year.lowerBound && employment.startedOn <= day ? day : nil
    }.max()
  }

  fileprivate func group(_ grouping: SchemeEffect.Grouping, on day: Day) -> String {
    switch grouping {
    case .education: return (education.value(on: day) ?? .unknown).rawValue
    case .contract:
      let running = employments.first { $0.isRunning(on: day) }
      return (running?.workerType.value(on: day) ?? .other).rawValue
    case .hours:
      let hours = employments.filter { $0.isRunning(on: day) }
        .compactMap { $0.hours.value(on: day)?.minutesPerWeek }
      guard !hours.isEmpty else { return "unknown" }
      let minutes = hours.reduce(0, +)
      return Store.hourBands.first { minutes <= $0 * 60 }.map(String.init) ?? "more"
    }
  }
}
