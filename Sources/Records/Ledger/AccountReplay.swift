/// Replays the facts of one account, day by day, and answers the ledger that should stand.
///
/// Within a day: lots whose last day was yesterday and leavers, grants with set-off, then what
/// people entered in the order of their events (docs/rules.md 4).
package struct AccountReplay {
  struct Lot {
    var amount: Int64 = 0
    /// The day on which it could no longer be used.
    var endedOn: Day?
    /// What happens to what comes back to it later.
    var ending: Ending = .lapse
    /// Not a claim's.
    var isSpendable: Bool
    /// Its owner left: it waits to be taken along.
    var isFrozen = false
    /// It came out of a lot that ended, which happens once.
    var wasCarried = false
    /// Counts grants above nothing, for a cap on lots; what was carried on has that of its grant.
    var grantNumber: Int?
    var graceMonths: Int

    var isOpen: Bool { endedOn == nil }
    var isUsable: Bool { isOpen && isSpendable && !isFrozen }
  }

  /// How a lot ended.
  enum Ending: Equatable {
    case lapse, returns, payOut
    /// With everything else that ended on this day.
    case carry(Day)
  }

  /// What a claim took from one lot, one time. All that it took from a lot stands in one lot of
  /// the claim; which of it was taken first and last decides what is paid and goes back.
  struct Piece {
    var source: Int
    var lot: Int
    var reserved: Int64
    var paid: Int64 = 0
  }

  /// What a claim or a day of leave has set aside.
  struct CommitmentState {
    let commitment: Commitment
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

  /// Of a day of leave what could not be kept yet.
  struct WaitingDay {
    let leave: Int64
    let day: Day
    var amount: Int64
  }

  let scheme: Scheme
  let grants: [Grant]
  let entries: [AccountEntry]
  let leavingDays: [Day]
  let changes: LotChanges
  /// The account of the organisation that vouchers or a fund draw on.
  let isPot: Bool
  /// An account of somebody whose grants come from a pot.
  let drawsOnPot: Bool
  /// A budget without a limit gives what is approved (`per: none` of an employer's budget).
  let isUnlimited: Bool

  var ledger = DerivedLedger()
  var lots: [Lot] = []
  var commitments: [CommitmentState] = []
  var waiting: [Waiting] = []
  var waitingDays: [WaitingDay] = []
  var shortfall: Int64 = 0
  var uncovered: Int64 = 0
  var letGo: Int64 = 0
  /// What was carried so far, by the last day of the lots it came from.
  var carried: [Day: Int64] = [:]
  /// How many grants above nothing there were.
  var grantCount = 0
  var today = Day(number: 0)
  /// The first part of a day, in which lots end.
  var isEnding = false

  /// - Parameters:
  ///   - grants: sorted by grant day.
  ///   - entries: in any order.
  ///   - leavingDays: days on which everything ends, as the person has just left.
  package static func run(
    scheme: Scheme, grants: [Grant], entries: [AccountEntry], leavingDays: [Day],
    changes: LotChanges = LotChanges(), isOrganisations: Bool = false, through: Day
  ) -> DerivedLedger {
    var replay = AccountReplay(
      scheme: scheme, grants: grants, entries: entries, leavingDays: leavingDays,
      changes: changes, isOrganisations: isOrganisations)
    replay.run(through: through)
    return replay.ledger
  }

  init(
    scheme: Scheme, grants: [Grant], entries: [AccountEntry], leavingDays: [Day],
    changes: LotChanges, isOrganisations: Bool
  ) {
    self.scheme = scheme
    self.grants = grants
    // Of one event the order given counts: a claim is asked before it is approved.
    self.entries = entries.enumerated().sorted {
      ($0.element.day, $0.element.turn, $0.element.order, $0.offset)
        < ($1.element.day, $1.element.turn, $1.element.order, $1.offset)
    }.map(\.element)
    self.leavingDays = leavingDays
    self.changes = changes
    isPot = scheme.versions.first?.pot != nil && isOrganisations
    drawsOnPot = scheme.hasPot && !isOrganisations
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
      while nextEntry < entries.count, entries[nextEntry].day == day,
        entries[nextEntry].turn == .opening
      {
        apply(entries[nextEntry])
        nextEntry += 1
      }
      while nextGrant < grants.count, grants[nextGrant].grantedOn == day {
        post(grants[nextGrant])
        nextGrant += 1
      }
      while nextEntry < entries.count, entries[nextEntry].day == day,
        entries[nextEntry].turn == .promised
      {
        apply(entries[nextEntry])
        nextEntry += 1
      }
      reserveWaiting()
      keepWaiting()
      while nextEntry < entries.count, entries[nextEntry].day == day {
        apply(entries[nextEntry])
        nextEntry += 1
        // What comes in reserves what waits for it; the next entry of the day finds it reserved.
        reserveWaiting()
        keepWaiting()
      }
      noteBalance()
    }
    ledger.waiting = waiting.map { ($0.claim, $0.from, $0.amount) }
  }

  // MARK: Grants

  mutating func post(_ grant: Grant) {
    let key: LotKey =
      grant.employment.map { .grant(employment: $0, periodStart: grant.periodStart) }
      ?? .budget(periodStart: grant.periodStart)
    let index = addLot(
      DerivedLot(
        key: key, grantedOn: grant.grantedOn, expiresOn: grant.expiresOn, version: grant.version))
    let source = drawsOnPot ? scheme.potPeriod(on: today).map { LotReference.pot($0) } : nil
    move(.grant, source ?? .world(.employer), .lot(index), grant.amount, basis: grant.basis)
    if shortfall > 0 {
      let kept = min(shortfall, grant.amount)
      move(.setOff, .lot(index), .world(.employer), kept)
      shortfall -= kept
    }
    endIfPast(index)
    if grant.amount > 0 {
      grantCount += 1
      lots[index].grantNumber = grantCount
    }
    if let cap = grant.cap { apply(cap) }
  }

  /// What may stand there, after a grant: only what is available lapses, the oldest first
  /// (docs/rules.md 20).
  private mutating func apply(_ cap: Grant.Cap) {
    switch cap {
    case .balance(let most):
      var excess = max(0, available - shortfall) + reserved - most
      let usable = lots.indices.filter { lots[$0].isUsable && lots[$0].amount > 0 }
        .sorted { first, second in
          let (one, other) = (ledger.lots[first].grantedOn, ledger.lots[second].grantedOn)
          return one == other ? paysBefore(first, second) : one < other
        }
      for lot in usable where excess > 0 {
        let part = min(excess, lots[lot].amount)
        excess -= part
        lapseAboveCap(part, from: lot)
      }
    case .lots(let count):
      // All that is older: a later version may let fewer stand, and a claim may have kept what is
      // carried on only now. What waits to be taken along is not available.
      for lot in lots.indices where lots[lot].isUsable {
        guard let number = lots[lot].grantNumber, number <= grantCount - count else { continue }
        lapseAboveCap(lots[lot].amount, from: lot)
        lots[lot].endedOn = today
        // What comes back to it later goes where the rest went.
        if drawsOnPot { lots[lot].ending = .returns }
      }
    }
  }

  mutating func addLot(_ lot: DerivedLot, spendable: Bool = true) -> Int {
    var lot = lot
    if spendable, lot.nominalOn == nil {
      lot.nominalOn = changes.extended(lot.expiresOn)
      lot.expiresOn = lot.nominalOn
      if let notice = rule(lot.version)?.notice, notice.isRequired, lot.key.mayNeedNotice {
        lot.expiresOn = changes.enforceable(lot.nominalOn, notice)
      }
    }
    ledger.lots.append(lot)
    lots.append(Lot(isSpendable: spendable, graceMonths: rule(lot.version)?.graceMonths ?? 0))
    return lots.count - 1
  }

  func rule(_ version: Int) -> SchemeVersion? {
    scheme.versions.indices.contains(version) ? scheme.versions[version] : nil
  }

  // MARK: Moving

  /// Which lot pays first: the one that ends first, then the one granted first, then the older.
  func paysBefore(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (ledger.lots[left], ledger.lots[right])
    if a.nominalOn != b.nominalOn {
      guard let aEnds = a.nominalOn else { return false }
      guard let bEnds = b.nominalOn else { return true }
      return aEnds < bEnds
    }
    if a.grantedOn != b.grantedOn { return a.grantedOn < b.grantedOn }
    return left < right
  }

  mutating func move(
    _ kind: TransferKind, _ from: LotReference, _ to: LotReference, _ amount: Int64,
    for commitment: Commitment? = nil, payment: Int64? = nil, adjustment: Int64? = nil,
    basis: GrantBasis? = nil
  ) {
    guard amount > 0 else { return }
    if case .lot(let index) = from { lots[index].amount -= amount }
    if case .lot(let index) = to { lots[index].amount += amount }
    let amount = withoutRoundTrip(kind, from, to, amount, of: commitment?.leave)
    guard amount > 0 else { return }
    // Two parts of one entry between the same lots are one movement.
    var index = ledger.transfers.count - 1
    while index >= 0, ledger.transfers[index].day == today {
      let known = ledger.transfers[index]
      if known.kind == kind, known.from == from, known.to == to, known.claim == commitment?.claim,
        known.leave == commitment?.leave, known.payment == payment, known.adjustment == adjustment,
        basis == nil
      {
        ledger.transfers[index].amount += amount
        return
      }
      index -= 1
    }
    ledger.transfers.append(
      DerivedTransfer(
        kind: kind, from: from, to: to, amount: amount, day: today,
        claim: commitment?.claim, leave: commitment?.leave, payment: payment,
        adjustment: adjustment, basis: basis, isEnding: isEnding))
  }

  /// Free to spend, a shortfall not counted.
  var available: Int64 {
    lots.reduce(0) { $1.isUsable ? $0 + $1.amount : $0 }
  }

  var reserved: Int64 {
    lots.reduce(0) { $1.isSpendable ? $0 : $0 + $1.amount }
  }

  private mutating func noteBalance() {
    ledger.balances.append(
      DerivedLedger.Balance(
        day: today, available: available, reserved: reserved, shortfall: shortfall,
        waits: lots.reduce(0) { $0 + ($1.isOpen && $1.isFrozen ? $1.amount : 0) }))
  }
}
