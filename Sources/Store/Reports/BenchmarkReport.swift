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

  /// Learning that was recorded, formal or informal.
  package struct Learning: Sendable {
    /// Nil is both.
    package var kind: LearningKind?
    /// Missing where they are about a few people.
    package var people: Int64?
    package var activities: Int64?
    package var minutes: Int64?
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
  /// Both kinds together first; empty where nothing was recorded.
  package var learning: [Learning]
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
      let calendar = isTold ? period.yearsBefore : []
      let wages = isTold ? try wageBills([period] + calendar) : [0]
      let awarded = try awarded(in: calendar)
      let years = calendar.indices.compactMap { number -> BenchmarkReport.Year? in
        let (cost, bill) = (awarded[number], wages[1 + number])
        return cost > 0 && bill > 0
          ? BenchmarkReport.Year(period: calendar[number], awarded: cost, wages: bill) : nil
      }
      return BenchmarkReport(
        period: period, smallest: smallest, people: people,
        wages: isTold ? wages[0] : nil,
        costs: BenchmarkReport.told(all, smallest: smallest),
        awarded: isTold ? all.reduce(0) { $0 + ($1.awarded ?? 0) } : nil,
        granted: holders >= smallest ? granted : nil,
        holders: holders >= smallest ? holders : nil, fullTime: try fullTimeGrants(period),
        years: years, learning: try learning(period, smallest: smallest))
    }
  }

  /// What people learned in the period, by kind.
  private func learning(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> [BenchmarkReport.Learning] {
    var found: [BenchmarkReport.Learning] = []
    var all = BenchmarkReport.Learning(people: 0, activities: 0, minutes: 0)
    try database.rows(
      """
      WITH person AS (
        SELECT person, kind, count(*) AS activities, sum(minutes) AS minutes FROM learning
        WHERE on_day BETWEEN ?1 AND min(?2, ?3) AND event NOT IN (SELECT event FROM undone)
        GROUP BY person, kind
      )
      SELECT kind, count(*), sum(activities), sum(minutes),
        (SELECT count(DISTINCT person) FROM person)
      FROM person GROUP BY kind ORDER BY kind
      """, period.days + [.text(period.asOf.description)]
    ) { row in
      let (activities, minutes) = (try row.integer(2), try row.integer(3))
      found.append(
        BenchmarkReport.Learning(
          kind: LearningKind(rawValue: try row.text(0)) ?? .informal,
          people: try row.integer(1), activities: activities, minutes: minutes))
      all.people = try row.integer(4)
      all.activities? += activities
      all.minutes? += minutes
    }
    return found.isEmpty ? [] : BenchmarkReport.told(all, found, smallest: smallest)
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

  /// What was awarded in each of some periods, in one pass.
  private func awarded(in periods: [ReportPeriod]) throws -> [Int64] {
    var sums = [Int64](repeating: 0, count: periods.count)
    guard let first = periods.map(\.from).min(), let last = periods.map(\.to).max(),
      let day = periods.first?.asOf
    else { return sums }
    let whole = ReportPeriod(from: first, to: last, asOf: day)
    try database.rows(
      """
      WITH \(Store.approvals)
      SELECT p.day, \(Store.awardedSum)
      FROM approval AS p
      JOIN transfer AS t ON t.claim = p.claim AND t.effective_on <= ?3
        AND t.kind IN ('reserve', 'release', 'refund')
      JOIN lot AS l ON l.id = \(Store.ownLot)
      JOIN account AS a ON a.id = l.account AND a.unit = 'EUR' AND a.scheme IS NOT NULL
      WHERE p.day BETWEEN ?1 AND ?2
      GROUP BY p.day
      """, whole.days + [.text(day.description)]
    ) { row in
      let (day, amount) = (try row.day(0), try row.integer(1))
      for (number, period) in periods.enumerated() where period.contains(day) {
        sums[number] += amount
      }
    }
    return sums
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
  /// The calendar year of its last day and the two before it.
  fileprivate var yearsBefore: [ReportPeriod] {
    ((to.year - 2)...to.year).compactMap { year in
      guard let first = Day(year: year, month: 1, day: 1),
        let last = Day(year: year, month: 12, day: 31)
      else { return nil }
      return ReportPeriod(from: first, to: last, asOf: asOf)
    }
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

  /// Where one kind is about a few people, the other and the sum of both would give it away.
  fileprivate static func told(
    _ all: Learning, _ kinds: [Learning], smallest: Int64
  ) -> [Learning] {
    let hidden = Disclosure.hiddenGroups(kinds.map { $0.people ?? 0 }, smallest: smallest)
    let rows = [all] + kinds
    return zip(rows, [(all.people ?? 0) < smallest] + hidden).map { row, isHidden in
      isHidden ? Learning(kind: row.kind) : row
    }
  }
}
