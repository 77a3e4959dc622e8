package import Records
internal import SQLite

/// An agreement as what people did with it, one act after another.
struct AgreementHistory {
  let store: Store
  let facts: AgreementFacts

  /// A row that an act made.
  private struct Row {
    var item: String
    var number: Int64
    var day: Day
    var event: Int64
    var position: Int64
    var by: String
  }

  private var database: Database { store.database }

  /// Rows of one event are one act, or those of a packet one place in it.
  func acts() throws -> [CraftAct] {
    var groups: [[Row]] = []
    for row in try rows() {
      if let last = groups.last?.last, last.event == row.event, last.position == row.position {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
    return try groups.flatMap(acts(of:))
  }

  private func rows() throws -> [Row] {
    try database.all(
      """
      WITH version AS (SELECT * FROM agreement_version WHERE agreement = ?1),
      tried AS (
        SELECT x.* FROM experiment AS x JOIN version AS v ON v.id = x.agreement_version),
      made (item, number, event, on_day) AS (
        SELECT 'agreement_version', id, event, on_day FROM version
        UNION ALL
        SELECT 'agreement_step', s.id, s.event, s.on_day
        FROM version AS v JOIN agreement_step AS s ON s.agreement_version = v.id
        WHERE s.step <> 'in_force'
        UNION ALL
        SELECT 'agreement_answer', n.id, n.event, n.on_day
        FROM version AS v JOIN agreement_party AS p ON p.agreement_version = v.id
        JOIN agreement_answer AS n ON n.agreement_party = p.id
        UNION ALL
        SELECT 'agreement_comment', c.id, c.event, c.on_day
        FROM version AS v JOIN agreement_comment AS c ON c.agreement_version = v.id
        UNION ALL
        SELECT 'experiment_version', f.id, f.event, f.on_day
        FROM tried AS t JOIN experiment_version AS f ON f.experiment = t.id
        UNION ALL
        SELECT 'handover_answer', n.id, n.event, n.on_day
        FROM tried AS t JOIN handover AS h ON h.experiment = t.id
        JOIN handover_answer AS n ON n.handover = h.id
        UNION ALL
        SELECT 'evaluation', e.id, e.event, e.on_day
        FROM tried AS t JOIN evaluation AS e ON e.experiment = t.id
        UNION ALL
        SELECT 'experiment_decision', d.id, d.event, d.on_day
        FROM tried AS t JOIN experiment_decision AS d ON d.experiment = t.id)
      SELECT m.item, m.number, m.on_day, m.event, coalesce(c.position, 0),
        coalesce(p.number, x.actor, '')
      FROM made AS m LEFT JOIN event_text AS x ON x.event = m.event
      LEFT JOIN craft_act AS c ON c.item = m.item AND c.number = m.number
      LEFT JOIN person_number AS p ON p.person = c.author
      WHERE \(Known.all.holds("m.event"))
      ORDER BY m.event, 5, m.item, m.number
      """, .integer(facts.id)
    ) {
      Row(
        item: try $0.text(0), number: try $0.integer(1), day: try $0.day(2),
        event: try $0.integer(3), position: try $0.integer(4), by: try $0.text(5))
    }
  }

  /// A version that goes to the parties at once is two acts, unless it changed one that was there.
  private func acts(of rows: [Row]) throws -> [CraftAct] {
    guard let first = rows.first else { return [] }
    let of = { (item: String) in rows.filter { $0.item == item } }
    let act = { (deed: CraftAct.Deed) in CraftAct(first.day, by: first.by, deed) }
    if let decided = of("experiment_decision").first {
      // What it does to the agreement follows from it.
      return [act(try decision(decided.number))]
    }
    if let frame = of("experiment_version").first { return [act(try experiment(frame.number))] }
    if let taken = of("handover_answer").first { return [act(try take(taken.number))] }
    if let looked = of("evaluation").first { return [act(try evaluation(looked.number))] }
    if let comment = of("agreement_comment").first {
      return [act(.comment(try words("agreement_comment", "words", comment.number) ?? ""))]
    }
    let answers = of("agreement_answer")
    if !answers.isEmpty { return [act(try answer(answers.map(\.number)))] }
    let step = of("agreement_step").first
    let written = of("agreement_version").first
    guard let written else { return try step.map { [act(try self.step($0.number))] } ?? [] }
    let (content, isFirst) = try version(written.number)
    guard isFirst else {
      return [act(.change(content, try step.map { try advice(ofStep: $0.number) }))]
    }
    return [act(.draft(content))] + (try step.map { [act(try self.step($0.number))] } ?? [])
  }

  // MARK: The agreement

  private func version(_ id: Int64) throws -> (AgreementContent, isFirst: Bool) {
    guard let place = facts.versions.firstIndex(where: { $0.id == id }) else {
      throw StoreError.refused(.craft(.notFound(.agreement, "A\(facts.id)", newest: nil)))
    }
    let read = try AgreementReader(database: database).content(of: facts.versions[place]) {
      (try store.number(of: $0), "")
    }
    guard !read.isErased else {
      throw StoreError.refused(.craft(.packet(.erased(agreement: "A\(facts.id)"))))
    }
    var content = read.content
    for place in content.commitments.indices {
      let commitment = content.commitments[place]
      content.commitments[place].claim = try commitment.claim.flatMap(claim)
      content.commitments[place].leave = try commitment.leave.flatMap(leave)
    }
    return (content, place == 0)
  }

  /// A claim has another number elsewhere: the day it was asked for and its title say which.
  private func claim(_ id: String) throws -> String? {
    try database.text(
      """
      SELECT v.submitted_on || ' ' || coalesce(b.body, '') FROM claim_version AS v
      LEFT JOIN text_body AS b ON b.text = v.title
      WHERE v.claim = ?1 AND \(Known.all.holds("v.event")) ORDER BY v.id DESC LIMIT 1
      """, SQLiteValue(Int64(id.dropFirst())))
  }

  /// The first day of it.
  private func leave(_ id: String) throws -> String? {
    try database.text(
      """
      SELECT min(d.on_day) FROM leave_day AS d WHERE d.leave_version = (
        SELECT max(id) FROM leave_version AS v
        WHERE v.leave = ?1 AND \(Known.all.holds("v.event")))
      """, SQLiteValue(Int64(id.dropFirst())))
  }

  private func step(_ id: Int64) throws -> CraftAct.Deed {
    let kind = try database.text("SELECT step FROM agreement_step WHERE id = ?1", .integer(id))
    return kind == "close"
      ? .close(reason: try words("agreement_step", "reason", id))
      : .propose(try advice(ofStep: id))
  }

  private func advice(ofStep id: Int64) throws -> [CraftAct.Advice] {
    try database.all(
      """
      SELECT c.code, c.grade, c.dated_on, c.language, b.body
      FROM agreement_step AS s
      JOIN craft_advice AS c ON c.agreement_version = s.agreement_version AND c.event = s.event
      JOIN text_body AS b ON b.text = c.words
      WHERE s.id = ?1 AND b.body IS NOT NULL ORDER BY c.id
      """, .integer(id)
    ) {
      CraftAct.Advice(
        CraftAdvice.Code(rawValue: try $0.text(0)) ?? .feedback,
        grade: CraftAdvice.Grade(rawValue: try $0.text(1)) ?? .mixed, datedOn: try $0.day(2),
        language: try $0.text(3), words: try $0.text(4))
    }
  }

  private func answer(_ ids: [Int64]) throws -> CraftAct.Deed {
    var (kind, reason, seen): (PartyAnswer, String?, Seen?) = (.agree, nil, nil)
    var parties: [String] = []
    for id in ids {
      try database.rows(
        """
        SELECT n.answer, n.seen, b.body, p.person, x.body
        FROM agreement_answer AS n JOIN agreement_party AS p ON p.id = n.agreement_party
        LEFT JOIN text_body AS b ON b.text = n.reason LEFT JOIN text_body AS x ON x.text = p.name
        WHERE n.id = ?1
        """, [.integer(id)]
      ) { row in
        kind = PartyAnswer(rawValue: try row.text(0)) ?? .decline
        seen = try seen ?? row.optionalText(1).flatMap { Seen(rawValue: $0) }
        reason = try row.optionalText(2)
        let person = try row.optionalInteger(3)
        parties.append(try person.map { try store.number(of: $0) } ?? row.optionalText(4) ?? "")
      }
    }
    return .answer(kind, parties: parties, reason: reason, seen: seen)
  }

  private func words(_ table: String, _ column: String, _ id: Int64) throws -> String? {
    try database.text(
      """
      SELECT b.body FROM \(table) AS t JOIN text_body AS b ON b.text = t.\(column) WHERE t.id = ?1
      """, .integer(id))
  }

  // MARK: Experiments

  private var ofAgreement: String {
    """
    experiment AS e JOIN agreement_version AS v ON v.id = e.agreement_version
    WHERE v.agreement = ?1 AND \(Known.all.holds("e.event"))
    """
  }

  /// From 1.
  private func cycle(_ experiment: Int64) throws -> Int {
    Int(
      try database.integer(
        "SELECT count(*) FROM \(ofAgreement) AND e.id <= ?2", .integer(facts.id),
        .integer(experiment)) ?? 1)
  }

  private func experiment(_ frame: Int64) throws -> CraftAct.Deed {
    var (experiment, event): (Int64, Int64) = (0, 0)
    var content = ExperimentContent(
      startsOn: Day(number: 0), endsOn: Day(number: 0), how: "", moments: [])
    try database.rows(
      """
      SELECT f.experiment, f.starts_on, f.ends_on, h.body, n.body, f.event
      FROM experiment_version AS f LEFT JOIN text_body AS h ON h.text = f.how
      LEFT JOIN text_body AS n ON n.text = f.headline WHERE f.id = ?1
      """, [.integer(frame)]
    ) { row in
      experiment = try row.integer(0)
      content.startsOn = try row.day(1)
      content.endsOn = try row.day(2)
      content.how = try row.optionalText(3) ?? ""
      content.headline = try row.optionalText(4)
      event = try row.integer(5)
    }
    content.moments = try database.all(
      "SELECT on_day, kind FROM experiment_day WHERE experiment_version = ?1 ORDER BY id",
      .integer(frame)
    ) {
      ExperimentFacts.Moment(
        day: try $0.day(0), kind: EvaluationKind(rawValue: try $0.text(1)) ?? .interim)
    }
    content.people = try database.all(
      """
      SELECT p.role, p.person, b.body FROM experiment_person AS p
      LEFT JOIN text_body AS b ON b.text = p.name WHERE p.experiment_version = ?1 ORDER BY p.id
      """, .integer(frame)
    ) { row in
      ExperimentContent.Companion(
        ExperimentRole(rawValue: try row.text(0)) ?? .support,
        number: try row.optionalInteger(1).map { try store.number(of: $0) },
        name: try row.optionalText(2))
    }
    let handovers = try handovers(of: frame, experiment, event)
    let first = try database.integer(
      "SELECT min(id) FROM experiment_version WHERE experiment = ?1", .integer(experiment))
    return first == frame
      ? .start(content, handovers)
      : .frame(cycle: try cycle(experiment), content, handovers)
  }

  /// Tasks that were handed over with a frame: by the same event, and of a packet in the same act.
  private func handovers(
    of frame: Int64, _ experiment: Int64, _ event: Int64
  ) throws -> [ExperimentContent.Handover] {
    try database.all(
      """
      SELECT coalesce(b.body, ''), h.person FROM handover AS h
      LEFT JOIN text_body AS b ON b.text = h.task
      LEFT JOIN craft_act AS c ON c.item = 'handover' AND c.number = h.id
      LEFT JOIN craft_act AS f ON f.item = 'experiment_version' AND f.number = ?1
      WHERE h.experiment = ?2 AND h.event = ?3 AND c.position IS f.position ORDER BY h.id
      """, .integer(frame), .integer(experiment), .integer(event)
    ) {
      ExperimentContent.Handover(
        task: try $0.text(0), receiver: try store.number(of: try $0.integer(1)))
    }
  }

  private func take(_ id: Int64) throws -> CraftAct.Deed {
    var deed: CraftAct.Deed?
    try database.rows(
      """
      SELECT h.experiment, h.person, n.answer, n.seen, d.energy,
        (SELECT count(*) FROM handover AS o
          WHERE o.experiment = h.experiment AND o.person = h.person AND o.id <= h.id
            AND \(Known.all.holds("o.event")))
      FROM handover_answer AS n JOIN handover AS h ON h.id = n.handover
      LEFT JOIN handover_answer_details AS d ON d.handover_answer = n.id WHERE n.id = ?1
      """, [.integer(id)]
    ) { row in
      deed = .take(
        cycle: try cycle(try row.integer(0)), receiver: try store.number(of: try row.integer(1)),
        task: Int(try row.integer(5)), HandoverAnswer(rawValue: try row.text(2)) ?? .decline,
        energy: try row.optionalInteger(4),
        seen: try row.optionalText(3).flatMap { Seen(rawValue: $0) })
    }
    return deed ?? .comment("")
  }

  private func evaluation(_ id: Int64) throws -> CraftAct.Deed {
    var (experiment, person, isFinal): (Int64, Int64, Bool) = (0, 0, false)
    try database.rows(
      "SELECT experiment, person, kind FROM evaluation WHERE id = ?1", [.integer(id)]
    ) { row in
      experiment = try row.integer(0)
      person = try row.integer(1)
      isFinal = try row.text(2) == EvaluationKind.final.rawValue
    }
    let (told, content) = try ExperimentReader(database: database).evaluation(id)
    return .evaluate(
      cycle: try cycle(experiment), evaluator: try store.number(of: person), isFinal: isFinal,
      content, seen: told?.seen)
  }

  private func decision(_ id: Int64) throws -> CraftAct.Deed {
    var deed: CraftAct.Deed?
    try database.rows(
      """
      SELECT d.experiment, d.decision, d.manager, d.seen, b.body FROM experiment_decision AS d
      LEFT JOIN text_body AS b ON b.text = d.reason WHERE d.id = ?1
      """, [.integer(id)]
    ) { row in
      deed = .decide(
        cycle: try cycle(try row.integer(0)),
        ExperimentDecision(rawValue: try row.text(1)) ?? .stop,
        manager: try store.number(of: try row.integer(2)), reason: try row.optionalText(4),
        seen: try row.optionalText(3).flatMap { Seen(rawValue: $0) })
    }
    return deed ?? .comment("")
  }
}

extension Store {
  /// An agreement with all that was done with it, to be taken in elsewhere.
  package func agreementPacket(of facts: AgreementFacts) throws -> AgreementPacket {
    let tokens = try database.first(
      """
      SELECT a.token, p.token FROM agreement AS a LEFT JOIN plan AS p ON p.id = a.plan
      WHERE a.id = ?1
      """, .integer(facts.id)
    ) { (own: try $0.blob(0), plan: $0.isNull(1) ? nil : try $0.blob(1)) }
    return AgreementPacket(
      token: tokens?.own ?? [], employee: try number(of: facts.person), plan: tokens?.plan,
      acts: try AgreementHistory(store: self, facts: facts).acts())
  }
}
