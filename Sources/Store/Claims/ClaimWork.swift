internal import Records
internal import SQLite

/// One command on claims at work: what it touched, and what its accounts were before.
final class ClaimWork {
  let writer: ClaimWriter
  let keeper: LedgerKeeper
  let actor: String
  let today: Day
  var claims: [Int64] = []
  var remarks: [ClaimRemark] = []
  var approver: Int64?

  /// What the claims have on later grants.
  private var conditional: Int64 = 0

  /// The latest value day of what was entered: the accounts are brought that far.
  var valueDay: Day?

  private struct Touched: Hashable {
    var person: Int64
    var scheme: Int64
  }
  private var before: [Touched: DerivedLedger] = [:]
  /// What the command takes of each account and when, for the refusal.
  private var asked: [Touched: (amount: Int64, day: Day)] = [:]
  private let store: Store

  init(_ store: Store, _ recording: Recording, _ head: EventHead) throws {
    self.store = store
    writer = ClaimWriter(database: store.database, recording: recording)
    keeper = try LedgerKeeper(store)
    actor = head.actor
    today = head.today
  }

  func touch(_ facts: ClaimFacts) throws {
    try touch(
      facts.person, (facts.sources + (facts.approval?.awards ?? [])).map(\.scheme))
  }

  /// Remembers the accounts as they are, before anything is written to them.
  func touch(_ person: Int64, _ schemes: [Int64]) throws {
    for stored in keeper.allSchemes where schemes.contains(stored.id) {
      let key = key(person, stored)
      if before[key] == nil {
        before[key] = try keeper.derived(person: person, scheme: stored, through: today)
      }
    }
  }

  /// What is set aside for a claim on a day and on every day after it, in the accounts as they
  /// were before this command: the most that can be paid on that day. Parts of later years that
  /// wait for their grant are not in it.
  func reserved(for claim: ClaimFacts, on day: Day) -> Int64 {
    let changes = before.values.flatMap { $0.setAside(for: claim.id) }.sorted { $0.day < $1.day }
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

  /// Notes what is taken of an account at once: parts of later years wait.
  func ask(_ amount: Int64, on day: Day, of person: Int64, scheme: Int64) {
    guard amount > 0, let stored = keeper.allSchemes.first(where: { $0.id == scheme }) else {
      return
    }
    let key = key(person, stored)
    asked[key] = (amount + (asked[key]?.amount ?? 0), day)
  }

  /// Notes what an approval takes.
  func ask(_ awards: [ClaimFacts.Source], on day: Day, of person: Int64) {
    for award in awards {
      let year = award.dueOn.map { keeper.calendar(of: award.scheme).year(holding: $0) }
      guard year.map({ $0.lowerBound <= day }) ?? true else { continue }
      ask(award.amount, on: day, of: person, scheme: award.scheme)
    }
  }

  private func key(_ person: Int64, _ stored: StoredScheme) -> Touched {
    Touched(person: stored.scheme.paysFromOrganisation ? 0 : person, scheme: stored.id)
  }

  /// Refuses the command when it leaves an account shorter on any day than it was without it
  /// (docs/rules.md 2).
  func refuseShortage() throws {
    for (key, old) in before.sorted(by: {
      ($0.key.person, $0.key.scheme) < ($1.key.person, $1.key.scheme)
    }) {
      guard let stored = keeper.allSchemes.first(where: { $0.id == key.scheme }) else { continue }
      let now = try keeper.derived(person: key.person, scheme: stored, through: today)
      let short = now.shortage(comparedWith: old)
      if short > 0 {
        let taken = asked[key] ?? (short, valueDay ?? today)
        throw StoreError.refused(
          .insufficient(
            scheme: stored.scheme.code,
            employee: key.person == 0 ? nil : try store.number(of: key.person),
            free: max(0, taken.amount - short), asked: taken.amount, day: taken.day,
            unit: stored.scheme.unit))
      }
      conditional += now.waiting.reduce(0) { $0 + (claims.contains($1.claim) ? $1.amount : 0) }
    }
  }

  /// Posts what the command changed on every account it touched: through its value day, further
  /// where an account was brought further before (docs/rules.md 2).
  func post(_ recording: Recording) throws {
    let through = valueDay ?? today
    for person in Set(before.keys.map(\.person)).sorted() where person != 0 {
      _ = try keeper.bring(.person(person), through: through, recording: recording)
    }
    for key in before.keys.sorted(by: { $0.scheme < $1.scheme }) where key.person == 0 {
      _ = try keeper.bring(.pot(scheme: key.scheme), through: through, recording: recording)
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

  var touchedAccounts: [(person: Int64?, scheme: Int64)] {
    before.keys.sorted { ($0.person, $0.scheme) < ($1.person, $1.scheme) }
      .map { ($0.person == 0 ? nil : $0.person, $0.scheme) }
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
      try work.post(recording)
      try checking(work)
      let places = work.claims.map(String.init).joined(separator: ", ")
      let claims = try views(where: "c.id IN (\(places))", [], asOf: head.today)
      work.noteConditional(claims)
      try work.noteEnded(recording)
      let balances = try work.touchedAccounts.flatMap { account in
        try accountBalances(
          person: account.person, scheme: account.scheme, asOf: head.today, knownBy: nil)
      }
      return ClaimOutcome(claims: claims, balances: balances, remarks: work.remarks)
    }
  }
}
