internal import Crypto
internal import Records
internal import SQLite

/// Reads agreements, table by table.
struct AgreementReader {
  let database: Database
  var known = Known.all
  /// Nothing that was said after this day; nil is all.
  var until: Day?

  private func holds(_ row: String) -> String { known.holds(row: row, until: until) }

  /// - Parameter condition: on `agreement AS a`, with the placeholders of `values`.
  func facts(where condition: String, _ values: [SQLiteValue]) throws -> [AgreementFacts] {
    var found: [AgreementFacts] = []
    var places: [Int64: Int] = [:]
    try database.rows(
      """
      SELECT a.id, a.person, a.plan, a.follows FROM agreement AS a
      WHERE \(condition) AND \(known.holds("a.event")) ORDER BY a.id
      """, values
    ) { row in
      places[try row.integer(0)] = found.count
      found.append(
        AgreementFacts(
          id: try row.integer(0), person: try row.integer(1), plan: try row.optionalInteger(2),
          follows: try row.optionalInteger(3)))
    }
    var versions: [Int64: (agreement: Int, place: Int)] = [:]
    try database.rows(
      """
      SELECT v.agreement, v.id, v.event, v.on_day, v.initiator, v.occasion, v.goal, v.ends_on,
        v.culture, v.minutes
      FROM agreement AS a JOIN agreement_version AS v ON v.agreement = a.id
      WHERE \(condition) AND \(known.holds("a.event")) AND \(known.holds("v.event"))
      ORDER BY v.id
      """, values
    ) { row in
      guard let agreement = places[try row.integer(0)] else { return }
      let place = found[agreement].versions.count
      versions[try row.integer(1)] = (agreement, place)
      var version = AgreementFacts.Version(
        id: try row.integer(1), number: place + 1, order: try row.integer(2), day: try row.day(3),
        initiator: Initiator(rawValue: try row.text(4)) ?? .employee)
      version.occasion = try row.optionalText(5).flatMap { Occasion(rawValue: $0) }
      version.goal = try row.optionalText(6)
      version.endsOn = try row.optionalDay(7)
      version.isCultureReady = try row.optionalInteger(8).map { $0 == 1 }
      version.minutes = try row.optionalInteger(9)
      found[agreement].versions.append(version)
    }
    var parties: [Int64: (agreement: Int, version: Int, place: Int)] = [:]
    try database.rows(
      """
      SELECT p.agreement_version, p.id, p.role, p.person
      FROM agreement AS a JOIN agreement_version AS v ON v.agreement = a.id
      JOIN agreement_party AS p ON p.agreement_version = v.id
      WHERE \(condition) ORDER BY p.id
      """, values
    ) { row in
      guard let (agreement, version) = versions[try row.integer(0)] else { return }
      parties[try row.integer(1)] = (
        agreement, version, found[agreement].versions[version].parties.count
      )
      found[agreement].versions[version].parties.append(
        AgreementFacts.Party(
          id: try row.integer(1), role: PartyRole(rawValue: try row.text(2)) ?? .colleague,
          person: try row.optionalInteger(3)))
    }
    try database.rows(
      """
      SELECT p.id, n.event, n.answer, n.on_day, n.seen
      FROM agreement AS a JOIN agreement_version AS v ON v.agreement = a.id
      JOIN agreement_party AS p ON p.agreement_version = v.id
      JOIN agreement_answer AS n ON n.agreement_party = p.id
      WHERE \(condition) AND \(known.holds("n.event")) ORDER BY n.id
      """, values
    ) { row in
      guard let (agreement, version, party) = parties[try row.integer(0)] else { return }
      found[agreement].versions[version].parties[party].answers.append(
        AgreementFacts.Answer(
          order: try row.integer(1), kind: PartyAnswer(rawValue: try row.text(2)) ?? .decline,
          day: try row.day(3), seen: try row.optionalText(4).flatMap { Seen(rawValue: $0) }))
    }
    try database.rows(
      """
      SELECT s.agreement_version, s.step, s.on_day
      FROM agreement AS a JOIN agreement_version AS v ON v.agreement = a.id
      JOIN agreement_step AS s ON s.agreement_version = v.id
      WHERE \(condition) AND \(known.holds("s.event")) ORDER BY s.id
      """, values
    ) { row in
      guard let (agreement, version) = versions[try row.integer(0)] else { return }
      let day = try row.day(2)
      switch try row.text(1) {
      case "propose": found[agreement].versions[version].proposedOn = day
      case "in_force": found[agreement].versions[version].inForceFrom = day
      default: found[agreement].closedOn = day
      }
    }
    return found
  }

