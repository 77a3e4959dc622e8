/// Replays the facts of one account, day by day, and answers the ledger that should stand.
///
/// Within a day: lots whose last day was yesterday and leavers, grants with set-off, then what
/// people entered in the order of their events (docs/rules.md 4).
package struct AccountReplay {
  private struct Lot {
    var amount: Int64 = 0
    var isOpen = true
    var isSpendable: Bool
    var graceMonths: Int
  }

  /// What a claim took from one lot.
  private struct Piece {
    var source: Int
    var lot: Int
    var reserved: Int64
    var paid: Int64 = 0
  }

  private struct ClaimState {
    let id: Int64
    var asked: Int64 = 0
    var askedOn: Day
    var isPending: Bool
    var pieces: [Piece] = []
  }

  private struct Waiting {
    var claim: Int64
    var from: Day
    var amount: Int64
  }

  private let scheme: Scheme
  private let grants: [Grant]
  private let entries: [AccountEntry]
  private let leavingDays: [Day]
  /// A budget without a limit gives what is approved (`per: none` of an employer's budget).
  private let isUnlimited: Bool

  private var ledger = DerivedLedger()
  private var lots: [Lot] = []
  private var claims: [ClaimState] = []
  private var waiting: [Waiting] = []
  private var shortfall: Int64 = 0
  private var uncovered: Int64 = 0
  private var today = Day(number: 0)

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

  private init(
    scheme: Scheme, grants: [Grant], entries: [AccountEntry], leavingDays: [Day]
  ) {
    self.scheme = scheme
    self.grants = grants
    // Of one event the order given counts: a claim is asked before it is approved.
    self.entries = entries.enumerated().sorted {
      ($0.element.day, $0.element.order, $0.offset)
        < ($1.element.day, $1.element.order, $1.offset)
    }.map(\.element)
    self.leavingDays = leavingDays
    isUnlimited = scheme.form == .employerBudget
  }

  private mutating func run(through horizon: Day) {
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
      reserveWaiting()
      while nextEntry < entries.count, entries[nextEntry].day == day {
        apply(entries[nextEntry])
        nextEntry += 1
      }
      reserveWaiting()
      noteBalance()
    }
    ledger.waiting = waiting.map { ($0.claim, $0.from, $0.amount) }
  }

  // MARK: Ends

  private mutating func endLots(leaving: Bool) {
    let ending = lots.indices.filter { index in
      guard lots[index].isOpen, lots[index].isSpendable else { return false }
      return leaving || ledger.lots[index].expiresOn.map { $0 < today } ?? false
    }
    for index in ending.sorted(by: paysBefore) {
      hold(lot: index)
      lapse(lots[index].amount, from: index)
      lots[index].isOpen = false
    }
  }

  /// A claim asked for in time and not decided yet keeps what ends, oldest claim first
  /// (docs/rules.md 24).
  private mutating func hold(lot index: Int) {
    for claim in claims.indices where claims[claim].isPending && claims[claim].askedOn < today {
      let held = claims[claim].pieces.reduce(0) { $0 + $1.reserved }
      let amount = min(lots[index].amount, claims[claim].asked - held)
      if amount > 0 { take(amount, from: index, for: claim) }
    }
  }

  private mutating func lapse(_ amount: Int64, from index: Int, claim: Int64? = nil) {
    guard amount > 0 else { return }
    move(.lapse, .lot(index), .world(.lapsed), amount, claim: claim)
  }

  // MARK: Grants

  private mutating func post(_ grant: Grant) {
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
      lots[index].isOpen = false
    }
  }

  private mutating func addLot(_ lot: DerivedLot, spendable: Bool = true) -> Int {
    ledger.lots.append(lot)
    let grace = scheme.versions.indices.contains(lot.version)
      ? scheme.versions[lot.version].graceMonths : 0
    lots.append(Lot(isSpendable: spendable, graceMonths: grace))
    return lots.count - 1
  }

  // MARK: What people entered

  private mutating func apply(_ entry: AccountEntry) {
    switch entry.kind {
    case .asked(let claim, let amount):
      let index = state(of: claim)
      claims[index].asked += amount
      claims[index].isPending = true
    case .reserve(let claim, let amount, let waits):
      let index = state(of: claim)
      let wasPending = claims[index].isPending
      claims[index].isPending = false
      if waits {
        waiting.append(Waiting(claim: claim, from: today, amount: amount))
        if wasPending { endHeld(index, keeping: 0) }
      } else {
        var left = amount
        if wasPending { left -= endHeld(index, keeping: amount) }
        reserve(left, for: index)
      }
    case .refuse(let claim):
      let index = state(of: claim)
      if claims[index].isPending { endHeld(index, keeping: 0) }
      claims[index].isPending = false
    case .pay(let claim, let payment, let amount): pay(amount, claim, payment)
    case .release(let claim): release(claim)
    case .refund(let claim, let payment, let amount): refund(amount, claim, payment)
    case .plus(let adjustment, let amount):
      let version = scheme.versionIndex(on: today) ?? 0
      let expiry = scheme.versions.isEmpty ? .never : scheme.versions[version].expiry
      let index = addLot(
        DerivedLot(
          key: .adjustment(adjustment), grantedOn: today,
          expiresOn: scheme.calendar.lastDay(of: expiry, grantedOn: today), version: version))
      move(.adjust, .world(.employer), .lot(index), amount, adjustment: adjustment)
    case .minus(let adjustment, let amount):
      for (lot, part) in spend(amount) {
        move(.adjust, .lot(lot), .world(.employer), part, adjustment: adjustment)
      }
    case .waive(let adjustment):
      // No lot of the account moves: the advance was spent. The employer lets it go.
      if shortfall > 0 {
        move(
          .writeOff, .world(.employer), .world(.lapsed), shortfall, adjustment: adjustment)
      }
      shortfall = 0
    }
  }

  private mutating func state(of claim: Int64) -> Int {
    if let index = claims.firstIndex(where: { $0.id == claim }) { return index }
    claims.append(ClaimState(id: claim, askedOn: today, isPending: false))
    return claims.count - 1
  }

  /// Ends what was held for a claim above `amount`, on the day of decision.
  ///
  /// - Returns: how much of what was held stays reserved.
  @discardableResult
  private mutating func endHeld(_ claim: Int, keeping amount: Int64) -> Int64 {
    var kept: Int64 = 0
    for piece in claims[claim].pieces.indices {
      let held = claims[claim].pieces[piece].reserved
      let keep = min(held, amount - kept)
      kept += keep
      claims[claim].pieces[piece].reserved = keep
      lapse(held - keep, from: claims[claim].pieces[piece].lot, claim: claims[claim].id)
    }
    claims[claim].pieces.removeAll { $0.reserved == 0 }
    return kept
  }

  private mutating func reserve(_ amount: Int64, for claim: Int) {
    for (lot, part) in spend(amount) { take(part, from: lot, for: claim) }
  }

  private mutating func take(_ amount: Int64, from lot: Int, for claim: Int) {
    let id = claims[claim].id
    if let piece = claims[claim].pieces.lastIndex(where: { $0.source == lot }) {
      claims[claim].pieces[piece].reserved += amount
      move(.reserve, .lot(lot), .lot(claims[claim].pieces[piece].lot), amount, claim: id)
      return
    }
    let key = LotKey.claim(id, source: lot)
    let place =
      ledger.lots.firstIndex { $0.key == key }
      ?? addLot(
        DerivedLot(
          key: key, grantedOn: ledger.lots[lot].grantedOn, expiresOn: nil,
          version: ledger.lots[lot].version), spendable: false)
    claims[claim].pieces.append(Piece(source: lot, lot: place, reserved: amount))
    move(.reserve, .lot(lot), .lot(place), amount, claim: id)
  }

  /// The lots that pay `amount` today, the one that ends first in front. What they do not have
  /// is advanced by the employer: it was spent before a later fact took it away
  /// (docs/rules.md 6).
  private mutating func spend(_ amount: Int64) -> [(lot: Int, amount: Int64)] {
    var left = amount
    var parts: [(lot: Int, amount: Int64)] = []
    let usable = lots.indices.filter { lots[$0].isOpen && lots[$0].isSpendable }
      .sorted(by: paysBefore)
    for lot in usable where left > 0 && lots[lot].amount > 0 {
      let part = min(left, lots[lot].amount)
      parts.append((lot, part))
      left -= part
    }
    guard left > 0 else { return parts }
    let lot = advanceLot(usable)
    if isUnlimited, scheme.versionIndex(on: today).map({ scheme.versions[$0].per == .none }) ?? false
    {
      move(.grant, .world(.employer), .lot(lot), left)
    } else {
      advance(left, to: lot)
    }
    if let index = parts.firstIndex(where: { $0.lot == lot }) {
      parts[index].amount += left
    } else {
      parts.append((lot, left))
    }
    return parts
  }

  private mutating func advance(_ amount: Int64, to lot: Int) {
    uncovered += amount
    ledger.uncovered.append((today, uncovered))
    let version = scheme.versionIndex(on: today) ?? 0
    if scheme.versions.indices.contains(version), scheme.versions[version].decrease == .offset {
      shortfall += amount
      move(.advance, .world(.employer), .lot(lot), amount)
    } else {
      move(.writeOff, .world(.employer), .lot(lot), amount)
    }
  }

  private mutating func advanceLot(_ usable: [Int]) -> Int {
    if isUnlimited, usable.isEmpty {
      let year = scheme.calendar.year(holding: today)
      let key = LotKey.budget(periodStart: year.lowerBound)
      if let known = ledger.lots.firstIndex(where: { $0.key == key }) { return known }
      let version = scheme.versionIndex(on: today) ?? 0
      return addLot(
        DerivedLot(key: key, grantedOn: today, expiresOn: year.upperBound, version: version))
    }
    if let last = usable.last { return last }
    if let ended = lots.indices.last(where: { lots[$0].isSpendable }) { return ended }
    return addLot(
      DerivedLot(
        key: .advance, grantedOn: today, expiresOn: nil,
        version: scheme.versionIndex(on: today) ?? 0))
  }

  private mutating func pay(_ amount: Int64, _ claim: Int64, _ payment: Int64) {
    let index = state(of: claim)
    var left = amount
    for piece in claims[index].pieces.indices where left > 0 {
      left -= payPiece(index, piece, left, payment)
    }
    guard left > 0 else { return }
    // A part of a later year that is paid before the account could reserve it.
    waiting.removeAll { $0.claim == claim && $0.amount <= left }
    reserve(left, for: index)
    for piece in claims[index].pieces.indices where left > 0 {
      left -= payPiece(index, piece, left, payment)
    }
  }

  private mutating func payPiece(
    _ claim: Int, _ piece: Int, _ most: Int64, _ payment: Int64
  ) -> Int64 {
    let part = min(most, claims[claim].pieces[piece].reserved)
    guard part > 0 else { return 0 }
    claims[claim].pieces[piece].reserved -= part
    claims[claim].pieces[piece].paid += part
    move(
      .pay, .lot(claims[claim].pieces[piece].lot), .world(.provider), part,
      claim: claims[claim].id, payment: payment)
    return part
  }

  private mutating func release(_ claim: Int64) {
    waiting.removeAll { $0.claim == claim }
    let index = state(of: claim)
    for piece in claims[index].pieces.indices.reversed() {
      let part = claims[index].pieces[piece].reserved
      guard part > 0 else { continue }
      claims[index].pieces[piece].reserved = 0
      let source = claims[index].pieces[piece].source
      move(.release, .lot(claims[index].pieces[piece].lot), .lot(source), part, claim: claim)
      repayShortfall(upTo: part, from: source, claim: claim)
      if !lots[source].isOpen { lapse(lots[source].amount, from: source, claim: claim) }
    }
  }

  /// A refund goes back as if less had been claimed: last taken first (docs/rules.md 25).
  private mutating func refund(_ amount: Int64, _ claim: Int64, _ payment: Int64) {
    let index = state(of: claim)
    var left = amount
    for piece in claims[index].pieces.indices.reversed() where left > 0 {
      let part = min(left, claims[index].pieces[piece].paid)
      guard part > 0 else { continue }
      left -= part
      claims[index].pieces[piece].paid -= part
      let source = claims[index].pieces[piece].source
      var target = source
      if !lots[source].isOpen, lots[source].graceMonths > 0 {
        target = addLot(
          DerivedLot(
            key: .grace(payment: payment, source: source),
            grantedOn: ledger.lots[source].grantedOn,
            expiresOn: today.lastDay(ofMonths: lots[source].graceMonths),
            version: ledger.lots[source].version))
      }
      move(
        .refund, .world(.provider), .lot(target), part, claim: claim, payment: payment)
      repayShortfall(upTo: part, from: target, claim: claim)
      if !lots[target].isOpen { lapse(lots[target].amount, from: target, claim: claim) }
    }
  }

  private mutating func repayShortfall(upTo amount: Int64, from lot: Int, claim: Int64) {
    let part = min(shortfall, amount)
    guard part > 0 else { return }
    shortfall -= part
    move(.repay, .lot(lot), .world(.employer), part, claim: claim)
  }

  /// Parts of later years, in the order of approval, as soon as the account has them whole.
  private mutating func reserveWaiting() {
    guard !waiting.isEmpty else { return }
    var still: [Waiting] = []
    for part in waiting {
      let free = lots.indices.filter { lots[$0].isOpen && lots[$0].isSpendable }
        .reduce(0) { $0 + lots[$1].amount }
      if part.from <= today, free - shortfall >= part.amount {
        reserve(part.amount, for: state(of: part.claim))
      } else {
        still.append(part)
      }
    }
    waiting = still
  }

  // MARK: Moving

  /// Which lot pays first: the one that ends first, then the one granted first, then the older.
  private func paysBefore(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (ledger.lots[left], ledger.lots[right])
    if a.expiresOn != b.expiresOn {
      guard let aEnds = a.expiresOn else { return false }
      guard let bEnds = b.expiresOn else { return true }
      return aEnds < bEnds
    }
    if a.grantedOn != b.grantedOn { return a.grantedOn < b.grantedOn }
    return left < right
  }

  private mutating func move(
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

  private mutating func noteBalance() {
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
