internal import Records
internal import SQLite

/// One command on claims at work: what it touched, and what its accounts were before.
final class ClaimWork {
  let writer: ClaimWriter
  let actor: String
  var claims: [Int64] = []
  var remarks: [ClaimRemark] = []
  var approver: Int64?

  /// What the claims have on later grants.
  private var conditional: Int64 = 0

  let accounts: TouchedAccounts
  private let store: Store

  init(_ store: Store, _ recording: Recording, _ head: EventHead) throws {
    self.store = store
    writer = ClaimWriter(database: store.database, recording: recording)
    accounts = try TouchedAccounts(store, today: head.today)
    actor = head.actor
  }

  func touch(_ facts: ClaimFacts) throws {
    try touch(
      facts.person, (facts.sources + (facts.approval?.awards ?? [])).map(\.scheme))
  }

  var keeper: LedgerKeeper { accounts.keeper }
  var today: Day { accounts.today }
  var valueDay: Day? {
    get { accounts.valueDay }
    set { accounts.valueDay = newValue }
  }

  func touch(_ person: Int64, _ schemes: [Int64]) throws { try accounts.touch(person, schemes) }

  /// What is set aside for a claim on a day and on every day after it, in the accounts as they
  /// were before this command: the most that can be paid on that day. Parts of later years that
  /// wait for their grant are not in it.
  func reserved(for claim: ClaimFacts, on day: Day) -> Int64 {
    let changes = accounts.ledgersBefore.flatMap { $0.setAside(for: claim.id) }
      .sorted { $0.day < $1.day }
    var amount: Int64 = 0
    var least: Int64?
    for (place, change) in changes.enumerated() {
      if change.day > day, least == nil { least = amount }
      amount += change.amount
      let endsDay = place + 1 == changes.count || changes[place + 1].day > change.day
      if endsDay, let known = least { least = min(known, amount) }
    }
    return max(0, least ?? amount)
  }

  /// Notes what an approval takes.
  func ask(_ awards: [ClaimFacts.Source], on day: Day, of person: Int64) {
    for award in awards {
      let year = award.dueOn.map { keeper.calendar(of: award.scheme).year(holding: $0) }
      guard year.map({ $0.lowerBound <= day }) ?? true else { continue }
      accounts.ask(award.amount, on: day, of: person, scheme: award.scheme)
    }
  }

  func refuseShortage() throws {
    try accounts.refuseShortage { now in
      conditional += now.waiting.reduce(0) { $0 + (claims.contains($1.claim) ? $1.amount : 0) }
    }
  }

  /// Says what waits for the grant of a later year.
  func noteConditional(_ views: [ClaimView]) {
    for stored in keeper.allSchemes {
      for view in views {
        conditional += view.facts.partsToCome(of: stored, after: today)
          .reduce(0) { $0 + $1.amount }
      }
    }
    if conditional > 0 { remarks.append(.conditional(amount: conditional)) }
  }

  /// Says what became of amounts that this command took off its claims, where the entitlement they
  /// came from had ended.
  func noteEnded(_ recording: Recording) throws {
    guard let first = recording.written["transfer"], !claims.isEmpty else { return }
    let places = claims.map(String.init).joined(separator: ", ")
    try store.database.rows(
      """
      SELECT t.kind, s.code, a.unit,
        sum(CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END) AS ended
      FROM transfer AS t
      JOIN lot AS l ON l.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
      JOIN account AS a ON a.id = l.account JOIN scheme AS s ON s.id = a.scheme
      WHERE t.id > ?1 AND t.claim IN (\(places))
        AND t.kind IN ('lapse', 'return', 'carry', 'pay_out') AND a.kind = 'person'
      GROUP BY t.kind, s.id HAVING ended > 0 ORDER BY s.code, t.kind
      """, [.integer(first)]
    ) { row in
      guard let kind = TransferKind(rawValue: try row.text(0)) else { return }
      remarks.append(
        .wentOn(
          kind, amount: try row.integer(3), scheme: try row.text(1),
          unit: Unit(rawValue: try row.text(2)) ?? .euro))
    }
  }
}

extension Store {
  /// One command on claims: the facts, the check, the postings and the answer, in one event.
  ///
  /// - Parameter checking: looks at what was posted, before it stands.
  func working(
    _ head: EventHead, _ dryRun: Bool,
    checking: (ClaimWork) throws -> Void = { _ in }, _ body: (ClaimWork) throws -> Void
  ) throws -> Receipt<ClaimOutcome> {
    try record(head, dryRun: dryRun) { recording in
      let work = try ClaimWork(self, recording, head)
      try body(work)
      try work.refuseShortage()
      try work.accounts.post(recording)
      try checking(work)
      let places = work.claims.map(String.init).joined(separator: ", ")
      let claims = try views(where: "c.id IN (\(places))", [], asOf: head.today)
      work.noteConditional(claims)
      try work.noteEnded(recording)
      return ClaimOutcome(
        claims: claims, balances: try work.accounts.balances(), remarks: work.remarks)
    }
  }
}
