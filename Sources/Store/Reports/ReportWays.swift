internal import Records
internal import SQLite

/// How the claims of a period came to their first decision.
struct ReportWays {
  struct Way {
    var person: Int64
    /// From the day of the claim to the decision.
    var days: Int64
    /// Questions, changes and members who voted.
    var steps: Int64
  }

  private let claims: ReportClaims
  private let first: Day
  private let last: Day
  /// Members who voted, by claim: whoever votes again is one.
  private let voters: [Int: Int64]

  init(_ database: Database, _ claims: ReportClaims, from first: Day, through last: Day) throws {
    (self.claims, self.first, self.last) = (claims, first, last)
    voters = Dictionary(
      uniqueKeysWithValues: try database.all(
        """
        SELECT claim, count(DISTINCT person) FROM claim_vote
        WHERE event NOT IN (SELECT event FROM undone) GROUP BY claim
        """
      ) { (Int(try $0.integer(0)), try $0.integer(1)) })
  }

  /// Claims whose first decision counts in the period.
  func forEachDecided(_ body: (Way) -> Void) {
    for number in 0..<claims.count { if let way = way(number) { body(way) } }
  }

  /// The same, once for each scheme that the newest version asks.
  func forEachDecided(_ database: Database, _ body: (Way, _ scheme: Int64) -> Void) throws {
    var (version, seen): (Int64, [Int64]) = (0, [])
    // Those of one version were entered together: in the order of their numbers they lie so.
    try database.rows("SELECT claim_version, scheme FROM claim_source ORDER BY id") { row in
      let (asking, scheme) = (try row.integer(0), try row.integer(1))
      guard let number = claims.claim(ofVersion: asking), let way = way(number) else { return }
      if version != asking {
        version = asking
        seen.removeAll(keepingCapacity: true)
      }
      guard !seen.contains(scheme) else { return }
      seen.append(scheme)
      body(way, scheme)
    }
  }

  /// Claims whose newest version is of a day that counts in the period.
  func forEachAsked(_ body: (_ number: Int, ReportClaims.Claim) -> Void) {
    for number in 0..<claims.count {
      guard let claim = claims[number], claim.version > 0, isInside(claim.askedOn) else { continue }
      body(number, claim)
    }
  }

  private func isInside(_ day: Day) -> Bool { first <= day && day <= last }

  private func way(_ number: Int) -> Way? {
    guard let claim = claims[number], let decided = claim.firstDecidedOn,
      claim.firstCountsOn.map(isInside) ?? false
    else { return nil }
    return Way(
      person: claim.person, days: Int64(decided - claim.submittedOn),
      steps: claim.steps + (voters[number] ?? 0))
  }
}
