package import Records
internal import SQLite

/// How a fund or a pot of vouchers stands on a day.
package struct FundStanding: Sendable {
  package var pot: SchemeVersion.Pot
  /// Cents that can still be awarded or granted.
  package var left: Int64
  /// The most that one person or, without such a limit, one claim gets.
  package var most: Int64?
  /// In service on the day and allowed to ask.
  package var eligible = 0
  /// Who has something of it; smaller than the smallest group it stays with who may see it.
  package var people = 0
  package var claims = 0
  package var waiting: [WaitingClaim] = []
  /// Grants draw it, not claims.
  package var isGranted = false

  package var used: Int64 { pot.total - left }
  /// Full grants in what is left.
  package var fits: Int64? { most.map { left / $0 } }
  /// Full grants in all of it.
  package var possible: Int64? { most.map { pot.total / $0 } }
}

extension Store {
  /// - Returns: nil for a scheme without a pot that people have of, or without rules on the day.
  package func fundStanding(_ stored: StoredScheme, asOf day: Day) throws -> FundStanding? {
    guard stored.scheme.paysFromOrganisation || stored.scheme.grantsFromPot,
      let index = stored.scheme.versionIndex(on: day),
      let pot = stored.scheme.versions[index].pot
    else { return nil }
    let version = stored.scheme.versions[index]
    if stored.scheme.grantsFromPot {
      return try database.read { try grantedStanding(stored, index, pot, asOf: day) }
    }
    return try database.read {
      let ledger = try LedgerKeeper(self).derived(person: 0, scheme: stored, through: day)
      var standing = FundStanding(
        pot: pot, left: ledger.available(on: day),
        most: version.perPerson?.amount ?? version.perClaim)
      let period = stored.scheme.potPeriod(on: day)
      var takers: Set<Int64> = []
      for view in try claims(on: stored.id) {
        guard let approval = view.facts.approval, approval.day <= day,
          pot.per == .once || stored.scheme.potPeriod(on: approval.day) == period,
          ledger.used(by: [view.facts.id]) > 0
        else { continue }
        takers.insert(view.facts.person)
        standing.claims += 1
      }
      standing.people = takers.count
      standing.waiting = try waitingList(stored, asOf: day)
      standing.eligible = try eligible(stored, index, on: day)
      return standing
    }
  }

  /// Of vouchers that are granted: grants draw the pot, and what came back fills it.
  private func grantedStanding(
    _ stored: StoredScheme, _ index: Int, _ pot: SchemeVersion.Pot, asOf day: Day
  ) throws -> FundStanding {
    var standing = FundStanding(
      pot: pot, left: try potLeft(stored.id, on: day),
      most: stored.scheme.versions[index].fullGrant)
    standing.isGranted = true
    let start = stored.scheme.potPeriod(on: day)
    var granted: [Int64: Int64] = [:]
    try forEachDraw(stored.id, ReportPeriod(everybodyThrough: day).from, day) { draw in
      guard pot.per == .once || stored.scheme.potPeriod(on: draw.day) == start else { return }
      granted[draw.person, default: 0] += draw.amount
    }
    standing.people = granted.values.count { $0 > 0 }
    standing.eligible = try eligible(stored, index, on: day)
    return standing
  }

  private func eligible(_ stored: StoredScheme, _ index: Int, on day: Day) throws -> Int {
    var count = 0
    try forEachPerson { person in
      let state = person.state(on: day)
      if state.isEmployed(on: day), stored.isMeant(for: state, index) { count += 1 }
    }
    return count
  }
}

extension StoredScheme {
  /// Whether somebody belongs to the people a version of the scheme is for.
  func isMeant(for state: EmployeeState, _ index: Int) -> Bool {
    let version = scheme.versions[index]
    if !version.eligibleWorkers.isEmpty,
      !version.eligibleWorkers.contains(state.workerType ?? .other)
    {
      return false
    }
    if !version.eligibleEducation.isEmpty, !version.eligibleEducation.contains(state.education) {
      return false
    }
    return eligibleTeams[index].map { $0.contains(state.teamID ?? 0) } ?? true
  }
}
