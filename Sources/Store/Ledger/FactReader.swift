internal import Records
internal import SQLite

/// The facts of a range of people, read table by table in the order of the person: never a
/// query a person.
struct FactReader {
  struct Facts {
    var people: [PersonFacts] = []
    /// Claims and adjustments, by person.
    var claims: [Int64: [ClaimFacts]] = [:]
    var leaves: [Int64: [LeaveFacts]] = [:]
    var adjustments: [Int64: [(scheme: Int64, entry: AccountEntry)]] = [:]
    /// What was done to last days, by person and scheme.
    var changes: [Int64: [Int64: LotChanges]] = [:]
  }

  let database: Database
  var withBirthYears = false

  func read(_ range: ClosedRange<Int64>) throws -> Facts {
    let bounds: [SQLiteValue] = [.integer(range.lowerBound), .integer(range.upperBound)]
    var facts = Facts()
    facts.people = try people(range)
    for claim in try claims(where: "c.person BETWEEN ?1 AND ?2", bounds) {
      facts.claims[claim.person, default: []].append(claim)
    }
    for leave in try leaves(where: "l.person BETWEEN ?1 AND ?2", bounds) {
      facts.leaves[leave.person, default: []].append(leave)
    }
    try database.rows(
      """
      SELECT person, scheme, id, event, kind, on_day, amount, granted_on, expires_on, was_carried
      FROM adjustment
      WHERE person BETWEEN ?1 AND ?2 AND event NOT IN (SELECT event FROM undone)
      ORDER BY person, id
      """, bounds
    ) { row in
      let kind: AccountEntry.Kind =
        switch try row.text(4) {
        case "plus": .plus(adjustment: try row.integer(2), amount: try row.integer(6))
        case "minus": .minus(adjustment: try row.integer(2), amount: try row.integer(6))
        case "opening", "transfer_in":
          .opening(
            AccountEntry.Opening(
              adjustment: try row.integer(2), amount: try row.integer(6),
              grantedOn: try row.optionalDay(7) ?? row.day(5),
              expiresOn: try row.optionalDay(8), wasCarried: try row.optionalInteger(9) == 1,
              isTransfer: try row.text(4) == "transfer_in"))
        case "transfer_out":
          .transferOut(adjustment: try row.integer(2), amount: try row.integer(6))
        default: .waive(adjustment: try row.integer(2))
        }
      facts.adjustments[try row.integer(0), default: []].append(
        (
          try row.integer(1),
          AccountEntry(day: try row.day(5), order: try row.integer(3), kind)
        ))
    }
    try readChanges(bounds, &facts)
    return facts
  }

  private func readChanges(_ bounds: [SQLiteValue], _ facts: inout Facts) throws {
    try database.rows(
      """
      SELECT person, scheme, from_day, to_day FROM lot_extension
      WHERE person BETWEEN ?1 AND ?2 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id
      """, bounds
    ) { row in
      facts.changes[try row.integer(0), default: [:]][try row.integer(1), default: LotChanges()]
        .extensions.append(LotChanges.Extension(from: try row.day(2), to: try row.day(3)))
    }
    try database.rows(
      """
      SELECT person, scheme, last_day, min(sent_on) FROM notice
      WHERE person BETWEEN ?1 AND ?2 AND event NOT IN (SELECT event FROM undone)
      GROUP BY person, scheme, last_day
      """, bounds
    ) { row in
      facts.changes[try row.integer(0), default: [:]][try row.integer(1), default: LotChanges()]
        .notices[try row.day(2)] = try row.day(3)
    }
  }

  /// Employments of people, with what their rules ask for.
  func people(_ range: ClosedRange<Int64>) throws -> [PersonFacts] {
    try people([.integer(range.lowerBound), .integer(range.upperBound)])
  }

  private func people(_ bounds: [SQLiteValue]) throws -> [PersonFacts] {
    var people: [PersonFacts] = []
    var places: [Int64: Int] = [:]
    var employments: [Int64: (person: Int, place: Int)] = [:]
    try database.rows(
      """
      SELECT e.person, e.id, s.started_on, s.ended_on
      FROM employment AS e JOIN employment_span AS s ON s.id = (
        SELECT max(id) FROM employment_span
        WHERE employment = e.id AND event NOT IN (SELECT event FROM undone))
      WHERE e.person BETWEEN ?1 AND ?2 AND e.event NOT IN (SELECT event FROM undone)
      ORDER BY e.person, e.id
      """, bounds
    ) { row in
      let person = try row.integer(0)
      if people.last?.id != person {
        people.append(PersonFacts(id: person))
        places[person] = people.count - 1
      }
      let place = people.count - 1
      employments[try row.integer(1)] = (place, people[place].employments.count)
      people[place].employments.append(
        Employment(
          id: try row.integer(1), startedOn: try row.day(2), endedOn: try row.optionalDay(3)))
    }
    try database.rows(
      """
      SELECT c.employment, c.valid_from, c.minutes_per_week, c.fulltime_minutes, c.worker_type,
        c.team
      FROM employment AS e JOIN employment_change AS c ON c.employment = e.id
      WHERE e.person BETWEEN ?1 AND ?2 AND c.event NOT IN (SELECT event FROM undone)
      ORDER BY e.person, e.id, c.valid_from, c.id
      """, bounds
    ) { row in
      guard let (person, place) = employments[try row.integer(0)] else { return }
      let from = try row.day(1)
      if let minutes = try row.optionalInteger(2) {
        people[person].employments[place].hours.set(
          Hours(minutesPerWeek: minutes, fulltimeMinutes: try row.integer(3)), from: from)
      }
      if let type = try row.optionalText(4).flatMap({ WorkerType(rawValue: $0) }) {
        people[person].employments[place].workerType.set(type, from: from)
      }
      if let team = try row.optionalInteger(5) {
        people[person].employments[place].team.set(team, from: from)
      }
    }
    try database.rows(
      """
      SELECT person, valid_from, education FROM person_change
      WHERE person BETWEEN ?1 AND ?2 AND education IS NOT NULL
        AND event NOT IN (SELECT event FROM undone)
      ORDER BY person, valid_from, id
      """, bounds
    ) { row in
      guard let place = places[try row.integer(0)],
        let level = Education(rawValue: try row.text(2))
      else { return }
      people[place].education.set(level, from: try row.day(1))
    }
    if withBirthYears {
      try database.rows(
        """
        SELECT c.person, d.birth_year
        FROM person_change AS c JOIN person_details AS d ON d.person_change = c.id
        WHERE c.person BETWEEN ?1 AND ?2 AND d.birth_year IS NOT NULL
          AND c.event NOT IN (SELECT event FROM undone)
        ORDER BY c.valid_from, c.id
        """, bounds
      ) { row in
        guard let place = places[try row.integer(0)] else { return }
        people[place].birthYear = Int(try row.integer(1))
      }
    }
    try database.rows(
      """
      SELECT person, month, amount FROM wage
      WHERE person BETWEEN ?1 AND ?2 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id
      """, bounds
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      people[place].wages[try row.day(1)] = try row.integer(2)
    }
    for index in people.indices where people[index].employments.count > 1 {
      people[index].employments.sort { ($0.startedOn, $0.id) < ($1.startedOn, $1.id) }
    }
    return people
  }

