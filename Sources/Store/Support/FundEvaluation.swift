package import Records
internal import SQLite

/// What the members of a committee made of their fund when its period was over.
package struct FundEvaluation: Sendable, Equatable {
  package var scheme: String
  package var day: Day
  /// Employee numbers.
  package var members: [String]
  /// Whether people need something new in the next agreement.
  package var newNeed: Bool
  package var note: String?
  /// What came into the part of the fund that was used last, and what of it was reserved or spent,
  /// on that day. Derived, never typed.
  package var total: Int64
  package var used: Int64

  package var isFullyUsed: Bool { total > 0 && used >= total }
}

extension Store {
  /// Enters an evaluation by members of the committee of that day.
  package func evaluateFund(
    _ code: String, on day: Day, by members: [String], newNeed: Bool, note: String?,
    head: EventHead, dryRun: Bool
  ) throws -> Receipt<FundEvaluation> {
    try record(head, dryRun: dryRun) { recording in
      try requirePast(day, recording)
      let stored = try scheme(code)
      guard let first = stored.scheme.versions.first, first.validFrom <= day else {
        throw StoreError.refused(
          .dayBefore(day: day, earliest: stored.scheme.versions.first?.validFrom ?? day))
      }
      let rules = ApprovalRules(store: self, day: day)
      guard rules.approval(of: stored) == .committee, stored.scheme.paysFromOrganisation else {
        throw StoreError.refused(.wrongForm(code: stored.scheme.code, form: stored.scheme.form))
      }
      var people: [Int64] = []
      for named in members {
        let person = try self.person(named, asOf: day)
        guard try rules.holds("committee:\(stored.scheme.code)", person.id) else {
          throw StoreError.refused(
            .notAMember(person.number, scheme: stored.scheme.code, day: day))
        }
        if !people.contains(person.id) { people.append(person.id) }
      }
      // What the evaluation says of the fund is that of today, not of the last sync.
      _ = try LedgerKeeper(self, scheme: stored.scheme.code)
        .bring(.pot(scheme: stored.id), through: day, recording: recording)
      let id = try recording.nextID("fund_evaluation")
      let text = try recording.text(note)
      try database.run(
        """
        INSERT INTO fund_evaluation (id, event, scheme, on_day, new_need, note)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .integer(id), .integer(recording.event), .integer(stored.id),
        .text(day.description), .integer(newNeed ? 1 : 0), SQLiteValue(text))
      for person in people {
        try database.run(
          """
          INSERT INTO fund_evaluation_member (id, event, fund_evaluation, person)
          VALUES (?1, ?2, ?3, ?4)
          """, .integer(try recording.nextID("fund_evaluation_member")),
          .integer(recording.event), .integer(id), .integer(person))
      }
      let sums = try fundUse(stored.id, on: day, knownBy: nil)
      return FundEvaluation(
        scheme: stored.scheme.code, day: day, members: try people.map { try number(of: $0) },
        newNeed: newNeed, note: note, total: sums.total, used: sums.used)
    }
  }

  /// The evaluations of a fund through a day, the oldest first.
  ///
  /// - Parameter event: only what was recorded up to this event.
  package func fundEvaluations(
    of stored: StoredScheme, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> [FundEvaluation] {
    let known = Known(event: event)
    var found: [(id: Int64, evaluation: FundEvaluation)] = try database.all(
      """
      SELECT f.id, f.on_day, f.new_need, (SELECT body FROM text_body WHERE text = f.note)
      FROM fund_evaluation AS f
      WHERE f.scheme = ?1 AND f.on_day <= ?2 AND \(known.holds("f.event"))
      ORDER BY f.on_day, f.id
      """, .integer(stored.id), .text(day.description)
    ) { row in
      (
        try row.integer(0),
        FundEvaluation(
          scheme: stored.scheme.code, day: try row.day(1), members: [],
          newNeed: try row.integer(2) == 1, note: try row.optionalText(3), total: 0, used: 0)
      )
    }
    for index in found.indices {
      found[index].evaluation.members = try database.all(
        """
        SELECT n.number FROM fund_evaluation_member AS m
        JOIN person_number AS n ON n.person = m.person
        WHERE m.fund_evaluation = ?1 ORDER BY m.id
        """, .integer(found[index].id)
      ) { try $0.optionalText(0) ?? "" }
      let sums = try fundUse(stored.id, on: found[index].evaluation.day, knownBy: event)
      (found[index].evaluation.total, found[index].evaluation.used) = sums
    }
    return found.map(\.evaluation)
  }

  /// What came into the newest part of a fund of which anything was used by a day, and what was
  /// used of it: reserved and spent, less what came back. A reversal moves the other way and so
  /// weighs itself out.
  private func fundUse(
    _ scheme: Int64, on day: Day, knownBy event: Int64?
  ) throws -> (total: Int64, used: Int64) {
    try database.first(
      """
      WITH moved AS (
        SELECT l.id, t.kind, CASE l.id WHEN t.to_lot THEN t.amount ELSE -t.amount END AS amount
        FROM account AS a
        JOIN lot AS l ON l.account = a.id AND l.kind <> 'claim'
        JOIN transfer AS t ON t.from_lot = l.id OR t.to_lot = l.id
        WHERE a.kind = 'pot' AND a.scheme = ?1 AND t.effective_on <= ?2
          AND t.event <= coalesce(?3, t.event)
      )
      SELECT coalesce(sum(amount) FILTER (WHERE kind IN
          ('grant', 'correction', 'subsidy', 'advance', 'write_off', 'set_off')), 0) AS total,
        -coalesce(sum(amount) FILTER (WHERE kind IN ('reserve', 'release', 'refund')), 0) AS used
      FROM moved GROUP BY id
      ORDER BY used > 0 DESC, id DESC LIMIT 1
      """, .integer(scheme), .text(day.description), SQLiteValue(event)
    ) { (try $0.integer(0), try $0.integer(1)) } ?? (0, 0)
  }

  /// Savings that were put into a scheme again, by a day.
  package func savings(
    of stored: StoredScheme, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> (count: Int64, amount: Int64) {
    try database.first(
      """
      SELECT count(*), coalesce(sum(amount), 0) FROM saving
      WHERE scheme = ?1 AND on_day <= ?2 AND \(Known(event: event).holds("event"))
      """, .integer(stored.id), .text(day.description)
    ) { (try $0.integer(0), try $0.integer(1)) } ?? (0, 0)
  }
}