  /// The texts of a version.
  ///
  /// - Parameter names: employee number and name of a person's row.
  func content(
    of version: AgreementFacts.Version, names: (Int64) throws -> (number: String, name: String)
  ) throws -> AgreementView.Version {
    var content = AgreementContent(headline: "", initiator: version.initiator)
    var isErased = false
    try database.rows(
      """
      SELECT h.body, p.body, g.body, t.body, w.body
      FROM agreement_version AS v
      LEFT JOIN text_body AS h ON h.text = v.headline
      LEFT JOIN text_body AS p ON p.text = v.purpose
      LEFT JOIN text_body AS g ON g.text = v.no_goal
      LEFT JOIN text_body AS t ON t.text = v.terms
      LEFT JOIN text_body AS w ON w.text = v.growth
      WHERE v.id = ?1
      """, [.integer(version.id)]
    ) { row in
      isErased = row.isNull(0)
      content.headline = try row.optionalText(0) ?? ""
      content.purpose = try row.optionalText(1)
      content.noGoal = try row.optionalText(2)
      content.terms = try row.optionalText(3)
      content.growth = try row.optionalText(4)
    }
    content.occasion = version.occasion
    content.goal = version.goal
    content.endsOn = version.endsOn
    content.isCultureReady = version.isCultureReady
    content.minutes = version.minutes
    try database.rows(
      """
      SELECT \(CraftChangeRow.columns) FROM craft_change AS c
      JOIN craft_change_details AS d ON d.craft_change = c.id
      WHERE c.agreement_version = ?1 ORDER BY c.position
      """, [.integer(version.id)]
    ) { row in
      if let change = try CraftChangeRow(row, from: 0) { content.changes.append(change.change) }
    }
    var keys: [Int64: String] = [:]
    try database.rows(
      """
      SELECT p.id, p.role, p.person, n.body, c.body FROM agreement_party AS p
      LEFT JOIN text_body AS n ON n.text = p.name
      LEFT JOIN text_body AS c ON c.text = p.contribution
      WHERE p.agreement_version = ?1 ORDER BY p.id
      """, [.integer(version.id)]
    ) { row in
      let who = try row.optionalInteger(2).map(names)
      let party = AgreementContent.Party(
        PartyRole(rawValue: try row.text(1)) ?? .colleague, number: who?.number,
        name: try who?.name ?? row.optionalText(3), contribution: try row.optionalText(4))
      keys[try row.integer(0)] = party.key
      content.parties.append(party)
    }
    try database.rows(
      """
      SELECT c.agreement_party, b.body, c.due_on, c.claim, s.code, c.leave
      FROM agreement_commitment AS c LEFT JOIN text_body AS b ON b.text = c.what
      LEFT JOIN scheme AS s ON s.id = c.scheme
      WHERE c.agreement_version = ?1 ORDER BY c.id
      """, [.integer(version.id)]
    ) { row in
      var commitment = AgreementContent.Commitment(
        who: keys[try row.integer(0)] ?? "", what: try row.optionalText(1) ?? "",
        dueOn: try row.optionalDay(2))
      commitment.claim = try row.optionalInteger(3).map { "C\($0)" }
      commitment.scheme = try row.optionalText(4)
      commitment.leave = try row.optionalInteger(5).map { "L\($0)" }
      content.commitments.append(commitment)
    }
    var view = AgreementView.Version(facts: version, content: content, isErased: isErased)
    view.digest = try digest(of: version.id)
    try beside(version, names, &view)
    return view
  }

