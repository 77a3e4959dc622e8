package import Records
internal import SQLite

/// A claim as people see it.
package struct ClaimView: Sendable {
  package struct Source: Sendable {
    package var scheme: String
    package var dueOn: Day?
    package var asked: Int64
    package var awarded: Int64
  }

  package struct Step: Sendable {
    package var kind: String
    /// The event it was recorded with.
    package var event: Int64
    package var day: Day
    package var amount: Int64?
    package var by: String?
    package var text: String?
    /// The actor at the keyboard.
    package var recordedBy: String
    package var recordedAt: String
  }

  package var facts: ClaimFacts
  package var number: String
  package var name: String
  package var title: String
  package var provider: String?
  package var purposes: [Purpose]
  package var mandatory: MandatoryBasis
  package var reimburse: Bool
  package var startsOn: Day?
  package var minutes: Int64?
  /// Time for finding out what one wants, before the claim.
  package var orientationMinutes: Int64?
  /// Code of the subsidy that is to come back to the budget that pays.
  package var subsidy: String?
  /// A member's vote; a newer one stands in place of it.
  package struct Vote: Sendable, Equatable {
    package var member: Int64
    package var day: Day
  }

  /// The votes given on it, in their order.
  package var votes: [Vote] = []
  /// Of the whole thing; more than what is asked where the employee pays a share.
  package var cost: Int64
  package var sources: [Source]
  package var history: [Step]
  package var repayment: RepaymentTerms?
  /// Awarded for later years and not reserved yet; only counted for what is to be paid.
  package var conditional: Int64 = 0
  /// What it counts for in the period asked for, of the schemes asked for, in cents: an award, or
  /// what came back of one of a closed period.
  package var counted: Int64?

  /// What can be paid now.
  package var toPay: Int64 { max(0, facts.left - conditional) }

  package var id: String { "C\(facts.id)" }
}

/// Which claims a list asks for.
package struct ClaimFilter: Sendable {
  package var employee: Int64?
  package var states: Set<ClaimState>?
  package var scheme: Int64?
  package var forms: Set<Scheme.Form>?
  package var purpose: Purpose?
  /// Code of the subsidy that it names.
  package var subsidy: String?
  /// Only theirs.
  package var people: Set<Int64>?
  /// In which the approval counts, or what came back of one of a closed period.
  package var awarded: ReportPeriod?
  /// In which it drew on a pot that was filled when the period began.
  package var drawn: ReportPeriod?
  /// In which the refusal counts.
  package var refused: ReportPeriod?
  /// Refused or awarded less than asked in the period, or still undecided.
  package var unmet: ReportPeriod?
  /// The day on which the first decision counts.
  package var decided: ReportPeriod?
  /// Reserved and not paid yet.
  package var toPay = false

  package init() {}

  /// Whether a claim is asked for, but for what it is paid from.
  fileprivate func takes(_ facts: ClaimFacts, _ counted: CountedDay) -> Bool {
    if let states, !states.contains(facts.state) { return false }
    if let people, !people.contains(facts.person) { return false }
    let (approved, turnedDown) = (counted(facts.approval), counted(facts.refusal))
    if let refused, !refused.contains(turnedDown) { return false }
    if let unmet {
      let isShort =
        unmet.contains(approved) && facts.awarded < facts.asked
        && facts.state != .cancelled
      let isUnmet = facts.state.isUndecided || isShort || unmet.contains(turnedDown)
      if !isUnmet { return false }
    }
    return !toPay || facts.left > 0
  }
}

extension ClaimFacts {
  fileprivate var refusal: Step? { steps.last { $0.kind == .refuse } }
}

extension CountedDay {
  /// The number of a step is that of its event.
  fileprivate func callAsFunction(_ step: ClaimFacts.Step?) -> Day? {
    step.map { self($0.day, event: $0.order) }
  }

  fileprivate func callAsFunction(_ path: ClaimPath) -> Day? {
    path.decidedOn.map { self($0, event: path.decidedIn ?? 0) }
  }
}

extension ReportPeriod {
  package func contains(_ day: Day?) -> Bool { day.map { from <= $0 && $0 <= to } ?? false }
}

