package import Records
internal import SQLite

/// What people do with experiments, with the rules of it, under an open event.
extension Store {
  func start(
    of agreement: Int64, _ content: ExperimentContent, handovers: [ExperimentContent.Handover],
    _ writing: AgreementWriting, _ recording: Recording
  ) throws -> ExperimentOutcome {
    let facts = try self.facts(agreement)
    let state = facts.state(on: writing.day)
    guard state.allows(.experiment), let version = facts.inForce else {
      throw StoreError.refused(
        .craft(.wrongState(agreement: "A\(agreement)", state: state, action: .experiment)))
    }
    try requireWriter(writing.actor, of: facts, writing.day)
    let before = try experimentFacts(of: facts.person).filter { $0.agreement == agreement }
    if let open = before.first(where: \.isOpen) {
      throw StoreError.refused(.craft(.experiment(.stillRuns(experiment: "E\(open.id)"))))
    }
    try requireCompany(content, handovers, of: facts, before: nil, on: writing.day)
    let writer = ExperimentWriter(database: database, recording: recording)
    let id = try writer.experiment(of: version.id, follows: before.last?.id)
    try frame(content, of: id, facts, writer, writing)
    try hand(handovers, of: id, employee: facts.person, from: content.startsOn, writer, writing)
    return ExperimentOutcome(id: id, agreement: agreement)
  }

  func change(
    _ id: Int64, to content: ExperimentContent, handovers: [ExperimentContent.Handover],
    _ writing: AgreementWriting, _ recording: Recording
  ) throws -> ExperimentOutcome {
    let experiment = try openExperiment(id, .change, on: writing.day)
    let facts = try self.facts(experiment.agreement)
    try requireWriter(writing.actor, of: facts, writing.day)
    try requireCompany(content, handovers, of: facts, before: experiment.frame, on: writing.day)
    let writer = ExperimentWriter(database: database, recording: recording)
    try frame(content, of: id, facts, writer, writing)
    try hand(handovers, of: id, employee: facts.person, from: writing.day, writer, writing)
    return ExperimentOutcome(id: id, agreement: experiment.agreement)
  }

  func take(
    of id: Int64, by receiver: String, task: Int?, _ answer: HandoverAnswer, energy: Int64?,
    seen: Seen?, _ writing: AgreementWriting, _ recording: Recording
  ) throws -> ExperimentOutcome {
    let experiment = try openExperiment(id, .change, on: writing.day)
    let facts = try self.facts(experiment.agreement)
    // What a task is about is told to who may enter the answer.
    if receiver != writing.actor { try requireWriter(writing.actor, of: facts, writing.day) }
    // Who left takes nothing over; what they had goes back.
    if answer == .agree { try requireEmployed(receiver, on: writing.day) }
    let all = try ExperimentReader(database: database).handovers(of: id) {
      (try number(of: $0), "")
    }.filter { $0.number == receiver }
    guard let place = task.map({ $0 - 1 }) ?? (all.count == 1 ? 0 : nil),
      all.indices.contains(place)
    else {
      throw StoreError.refused(
        .craft(
          .experiment(.noSuchTask(experiment: "E\(id)", receiver: receiver, tasks: all.map(\.task)))
        ))
    }
    if receiver != writing.actor, seen == nil {
      throw StoreError.refused(.craft(.seenNeeded(by: receiver)))
    }
    guard answer != .giveBack || all[place].answer == .agree else {
      throw StoreError.refused(
        .craft(.experiment(.notTaken(task: all[place].task, receiver: receiver))))
    }
    guard all[place].answer != answer || all[place].energy != energy else {
      throw StoreError.refused(
        .craft(.experiment(.toldAlready(experiment: "E\(id)", receiver: receiver))))
    }
    try ExperimentWriter(database: database, recording: recording).take(
      all[place].id, answer, energy: energy, on: writing.day,
      seen: receiver == writing.actor ? nil : seen)
    var outcome = ExperimentOutcome(id: id, agreement: experiment.agreement)
    if answer == .agree, let energy, energy < 0 { outcome.drains = [all[place].task] }
    return outcome
  }

  func evaluate(
    _ id: Int64, by evaluator: String, _ content: EvaluationContent, isFinal: Bool, seen: Seen?,
    _ writing: AgreementWriting, _ recording: Recording
  ) throws -> ExperimentOutcome {
    let (experiment, agreement, person, kind) = try lookingBack(
      on: id, by: evaluator, isFinal: isFinal, writing.day)
    if person.number != writing.actor {
      try requireWriter(writing.actor, of: agreement, writing.day)
      guard seen != nil else {
        throw StoreError.refused(.craft(.seenNeeded(by: person.number)))
      }
    }
    try ExperimentWriter(database: database, recording: recording).evaluation(
      content, of: id, kind, by: person.id, on: writing.day,
      seen: person.number == writing.actor ? nil : seen)
    var outcome = ExperimentOutcome(id: id, agreement: experiment.agreement)
    outcome.kind = kind
    return outcome
  }

