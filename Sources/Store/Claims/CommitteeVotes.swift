package import Records
internal import SQLite

/// A vote of one member of a committee on one claim.
package struct CommitteeVote: Sendable, Equatable {
  package enum Choice: String, Sendable, CaseIterable {
    case inFavour = "for"
    case against, abstain
  }

  package var member: Int64
  package var choice: Choice
  package var day: Day
}

/// What the votes on a claim come to.
package struct VoteCount: Sendable, Equatable {
  package var inFavour = 0
  package var against = 0
  package var abstained = 0

  package var cast: Int { inFavour + against + abstained }
  /// More in favour than against; whoever abstains counts for the quorum alone.
  package var isCarried: Bool { inFavour > against }
}

extension Store {
  /// The votes that stand on a claim on a day: of each member the last entered for a day up to it,
  /// so that a later change of mind leaves the earlier vote to an earlier decision.
  package func votes(on claim: Int64, asOf day: Day) throws -> [CommitteeVote] {
    try database.all(
      """
      SELECT person, vote, on_day FROM claim_vote AS v
      WHERE claim = ?1 AND id = (
        SELECT max(id) FROM claim_vote
        WHERE claim = v.claim AND person = v.person AND on_day <= ?2
          AND event NOT IN (SELECT event FROM undone))
      ORDER BY id
      """, .integer(claim), .text(day.description)
    ) { row -> CommitteeVote? in
      guard let choice = CommitteeVote.Choice(rawValue: try row.text(1)) else { return nil }
      return CommitteeVote(member: try row.integer(0), choice: choice, day: try row.day(2))
    }.compactMap { $0 }
  }

  /// A member's vote on a claim that waits for a decision.
  package func vote(
    _ id: String, by member: String, _ choice: CommitteeVote.Choice, on day: Day,
    head: EventHead, dryRun: Bool
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { work in
      let view = try claim(id, asOf: day)
      guard view.facts.state.isUndecided else {
        throw StoreError.refused(.wrongState(claim: view.id, state: view.facts.state))
      }
      guard day <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: day, today: head.today))
      }
      guard day >= view.facts.submittedOn else {
        throw StoreError.refused(.dayBefore(day: day, earliest: view.facts.submittedOn))
      }
      let person = try self.person(member, asOf: day).id
      let rules = ApprovalRules(store: self, day: day)
      let funds = work.keeper.allSchemes.filter { stored in
        view.facts.sources.contains { $0.scheme == stored.id }
          && rules.approval(of: stored) == .committee
      }
      guard let fund = funds.first else {
        throw StoreError.refused(.noCommittee(claim: view.id))
      }
      try rules.checkMember(person, named: member, of: fund, claim: view.facts)
      work.valueDay = day
      try database.run(
        """
        INSERT INTO claim_vote (id, event, claim, person, vote, on_day)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .integer(try work.writer.recording.nextID("claim_vote")),
        .integer(work.writer.recording.event), .integer(view.facts.id), .integer(person),
        .text(choice.rawValue), .text(day.description))
      work.claims.append(view.facts.id)
    }
  }
}

extension Store {
  /// The votes on a claim that count on a day, of the first fund that it asks.
  package func voteCount(_ id: String, asOf day: Day) throws -> VoteCount {
    let view = try claim(id, asOf: day)
    let rules = ApprovalRules(store: self, day: day)
    let fund = try schemes().first { stored in
      view.facts.sources.contains { $0.scheme == stored.id }
        && rules.approval(of: stored) == .committee
    }
    return try fund.map { try rules.count($0, view.facts) } ?? VoteCount()
  }
}

extension ApprovalRules {
  /// Whether somebody may take part in a fund's decision: a member of its committee who neither
  /// asks nor manages the asker (docs/rules.md 31).
  func checkMember(
    _ person: Int64, named: String, of fund: StoredScheme, claim: ClaimFacts
  ) throws {
    let id = "C\(claim.id)"
    guard try holds("committee:\(fund.scheme.code)", person) else {
      throw StoreError.refused(
        .notOnCommittee(claim: id, by: named, scheme: fund.scheme.code))
    }
    if person == claim.person {
      throw StoreError.refused(.ownClaim(claim: id, by: named))
    }
    if try hasConflict(person, with: claim) {
      throw StoreError.refused(.conflictOfInterest(claim: id, by: named))
    }
  }

  func hasConflict(_ person: Int64, with claim: ClaimFacts) throws -> Bool {
    guard person != claim.person else { return true }
    return try isManager(person, of: claim.person)
      || holds("delegate:\(try store.number(of: claim.person))", person)
  }

  /// The votes that count: of members on the day of decision, without a conflict of interest.
  func count(_ fund: StoredScheme, _ claim: ClaimFacts) throws -> VoteCount {
    var count = VoteCount()
    for vote in try store.votes(on: claim.id, asOf: day) {
      guard try holds("committee:\(fund.scheme.code)", vote.member),
        try !hasConflict(vote.member, with: claim)
      else { continue }
      switch vote.choice {
      case .inFavour: count.inFavour += 1
      case .against: count.against += 1
      case .abstain: count.abstained += 1
      }
    }
    return count
  }

  /// How many votes a decision of a fund takes.
  func quorum(of fund: StoredScheme) -> Int {
    fund.scheme.versionIndex(on: day)
      .flatMap { fund.scheme.versions[$0].committee?.quorum } ?? 1
  }

  /// Whether a fund has less than a claim asks of it: what the members wanted cannot be paid.
  private func isShort(_ fund: StoredScheme, _ claim: ClaimFacts) throws -> Bool {
    let asked = claim.sources.reduce(0) { $0 + ($1.scheme == fund.id ? $1.amount : 0) }
    return try LedgerKeeper(store).derived(person: claim.person, scheme: fund, through: day)
      .available(on: day) < asked
  }

  /// Refuses a decision that the votes do not carry. A claim for which there is no money may be
  /// refused all the same.
  func checkVotes(
    _ fund: StoredScheme, _ claim: ClaimFacts, approving: Bool
  ) throws {
    let id = "C\(claim.id)"
    let quorum = quorum(of: fund)
    let count = try count(fund, claim)
    guard count.cast >= quorum else {
      throw StoreError.refused(.tooFewVotes(claim: id, cast: count.cast, quorum: quorum))
    }
    guard try count.isCarried == approving || (!approving && isShort(fund, claim)) else {
      throw StoreError.refused(
        .votedOtherwise(claim: id, inFavour: count.inFavour, against: count.against))
    }
  }
}
