/// What happens to a pot: what comes in, what vouchers draw from it and what goes back
/// (docs/rules.md 29).
///
/// The grants of one day are paid together or not at all: when the pot has too little, they wait
/// for the first day on which it suffices.
package struct PotReplay {
  /// What everybody's accounts do to the pot, by day.
  package struct Movements: Sendable, Equatable {
    /// Grants, by the day on which the rules ask for them.
    package var grants: [Day: Int64] = [:]
    /// What the grants of a day come to when they are made later, to those who are in service
    /// then: by the day on which somebody came or had left, how much more or less it is.
    package var waiting: [Day: [Day: Int64]] = [:]
    /// What came back, by day and by the period of the pot it went to: before the pot is filled,
    /// and after the grants of the day.
    package var ended: [Day: [Day: Int64]] = [:]
    package var returned: [Day: [Day: Int64]] = [:]

    package init() {}

    package mutating func add(
      _ ledger: DerivedLedger, _ grants: [Grant], of person: PersonFacts
    ) {
      for grant in grants {
        self.grants[grant.grantedOn, default: 0] += grant.amount
        for (day, isThere) in person.comingAndGoing {
          waiting[grant.grantedOn, default: [:]][day, default: 0] +=
            isThere ? grant.amount : -grant.amount
        }
      }
      for transfer in ledger.transfers {
        if case .pot(let period) = transfer.to {
          if transfer.isEnding {
            ended[transfer.day, default: [:]][period, default: 0] += transfer.amount
          } else {
            returned[transfer.day, default: [:]][period, default: 0] += transfer.amount
          }
        }
      }
    }
  }

  /// Grant days on which the pot had too little, with the day on which it had enough; nil while
  /// none has come.
  package struct Delays: Sendable {
    package var days: [Day: Day?] = [:]

    package init() {}

    /// The first day on which another working out does something else; nil when they are the same.
    ///
    /// What happens on a day follows from what happened before it, so what both say of the days
    /// before this one is settled.
    package func firstDifference(from other: Delays) -> Day? {
      let far = Day(number: .max)
      return Set(days.keys).union(other.days.keys)
        .filter { day(of: $0) != other.day(of: $0) }
        .map { min(day(of: $0) ?? far, other.day(of: $0) ?? far) }.min()
    }

    /// What to think after another working out that was done with these.
    ///
    /// Grants that could not be made on the day that was thought wait, whatever the other says of
    /// them: the money it found for them later may be what came back because they were thought to
    /// be made.
    ///
    /// - Parameter only: leaves alone what does not happen on this day; nil takes over all.
    package func revised(by other: Delays, only: Day?) -> Delays {
      var revised = self
      for group in Set(days.keys).union(other.days.keys) {
        let (ours, theirs) = (day(of: group), other.day(of: group))
        guard ours != theirs, only == nil || ours == only || theirs == only else { continue }
        let isEarlier = ours.map { ours in theirs.map { $0 < ours } ?? false } ?? true
        revised.days[group] = .some(isEarlier ? theirs : nil)
      }
      return revised
    }

    /// The day on which the grants of a day are made; nil when they still wait.
    package func day(of day: Day) -> Day? {
      guard let moved = days[day] else { return day }
      return moved
    }
  }

  package private(set) var ledger = DerivedLedger()
  package private(set) var delays = Delays()

  private let scheme: Scheme
  private var balance: Int64 = 0
  private var lot: Int?
  private var waiting: [Day] = []
  private let movements: Movements

  /// - Parameters:
  ///   - fundings: sorted by day.
  ///   - movements: derived with the delays known so far.
  package init(scheme: Scheme, fundings: [Grant], movements: Movements, through: Day) {
    self.scheme = scheme
    self.movements = movements
    var days = Set(fundings.map(\.grantedOn)).union(movements.returned.keys)
      .union(movements.ended.keys).union(movements.grants.keys)
    // What came back after the grants of a day may pay those that wait on the next.
    days.formUnion(movements.returned.keys.map { $0 + 1 })
    // A group that waits is smaller when one of it has left.
    days.formUnion(movements.waiting.values.flatMap(\.keys))
    for funding in fundings { if let last = funding.expiresOn { days.insert(last + 1) } }
    for day in days.sorted() where day <= through {
      balance += back(movements.ended[day])
      end(before: day)
      for funding in fundings where funding.grantedOn == day { fund(funding) }
      grantWaiting(on: day)
      if movements.grants[day] != nil { grant(asked: day, on: day) }
      // What a cap or a refund gives back on a day pays the grants of later days.
      balance += back(movements.returned[day])
    }
    for day in waiting { delays.days[day] = .some(nil) }
  }

  private func back(_ returned: [Day: Int64]?) -> Int64 {
    guard let lot, case .budget(let start) = ledger.lots[lot].key else { return 0 }
    return returned?[start] ?? 0
  }

  /// What is left when the pot's year is over is the employer's.
  private mutating func end(before day: Day) {
    guard let lot, let last = ledger.lots[lot].expiresOn, last < day else { return }
    if balance > 0 {
      ledger.transfers.append(
        DerivedTransfer(
          kind: .returns, from: .lot(lot), to: .world(.employer), amount: balance, day: last + 1))
    }
    balance = 0
    self.lot = nil
  }

  private mutating func fund(_ funding: Grant) {
    ledger.lots.append(
      DerivedLot(
        key: .budget(periodStart: funding.periodStart), grantedOn: funding.grantedOn,
        expiresOn: funding.expiresOn, nominalOn: funding.expiresOn, version: funding.version))
    lot = ledger.lots.count - 1
    ledger.transfers.append(
      DerivedTransfer(
        kind: .grant, from: .world(.employer), to: .lot(ledger.lots.count - 1),
        amount: funding.amount, day: funding.grantedOn, basis: funding.basis))
    balance += funding.amount
  }

  private mutating func grantWaiting(on day: Day) {
    let still = waiting
    waiting = []
    for group in still { grant(asked: group, on: day) }
  }

  private func amount(asked: Day, on day: Day) -> Int64 {
    guard day > asked else { return movements.grants[asked] ?? 0 }
    return (movements.waiting[asked] ?? [:]).reduce(0) { $1.key <= day ? $0 + $1.value : $0 }
  }

  private mutating func grant(asked: Day, on day: Day) {
    let amount = amount(asked: asked, on: day)
    guard lot != nil, amount <= balance else {
      waiting.append(asked)
      return
    }
    balance -= amount
    if asked != day { delays.days[asked] = .some(day) }
  }
}
