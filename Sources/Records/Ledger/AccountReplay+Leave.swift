/// What days of leave do on an account: time is kept for them, and taken on the day
/// (docs/rules.md, time).
extension AccountReplay {
  /// Queues a day of leave in the order of these days.
  mutating func wait(forDay day: Day, of leave: Int64, _ amount: Int64) {
    if let place = waitingDays.firstIndex(where: { $0.leave == leave && $0.day == day }) {
      waitingDays[place].amount += amount
      return
    }
    let place = waitingDays.firstIndex { $0.day > day }
    waitingDays.insert(
      WaitingDay(leave: leave, day: day, amount: amount), at: place ?? waitingDays.endIndex)
  }

  /// Keeps days that wait, the earliest first and each as a whole, as soon as there is enough that
  /// can be used on them. What serves a later day serves an earlier one as well, so none goes
  /// before it.
  mutating func keepWaiting() {
    while let first = waitingDays.first {
      let free = lots.indices.reduce(0) { sum, index in
        lots[index].isUsable && lasts(index, through: first.day) ? sum + lots[index].amount : sum
      }
      guard free - shortfall >= first.amount else { return }
      waitingDays.removeFirst()
      reserve(
        first.amount, for: state(of: .leave(first.leave, on: first.day)), through: first.day)
    }
  }

  /// What is not needed waits no longer, or goes back to the lots it came from, last kept first.
  mutating func giveBack(_ amount: Int64, keptFor leave: Int64, on leaveDay: Day) {
    let day = state(of: .leave(leave, on: leaveDay))
    var left = amount
    if let place = waitingDays.firstIndex(where: { $0.leave == leave && $0.day == leaveDay }) {
      let part = min(left, waitingDays[place].amount)
      left -= part
      waitingDays[place].amount -= part
      if waitingDays[place].amount == 0 { waitingDays.remove(at: place) }
    }
    for piece in commitments[day].pieces.indices.reversed() where left > 0 {
      let part = min(left, commitments[day].pieces[piece].reserved)
      guard part > 0 else { continue }
      left -= part
      commitments[day].pieces[piece].reserved -= part
      let (lot, source) = (
        commitments[day].pieces[piece].lot, commitments[day].pieces[piece].source
      )
      move(.release, .lot(lot), .lot(source), part, for: commitments[day].commitment)
      giveBack(upTo: part, from: source, claim: day)
      settle(source, for: commitments[day].commitment)
    }
  }

  /// All that the day costs: what was kept for it first, then what can be used on it.
  mutating func takeDay(_ leave: Int64, _ amount: Int64) {
    waitingDays.removeAll { $0.leave == leave && $0.day == today }
    let day = state(of: .leave(leave, on: today))
    var left = amount
    for piece in commitments[day].pieces.indices where left > 0 {
      let part = min(left, commitments[day].pieces[piece].reserved)
      left -= part
      commitments[day].pieces[piece].reserved -= part
      move(
        .take, .lot(commitments[day].pieces[piece].lot), .world(.taken), part,
        for: commitments[day].commitment)
    }
    guard left > 0 else { return }
    for (lot, part) in spend(left) {
      move(.take, .lot(lot), .world(.taken), part, for: commitments[day].commitment)
    }
  }

  /// What one request gives back and keeps again on one day, for another of its days, never moved.
  ///
  /// - Returns: what is left to move.
  mutating func withoutRoundTrip(
    _ kind: TransferKind, _ from: LotReference, _ to: LotReference, _ amount: Int64,
    of leave: Int64?
  ) -> Int64 {
    guard let leave, kind == .reserve || kind == .release else { return amount }
    let way = ledger.transfers.lastIndex {
      $0.day == today && $0.leave == leave && $0.from == to && $0.to == from
        && ($0.kind == .reserve || $0.kind == .release)
    }
    guard let way else { return amount }
    let back = min(amount, ledger.transfers[way].amount)
    ledger.transfers[way].amount -= back
    if ledger.transfers[way].amount == 0 { ledger.transfers.remove(at: way) }
    return amount - back
  }
}
