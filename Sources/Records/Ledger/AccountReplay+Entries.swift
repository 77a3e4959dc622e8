extension AccountReplay {
  // MARK: What people entered

  mutating func apply(_ entry: AccountEntry) {
    switch entry.kind {
    case .asked(let claim, let amount):
      let index = state(of: claim)
      commitments[index].asked += amount
      commitments[index].isPending = true
    case .reserve(let claim, let amount):
      let index = state(of: claim)
      var left = amount
      if commitments[index].isPending { left -= endHeld(index, keeping: amount) }
      commitments[index].isPending = false
      reserve(left, for: index)
    case .reserveLater(let claim, let amount, let approvedOn):
      wait(
        Waiting(
          claim: claim, from: today, amount: amount, approvedOn: approvedOn, order: entry.order))
    case .refuse(let claim):
      let index = state(of: claim)
      if commitments[index].isPending { endHeld(index, keeping: 0) }
      commitments[index].isPending = false
    case .pay(let claim, let payment, let amount): pay(amount, claim, payment)
    case .release(let claim): release(claim)
    case .refund(let claim, let payment, let amount): refund(amount, claim, payment)
    case .keep(let leave, let day, let amount):
      wait(forDay: day, of: leave, amount)
    case .giveBack(let leave, let day, let amount):
      giveBack(amount, keptFor: leave, on: day)
    case .takeDay(let leave, let amount): takeDay(leave, amount)
    case .plus(let adjustment, let amount):
      let index = addLot(
        DerivedLot(
          key: .adjustment(adjustment), grantedOn: today, expiresOn: lastDay(grantedOn: today),
          version: scheme.versionIndex(on: today) ?? 0))
      move(.adjust, .world(.employer), .lot(index), amount, adjustment: adjustment)
      endIfPast(index)
    case .minus(let adjustment, let amount):
      for (lot, part) in spend(amount) {
        move(.adjust, .lot(lot), .world(.employer), part, adjustment: adjustment)
      }
    case .opening(let opening): bringIn(opening)
    case .subsidy(let amount, let isReclaim):
      if isReclaim { giveBack(amount) } else { credit(amount) }
    case .transferOut(let adjustment, let amount): takeAlong(amount, adjustment)
    case .waive(let adjustment):
      // No lot of the account moves: the advance was spent. The employer lets it go.
      if shortfall > 0 {
        move(
          .writeOff, .world(.employer), .world(.lapsed), shortfall, adjustment: adjustment)
      }
      shortfall = 0
    }
  }

  /// What was there before the ledger, or came along from another employer (docs/rules.md 8).
  private mutating func bringIn(_ opening: AccountEntry.Opening) {
    let version = scheme.versionIndex(on: today) ?? 0
    let last =
      opening.expiresOn
      ?? rule(version).flatMap {
        scheme.calendar.lastDay(of: $0.expiry, grantedOn: opening.grantedOn)
      }
    let index = addLot(
      DerivedLot(
        key: .adjustment(opening.adjustment), grantedOn: opening.grantedOn, expiresOn: last,
        version: version))
    lots[index].wasCarried = opening.wasCarried
    move(
      opening.isTransfer ? .transferIn : .opening,
      .world(opening.isTransfer ? .outside : .employer), .lot(index), opening.amount,
      adjustment: opening.adjustment)
    endIfPast(index)
  }

  /// What came in of a subsidy belongs to the period in which it came in.
  private mutating func credit(_ amount: Int64) {
    let index = budgetLot()
    move(.subsidy, .world(.outside), .lot(index), amount)
    settle(index)
  }

  /// What is asked back of a subsidy takes nothing from claims: what the budget does not have, the
  /// employer adds.
  private mutating func giveBack(_ amount: Int64) {
    var left = amount
    for lot in lots.indices.filter({ lots[$0].isUsable }).sorted(by: paysBefore) where left > 0 {
      let part = min(left, lots[lot].amount)
      move(.subsidy, .lot(lot), .world(.outside), part)
      left -= part
    }
    guard left > 0 else { return }
    let index = budgetLot()
    move(.subsidy, .world(.employer), .lot(index), left)
    move(.subsidy, .lot(index), .world(.outside), left)
  }

  /// The newest part of a budget that can be used today.
  private mutating func budgetLot() -> Int {
    let usable = lots.indices.filter { lots[$0].isUsable }
    let newest = usable.max { (ledger.lots[$0].grantedOn, $0) < (ledger.lots[$1].grantedOn, $1) }
    return newest ?? advanceLot([])
  }

  /// What another employer may have taken in stays what it was: the employer advances what a
  /// later fact took away (docs/rules.md 6).
  private mutating func takeAlong(_ amount: Int64, _ adjustment: Int64) {
    var left = amount
    let waiting = lots.indices.filter { lots[$0].isOpen && lots[$0].isFrozen }
      .sorted(by: paysBefore)
    for lot in waiting where left > 0 {
      let part = min(left, lots[lot].amount)
      move(.transferOut, .lot(lot), .world(.outside), part, adjustment: adjustment)
      left -= part
    }
    guard left > 0 else { return }
    let lot = waiting.last ?? advanceLot([])
    advance(left, to: lot)
    move(.transferOut, .lot(lot), .world(.outside), left, adjustment: adjustment)
  }

  /// The lots that pay `amount` today, the one that ends first in front. What they do not have
  /// is advanced by the employer: it was spent before a later fact took it away
  /// (docs/rules.md 6).
  ///
  /// - Parameter last: the day until which they have to last; nil is today.
  mutating func spend(
    _ amount: Int64, through last: Day? = nil
  ) -> [(lot: Int, amount: Int64)] {
    var left = amount
    var parts: [(lot: Int, amount: Int64)] = []
    let usable = lots.indices.filter {
      lots[$0].isUsable && lasts($0, through: last ?? today)
    }.sorted(by: paysBefore)
    for lot in usable where left > 0 && lots[lot].amount > 0 {
      let part = min(left, lots[lot].amount)
      parts.append((lot, part))
      left -= part
    }
    guard left > 0 else { return parts }
    let lot = advanceLot(usable)
    if hasNoLimitToday {
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

  /// Whether a lot can be used on a day, as far as its own end goes.
  func lasts(_ lot: Int, through day: Day) -> Bool {
    ledger.lots[lot].expiresOn.map { $0 >= day } ?? true
  }

  /// A budget with `per: none` gives what is approved.
  var hasNoLimitToday: Bool {
    isUnlimited
      && scheme.versionIndex(on: today).map { scheme.versions[$0].per == .none } ?? false
  }

  mutating func advance(_ amount: Int64, to lot: Int) {
    uncovered += amount
    ledger.uncovered.append((today, uncovered))
    // The version of the day of the grant rules the lot for life (docs/rules.md 9).
    let version = ledger.lots[lot].version
    if scheme.versions.indices.contains(version), scheme.versions[version].decrease == .offset {
      shortfall += amount
      move(.advance, .world(.employer), .lot(lot), amount)
    } else {
      letGo += amount
      move(.writeOff, .world(.employer), .lot(lot), amount)
    }
  }

  mutating func advanceLot(_ usable: [Int]) -> Int {
    if isUnlimited, usable.isEmpty {
      let year = scheme.calendar.year(holding: today)
      let key = LotKey.budget(periodStart: year.lowerBound)
      if let known = ledger.lots.firstIndex(where: { $0.key == key }) { return known }
      let version = scheme.versionIndex(on: today) ?? 0
      return addLot(
        DerivedLot(key: key, grantedOn: today, expiresOn: year.upperBound, version: version))
    }
    if let last = usable.last { return last }
    // Of several that ended on one day, the one that would have paid last.
    let ended = lots.indices.filter { lots[$0].isSpendable }.max { left, right in
      let (a, b) = (lots[left].endedOn ?? today, lots[right].endedOn ?? today)
      return a != b ? a < b : paysBefore(left, right)
    }
    if let ended { return ended }
    // What comes back of it later ends as what is added that day.
    let index = addLot(
      DerivedLot(
        key: .advance, grantedOn: today, expiresOn: lastDay(grantedOn: today),
        version: scheme.versionIndex(on: today) ?? 0))
    endIfPast(index)
    return index
  }

  /// By the version in force on a day.
  private func lastDay(grantedOn day: Day) -> Day? {
    let expiry = rule(scheme.versionIndex(on: day) ?? 0)?.expiry ?? .never
    return scheme.calendar.lastDay(of: expiry, grantedOn: day)
  }
}
