package import Records
internal import SQLite

/// What lapsed per team and month, and what lapses next; in one unit.
package struct LapseReport: Sendable {
  package var period: ReportPeriod
  package var smallest: Int64
  package var unit: Unit
  /// Rows are teams, columns are months as `2025-03`.
  package var lapsed: TwoWaySums.Told?
  package var next: TwoWaySums.Told?
  /// Some of it can be used longer than the day by its rule, until a letter was sent.
  package var needsLetter = false
}

/// What ends from a day on, by scheme and team; in one unit.
package struct ExpiringReport: Sendable {
  package var unit: Unit
  /// Rows are schemes, columns are teams.
  package var ends: TwoWaySums.Told
  /// The first last day of each scheme.
  package var first: [String: Day]
  /// Some of it can be used longer than the day by its rule, until a letter was sent.
  package var needsLetter = false
}

/// Where people stand in a report on what ends who are no longer in service.
package enum EndsTeam {
  package static let gone = "not_in_service"
}

extension Store {
  /// Days ahead in which the report looks for what lapses next.
  package static let lapseAhead = 365

  /// By month of the last day on which it could be used; it is booked on the day after.
  package func lapseReport(_ period: ReportPeriod, smallest: Int64) throws -> [LapseReport] {
    try database.read {
      let people = try teams(from: period.from, period)
      var lapsed: [Unit: TwoWaySums] = [:]
      var next: [Unit: TwoWaySums] = [:]
      try database.rows(
        """
        SELECT a.person, a.unit, substr(date(t.effective_on, '-1 day'), 1, 7) AS month,
          sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END) AS lapsed
        FROM transfer AS t
        JOIN lot AS l ON l.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
        JOIN account AS a ON a.id = l.account AND a.kind = 'person'
        WHERE t.kind = 'lapse' AND t.effective_on > ?1 AND t.effective_on <= date(?2, '+1 day')
        GROUP BY a.person, a.unit, month HAVING lapsed > 0
        """, period.days
      ) { row in
        let person = try row.integer(0)
        guard let unit = Unit(rawValue: try row.text(1)) else { return }
        lapsed[unit, default: TwoWaySums()].add(
          try row.integer(3), person: person, row: people.team(of: person),
          column: try row.text(2))
      }
      var needsLetter = false
      try addEnding(from: period.asOf, through: period.asOf + Store.lapseAhead, "lapse") {
        needsLetter = needsLetter || $0.needsLetter
        next[$0.unit, default: TwoWaySums()].add(
          $0.amount, person: $0.person, row: people.team(of: $0.person),
          column: String($0.lastDay.description.prefix(7)))
      }
      return Unit.allCases.filter { lapsed[$0] != nil || next[$0] != nil }.map { unit in
        LapseReport(
          period: period, smallest: smallest, unit: unit,
          lapsed: lapsed[unit]?.told(smallest: smallest),
          next: next[unit]?.told(smallest: smallest), needsLetter: needsLetter)
      }
    }
  }

  /// What can no longer be used after one of the coming days, lapsing or not.
  package func expiringReport(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> [ExpiringReport] {
    try database.read {
      let people = try teams(from: period.from, period)
      var sums: [Unit: TwoWaySums] = [:]
      var first: [String: Day] = [:]
      var needsLetter = false
      try addEnding(from: period.from, through: period.to, nil) { lot in
        needsLetter = needsLetter || lot.needsLetter
        sums[lot.unit, default: TwoWaySums()].add(
          lot.amount, person: lot.person, row: lot.scheme, column: people.team(of: lot.person))
        first[lot.scheme] = min(first[lot.scheme] ?? lot.lastDay, lot.lastDay)
      }
      return Unit.allCases.compactMap { unit in
        sums[unit].map {
          ExpiringReport(
            unit: unit, ends: $0.told(smallest: smallest), first: first,
            needsLetter: needsLetter)
        }
      }
    }
  }

  private struct EndingLot {
    var person: Int64
    var scheme: String
    var unit: Unit
    var lastDay: Day
    var amount: Int64
    var needsLetter: Bool
  }

  private func addEnding(
    from first: Day, through last: Day, _ then: String?, _ add: (EndingLot) -> Void
  ) throws {
    try database.rows(
      """
      -- CROSS JOIN keeps SQLite from reading every lot: few terms end in the period. Rows are
      -- added up where they are read, since sorting them takes longer than finding them.
      SELECT a.person, s.code, a.unit, coalesce(t.expires_on, t.nominal_on), l.amount,
        t.expires_on IS NULL
      FROM lot_term AS t
      CROSS JOIN lot AS l ON l.id = t.lot AND l.amount > 0 AND l.kind <> 'claim'
      CROSS JOIN account AS a ON a.id = l.account AND a.kind = 'person'
      CROSS JOIN scheme AS s ON s.id = a.scheme
      WHERE (t.expires_on BETWEEN ?1 AND ?2
          OR t.expires_on IS NULL AND t.nominal_on BETWEEN ?1 AND ?2)
        AND (?3 IS NULL OR t.ends_then = ?3)
        AND NOT EXISTS (SELECT 1 FROM lot_term AS n WHERE n.lot = t.lot AND n.id > t.id)
      """, [.text(first.description), .text(last.description), SQLiteValue(then)]
    ) { row in
      guard let unit = Unit(rawValue: try row.text(2)) else { return }
      add(
        EndingLot(
          person: try row.integer(0), scheme: try row.text(1), unit: unit,
          lastDay: try row.day(3), amount: try row.integer(4),
          needsLetter: try row.integer(5) == 1))
    }
  }

  /// Where people are on the day the report looks from, or were when they left.
  private func teams(from first: Day, _ period: ReportPeriod) throws -> ReportPeople {
    let last = max(period.asOf, first)
    return try ReportPeople(
      database, period: ReportPeriod(from: min(first, last), to: last, asOf: last))
  }
}

extension ReportPeople {
  /// The code of a team; the empty text where somebody is in none.
  func team(of person: Int64) -> String {
    guard let place = place(of: person) else { return EndsTeam.gone }
    return sums.profiles[place].team ?? ""
  }
}
