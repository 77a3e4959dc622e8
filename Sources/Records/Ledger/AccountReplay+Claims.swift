/// What claims do on an account: reserve, pay, give back.
extension AccountReplay {
  mutating func state(of claim: Int64) -> Int { state(of: .claim(claim)) }

  mutating func state(of commitment: Commitment) -> Int {
    if let index = commitments.firstIndex(where: { $0.commitment == commitment }) { return index }
    commitments.append(CommitmentState(commitment: commitment, askedOn: today, isPending: false))
    return commitments.count - 1
  }

  /// Ends what was held for a claim above `amount`, on the day of decision.
  ///
  /// - Returns: how much of what was held stays reserved.
  @discardableResult
  mutating func endHeld(_ claim: Int, keeping amount: Int64) -> Int64 {
    var kept: Int64 = 0
    for piece in commitments[claim].pieces.indices {
      let held = commitments[claim].pieces[piece].reserved
      let keep = min(held, amount - kept)
      kept += keep
      commitments[claim].pieces[piece].reserved = keep
      let source = commitments[claim].pieces[piece].source
      guard !lots[source].isOpen else {
        // Its owner left and takes the rest along: it waits with it.
        move(
          .release, .lot(commitments[claim].pieces[piece].lot), .lot(source), held - keep,
          for: commitments[claim].commitment)
        continue
      }
      dispose(
        held - keep, from: commitments[claim].pieces[piece].lot, as: source,
        for: commitments[claim].commitment)
    }
    commitments[claim].pieces.removeAll { $0.reserved == 0 }
    return kept
  }

  /// - Parameter last: the day until which what pays has to last; nil is today.
  mutating func reserve(_ amount: Int64, for claim: Int, through last: Day? = nil) {
    let before = letGo
    for (lot, part) in spend(amount, through: last) { take(part, from: lot, for: claim) }
    commitments[claim].letGo += letGo - before
  }

  mutating func take(_ amount: Int64, from lot: Int, for claim: Int) {
    let key = commitments[claim].commitment.lotKey(source: lot)
    let place =
      ledger.lots.firstIndex { $0.key == key }
      ?? addLot(
        DerivedLot(
          key: key, grantedOn: ledger.lots[lot].grantedOn, expiresOn: nil,
          version: ledger.lots[lot].version), spendable: false)
    commitments[claim].pieces.append(Piece(source: lot, lot: place, reserved: amount))
    move(.reserve, .lot(lot), .lot(place), amount, for: commitments[claim].commitment)
  }

  mutating func pay(_ amount: Int64, _ claim: Int64, _ payment: Int64) {
    let index = state(of: claim)
    var left = amount
    for piece in commitments[index].pieces.indices where left > 0 {
      left -= payPiece(index, piece, left, payment)
    }
    guard left > 0 else { return }
    // A part of a later year that is paid before the account could reserve it: only the rest of
    // it still waits.
    var early = left
    for part in waiting.indices where waiting[part].claim == claim {
      let paid = min(early, waiting[part].amount)
      waiting[part].amount -= paid
      early -= paid
    }
    waiting.removeAll { $0.amount == 0 }
    reserve(left, for: index)
    for piece in commitments[index].pieces.indices where left > 0 {
      left -= payPiece(index, piece, left, payment)
    }
  }

  mutating func payPiece(
    _ claim: Int, _ piece: Int, _ most: Int64, _ payment: Int64
  ) -> Int64 {
    let part = min(most, commitments[claim].pieces[piece].reserved)
    guard part > 0 else { return 0 }
    commitments[claim].pieces[piece].reserved -= part
    commitments[claim].pieces[piece].paid += part
    move(
      .pay, .lot(commitments[claim].pieces[piece].lot), .world(.provider), part,
      for: commitments[claim].commitment, payment: payment)
    return part
  }

  mutating func release(_ claim: Int64) {
    waiting.removeAll { $0.claim == claim }
    let index = state(of: claim)
    for piece in commitments[index].pieces.indices.reversed() {
      let part = commitments[index].pieces[piece].reserved
      guard part > 0 else { continue }
      commitments[index].pieces[piece].reserved = 0
      let source = commitments[index].pieces[piece].source
      move(
        .release, .lot(commitments[index].pieces[piece].lot), .lot(source), part, for: .claim(claim)
      )
      giveBack(upTo: part, from: source, claim: index)
      settle(source, for: .claim(claim))
    }
  }

  /// A refund goes back as if less had been claimed: last taken first (docs/rules.md 25).
  ///
  /// No command lets more come back than was paid by that day. Where the facts say so all the
  /// same, the piece taken last gets the rest, so that the account follows the claim.
  mutating func refund(_ amount: Int64, _ claim: Int64, _ payment: Int64) {
    let index = state(of: claim)
    var left = amount
    let known = commitments[index].pieces.reduce(0) { $0 + max(0, $1.paid) }
    var excess = max(0, amount - known)
    for piece in commitments[index].pieces.indices.reversed() where left > 0 {
      let part = min(left, max(0, commitments[index].pieces[piece].paid) + excess)
      guard part > 0 else { continue }
      left -= part
      excess = 0
      commitments[index].pieces[piece].paid -= part
      let source = commitments[index].pieces[piece].source
      var target = source
      if !lots[source].isOpen, lots[source].graceMonths > 0 {
        let key = LotKey.grace(payment: payment, source: source)
        target =
          ledger.lots.firstIndex { $0.key == key }
          ?? addLot(
            DerivedLot(
              key: key, grantedOn: ledger.lots[source].grantedOn,
              expiresOn: today.lastDay(ofMonths: lots[source].graceMonths),
              version: ledger.lots[source].version))
        lots[target].wasCarried = lots[source].wasCarried
      }
      move(
        .refund, .world(.provider), .lot(target), part, for: .claim(claim), payment: payment)
      giveBack(upTo: part, from: target, claim: index)
      settle(target, for: .claim(claim))
    }
  }

  /// Of what came back, first makes up the shortfall, then takes back what was let go: as if less
  /// had been claimed (docs/rules.md 6, 25).
  mutating func giveBack(upTo amount: Int64, from lot: Int, claim: Int) {
    let owed = min(shortfall, amount)
    if owed > 0 {
      shortfall -= owed
      move(.repay, .lot(lot), .world(.employer), owed, for: commitments[claim].commitment)
    }
    let waived = min(commitments[claim].letGo, amount - owed)
    if waived > 0 {
      commitments[claim].letGo -= waived
      move(.writeOff, .lot(lot), .world(.employer), waived, for: commitments[claim].commitment)
    }
  }

  /// Queues a part of a later year in the order of approval (docs/rules.md, long courses).
  mutating func wait(_ part: Waiting) {
    let place = waiting.firstIndex {
      ($0.approvedOn, $0.order) > (part.approvedOn, part.order)
    }
    waiting.insert(part, at: place ?? waiting.endIndex)
  }

  /// Parts of later years, in the order of approval, as soon as the account has them whole.
  mutating func reserveWaiting() {
    guard !waiting.isEmpty else { return }
    var still: [Waiting] = []
    for part in waiting {
      if part.from <= today, hasNoLimitToday || available - shortfall >= part.amount {
        reserve(part.amount, for: state(of: part.claim))
      } else {
        still.append(part)
      }
    }
    waiting = still
  }
}
