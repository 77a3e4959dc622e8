internal import Records
internal import SQLite

/// The accounts that a command touches: what they were before it, and whether it leaves any of them
/// shorter.
final class TouchedAccounts {
  let keeper: LedgerKeeper
  let today: Day
  /// The latest value day of what was entered: the accounts are brought that far.
  var valueDay: Day?

  private struct Touched: Hashable {
    var person: Int64
    var scheme: Int64
  }
  private let store: Store
  private var before: [Touched: DerivedLedger] = [:]
  /// What the command takes of each account and when, for the refusal.
  private var asked: [Touched: (amount: Int64, day: Day)] = [:]

  init(_ store: Store, today: Day) throws {
    self.store = store
    self.today = today
    keeper = try LedgerKeeper(store)
  }

  /// Remembers accounts as they are, before anything is written to them.
  func touch(_ person: Int64, _ schemes: [Int64]) throws {
    for stored in keeper.allSchemes where schemes.contains(stored.id) {
      let key = key(person, stored)
      if before[key] == nil {
        before[key] = try keeper.derived(person: person, scheme: stored, through: today)
      }
    }
  }

  /// An account as it was remembered.
  func before(_ person: Int64, _ stored: StoredScheme) -> DerivedLedger? {
    before[key(person, stored)]
  }

  /// All accounts as they were remembered.
  var ledgersBefore: [DerivedLedger] { Array(before.values) }

  /// Notes what is taken of an account at once: parts of later years wait.
  func ask(_ amount: Int64, on day: Day, of person: Int64, scheme: Int64) {
    guard amount > 0, let stored = keeper.allSchemes.first(where: { $0.id == scheme }) else {
      return
    }
    let key = key(person, stored)
    asked[key] = (amount + (asked[key]?.amount ?? 0), day)
  }

  private func key(_ person: Int64, _ stored: StoredScheme) -> Touched {
    Touched(person: stored.scheme.paysFromOrganisation ? 0 : person, scheme: stored.id)
  }

  /// Refuses the command when it leaves an account shorter on any day than it was without it
  /// (docs/rules.md 2).
  ///
  /// - Parameter each: told of every account as it is now.
  func refuseShortage(_ each: (DerivedLedger) -> Void = { _ in }) throws {
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
      each(now)
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

  /// What is on them now.
  func balances() throws -> [AccountBalance] {
    try before.keys.sorted { ($0.person, $0.scheme) < ($1.person, $1.scheme) }.flatMap { key in
      try store.accountBalances(
        person: key.person == 0 ? nil : key.person, scheme: key.scheme, asOf: today,
        knownBy: nil)
    }
  }
}