  /// What somebody would look back on; nothing is asked of who may not.
  package func evaluationKind(
    of id: Int64, by evaluator: String, isFinal: Bool, on day: Day
  ) throws -> EvaluationKind {
    try lookingBack(on: id, by: evaluator, isFinal: isFinal, day).kind
  }

  private func lookingBack(
    on id: Int64, by evaluator: String, isFinal: Bool, _ day: Day
  ) throws -> (
    experiment: ExperimentFacts, agreement: AgreementFacts, person: PersonRecord,
    kind: EvaluationKind
  ) {
    let experiment = try experimentFacts(id)
    let person = try self.person(evaluator, asOf: day)
    let agreement = try self.facts(experiment.agreement)
    guard experiment.evaluators.contains(person.id) || agreement.manager == person.id else {
      throw StoreError.refused(
        .craft(.experiment(.notEvaluator(experiment: "E\(id)", by: person.number))))
    }
    try requireEmployed(person.number, on: day)
    let kind = try kind(of: experiment, isFinal: isFinal, on: day)
    if kind == .later, agreement.state(on: day) == .closed {
      throw StoreError.refused(
        .craft(
          .wrongState(agreement: "A\(agreement.id)", state: .closed, action: .experiment)))
    }
    return (experiment, agreement, person, kind)
  }

  func decide(
    _ id: Int64, _ decision: ExperimentDecision, by people: [String], seen: Seen?,
    reason: String?, _ writing: AgreementWriting, _ recording: Recording
  ) throws -> ExperimentOutcome {
    let experiment = try openExperiment(id, .decide, on: writing.day)
    let facts = try self.facts(experiment.agreement)
    try requireWriter(writing.actor, of: facts, writing.day)
    let both = try people.map { try self.person($0, asOf: writing.day) }
    let manager = facts.manager ?? experiment.manager
    guard let manager, Set(both.map(\.id)) == [experiment.employee, manager] else {
      throw StoreError.refused(
        .craft(
          .experiment(
            .decideTogether(
              experiment: "E\(id)", employee: try number(of: experiment.employee),
              manager: try manager.map { try number(of: $0) }))))
    }
    // With who left nobody decides: the agreement is closed, or another manager named.
    for person in both where !person.state(on: writing.day).isEmployed(on: writing.day) {
      throw StoreError.refused(
        .craft(
          .experiment(
            .hasLeft(
              person.number, agreement: "A\(facts.id)", isManager: person.id == manager))))
    }
    if both.contains(where: { $0.number != writing.actor }), seen == nil,
      let other = both.first(where: { $0.number != writing.actor })
    {
      throw StoreError.refused(.craft(.seenNeeded(by: other.number)))
    }
    // To stop nobody has to write first; to go on both look back (S-034).
    if decision != .stop {
      let missing = [experiment.employee, manager].filter { !experiment.hasLookedBack($0) }
      guard missing.isEmpty else {
        throw StoreError.refused(
          .craft(
            .experiment(
              .notLookedBack(experiment: "E\(id)", missing: try missing.map { try number(of: $0) }))
          )
        )
      }
    }
    let told = experiment.evaluations.map(\.day) + experiment.frames.map(\.day)
    if let last = told.max(), writing.day < last {
      throw StoreError.refused(.dayBefore(day: writing.day, earliest: last))
    }
    let writer = ExperimentWriter(database: database, recording: recording)
    try writer.decision(
      decision, on: id, employee: experiment.employee, manager: manager, writing.day,
      seen: seen, reason: reason)
    var outcome = ExperimentOutcome(id: id, agreement: experiment.agreement)
    switch decision {
    case .continue:
      guard facts.state(on: writing.day) != .closed else {
        throw StoreError.refused(
          .craft(
            .experiment(.agreementEnded(experiment: "E\(id)", agreement: "A\(facts.id)"))))
      }
    case .adapt: outcome.newVersion = try copyNewest(facts, recording, writing)
    case .stop:
      guard let newest = facts.newest else { break }
      try AgreementWriter(database: database, recording: recording).step(
        "close", of: newest.id, on: writing.day, by: try personID(writing.actor))
    }
    return outcome
  }

  // MARK: Parts of the deeds

  func experimentFacts(_ id: Int64) throws -> ExperimentFacts {
    guard let found = try experimentFacts(where: "e.id = ?1", [.integer(id)]).first else {
      throw StoreError.refused(.craft(.notFound(.experiment, "E\(id)", newest: nil)))
    }
    return found
  }

  private func openExperiment(
    _ id: Int64, _ action: ExperimentAction, on day: Day
  ) throws -> ExperimentFacts {
    let experiment = try experimentFacts(id)
    if let decision = experiment.decision {
      throw StoreError.refused(
        .craft(
          .experiment(.decided(experiment: "E\(id)", decision.kind, day: decision.day, action))))
    }
    try requireGoing(experiment)
    return experiment
  }

  func requireEmployed(_ number: String, on day: Day) throws {
    guard let person = try personID(number), try !isEmployed(person, on: day) else { return }
    throw StoreError.refused(.craft(.notEmployed(number, day: day)))
  }

