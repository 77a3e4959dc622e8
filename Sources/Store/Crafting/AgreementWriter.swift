internal import Records
internal import SQLite

/// Writes facts about agreements under an open event.
struct AgreementWriter {
  let database: Database
  let recording: Recording

  func agreement(_ person: Int64, token: [UInt8], plan: Int64?, follows: Int64?) throws -> Int64 {
    let id = try recording.nextID("agreement")
    try database.run(
      """
      INSERT INTO agreement (id, event, person, token, plan, follows)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .integer(id), .integer(recording.event), .integer(person), .blob(token),
      SQLiteValue(plan), SQLiteValue(follows))
    return id
  }

  /// All of it as it is from now on.
  ///
  /// - Parameter people: the row of each party's person, by employee number.
  func version(
    of agreement: Int64, _ content: AgreementContent, on day: Day, people: [String: Int64],
    links: [CommitmentLinks]
  ) throws -> Int64 {
    let id = try recording.nextID("agreement_version")
    let texts = try [
      content.headline, content.purpose, content.noGoal, content.terms, content.growth,
    ].map { SQLiteValue(try recording.text($0)) }
    let insert = try database.statement(
      """
      INSERT INTO agreement_version (id, event, agreement, on_day, initiator, occasion, goal,
        ends_on, culture, minutes, headline, purpose, no_goal, terms, growth)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
      """)
    try insert.bind(
      [
        .integer(id), .integer(recording.event), .integer(agreement), .text(day.description),
        .text(content.initiator.rawValue), SQLiteValue(content.occasion?.rawValue),
        SQLiteValue(content.goal), SQLiteValue(content.endsOn?.description),
        SQLiteValue(content.isCultureReady.map { $0 ? Int64(1) : 0 }),
        SQLiteValue(content.minutes),
      ] + texts)
    try insert.run()
    for (place, change) in content.changes.enumerated() {
      try recording.erasable(
        "craft_change", "agreement_version, position", [.integer(id), .integer(Int64(place + 1))],
        details: CraftChangeRow.columns, CraftChangeRow(change).values)
    }
    var rows: [String: Int64] = [:]
    for party in content.parties {
      rows[party.key] = try self.party(party, of: id, person: party.number.flatMap { people[$0] })
    }
    for (commitment, links) in zip(content.commitments, links) {
      guard let party = rows[commitment.who] else { continue }
      try self.commitment(commitment, of: id, party: party, links)
    }
    return id
  }

  func step(
    _ step: String, of version: Int64, on day: Day, by person: Int64?, reason: String? = nil
  ) throws {
    let text = try recording.text(reason)
    try database.run(
      """
      INSERT INTO agreement_step (id, event, agreement_version, step, on_day, person, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("agreement_step")), .integer(recording.event),
      .integer(version), .text(step), .text(day.description), SQLiteValue(person),
      SQLiteValue(text))
  }

  func answer(
    _ answer: PartyAnswer, of party: Int64, on day: Day, seen: Seen?, reason: String?
  ) throws {
    let text = try recording.text(reason)
    try database.run(
      """
      INSERT INTO agreement_answer (id, event, agreement_party, answer, on_day, seen, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("agreement_answer")), .integer(recording.event),
      .integer(party), .text(answer.rawValue), .text(day.description),
      SQLiteValue(seen?.rawValue), SQLiteValue(text))
  }

  func comment(_ words: String, on version: Int64, by person: Int64, _ day: Day) throws {
    let text = try recording.text(words)
    try database.run(
      """
      INSERT INTO agreement_comment (id, event, agreement_version, person, on_day, words)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .integer(try recording.nextID("agreement_comment")), .integer(recording.event),
      .integer(version), .integer(person), .text(day.description), SQLiteValue(text))
  }

  func advice(_ shown: CraftAct.Advice, on version: Int64) throws {
    let text = try recording.text(shown.words)
    try database.run(
      """
      INSERT INTO craft_advice (id, event, agreement_version, code, grade, dated_on, language,
        words)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """, .integer(try recording.nextID("craft_advice")), .integer(recording.event),
      .integer(version), .text(shown.code.rawValue), .text(shown.grade.rawValue),
      .text(shown.datedOn.description), .text(shown.language), SQLiteValue(text))
  }

  private func party(
    _ party: AgreementContent.Party, of version: Int64, person: Int64?
  ) throws -> Int64 {
    let name = try recording.text(person == nil ? party.name : nil)
    let contribution = try recording.text(party.contribution)
    let id = try recording.nextID("agreement_party")
    try database.run(
      """
      INSERT INTO agreement_party (id, event, agreement_version, role, person, name, contribution)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(id), .integer(recording.event), .integer(version),
      .text(party.role.rawValue), SQLiteValue(person), SQLiteValue(name),
      SQLiteValue(contribution))
    return id
  }

  private func commitment(
    _ commitment: AgreementContent.Commitment, of version: Int64, party: Int64,
    _ links: CommitmentLinks
  ) throws {
    let what = try recording.text(commitment.what)
    try database.run(
      """
      INSERT INTO agreement_commitment (id, event, agreement_version, agreement_party, what,
        due_on, claim, scheme, leave)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, .integer(try recording.nextID("agreement_commitment")), .integer(recording.event),
      .integer(version), .integer(party), SQLiteValue(what),
      SQLiteValue(commitment.dueOn?.description), SQLiteValue(links.claim),
      SQLiteValue(links.scheme), SQLiteValue(links.leave))
  }
}

/// The rows of what a commitment hangs on.
struct CommitmentLinks {
  var claim: Int64?
  var scheme: Int64?
  var leave: Int64?
}
