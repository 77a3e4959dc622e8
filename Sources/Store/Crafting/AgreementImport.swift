package import Records
internal import SQLite

/// An act of a packet that the rules refuse, with its place.
package struct ActRefused: Error, Sendable {
  /// Of the file, from 1.
  package var line: Int
  /// Of the packet, from 1.
  package var act: Int
  package var day: Day
  package var cause: StoreError
}

extension Store {
  /// Takes in an agreement with its history, act by act, by the rules that hold for the commands.
  /// What is here already stays as it is; acts behind it are new.
  func take(
    _ packet: AgreementPacket, line: Int, _ recording: Recording, _ head: EventHead,
    advise: @escaping @Sendable (CraftAdvice) -> CraftAct.Advice, _ report: inout ShareImportReport
  ) throws {
    report.agreements += 1
    let known = try agreementFacts(where: "a.token = ?1", [.blob(packet.token)]).first
    var done = 0
    if let known {
      let here = try agreementPacket(of: known)
      guard here.employee == packet.employee else {
        throw StoreError.refused(
          .craft(.packet(.agreementOfAnother(line: line, employee: packet.employee))))
      }
      let same = zip(here.acts, packet.acts).prefix { $0.isSame(as: $1) }.count
      guard same == min(here.acts.count, packet.acts.count) else {
        throw StoreError.refused(
          .craft(.packet(.otherwiseHere(line: line, act: same + 1, agreement: "A\(known.id)"))))
      }
      done = min(here.acts.count, packet.acts.count)
    }
    report.identicalActs += done
    guard done < packet.acts.count else { return }
    report.newActs += packet.acts.count - done
    var replay = AgreementReplay(
      store: self, packet: packet, recording: recording, id: known?.id)
    for (place, act) in packet.acts.enumerated().dropFirst(done) {
      var writing = AgreementWriting(day: act.day, head: head, dryRun: false, advise: advise)
      writing.actor = act.by
      do {
        try replay.take(act, position: place + 1, writing)
      } catch let cause as StoreError where cause.isAboutTheAnswer {
        throw ActRefused(line: line, act: place + 1, day: act.day, cause: cause)
      }
    }
    try database.run(
      """
      INSERT INTO import_batch (id, event, kind, digest, row_count, new_count, changed_count,
        identical_count)
      VALUES (?1, ?2, 'agreements', ?3, ?4, ?5, 0, ?6)
      """, .integer(try recording.nextID("import_batch")), .integer(recording.event),
      .blob(packet.digest), .integer(Int64(packet.acts.count)),
      .integer(Int64(packet.acts.count - done)), .integer(Int64(done)))
  }
}

/// Does again, under one event, what the acts of a packet say.
private struct AgreementReplay {
  let store: Store
  let packet: AgreementPacket
  let recording: Recording
  /// Nil until its first act.
  var id: Int64?

  /// Tables of which an act makes rows.
  private static let tables = [
    "agreement_version", "agreement_step", "agreement_answer", "agreement_comment", "experiment",
    "experiment_version", "handover", "handover_answer", "evaluation", "experiment_decision",
  ]

  mutating func take(_ act: CraftAct, position: Int, _ writing: AgreementWriting) throws {
    guard act.day <= writing.head.today else {
      throw StoreError.refused(.dayAfterToday(day: act.day, today: writing.head.today))
    }
    guard let author = try store.personID(act.by) else {
      throw StoreError.notFound(.employee, id: act.by, near: [])
    }
    let before = try AgreementReplay.tables.map { try recording.lastID($0) }
    try run(act, writing)
    guard let id else { return }
    for (table, last) in zip(AgreementReplay.tables, before) {
      let newest = try recording.lastID(table)
      for number in last..<newest {
        try store.database.run(
          """
          INSERT INTO craft_act (id, event, agreement, position, author, item, number)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
          """, .integer(try recording.nextID("craft_act")), .integer(recording.event),
          .integer(id), .integer(Int64(position)), .integer(author), .text(table),
          .integer(number + 1))
      }
    }
  }

  private mutating func run(_ act: CraftAct, _ writing: AgreementWriting) throws {
    let writer = AgreementWriter(database: store.database, recording: recording)
    if case .draft(let content) = act.deed {
      guard id == nil else { throw StoreError.refused(.craft(.packet(.secondDraft))) }
      let person = try store.person(packet.employee, asOf: act.day).id
      id = try store.draft(
        of: packet.employee, token: packet.token, plan: plan(of: person),
        linked(content, of: person), writing, writer)
      return
    }
    guard let id else { throw StoreError.refused(.craft(.packet(.secondDraft))) }
    var writing = writing
    switch act.deed {
    case .draft: break
    case .change(let content, let advice):
      writing.advice = advice
      let facts = try store.facts(id)
      _ = try store.change(
        id, from: facts.newest?.number ?? 0, to: linked(content, of: facts.person), writing,
        writer)
    case .propose(let advice):
      writing.advice = advice
      _ = try store.put(id, writing, writer)
    case .answer(let answer, let parties, let reason, let seen):
      let version = try store.facts(id).newest?.number ?? 0
      _ = try store.answer(
        id, version: version, by: parties, answer, reason: reason, seen: seen, writing, writer)
    case .comment(let words): _ = try store.comment(id, words, writing, writer)
    case .close(let reason): _ = try store.end(id, reason: reason, writing, writer)
    default: return try tryOut(act, id, writing)
    }
    _ = try store.bringIntoForce(store.facts(id), writer)
  }

