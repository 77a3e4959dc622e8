import Records
import SQLite
import Testing

@testable import Store

/// The figures of the reports on job crafting, counted once more by hand.
@Suite("Reports on job crafting, counted by hand")
struct CraftReportTests {
  private static let period = ReportPeriod(
    from: Hospital.day("2025-01-01"), to: Hospital.day("2025-12-31"),
    asOf: Hospital.day("2026-06-01"))
  private static let half = ReportPeriod(
    from: Hospital.day("2025-01-01"), to: Hospital.day("2025-12-31"),
    asOf: Hospital.day("2025-06-30"))

  /// What may be told of a count: itself, of nobody or of five people at least, or nothing.
  private func check(_ told: Int64?, _ people: [Int], _ place: String) -> Bool {
    guard let told else { return false }
    let count = Set(people).count
    #expect(told == Int64(people.count), "\(place)")
    #expect(count == 0 || count >= 5, "\(place)")
    return true
  }

  @Test("Agreements of a period, by what they are", arguments: 0..<6)
  func crafting(seed: Int) throws {
    let ward = try CraftWard(seed: seed, people: 34)
    for period in [Self.period, Self.half] {
      let report = try ward.store.craftingReport(period, smallest: 5)
      let last = min(period.to, period.asOf)
      let counted = ward.deals.filter { deal in
        if let agreed = deal.agreed, agreed <= last { return agreed >= period.from }
        return deal.proposed >= period.from && deal.proposed <= last
      }
      #expect(report.agreements == Int64(counted.count))
      #expect(report.people == Int64(Set(counted.map(\.person)).count))
      #expect(try ward.store.craftingRows(period).count == counted.count)
      let wanted: [(CraftSplit, String, (CraftWard.Deal) -> Bool)] =
        ResourceForm.allCases.map { form in (.form, form.rawValue, { $0.forms.contains(form) }) }
        + Initiator.allCases.map { who in (.initiator, who.rawValue, { $0.initiator == who }) }
        + [
          (.parties, "alone", { $0.isAlone }), (.burden, "only", { $0.forms == [.hindering] }),
          (.goal, "none", { _ in true }), (.craft, "task", { _ in true }),
          (.occasion, "none", { _ in true }),
        ]
      var tellings = 0
      for (split, code, holds) in wanted {
        let place = try #require(split.codes.firstIndex(of: code))
        let told = try #require(report.splits[split])
        if check(
          told.total.counts[place], counted.filter(holds).map(\.person), "\(split) \(code)")
        {
          tellings += 1
        }
        for row in told.groups where split.isOfTeams {
          let own = counted.filter { ward.teams[$0.person] == row.group }
          #expect(row.things == Int64(own.count))
          let isTold = check(
            row.counts[place], own.filter(holds).map(\.person), "\(split) \(code) \(row.group)")
          #expect(!isTold || Set(own.map(\.person)).count >= 5)
        }
      }
      #expect(tellings >= 5)
    }
  }

  @Test(
    "Experiments of a period: how they stand, how long they took, what is late", arguments: 0..<6)
  func experiments(seed: Int) throws {
    let ward = try CraftWard(seed: 100 + seed, people: 30)
    for period in [Self.period, Self.half] {
      let last = min(period.to, period.asOf)
      let report = try ward.store.outcomesReport(period, smallest: 5)
      var lengths: [String: [Int64]] = [:]
      var people: [String: [Int]] = [:]
      var overdue: Int64 = 0
      for deal in ward.deals {
        for (number, trial) in deal.trials.enumerated() where trial.start <= last {
          let decision = trial.decision.flatMap { $0.day <= last ? $0 : nil }
          if let decision, decision.day < period.from { continue }
          people["all", default: []].append(deal.person)
          people["cycle \(number + 1)", default: []].append(deal.person)
          guard let decision else {
            people[trial.end < last ? "waiting" : "running", default: []].append(deal.person)
            if isLate(trial, last) { overdue += 1 }
            continue
          }
          for name in ["decided", decision.kind.rawValue] {
            people[name, default: []].append(deal.person)
            lengths[name, default: []].append(Int64(min(trial.end, decision.day) - trial.start) + 1)
          }
        }
      }
      #expect(report.experiments == Int64(people["all"]?.count ?? 0))
      #expect(report.overdue == overdue)
      #expect(report.overdueOfTeams.values.reduce(0, +) == overdue)
      for (place, split) in ExperimentSplit.allCases.enumerated() {
        let isTold = check(
          report.decisions.total.counts[place], people[split.rawValue] ?? [], "\(split)")
        let sorted = (lengths[split.rawValue] ?? []).sorted()
        guard isTold, let first = sorted.first else {
          #expect(report.durations[split] == nil)
          continue
        }
        let duration = try #require(report.durations[split])
        #expect(duration.shortest == first && duration.longest == sorted[sorted.count - 1])
        #expect(sorted.count { $0 <= duration.median } * 2 >= sorted.count)
        #expect(sorted.count { $0 >= duration.median } * 2 >= sorted.count)
      }
      for cycle in 1...3 {
        _ = check(
          report.cycles.total.counts[cycle - 1], people["cycle \(cycle)"] ?? [], "cycle \(cycle)")
      }
    }
  }

