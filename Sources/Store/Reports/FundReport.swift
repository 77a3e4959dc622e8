package import Records
internal import SQLite

/// How the pot of a fund or of vouchers runs out.
package struct FundReport: Sendable {
  /// After some decisions; few enough people never stand between two points.
  package struct Point: Sendable, Equatable {
    package var day: Day
    /// Nil where the pot is drawn by grants.
    package var claims: Int64?
    /// Awarded or granted through this day, in cents.
    package var awarded: Int64
    package var left: Int64
  }

  package var scheme: String
  package var form: Scheme.Form
  /// Everybody is granted from it, so grants draw it and not claims.
  package var isGranted: Bool
  package var pot: String
  /// In cents.
  package var total: Int64
  package var per: SchemeVersion.Pot.Per
  /// Awarded or granted and not given back; with what is left, missing where it tells of a few.
  package var awarded: Int64?
  package var left: Int64?
  package var people: Int64?
  /// Nil where the pot is drawn by grants, too.
  package var claims: Int64?
  /// The most that one person or claim can get; nil where there is no limit.
  package var most: Int64?
  /// In service on the last day and allowed to ask.
  package var eligible: Int64
  /// Claims refused when less was left than they asked; missing where they are few.
  package var refusedForMoney: Int64?
  package var curve: [Point]
  /// Nil where none were held about it.
  package var workshops: Workshops?
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
  ///
  /// - Parameter scheme: the code of the only one; nil is all of them.
  package func fundReport(
    _ period: ReportPeriod, scheme: String? = nil, smallest: Int64
  ) throws -> [FundReport] {
    try database.read {
      var found: [FundReport] = []
      try forEachPot(period, scheme: scheme) { reading in
        let scheme = reading.stored.scheme
        var report = FundReport(
          scheme: scheme.code, form: scheme.form, isGranted: scheme.grantsFromPot,
          pot: reading.pot.code,
          total: reading.pot.total, per: reading.pot.per, most: reading.most,
          eligible: reading.eligibleCount, curve: [], from: reading.from, to: reading.to)
        report.add(reading, smallest: smallest)
        report.workshops = try workshops(reading, smallest: smallest)
        found.append(report)
      }
      return found
    }
  }

  /// A scheme with a pot that people ask of.
  package func fund(_ code: String) throws -> StoredScheme {
    let stored = try scheme(code)
    guard Store.fundForms.contains(stored.scheme.form) else {
      throw StoreError.refused(.wrongForm(code: stored.scheme.code, form: stored.scheme.form))
    }
    return stored
  }

  private static let fundForms: [Scheme.Form] = [.voucher, .fund]

  /// What is read of a pot, before anything about a few people is left out.
  struct PotReading {
    var stored: StoredScheme
    var pot: SchemeVersion.Pot
    /// The most that one person or claim can get.
    var most: Int64?
    var from: Day
    var to: Day
    /// Later days do not count.
    var asOf: Day
    /// In service on the last day.
    var people: ReportPeople
    var isEligible: (Profile) -> Bool
    var asking: [AskingClaim]
    /// By day and claim.
    var decisions: [Decision]
    /// What it is drawn by, in the order of days.
    var draws: [Draw]
    /// What it has on the last day.
    var left: Int64

    var eligibleCount: Int64 {
      zip(people.sums.profiles, people.sums.people).reduce(0) { count, group in
        isEligible(group.0) ? count + group.1 : count
      }
    }
  }

  func forEachPot(
    _ period: ReportPeriod, scheme code: String?, _ body: (PotReading) throws -> Void
  ) throws {
    let day = period.to
    let pots = try schemes().filter { stored in
      Store.fundForms.contains(stored.scheme.form) && code.map { $0 == stored.scheme.code } ?? true
    }
    guard !pots.isEmpty else { return }
    let people = try ReportPeople(
      database, period: ReportPeriod(from: day, to: day, asOf: period.asOf))
    let claims = try ReportClaims(database)
    for stored in pots {
      guard let version = stored.scheme.versions.last(where: { $0.validFrom <= day }),
        let pot = version.pot,
        let first = pot.per == .once
          ? stored.scheme.versions.first?.validFrom : Day(year: day.year, month: 1, day: 1)
      else { continue }
      let asking = try asking(stored.id, claims, period)
      let decisions = asking.compactMap { $0.decision(from: first, through: period.teamsOn) }
        .sorted { ($0.day, $0.claim) < ($1.day, $1.claim) }
      let isGranted = stored.scheme.grantsFromPot
      let draws =
        isGranted
        ? try grants(stored.id, from: first, through: period.teamsOn)
        : decisions.filter { $0.award != nil }.map {
          Draw(person: $0.person, day: $0.day, amount: $0.standing)
        }
      let used = draws.reduce(0) { $0 + $1.amount }
      try body(
        PotReading(
          stored: stored, pot: pot,
          most: isGranted ? version.fullGrant : version.perPerson?.amount ?? version.perClaim,
          from: first, to: day, asOf: period.asOf, people: people,
          isEligible: try eligibility(version), asking: asking,
          decisions: decisions, draws: draws,
          left: isGranted ? try potLeft(stored.id, on: period.teamsOn) : pot.total - used))
    }
  }

  private func grants(_ scheme: Int64, from first: Day, through last: Day) throws -> [Draw] {
    var found: [Draw] = []
    try forEachDraw(scheme, first, last) {
      found.append(Draw(person: $0.person, day: $0.day, amount: $0.amount))
    }
    return found.sorted { ($0.day, $0.person) < ($1.day, $1.person) }
  }

  /// What somebody had of a pot: an award, or a grant.
  struct Draw {
    var person: Int64
    var day: Day
    /// In cents; less than nothing where a grant was taken back.
    var amount: Int64
  }

  struct Decision {
    var claim: Int
    var day: Day
    var person: Int64
    var asked: Int64
    /// As it was decided; nil is refused.
    var award: Int64?
    /// What is left of the award now.
    var standing: Int64
  }

  /// A claim that asks a scheme for something.
  struct AskingClaim {
    var number: Int
    var claim: ReportClaims.Claim
    var asked: Int64
    var award: Int64?
    var standing: Int64 = 0

    func decision(from first: Day, through last: Day) -> Decision? {
      guard let day = claim.decidedOn, first <= day, day <= last,
        claim.isRefused || claim.approvedOn != nil
      else { return nil }
      return Decision(
        claim: number, day: day, person: claim.person, asked: asked, award: award,
        standing: standing)
    }
  }

  /// The claims on a scheme, as far as they stand in their newest version.
  private func asking(
    _ scheme: Int64, _ claims: ReportClaims, _ period: ReportPeriod
  ) throws -> [AskingClaim] {
    var found: [Int: AskingClaim] = [:]
    try database.rows(
      "SELECT claim_version, amount FROM claim_source WHERE scheme = ?1", [.integer(scheme)]
    ) { row in
      guard let number = claims.claim(ofVersion: try row.integer(0)), let claim = claims[number]
      else { return }
      found[number, default: AskingClaim(number: number, claim: claim, asked: 0)].asked +=
        try row.integer(1)
    }
    try database.rows(
      "SELECT claim_step, amount FROM claim_award WHERE scheme = ?1", [.integer(scheme)]
    ) { row in
      guard let number = claims.claim(ofApproval: try row.integer(0)) else { return }
      let before = found[number]?.award ?? 0
      found[number]?.award = before + (try row.integer(1))
    }
    try database.rows(
      """
      SELECT t.claim, \(Store.awardedAmount), t.event FROM transfer AS t
      JOIN lot AS l ON l.id = \(Store.ownLot) JOIN account AS a ON a.id = l.account
      WHERE t.claim IN (SELECT v.claim FROM claim_source AS s
          JOIN claim_version AS v ON v.id = s.claim_version WHERE s.scheme = ?1)
        AND t.kind IN ('reserve', 'release', 'refund') AND t.effective_on <= ?2
        AND a.scheme = ?1
      """, [.integer(scheme), .text(period.asOf.description)]
    ) { row in
      let number = Int(try row.integer(0))
      // What came back after the period was closed does not move its figures.
      let isLater = try claims.counted.isClosed(period.to, event: row.integer(2))
      if !isLater { found[number]?.standing += try row.integer(1) }
    }
    return Array(found.values)
  }

  /// Who may ask.
  private func eligibility(_ version: SchemeVersion) throws -> (Profile) -> Bool {
    let below = try version.eligibleTeams.isEmpty ? nil : teamsBelow(codes: version.eligibleTeams)
    let teams = try below.map { below in
      Set(
        try database.all("SELECT id, code FROM team") { (try $0.integer(0), try $0.text(1)) }
          .filter { below.contains($0.0) }.map(\.1))
    }
    let (workers, levels) = (version.eligibleWorkers, version.eligibleEducation)
    return { profile in
      (workers.isEmpty || workers.contains(profile.contract))
        && (levels.isEmpty || levels.contains(profile.education))
        && (teams.map { teams in profile.team.map(teams.contains) ?? false } ?? true)
    }
  }
}