  /// Nobody stands by themselves, and who left is not asked. Who was there before stays named until
  /// somebody takes them out.
  private func requireCompany(
    _ content: ExperimentContent, _ handovers: [ExperimentContent.Handover],
    of facts: AgreementFacts, before frame: ExperimentFacts.Frame?, on day: Day
  ) throws {
    let employee = try number(of: facts.person)
    let known = try Set((frame?.people ?? []).compactMap(\.person).map { try number(of: $0) })
    for companion in content.people {
      guard let number = companion.number else { continue }
      guard number != employee || companion.role == .evaluator else {
        throw StoreError.refused(.craft(.experiment(.ownSupporter(employee: employee))))
      }
      if !known.contains(number) { try requireEmployed(number, on: day) }
    }
    for handover in handovers { try requireEmployed(handover.receiver, on: day) }
  }

  private func requireGoing(_ experiment: ExperimentFacts) throws {
    guard let day = experiment.brokenOffOn else { return }
    throw StoreError.refused(
      .craft(.experiment(.brokenOff(experiment: "E\(experiment.id)", day: day))))
  }

  private func kind(
    of experiment: ExperimentFacts, isFinal: Bool, on day: Day
  ) throws -> EvaluationKind {
    try requireGoing(experiment)
    if let decision = experiment.decision {
      guard decision.kind == .continue else {
        throw StoreError.refused(
          .craft(
            .experiment(
              .decided(
                experiment: "E\(experiment.id)", decision.kind, day: decision.day, .evaluate))))
      }
      return .later
    }
    guard let frame = experiment.frame, day >= frame.startsOn else {
      throw StoreError.refused(
        .craft(
          .experiment(
            .notStarted(
              experiment: "E\(experiment.id)", startsOn: experiment.frame?.startsOn ?? day))))
    }
    return experiment.kind(isFinal: isFinal, on: day)
  }

  private func frame(
    _ content: ExperimentContent, of id: Int64, _ facts: AgreementFacts,
    _ writer: ExperimentWriter, _ writing: AgreementWriting
  ) throws {
    guard content.endsOn >= content.startsOn else {
      throw StoreError.refused(
        .craft(.experiment(.endsBeforeStart(startsOn: content.startsOn, endsOn: content.endsOn))))
    }
    if let agreed = facts.versions.compactMap(\.inForceFrom).min(), content.startsOn < agreed {
      throw StoreError.refused(
        .craft(.experiment(.beforeAgreement(startsOn: content.startsOn, inForceFrom: agreed))))
    }
    let horizon = writing.day + 7 * ExperimentContent.mostWeeks
    if let end = facts.inForce?.endsOn, content.endsOn > end {
      throw StoreError.refused(
        .craft(
          .experiment(
            .outlives(endsOn: content.endsOn, agreement: "A\(facts.id)", until: end))))
    }
    let last = max(content.endsOn, content.moments.map(\.day).max() ?? content.endsOn)
    guard last <= horizon else {
      throw StoreError.refused(.craft(.experiment(.tooLong(endsOn: last, latest: horizon))))
    }
    for moment in content.moments where moment.day < content.startsOn {
      throw StoreError.refused(
        .craft(.experiment(.momentOutside(day: moment.day, startsOn: content.startsOn))))
    }
    var people: [String: Int64] = [:]
    for number in content.people.compactMap(\.number) {
      people[number] = try person(number, asOf: writing.day).id
    }
    // The manager gave the room by agreeing.
    try writer.frame(
      of: id, content, on: writing.day, roomBy: facts.manager, people: people)
  }

  private func hand(
    _ handovers: [ExperimentContent.Handover], of id: Int64, employee: Int64, from day: Day,
    _ writer: ExperimentWriter, _ writing: AgreementWriting
  ) throws {
    let known = try ExperimentReader(database: database).handovers(of: id) {
      (try number(of: $0), "")
    }.filter { $0.answer != .decline && $0.answer != .giveBack }
    for handover in handovers {
      guard !known.contains(where: { $0.task == handover.task && $0.number == handover.receiver })
      else {
        throw StoreError.refused(
          .craft(.experiment(.taskTwice(handover.task, receiver: handover.receiver))))
      }
      let receiver = try person(handover.receiver, asOf: writing.day)
      guard receiver.id != employee else {
        throw StoreError.refused(.craft(.experiment(.ownTask(employee: receiver.number))))
      }
      try writer.handover(handover.task, of: id, to: receiver.id, from: day)
    }
  }

  /// A new version with what the newest says, as a draft to change.
  private func copyNewest(
    _ facts: AgreementFacts, _ recording: Recording, _ writing: AgreementWriting
  ) throws -> Int {
    guard let newest = facts.newest else { return 0 }
    // Another version is on its way: that one is what changes.
    guard newest.inForceFrom != nil else { return newest.number }
    let content = try AgreementReader(database: database).content(of: newest) {
      (try number(of: $0), try name(of: $0, on: writing.day))
    }.content
    let person = try self.person(try number(of: facts.person), asOf: writing.day)
    try enter(
      content, of: facts.id, person: person, writing,
      AgreementWriter(database: database, recording: recording))
    return newest.number + 1
  }
}
