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
  /// Who did it; another than of the event where it is taken in from another file.
  package var actor: String
  package var dryRun: Bool
  /// Advice as it was shown elsewhere; nil is to be found.
  var advice: [CraftAct.Advice]?
  /// Puts advice into the words that the reader sees.
  package var advise: @Sendable (CraftAdvice) -> CraftAct.Advice

  package init(
    day: Day, head: EventHead, dryRun: Bool,
    advise: @escaping @Sendable (CraftAdvice) -> CraftAct.Advice
  ) {
    self.day = day
    self.head = head
    actor = head.actor
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
      try requireManager(content, of: employee, before: nil, on: writing.day)
      let id = try draft(
        of: employee, token: writer.recording.salt(), plan: plan, content, writing, writer)
      if proposing { try propose(id, isNew: true, writing, writer) }
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
      try requireManager(
        content, of: number(of: facts.person), before: facts.manager, on: writing.day)
      return try change(id, from: version, to: content, writing, writer)
    }
  }

  package func proposeAgreement(
    _ id: Int64, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in try put(id, writing, writer) }
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
      try self.answer(
        id, version: version, by: parties, answer, reason: reason, seen: seen, writing, writer)
    }
  }

  /// What somebody says who helps and does not write (S-175).
  package func commentAgreement(
    _ id: Int64, _ words: String, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in try comment(id, words, writing, writer) }
  }

  package func closeAgreement(
    _ id: Int64, reason: String?, _ writing: AgreementWriting
  ) throws -> Receipt<AgreementOutcome> {
    try agreed(writing) { writer in try end(id, reason: reason, writing, writer) }
  }

  // MARK: Parts of the verbs

  /// Who manages the employee decides with them, or somebody above (E-26); others are parties. What
  /// comes from another file was agreed by its register.
  private func requireManager(
    _ content: AgreementContent, of employee: String, before: Int64?, on day: Day
  ) throws {
    let person = try self.person(employee, asOf: day)
    let managers = try Managers(self, on: day)
    guard let named = content.parties.first(where: { $0.role == .manager })?.number,
      let chosen = try personID(named), chosen != before, chosen != person.id,
      let own = managers.manager(of: person.state(on: day), but: person.id)
    else { return }
    var above: Int64? = own
    var seen: Set<Int64> = []
    while let manager = above, seen.insert(manager).inserted {
      if manager == chosen { return }
      above = try record(manager).flatMap {
        managers.manager(of: $0.state(on: day), but: manager)
      }
    }
    throw StoreError.refused(
      .craft(.notTheManager(named, of: person.number, manager: try number(of: own))))
  }

  private func agreed(
    _ writing: AgreementWriting, _ body: (AgreementWriter) throws -> Int64
  ) throws -> Receipt<AgreementOutcome> {
    try record(writing.head, dryRun: writing.dryRun, rehearsing: .nothing) { recording in
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
}
