package import Records
internal import SQLite

/// What bringing accounts up to date posted, or would post.
package struct PostingSummary: Sendable, Equatable {
  /// New transfers by kind; reversals are counted apart.
  package var counts: [TransferKind: Int] = [:]
  package var amounts: [TransferKind: Int64] = [:]
  /// By kind, reversals taken off and corrections downwards below zero.
  package var net: [TransferKind: Int64] = [:]
  package var reversals = 0
  package var accounts = 0
  /// Days on which a pot could not pay all grants, with the day on which it could; nil while none
  /// has come (docs/rules.md 29).
  package var late: [LateGrants] = []

  package struct LateGrants: Sendable, Equatable {
    package var scheme: String
    package var day: Day
    package var made: Day?
  }

  package init() {}

  package var isEmpty: Bool { accounts == 0 }

  mutating func add(_ difference: LedgerDifference) {
    guard !difference.isEmpty else { return }
    accounts += 1
    for posting in difference.postings {
      net[posting.kind, default: 0] += difference.net(posting)
      if posting.reverses != nil {
        reversals += 1
      } else {
        counts[posting.kind, default: 0] += 1
        amounts[posting.kind, default: 0] += posting.amount
      }
    }
  }
}

/// Whose accounts.
enum LedgerScope {
  case everybody
  case person(Int64)
  case people(ClosedRange<Int64>)
  /// The pot of an employer's scheme.
  case pot(scheme: Int64)
}

/// Derives what should stand on accounts, compares it with what stands, and posts the
/// difference.
///
/// People are taken in ranges of their number: a handful of queries for thousands of people, and
/// memory that does not grow with the organisation. Nothing is written while a range is read.
final class LedgerKeeper {
  /// People a round: enough to make the queries cheap, few enough to keep memory flat.
  static let peoplePerRound: Int64 = 4000

  let store: Store
  let database: Database
  let schemes: [StoredScheme]
  /// Schemes whose import was undone: what they granted is taken back.
  let undone: [StoredScheme]
  private let all: [Int64: Scheme]
  let world: [Unit: [World: Int64]]
  var poster: LedgerPoster?
  /// Numbers for lots that are only thought of.
  var placeholder: Int64 = 0
  /// A rehearsal: schemes without consent of the works council count as if they had it.
  var assumesConsent = false
  /// Told of every account that is not as its facts ask for it; without a difference when what
  /// they ask for cannot be posted.
  var onDifference: ((Int64?, StoredScheme, LedgerDifference?) throws -> Void)?
  /// Told of what every person's account should be, where it differs or not.
  var onDerived: ((Int64, StoredScheme, DerivedLedger) throws -> Void)?
  /// What is granted after this day is left out, unless it stands; nil grants all.
  var grantsThrough: Day?
  /// Told, by owner, of every account that stands and is not as its facts ask for it; nothing may
  /// be posted meanwhile.
  var onPending: ((Int64?, Pending) throws -> Void)?

  init(_ store: Store, scheme code: String? = nil) throws {
    self.store = store
    database = store.database
    let all = try store.schemes()
    schemes = all.filter { code == nil || $0.scheme.code == code }
    undone = code == nil ? try store.undoneSchemes() : []
    // Of every scheme: a payment is split over all that a claim draws on.
    self.all = Dictionary(
      all.map { ($0.id, $0.scheme) }, uniquingKeysWith: { first, _ in first })
    world = try LedgerKeeper.worldLots(database)
  }

  static func worldLots(_ database: Database) throws -> [Unit: [World: Int64]] {
    var found: [Unit: [World: Int64]] = [:]
    try database.rows(
      """
      SELECT a.unit, a.kind, l.id FROM account AS a JOIN lot AS l ON l.account = a.id
      WHERE a.scheme IS NULL
      """
    ) { row in
      guard let unit = Unit(rawValue: try row.text(0)), let part = World(rawValue: try row.text(1))
      else { return }
      found[unit, default: [:]][part] = try row.integer(2)
    }
    return found
  }