extension Store {
  /// Claims in the order of their numbers, as they were at the end of a day.
  ///
  /// - Parameter event: only what was recorded up to this event.
  package func claims(
    _ filter: ClaimFilter, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> [ClaimView] {
    try database.read {
      var condition = "1 = 1"
      var values: [SQLiteValue] = []
      if let employee = filter.employee {
        condition = "c.person = ?1"
        values = [.integer(employee)]
      }
      let counted = try CountedDay(database)
      let forms = try filter.forms.map { forms in
        Set(try schemes().filter { forms.contains($0.scheme.form) }.map(\.id))
      }
      var found = try views(where: condition, values, asOf: day, known: Known(event: event))
        .compactMap { view in
          let view = view.before(endOf: day)
          return filter.unmet.map { view?.counted(through: $0.to, counted) } ?? view
        }.filter { view in
          let drawn = (view.facts.sources + (view.facts.approval?.awards ?? [])).map(\.scheme)
          if let scheme = filter.scheme, !drawn.contains(scheme) { return false }
          if let forms, !drawn.contains(where: forms.contains) { return false }
          if let purpose = filter.purpose, !view.purposes.contains(purpose) { return false }
          if let subsidy = filter.subsidy, view.subsidy != subsidy { return false }
          if let days = filter.decided, !days.contains(counted(view.path)) { return false }
          return filter.takes(view.facts, counted)
        }
      let awards = CountedAwards(
        database: database, counted: counted, asOf: day, known: Known(event: event),
        schemes: filter.scheme.map { [$0] } ?? forms)
      if let period = filter.awarded {
        found = try found.compactMap { try awards.awarded($0, in: period) }
      }
      if let period = filter.drawn {
        found = try found.compactMap { try awards.drawn($0, in: period) }
      }
      guard filter.toPay else { return found }
      return try found.compactMap { view in
        var view = view
        view.conditional = try conditional(of: view.facts, asOf: day)
        return view.toPay > 0 ? view : nil
      }
    }
  }

  /// One claim by its number, with or without the letter: `C412`, `412`; everything of it,
  /// what is dated after the day too.
  package func claim(
    _ text: String, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> ClaimView {
    guard let id = Store.claimNumber(text),
      let view = try database.read({
        try views(where: "c.id = ?1", [.integer(id)], asOf: day, known: Known(event: event))
      }).first
    else { throw try noSuchClaim(text) }
    return view
  }

  /// The number in `C412`, `c412` or `412`. Zeros in front make it an employee number, which is
  /// another thing.
  static func claimNumber(_ text: String) -> Int64? {
    let digits = text.hasPrefix("C") || text.hasPrefix("c") ? text.dropFirst() : text[...]
    return digits.hasPrefix("0") ? nil : Int64(digits)
  }

  /// Claims are numbered from 1, so the newest one says which numbers there can be. Whose employee
  /// number was taken for a claim's has claims of their own to choose from.
  package func noSuchClaim(_ text: String) throws -> StoreError {
    let own = try database.all(
      """
      SELECT c.id FROM claim AS c JOIN person_number AS n ON n.person = c.person
      WHERE n.number = ?1 AND c.event NOT IN (SELECT event FROM undone)
      ORDER BY c.id DESC LIMIT 3
      """, .text(text)
    ) { "C\(try $0.integer(0))" }
    guard own.isEmpty else { return .notFound(.claim, id: text, near: own) }
    let newest = try database.integer(
      "SELECT max(id) FROM claim WHERE event NOT IN (SELECT event FROM undone)")
    return .noSuchClaim(text, newest: newest.map { "C\($0)" })
  }

  func views(
    where condition: String, _ values: [SQLiteValue], asOf day: Day, known: Known = .all
  ) throws -> [ClaimView] {
    let facts = try FactReader(database: database)
      .claims(where: condition, values, known: known)
    let codes = Dictionary(
      uniqueKeysWithValues: try database.all("SELECT id, code FROM scheme") {
        (try $0.integer(0), try $0.text(1))
      })
    var names: [Int64: (number: String, name: String)] = [:]
    var views: [ClaimView] = []
    for (index, claim) in facts.enumerated() {
      progress(Int64(index), Int64(facts.count))
      if names[claim.person] == nil {
        let record = try record(claim.person)
        names[claim.person] = (
          try number(of: claim.person), record?.state(on: day).name ?? ""
        )
      }
      if let view = try view(claim, names[claim.person] ?? ("", ""), codes, known) {
        views.append(view)
      }
    }
    return views.sorted { $0.facts.id < $1.facts.id }
  }

  private func view(
    _ claim: ClaimFacts, _ who: (number: String, name: String), _ codes: [Int64: String],
    _ known: Known
  ) throws -> ClaimView? {
    let history = try history(of: claim.id, known)
    let votes = try database.all(
      """
      SELECT person, on_day FROM claim_vote WHERE claim = ?1 AND \(known.holds("event")) ORDER BY id
      """, .integer(claim.id)
    ) { ClaimView.Vote(member: try $0.integer(0), day: try $0.day(1)) }
    let awards = claim.approval?.awards ?? []
    var sources: [ClaimView.Source] = claim.sources.map {
      ClaimView.Source(
        scheme: codes[$0.scheme] ?? "?", dueOn: $0.dueOn, asked: $0.amount, awarded: 0)
    }
    for award in awards {
      let code = codes[award.scheme] ?? "?"
      if let place = sources.firstIndex(where: { $0.scheme == code && $0.dueOn == award.dueOn }) {
        sources[place].awarded += award.amount
      } else {
        sources.append(
          ClaimView.Source(scheme: code, dueOn: award.dueOn, asked: 0, awarded: award.amount))
      }
    }
    let repayment = try repaymentTerms(of: claim.id, known)
    return try database.first(
      """
      SELECT (SELECT body FROM text_body WHERE text = v.title),
        (SELECT body FROM text_body WHERE text = v.provider), v.purposes, v.mandatory,
        v.reimburse, v.starts_on, v.minutes, v.cost, v.orientation_minutes,
        (SELECT code FROM subsidy WHERE id = v.subsidy)
      FROM claim_version AS v
      WHERE v.claim = ?1 AND \(known.holds("v.event"))
      ORDER BY v.id DESC LIMIT 1
      """, .integer(claim.id)
    ) { row in
      ClaimView(
        facts: claim, number: who.number, name: who.name,
        title: try row.optionalText(0) ?? "", provider: try row.optionalText(1),
        purposes: try row.text(2).split(separator: " ")
          .compactMap { Purpose(rawValue: String($0)) },
        mandatory: MandatoryBasis(rawValue: try row.text(3)) ?? .no,
        reimburse: try row.integer(4) == 1, startsOn: try row.optionalDay(5),
        minutes: try row.optionalInteger(6), orientationMinutes: try row.optionalInteger(8),
        subsidy: try row.optionalText(9), votes: votes, cost: try row.integer(7), sources: sources,
        history: history, repayment: repayment)
    }
  }

  /// Every version, step and payment in the order of their days; a change has no day but that of
  /// its command.
  private func history(of claim: Int64, _ known: Known) throws -> [ClaimView.Step] {
    try database.all(
      """
      SELECT h.kind, h.event, coalesce(h.on_day, e.today), h.amount, h.decided_by, h.words,
        coalesce(t.actor, ''), e.recorded_at
      FROM (
        SELECT 'submit' AS kind, v.event AS event, v.submitted_on AS on_day, v.cost AS amount,
          NULL AS decided_by, NULL AS words, 0 AS place
        FROM claim_version AS v
        WHERE v.id = (SELECT min(id) FROM claim_version WHERE claim = ?1)
        UNION ALL
        SELECT 'change', v.event, NULL, v.cost, NULL, NULL, 0
        FROM claim_version AS v
        WHERE v.claim = ?1 AND v.id > (SELECT min(id) FROM claim_version WHERE claim = ?1)
        UNION ALL
        SELECT s.step, s.event, s.on_day,
          (SELECT sum(amount) FROM claim_award WHERE claim_step = s.id),
          (SELECT number FROM person_number WHERE person = s.decided_by),
          (SELECT body FROM text_body WHERE text = s.reason),
          CASE s.step WHEN 'close' THEN 2 ELSE 0 END
        FROM claim_step AS s WHERE s.claim = ?1
        UNION ALL
        SELECT 'vote_' || o.vote, o.event, o.on_day, NULL,
          (SELECT number FROM person_number WHERE person = o.person), NULL, 0
        FROM claim_vote AS o WHERE o.claim = ?1
        UNION ALL
        SELECT 'repay', r.event, r.signed_on, NULL, NULL, NULL, 0
        FROM repayment_term AS r WHERE r.claim = ?1
        UNION ALL
        SELECT p.kind, p.event, p.on_day, p.amount, NULL,
          (SELECT body FROM text_body WHERE text = p.invoice), 1
        FROM claim_payment AS p WHERE p.claim = ?1
      ) AS h
      JOIN event AS e ON e.id = h.event LEFT JOIN event_text AS t ON t.event = h.event
      WHERE \(known.holds("h.event"))
      ORDER BY 3, h.event, h.place
      """, .integer(claim)
    ) { row in
      ClaimView.Step(
        kind: try row.text(0), event: try row.integer(1), day: try row.day(2),
        amount: try row.optionalInteger(3), by: try row.optionalText(4),
        text: try row.optionalText(5), recordedBy: try row.text(6),
        recordedAt: try row.text(7))
    }
  }
}

extension ClaimView {
  /// The claim as it was at the end of a day; nil when it was not there yet.
  package func before(endOf day: Day) -> ClaimView? {
    guard let facts = facts.before(endOf: day) else { return nil }
    var view = self
    view.facts = facts
    view.history.removeAll { $0.day > day }
    view.votes.removeAll { $0.day > day }
    if let terms = repayment, terms.signedOn > day { view.repayment = nil }
    view.forgetAwards()
    return view
  }

  /// Without what was recorded of a closed period after it was closed, where that counts after a
  /// day; nil where the claim itself does.
  fileprivate func counted(through day: Day, _ counted: CountedDay) -> ClaimView? {
    let isLate = { (own: Day, event: Int64) in own <= day && counted(own, event: event) > day }
    guard !isLate(facts.submittedOn, facts.order) else { return nil }
    var view = self
    view.facts.steps.removeAll { isLate($0.day, $0.order) }
    view.forgetAwards()
    return view
  }

  private mutating func forgetAwards() {
    guard facts.approval == nil else { return }
    for place in sources.indices { sources[place].awarded = 0 }
  }
}
