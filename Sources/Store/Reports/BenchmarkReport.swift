package import Records
internal import SQLite

/// Training cost beside the wage bill, and budgets beside the usual ones.
package struct BenchmarkReport: Sendable {
  package struct Cost: Sendable {
    package var scheme: String
    package var form: Scheme.Form
    /// Missing where they are hidden.
    package var people: Int64?
    package var awarded: Int64?
  }

  /// One calendar year beside the others.
  package struct Year: Sendable {
    package var period: ReportPeriod
    package var awarded: Int64
    package var wages: Int64
  }

  package var period: ReportPeriod
  package var smallest: Int64
  /// In service in the period.
  package var people: Int64
  /// In cents; nil where it would tell about a few people.
  package var wages: Int64?
  package var costs: [Cost]
  /// All of them, in cents.
  package var awarded: Int64?
  /// People granted something on a learning account, and all of it in cents.
  package var granted: Int64?
  package var holders: Int64?
  /// What a learning account grants for a year of full-time work, in cents, by scheme.
  package var fullTime: [(scheme: String, amount: Int64)]
  /// The year of the last day and two before it.
  package var years: [Year]
}

extension Store {
  package func benchmarkReport(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> BenchmarkReport {
    try database.read {
      let people =
        try database.integer(
          """
          SELECT count(DISTINCT person) FROM employment_now
          WHERE started_on <= ?2 AND (ended_on IS NULL OR ended_on >= ?1)
          """, .text(period.from.description), .text(period.to.description)) ?? 0
      let isTold = people >= smallest
      let all = try costs(period)
      let (holders, granted) = try averageGrant(period)
      var years: [BenchmarkReport.Year] = []
      for year in (period.to.year - 2)...period.to.year where isTold {
        guard let first = Day(year: year, month: 1, day: 1),
          let last = Day(year: year, month: 12, day: 31)
        else { continue }
        let part = ReportPeriod(from: first, to: last, asOf: period.asOf)
        let awarded = try costs(part).reduce(0) { $0 + ($1.awarded ?? 0) }
        let wages = try wageBill(part)
        if awarded > 0, wages > 0 {
          years.append(BenchmarkReport.Year(period: part, awarded: awarded, wages: wages))
        }
      }
      return BenchmarkReport(
        period: period, smallest: smallest, people: people,
        wages: isTold ? try wageBill(period) : nil,
        costs: BenchmarkReport.told(all, smallest: smallest),
        awarded: isTold ? all.reduce(0) { $0 + ($1.awarded ?? 0) } : nil,
        granted: holders >= smallest ? granted : nil,
        holders: holders >= smallest ? holders : nil, fullTime: try fullTimeGrants(period),
        years: years)
    }
  }

  /// Claims awarded in a period by what pays them, the employer's own budget too.
  private func costs(_ period: ReportPeriod) throws -> [BenchmarkReport.Cost] {
    var found: [BenchmarkReport.Cost] = []
    try database.rows(
      """
      WITH \(Store.approvals)
      SELECT s.code, s.form, count(DISTINCT c.person), \(Store.awardedSum)
      FROM approval AS p JOIN claim AS c ON c.id = p.claim
      JOIN transfer AS t ON t.claim = c.id AND t.effective_on <= ?3
        AND t.kind IN ('reserve', 'release', 'refund')
      JOIN lot AS l ON l.id = \(Store.ownLot)
      JOIN account AS a ON a.id = l.account
      JOIN scheme AS s ON s.id = a.scheme AND s.unit = 'EUR'
      WHERE p.day BETWEEN ?1 AND ?2
      GROUP BY s.id ORDER BY s.code
      """, period.days + [.text(period.asOf.description)]
    ) { row in
      found.append(
        BenchmarkReport.Cost(
          scheme: try row.text(0), form: Scheme.Form(rawValue: try row.text(1)) ?? .account,
          people: try row.integer(2), awarded: try row.integer(3)))
    }
    return found
  }

  /// Yearly wages by the days they counted; months that were taken in, where there are no others.
  private func wageBill(_ period: ReportPeriod) throws -> Int64 {
    let yearly =
      try database.integer(
        """
        WITH step AS (
          SELECT n.employment, n.started_on, n.ended_on, c.yearly_wage,
            row_number() OVER later_on AS number, c.valid_from,
            lead(c.valid_from) OVER later_on AS valid_before
          FROM employment_now AS n JOIN employment_change AS c ON c.employment = n.employment
          WHERE n.started_on <= ?2 AND (n.ended_on IS NULL OR n.ended_on >= ?1)
            AND c.yearly_wage IS NOT NULL AND c.event NOT IN (SELECT event FROM undone)
          WINDOW later_on AS (PARTITION BY c.employment ORDER BY c.valid_from, c.id)
        ), span AS (
          SELECT yearly_wage,
            max(?1, started_on, CASE number WHEN 1 THEN started_on ELSE valid_from END) AS first,
            min(?2, coalesce(ended_on, ?2), coalesce(date(valid_before, '-1 day'), ?2)) AS last
          FROM step
        )
        SELECT sum(yearly_wage
          * CAST(julianday(last) - julianday(first) + 1 AS INTEGER)) / ?3
        FROM span WHERE first <= last
        """, .text(period.from.description), .text(period.to.description),
        .integer(period.daysInYear)) ?? 0
    if yearly > 0 { return yearly }
    return try database.integer(
      """
      SELECT sum(w.amount) FROM wage AS w
      WHERE w.id IN (SELECT max(id) FROM wage
          WHERE event NOT IN (SELECT event FROM undone) GROUP BY person, month)
        AND w.month BETWEEN ?1 AND ?2
      """, .text(period.from.description), .text(period.to.description)) ?? 0
  }

  private func averageGrant(_ period: ReportPeriod) throws -> (holders: Int64, granted: Int64) {
    try database.first(
      "SELECT count(DISTINCT person), coalesce(sum(amount), 0) FROM (\(Store.grantsByPerson))",
      .text(period.from.description), .text(period.to.description)
    ) { (try $0.integer(0), try $0.integer(1)) } ?? (0, 0)
  }

  private func fullTimeGrants(
    _ period: ReportPeriod
  ) throws -> [(scheme: String, amount: Int64)] {
    var found: [(scheme: String, amount: Int64)] = []
    for stored in try schemes() where stored.scheme.form == .account {
      guard stored.scheme.unit == .euro,
        let version = stored.scheme.versions.last(where: { $0.validFrom <= period.to })
      else { continue }
      switch version.per {
      case .year: found.append((stored.scheme.code, version.amount))
      case .month: found.append((stored.scheme.code, version.amount * 12))
      case .years:
        found.append((stored.scheme.code, version.amount / Int64(max(1, version.periodYears))))
      case .wagePercent, .none: break
      }
    }
    return found
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

extension BenchmarkReport {
  /// Schemes with few people are hidden, beside the sum of all of them.
  fileprivate static func told(_ rows: [Cost], smallest: Int64) -> [Cost] {
    let all = Disclosure.Figure(
      family: 0, people: rows.reduce(0) { $0 + ($1.people ?? 0) }, cells: Array(rows.indices))
    let figures = rows.indices.map {
      Disclosure.Figure(family: 1, people: rows[$0].people ?? 0, cells: [$0])
    }
    let hidden = Disclosure.hidden([all] + figures, cells: rows.count, smallest: smallest)
    return zip(rows, hidden.dropFirst()).map { row, isHidden in
      isHidden ? Cost(scheme: row.scheme, form: row.form, people: nil, awarded: nil) : row
    }
  }
}
