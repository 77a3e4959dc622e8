internal import Records
internal import SQLite

/// Agreements that wait for somebody, and what was promised in them.
extension Store {
  func dueAgreements(_ question: DueQuestion) throws -> [DueItem] {
    let sight = try craftSight(question)
    return try agreementFacts(where: "TRUE", []).flatMap { facts -> [DueItem] in
      guard sight?.level(of: facts) ?? .course > .nothing else { return [] }
      return try due(facts, question)
    }
  }

  private func due(_ facts: AgreementFacts, _ question: DueQuestion) throws -> [DueItem] {
    guard let newest = facts.newest else { return [] }
    let item = { (task: DueTask, day: Day?, since: Day?, parties: [Int64]) -> DueItem in
      var item = DueItem(
        .agreement, task, day: day, since: since, person: facts.person, id: "A\(facts.id)",
        scheme: "", unit: .minutes, for: [.party])
      item.parties = parties
      return item
    }
    let both = [facts.person] + (facts.manager.map { [$0] } ?? [])
    var found: [DueItem] = []
    switch facts.state(on: question.today) {
    case .draft: found.append(item(.propose, nil, newest.day, both))
    case .proposed:
      let answers = newest.parties.compactMap { party in party.answer.map { (party, $0) } }
      if let asked = answers.filter({ $0.1.kind != .agree }).map(\.1.day).max() {
        found.append(item(.revise, nil, asked, both))
      } else {
        let silent = newest.parties.filter { $0.answer == nil }.compactMap(\.person)
        if !silent.isEmpty { found.append(item(.agree, nil, newest.proposedOn, silent)) }
      }
    case .inForce:
      if let end = newest.endsOn, end <= question.until {
        found.append(item(.ends, end, nil, both))
      }
      found += try promised(newest, question).map { item(.fulfil, $0.day, nil, [$0.person]) }
    case .closed: break
    }
    return found
  }

  /// What was promised for one of the coming days; whether it was done nobody writes down.
  private func promised(
    _ version: AgreementFacts.Version, _ question: DueQuestion
  ) throws -> [(day: Day, person: Int64)] {
    try database.all(
      """
      SELECT c.due_on, p.person FROM agreement_commitment AS c
      JOIN agreement_party AS p ON p.id = c.agreement_party
      WHERE c.agreement_version = ?1 AND c.due_on BETWEEN ?2 AND ?3 AND p.person IS NOT NULL
      """, .integer(version.id), .text(question.today.description),
      .text(question.until.description)
    ) { (try $0.day(0), try $0.integer(1)) }
  }

  /// Nil for who sees the course of everything.
  private func craftSight(_ question: DueQuestion) throws -> CraftSight? {
    guard let viewer = question.sight?.viewer else { return nil }
    return try CraftSight(self, actor: number(of: viewer), on: question.today)
  }

  // MARK: Experiments

  /// What is to be looked back on, decided, scored again, answered or told.
  func dueExperiments(_ question: DueQuestion) throws -> [DueItem] {
    let sight = try craftSight(question)
    let weeks = try scoreWeeks()
    return try experimentFacts(of: nil).flatMap { facts -> [DueItem] in
      if let sight, try !sees(facts, sight) { return [] }
      let agreement = try self.facts(facts.agreement)
      guard agreement.state(on: question.today) != .closed else { return [] }
      return try due(facts, scoreWeeks: weeks, isNewest: isNewest(facts), question)
    }
  }

  /// Whether its agreement was not tried again since.
  private func isNewest(_ facts: ExperimentFacts) throws -> Bool {
    try !experimentFacts(of: facts.employee)
      .contains { $0.agreement == facts.agreement && $0.id > facts.id }
  }

  private func due(
    _ facts: ExperimentFacts, scoreWeeks weeks: Int, isNewest: Bool, _ question: DueQuestion
  ) throws -> [DueItem] {
    let item = { (task: DueTask, day: Day?, since: Day?, parties: [Int64]) -> DueItem in
      var item = DueItem(
        .experiment, task, day: day, since: since, person: facts.employee, id: "E\(facts.id)",
        scheme: "", unit: .minutes, for: [.party])
      item.parties = parties
      return item
    }
    let both = [facts.employee] + (facts.manager.map { [$0] } ?? [])
    guard facts.decision == nil else {
      guard isNewest, let next = facts.nextScores(everyWeeks: weeks), next <= question.until else {
        return []
      }
      return [item(.score, next, nil, both)]
    }
    guard let frame = facts.frame else { return [] }
    var found = facts.missing.filter { $0.day <= question.until }
      .map { item(.lookBack, $0.day, nil, $0.people) }
    if facts.isLookedBackOn || frame.endsOn < question.today, frame.endsOn <= question.until {
      found.append(item(.decideTogether, frame.endsOn, nil, both))
    }
    found += try unanswered(facts.id).map { item(.take, nil, frame.startsOn, [$0]) }
    found += try left(frame, both, question.today).map { item(.replace, nil, $0, both) }
    if let tell = headlineDay(facts), tell <= question.until, tell <= frame.endsOn {
      found.append(item(.tell, tell, nil, [facts.employee]))
    }
    return found
  }

  /// Four weeks after it was last told how it goes (S-172).
  private func headlineDay(_ facts: ExperimentFacts) -> Day? {
    guard let first = facts.frames.first else { return nil }
    let told = facts.frames.filter(\.hasHeadline).map(\.day).max()
    return max(told ?? first.startsOn, first.startsOn) + 28
  }

  /// Who was asked about a task and did not answer.
  private func unanswered(_ experiment: Int64) throws -> [Int64] {
    try database.all(
      """
      SELECT h.person FROM handover AS h
      WHERE h.experiment = ?1 AND h.event NOT IN (SELECT event FROM undone)
        AND NOT EXISTS (
          SELECT 1 FROM handover_answer
          WHERE handover = h.id AND event NOT IN (SELECT event FROM undone))
      """, .integer(experiment)
    ) { try $0.integer(0) }
  }

  /// The last day of each who takes part and left (E-38).
  private func left(
    _ frame: ExperimentFacts.Frame, _ both: [Int64], _ today: Day
  ) throws -> [Day] {
    try frame.people.compactMap(\.person).filter { !both.contains($0) }.compactMap { person in
      guard let state = try record(person)?.state(on: today), !state.isEmployed(on: today) else {
        return nil
      }
      return state.endedOn
    }
  }
}
