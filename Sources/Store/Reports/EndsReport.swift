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

extension Store {
  /// Days ahead in which the report looks for what lapses next.
  package static let lapseAhead = 365

  /// By month of the last day on which it could be used; it is booked on the day after.
  ///
  /// What lapsed stands in the team of the last day of the period, as where a year is rehearsed;
  /// what lapses next in that of the day the report looks from.
  package func lapseReport(_ period: ReportPeriod, smallest: Int64) throws -> [LapseReport] {
    try database.read {
      var lapsed: [Unit: TwoWaySums] = [:]
      var next: [Unit: TwoWaySums] = [:]
      let before = try LastTeams(database, on: period.teamsOn)
      try forEachLapse(period.from, period.to) {
        lapsed[$0.unit, default: TwoWaySums()].add(
          $0.amount, person: $0.person, row: before[$0.person],
          column: String($0.day.description.prefix(7)))
      }
      let now = try LastTeams(database, on: period.asOf)
      var needsLetter = false
      try forEachEnd(period.asOf, period.asOf + Store.lapseAhead, asOf: period.asOf) { ending in
        guard ending.then == "lapse" else { return }
        needsLetter = needsLetter || ending.needsLetter
        next[ending.unit, default: TwoWaySums()].add(
          ending.amount, person: ending.person, row: now[ending.person],
          column: String(ending.day.description.prefix(7)))
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
      let teams = try LastTeams(database, on: period.asOf)
      var sums: [Unit: TwoWaySums] = [:]
      var first: [String: Day] = [:]
      var needsLetter = false
      try forEachEnd(period.from, period.to, asOf: period.asOf) { lot in
        needsLetter = needsLetter || lot.needsLetter
        sums[lot.unit, default: TwoWaySums()].add(
          lot.amount, person: lot.person, row: lot.scheme, column: teams[lot.person])
        first[lot.scheme] = min(first[lot.scheme] ?? lot.day, lot.day)
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
}
