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
      let years = period.yearsBefore
      let employments = try EmploymentsAsClosed(database, [period] + years)
      let present = employments.inService
      let people = Int64(present[0].count)
      let isTold = people >= smallest
      let calendar = isTold ? years : []
      let wages = isTold ? try wageBills([period] + calendar, employments) : [0]
      let all = [period] + calendar
      let transfers = try ReportTransfers(
        database, ReportClaims(database), reportLots(), from: all.map(\.from).min() ?? period.from,
        through: all.map(\.to).max() ?? period.to, asOf: period.asOf, grantsIn: period)
      let costs = try costs(all, transfers)
      // Who was granted as much as was taken back was granted nothing.
      let holders = Int64(transfers.granted.count { $0 != 0 })
      let granted = transfers.granted.reduce(0, +)
      let yearsTold = calendar.indices.compactMap { number -> BenchmarkReport.Year? in
        let told = costs[1 + number].told(present[1 + number], smallest: smallest)
        guard let cost = told.all, cost > 0, wages[1 + number] > 0 else { return nil }
        return BenchmarkReport.Year(
          period: calendar[number], awarded: cost, wages: wages[1 + number])
      }
      let told = costs[0].told(present[0], smallest: smallest)
      return BenchmarkReport(
        period: period, smallest: smallest, people: people,
        wages: isTold ? wages[0] : nil,
        costs: told.rows, awarded: isTold ? told.all : nil,
        granted: holders >= smallest ? granted : nil,
        holders: holders >= smallest ? holders : nil, fullTime: try fullTimeGrants(period),
        years: yearsTold, learning: try learning(period, smallest: smallest))
    }
  }

  /// Recorded learning between ?1 and ?2, known on ?3.
  static let learningCounted = """
    FROM learning
    WHERE on_day BETWEEN ?1 AND min(?2, ?3) AND event NOT IN (SELECT event FROM undone)
    """

  /// What people learned in the period, by kind.
  func learning(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> [BenchmarkReport.Learning] {
    var found: [BenchmarkReport.Learning] = []
    var all = BenchmarkReport.Learning(people: 0, activities: 0, minutes: 0)
    try database.rows(
      """
      WITH person AS (
        SELECT person, kind, count(*) AS activities, sum(minutes) AS minutes
        \(Store.learningCounted)
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

  /// What was awarded in some periods by what pays it: the employer's own budget too.
  private func costs(
    _ periods: [ReportPeriod], _ transfers: ReportTransfers
  ) throws -> [BenchmarkReport.Costs] {
    var costs = periods.map { _ in BenchmarkReport.Costs() }
    let schemes = Dictionary(
      uniqueKeysWithValues: try schemes().map { ($0.id, $0.scheme) })
    transfers.forEachAward { award in
      guard let scheme = schemes[award.scheme] else { return }
      for (number, period) in periods.enumerated() where period.contains(award.day) {
        costs[number].add(award, of: scheme)
      }
    }
    return costs
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
      case .years:
        found.append((stored.scheme.code, version.amount / Int64(max(1, version.periodYears))))
      default:
        if let amount = version.fullGrant { found.append((stored.scheme.code, amount)) }
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
  /// What a period cost by scheme, before few people are left out.
  fileprivate struct Costs {
    private var rows: [String: Cost] = [:]
    private var people: [String: AwardedPeople] = [:]

    mutating func add(_ award: ReportTransfers.Award, of scheme: Scheme) {
      rows[
        scheme.code, default: Cost(scheme: scheme.code, form: scheme.form, people: 0, awarded: 0)
      ].awarded? += award.amount
      people[scheme.code, default: AwardedPeople()].insert(award)
    }

    /// Schemes with few people are hidden, beside the sum of all of them and what the use tells.
    func told(_ present: Set<Int64>, smallest: Int64) -> (rows: [Cost], all: Int64?) {
      let codes = rows.keys.sorted()
      let hidden = SchemeWeighing(
        codes.map { code in
          var row = SchemeWeighing.Row(kind: .init(rows[code]?.form ?? .account))
          let weighed = people[code]?.weighed ?? []
          row.inside = weighed.intersection(present)
          row.outside = weighed.subtracting(present)
          return row
        }, smallest: smallest
      ).cost
      let shown = zip(codes, hidden.rows).compactMap { code, isHidden in
        rows[code].map { row in
          Cost(
            scheme: row.scheme, form: row.form,
            people: isHidden ? nil : Int64(people[code]?.users.count ?? 0),
            awarded: isHidden ? nil : row.awarded)
        }
      }
      return (shown, hidden.all ? nil : rows.values.reduce(0) { $0 + ($1.awarded ?? 0) })
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