  /// Claims as facts, by claim number.
  ///
  /// - Parameters:
  ///   - condition: on `claim AS c`, with the placeholders of `values`.
  ///   - known: only what was recorded up to there.
  func claims(
    where condition: String, _ values: [SQLiteValue], known: Known = .all
  ) throws -> [ClaimFacts] {
    var claims: [ClaimFacts] = []
    var places: [Int64: Int] = [:]
    try database.rows(
      """
      SELECT c.id, c.person, c.event, v.submitted_on, v.event, s.scheme, s.due_on, s.amount
      FROM claim AS c
      JOIN claim_version AS v ON v.id = (
        SELECT max(id) FROM claim_version
        WHERE claim = c.id AND \(known.holds("event")))
      JOIN claim_source AS s ON s.claim_version = v.id
      WHERE \(condition) AND \(known.holds("c.event"))
      ORDER BY c.person, c.id, s.position
      """, values
    ) { row in
      let id = try row.integer(0)
      if claims.last?.id != id {
        places[id] = claims.count
        claims.append(
          ClaimFacts(
            id: id, person: try row.integer(1), order: try row.integer(2),
            submittedOn: try row.day(3)))
        claims[claims.count - 1].changedAt = try row.integer(4)
      }
      claims[claims.count - 1].sources.append(
        ClaimFacts.Source(
          scheme: try row.integer(5), dueOn: try row.optionalDay(6), amount: try row.integer(7)))
    }
    guard !claims.isEmpty else { return [] }
    try database.rows(
      """
      SELECT s.claim, s.event, s.step, s.on_day, a.scheme, a.due_on, a.amount, s.id
      FROM claim AS c JOIN claim_step AS s ON s.claim = c.id
      LEFT JOIN claim_award AS a ON a.claim_step = s.id
      WHERE \(condition) AND \(known.holds("s.event"))
      ORDER BY c.person, c.id, s.id, a.position
      """, values
    ) { row in
      guard let place = places[try row.integer(0)],
        let kind = ClaimFacts.StepKind(rawValue: try row.text(2))
      else { return }
      // One row an award: the step itself comes with the first of them.
      let order = try row.integer(1)
      let last = claims[place].steps.last
      if last?.order != order || last?.kind != kind {
        claims[place].steps.append(
          ClaimFacts.Step(order: order, kind: kind, day: try row.day(3)))
      }
      if let scheme = try row.optionalInteger(4) {
        claims[place].steps[claims[place].steps.count - 1].awards.append(
          ClaimFacts.Source(
            scheme: scheme, dueOn: try row.optionalDay(5), amount: try row.integer(6)))
      }
    }
    try database.rows(
      """
      SELECT p.claim, p.id, p.event, p.kind, p.on_day, p.amount
      FROM claim AS c JOIN claim_payment AS p ON p.claim = c.id
      WHERE \(condition) AND \(known.holds("p.event"))
      ORDER BY c.person, c.id, p.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)] else { return }
      claims[place].payments.append(
        ClaimFacts.Payment(
          id: try row.integer(1), order: try row.integer(2),
          isRefund: try row.text(3) == "refund", day: try row.day(4),
          amount: try row.integer(5)))
    }
    return claims
  }
}

extension Statement {
  /// A day the database has checked.
  borrowing func day(_ index: Int32) throws(SQLiteError) -> Day {
    let day = try withColumn(index) { (column: SQLiteColumn) throws(SQLiteError) -> Day? in
      if case .text(let bytes) = column { Day(isoBytes: bytes) } else { nil }
    }
    guard let day else {
      throw SQLiteError(
        extendedCode: SQLiteError.decodingCode,
        message: "column \(index) (\(columnName(index))) is not a day")
    }
    return day
  }

  borrowing func optionalDay(_ index: Int32) throws(SQLiteError) -> Day? {
    isNull(index) ? nil : try day(index)
  }
}
