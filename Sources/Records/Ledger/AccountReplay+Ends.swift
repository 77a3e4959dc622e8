/// How lots end: on their last day, because their owner left, or above a cap.
extension AccountReplay {
  mutating func endLots(leaving: Bool) {
    isEnding = true
    defer { isEnding = false }
    let ending = lots.indices.filter { index in
      lots[index].isOpen && lots[index].isSpendable
        && ledger.lots[index].expiresOn.map { $0 < today } ?? false
    }
    for index in ending.sorted(by: paysBefore) {
      hold(lot: index)
      end(index, usualEnding(of: index))
    }
    if leaving { leave() }
  }

  /// The rest of somebody who has just left (docs/rules.md 23).
  private mutating func leave() {
    let open = lots.indices.filter { lots[$0].isUsable }.sorted(by: paysBefore)
    for index in open { hold(lot: index) }
    let taken = open.filter { leaver(of: $0) == .transfer }.reduce(0) { $0 + lots[$1].amount }
    for index in open {
      switch leaver(of: index) {
      case .keep: continue
      case .transfer:
        if taken >= rule(ledger.lots[index].version)?.transferMinimum ?? 0 {
          lots[index].isFrozen = true
          ledger.lots[index].waitsOn = today
        } else {
          end(index, .lapse)
        }
      case .returns: end(index, .returns)
      case .payOut: end(index, .payOut)
      case .lapse:
        let rule = rule(ledger.lots[index].version)
        // With `employment_end` leaving is the end that the rules mean.
        end(index, rule?.expiry == .employmentEnd ? usualEnding(of: index) : .lapse)
      }
    }
  }

  private func leaver(of lot: Int) -> SchemeVersion.Leaver {
    rule(ledger.lots[lot].version)?.leaver ?? .lapse
  }

  private func usualEnding(of index: Int) -> Ending {
    // What is left in a pot when its year ends is the employer's.
    if isPot { return .returns }
    switch rule(ledger.lots[index].version)?.ending {
    case nil, .lapse: return .lapse
    case .returns: return .returns
    case .carry:
      let mayCarry = !lots[index].wasCarried && !lots[index].isFrozen
      return mayCarry ? .carry(ledger.lots[index].expiresOn ?? today) : .lapse
    }
  }

  mutating func end(_ index: Int, _ ending: Ending) {
    lots[index].endedOn = today
    lots[index].ending = ending
    settle(index)
  }

  /// Granted or brought in after its own last day.
  mutating func endIfPast(_ index: Int) {
    guard lots[index].isOpen, let last = ledger.lots[index].expiresOn, last < today else { return }
    end(index, usualEnding(of: index) == .returns ? .returns : .lapse)
  }

  /// What stands in a lot that has ended goes where its end sends it.
  mutating func settle(_ index: Int, for commitment: Commitment? = nil) {
    guard !lots[index].isOpen else { return }
    dispose(lots[index].amount, from: index, as: index, for: commitment)
  }

  /// - Parameters:
  ///   - from: the lot that has the amount: `lot` itself, or a claim's part of it.
  ///   - lot: the lot that ended.
  mutating func dispose(_ amount: Int64, from: Int, as lot: Int, for commitment: Commitment? = nil)
  {
    guard amount > 0 else { return }
    switch lots[lot].ending {
    case .lapse: lapse(amount, from: from, for: commitment)
    case .returns: move(.returns, .lot(from), potReference, amount, for: commitment)
    case .payOut: move(.payOut, .lot(from), .world(.taken), amount, for: commitment)
    case .carry(let last):
      let part = min(amount, room(toCarryFrom: last, lot))
      if part > 0 {
        carried[last, default: 0] += part
        let target = carriedLot(from: lot)
        move(.carry, .lot(from), .lot(target), part, for: commitment)
        settle(target, for: commitment)
      }
      lapse(amount - part, from: from, for: commitment)
    }
  }

  private func room(toCarryFrom last: Day, _ lot: Int) -> Int64 {
    guard case .carry(let carry) = rule(ledger.lots[lot].version)?.ending else { return 0 }
    return carry.atMost.map { max(0, $0 - carried[last, default: 0]) } ?? .max
  }

  /// The lot that holds what is carried from another: from the day after its last on.
  private mutating func carriedLot(from lot: Int) -> Int {
    let key = LotKey.carried(source: lot)
    if let known = ledger.lots.firstIndex(where: { $0.key == key }) { return known }
    let version = ledger.lots[lot].version
    var last: Day?
    if let rule = rule(version), case .carry(let carry) = rule.ending,
      let day = lots[lot].endedOn
    {
      last = scheme.calendar.lastDay(of: carry, else: rule.expiry, carriedOn: day)
    }
    let index = addLot(
      DerivedLot(
        key: key, grantedOn: ledger.lots[lot].grantedOn, expiresOn: last, version: version))
    lots[index].wasCarried = true
    lots[index].grantNumber = lots[lot].grantNumber
    if let last = ledger.lots[index].expiresOn, last < today { lots[index].endedOn = today }
    return index
  }

  /// Where unused money of a voucher goes back to; of a pot itself, to the employer.
  private var potReference: LotReference {
    // What ends goes back before the pot of a new year is filled.
    let day = isEnding ? today - 1 : today
    guard drawsOnPot, let period = scheme.potPeriod(on: day) else { return .world(.employer) }
    return .pot(period)
  }

  /// A claim asked for in time and not decided yet keeps what ends, oldest claim first
  /// (docs/rules.md 24).
  private mutating func hold(lot index: Int) {
    // What waits to be taken along could not be spent either.
    guard !lots[index].isFrozen else { return }
    for claim in commitments.indices
    where commitments[claim].isPending && commitments[claim].askedOn < today {
      let held = commitments[claim].pieces.reduce(0) { $0 + $1.reserved }
      let amount = min(lots[index].amount, commitments[claim].asked - held)
      if amount > 0 { take(amount, from: index, for: claim) }
    }
  }

  mutating func lapse(_ amount: Int64, from index: Int, for commitment: Commitment? = nil) {
    guard amount > 0 else { return }
    move(.lapse, .lot(index), .world(.lapsed), amount, for: commitment)
  }

  /// Above a cap; money of a pot goes back there.
  mutating func lapseAboveCap(_ amount: Int64, from index: Int) {
    if drawsOnPot {
      move(.returns, .lot(index), potReference, amount)
    } else {
      lapse(amount, from: index)
    }
  }
}
