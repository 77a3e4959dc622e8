internal import Records
internal import SQLite

extension Store {
  /// What wages came to in each of some periods: yearly wages by the days they counted; months that
  /// were taken in, where there are no others. In cents.
  func wageBills(_ periods: [ReportPeriod]) throws -> [Int64] {
    let yearly = try yearlyWages(periods)
    return try zip(periods, yearly).map { period, sum in
      if sum > 0 { return sum }
      return try database.integer(
        """
        SELECT sum(w.amount) FROM wage AS w
        WHERE w.id IN (SELECT max(id) FROM wage
            WHERE event NOT IN (SELECT event FROM undone) GROUP BY person, month)
          AND w.month BETWEEN ?1 AND ?2
        """, .text(period.from.description), .text(period.to.description)) ?? 0
    }
  }

  private struct Employed {
    var id: Int64 = 0
    var from = Day(number: 0)
    var to: Day?
    var wage: Int64 = 0
  }

  /// One pass over all wages, an employment after the other: the first counts from its first day,
  /// each of them until the day before the next.
  private func yearlyWages(_ periods: [ReportPeriod]) throws -> [Int64] {
    var sums = [Int64](repeating: 0, count: periods.count)
    guard let first = periods.map(\.from).min(), let last = periods.map(\.to).max() else {
      return sums
    }
    let count = { (employed: Employed, end: Day?) in
      for (number, period) in periods.enumerated() {
        let from = max(period.from, employed.from)
        let to = min(period.to, end ?? period.to)
        if from <= to { sums[number] += employed.wage * Int64(to - from + 1) }
      }
    }
    var now = Employed()
    try database.rows(
      """
      SELECT c.employment, n.started_on, n.ended_on, c.valid_from, c.yearly_wage
      FROM employment_change AS c CROSS JOIN employment_now AS n ON n.employment = c.employment
      WHERE n.started_on <= ?2 AND (n.ended_on IS NULL OR n.ended_on >= ?1)
        AND c.yearly_wage IS NOT NULL AND c.event NOT IN (SELECT event FROM undone)
      ORDER BY c.employment, c.valid_from, c.id
      """, [.text(first.description), .text(last.description)]
    ) { row in
      let (employment, start) = (try row.integer(0), try row.day(1))
      let (end, from, wage) = (try row.optionalDay(2), try row.day(3), try row.integer(4))
      let isNext = employment == now.id
      count(now, isNext ? min(now.to ?? from - 1, from - 1) : now.to)
      now = Employed(
        id: employment, from: isNext ? max(from, start) : start, to: end, wage: wage)
    }
    count(now, now.to)
    return zip(periods, sums).map { $1 / $0.daysInYear }
  }
}

extension ReportPeriod {
  /// Days in the year of its last day.
  fileprivate var daysInYear: Int64 {
    guard let first = Day(year: to.year, month: 1, day: 1),
      let next = Day(year: to.year + 1, month: 1, day: 1)
    else { return 365 }
    return Int64(next - first)
  }
}