  /// Reasons, comments and advice.
  private func beside(
    _ version: AgreementFacts.Version, _ names: (Int64) throws -> (number: String, name: String),
    _ view: inout AgreementView.Version
  ) throws {
    let places = Dictionary(
      uniqueKeysWithValues: version.parties.enumerated().map { ($1.id, $0) })
    try database.rows(
      """
      SELECT n.agreement_party, b.body, n.seen, \(Told.author("agreement_answer"))
      FROM agreement_party AS p
      JOIN agreement_answer AS n ON n.agreement_party = p.id
      LEFT JOIN text_body AS b ON b.text = n.reason
      WHERE p.agreement_version = ?1 AND \(holds("n")) ORDER BY n.id
      """, [.integer(version.id)]
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      view.reasons[place] = try row.optionalText(1)
      view.told[place] = try Told(row, from: 2)
    }
    try database.rows(
      """
      SELECT c.on_day, c.person, b.body FROM agreement_comment AS c
      LEFT JOIN text_body AS b ON b.text = c.words
      WHERE c.agreement_version = ?1 AND \(holds("c")) ORDER BY c.id
      """, [.integer(version.id)]
    ) { row in
      let who = try names(try row.integer(1))
      guard let words = try row.optionalText(2) else { return }
      view.comments.append(
        AgreementView.Comment(
          day: try row.day(0), number: who.number, name: who.name, words: words))
    }
    try database.rows(
      """
      SELECT c.code, c.grade, c.dated_on, b.body FROM craft_advice AS c
      LEFT JOIN text_body AS b ON b.text = c.words
      WHERE c.agreement_version = ?1 AND \(known.holds("c.event")) ORDER BY c.id
      """, [.integer(version.id)]
    ) { row in
      guard let code = CraftAdvice.Code(rawValue: try row.text(0)),
        let grade = CraftAdvice.Grade(rawValue: try row.text(1)),
        let words = try row.optionalText(3)
      else { return }
      view.advice.append(
        AgreementView.Advice(
          advice: CraftAdvice(code), grade: grade, datedOn: try row.day(2), words: words))
    }
  }

  /// What people sign: SHA-256 over the digests of all texts of a version, in the order in which
  /// they were written, and over its plain columns. It stays the same when texts are erased.
  func digest(of version: Int64) throws -> String {
    var hash = SHA256()
    let add = { (text: String?) in
      hash.update(data: Array((text ?? "\u{0}").utf8))
      hash.update(data: [0x1F])
    }
    try database.rows(
      """
      SELECT 'v' || coalesce(v.goal, '') || '|' || coalesce(v.ends_on, '') || '|' ||
        coalesce(v.minutes, ''), x.digest
      FROM agreement_version AS v
      JOIN text AS x ON x.id IN (v.headline, v.purpose, v.no_goal, v.terms, v.growth)
      WHERE v.id = ?1
      UNION ALL
      SELECT 'c' || position, digest FROM craft_change WHERE agreement_version = ?1
      UNION ALL
      SELECT 'p' || p.role || coalesce(p.person, ''), coalesce(x.digest, X'')
      FROM agreement_party AS p LEFT JOIN text AS x ON x.id IN (p.name, p.contribution)
      WHERE p.agreement_version = ?1
      UNION ALL
      SELECT 'm' || m.agreement_party || '|' || coalesce(m.due_on, ''), x.digest
      FROM agreement_commitment AS m JOIN text AS x ON x.id = m.what
      WHERE m.agreement_version = ?1
      ORDER BY 1, 2
      """, [.integer(version)]
    ) { row in
      add(try row.text(0))
      hash.update(data: try row.blob(1))
    }
    return hash.finalize().prefix(6).map { hexadecimal($0) }.joined()
  }
}
