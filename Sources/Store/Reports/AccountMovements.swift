package import Records
internal import SQLite

/// What came to a person's account, or ended on it, by its day: the rows behind reports.
package struct AccountMovement: Sendable, Equatable {
  package var person: Int64
  package var number = ""
  package var scheme: String
  package var unit: Unit
  /// Code of the team; the empty text is none.
  package var team = ""
  /// Of what ends the last day on which it can be used.
  package var day: Day
  package var amount: Int64
  /// What happens after the last day; nil where it happened.
  package var then: String?
  /// It can be used longer than the day by its rule, until a letter was sent.
  package var needsLetter = false
}

/// Which movements are asked for.
package enum MovementKind: Sendable {
  case granted, taken, lapsed, ends
}

extension ReportPeriod {
  /// Everybody who was ever in service through a day, as on that day or on their own last one.
  package init(everybodyThrough day: Day) {
    self.init(from: Day(year: 1, month: 1, day: 1) ?? day, to: day, asOf: day)
  }

  /// The day of which teams count for what lapsed.
  package var teamsOn: Day { min(to, asOf) }
}

/// The team of everybody on a day, of who left the last one.
struct LastTeams {
  /// By row number of the person.
  private let teams: [Int32?]
  private let codes: [Int32: String]

  init(_ database: Database, on day: Day) throws {
    teams = try ReportPeople.teams(database, ReportPeriod(everybodyThrough: day))
    codes = try ReportPeople.teamCodes(database)
  }

  /// The code of a team; the empty text where somebody is in none.
  subscript(_ person: Int64) -> String {
    teams[Int(person)].flatMap { codes[$0] } ?? ""
  }
}

extension Store {
  /// Movements whose day lies in a period, by employee, scheme and day.
  ///
  /// - Parameters:
  ///   - day: of which teams count, and what was there to end.
  ///   - scheme: whose grants are asked for, where it is no learning account but a scheme of time
  ///     or one that grants from its pot.
  package func movements(
    _ kind: MovementKind, from first: Day, through last: Day, teamsOn day: Day,
    of scheme: StoredScheme? = nil
  ) throws -> [AccountMovement] {
    try database.read {
      let teams = try LastTeams(database, on: day)
      let numbers = try employeeNumbers()
      var found: [AccountMovement] = []
      let add = { (movement: AccountMovement) in
        var movement = movement
        movement.number = numbers[movement.person] ?? ""
        movement.team = teams[movement.person]
        found.append(movement)
      }
      switch kind {
      case .granted:
        if let scheme, scheme.scheme.grantsFromPot {
          try forEachDraw(scheme.id, first, last, add)
        } else {
          try forEachGrant(scheme?.scheme.form == .time ? .time : .account, first, last, add)
        }
      case .taken: try forEachTake(first, last, add)
      case .lapsed: try forEachLapse(first, last, add)
      case .ends: try forEachEnd(first, last, asOf: day, add)
      }
      return found.sorted {
        ($0.number, $0.scheme, $0.day, $0.person) < ($1.number, $1.scheme, $1.day, $1.person)
      }
    }
  }

  /// Grants on accounts of a form with their corrections, as `ReportTransfers` reads those of
  /// learning accounts; nothing of who was granted as much as was taken back.
  func forEachGrant(
    _ form: Scheme.Form, _ first: Day, _ last: Day, _ body: (AccountMovement) -> Void
  ) throws {
    try forEachMovement(
      """
      WITH moved AS MATERIALIZED (
        SELECT a.person, s.code, a.unit, t.booked_on AS day,
          sum(CASE l.id WHEN t.to_lot THEN t.amount ELSE -t.amount END) AS granted
        FROM transfer AS t
        JOIN lot AS l ON l.id IN (t.from_lot, t.to_lot) AND l.kind = 'grant'
        JOIN account AS a ON a.id = l.account AND a.kind = 'person'
        JOIN scheme AS s ON s.id = a.scheme AND s.form = '\(form.rawValue)'
        WHERE t.kind IN ('grant', 'correction') AND t.booked_on BETWEEN ?1 AND ?2
        GROUP BY a.id, t.booked_on HAVING granted <> 0
      )
      SELECT person, code, unit, day, granted FROM moved
      WHERE (person, unit) NOT IN (
        SELECT person, unit FROM moved GROUP BY person, unit HAVING sum(granted) = 0)
      """, first, last, body)
  }

  /// Time that was taken, by day; what came back of a closed one counts where it is booked.
  private func forEachTake(
    _ first: Day, _ last: Day, _ body: (AccountMovement) -> Void
  ) throws {
    try forEachMovement(
      """
      SELECT a.person, s.code, a.unit, t.booked_on AS day, \(Store.takenAmount) AS taken
      \(Store.takenFrom)
      WHERE t.kind = 'take' AND t.booked_on BETWEEN ?1 AND ?2
      GROUP BY a.id, day HAVING taken <> 0
      """, first, last, body)
  }

  /// Transfers `t` of time that is taken, with account `a` and scheme `s`; a reversal mirrors it.
  static let takenFrom = """
    FROM transfer AS t
    JOIN lot AS l ON l.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
    JOIN account AS a ON a.id = l.account AND a.kind = 'person'
    JOIN scheme AS s ON s.id = a.scheme
    """
  static let takenAmount = "sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END)"

