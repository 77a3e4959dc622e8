package import Records
internal import SQLite

/// Money that nobody uses beside needs that are not met.
package struct UnmetReport: Sendable {
  /// The figures of a group, in their order.
  package enum Figure: Int, CaseIterable, Sendable {
    /// People with something unused, and how much, in cents.
    case holders, unused
    /// People with a need that is not met, and what was not awarded of it, in cents.
    case needy, unmet
    /// Claims refused in the period, of whom, and what they asked.
    case refusedClaims, refusedPeople, refused
    /// Claims undecided at the end of the period, of whom, and what they ask.
    case waitingClaims, waitingPeople, waiting
    /// Claims awarded less than they asked, to whom, and how much less.
    case shortClaims, shortPeople, short
    /// People to whom something was awarded on a learning account: what was granted less what is
    /// unused tells what they used, so it is hidden where the report of the use hides that.
    case accountUsers

    /// What counts the people it is about.
    var counts: Figure {
      switch self {
      case .holders, .unused: .holders
      case .needy, .unmet: .needy
      case .refusedClaims, .refusedPeople, .refused: .refusedPeople
      case .waitingClaims, .waitingPeople, .waiting: .waitingPeople
      case .shortClaims, .shortPeople, .short: .shortPeople
      case .accountUsers: .accountUsers
      }
    }
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var total: GroupRow
  package var breakdowns: [Breakdown]
}

extension Store {
  /// Balances on learning accounts at the end of the period, beside claims on accounts, vouchers
  /// and funds that were refused, wait or got less.
  package func unmetReport(_ period: ReportPeriod, smallest: Int64) throws -> UnmetReport {
    try database.read {
      let lastDay = ReportPeriod(from: period.to, to: period.to, asOf: period.asOf)
      let employments = try EmploymentsAsClosed(database, [period], asKnownNow: [lastDay])
      var people = try ReportPeople(
        database, period: period, counts: UnmetReport.Figure.allCases.map { $0.counts.rawValue },
        also: [
          UnmetReport.Figure.unused.rawValue: [UnmetReport.Figure.accountUsers.rawValue]
        ], employments: employments)
      let claims = try ReportClaims(database)
      let lots = try reportLots()
      try addUsers(&people, transfers(in: period, claims, lots))
      try addUnused(&people, lots.accounts, employments, period)
      try addNeeds(&people, claims, period)
      return UnmetReport(
        period: period, smallest: smallest, total: people.sums.total(smallest: smallest),
        breakdowns: people.sums.breakdowns(smallest: smallest))
    }
  }

  /// Counted as in the report of the use.
  private func addUsers(_ people: inout ReportPeople, _ transfers: ReportTransfers) throws {
    var counted: Set<Int64> = []
    try forEachAward(transfers) { award, scheme in
      guard scheme.form == .account, !award.isLater, counted.insert(award.person).inserted
      else { return }
      people.add(1, UnmetReport.Figure.accountUsers.rawValue, person: award.person)
    }
  }

  /// What stood free on the last day for who was in service then: what stands now, less what
  /// moved later. What an earlier employment left waits to be taken along, and is not free.
  private func addUnused(
    _ people: inout ReportPeople, _ accounts: ReportAccounts,
    _ employments: EmploymentsAsClosed, _ period: ReportPeriod
  ) throws {
    var unused = [Int64](repeating: 0, count: people.allPeople.count)
    // Whose each lot is, by its row number; 0 where it does not count.
    var holders = [Int32](
      repeating: 0, count: Int(try database.integer("SELECT max(id) FROM lot") ?? 0) + 1)
    var isPresent = [Bool](repeating: false, count: people.allPeople.count)
    employments.forEach(inPeriod: 1) { _, person, _ in isPresent[Int(person)] = true }
    try database.rows(
      """
      SELECT l.id, l.account, l.employment, l.amount FROM lot AS l
      WHERE l.kind <> 'world' AND NOT \(Store.isSetAside("l"))
      """
    ) { row in
      guard let person = accounts.learner(try row.integer(1)) else { return }
      let employment = try row.optionalInteger(2)
      guard employment.map({ employments.reaches($0, intoPeriod: 1) }) ?? isPresent[Int(person)]
      else { return }
      holders[Int(try row.integer(0))] = Int32(truncatingIfNeeded: person)
      unused[Int(person)] += try row.integer(3)
    }
    try database.rows(
      "SELECT from_lot, to_lot, amount FROM transfer WHERE effective_on > ?1",
      [.text(period.to.description)]
    ) { row in
      let amount = try row.integer(2)
      unused[Int(holders[Int(try row.integer(0))])] += amount
      unused[Int(holders[Int(try row.integer(1))])] -= amount
    }
    for person in people.allPeople.dropFirst() where unused[Int(person)] > 0 {
      people.add(1, UnmetReport.Figure.holders.rawValue, person: person)
      people.add(unused[Int(person)], UnmetReport.Figure.unused.rawValue, person: person)
    }
  }

  /// What was asked of accounts, vouchers and funds and not awarded.
  private func addNeeds(
    _ people: inout ReportPeople, _ claims: ReportClaims, _ period: ReportPeriod
  ) throws {
    let kinds = (0..<claims.count).map { claims[$0].flatMap { $0.need(in: period) } }
    var amounts = [Int64](repeating: 0, count: claims.count)
    let schemes = Set(try moneySchemes().map(\.id))
    try database.rows("SELECT claim_version, scheme, amount FROM claim_source") { row in
      guard let claim = claims.claim(ofVersion: try row.integer(0)), kinds[claim] != nil,
        schemes.contains(try row.integer(1))
      else { return }
      amounts[claim] += try row.integer(2)
    }
    try database.rows("SELECT claim_step, scheme, amount FROM claim_award") { row in
      guard let claim = claims.claim(ofApproval: try row.integer(0)), kinds[claim] == .short,
        schemes.contains(try row.integer(1))
      else { return }
      amounts[claim] -= try row.integer(2)
    }
    var counted: [UnmetReport.Figure: Set<Int64>] = [:]
    for (number, kind) in kinds.enumerated() {
      guard let kind, let person = claims[number]?.person, amounts[number] > 0 else { continue }
      people.add(1, kind.claims.rawValue, person: person)
      people.add(amounts[number], kind.amount.rawValue, person: person)
      people.add(amounts[number], UnmetReport.Figure.unmet.rawValue, person: person)
      for figure in [kind.people, .needy]
      where counted[figure, default: []].insert(person).inserted {
        people.add(1, figure.rawValue, person: person)
      }
    }
  }
}

/// Why a claim did not get what it asked.
private enum Need {
  case refused, waiting, short

  var claims: UnmetReport.Figure {
    switch self {
    case .refused: .refusedClaims
    case .waiting: .waitingClaims
    case .short: .shortClaims
    }
  }
  var people: UnmetReport.Figure {
    switch self {
    case .refused: .refusedPeople
    case .waiting: .waitingPeople
    case .short: .shortPeople
    }
  }
  var amount: UnmetReport.Figure {
    switch self {
    case .refused: .refused
    case .waiting: .waiting
    case .short: .short
    }
  }
}

extension ReportClaims.Claim {
  /// Nil where it got an answer at another time, or was taken back.
  fileprivate func need(in period: ReportPeriod) -> Need? {
    guard version > 0, askedOn <= period.to else { return nil }
    guard let decidedOn, decidedOn <= period.to else {
      return endedOn.map { $0 > period.to } ?? true ? .waiting : nil
    }
    guard decidedOn >= period.from else { return nil }
    if isRefused { return .refused }
    return approvedOn != nil && !isCancelled ? .short : nil
  }
}