extension Store.PotReading {
  /// Claims that were refused when less was left than they asked, with what was left.
  var refusedForMoney: [(decision: Store.Decision, left: Int64)] {
    // Claims on vouchers that were granted draw on no pot.
    guard !stored.scheme.grantsFromPot else { return [] }
    var left = pot.total
    return decisions.compactMap { decision in
      if let award = decision.award {
        left -= award
        return nil
      }
      return left < min(decision.asked, most ?? decision.asked) ? (decision, left) : nil
    }
  }
}

extension FundReport {
  /// A point of the curve stands where enough people were decided on since the one before, so
  /// that no step is one person's award; the last ones go with the point before.
  fileprivate mutating func add(_ reading: Store.PotReading, smallest: Int64) {
    let draws = reading.draws
    var takers: Set<Int64> = []
    var standing: Int64 = 0
    var since: Set<Int64> = []
    for (place, draw) in draws.enumerated() {
      standing += draw.amount
      takers.insert(draw.person)
      since.insert(draw.person)
      let isLastOfDay = place + 1 == draws.count || draws[place + 1].day != draw.day
      guard isLastOfDay, Int64(since.count) >= smallest else { continue }
      curve.append(point(draw.day, Int64(place + 1), standing))
      since = []
    }
    let short = reading.refusedForMoney
    let refused = Int64(Set(short.map(\.decision.person)).count)
    refusedForMoney = refused == 0 || refused >= smallest ? Int64(short.count) : nil
    guard takers.isEmpty || Int64(takers.count) >= smallest else { return }
    (awarded, left) = (standing, reading.left)
    people = Int64(takers.count)
    claims = isGranted ? nil : Int64(draws.count)
    guard !since.isEmpty, let last = draws.last, !curve.isEmpty else { return }
    curve[curve.count - 1] = point(last.day, Int64(draws.count), standing)
  }

  private func point(_ day: Day, _ claims: Int64, _ standing: Int64) -> Point {
    Point(
      day: day, claims: isGranted ? nil : claims, awarded: standing, left: total - standing)
  }
}
