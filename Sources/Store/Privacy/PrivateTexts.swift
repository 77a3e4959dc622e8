internal import Records
internal import SQLite

/// What was taken away, in counts.
package struct Erasure: Sendable {
  package var plans: Int64 = 0
  package var agreements: Int64 = 0
  package var experiments: Int64 = 0
  /// Agreements that were still open: closed with it, as `A3`.
  package var closed: [String] = []
  /// Of how many plans is told to their owner alone.
  package var isOwn = true
}

extension Store {
  /// Takes every text, form and score away that the record has of somebody's plans, agreements and
  /// experiments. Days, states, decisions and who read them stay, and so do money and time, which
  /// an employer keeps for seven years after the book year (AWR art. 52).
  ///
  /// What is still open is closed, an experiment in it broken off: nobody is asked to decide on
  /// words that are gone. What they wrote in agreements of others is part of those and stays there.
  package func erasePrivateTexts(
    of employee: String, _ head: EventHead, dryRun: Bool
  ) throws -> Receipt<Erasure> {
    try forgetForGood()
    return try record(head, dryRun: dryRun, rehearsing: .nothing) { recording in
      let person = try self.person(employee, asOf: head.today)
      guard try mayEraseFor(person.id, head) else {
        throw StoreError.refused(
          .privacy(.notTheirs(employee: person.number, by: head.actor)))
      }
      var erasure = try countTexts(of: person.id)
      erasure.isOwn = try personID(head.actor) == person.id
      let isEmpty = erasure.plans + erasure.agreements + erasure.experiments == 0
      guard !isEmpty || !erasure.isOwn else {
        throw StoreError.refused(.privacy(.nothingToErase(employee: person.number)))
      }
      for plan in try planFacts(where: "p.person = ?1", [.integer(person.id)]) {
        let writer = PlanWriter(database: database, recording: recording, day: head.today)
        for reader in plan.readers {
          try writer.reader(reader, of: plan.id, number: nil, part: nil, isHeld: false)
        }
      }
      erasure.closed = try closeAgreements(of: person.id, head, recording)
      for (table, rows) in PrivateTexts.details {
        try database.run(
          """
          UPDATE \(table)_details SET \(PrivateTexts.empty(table, database))
          WHERE salt IS NOT NULL AND \(table) IN (\(rows))
          """, .integer(person.id))
      }
      try database.run(
        """
        UPDATE text_body SET salt = NULL, body = NULL
        WHERE body IS NOT NULL AND text IN (\(PrivateTexts.texts))
        """, .integer(person.id))
      return erasure
    }
  }

  /// Whether an event wrote words of plans, agreements or experiments.
  func holdsPrivateTexts(_ event: Int64) throws -> Bool {
    try database.integer(
      PrivateTexts.tables.map { "SELECT 1 FROM \($0) WHERE event = ?1" }
        .joined(separator: "\nUNION "), .integer(event)) == 1
  }

  /// Takes away the words that an event wrote into plans, agreements and experiments.
  func erasePrivateTexts(of event: Int64) throws {
    for (table, _) in PrivateTexts.details {
      try database.run(
        """
        UPDATE \(table)_details SET \(PrivateTexts.empty(table, database))
        WHERE salt IS NOT NULL AND \(table) IN (SELECT id FROM \(table) WHERE event = ?1)
        """, .integer(event))
    }
    try database.run(
      """
      UPDATE text_body SET salt = NULL, body = NULL
      WHERE body IS NOT NULL AND text IN (\(PrivateTexts.textsOfEvent))
      """, .integer(event))
  }

  private func mayEraseFor(_ person: Int64, _ head: EventHead) throws -> Bool {
    guard let actor = try personID(head.actor), actor != person else { return true }
    return try ApprovalRules(store: self, day: head.today).holds("hr", actor)
  }

  private func closeAgreements(
    of person: Int64, _ head: EventHead, _ recording: Recording
  ) throws -> [String] {
    let open = try agreementFacts(where: "a.person = ?1", [.integer(person)])
      .filter { $0.state(on: head.today) != .closed }
    let writer = AgreementWriter(database: database, recording: recording)
    for newest in open.compactMap(\.newest) {
      try writer.step("close", of: newest.id, on: head.today, by: try personID(head.actor))
    }
    return open.map { "A\($0.id)" }
  }

