internal import Interchange
internal import Messages
internal import Records
internal import Store
internal import Synchronization

/// What a command with `--dry-run` would change: told by the store, so that no command can leave
/// it out.
final class Rehearsed: Sendable {
  /// More accounts than this are summed by scheme for people.
  static let mostShown = 20

  private let found = Mutex<[BalanceEffect]?>(nil)

  /// The last rehearsal counts: a command may try something else first.
  func listen(to store: Store) {
    store.listenToRehearsals { effects in self.found.withLock { $0 = effects } }
  }

  var effects: [BalanceEffect]? { found.withLock { $0 } }
}

extension RunContext {
  /// The answer of a rehearsed command with the balances it would change, as far as the actor may
  /// see them.
  func rehearsed(_ answer: Answer) throws -> Answer {
    guard dryRun, case .changed(var changed) = answer.content, let all = rehearsal.effects else {
      return answer
    }
    let effects = try visible(all)
    let words = messages.accounts
    let isLong = effects.count > Rehearsed.mostShown
    let title =
      effects.isEmpty
      ? words.nothingWouldChange
      : isLong
        ? words.wouldChange(effects.count, on: day(today)) : words.wouldChange(on: day(today))
    changed.effects = Changed.Effects(
      title: title, accounts: accounts(effects), schemes: schemes(effects), isLong: isLong)
    var answer = answer
    answer.content = .changed(changed)
    return answer
  }

  private func visible(_ effects: [BalanceEffect]) throws -> [BalanceEffect] {
    let people = Set(effects.compactMap(\.person))
    guard let sight = try sight(openStore(.readOnly), ofAll: people) else { return effects }
    return effects.filter { sight.balance(of: $0.person, scheme: $0.scheme) }
  }

  private func accounts(_ effects: [BalanceEffect]) -> Table {
    let words = messages.accounts
    let waits = effects.contains { $0.before.waits != $0.after.waits }
    return Table(
      name: "changes",
      columns: [
        Column(key: "employee", title: words.columnEmployee, isWhole: true),
        Column(key: "scheme", title: words.columnScheme),
      ] + amounts(words) + [
        Column(
          key: "available_before", title: words.columnAvailable,
          kind: .amount(unitColumn: "unit"), isForPeople: false),
        Column(
          key: "available_after", title: words.columnFreeAfter,
          kind: .amount(unitColumn: "unit"), isForPeople: !waits),
      ] + waiting(isForPeople: waits),
      rows: effects.map { effect in
        [
          effect.number.map { .text($0) } ?? .coded("", shown: words.employersBudget),
          .text(effect.scheme), .text(effect.unit.rawValue), .integer(effect.before.balance),
          .integer(effect.after.balance), .integer(effect.difference),
          .integer(effect.before.available), .integer(effect.after.available),
          .integer(effect.before.waits), .integer(effect.after.waits),
        ]
      })
  }

  private func schemes(_ effects: [BalanceEffect]) -> Table {
    let words = messages.accounts
    let sums = Dictionary(grouping: effects) { $0.scheme }.sorted { $0.key < $1.key }
    return Table(
      name: "change_sums",
      columns: [
        Column(key: "scheme", title: words.columnScheme),
        Column(key: "accounts", title: words.columnAccounts, kind: .integer),
      ] + amounts(words)
        + waiting(isForPeople: effects.contains { $0.before.waits != $0.after.waits }),
      rows: sums.map { scheme, effects in
        [
          .text(scheme), .integer(Int64(effects.count)),
          .text((effects.first?.unit ?? .euro).rawValue),
          .integer(effects.reduce(0) { $0 + $1.before.balance }),
          .integer(effects.reduce(0) { $0 + $1.after.balance }),
          .integer(effects.reduce(0) { $0 + $1.difference }),
          .integer(effects.reduce(0) { $0 + $1.before.waits }),
          .integer(effects.reduce(0) { $0 + $1.after.waits }),
        ]
      })
  }

  /// What waits to be taken along is in no balance: it has columns of its own.
  private func waiting(isForPeople: Bool) -> [Column] {
    let amount = Column.Kind.amount(unitColumn: "unit")
    return [
      Column(
        key: "waits_before", title: messages.leaving.columnWaitsBefore, kind: amount,
        isForPeople: isForPeople),
      Column(
        key: "waits_after", title: messages.leaving.columnWaitsAfter, kind: amount,
        isForPeople: isForPeople),
    ]
  }

  private func amounts(_ words: any AccountMessages) -> [Column] {
    let amount = Column.Kind.amount(unitColumn: "unit")
    return [
      Column(key: "unit", title: words.columnUnit, isForPeople: false),
      Column(key: "before", title: words.columnBefore, kind: amount),
      Column(key: "after", title: words.columnAfter, kind: amount),
      Column(key: "difference", title: words.columnDifference, kind: amount),
    ]
  }
}
