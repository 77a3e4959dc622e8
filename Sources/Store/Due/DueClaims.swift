internal import Records
internal import SQLite

extension Store {
  /// Claims that wait for a decision, an answer or payment, and paid ones without proof.
  func dueClaims(_ question: DueQuestion) throws -> [DueItem] {
    let reading = try ClaimDueReading(self, question)
    var found: [DueItem] = []
    try forEachOpenClaim(on: question.today) { claim in
      guard question.sight?.claim(claim) ?? true else { return }
      found += try reading.items(of: claim).filter { question.kinds.contains($0.kind) }
    }
    return found
  }

  /// Claims that nothing has ended by a day, as they were at its end, some hundreds at a time.
  private func forEachOpenClaim(on day: Day, _ body: (ClaimFacts) throws -> Void) throws {
    let open = try database.all(
      """
      SELECT id FROM claim
      WHERE event NOT IN (SELECT event FROM undone) AND id NOT IN (
        SELECT claim FROM claim_step
        WHERE step IN ('refuse', 'cancel', 'close') AND on_day <= ?1
          AND event NOT IN (SELECT event FROM undone))
      ORDER BY id
      """, .text(day.description)
    ) { try $0.integer(0) }
    var rest = open[...]
    while !rest.isEmpty {
      let round = rest.prefix(Int(LedgerKeeper.peoplePerRound))
      rest = rest.dropFirst(round.count)
      for claim in try FactReader(database: database).claims(
        where: "c.id IN (SELECT value FROM json_each(?1))", [.numbers(round)])
      {
        try claim.before(endOf: day).map(body)
      }
    }
  }
}

/// What is to be done with a claim, from its facts and what was read once for all of them.
private struct ClaimDueReading {
  let store: Store
  let question: DueQuestion
  let rules: ApprovalRules
  let schemes: [Int64: StoredScheme]
  /// Claims that somebody voted on.
  let voted: Set<Int64>
  /// By which day a subsidy wants the proofs of a claim.
  let proofBy: [Int64: Day]

  init(_ store: Store, _ question: DueQuestion) throws {
    self.store = store
    self.question = question
    rules = ApprovalRules(store: store, day: question.today)
    schemes = Dictionary(uniqueKeysWithValues: try store.schemes().map { ($0.id, $0) })
    voted = Set(
      try store.database.all("SELECT DISTINCT claim FROM claim_vote") {
        try $0.integer(0)
      })
    proofBy = Dictionary(
      try store.database.all(
        """
        SELECT v.claim, u.proof_by
        FROM claim_version AS v CROSS JOIN subsidy_now AS u ON u.subsidy = v.subsidy
        WHERE v.subsidy IS NOT NULL AND u.proof_by IS NOT NULL AND v.id = (
          SELECT max(id) FROM claim_version
          WHERE claim = v.claim AND event NOT IN (SELECT event FROM undone))
        """
      ) { (try $0.integer(0), try $0.day(1)) }, uniquingKeysWith: { $1 })
  }

  func items(of claim: ClaimFacts) throws -> [DueItem] {
    switch claim.state {
    case .submitted: [try decision(claim)]
    case .informationAsked:
      [
        item(
          claim, .claim, .answer, since: claim.steps.last { $0.kind == .ask }?.day,
          amount: claim.asked, for: [.employee])
      ]
    case .approved, .partlyPaid: try payment(claim)
    case .paid: claim.hasProof ? [] : [proof(claim)]
    case .closed, .refused, .cancelled: []
    }
  }

  private func item(
    _ claim: ClaimFacts, _ kind: DueKind, _ task: DueTask, day: Day? = nil, since: Day?,
    amount: Int64, for roles: [DueRole]
  ) -> DueItem {
    let drawn = claim.approval?.awards ?? claim.sources
    var codes: [String] = []
    for source in drawn {
      let code = schemes[source.scheme]?.scheme.code ?? "?"
      if !codes.contains(code) { codes.append(code) }
    }
    return DueItem(
      kind, task, day: day, since: since, person: claim.person, id: "C\(claim.id)",
      scheme: codes.joined(separator: "+"), amount: amount, for: roles)
  }

  private func decision(_ claim: ClaimFacts) throws -> DueItem {
    let asked = Set(claim.sources.map(\.scheme)).compactMap { schemes[$0] }
    let needed = Set(asked.compactMap { rules.approval(of: $0) })
    var roles: [DueRole] = []
    if needed.contains(.committee) { roles.append(.committee) }
    if needed.contains(.manager) { roles.append(.manager) }
    // Where the rules ask nobody, somebody has to do it all the same.
    if needed.contains(.hr) || roles.isEmpty { roles.append(.hr) }
    var item = item(
      claim, .claim, .decide, since: claim.submittedOn, amount: claim.asked, for: roles)
    let funds = asked.filter { rules.approval(of: $0) == .committee }
    item.committees = funds.map(\.scheme.code).sorted()
    if let fund = funds.first {
      let isVotedOn = voted.contains(claim.id)
      let cast = isVotedOn ? try rules.count(fund, claim).cast : 0
      if cast < rules.quorum(of: fund) {
        item.task = .vote
        item.bystanders =
          isVotedOn ? try store.votes(on: claim.id, asOf: question.today).map(\.member) : []
      }
    }
    return item
  }

  private func payment(_ claim: ClaimFacts) throws -> [DueItem] {
    let amount = max(0, claim.left - (try store.conditional(of: claim, asOf: question.today)))
    guard amount > 0 else { return [] }
    return [item(claim, .claim, .pay, since: claim.approval?.day, amount: amount, for: [.hr])]
  }

  /// What was paid and nothing shows for; a subsidy may want it by a day.
  private func proof(_ claim: ClaimFacts) -> DueItem {
    let day = proofBy[claim.id].flatMap { $0 <= question.until ? $0 : nil }
    return item(
      claim, .proof, .prove, day: day, since: claim.payments.map(\.day).max(),
      amount: claim.spent, for: [.employee])
  }
}
