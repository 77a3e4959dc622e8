internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What the reading commands of accounts share: the day they look at, what was known by then,
/// and what waits to be booked.
struct AccountReading {
  let run: RunContext
  let store: Store
  let knownBy: Int64?
  /// Nil for who may see everything.
  private let sight: Sight?
  /// Whose accounts will be read; nil is everybody's and the organisation's.
  private let person: Int64?
  private let unbooked: Unbooked

  /// What is not booked yet, worked out once.
  private final class Unbooked {
    let details: Store.PendingDetails
    var ledger: PendingLedger?

    init(_ details: Store.PendingDetails) { self.details = details }
  }

  /// - Parameters:
  ///   - employee: whose accounts will be read; nil for those of everybody.
  ///   - details: whose lots and movements will be read.
  init(
    _ run: RunContext, of employee: String? = nil, details: Store.PendingDetails = .asked
  ) throws {
    self.run = run
    let store = try run.openStore(.readOnly)
    self.store = store
    let person = try? employee.map {
      try store.person($0, byName: run.context.inputIsTerminal, asOf: run.asOf).id
    }
    sight = try run.sight(store, of: person)
    self.person = person
    unbooked = Unbooked(details)
    // Before the first event nothing was known: number 0 finds nothing.
    knownBy = try run.settings.knownOn.map { try store.lastEvent(recordedBy: $0) ?? 0 }
  }

  func person(_ employee: String) throws -> PersonRecord {
    try store.person(employee, byName: run.context.inputIsTerminal, asOf: run.asOf)
  }

  /// Whose accounts are asked for: an employee's, or the budget of the organisation when the code
  /// of such a scheme, or of its pot, is given.
  enum Owner {
    case person(PersonRecord)
    case budget(StoredScheme)

    var person: Int64? {
      if case .person(let record) = self { return record.id }
      return nil
    }

    var name: String {
      switch self {
      case .person(let record): record.number
      case .budget(let stored): stored.scheme.code
      }
    }
  }

  func owner(_ text: String) throws -> Owner {
    do {
      return .person(try person(text))
    } catch let missing as StoreError {
      let budgets = try store.schemes().filter { stored in
        stored.scheme.hasPot
          && (stored.scheme.code == text
            || stored.scheme.versions.contains { $0.pot?.code == text })
      }
      // By the code of its pot too, which is what reports and minutes show.
      guard budgets.count == 1, let budget = budgets.first else { throw missing }
      return .budget(budget)
    }
  }

  func balances(of owner: Owner, scheme: Int64? = nil) throws -> [AccountBalance] {
    switch owner {
    case .person(let record): try balances(person: record.id, scheme: scheme)
    case .budget(let stored): try balances(ofBudget: stored)
    }
  }

  private func balances(ofBudget stored: StoredScheme) throws -> [AccountBalance] {
    let code = stored.scheme.code
    guard sight?.balance(of: nil, scheme: code) ?? true else {
      throw Problem(
        "not-for-you", .notAllowed, run.messages.sight.potNotForYou(run.actor, scheme: code))
    }
    return try balances(person: nil, scheme: stored.id)
  }

  /// Says of a list that it is not of everybody, whether rows were left out or not.
  func limits(_ isList: Bool = true) -> [String] {
    isList && sight != nil ? [run.messages.sight.onlyYours] : []
  }

  /// Those that the actor may see.
  ///
  /// - Parameter refuses: whether to say so where the actor may see nothing of this person.
  func balances(
    person: Int64?, scheme: Int64? = nil, refuses: Bool = true
  ) throws -> [AccountBalance] {
    if let person, let sight, !sight.isOwnOrManaged(person) {
      guard refuses else { return [] }
      throw run.notForYou(try store.number(of: person))
    }
    let pending = try pending
    let all = try store.accountBalances(
      person: person, scheme: scheme, asOf: run.asOf, knownBy: knownBy
    ).map { pending?.upToDate($0) ?? $0 }
    guard let sight else { return all }
    let seen = all.filter { sight.balance(of: $0.person, scheme: $0.scheme) }
    if refuses, person != nil, seen.isEmpty, let first = all.first {
      throw run.notForYou(first.number ?? first.scheme)
    }
    return seen
  }

  /// What is not booked yet; nil where only what was known then is asked for.
  private var pending: PendingLedger? {
    get throws {
      guard knownBy == nil else { return nil }
      if let known = unbooked.ledger { return known }
      let found = try store.pending(
        through: run.asOf, today: run.today, person: person, details: unbooked.details)
      unbooked.ledger = found
      return found
    }
  }

  /// The entitlements of an account, empty ones too.
  func lots(of account: Int64) throws -> [LotBalance] {
    if let lots = try pending?.accounts[account]?.lots { return lots }
    return try store.lots(of: account, asOf: run.asOf, knownBy: knownBy)
  }

  /// The movements of an account, with what is not booked yet.
  func explanation(of account: Int64, all: Bool) throws -> [AccountLine] {
    try store.explanation(
      of: account, asOf: run.asOf, knownBy: knownBy, all: all,
      pending: pending?.accounts[account])
  }

  /// What is paid out to who left, as far as the actor may see it.
  func payOuts(from first: Day?, scheme: Int64?) throws -> [PayOut] {
    try store.payOuts(from: first, through: run.asOf, scheme: scheme, knownBy: knownBy)
      .filter { sight?.balance(of: $0.person, scheme: $0.scheme) ?? true }
  }

  /// What was granted, lapsed or ends in a period, as far as the actor may see it.
  func movements(
    _ kind: MovementKind, _ period: ReportPeriod, of scheme: StoredScheme?
  ) throws -> [AccountMovement] {
    // Teams as the group that may be asked for has them.
    let teamsOn = kind.isOfPeriod ? min(period.to, run.asOf) : run.asOf
    // Of leave only what had passed on the day that is looked from.
    let last = kind == .taken ? teamsOn : period.to
    return try store.movements(
      kind, from: period.from, through: last, teamsOn: teamsOn, of: scheme
    ).filter { sight?.balance(of: $0.person, scheme: $0.scheme) ?? true }
  }

  /// Later last days and why, for who may see everything and for whom they are.
  func laterDays(_ person: Int64?) throws -> [LaterDay] {
    guard let person, sight?.isOwn(person) ?? true else { return [] }
    return try store.laterDays(of: person, asOf: run.asOf, knownBy: knownBy)
  }

  /// One sentence on what has not been booked yet, when there is something.
  func waiting(person: Int64?) throws -> [String] {
    guard knownBy == nil else { return [] }
    // Of one's people one sees amounts, not what is still to happen to them.
    guard sight == nil || person == nil else { return [] }
    let summary =
      try person == self.person && run.asOf <= run.today
      ? pending?.summary ?? PostingSummary()
      : store.waiting(through: run.asOf, person: person)
    guard !summary.isEmpty else { return [] }
    let words = run.messages.accounts
    let counts = TransferKind.allCases.compactMap { kind in
      summary.counts[kind].map { words.counted(kind, $0) }
    }
    return counts.isEmpty
      ? [] : [words.waiting(counts, ahead: run.asOf > run.today ? run.asOf.description : nil)]
  }
}