  private func tryOut(_ act: CraftAct, _ id: Int64, _ writing: AgreementWriting) throws {
    let experiments = try store.experimentFacts(of: store.facts(id).person)
      .filter { $0.agreement == id }
    let numbered = { (cycle: Int) throws -> Int64 in
      guard experiments.indices.contains(cycle - 1) else {
        throw StoreError.refused(.craft(.notFound(.experiment, "\(cycle)", newest: nil)))
      }
      return experiments[cycle - 1].id
    }
    switch act.deed {
    case .start(let content, let handovers):
      _ = try store.start(of: id, content, handovers: handovers, writing, recording)
    case .frame(let cycle, let content, let handovers):
      _ = try store.change(
        numbered(cycle), to: content, handovers: handovers, writing, recording)
    case .take(let cycle, let receiver, let task, let answer, let energy, let seen):
      _ = try store.take(
        of: numbered(cycle), by: receiver, task: task, answer, energy: energy, seen: seen,
        writing, recording)
    case .evaluate(let cycle, let evaluator, let isFinal, let content, let seen):
      _ = try store.evaluate(
        numbered(cycle), by: evaluator, content, isFinal: isFinal, seen: seen, writing, recording)
    case .decide(let cycle, let decision, let manager, let reason, let seen):
      _ = try store.decide(
        numbered(cycle), decision, by: [packet.employee, manager], seen: seen, reason: reason,
        writing, recording)
    default: break
    }
  }

  // MARK: What it hangs on

  /// The plan it comes out of, where that is here.
  private func plan(of person: Int64) throws -> Int64? {
    guard let token = packet.plan else { return nil }
    return try store.planFacts(
      where: "p.token = ?1 AND p.person = ?2", [.blob(token), .integer(person)]
    ).first?.id
  }

  /// Claims and leave by the numbers they have here; a commitment stands without what is not here.
  private func linked(_ content: AgreementContent, of person: Int64) throws -> AgreementContent {
    var content = content
    for place in content.commitments.indices {
      let commitment = content.commitments[place]
      content.commitments[place].claim = try commitment.claim.flatMap {
        try store.database.integer(
          """
          SELECT c.id FROM claim AS c JOIN claim_version AS v ON v.claim = c.id
          LEFT JOIN text_body AS b ON b.text = v.title
          WHERE c.person = ?1 AND v.submitted_on || ' ' || coalesce(b.body, '') = ?2
            AND \(Known.all.holds("v.event")) AND v.id = (
              SELECT max(id) FROM claim_version
              WHERE claim = c.id AND \(Known.all.holds("event")))
          ORDER BY c.id LIMIT 1
          """, .integer(person), .text($0)
        ).map { "C\($0)" }
      }
      content.commitments[place].leave = try commitment.leave.flatMap {
        try store.database.integer(
          """
          SELECT l.id FROM leave AS l JOIN leave_version AS v ON v.leave = l.id
          WHERE l.person = ?1 AND \(Known.all.holds("v.event"))
            AND (SELECT min(on_day) FROM leave_day WHERE leave_version = v.id) = ?2
          ORDER BY l.id LIMIT 1
          """, .integer(person), .text($0)
        ).map { "L\($0)" }
      }
    }
    return content
  }
}

extension CraftAct {
  /// Whether it is the same act in another file. What hangs on claims and leave may be elsewhere,
  /// and who showed no advice yet has it found anew.
  fileprivate func isSame(as other: CraftAct) -> Bool { bare == other.bare }

  private var bare: CraftAct {
    var act = self
    switch deed {
    case .draft(let content): act.deed = .draft(content.bare)
    case .change(let content, _): act.deed = .change(content.bare, nil)
    case .propose: act.deed = .propose(nil)
    default: break
    }
    return act
  }
}

extension AgreementContent {
  fileprivate var bare: AgreementContent {
    var content = self
    for place in content.commitments.indices {
      content.commitments[place].claim = nil
      content.commitments[place].leave = nil
    }
    for place in content.parties.indices where content.parties[place].number != nil {
      content.parties[place].name = nil
    }
    return content
  }
}
