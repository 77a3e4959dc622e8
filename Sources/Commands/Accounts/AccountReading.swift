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

  init(_ run: RunContext) throws {
    self.run = run
    let store = try run.openStore(.readOnly)
    self.store = store
    // Before the first event nothing was known: number 0 finds nothing.
    knownBy = try run.settings.knownOn.map { try store.lastEvent(recordedBy: $0) ?? 0 }
  }

  func person(_ employee: String) throws -> PersonRecord {
    try store.person(employee, byName: run.context.inputIsTerminal, asOf: run.asOf)
  }

  /// Whose accounts are asked for: an employee's, or the budget of the organisation when the code
  /// of such a scheme is given.
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
      let budget = try store.schemes().first {
        $0.scheme.code == text && $0.scheme.hasPot
      }
      guard let budget else { throw missing }
      return .budget(budget)
    }
  }

  func balances(of owner: Owner, scheme: Int64? = nil) throws -> [AccountBalance] {
    switch owner {
    case .person(let record): try balances(person: record.id, scheme: scheme)
    case .budget(let stored): try balances(person: nil, scheme: stored.id)
    }
  }

  func balances(person: Int64?, scheme: Int64? = nil) throws -> [AccountBalance] {
    try store.accountBalances(
      person: person, scheme: scheme, asOf: run.asOf, knownBy: knownBy)
  }

  /// One sentence on what has not been booked yet, when there is something.
  func waiting(person: Int64?) throws -> [String] {
    guard knownBy == nil else { return [] }
    let summary = try store.waiting(through: run.asOf, person: person)
    guard !summary.isEmpty else { return [] }
    let words = run.messages.accounts
    let counts = TransferKind.allCases.compactMap { kind in
      summary.counts[kind].map { words.counted(kind, $0) }
    }
    return counts.isEmpty
      ? [] : [words.waiting(counts, ahead: run.asOf > run.today ? run.asOf.description : nil)]
  }
}
