package import Records
internal import SQLite

/// A claim on a fund that nobody has decided on yet.
package struct WaitingClaim: Sendable {
  package var claim: ClaimView
  /// Of the fund.
  package var asked: Int64
  /// Since when everything is known that was asked; nil while a question is open.
  package var completeOn: Day?
  package var votes: VoteCount
}

extension Store {
  /// Who waits for a decision of a fund, in the order that its rules fixed beforehand
  /// (docs/rules.md 31).
  func waitingList(_ fund: StoredScheme, asOf day: Day) throws -> [WaitingClaim] {
    let rules = ApprovalRules(store: self, day: day)
    let order =
      fund.scheme.versionIndex(on: day)
      .flatMap { fund.scheme.versions[$0].committee?.order } ?? .completeness
    let found = try claims(on: fund.id).compactMap { $0.before(endOf: day) }
      .filter { $0.facts.state.isUndecided }
      .map { view in
        WaitingClaim(
          claim: view,
          asked: view.facts.sources.reduce(0) { $1.scheme == fund.id ? $0 + $1.amount : $0 },
          completeOn: view.completeOn, votes: try rules.count(fund, view.facts))
      }
    return found.sorted { $0.goes(before: $1, by: order) }
  }

  /// Claims that ask something of a scheme.
  func claims(on scheme: Int64) throws -> [ClaimView] {
    try views(
      where: """
        c.id IN (SELECT v.claim FROM claim_source AS s
          JOIN claim_version AS v ON v.id = s.claim_version WHERE s.scheme = ?1)
        """, [.integer(scheme)], asOf: Day(number: 0)
    ).filter { view in view.facts.sources.contains { $0.scheme == scheme } }
  }

  /// Refuses to approve a claim when somebody who stands before it would find too little left.
  func refuseOutOfTurn(
    _ claim: ClaimFacts, _ awards: [ClaimFacts.Source], _ work: ClaimWork, on day: Day
  ) throws {
    for fund in work.keeper.allSchemes {
      let award = awards.reduce(0) { $1.scheme == fund.id ? $0 + $1.amount : $0 }
      guard award > 0, fund.scheme.form == .fund,
        let version = fund.scheme.versionIndex(on: day).map({ fund.scheme.versions[$0] }),
        version.committee != nil
      else { continue }
      let waiting = try waitingList(fund, asOf: day)
      let before = waiting.prefix { $0.claim.facts.id != claim.id }
        .filter { $0.completeOn != nil }
      guard let first = before.first else { continue }
      let free = try work.keeper.derived(person: claim.person, scheme: fund, through: day)
        .available(on: day)
      // Too little for the claim itself is another refusal.
      guard award <= free, before.reduce(award, { $0 + $1.asked }) > free else { continue }
      throw StoreError.refused(
        .outOfTurn(
          claim: "C\(claim.id)", before: first.claim.id, scheme: fund.scheme.code,
          left: free - award))
    }
  }
}

extension ClaimView {
  /// Nil while a question is open.
  fileprivate var completeOn: Day? {
    guard facts.state != .informationAsked else { return nil }
    let answer = history.last { $0.kind == "change" }
    let wasAsked = history.contains { $0.kind == ClaimFacts.StepKind.ask.rawValue }
    return wasAsked ? max(facts.submittedOn, answer?.day ?? facts.submittedOn) : facts.submittedOn
  }
}

extension WaitingClaim {
  fileprivate func goes(
    before other: WaitingClaim, by order: SchemeVersion.Committee.Order
  ) -> Bool {
    guard let mine = completeOn, let theirs = other.completeOn else { return completeOn != nil }
    if order == .criteria, votes.lead != other.votes.lead { return votes.lead > other.votes.lead }
    return mine != theirs ? mine < theirs : claim.facts.id < other.claim.facts.id
  }
}

extension VoteCount {
  fileprivate var lead: Int { inFavour - against }
}