  /// Brings the accounts in a scope to what their facts ask for, through a day.
  ///
  /// - Parameter recording: nil only counts what would be posted.
  func bring(
    _ scope: LedgerScope, through day: Day, recording: Recording?
  ) throws -> PostingSummary {
    poster = try recording.map { try LedgerPoster($0, database) }
    var summary = PostingSummary()
    switch scope {
    case .person(let person):
      try bring(people: person...person, through: day, &summary)
      try bringVouchers(of: person...person, through: day, &summary)
    case .people(let range):
      try bring(people: range, through: day, &summary)
      try bringVouchers(of: range, through: day, &summary)
    case .pot(let scheme):
      if let stored = (schemes + undone).first(where: { $0.id == scheme }) {
        if stored.scheme.isPersonal {
          try bringVouchers(stored, of: nil, through: day, &summary)
        } else {
          try bring(pot: stored, through: day, &summary)
        }
      }
    case .everybody:
      let last = try database.integer("SELECT max(id) FROM person") ?? 0
      var first: Int64 = 1
      while first <= last {
        let end = min(last, first + LedgerKeeper.peoplePerRound - 1)
        try bring(people: first...end, through: day, &summary)
        first = end + 1
        store.progress(end, last)
      }
      for stored in schemes + undone where stored.scheme.hasPot && !stored.scheme.isPersonal {
        try bring(pot: stored, through: day, &summary)
      }
      try bringVouchers(of: 1...max(1, last), through: day, &summary)
    }
    return summary
  }

  /// Years of birth are read only where a rule asks for them.
  var factReader: FactReader {
    let byAge = schemes.contains { stored in
      stored.scheme.versions.contains { $0.targets.contains { $0.ages != nil } }
    }
    return FactReader(database: database, withBirthYears: byAge)
  }

  private func bring(
    people range: ClosedRange<Int64>, through day: Day, _ summary: inout PostingSummary
  ) throws {
    let facts = try factReader.read(range)
    let own = (schemes + undone).filter { $0.scheme.isPersonal && !$0.scheme.hasPot }
    let accounts = try StandingReader(database: database).people(range, schemes: own.map(\.id))
    for person in everybody(facts, accounts) {
      let entries = self.entries(of: person.id, facts)
      for stored in own {
        let key = StandingReader.AccountKey(person: person.id, scheme: stored.id)
        let account = accounts[key]
        let standing = account?.standing ?? StandingAccount()
        let derived = derive(
          stored, person, entries[stored.id] ?? [], facts.changes[person.id]?[stored.id],
          standing, through: day)
        try onDerived?(person.id, stored, derived)
        try post(derived, stored, account, person: person, &summary)
      }
    }
    try poster?.flush()
  }

  /// Somebody whose employment was undone has no facts left, but may have an account.
  func everybody(
    _ facts: FactReader.Facts, _ accounts: [StandingReader.AccountKey: StandingReader.Account]
  ) -> [PersonFacts] {
    let known = Set(facts.people.map(\.id))
    let gone = Set(accounts.keys.map(\.person)).subtracting(known).sorted()
    return facts.people + gone.map { PersonFacts(id: $0) }
  }

  private func bring(
    pot stored: StoredScheme, through day: Day, _ summary: inout PostingSummary
  ) throws {
    let account = try StandingReader(database: database).pot(of: stored.id).values.first
    let entries = try potEntries(stored)
    let derived = derivePot(stored, entries, account?.standing ?? StandingAccount(), through: day)
    try post(derived, stored, account, person: nil, &summary)
    try poster?.flush()
  }

  // MARK: Deriving

