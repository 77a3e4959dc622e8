package import Records
internal import SQLite

/// What became of experiments, and what went together with them.
package struct OutcomesReport: Sendable {
  /// How long experiments lasted, in days, the first and the last included.
  package struct Duration: Sendable, Equatable {
    package var median: Int64
    package var shortest: Int64
    package var longest: Int64

    package init?(_ days: [Int64]) {
      let sorted = days.sorted()
      guard let first = sorted.first, let last = sorted.last else { return nil }
      median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2] + 1) / 2
      shortest = first
      longest = last
    }
  }

  /// People in service on the first day, with or without an agreement that had come into force.
  package struct Turnover: Sendable {
    package var hasAgreement: Bool
    package var people: Int64
    /// Not in service any more on the last day; nil is hidden.
    package var left: Int64?
  }

  package struct ExperimentRow: Sendable {
    package var id: String
    package var agreement: String
    package var number: String
    package var team: String
    package var cycle: Int64
    package var startsOn: Day
    package var endsOn: Day
    package var split: ExperimentSplit
    package var decidedOn: Day?
    package var days: Int64
    package var overdueSince: Day?
  }

  package struct TurnoverRow: Sendable {
    package var number: String
    package var team: String
    package var hasAgreement: Bool
    package var hasLeft: Bool
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var experiments: Int64
  package var people: Int64
  package var decisions: SplitCounts.Told
  /// Of decided ones, told where they are counted; running ones have no length yet.
  package var durations: [ExperimentSplit: Duration]
  package var overdue: Int64
  /// By team; the empty text is none.
  package var overdueOfTeams: [String: Int64]
  /// Experiments that are the first, the second, and a later try of their agreement.
  package var cycles: SplitCounts.Told
  package var scores: CraftScores
  /// Empty where nobody had an agreement.
  package var turnover: [Turnover]

  package static let cycles = 3
  /// How many times the smallest group each of the two must be before they are compared.
  package static let turnoverGroups: Int64 = 4
}

extension Store {
  package func outcomesReport(_ period: ReportPeriod, smallest: Int64) throws -> OutcomesReport {
    try database.read {
      let craft = try CraftPeriod(database, period)
      var decisions = SplitCounts(
        values: ExperimentSplit.allCases.count, patterns: ExperimentSplit.patterns)
      var cycles = SplitCounts(values: OutcomesReport.cycles)
      var overdue: [String: Int64] = [:]
      var days: [ExperimentSplit: [Int64]] = [:]
      for experiment in craft.experiments {
        let person = experiment.facts.employee
        let held = experiment.split.held
        decisions.add(
          group: experiment.team,
          Set(held.compactMap { ExperimentSplit.allCases.firstIndex(of: $0) }), person: person)
        cycles.add(
          group: "", [min(experiment.facts.cycle, OutcomesReport.cycles) - 1], person: person)
        if experiment.overdueSince != nil { overdue[experiment.team, default: 0] += 1 }
        if held.contains(.decided) {
          for split in held { days[split, default: []].append(experiment.days) }
        }
      }
      let told = decisions.told(smallest: smallest)
      return OutcomesReport(
        period: period, smallest: smallest, experiments: Int64(craft.experiments.count),
        people: Int64(Set(craft.experiments.map(\.facts.employee)).count), decisions: told,
        durations: days.filter { told.count(of: $0.key) != nil }
          .compactMapValues { OutcomesReport.Duration($0) },
        overdue: overdue.values.reduce(0, +), overdueOfTeams: overdue,
        cycles: cycles.told(smallest: smallest), scores: try craft.scores(smallest: smallest),
        turnover: try turnover(craft, smallest))
    }
  }

  package func outcomesRows(_ period: ReportPeriod) throws -> [OutcomesReport.ExperimentRow] {
    try database.read {
      let numbers = try employeeNumbers()
      return try CraftPeriod(database, period).experiments.compactMap { experiment in
        guard let frame = experiment.facts.frame else { return nil }
        return OutcomesReport.ExperimentRow(
          id: "E\(experiment.facts.id)", agreement: "A\(experiment.facts.agreement)",
          number: numbers[experiment.facts.employee] ?? "", team: experiment.team,
          cycle: Int64(experiment.facts.cycle), startsOn: frame.startsOn, endsOn: frame.endsOn,
          split: experiment.split, decidedOn: experiment.facts.decision?.day,
          days: experiment.days, overdueSince: experiment.overdueSince)
      }
    }
  }

  /// Everybody in service on the first day, with and without an agreement.
  package func turnoverRows(_ period: ReportPeriod) throws -> [OutcomesReport.TurnoverRow] {
    try database.read {
      let craft = try CraftPeriod(database, period)
      let numbers = try employeeNumbers()
      let (with, stayed, began) = try presence(craft)
      return began.sorted { (numbers[$0] ?? "", $0) < (numbers[$1] ?? "", $1) }.map { person in
        OutcomesReport.TurnoverRow(
          number: numbers[person] ?? "", team: craft.team(of: person) ?? "",
          hasAgreement: with.contains(person), hasLeft: !stayed.contains(person))
      }
    }
  }

  /// Who has an agreement in the course of a period was there to make it: to compare with others,
  /// both have to be there on the first day.
  private func turnover(
    _ craft: CraftPeriod, _ smallest: Int64
  ) throws -> [OutcomesReport.Turnover] {
    let (with, stayed, began) = try presence(craft)
    guard !with.isDisjoint(with: began) else { return [] }
    let groups = [true, false].map { has in began.filter { with.contains($0) == has } }
    let isTold = groups.allSatisfy { group in
      let left = Int64(group.subtracting(stayed).count)
      return Int64(group.count) >= OutcomesReport.turnoverGroups * smallest
        && (left == 0 || left >= smallest) && Int64(group.count) - left >= smallest
    }
    return zip([true, false], groups).map { has, group in
      OutcomesReport.Turnover(
        hasAgreement: has, people: Int64(group.count),
        left: isTold ? Int64(group.subtracting(stayed).count) : nil)
    }
  }

  /// Who had an agreement by the first day, who is in service on the last, and who on the first.
  private func presence(
    _ craft: CraftPeriod
  ) throws -> (with: Set<Int64>, stayed: Set<Int64>, began: Set<Int64>) {
    let (first, last) = (craft.period.from, craft.last)
    let days = [first, max(first, last)].map { ReportPeriod(from: $0, to: $0, asOf: $0) }
    let inService = try EmploymentsAsClosed(database, days).inService
    let with = craft.facts.filter { facts in
      facts.versions.contains { $0.inForceFrom.map { $0 <= first } ?? false }
    }
    return (Set(with.map(\.person)), inService[1], inService[0])
  }
}

extension ExperimentSplit {
  /// With everything that is one, too.
  fileprivate var held: [ExperimentSplit] {
    switch self {
    case .continue, .adapt, .stop: [.decided, self]
    case .decided, .waiting, .running, .brokenOff: [self]
    }
  }
}

extension SplitCounts.Told {
  package func count(of split: ExperimentSplit) -> Int64? {
    ExperimentSplit.allCases.firstIndex(of: split).flatMap { total.counts[$0] }
  }
}
