package import Records
internal import SQLite

/// What people agreed on about their work in a period: how many agreements, of what kind, and with
/// whom they began.
package struct CraftingReport: Sendable {
  /// One agreement, as everybody may know of it who sees headlines.
  package struct AgreementRow: Sendable {
    package var id: String
    package var number: String
    package var team: String
    package var version: Int64
    package var state: AgreementState
    package var proposedOn: Day?
    package var inForceFrom: Day?
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var agreements: Int64
  package var people: Int64
  /// Agreed on, and put to the parties without that, on the last day; the others have ended.
  package var states: [AgreementState: Int64]
  package var splits: [CraftSplit: SplitCounts.Told]
  package var handovers: SplitCounts.Told
  /// How plans that somebody reads along came in.
  package var plans: SplitCounts.Told

  package static let planOrigins: [PlanOrigin] = [.packet, .talk]

  /// The count of a code; nil where it is hidden.
  package func count(_ split: CraftSplit, _ code: String) -> Int64? {
    guard let place = split.codes.firstIndex(of: code) else { return nil }
    return splits[split]?.total.counts[place]
  }
}

extension Store {
  package func craftingReport(_ period: ReportPeriod, smallest: Int64) throws -> CraftingReport {
    try database.read {
      let craft = try CraftPeriod(database, period)
      var states: [AgreementState: Int64] = [:]
      for agreement in craft.agreements { states[agreement.state, default: 0] += 1 }
      return CraftingReport(
        period: period, smallest: smallest, agreements: Int64(craft.agreements.count),
        people: Int64(Set(craft.agreements.map(\.person)).count), states: states,
        splits: craft.splits(smallest: smallest), handovers: try handovers(craft, smallest),
        plans: try sharedPlans(craft, smallest))
    }
  }

  /// The agreements that the report counts.
  package func craftingRows(_ period: ReportPeriod) throws -> [CraftingReport.AgreementRow] {
    try database.read {
      let numbers = try employeeNumbers()
      return try CraftPeriod(database, period).agreements.map { agreement in
        CraftingReport.AgreementRow(
          id: "A\(agreement.id)", number: numbers[agreement.person] ?? "", team: agreement.team,
          version: Int64(agreement.version.number), state: agreement.state,
          proposedOn: agreement.version.proposedOn, inForceFrom: agreement.version.inForceFrom)
      }
    }
  }

  /// Tasks that were to go to somebody else, of the experiments of the period. What a task does to
  /// who takes it over is theirs: it is counted among enough people only.
  private func handovers(_ craft: CraftPeriod, _ smallest: Int64) throws -> SplitCounts.Told {
    let experiments = Set(craft.experiments.map(\.facts.id))
    var counts = SplitCounts(
      values: HandoverSplit.allCases.count, patterns: HandoverSplit.patterns)
    try database.rows(
      """
      SELECT h.experiment, h.person, n.answer, d.energy
      FROM handover AS h LEFT JOIN handover_answer AS n ON n.id = (
        SELECT max(id) FROM handover_answer
        WHERE handover = h.id AND on_day <= ?1 AND event NOT IN (SELECT event FROM undone))
      LEFT JOIN handover_answer_details AS d ON d.handover_answer = n.id
      WHERE h.event NOT IN (SELECT event FROM undone)
      """, [.text(craft.last.description)]
    ) { row in
      guard experiments.contains(try row.integer(0)) else { return }
      let drains = try row.optionalInteger(3).map { $0 < 0 } ?? false
      let held: [HandoverSplit] =
        switch try row.optionalText(2).flatMap({ HandoverAnswer(rawValue: $0) }) {
        case .agree: drains ? [.agreed, .drains] : [.agreed]
        case .decline: [.declined]
        case .giveBack: [.returned]
        case nil: [.waiting]
        }
      counts.add(
        group: "", Set(held.compactMap { HandoverSplit.allCases.firstIndex(of: $0) }),
        person: try row.integer(1))
    }
    return counts.told(smallest: smallest)
  }

  /// Plans that somebody else may read, by the day on which the first of them could; of one that
  /// nobody else reads any more nothing shows that it is there.
  private func sharedPlans(_ craft: CraftPeriod, _ smallest: Int64) throws -> SplitCounts.Told {
    var counts = SplitCounts(values: CraftingReport.planOrigins.count)
    try database.rows(
      """
      SELECT p.person, p.origin, min(r.on_day) AS shared_on
      FROM plan AS p JOIN plan_reader AS r ON r.plan = p.id AND r.person <> p.person AND r.held = 1
      WHERE r.event NOT IN (SELECT event FROM undone)
        AND EXISTS (
          SELECT 1 FROM plan_reader AS h
          WHERE h.plan = p.id AND h.person <> p.person AND h.held = 1
            AND h.event NOT IN (SELECT event FROM undone)
            AND NOT EXISTS (
              SELECT 1 FROM plan_reader AS l
              WHERE l.plan = h.plan AND l.person = h.person AND l.item IS h.item
                AND l.part IS h.part AND l.id > h.id
                AND l.event NOT IN (SELECT event FROM undone)))
      GROUP BY p.id HAVING shared_on BETWEEN ?1 AND ?2
      """, [.text(craft.period.from.description), .text(craft.last.description)]
    ) { row in
      let person = try row.integer(0)
      guard craft.team(of: person) != nil else { return }
      let origin = try PlanOrigin(rawValue: row.text(1)) ?? .packet
      counts.add(group: "", [origin == .talk ? 1 : 0], person: person)
    }
    return counts.told(smallest: smallest)
  }
}

extension CraftPeriod {
  /// By everything that agreements are counted by; teams for what is told of them.
  func splits(smallest: Int64) -> [CraftSplit: SplitCounts.Told] {
    CraftSplit.allCases.reduce(into: [:]) { found, split in
      var counts = split.counts
      for agreement in agreements {
        counts.add(
          group: split.isOfTeams ? agreement.team : "", agreement.values[split] ?? [],
          person: agreement.person)
      }
      found[split] = counts.told(smallest: smallest)
    }
  }
}

extension CraftSplit {
  /// Whether it is told of each team.
  package var isOfTeams: Bool {
    switch self {
    case .form, .initiator, .parties, .burden: true
    case .craft, .occasion, .goal: false
    }
  }
}
