package import Records
internal import SQLite

/// What bringing accounts up to date would post, worked out without writing.
package struct PendingLedger: Sendable {
  package var summary = PostingSummary()
  /// Accounts that are not as their facts ask for them, by row number.
  package var accounts: [Int64: PendingAccount] = [:]

  /// A balance as the facts ask for it on the day asked about.
  package func upToDate(_ balance: AccountBalance) -> AccountBalance {
    guard let account = accounts[balance.account] else { return balance }
    var balance = balance
    balance.available = account.available
    balance.reserved = account.reserved
    balance.shortfall = account.shortfall
    balance.waits = account.waits
    balance.nextExpiry = account.nextExpiry
    balance.nextExpiryAmount = account.nextExpiryAmount
    balance.needsLetter = account.needsLetter
    return balance
  }
}

/// An account on a day as its facts ask for it, where that is not booked yet.
package struct PendingAccount: Sendable {
  var available: Int64 = 0
  var reserved: Int64 = 0
  var shortfall: Int64 = 0
  var waits: Int64 = 0
  var nextExpiry: Day?
  var nextExpiryAmount: Int64?
  var needsLetter = false
  /// The one that ends first in front; lots that do not stand yet have numbers below zero.
  package var lots: [LotBalance] = []
  /// What would be posted, in its order.
  var lines: [AccountLine] = []

  /// - Parameter detailed: with lots and lines.
  init(_ pending: LedgerKeeper.Pending, asOf day: Day, detailed: Bool) {
    let derived = pending.derived
    let states = derived.states(on: day)
    let balance = derived.balances.last { $0.day <= day }
    shortfall = balance?.shortfall ?? 0
    available = max(0, (balance?.available ?? 0) - shortfall)
    reserved = balance?.reserved ?? 0
    waits = balance?.waits ?? 0
    let keys = pending.keys
    for (index, lot) in derived.lots.enumerated() where lot.grantedOn <= day {
      let (id, state) = (pending.difference.lotIDs[index], states[index])
      guard let key = keys[id] else { continue }
      let last = derived.lastDay(
        of: index, cameOn: state.cameOn, leavingDays: pending.leavingDays,
        scheme: pending.stored.scheme)
      lots.append(
        LotBalance(
          lot: id, kind: key.kind, claim: key.claim, leave: key.leave,
          grantedOn: lot.grantedOn, expiresOn: last, nominalOn: lot.nominalOn ?? lot.expiresOn,
          waitsUntil: lot.expiresOn, granted: state.granted, amount: state.amount,
          waits: lot.waitsOn.map { $0 <= day } ?? false
            && lot.expiresOn.map { $0 >= day } ?? true))
    }
    let ending = lots.filter {
      !$0.isSetAside && $0.amount > 0 && ($0.expiresOn ?? $0.nominalOn).map { $0 >= day } ?? false
    }
    nextExpiry = ending.compactMap { $0.expiresOn ?? $0.nominalOn }.min()
    if let nextExpiry {
      let first = ending.filter { ($0.expiresOn ?? $0.nominalOn) == nextExpiry }
      nextExpiryAmount = first.reduce(0) { $0 + $1.amount }
      needsLetter = first.contains(where: \.needsLetter)
    }
    guard detailed else {
      lots = []
      return
    }
    lots.sort { left, right in
      switch (left.expiresOn, right.expiresOn) {
      case (let one?, let other?) where one != other: one < other
      case (_?, nil): true
      case (nil, _?): false
      default: (left.grantedOn, abs(left.lot)) < (right.grantedOn, abs(right.lot))
      }
    }
    lines = PendingAccount.lines(pending, through: day)
  }

  private static func lines(_ pending: LedgerKeeper.Pending, through day: Day) -> [AccountLine] {
    let keys = pending.keys
    var grantedOn: [Int64: Day] = [:]
    for lot in pending.standing.lots { grantedOn[lot.id] = lot.grantedOn }
    for (index, lot) in pending.derived.lots.enumerated() {
      grantedOn[pending.difference.lotIDs[index]] = lot.grantedOn
    }
    return pending.difference.postings.compactMap { posting -> AccountLine? in
      guard posting.day <= day else { return nil }
      var line = AccountLine(
        day: posting.day, kind: posting.kind, lot: 0, grantedOn: nil, available: 0, reserved: 0,
        balance: 0, claim: posting.claim, leave: posting.leave,
        payment: posting.payment, adjustment: posting.adjustment, basis: posting.basis, event: 0,
        bookedOn: posting.day,
        isReversal: posting.reverses != nil, isUnbooked: true)
      var own: [Int64] = []
      for (lot, sign) in [(posting.from, Int64(-1)), (posting.to, 1)] {
        guard let key = keys[lot] else { continue }
        if let source = key.heldFrom {
          line.reserved += sign * posting.amount
          own.append(source)
        } else {
          line.available += sign * posting.amount
          own.append(lot)
        }
      }
      // The lot that it comes from tells whose end it is.
      guard let lot = own.first else { return nil }
      line.lot = lot
      line.grantedOn = grantedOn[lot]
      return line
    }
  }
}

extension LedgerKeeper {
  /// An account that is not as its facts ask for it.
  struct Pending {
    var account: Int64
    var leavingDays: [Day]
    var stored: StoredScheme
    var derived: DerivedLedger
    var standing: StandingAccount
    var difference: LedgerDifference

    /// What each lot of the account is, those that would be made too.
    var keys: [Int64: StoredLotKey] {
      let lots = standing.lots.map { ($0.id, $0.key) } + difference.newLots.map { ($0.id, $0.key) }
      return Dictionary(lots, uniquingKeysWith: { $1 })
    }
  }
}

extension Store {
  /// Which accounts are wanted with their lots and lines.
  package enum PendingDetails: Sendable {
    /// Of the organisation, and of the person asked for.
    case asked
    case everybody
  }

  /// What bringing accounts up to date through a day would post, and what they would be then.
  ///
  /// - Parameters:
  ///   - today: what is granted later is left out.
  ///   - person: only theirs; nil is everybody's and the organisation's.
  package func pending(
    through day: Day, today: Day, person: Int64?, details: PendingDetails
  ) throws -> PendingLedger {
    try database.read {
      var found = PendingLedger()
      let keeper = try LedgerKeeper(self)
      if day > today { keeper.grantsThrough = today }
      keeper.onPending = { owner, pending in
        // Vouchers of one pot are worked out for all together.
        guard person == nil || owner == person else { return }
        found.accounts[pending.account] = PendingAccount(
          pending, asOf: day, detailed: owner == nil || owner == person || details == .everybody)
      }
      found.summary = try keeper.bring(
        person.map { .person($0) } ?? .everybody, through: day, recording: nil)
      return found
    }
  }
}