  /// Half-way both have written something, and after the end both have looked back on the whole.
  private func isLate(_ trial: CraftWard.Trial, _ last: Day) -> Bool {
    let half = trial.start + Int(trial.end - trial.start) / 2
    return [trial.own, trial.managers].contains { all in
      let looks = all.filter { $0.day <= last }
      return (half < last && looks.isEmpty)
        || (trial.end < last && !looks.contains(where: \.isFinal))
    }
  }

  @Test("Scores: the first beside the last, of everybody once", arguments: 0..<6)
  func scores(seed: Int) throws {
    let ward = try CraftWard(seed: 200 + seed, people: 40)
    for period in [Self.period, Self.half] {
      let report = try ward.store.outcomesReport(period, smallest: 5)
      let impact = try ward.store.impactReport(period, smallest: 5)
      // Half a year beside a whole one would tell of who looked back in between.
      guard period == Self.period else {
        #expect(report.scores.means.isEmpty && !report.scores.isTold)
        #expect(impact.scores.means.isEmpty && !impact.scores.isTold)
        continue
      }
      let chosen = chosen(ward, period)
      for score in EvaluationScore.allCases {
        let entries = chosen.compactMap {
          one -> (team: String, forms: Set<ResourceForm>, Int64, Int64)? in
          let given = one.looks.filter { $0.scores[score] != nil }
          guard let newest = given.last, newest.day >= period.from,
            !score.isCompared || given.count > 1,
            let first = given[0].scores[score], let last = newest.scores[score]
          else { return nil }
          return (ward.teams[one.deal.person], one.deal.forms, first, last)
        }
        let told = report.scores.means[score]
        #expect((told == nil) == entries.isEmpty, "\(score)")
        guard let told else { continue }
        let compare = { (mean: ScoreMeans.Mean?, own: [(Int64, Int64)]) in
          guard let mean else { return }
          let count = Int64(own.count)
          #expect(mean.people == count && count >= 5)
          #expect(mean.after == (200 * own.reduce(0) { $0 + $1.1 } + count) / (2 * count))
          guard score.isCompared else {
            #expect(mean.before == nil)
            return
          }
          #expect(mean.before == (200 * own.reduce(0) { $0 + $1.0 } + count) / (2 * count))
        }
        compare(told.total, entries.map { ($0.2, $0.3) })
        #expect(told.total != nil || entries.count < 14)
        for row in told.forms {
          compare(row.mean, entries.filter { $0.forms.contains(row.form) }.map { ($0.2, $0.3) })
        }
        for row in told.groups {
          compare(row.mean, entries.filter { $0.team == row.group }.map { ($0.2, $0.3) })
        }
        // Two reports of one period tell a score in the same way.
        #expect(impact.scores.means[score]?.total == told.total)
      }
    }
  }

  /// Of each person the agreement that was looked back on last, with all they wrote about it.
  private func chosen(
    _ ward: CraftWard, _ period: ReportPeriod
  ) -> [(deal: CraftWard.Deal, looks: [CraftWard.Look])] {
    let last = min(period.to, period.asOf)
    let all = ward.deals.map { deal in
      (
        deal: deal,
        looks: deal.trials.flatMap(\.own).filter { $0.day <= last && !$0.scores.isEmpty }
          .sorted { $0.day < $1.day }
      )
    }.filter { !$0.looks.isEmpty }
    return Dictionary(grouping: all, by: \.deal.person).values.compactMap { own in
      let newest = own.enumerated().max { left, right in
        let (one, other) = (left.element.looks.last?.day, right.element.looks.last?.day)
        // On one day the one that was entered last.
        return one == other ? left.offset < right.offset : (one ?? last) < (other ?? last)
      }?.element
      return newest.flatMap { ($0.looks.last?.day ?? last) >= period.from ? $0 : nil }
    }
  }

