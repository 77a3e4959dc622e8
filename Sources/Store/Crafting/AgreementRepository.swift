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
      let facts = try facts(id)
      guard let newest = facts.newest else {
        return AgreementOutcome(id: id, version: 0, state: .draft)
      }
      var outcome = AgreementOutcome(
        id: id, version: newest.number, state: facts.state(on: writing.day))
      outcome.isNewlyInForce = try isNewlyInForce(facts, recording)
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

  private func isNewlyInForce(_ facts: AgreementFacts, _ recording: Recording) throws -> Bool {
    guard let newest = facts.newest, newest.inForceFrom != nil else { return false }
    var before = newest
    for place in before.parties.indices {
      before.parties[place].answers.removeAll { $0.order == recording.event }
    }
    return before.inForceFrom == nil
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

  /// The employee stands first, the manager second; both are parties always.
  private func complete(
    _ content: AgreementContent, of person: PersonRecord, on day: Day
  ) throws -> AgreementContent {
    var content = content
    var own = AgreementContent.Party(.employee, number: person.number, name: nil)
    var manager: AgreementContent.Party?
    var others: [AgreementContent.Party] = []
    var seen: Set<String> = []
    for party in content.parties {
      let number = try party.number.map { try self.person($0, asOf: day).number }
      guard seen.insert((number ?? party.name ?? "").lowercased()).inserted else {
        throw StoreError.refused(.craft(.partyTwice(party.key)))
      }
      var party = party
      party.number = number
      if number == person.number {
        guard party.role != .manager else {
          throw StoreError.refused(.craft(.managerIsEmployee(employee: person.number)))
        }
        own.contribution = party.contribution
      } else if party.role == .manager {
        manager = party
      } else {
        others.append(party)
      }
    }
    if manager == nil {
      let state = person.state(on: day)
      guard let found = try Managers(self, on: day).manager(of: state, but: person.id) else {
        throw StoreError.refused(.craft(.noManager(employee: person.number)))
      }
      let number = try self.number(of: found)
      // Named among the others, the manager brings what was said there.
      let named = others.firstIndex { $0.number == number }
      manager = AgreementContent.Party(
        .manager, number: number, name: nil,
        contribution: named.map { others.remove(at: $0).contribution } ?? nil)
    }
    content.parties = [own, manager].compactMap(\.self) + others
    for place in content.parties.indices {
      guard let number = content.parties[place].number, let id = try personID(number) else {
        continue
      }
      content.parties[place].name = try name(of: id, on: day)
    }
    for place in content.commitments.indices {
      let who = content.commitments[place].who
      guard let party = content.parties.first(where: { $0.isNamed(who) }) else {
        throw StoreError.refused(
          .craft(
            .noSuchParty(
              agreement: person.number, who, parties: content.parties.map(\.key))))
      }
      content.commitments[place].who = party.key
    }
    if let goal = content.goal {
      let goals = try self.goals(on: day)
      guard let found = goals.first(where: { $0.code.lowercased() == goal.lowercased() }) else {
        throw StoreError.refused(
          .craft(.noGoal(goal, near: NearMiss.of(goal, in: goals.map(\.code)), day: day)))
      }
      content.goal = found.code
    }
    return content
  }

  func enter(
    _ content: AgreementContent, of id: Int64, person: PersonRecord, _ writing: AgreementWriting,
    _ writer: AgreementWriter
  ) throws {
    var people: [String: Int64] = [:]
    for number in content.parties.compactMap(\.number) { people[number] = try personID(number) }
    let links = try content.commitments.map { try self.links($0, of: person, on: writing.day) }
    _ = try writer.version(
      of: id, content, on: writing.day, people: people, links: links)
  }

  /// A claim or leave of the employee, a scheme that is there.
  private func links(
    _ commitment: AgreementContent.Commitment, of person: PersonRecord, on day: Day
  ) throws -> CommitmentLinks {
    var links = CommitmentLinks()
    if let claim = commitment.claim {
      let found = try self.claim(claim, asOf: day)
      guard found.facts.person == person.id else {
        throw StoreError.refused(.craft(.linkOfAnother(found.id, employee: person.number)))
      }
      links.claim = found.facts.id
    }
    if let leave = commitment.leave {
      let found = try self.leave(leave, asOf: day)
      guard found.facts.person == person.id else {
        throw StoreError.refused(.craft(.linkOfAnother(found.id, employee: person.number)))
      }
      links.leave = found.facts.id
    }
    if let scheme = commitment.scheme { links.scheme = try self.scheme(scheme).id }
    return links
  }

  private func warnings(
    _ content: AgreementContent, _ facts: AgreementFacts, on day: Day
  ) throws -> [CraftWarning] {
    let shared = try content.goal.flatMap { code in
      try goals(on: day).first { $0.code == code }?.isMadeTogether
    }
    var found = content.warnings(
      isShared: shared, leastPace: try chosen(.rotationWeeks))
    if content.initiator != .employee {
      let team = try record(facts.person)?.state(on: day).teamID
      let others = try agreementFacts(where: "TRUE", []).filter { other in
        try team != nil && record(other.person)?.state(on: day).teamID == team
      }
      let topDown = others.count { $0.versions.first?.initiator != .employee }
      if content.initiator == .hr || (others.count >= 4 && topDown * 2 > others.count) {
        found.insert(.topDown(others: topDown, of: others.count), at: 0)
      }
    }
    return found
  }

  func name(of person: Int64, on day: Day) throws -> String {
    try record(person)?.state(on: day).name ?? ""
  }
}
