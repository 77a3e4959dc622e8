package import Records
internal import SQLite

/// What moves people besides money, beside the use.
extension UseReport {
  /// Teams where a learning ambassador came by beside those where none did.
  package struct AmbassadorRow: Sendable {
    /// Nil is every level.
    package var education: EducationBand?
    package var hasAmbassador: Bool
    package var row: GroupRow
  }

  /// What surveys of a year say of one level.
  package struct AwarenessRow: Sendable {
    package var year: Int
    /// Nil is training money as a whole.
    package var scheme: String?
    /// Nil is everybody who was asked.
    package var education: EducationBand?
    /// Missing where it is about a few people.
    package var asked: Int64?
    package var aware: Int64?
  }

  /// Savings that went to a scheme in the period.
  package struct SavingRow: Sendable {
    package var scheme: String
    package var unit: Unit
    package var times: Int64
    package var amount: Int64
  }
}

extension Store {
  /// Everybody's breakdowns, and teams where an ambassador came by beside the others; none where
  /// none came by.
  func told(
    _ sums: ProfileSums, _ period: ReportPeriod, smallest: Int64
  ) throws -> (breakdowns: [Breakdown], ambassadors: [UseReport.AmbassadorRow]) {
    let teams = try ambassadorTeams(period)
    let wanted: [(education: EducationBand?, has: Bool)] =
      teams.isEmpty ? [] : [(.upToMBO2, true), (.upToMBO2, false), (nil, true), (nil, false)]
    let told = sums.told(
      beside: wanted.map { education, has in
        (
          has ? "with" : "without",
          { profile in
            profile.isIn(teams) == has
              && (education == nil || EducationBand(profile.education) == education)
          }
        )
      }, smallest: smallest)
    return (
      told.breakdowns,
      zip(wanted, told.beside).map { wanted, row in
        UseReport.AmbassadorRow(education: wanted.education, hasAmbassador: wanted.has, row: row)
      }
    )
  }

  /// The codes of teams where an ambassador came by in the period.
  func ambassadorTeams(_ period: ReportPeriod) throws -> Set<String> {
    Set(
      try database.all(
        """
        SELECT DISTINCT t.code FROM support_contact AS c JOIN team AS t ON t.id = c.team
        WHERE c.kind = 'ambassador' AND c.on_day BETWEEN ?1 AND min(?2, ?3)
          AND c.event NOT IN (SELECT event FROM undone)
        """, .text(period.from.description), .text(period.to.description),
        .text(period.asOf.description)
      ) { try $0.text(0) })
  }

  /// Surveys of the year of the last day and the two before it, level by level.
  func awareness(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> [UseReport.AwarenessRow] {
    var surveys: [UseReport.Survey] = []
    try forEachSurvey(period) { row in
      let year = row.day.year
      if surveys.last?.year != year || surveys.last?.scheme != row.scheme {
        surveys.append(UseReport.Survey(year: year, scheme: row.scheme))
      }
      surveys[surveys.count - 1].add(
        EducationBand(row.education), asked: row.asked, aware: row.aware)
    }
    return surveys.flatMap { $0.told(smallest: smallest) }
  }

  /// What was answered, by year, scheme and level: of one day the newest row.
  func forEachSurvey(_ period: ReportPeriod, _ body: (UseReport.SurveyRow) -> Void) throws {
    guard let first = Day(year: period.to.year - 2, month: 1, day: 1) else { return }
    try database.rows(
      """
      WITH newest AS (
        SELECT max(id) AS id FROM awareness
        WHERE on_day BETWEEN ?1 AND min(?2, ?3)
          AND event NOT IN (SELECT event FROM undone)
        GROUP BY on_day, education, scheme
      )
      SELECT a.on_day, s.code, a.education, a.asked, a.aware
      FROM newest AS n JOIN awareness AS a ON a.id = n.id LEFT JOIN scheme AS s ON s.id = a.scheme
      ORDER BY substr(a.on_day, 1, 4), s.code, a.education, a.on_day
      """,
      [
        .text(first.description), .text(period.to.description), .text(period.asOf.description),
      ]
    ) { row in
      body(
        UseReport.SurveyRow(
          day: try row.day(0), scheme: try row.optionalText(1),
          education: Education(rawValue: try row.text(2)) ?? .unknown,
          asked: try row.integer(3), aware: try row.integer(4)))
    }
  }

  func savings(in period: ReportPeriod) throws -> [UseReport.SavingRow] {
    try database.all(
      """
      SELECT s.code, s.unit, count(*), sum(v.amount)
      FROM saving AS v JOIN scheme AS s ON s.id = v.scheme
      WHERE v.on_day BETWEEN ?1 AND min(?2, ?3) AND v.event NOT IN (SELECT event FROM undone)
      GROUP BY s.id ORDER BY s.code
      """, .text(period.from.description), .text(period.to.description),
      .text(period.asOf.description)
    ) { row in
      UseReport.SavingRow(
        scheme: try row.text(0), unit: Unit(rawValue: try row.text(1)) ?? .euro,
        times: try row.integer(2), amount: try row.integer(3))
    }
  }
}

extension Profile {
  func isIn(_ teams: Set<String>) -> Bool { team.map(teams.contains) ?? false }
}

extension UseReport {
  /// What was answered in a year, before few people are left out.
  fileprivate struct Survey {
    var year: Int
    var scheme: String?
    var asked: [EducationBand: Int64] = [:]
    var aware: [EducationBand: Int64] = [:]

    init(year: Int, scheme: String?) {
      self.year = year
      self.scheme = scheme
    }

    mutating func add(_ band: EducationBand, asked: Int64, aware: Int64) {
      self.asked[band, default: 0] += asked
      self.aware[band, default: 0] += aware
    }

    /// Everybody first, then the levels.
    func told(smallest: Int64) -> [AwarenessRow] {
      let bands = EducationBand.allCases.filter { asked[$0] != nil }
      let known = column(bands.map { asked[$0] ?? 0 }, smallest)
      let aware = column(bands.map { self.aware[$0] ?? 0 }, smallest)
      return zip([nil] + bands, zip(known, aware)).map { band, figures in
        AwarenessRow(
          year: year, scheme: scheme, education: band, asked: figures.0,
          aware: figures.0 == nil ? nil : figures.1)
      }
    }

    /// The total and its parts, without those that are about a few.
    private func column(_ parts: [Int64], _ smallest: Int64) -> [Int64?] {
      let total = parts.reduce(0, +)
      let hidden = Disclosure.hiddenGroups(parts, smallest: smallest)
      return [total > 0 && total < smallest ? nil : total]
        + zip(parts, hidden).map { $1 ? nil : $0 }
    }
  }
}