  @Test("What was undone, and a score that was erased, count nowhere")
  func undoneAndErased() throws {
    let ward = try CraftWard(seed: 7, people: 40)
    let before = try ward.store.outcomesReport(Self.period, smallest: 5)
    let autonomy = try #require(before.scores.means[.autonomy]?.total)
    // A last look of the first who has one, taken back at once.
    let row = try #require(
      try ward.store.database.all(
        """
        SELECT n.experiment, e.number FROM evaluation AS n
        JOIN experiment AS x ON x.id = n.experiment
        JOIN agreement_version AS v ON v.id = x.agreement_version
        JOIN agreement AS a ON a.id = v.agreement AND a.person = n.person
        JOIN person_number AS e ON e.person = a.person
        WHERE x.id NOT IN (SELECT experiment FROM experiment_decision WHERE decision <> 'continue')
        ORDER BY n.id LIMIT 1
        """
      ) { (try $0.integer(0), try $0.text(1)) }.first)
    let look = CraftWard.Look(
      day: Hospital.day("2025-12-30"), isFinal: false,
      scores: Dictionary(uniqueKeysWithValues: EvaluationScore.allCases.map { ($0, 1) }))
    let event = try #require(try ward.enter(look, of: row.0, by: row.1))
    _ = try ward.undo(event)
    let after = try ward.store.outcomesReport(Self.period, smallest: 5)
    #expect(after.scores.means[.autonomy]?.total == autonomy)
    let scores = EvaluationScore.allCases.map { "\($0.rawValue) = NULL" }.joined(separator: ", ")
    _ = try ward.store.database.run(
      """
      UPDATE evaluation_details SET salt = NULL, gave = NULL, cost = NULL, exciting = NULL,
        note = NULL, \(scores)
      """)
    let erased = try ward.store.outcomesReport(Self.period, smallest: 5)
    #expect(erased.scores.means.isEmpty)
    #expect(erased.experiments == before.experiments)
    #expect(erased.scores.lookedBack == before.scores.lookedBack)
  }

  @Test("Who left is compared only where both groups are large and enough of both left")
  func turnover() throws {
    let ward = try CraftWard(seed: 3, people: 70)
    let period = ReportPeriod(
      from: Hospital.day("2025-10-01"), to: Hospital.day("2025-12-31"),
      asOf: Hospital.day("2026-06-01"))
    let with = Set(
      ward.deals.filter { $0.agreed.map { $0 <= period.from } ?? false }.map(\.person))
    let groups = [with.sorted(), (0..<70).filter { !with.contains($0) }]
    try #require(groups.allSatisfy { $0.count >= 20 })
    let told = { try ward.store.outcomesReport(period, smallest: 5).turnover }
    #expect(try told().map(\.left) == [0, 0])
    // The manager is one more without.
    #expect(try told().map(\.people) == [Int64(groups[0].count), Int64(groups[1].count) + 1])
    for person in groups[0].prefix(6) { try ward.hospital.end("\(person)", on: "2025-11-15") }
    #expect(try told().map(\.left) == [6, 0])
    for person in groups[1].prefix(3) { try ward.hospital.end("\(person)", on: "2025-11-30") }
    #expect(try told().map(\.left) == [nil, nil])
    for person in groups[1].dropFirst(3).prefix(4) {
      try ward.hospital.end("\(person)", on: "2025-12-01")
    }
    #expect(try told().map(\.left) == [6, 7])
    #expect(try ward.store.outcomesReport(period, smallest: 20).turnover.map(\.left) == [nil, nil])
    let rows = try ward.store.turnoverRows(period)
    #expect(rows.count { $0.hasAgreement && $0.hasLeft } == 6)
    #expect(rows.count { !$0.hasAgreement && $0.hasLeft } == 7)
  }

  @Test("An organisation without any of it")
  func empty() throws {
    let store = try Hospital().store
    #expect(try store.craftingReport(Self.period, smallest: 5).agreements == 0)
    let outcomes = try store.outcomesReport(Self.period, smallest: 5)
    #expect(outcomes.experiments == 0 && outcomes.turnover.isEmpty)
    #expect(outcomes.scores.means.isEmpty)
    #expect(try store.impactReport(Self.period, smallest: 5).scores.lookedBack == 0)
  }
}
