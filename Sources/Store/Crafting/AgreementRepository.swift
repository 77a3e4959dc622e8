package import Records
internal import SQLite

/// What a command did to an agreement.
package struct AgreementOutcome: Sendable {
  package var id: Int64
  package var version: Int
  package var state: AgreementState
  /// It came into force with this command.
  package var isNewlyInForce = false
  package var warnings: [CraftWarning] = []
  package var advice: [CraftAdvice] = []
}

/// What a writing command about an agreement says of itself.
package struct AgreementWriting: Sendable {
  package var day: Day
  package var head: EventHead
  package var dryRun: Bool
  /// Puts advice into the words that the reader sees.
  package var advise: @Sendable (CraftAdvice) -> ShownAdvice

  package init(
    day: Day, head: EventHead, dryRun: Bool,
    advise: @escaping @Sendable (CraftAdvice) -> ShownAdvice
  ) {
    self.day = day
    self.head = head
    self.dryRun = dryRun
    self.advise = advise
  }
}

extension Store {
  /// Writes down a new agreement: of the employee, by the employee or the manager.
  ///
  /// - Parameters:
  ///   - plan: the one it comes out of.
  ///   - proposing: whether it is put to the parties at once.
  package func draftAgreement(
    of employee: String, plan: Int64? = nil, _ content: AgreementContent, proposing: Bool,
    _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in
      let person = try self.person(employee, asOf: writing.day)
      guard person.state(on: writing.day).isEmployed(on: writing.day) else {
        throw StoreError.refused(.craft(.notEmployed(person.number, day: writing.day)))
      }
      let content = try complete(content, of: person, on: writing.day)
      try requireWriter(
        writing.head.actor, of: person.id, content, id: person.number, writing.day)
      let id = try writer.agreement(person.id, plan: plan, follows: nil)
      try enter(content, of: id, person: person, writing, writer)
      if proposing { try propose(id, writing, writer) }
      return id
    }
  }

  /// Makes a new version of it. Where the one before was put to the parties, this one is too.
  ///
  /// - Parameters:
  ///   - version: the one that was looked at; a newer one refuses.
  ///   - content: all of the new version.
  package func changeAgreement(
    _ id: Int64, from version: Int, to content: AgreementContent, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in
      let facts = try facts(id)
      try require(facts, .change, on: writing.day)
      try requireNewest(facts, version)
      let person = try self.person(try number(of: facts.person), asOf: writing.day)
      try requireWriter(writing.head.actor, of: facts, writing.day)
      let content = try complete(content, of: person, on: writing.day)
      let before = try AgreementReader(database: database).content(
        of: facts.versions[facts.versions.count - 1]
      ) { (try number(of: $0), try name(of: $0, on: writing.day)) }.content
      guard content != before else {
        throw StoreError.refused(.craft(.asItIs(agreement: "A\(id)")))
      }
      try enter(content, of: id, person: person, writing, writer)
      if facts.newest?.proposedOn != nil { try propose(id, writing, writer) }
      return id
    }
  }

  package func proposeAgreement(
    _ id: Int64, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in
      let facts = try facts(id)
      try require(facts, .propose, on: writing.day)
      try requireWriter(writing.head.actor, of: facts, writing.day)
      try propose(id, writing, writer)
      return id
    }
  }

  /// Enters what parties answer.
  ///
  /// - Parameters:
  ///   - parties: numbers or names, as they stand in the agreement.
  ///   - version: the one they answer to.
  ///   - seen: how the answers are known of those who do not enter them themselves.
  package func answerAgreement(
    _ id: Int64, version: Int, by parties: [String], _ answer: PartyAnswer, reason: String?,
    seen: Seen?, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in
      let facts = try facts(id)
      try require(facts, answer == .agree ? .accept : .decline, on: writing.day)
      try requireNewest(facts, version)
      guard let newest = facts.newest else { return id }
      let content = try AgreementReader(database: database).content(of: newest) {
        (try number(of: $0), try name(of: $0, on: writing.day))
      }.content
      for named in parties {
        guard let place = content.parties.firstIndex(where: { $0.isNamed(named) }) else {
          throw StoreError.refused(
            .craft(
              .noSuchParty(agreement: "A\(id)", named, parties: content.parties.map(\.key))))
        }
        let party = newest.parties[place]
        let isOwn = content.parties[place].number == writing.head.actor
        if !isOwn {
          try requireWriterForOthers(writing.head.actor, facts, writing.day)
          guard seen != nil else {
            throw StoreError.refused(.craft(.seenNeeded(by: content.parties[place].key)))
          }
        }
        if party.answer?.kind == answer {
          throw StoreError.refused(
            .craft(.alreadyAnswered(agreement: "A\(id)", party: content.parties[place].key)))
        }
        try writer.answer(
          answer, of: party.id, on: writing.day, seen: isOwn ? nil : seen, reason: reason)
      }
      return id
    }
  }

  /// What somebody says who helps and does not write (S-175).
  package func commentAgreement(
    _ id: Int64, _ words: String, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in
      let facts = try facts(id)
      try require(facts, .comment, on: writing.day)
      guard let person = try personID(writing.head.actor), let newest = facts.newest,
        facts.person == person || newest.party(of: person) != nil
      else {
        throw StoreError.refused(
          .craft(
            .mayNotComment(
              agreement: "A\(id)", by: try personID(writing.head.actor).map { try number(of: $0) }
            )))
      }
      try writer.comment(words, on: newest.id, by: person, writing.day)
      return id
    }
  }

  package func closeAgreement(
    _ id: Int64, reason: String?, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in
      let facts = try facts(id)
      try require(facts, .close, on: writing.day)
      try requireWriter(writing.head.actor, of: facts, writing.day)
      // What is being tried ends in a decision of both.
      let open = try experimentFacts(of: facts.person)
        .first { $0.agreement == id && $0.decision == nil }
      if let open { throw StoreError.refused(.craft(.stillRuns(experiment: "E\(open.id)"))) }
      guard let newest = facts.newest else { return id }
      try writer.step(
        "close", of: newest.id, on: writing.day, by: try personID(writing.head.actor),
        reason: reason)
      return id
    }
  }

  // MARK: Parts of the verbs

  private func agreed(
    _ writing: AgreementWriting, _ body: (AgreementWriter) throws -> Int64
  ) throws -> Receipt<AgreementOutcome> {
    try record(writing.head, dryRun: writing.dryRun) { recording in
      guard writing.day <= writing.head.today else {
        throw StoreError.refused(.dayAfterToday(day: writing.day, today: writing.head.today))
      }
      let writer = AgreementWriter(database: database, recording: recording)
      let before = try database.integer("SELECT max(id) FROM agreement_version") ?? 0
      let id = try body(writer)
      var facts = try facts(id)
      let isNewlyInForce = try bringIntoForce(facts, writer)
      if isNewlyInForce { facts = try self.facts(id) }
      guard let newest = facts.newest else {
        return AgreementOutcome(id: id, version: 0, state: .draft)
      }
      var outcome = AgreementOutcome(
        id: id, version: newest.number, state: facts.state(on: writing.day))
      outcome.isNewlyInForce = isNewlyInForce
      let content = try AgreementReader(database: database).content(of: newest) {
        (try number(of: $0), "")
      }.content
      if newest.id > before || newest.proposedOn == writing.day, outcome.state != .inForce {
        outcome.warnings = try warnings(content, facts, on: writing.day)
        outcome.advice = CraftAdvice.of(content.changes)
      }
      return outcome
    }
  }

  /// Enters that the newest version is in force, once its answers say so.
  private func bringIntoForce(
    _ facts: AgreementFacts, _ writer: AgreementWriter
  ) throws -> Bool {
    guard let newest = facts.newest, newest.inForceFrom == nil, let day = newest.agreedFrom else {
      return false
    }
    try writer.step("in_force", of: newest.id, on: day, by: nil)
    return true
  }

  func facts(_ id: Int64) throws -> AgreementFacts {
    guard let facts = try agreementFacts(where: "a.id = ?1", [.integer(id)]).first else {
      throw StoreError.refused(.craft(.notFound(.agreement, "A\(id)", newest: nil)))
    }
    return facts
  }

  private func require(_ facts: AgreementFacts, _ action: AgreementAction, on day: Day) throws {
    let state = facts.state(on: day)
    guard state.allows(action) else {
      throw StoreError.refused(
        .craft(.wrongState(agreement: "A\(facts.id)", state: state, action: action)))
    }
    let last = facts.versions.flatMap { version in
      [version.day] + (version.proposedOn.map { [$0] } ?? [])
        + version.parties.flatMap { $0.answers.map(\.day) }
    }.max()
    if let last, day < last { throw StoreError.refused(.dayBefore(day: day, earliest: last)) }
  }

  private func requireNewest(_ facts: AgreementFacts, _ version: Int) throws {
    let newest = facts.newest?.number ?? 0
    guard version == newest else {
      throw StoreError.refused(
        .craft(.oldVersion(agreement: "A\(facts.id)", given: version, newest: newest)))
    }
  }

  /// The employee writes, and the manager with them; HR and helpers do not (S-059, S-175).
  func requireWriter(_ actor: String, of facts: AgreementFacts, _ day: Day) throws {
    guard let person = try personID(actor) else {
      throw StoreError.refused(.craft(.notWriter(agreement: "A\(facts.id)", by: nil)))
    }
    guard person != facts.person, person != facts.manager else { return }
    try refuseWriting(actor, person, "A\(facts.id)", day)
  }

  private func requireWriterForOthers(_ actor: String, _ facts: AgreementFacts, _ day: Day) throws {
    guard let person = try personID(actor), person == facts.person || person == facts.manager
    else {
      let known = try personID(actor).map { try number(of: $0) }
      throw StoreError.refused(
        .craft(.answersForOthers(agreement: "A\(facts.id)", by: known)))
    }
  }

  private func requireWriter(
    _ actor: String, of employee: Int64, _ content: AgreementContent, id: String, _ day: Day
  ) throws {
    guard let person = try personID(actor) else {
      throw StoreError.refused(.craft(.notWriter(agreement: id, by: nil)))
    }
    let manager = content.parties.first { $0.role == .manager }?.number
    guard person != employee, manager != actor else { return }
    try refuseWriting(actor, person, id, day)
  }

  private func refuseWriting(_ actor: String, _ person: Int64, _ id: String, _ day: Day) throws {
    if try ApprovalRules(store: self, day: day).holds("hr", person) {
      throw StoreError.refused(.craft(.hrDoesNotWrite(by: actor)))
    }
    throw StoreError.refused(.craft(.notWriter(agreement: id, by: actor)))
  }

  private func propose(
    _ id: Int64, _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws {
    let facts = try facts(id)
    guard let newest = facts.newest else { return }
    let content = try AgreementReader(database: database).content(of: newest) {
      (try number(of: $0), try name(of: $0, on: writing.day))
    }.content
    let gaps = content.gaps(hasGoals: try !goals(on: writing.day).isEmpty)
    guard gaps.isEmpty else {
      throw StoreError.refused(.craft(.incomplete(agreement: "A\(id)", gaps)))
    }
    try writer.step(
      "propose", of: newest.id, on: writing.day, by: try personID(writing.head.actor))
    for advice in CraftAdvice.of(content.changes) {
      try writer.advice(writing.advise(advice), on: newest.id)
    }
  }
}
