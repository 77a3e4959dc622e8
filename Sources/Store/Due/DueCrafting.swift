internal import Records
internal import SQLite

/// Agreements that wait for somebody, and what was promised in them.
extension Store {
  func dueAgreements(_ question: DueQuestion) throws -> [DueItem] {
    let sight = try craftSight(question)
    let promised = try promised(question)
    let open = try openAgreements().filter { sight?.level(of: $0) ?? .course > .nothing }
    let named =
      promised.values.flatMap { $0.map(\.person) }
      + open.flatMap { $0.newest?.parties.compactMap(\.person) ?? [] }
    let left = try leftAmong(Set(named), on: question.today)
    return try open.flatMap { due($0, promised, left, question) } + renewals(open, question)
  }

  /// Those who are employed no more, with their last day.
  private func leftAmong(_ people: Set<Int64>, on day: Day) throws -> [Int64: Day] {
    var left: [Int64: Day] = [:]
    try forEachPerson(among: people) { record in
      let state = record.state(on: day)
      if !state.isEmployed(on: day) { left[record.id] = state.endedOn }
    }
    return left
  }

  /// Agreements whose manager manages the employee no more: who came after sees what is agreed
  /// once it is agreed with them (E-27), so the two who may write are asked to name them. One that
  /// was made with another manager from the start stays as it is.
  private func renewals(
    _ open: [AgreementFacts], _ question: DueQuestion
  ) throws -> [DueItem] {
    var byEmployee: [Int64: [AgreementFacts]] = [:]
    for facts in open where facts.state(on: question.today) != .closed {
      byEmployee[facts.person, default: []].append(facts)
    }
    let now = try Managers(self, on: question.today)
    var then: [Day: Managers] = [:]
    var present: [Int64: Bool] = [:]
    var found: [DueItem] = []
    try forEachPerson(among: Set(byEmployee.keys)) { record in
      let manager = now.manager(of: record.state(on: question.today), but: record.id)
      for facts in byEmployee[record.id] ?? [] {
        guard let newest = facts.newest, let party = facts.manager else { continue }
        let isThere = try present[party] ?? isEmployed(party, on: question.today)
        present[party] = isThere
        guard party != manager || !isThere else { continue }
        let managers = try then[newest.day] ?? Managers(self, on: newest.day)
        then[newest.day] = managers
        let first = managers.manager(of: record.state(on: newest.day), but: record.id)
        guard first == party else { continue }
        found.append(item(facts, .renew, nil, newest.day, [record.id] + (isThere ? [party] : [])))
      }
    }
    return found
  }

  /// Those that nobody closed.
  private func openAgreements() throws -> [AgreementFacts] {
    try agreementFacts(
      where: """
        a.id NOT IN (
          SELECT w.agreement FROM agreement_step AS s
          JOIN agreement_version AS w ON w.id = s.agreement_version
          WHERE s.step = 'close' AND s.event NOT IN (SELECT event FROM undone))
        """, [])
  }

  private func item(
    _ facts: AgreementFacts, _ task: DueTask, _ day: Day?, _ since: Day?, _ parties: [Int64]
  ) -> DueItem {
    var item = DueItem(
      .agreement, task, day: day, since: since, person: facts.person, id: "A\(facts.id)",
      scheme: "", unit: .minutes, for: [.party])
    item.parties = parties
    return item
  }

