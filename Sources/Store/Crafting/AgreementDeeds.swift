internal import Records
internal import SQLite

/// What people do with agreements, with the rules of it, under an open event: of a command, or of
/// a packet that holds one deed after another.
extension Store {
  /// - Parameter token: says which agreement it is in every file it goes to.
  func draft(
    of employee: String, token: [UInt8], plan: Int64?, _ content: AgreementContent,
    _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws -> Int64 {
    let person = try self.person(employee, asOf: writing.day)
    guard person.state(on: writing.day).isEmployed(on: writing.day) else {
      throw StoreError.refused(.craft(.notEmployed(person.number, day: writing.day)))
    }
    let content = try complete(content, of: person, on: writing.day)
    try requireWriter(
      writing.actor, of: person.id, content, id: person.number, writing.day)
    for number in content.parties.compactMap(\.number) {
      try requireEmployed(number, on: writing.day)
    }
    let id = try writer.agreement(person.id, token: token, plan: plan, follows: nil)
    try enter(content, of: id, person: person, writing, writer)
    return id
  }

  func change(
    _ id: Int64, from version: Int, to content: AgreementContent, _ writing: AgreementWriting,
    _ writer: AgreementWriter
  ) throws -> Int64 {
    let facts = try facts(id)
    try require(facts, .change, on: writing.day)
    try requireNewest(facts, version)
    let person = try self.person(try number(of: facts.person), asOf: writing.day)
    try requireWriter(writing.actor, of: facts, writing.day)
    let content = try complete(content, of: person, on: writing.day)
    let before = try AgreementReader(database: database).content(
      of: facts.versions[facts.versions.count - 1]
    ) { (try number(of: $0), try name(of: $0, on: writing.day)) }.content
    guard content != before else {
      throw StoreError.refused(.craft(.asItIs(agreement: "A\(id)")))
    }
    for promise in content.commitments where !before.commitments.contains(promise) {
      try requireEmployed(promise.who, on: writing.day)
    }
    // Who was a party before stays one until somebody takes them out.
    let known = Set(before.parties.compactMap(\.number))
    for number in content.parties.compactMap(\.number) where !known.contains(number) {
      try requireEmployed(number, on: writing.day)
    }
    try enter(content, of: id, person: person, writing, writer)
    if facts.newest?.proposedOn != nil { try propose(id, writing, writer) }
    return id
  }

  func put(
    _ id: Int64, _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws -> Int64 {
    let facts = try facts(id)
    try require(facts, .propose, on: writing.day)
    try requireWriter(writing.actor, of: facts, writing.day)
    try propose(id, writing, writer)
    return id
  }

  func answer(
    _ id: Int64, version: Int, by parties: [String], _ answer: PartyAnswer, reason: String?,
    seen: Seen?, _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws -> Int64 {
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
      if let person = party.person, try !isEmployed(person, on: writing.day) {
        throw StoreError.refused(
          .craft(.notEmployed(content.parties[place].key, day: writing.day)))
      }
      let isOwn = content.parties[place].number == writing.actor
      if !isOwn {
        try requireWriterForOthers(writing.actor, facts, writing.day)
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

  func comment(
    _ id: Int64, _ words: String, _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws -> Int64 {
    let facts = try facts(id)
    try require(facts, .comment, on: writing.day)
    guard let person = try personID(writing.actor), let newest = facts.newest,
      try mayComment(person, on: facts), try isEmployed(person, on: writing.day)
    else {
      throw StoreError.refused(
        .craft(
          .mayNotComment(
            agreement: "A\(id)", by: try personID(writing.actor).map { try number(of: $0) }
          )))
    }
    try writer.comment(words, on: newest.id, by: person, writing.day)
    return id
  }

  /// The parties, and who stands by or looks back with them (S-175).
  private func mayComment(_ person: Int64, on facts: AgreementFacts) throws -> Bool {
    if facts.person == person || facts.newest?.party(of: person) != nil { return true }
    return try experimentFacts(of: facts.person).contains { experiment in
      experiment.agreement == facts.id
        && experiment.frame?.people.contains { $0.person == person } ?? false
    }
  }

  func end(
    _ id: Int64, reason: String?, _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws -> Int64 {
    let facts = try facts(id)
    try require(facts, .close, on: writing.day)
    let person = try self.person(try number(of: facts.person), asOf: writing.day)
    if person.state(on: writing.day).isEmployed(on: writing.day) {
      try requireWriter(writing.actor, of: facts, writing.day)
      // What is being tried ends in a decision of both.
      let open = try experimentFacts(of: facts.person).first { $0.agreement == id && $0.isOpen }
      if let open {
        throw StoreError.refused(.craft(.experiment(.stillRuns(experiment: "E\(open.id)"))))
      }
    } else {
      // Nobody decides with who left; HR tidies up where the manager left too.
      try requireWriterOrHR(writing.actor, of: facts, writing.day)
    }
    guard let newest = facts.newest else { return id }
    try writer.step(
      "close", of: newest.id, on: writing.day, by: try personID(writing.actor),
      reason: reason)
    return id
  }

  // MARK: Parts of the deeds

  /// Enters that the newest version is in force, once its answers say so.
  func bringIntoForce(
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
    guard version >= 1, version <= newest else {
      throw StoreError.refused(
        .craft(.noSuchVersion(agreement: "A\(facts.id)", number: version, count: newest)))
    }
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
    let isWriter = person == facts.person || person == facts.manager
    guard try !isWriter || !isEmployed(person, on: day) else { return }
    try refuseWriting(actor, person, "A\(facts.id)", day)
  }

  private func requireWriterOrHR(
    _ actor: String, of facts: AgreementFacts, _ day: Day
  ) throws {
    if let person = try personID(actor),
      try ApprovalRules(store: self, day: day).holds("hr", person)
    {
      return
    }
    try requireWriter(actor, of: facts, day)
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
    guard person != employee, try manager != actor || !isEmployed(person, on: day) else { return }
    try refuseWriting(actor, person, id, day)
  }

  private func refuseWriting(_ actor: String, _ person: Int64, _ id: String, _ day: Day) throws {
    if try ApprovalRules(store: self, day: day).holds("hr", person) {
      throw StoreError.refused(.craft(.hrDoesNotWrite(by: actor)))
    }
    throw StoreError.refused(.craft(.notWriter(agreement: id, by: actor)))
  }

  /// - Parameter isNew: whether the same command drafts it.
  func propose(
    _ id: Int64, isNew: Bool = false, _ writing: AgreementWriting, _ writer: AgreementWriter
  ) throws {
    let facts = try facts(id)
    guard let newest = facts.newest else { return }
    let content = try AgreementReader(database: database).content(of: newest) {
      (try number(of: $0), try name(of: $0, on: writing.day))
    }.content
    let gaps = content.gaps(hasGoals: try !goals(on: writing.day).isEmpty)
    guard gaps.isEmpty else {
      throw StoreError.refused(.craft(.incomplete(agreement: isNew ? nil : "A\(id)", gaps)))
    }
    try writer.step(
      "propose", of: newest.id, on: writing.day, by: try personID(writing.actor))
    for advice in writing.advice ?? CraftAdvice.of(content.changes).map(writing.advise) {
      try writer.advice(advice, on: newest.id)
    }
  }
}