  /// The ledger a person's account in a scheme should be, through a day at least: further when
  /// it was brought further before.
  func derive(
    _ stored: StoredScheme, _ person: PersonFacts, _ entries: [AccountEntry],
    _ changes: LotChanges?, _ standing: StandingAccount, delays: PotReplay.Delays? = nil,
    through day: Day
  ) -> DerivedLedger {
    let through = horizon(day, standing)
    var grants = grants(stored, person, through: grantHorizon(through, standing))
    if let delays { grants = stored.rules.delayed(grants, delays, of: person, through: through) }
    return AccountReplay.run(
      scheme: stored.scheme, grants: grants, entries: entries,
      leavingDays: person.leavingDays, changes: changes ?? LotChanges(), through: through)
  }

  func derivePot(
    _ stored: StoredScheme, _ entries: [AccountEntry], _ standing: StandingAccount,
    through day: Day
  ) -> DerivedLedger {
    let through = horizon(day, standing)
    let budgets =
      mayGrant(stored) ? stored.rules.budgets(through: grantHorizon(through, standing)) : []
    return AccountReplay.run(
      scheme: stored.scheme, grants: budgets, entries: entries, leavingDays: [],
      isOrganisations: true, through: through)
  }

  private func grantHorizon(_ through: Day, _ standing: StandingAccount) -> Day {
    grantsThrough.map { min(through, horizon($0, standing)) } ?? through
  }

  /// A scheme without consent of the works council can be rehearsed, never granted.
  func grants(
    _ stored: StoredScheme, _ person: PersonFacts, through day: Day
  ) -> [Grant] {
    mayGrant(stored) ? stored.rules.grants(for: person, through: day) : []
  }

  func mayGrant(_ stored: StoredScheme) -> Bool { assumesConsent || stored.hasConsent }

  /// Through a day, and never less far than the account was brought before: nothing moves on the
  /// day from which something waits to be taken along, so its lot tells.
  func horizon(_ day: Day, _ standing: StandingAccount) -> Day {
    let moved = standing.transfers.reduce(day) { max($0, $1.day) }
    return standing.lots.reduce(moved) { max($0, $1.waitsOn ?? $0) }
  }

  /// A person's entries by scheme.
  func entries(of person: Int64, _ facts: FactReader.Facts) -> [Int64: [AccountEntry]] {
    var found: [Int64: [AccountEntry]] = [:]
    for claim in facts.claims[person] ?? [] {
      for (scheme, entry) in claim.entries(calendar: calendar) {
        found[scheme, default: []].append(entry)
      }
    }
    for leave in facts.leaves[person] ?? [] {
      for (scheme, entry) in leave.entries(keepsFromRequest: keepsFromRequest) {
        found[scheme, default: []].append(entry)
      }
    }
    for (scheme, entry) in facts.adjustments[person] ?? [] {
      found[scheme, default: []].append(entry)
    }
    return found
  }

  private func potEntries(_ stored: StoredScheme) throws -> [AccountEntry] {
    let claims = try potClaims(stored).flatMap { claim in
      claim.entries(calendar: calendar).filter { $0.scheme == stored.id }.map(\.entry)
    }
    return try claims + subsidyEntries(stored)
  }

  /// What came in of subsidies, and what was asked back. What is expected is no entry.
  private func subsidyEntries(_ stored: StoredScheme) throws -> [AccountEntry] {
    try database.all(
      """
      SELECT on_day, event, amount, kind = 'reclaim' FROM subsidy_money
      WHERE scheme = ?1 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id
      """, .integer(stored.id)
    ) { row in
      AccountEntry(
        day: try row.day(0), order: try row.integer(1),
        .subsidy(amount: try row.integer(2), isReclaim: try row.integer(3) == 1))
    }
  }

  /// The claims that draw on an account of the organisation.
  func potClaims(_ stored: StoredScheme) throws -> [ClaimFacts] {
    try FactReader(database: database).claims(
      where: """
        c.id IN (
          SELECT v.claim FROM claim_source AS p JOIN claim_version AS v ON v.id = p.claim_version
          WHERE p.scheme = ?1
          UNION
          SELECT x.claim FROM claim_award AS w JOIN claim_step AS x ON x.id = w.claim_step
          WHERE w.scheme = ?1)
        """, [.integer(stored.id)])
  }