  /// What people were granted from the pot of a voucher, less what came back to it while its
  /// period ran; nothing of who gave back as much as they were granted.
  func forEachDraw(
    _ scheme: Int64, _ first: Day, _ last: Day, _ body: (AccountMovement) -> Void
  ) throws {
    try forEachMovement(
      """
      WITH moved AS MATERIALIZED (
        SELECT a.person, a.unit, t.booked_on AS day,
          sum(CASE l.id WHEN t.to_lot THEN t.amount ELSE -t.amount END) AS granted
        FROM account AS p JOIN lot AS b ON b.account = p.id AND b.kind = 'budget'
        JOIN transfer AS t ON b.id IN (t.from_lot, t.to_lot)
        JOIN lot AS l ON l.id IN (t.from_lot, t.to_lot) AND l.id <> b.id
        JOIN account AS a ON a.id = l.account AND a.kind = 'person'
        WHERE p.kind = 'pot' AND p.scheme = \(scheme) AND t.booked_on BETWEEN ?1 AND ?2
          AND (t.kind <> 'return' OR b.period_start = (
            SELECT max(period_start) FROM lot
            WHERE account = p.id AND kind = 'budget' AND period_start <= t.effective_on))
        GROUP BY a.id, t.booked_on HAVING granted <> 0
      )
      SELECT m.person, s.code, m.unit, m.day, m.granted
      FROM moved AS m JOIN scheme AS s ON s.id = \(scheme)
      WHERE m.person NOT IN (SELECT person FROM moved GROUP BY person HAVING sum(granted) = 0)
      """, first, last, body)
  }

  /// What the pot of a scheme has on a day, as it is booked.
  func potLeft(_ scheme: Int64, on day: Day) throws -> Int64 {
    try database.integer(
      """
      SELECT sum(CASE b.id WHEN t.to_lot THEN t.amount ELSE -t.amount END)
      FROM account AS p JOIN lot AS b ON b.account = p.id AND b.kind = 'budget'
      JOIN transfer AS t ON b.id IN (t.from_lot, t.to_lot)
      WHERE p.kind = 'pot' AND p.scheme = ?1 AND t.effective_on <= ?2
      """, .integer(scheme), .text(day.description)) ?? 0
  }

  /// What lapsed and was not put back; less than nothing where something comes back after its
  /// period was closed.
  func forEachLapse(_ first: Day, _ last: Day, _ body: (AccountMovement) -> Void) throws {
    try forEachMovement(
      """
      WITH moved AS MATERIALIZED (
        SELECT a.person, a.scheme, a.unit, \(endCounts()) AS day,
          sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END) AS lapsed
        FROM transfer AS t
        JOIN lot AS l ON l.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
        JOIN account AS a ON a.id = l.account AND a.kind = 'person'
        WHERE t.kind = 'lapse' AND t.effective_on <= date(?2, '+1 day') AND t.booked_on >= ?1
          AND day BETWEEN ?1 AND ?2
        GROUP BY a.id, day HAVING lapsed <> 0
      )
      SELECT m.person, s.code, m.unit, m.day, m.lapsed
      FROM moved AS m JOIN scheme AS s ON s.id = m.scheme
      """, first, last, body)
  }

  /// The day on which the end of an entitlement by transfer `t` counts: the last one of its use,
  /// since it is booked on the day after.
  func endCounts() throws -> String {
    try CountedDay(database).sql("date(t.effective_on, '-1 day')", event: "t.event")
  }

  /// What can no longer be used after its last day; a row for each part of an account.
  ///
  /// - Parameter day: what stood there then; on an earlier one that has ended since, too.
  func forEachEnd(
    _ first: Day, _ last: Day, asOf day: Day, _ body: (AccountMovement) -> Void
  ) throws {
    // Nothing moves later than the newest command: as of its day a lot has what it keeps with it.
    let newest = try database.first("SELECT today FROM event ORDER BY id DESC LIMIT 1") {
      try $0.day(0)
    }
    let amount =
      newest.map { day < $0 } ?? false
      ? """
      coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id
          AND effective_on <= '\(day)'), 0)
        - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id
          AND effective_on <= '\(day)'), 0)
      """ : "l.amount"
    try forEachMovement(
      """
      -- CROSS JOIN keeps SQLite from reading every lot: few terms end in the period. Rows are
      -- added up where they are read, since sorting them takes longer than finding them.
      SELECT a.person, s.code, a.unit, coalesce(t.expires_on, t.nominal_on), \(amount) AS stands,
        t.ends_then, t.expires_on IS NULL
      FROM lot_term AS t
      CROSS JOIN lot AS l ON l.id = t.lot AND NOT \(Store.isSetAside("l"))
      CROSS JOIN account AS a ON a.id = l.account AND a.kind = 'person'
      CROSS JOIN scheme AS s ON s.id = a.scheme
      WHERE (t.expires_on BETWEEN ?1 AND ?2
          OR t.expires_on IS NULL AND t.nominal_on BETWEEN ?1 AND ?2)
        AND stands > 0
        AND NOT EXISTS (SELECT 1 FROM lot_term AS n WHERE n.lot = t.lot AND n.id > t.id)
      """, first, last, hasThen: true, body)
  }

  private func forEachMovement(
    _ query: String, _ first: Day, _ last: Day, hasThen: Bool = false,
    _ body: (AccountMovement) -> Void
  ) throws {
    try database.rows(query, [.text(first.description), .text(last.description)]) { row in
      guard let unit = Unit(rawValue: try row.text(2)) else { return }
      body(
        AccountMovement(
          person: try row.integer(0), scheme: try row.text(1), unit: unit,
          day: try row.day(3), amount: try row.integer(4),
          then: hasThen ? try row.text(5) : nil,
          needsLetter: hasThen ? try row.integer(6) == 1 : false))
    }
  }
}