  /// Of how many something is still there.
  private func countTexts(of person: Int64) throws -> Erasure {
    let count = { (sql: String) in try self.database.integer(sql, .integer(person)) ?? 0 }
    return Erasure(
      plans: try count(
        """
        SELECT count(*) FROM plan AS p WHERE p.person = ?1 AND (
          EXISTS (
            SELECT 1 FROM plan_item AS i JOIN plan_item_details AS d ON d.plan_item = i.id
            WHERE i.plan = p.id AND d.salt IS NOT NULL)
          OR EXISTS (
            SELECT 1 FROM craft_change AS c JOIN craft_change_details AS d ON d.craft_change = c.id
            WHERE c.plan = p.id AND d.salt IS NOT NULL))
        """),
      agreements: try count(
        """
        SELECT count(DISTINCT v.agreement) FROM agreement_version AS v
        JOIN agreement AS a ON a.id = v.agreement
        JOIN text_body AS b ON b.text = v.headline
        WHERE a.person = ?1 AND b.body IS NOT NULL
        """),
      experiments: try count(
        """
        SELECT count(DISTINCT x.id) FROM experiment AS x
        JOIN agreement_version AS v ON v.id = x.agreement_version
        JOIN agreement AS a ON a.id = v.agreement
        JOIN experiment_version AS f ON f.experiment = x.id
        JOIN text_body AS b ON b.text = f.how
        WHERE a.person = ?1 AND b.body IS NOT NULL
        """)
    )
  }
}

/// Where the texts of somebody's plans, agreements and experiments stand; ?1 is the person's row.
private enum PrivateTexts {
  private static let versions = """
    SELECT v.id FROM agreement_version AS v JOIN agreement AS a ON a.id = v.agreement
    WHERE a.person = ?1
    """
  private static let experiments =
    "SELECT id FROM experiment WHERE agreement_version IN (\(versions))"

  /// Tables with their content beside them, and the rows of this person.
  static let details = [
    ("plan_item", "SELECT id FROM plan_item WHERE plan IN (SELECT id FROM plan WHERE person = ?1)"),
    (
      "craft_change",
      """
      SELECT id FROM craft_change WHERE plan IN (SELECT id FROM plan WHERE person = ?1)
        OR agreement_version IN (\(versions))
      """
    ),
    ("evaluation", "SELECT id FROM evaluation WHERE experiment IN (\(experiments))"),
    (
      "handover_answer",
      """
      SELECT n.id FROM handover_answer AS n JOIN handover AS h ON h.id = n.handover
      WHERE h.person = ?1 OR h.experiment IN (\(experiments))
      """
    ),
  ]

  /// Columns of `text`, by the table that holds them.
  private static let columns = [
    ("agreement_version", ["headline", "purpose", "no_goal", "terms", "growth"], "id", versions),
    ("agreement_party", ["name", "contribution"], "agreement_version", versions),
    ("agreement_commitment", ["what"], "agreement_version", versions),
    ("agreement_step", ["reason"], "agreement_version", versions),
    ("agreement_comment", ["words"], "agreement_version", versions),
    ("craft_advice", ["words"], "agreement_version", versions),
    ("experiment_version", ["how", "headline"], "experiment", experiments),
    ("handover", ["task"], "experiment", experiments),
    ("experiment_decision", ["reason"], "experiment", experiments),
  ]

  /// Every table with words of plans, agreements or experiments in it or beside it.
  static let tables =
    details.map(\.0) + columns.map(\.0) + ["agreement_answer", "experiment_person"]

  static let textsOfEvent =
    (columns.flatMap { table, names, _, _ in
      names.map { "SELECT \($0) FROM \(table) WHERE event = ?1" }
    } + [
      "SELECT reason FROM agreement_answer WHERE event = ?1",
      "SELECT name FROM experiment_person WHERE event = ?1",
    ]).joined(separator: "\nUNION ALL ")

  static let texts =
    (columns.flatMap { table, names, key, rows in
      names.map { "SELECT \($0) FROM \(table) WHERE \(key) IN (\(rows))" }
    } + [
      """
      SELECT reason FROM agreement_answer WHERE agreement_party IN (
        SELECT id FROM agreement_party WHERE agreement_version IN (\(versions)))
      """,
      """
      SELECT name FROM experiment_person WHERE experiment_version IN (
        SELECT id FROM experiment_version WHERE experiment IN (\(experiments)))
      """,
    ]).joined(separator: "\nUNION ALL ")

  /// Every column but the key, emptied: a new one is never forgotten.
  static func empty(_ table: String, _ database: Database) throws -> String {
    try database.all(
      "SELECT name FROM pragma_table_info(?1) WHERE pk = 0", .text("\(table)_details")
    ) { "\(try $0.text(0)) = NULL" }.joined(separator: ", ")
  }
}