  func calendar(of scheme: Int64) -> SchemeCalendar {
    all[scheme]?.calendar ?? SchemeCalendar(yearStarts: .newYear)
  }

  /// Whether a scheme keeps time for leave from the request on (docs/rules.md 26).
  private func keepsFromRequest(_ scheme: Int64, on day: Day) -> Bool {
    guard let rules = all[scheme], let version = rules.versionIndex(on: day) else { return false }
    return rules.versions[version].leaveReserve == .request
  }

  // MARK: One account, for checks and explanations

  /// The ledger of one account as its facts ask for it now.
  func derived(
    person: Int64, scheme stored: StoredScheme, through day: Day
  ) throws -> DerivedLedger {
    if stored.scheme.paysFromOrganisation {
      let account = try StandingReader(database: database).pot(of: stored.id).values.first
      return derivePot(
        stored, try potEntries(stored), account?.standing ?? StandingAccount(), through: day)
    }
    let facts = try factReader.read(person...person)
    let accounts = try StandingReader(database: database).people(person...person)
    let key = StandingReader.AccountKey(person: person, scheme: stored.id)
    let own = entries(of: person, facts)[stored.id] ?? []
    // Every entry counts, also one after the day: a command must not leave it short.
    let last = own.reduce(day) { max($0, $1.day) }
    let delays =
      stored.scheme.hasPot ? try potPlan(stored, through: last).delays : PotReplay.Delays()
    return derive(
      stored, facts.people.first ?? PersonFacts(id: person), own,
      facts.changes[person]?[stored.id], accounts[key]?.standing ?? StandingAccount(),
      delays: delays, through: last)
  }

  /// The schemes in force.
  var allSchemes: [StoredScheme] { schemes }

  // MARK: Posting

  /// What must be posted on an account.
  ///
  /// - Parameter pot: the lots of the pot it draws on.
  /// - Returns: nil when it cannot be posted and somebody who listens was told.
  func difference(
    _ derived: DerivedLedger, _ standing: StandingAccount, _ stored: StoredScheme,
    of person: Int64?, pot: [Day: Int64] = [:], potAmounts: [Int64: Int64] = [:],
    nextLotID: () throws -> Int64
  ) throws -> LedgerDifference? {
    do {
      return try LedgerDifference(
        derived: derived, standing: standing, versionIDs: stored.versionIDs,
        world: world[stored.scheme.unit] ?? [:], pot: pot, potAmounts: potAmounts,
        isPotOfVouchers: person == nil && stored.scheme.isPersonal, nextLotID: nextLotID)
    } catch let problem as LedgerProblem {
      guard let onDifference else { throw problem }
      try onDifference(person, stored, nil)
      return nil
    }
  }

  private func post(
    _ derived: DerivedLedger, _ stored: StoredScheme, _ account: StandingReader.Account?,
    person: PersonFacts?, _ summary: inout PostingSummary
  ) throws {
    guard account != nil || !derived.transfers.isEmpty else { return }
    guard
      let difference = try difference(
        derived, account?.standing ?? StandingAccount(), stored, of: person?.id,
        nextLotID: nextLotID)
    else { return }
    summary.add(difference)
    if !difference.isEmpty { try onDifference?(person?.id, stored, difference) }
    try tell(derived, difference, account, person, stored)
    var id = account?.id
    try poster?.add(difference, account: &id, person: person?.id, scheme: stored)
  }

  func tell(
    _ derived: DerivedLedger, _ difference: LedgerDifference, _ account: StandingReader.Account?,
    _ person: PersonFacts?, _ stored: StoredScheme
  ) throws {
    guard let onPending, let account, !difference.isEmpty else { return }
    try onPending(
      person?.id,
      Pending(
        account: account.id, leavingDays: person?.leavingDays ?? [], stored: stored,
        derived: derived, standing: account.standing, difference: difference))
  }
}
