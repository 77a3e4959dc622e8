/// A lot of a derived ledger after everything of a day.
package struct DerivedLotState: Sendable, Equatable {
  /// The first day at whose end something was on it; what was carried on as other lots ended is
  /// there before who has just left loses what is.
  package var cameOn: Day?
  package var amount: Int64 = 0
  /// Everything that came in by grants and additions.
  package var granted: Int64 = 0
}

extension DerivedLedger {
  /// Every lot after everything of a day, in the order of `lots`.
  package func states(on day: Day) -> [DerivedLotState] {
    var states = Array(repeating: DerivedLotState(), count: lots.count)
    for transfer in transfers where transfer.day <= day {
      if case .lot(let index) = transfer.from { states[index].amount -= transfer.amount }
      guard case .lot(let index) = transfer.to else { continue }
      states[index].amount += transfer.amount
      let cameOn = transfer.isEnding ? transfer.day - 1 : transfer.day
      states[index].cameOn = states[index].cameOn ?? cameOn
      switch transfer.kind {
      case .grant, .correction, .adjust, .carry, .opening, .transferIn:
        states[index].granted += transfer.amount
      default: break
      }
    }
    return states
  }

  /// The last day on which the owner of a lot can use it: its own, or the day before the one on
  /// which they had just left. Leaving ends what was on the account by then, nothing that comes
  /// later (docs/rules.md 23).
  package func lastDay(
    of index: Int, cameOn: Day?, leavingDays: [Day], scheme: Scheme
  ) -> Day? {
    let lot = lots[index]
    let isKept =
      scheme.versions.indices.contains(lot.version)
      && scheme.versions[lot.version].leaver == .keep
    guard lot.key.isSpendable, !isKept, let cameOn,
      let left = leavingDays.first(where: { $0 > cameOn })
    else { return lot.expiresOn }
    return lot.expiresOn.map { min($0, left - 1) } ?? left - 1
  }
}

extension DerivedLedger {
  /// What a cap makes lapse or go back after a day, by the day of the grant that it does not let
  /// stand (docs/rules.md 20).
  package func aboveCap(after first: Day, through last: Day) -> [Day: Int64] {
    let granted = Set(transfers.lazy.filter { $0.kind == .grant }.map(\.day))
    var found: [Day: Int64] = [:]
    for transfer in transfers where transfer.kind == .lapse || transfer.kind == .returns {
      // Not what ended first that day, nor what was granted past its own last day.
      guard first < transfer.day, transfer.day <= last, granted.contains(transfer.day),
        !transfer.isEnding, transfer.claim == nil, case .lot(let index) = transfer.from,
        lots[index].expiresOn.map({ $0 >= transfer.day }) ?? true
      else { continue }
      found[transfer.day, default: 0] += transfer.amount
    }
    return found
  }
}

extension LotKey {
  /// It is somebody's own, and not set aside.
  var isSpendable: Bool {
    switch self {
    case .grant, .adjustment, .carried, .grace, .advance: true
    case .budget, .claim, .leave: false
    }
  }
}
