package import Records
internal import SQLite

/// How the pot of a fund or of vouchers runs out.
package struct FundReport: Sendable {
  /// After some decisions; few enough people never stand between two points.
  package struct Point: Sendable, Equatable {
    package var day: Day
    package var claims: Int64
    /// Awarded through this day, in cents.
    package var awarded: Int64
    package var left: Int64
  }

  package var scheme: String
  package var form: Scheme.Form
  package var pot: String
  /// In cents.
  package var total: Int64
  package var per: SchemeVersion.Pot.Per
  /// Awarded and not given back; with what is left, missing where it tells of a few people.
  package var awarded: Int64?
  package var left: Int64?
  package var people: Int64?
  package var claims: Int64?
  /// The most that one person or claim can get; nil where there is no limit.
  package var most: Int64?
  /// In service on the last day and allowed to ask.
  package var eligible: Int64
  /// Claims refused when less was left than they asked; missing where they are few.
  package var refusedForMoney: Int64?
  package var curve: [Point]
  package var from: Day
  package var to: Day

  /// Full grants in all of the pot.
  package var fullGrants: Int64? { most.map { total / $0 } }
  /// Full grants in what is left.
  package var fit: Int64? {
    guard let most, let left else { return nil }
    return left / most
  }
}

extension Store {
  /// Every pot that people can ask of, in the year of the last day, or since it began.
  package func fundReport(_ period: ReportPeriod, smallest: Int64) throws -> [FundReport] {
    try database.read {
      let day = period.to
      let people = try ReportPeople(
        database, period: ReportPeriod(from: day, to: day, asOf: period.asOf))
      var found: [FundReport] = []
      for stored in try schemes() where [.voucher, .fund].contains(stored.scheme.form) {
        guard let version = stored.scheme.versions.last(where: { $0.validFrom <= day }),
          let pot = version.pot,
          let first = pot.per == .once
            ? stored.scheme.versions.first?.validFrom : Day(year: day.year, month: 1, day: 1)
        else { continue }
        let decisions = try decisions(stored.id, from: first, through: day, period.asOf)
        var report = FundReport(
          scheme: stored.scheme.code, form: stored.scheme.form, pot: pot.code, total: pot.total,
          per: pot.per, most: version.perPerson?.amount ?? version.perClaim,
          eligible: try eligible(version, people), curve: [], from: first, to: day)
        report.add(decisions, smallest: smallest)
        found.append(report)
      }
      return found
    }
  }

  fileprivate struct Decision {
    var day: Day
    var person: Int64
    var asked: Int64
    /// As it was decided; nil is refused.
    var award: Int64?
    /// What is left of the award now.
    var standing: Int64
  }

  /// What was decided on claims of a scheme, by day.
  private func decisions(
    _ scheme: Int64, from first: Day, through last: Day, _ asOf: Day
  ) throws -> [Decision] {
    try database.all(
      """
      SELECT n.decided_on, n.person,
        (SELECT sum(s.amount) FROM claim_source AS s
          WHERE s.claim_version = n.version AND s.scheme = ?1) AS asked,
        (SELECT sum(w.amount) FROM claim_award AS w
          WHERE w.claim_step = n.approval AND w.scheme = ?1) AS award,
        (SELECT \(Store.awardedSum) FROM transfer AS t
          JOIN lot AS l ON l.id = \(Store.ownLot) JOIN account AS a ON a.id = l.account
          WHERE t.claim = n.claim AND t.kind IN ('reserve', 'release', 'refund')
            AND t.effective_on <= ?4 AND a.scheme = ?1) AS standing
      FROM claim_now AS n
      WHERE n.decided_on BETWEEN ?2 AND ?3 AND (n.refused = 1 OR n.approval IS NOT NULL)
        AND n.version IN (SELECT claim_version FROM claim_source WHERE scheme = ?1)
      ORDER BY n.decided_on, n.claim
      """, .integer(scheme), .text(first.description), .text(last.description),
      .text(asOf.description)
    ) { row in
      Decision(
        day: try row.day(0), person: try row.integer(1), asked: try row.optionalInteger(2) ?? 0,
        award: try row.optionalInteger(3), standing: try row.optionalInteger(4) ?? 0)
    }
  }

  private func eligible(_ version: SchemeVersion, _ people: ReportPeople) throws -> Int64 {
    let below = try version.eligibleTeams.isEmpty ? nil : teamsBelow(codes: version.eligibleTeams)
    let teams = try below.map { below in
      Set(
        try database.all("SELECT id, code FROM team") { (try $0.integer(0), try $0.text(1)) }
          .filter { below.contains($0.0) }.map(\.1))
    }
    var count: Int64 = 0
    for (place, profile) in people.sums.profiles.enumerated() {
      if !version.eligibleWorkers.isEmpty, !version.eligibleWorkers.contains(profile.contract) {
        continue
      }
      if !version.eligibleEducation.isEmpty,
        !version.eligibleEducation.contains(profile.education)
      {
        continue
      }
      if let teams, !(profile.team.map(teams.contains) ?? false) { continue }
      count += people.sums.people[place]
    }
    return count
  }
}

extension FundReport {
  /// A point of the curve stands where enough people were decided on since the one before, so
  /// that no step is one person's award; the last ones go with the point before.
  fileprivate mutating func add(_ decisions: [Store.Decision], smallest: Int64) {
    var takers: Set<Int64> = []
    var standing: Int64 = 0
    var given: Int64 = 0
    var awards: Int64 = 0
    var refused: Set<Int64> = []
    var since: Set<Int64> = []
    var short: Int64 = 0
    for (place, decision) in decisions.enumerated() {
      guard let award = decision.award else {
        if total - given < min(decision.asked, most ?? decision.asked) {
          refused.insert(decision.person)
          short += 1
        }
        continue
      }
      given += award
      standing += decision.standing
      awards += 1
      takers.insert(decision.person)
      since.insert(decision.person)
      let isLastOfDay =
        place + 1 == decisions.count || decisions[place + 1].day != decision.day
      guard isLastOfDay, Int64(since.count) >= smallest else { continue }
      curve.append(
        Point(day: decision.day, claims: awards, awarded: standing, left: total - standing))
      since = []
    }
    refusedForMoney = Int64(refused.count) >= smallest ? short : refused.isEmpty ? 0 : nil
    guard takers.isEmpty || Int64(takers.count) >= smallest else { return }
    (awarded, left) = (standing, total - standing)
    (people, claims) = (Int64(takers.count), awards)
    guard !since.isEmpty, let last = decisions.last(where: { $0.award != nil }), !curve.isEmpty
    else { return }
    curve[curve.count - 1] = Point(
      day: last.day, claims: awards, awarded: standing, left: total - standing)
  }
}
