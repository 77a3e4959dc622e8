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
    return counts.isEmpty ? [] : [words.waiting(counts)]
  }
}
