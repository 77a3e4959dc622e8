internal import Records
internal import SQLite

/// Days on which somebody had one wage.
struct WagePiece {
  var employment: Int64 = 0
  var person: Int64 = 0
  var from = Day(number: 0)
  /// Nil is for good.
  var to: Day?
  /// In cents a year.
  var wage: Int64 = 0

  /// Its days in a period; nil where it has none.
  func days(in period: ReportPeriod) -> (from: Day, to: Day)? {
    let (first, last) = (max(period.from, from), min(period.to, to ?? period.to))
    return first <= last ? (first, last) : nil
  }
}

extension Store {
  /// What wages came to in each of some periods: yearly wages by the days they counted; months that
  /// were taken in, where there are no others. In cents.
  func wageBills(_ periods: [ReportPeriod]) throws -> [Int64] {
    let yearly = try yearlyWages(periods)
    return try zip(periods, yearly).map { period, sum in
      if sum > 0 { return sum }
      let known = try Known(closing: period.to, database)
      return try database.integer(
        "SELECT sum(w.amount) \(Store.monthlyWages(known))", .text(period.from.description),
        .text(period.to.description)) ?? 0
    }
  }

  /// Wages `w` of months that begin between ?1 and ?2; of one month the newest row.
  static func monthlyWages(_ known: Known) -> String {
    """
    FROM wage AS w
    WHERE w.id IN (SELECT max(id) FROM wage
        WHERE \(known.holds("event")) GROUP BY person, month)
      AND w.month BETWEEN ?1 AND ?2
    """
  }

  /// Those of closed periods as they were known when they were closed; the others in one pass.
  private func yearlyWages(_ periods: [ReportPeriod]) throws -> [Int64] {
    var sums = [Int64](repeating: 0, count: periods.count)
    var passes: [Int64?: [Int]] = [:]
    for (number, period) in periods.enumerated() {
      passes[try Known(closing: period.to, database).event, default: []].append(number)
    }
    for (event, numbers) in passes {
      guard let first = numbers.map({ periods[$0].from }).min(),
        let last = numbers.map({ periods[$0].to }).max()
      else { continue }
      try forEachWage(from: first, through: last, known: Known(event: event)) { piece in
        for number in numbers {
          guard let days = piece.days(in: periods[number]) else { continue }
          sums[number] += piece.wage * Int64(days.to - days.from + 1)
        }
      }
    }
    return zip(periods, sums).map { $1 / $0.daysInYear }
  }

  /// One pass over all wages, an employment after the other: the first counts from its first day,
  /// each of them until the day before the next.
  func forEachWage(
    from first: Day, through last: Day, known: Known, _ body: (WagePiece) -> Void
  ) throws {
    var now = WagePiece()
    try database.rows(
      """
      SELECT c.employment, n.started_on, n.ended_on, c.valid_from, c.yearly_wage, n.person
      FROM employment_change AS c
      CROSS JOIN \(known.employments) AS n ON n.employment = c.employment
      WHERE n.started_on <= ?2 AND (n.ended_on IS NULL OR n.ended_on >= ?1)
        AND c.yearly_wage IS NOT NULL AND \(known.holds("c.event"))
      ORDER BY c.employment, c.valid_from, c.id
      """, [.text(first.description), .text(last.description)]
    ) { row in
      let (employment, start) = (try row.integer(0), try row.day(1))
      let (end, from, wage) = (try row.optionalDay(2), try row.day(3), try row.integer(4))
      let isNext = employment == now.employment
      if isNext { now.to = min(now.to ?? from - 1, from - 1) }
      if now.employment > 0 { body(now) }
      now = WagePiece(
        employment: employment, person: try row.integer(5),
        from: isNext ? max(from, start) : start, to: end, wage: wage)
    }
    if now.employment > 0 { body(now) }
  }
}

extension ReportPeriod {
  /// Days in the year of its last day.
  var daysInYear: Int64 {
    guard let first = Day(year: to.year, month: 1, day: 1),
      let next = Day(year: to.year + 1, month: 1, day: 1)
    else { return 365 }
    return Int64(next - first)
  }
}