  private func due(
    _ facts: AgreementFacts, _ promised: [Int64: [(day: Day, person: Int64)]],
    _ left: [Int64: Day], _ question: DueQuestion
  ) -> [DueItem] {
    guard let newest = facts.newest else { return [] }
    let item = { self.item(facts, $0, $1, $2, $3) }
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
        let present = silent.filter { left[$0] == nil }
        // Where only who left is silent, those who follow it see that it waits.
        if !silent.isEmpty {
          found.append(
            item(.agree, nil, newest.proposedOn, present.isEmpty ? silent : present))
        }
      }
    case .inForce: break
    case .closed: return []
    }
    // Until another version is agreed on, this one counts.
    guard let counting = facts.inForce else { return found }
    if let end = counting.endsOn, end <= question.until {
      found.append(item(.ends, end, nil, both))
    }
    return found
      + (promised[counting.id] ?? []).filter { left[$0.person] == nil }
      .map { item(.fulfil, $0.day, nil, [$0.person]) }
  }

  /// What was promised, by version. Whether it was done nobody writes down: a
  /// promise is asked about until people looked back since, and four weeks at most.
  private func promised(
    _ question: DueQuestion
  ) throws -> [Int64: [(day: Day, person: Int64)]] {
    var found: [Int64: [(day: Day, person: Int64)]] = [:]
    try database.rows(
      """
      SELECT c.agreement_version, c.due_on, p.person FROM agreement_commitment AS c
      JOIN agreement_party AS p ON p.id = c.agreement_party
      WHERE c.due_on BETWEEN ?1 AND ?2 AND p.person IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM agreement_version AS v
        JOIN agreement_version AS w ON w.agreement = v.agreement
        JOIN experiment AS e ON e.agreement_version = w.id
        JOIN evaluation AS n ON n.experiment = e.id AND n.on_day >= c.due_on
        WHERE v.id = c.agreement_version AND n.event NOT IN (SELECT event FROM undone))
      ORDER BY c.due_on, c.id
      """,
      [.text((question.today + -28).description), .text(question.until.description)]
    ) { row in
      found[try row.integer(0), default: []].append((try row.day(1), try row.integer(2)))
    }
    return found
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
    let open = Set(
      try openAgreements().filter { $0.state(on: question.today) != .closed }.map(\.id))
    let experiments = try experimentFacts(where: "TRUE", []).filter { facts in
      try open.contains(facts.agreement) && sight.map { try sees(facts, $0) } ?? true
    }
    let tasks = try tasksHandedOver()
    var people: Set<Int64> = []
    for facts in experiments {
      people.formUnion(facts.evaluators)
      people.formUnion((facts.frame?.people ?? []).compactMap(\.person))
      people.formUnion((tasks[facts.id] ?? []).map(\.person))
    }
    let left = try leftAmong(people, on: question.today)
    return experiments.flatMap { facts in
      due(facts, scoreWeeks: weeks, tasks[facts.id] ?? [], left, question)
    }
  }

  private func due(
    _ facts: ExperimentFacts, scoreWeeks weeks: Int, _ tasks: [TaskHandedOver],
    _ left: [Int64: Day], _ question: DueQuestion
  ) -> [DueItem] {
    let item = { (task: DueTask, day: Day?, since: Day?, parties: [Int64]) -> DueItem in
      var item = DueItem(
        .experiment, task, day: day, since: since, person: facts.employee, id: "E\(facts.id)",
        scheme: "", unit: .minutes, for: [.party])
      item.parties = parties
      return item
    }
    let both = facts.both
    // Of the days to come, with who is still there.
    let asked = { (missing: [ExperimentFacts.Missing]) -> [ExperimentFacts.Missing] in
      missing.filter { $0.day <= question.until }.compactMap { missing in
        var missing = missing
        missing.people.removeAll { left[$0] != nil }
        return missing.people.isEmpty ? nil : missing
      }
    }
    guard facts.decision == nil else {
      guard facts.isNewest else { return [] }
      return asked(facts.nextScores(everyWeeks: weeks)).map { item(.score, $0.day, nil, $0.people) }
    }
    guard let frame = facts.frame else { return [] }
    var found = asked(facts.missingOfAll).map { item(.lookBack, $0.day, nil, $0.people) }
    if facts.isLookedBackOn || frame.endsOn < question.today, frame.endsOn <= question.until {
      found.append(item(.decideTogether, frame.endsOn, nil, both))
    }
    found += tasks.filter { !$0.isTaken && left[$0.person] == nil }
      .map { item(.take, nil, frame.startsOn, [$0.person]) }
    // Who takes part, or took a task, and left: somebody else is asked, or it goes back (E-38).
    let takesPart = frame.people.compactMap(\.person).filter { !both.contains($0) }
    found += (takesPart + tasks.map(\.person)).compactMap { left[$0] }
      .map { item(.replace, nil, $0, both) }
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

  /// A task that waits for an answer or was taken.
  private struct TaskHandedOver {
    var person: Int64
    var isTaken: Bool
  }

  /// By experiment; without those that were declined or given back.
  private func tasksHandedOver() throws -> [Int64: [TaskHandedOver]] {
    var found: [Int64: [TaskHandedOver]] = [:]
    try database.rows(
      """
      SELECT h.experiment, h.person, n.id IS NOT NULL
      FROM handover AS h LEFT JOIN handover_answer AS n ON n.id = (
        SELECT max(id) FROM handover_answer
        WHERE handover = h.id AND event NOT IN (SELECT event FROM undone))
      WHERE h.event NOT IN (SELECT event FROM undone) AND coalesce(n.answer, 'agree') = 'agree'
      ORDER BY h.id
      """
    ) { row in
      found[try row.integer(0), default: []].append(
        TaskHandedOver(person: try row.integer(1), isTaken: try row.integer(2) == 1))
    }
    return found
  }
}
