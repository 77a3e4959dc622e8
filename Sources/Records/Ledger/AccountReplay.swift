/// Replays the facts of one account, day by day, and answers the ledger that should stand.
///
/// Within a day: lots whose last day was yesterday and leavers, grants with set-off, then what
/// people entered in the order of their events (docs/rules.md 4).
package struct AccountReplay {
  struct Lot {
    var amount: Int64 = 0
    /// The day on which it could no longer be used.
    var endedOn: Day?
    var isSpendable: Bool
    var graceMonths: Int

    var isOpen: Bool { endedOn == nil }
  }

  /// What a claim took from one lot, one time. All that it took from a lot stands in one lot of
  /// the claim; which of it was taken first and last decides what is paid and goes back.
  struct Piece {
    var source: Int
    var lot: Int
    var reserved: Int64
    var paid: Int64 = 0
  }

  struct ClaimState {
    let id: Int64
    var asked: Int64 = 0
    var askedOn: Day
    var isPending: Bool
    var pieces: [Piece] = []
    /// Of what it took: spent before a later fact took it away, and let go.
    var letGo: Int64 = 0
  }

  struct Waiting {
    var claim: Int64
    var from: Day
    var amount: Int64
    let approvedOn: Day
    let order: Int64
  }

  let scheme: Scheme
  let grants: [Grant]
  let entries: [AccountEntry]
  let leavingDays: [Day]
  /// A budget without a limit gives what is approved (`per: none` of an employer's budget).
  let isUnlimited: Bool

  var ledger = DerivedLedger()
  var lots: [Lot] = []
  var claims: [ClaimState] = []
  var waiting: [Waiting] = []
  var shortfall: Int64 = 0
  var uncovered: Int64 = 0
  var letGo: Int64 = 0
  var today = Day(number: 0)

  /// - Parameters:
  ///   - grants: sorted by grant day.
  ///   - entries: in any order.
  ///   - leavingDays: days on which everything ends, as the person has just left.
  package static func run(
    scheme: Scheme, grants: [Grant], entries: [AccountEntry], leavingDays: [Day], through: Day
  ) -> DerivedLedger {
    var replay = AccountReplay(
      scheme: scheme, grants: grants, entries: entries, leavingDays: leavingDays)
    replay.run(through: through)
    return replay.ledger
  }

  init(
    scheme: Scheme, grants: [Grant], entries: [AccountEntry], leavingDays: [Day]
  ) {
    self.scheme = scheme
    self.grants = grants
    // What a year that begins has to reserve comes first: it was promised before. Of one event the
    // order given counts: a claim is asked before it is approved.
    self.entries = entries.enumerated().sorted {
      ($0.element.day, $0.element.wasPromised ? 0 : 1, $0.element.order, $0.offset)
        < ($1.element.day, $1.element.wasPromised ? 0 : 1, $1.element.order, $1.offset)
    }.map(\.element)
    self.leavingDays = leavingDays
    isUnlimited = scheme.form == .employerBudget
  }

  mutating func run(through horizon: Day) {
    var nextGrant = 0
    var nextEntry = 0
    var nextLeaving = 0
    while true {
      var next: Day?
      let consider = { (day: Day) in next = min(next ?? day, day) }
      if nextGrant < grants.count { consider(grants[nextGrant].grantedOn) }
      if nextEntry < entries.count { consider(entries[nextEntry].day) }
      if nextLeaving < leavingDays.count { consider(leavingDays[nextLeaving]) }
      for index in lots.indices where lots[index].isOpen {
        if let last = ledger.lots[index].expiresOn { consider(last + 1) }
      }
      guard let day = next, day <= horizon else { break }
      today = day
      endLots(leaving: nextLeaving < leavingDays.count && leavingDays[nextLeaving] == day)
      while nextLeaving < leavingDays.count, leavingDays[nextLeaving] == day { nextLeaving += 1 }
      while nextGrant < grants.count, grants[nextGrant].grantedOn == day {
        post(grants[nextGrant])
        nextGrant += 1
      }
      while nextEntry < entries.count, entries[nextEntry].day == day,
        entries[nextEntry].wasPromised
      {
        apply(entries[nextEntry])
        nextEntry += 1
      }
      reserveWaiting()
      while nextEntry < entries.count, entries[nextEntry].day == day {
        apply(entries[nextEntry])
        nextEntry += 1
        // What comes in reserves what waits for it; the next entry of the day finds it reserved.
        reserveWaiting()
      }
      noteBalance()
    }
    ledger.waiting = waiting.map { ($0.claim, $0.from, $0.amount) }
  }

  // MARK: Ends

  mutating func endLots(leaving: Bool) {
    let ending = lots.indices.filter { index in
      guard lots[index].isOpen, lots[index].isSpendable else { return false }
      return leaving || ledger.lots[index].expiresOn.map { $0 < today } ?? false
    }
    for index in ending.sorted(by: paysBefore) {
      hold(lot: index)
      lapse(lots[index].amount, from: index)
      lots[index].endedOn = today
    }
  }

  /// A claim asked for in time and not decided yet keeps what ends, oldest claim first
  /// (docs/rules.md 24).
  mutating func hold(lot index: Int) {
    for claim in claims.indices where claims[claim].isPending && claims[claim].askedOn < today {
      let held = claims[claim].pieces.reduce(0) { $0 + $1.reserved }
      let amount = min(lots[index].amount, claims[claim].asked - held)
      if amount > 0 { take(amount, from: index, for: claim) }
    }
  }

  mutating func lapse(_ amount: Int64, from index: Int, claim: Int64? = nil) {
    guard amount > 0 else { return }
    move(.lapse, .lot(index), .world(.lapsed), amount, claim: claim)
  }

  // MARK: Grants

  mutating func post(_ grant: Grant) {
    let key: LotKey =
      grant.employment.map { .grant(employment: $0, periodStart: grant.periodStart) }
      ?? .budget(periodStart: grant.periodStart)
    let index = addLot(
      DerivedLot(
        key: key, grantedOn: grant.grantedOn, expiresOn: grant.expiresOn, version: grant.version))
    move(.grant, .world(.employer), .lot(index), grant.amount, basis: grant.basis)
    if shortfall > 0 {
      let kept = min(shortfall, grant.amount)
      move(.setOff, .lot(index), .world(.employer), kept)
      shortfall -= kept
    }
    // A fixed last day in the past leaves nothing to use.
    if let last = grant.expiresOn, last < today {
      lapse(lots[index].amount, from: index)
      lots[index].endedOn = today
    }
  }

  mutating func addLot(_ lot: DerivedLot, spendable: Bool = true) -> Int {
    ledger.lots.append(lot)
    let grace =
      scheme.versions.indices.contains(lot.version)
      ? scheme.versions[lot.version].graceMonths : 0
    lots.append(Lot(isSpendable: spendable, graceMonths: grace))
    return lots.count - 1
  }

  // MARK: Moving

  /// Which lot pays first: the one that ends first, then the one granted first, then the older.
  func paysBefore(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (ledger.lots[left], ledger.lots[right])
    if a.expiresOn != b.expiresOn {
      guard let aEnds = a.expiresOn else { return false }
      guard let bEnds = b.expiresOn else { return true }
      return aEnds < bEnds
    }
    if a.grantedOn != b.grantedOn { return a.grantedOn < b.grantedOn }
    return left < right
  }

  mutating func move(
    _ kind: TransferKind, _ from: LotReference, _ to: LotReference, _ amount: Int64,
    claim: Int64? = nil, payment: Int64? = nil, adjustment: Int64? = nil,
    basis: GrantBasis? = nil
  ) {
    guard amount > 0 else { return }
    if case .lot(let index) = from { lots[index].amount -= amount }
    if case .lot(let index) = to { lots[index].amount += amount }
    // Two parts of one entry between the same lots are one movement.
    var index = ledger.transfers.count - 1
    while index >= 0, ledger.transfers[index].day == today {
      let known = ledger.transfers[index]
      if known.kind == kind, known.from == from, known.to == to, known.claim == claim,
        known.payment == payment, known.adjustment == adjustment, basis == nil
      {
        ledger.transfers[index].amount += amount
        return
      }
      index -= 1
    }
    ledger.transfers.append(
      DerivedTransfer(
        kind: kind, from: from, to: to, amount: amount, day: today, claim: claim,
        payment: payment, adjustment: adjustment, basis: basis))
  }

  mutating func noteBalance() {
    var available: Int64 = 0
    var reserved: Int64 = 0
    for index in lots.indices {
      if !lots[index].isSpendable {
        reserved += lots[index].amount
      } else if lots[index].isOpen {
        available += lots[index].amount
      }
    }
    ledger.balances.append(
      DerivedLedger.Balance(
        day: today, available: available, reserved: reserved, shortfall: shortfall))
  }
}
