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
  ///
  /// - Parameter employments: in these periods, and perhaps more behind them.
  func wageBills(_ periods: [ReportPeriod], _ employments: EmploymentsAsClosed) throws -> [Int64] {
    var sums = [Int64](repeating: 0, count: periods.count)
    try employments.forEachWage { piece, number in
      guard number < periods.count, let days = piece.days(in: periods[number]) else { return }
      sums[number] += piece.wage * Int64(days.to - days.from + 1)
    }
    return try zip(periods, sums).map { period, sum in
      let bill = sum / period.daysInYear
      if bill > 0 { return bill }
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
