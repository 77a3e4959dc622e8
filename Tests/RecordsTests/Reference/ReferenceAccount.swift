import Records

/// docs/rules.md 1, 4, 6, 19, 24, 25 and 30 read literally, one day after the other, from the
/// claims themselves. Keeps totals only; which lots there are follows from the days.
struct ReferenceAccount {
  struct Totals: Equatable {
    var available: Int64 = 0
    var reserved: Int64 = 0
    var lapsed: Int64 = 0
    var shortfall: Int64 = 0
    var paid: Int64 = 0
  }

  private struct Lot {
    var granted: Int
    var ends: Int?
    var version: Int
    var amount: Int64 = 0
    var endedOn: Int?

    var isAlive: Bool { endedOn == nil }
  }

  private struct Taken {
    var lot: Int
    var reserved: Int64
    var paid: Int64 = 0
  }

  private struct Claim {
    var facts: ClaimFacts
    var isPending = false
    var taken: [Taken] = []
    var waived: Int64 = 0
  }

  private struct Later {
    var approved: Int
    var order: Int64
    var claim: Int
    var from: Int
    var amount: Int64
  }

  private enum Act {
    case submit(Int)
    case approve(Int, ClaimFacts.Step)
    case end(Int)
    case payment(Int, ClaimFacts.Payment)
    case adjust(AccountEntry.Kind)
  }

  private let calendar = CountedCalendar.shared
  private let history: RandomHistory
  private let grants: [ReferenceGrant]
  private var lots: [Lot] = []
  private var claims: [Claim]
  private var later: [Later] = []
  private var totals = Totals()
  private var acts: [Int: [(order: Int64, act: Act)]] = [:]

  init(_ history: RandomHistory, _ grants: [ReferenceGrant]) {
    self.history = history
    self.grants = grants
    claims = history.claims.map { Claim(facts: $0) }
    for (index, claim) in history.claims.enumerated() {
      add(claim.submittedOn, claim.order, .submit(index))
      for step in claim.steps {
        add(step.day, step.order, step.kind == .approve ? .approve(index, step) : .end(index))
      }
      for payment in claim.payments { add(payment.day, payment.order, .payment(index, payment)) }
    }
    for entry in history.adjustments { add(entry.day, entry.order, .adjust(entry.kind)) }
  }

  private mutating func add(_ day: Day, _ order: Int64, _ act: Act) {
    acts[Int(day.number), default: []].append((order, act))
  }

  /// The totals at the end of every day of `days`.
  mutating func run(_ days: ClosedRange<Int>) -> [Totals] {
    let leaving = leavingDays
    return days.map { today in
      end(today, everything: leaving.contains(today))
      for grant in grants where grant.day == today { receive(grant, today) }
      reserveLater(today)
      for (_, act) in (acts[today] ?? []).sorted(by: { $0.order < $1.order }) {
        carryOut(act, today)
        reserveLater(today)
      }
      totals.available = lots.reduce(0) { $0 + $1.amount }
      totals.reserved = claims.reduce(0) { $0 + $1.taken.reduce(0) { $0 + $1.reserved } }
      return totals
    }
  }

  /// Days without service after a day with it.
  private var leavingDays: Set<Int> {
    let isThere = { (day: Int) in
      history.person.employments.contains {
        Int($0.startedOn.number) <= day && day <= $0.endedOn.map { Int($0.number) } ?? day
      }
    }
    let ends = history.person.employments.compactMap { $0.endedOn.map { Int($0.number) } }
    return Set(ends.map { $0 + 1 }.filter { !isThere($0) })
  }

  // MARK: Lots

  /// The lots that can be used, the one that ends first in front.
  private var usable: [Int] {
    let never = Int.max
    return lots.indices.filter { lots[$0].isAlive }.sorted {
      (lots[$0].ends ?? never, lots[$0].granted, $0)
        < (lots[$1].ends ?? never, lots[$1].granted, $1)
    }
  }

  /// The lot that ended last; of one day the one that would have paid last.
  private var lastEnded: Int? {
    let never = Int.max
    return lots.indices.max {
      (lots[$0].endedOn ?? never, lots[$0].ends ?? never, lots[$0].granted, $0)
        < (lots[$1].endedOn ?? never, lots[$1].ends ?? never, lots[$1].granted, $1)
    }
  }

  private mutating func end(_ today: Int, everything: Bool) {
    for lot in usable where everything || lots[lot].ends ?? today < today {
      let waiting = claims.indices
        .filter { claims[$0].isPending && Int(claims[$0].facts.submittedOn.number) < today }
        .sorted {
          (claims[$0].facts.submittedOn, claims[$0].facts.order)
            < (claims[$1].facts.submittedOn, claims[$1].facts.order)
        }
      for claim in waiting {
        let kept = claims[claim].taken.reduce(0) { $0 + $1.reserved }
        let asked = claims[claim].facts.sources.reduce(0) { $0 + $1.amount }
        take(min(lots[lot].amount, asked - kept), lot, claim)
      }
      lapse(lot)
      lots[lot].endedOn = today
    }
  }

  private mutating func lapse(_ lot: Int) {
    totals.lapsed += lots[lot].amount
    lots[lot].amount = 0
  }

  private mutating func receive(_ grant: ReferenceGrant, _ today: Int) {
    let setOff = min(totals.shortfall, grant.amount)
    totals.shortfall -= setOff
    lots.append(
      Lot(
        granted: today, ends: grant.expires, version: grant.version,
        amount: grant.amount - setOff))
    endIfOver(today)
  }

  /// A fixed last day that has passed leaves nothing of the newest lot.
  private mutating func endIfOver(_ today: Int) {
    guard lots[lots.count - 1].ends ?? today < today else { return }
    lapse(lots.count - 1)
    lots[lots.count - 1].endedOn = today
  }

  // MARK: Claims

  private mutating func carryOut(_ act: Act, _ today: Int) {
    switch act {
    case .submit(let claim): claims[claim].isPending = true
    case .approve(let claim, let step): approve(claim, step, today)
    case .end(let claim):
      if claims[claim].isPending {
        keep(0, claim)
        claims[claim].isPending = false
      } else {
        later.removeAll { $0.claim == claim }
        giveBack(claim)
      }
    case .payment(let claim, let payment):
      if payment.isRefund {
        refund(claim, payment.amount, today)
      } else {
        pay(claim, payment.amount)
      }
    case .adjust(.plus(_, let amount)):
      let version = inForce(today)
      lots.append(
        Lot(
          granted: today, ends: ReferenceAccount.ends(history.scheme, version, today),
          version: version, amount: amount))
      endIfOver(today)
    case .adjust(.minus(_, let amount)): _ = spend(amount, today, nil)
    case .adjust: totals.shortfall = 0
    }
  }

  private func inForce(_ today: Int) -> Int {
    history.scheme.versions.lastIndex { Int($0.validFrom.number) <= today } ?? 0
  }

  private static func ends(_ scheme: Scheme, _ version: Int, _ today: Int) -> Int? {
    let starts = CountedCalendar.shared.yearStarts(
      month: scheme.yearStarts.month, date: scheme.yearStarts.day
    ).filter { $0 > today }
    return switch scheme.versions[version].expiry {
    case .never, .employmentEnd: nil
    case .yearEnd: starts[0] - 1
    case .years(let count): starts[count] - 1
    case .months(let count): CountedCalendar.shared.lastDay(ofMonths: count, from: today)
    case .date(let date): Int(date.number)
    }
  }

  /// A part that is due in a later scheme year waits for the first day of that year.
  private mutating func approve(_ claim: Int, _ step: ClaimFacts.Step, _ today: Int) {
    let starts = calendar.yearStarts(
      month: history.scheme.yearStarts.month, date: history.scheme.yearStarts.day)
    var now: Int64 = 0
    for award in step.awards {
      let year = award.dueOn.flatMap { due in starts.last { $0 <= Int(due.number) } } ?? today
      if year > today {
        later.append(
          Later(
            approved: today, order: step.order, claim: claim, from: year, amount: award.amount))
      } else {
        now += award.amount
      }
    }
    let kept = keep(now, claim)
    claims[claim].isPending = false
    for (lot, amount) in spend(now - kept, today, claim) { note(amount, lot, claim) }
  }

  private mutating func reserveLater(_ today: Int) {
    for part in later.sorted(by: {
      ($0.approved, $0.order, $0.from) < ($1.approved, $1.order, $1.from)
    })
    where part.from <= today {
      let free = lots.reduce(0) { $0 + $1.amount } - totals.shortfall
      guard free >= part.amount else { continue }
      later.removeAll { $0.claim == part.claim && $0.from == part.from }
      for (lot, amount) in spend(part.amount, today, part.claim) {
        note(amount, lot, part.claim)
      }
    }
  }

  /// Keeps at most `most` of what is held; the rest ends today.
  @discardableResult
  private mutating func keep(_ most: Int64, _ claim: Int) -> Int64 {
    var kept: Int64 = 0
    for index in claims[claim].taken.indices {
      let stays = min(claims[claim].taken[index].reserved, most - kept)
      totals.lapsed += claims[claim].taken[index].reserved - stays
      claims[claim].taken[index].reserved = stays
      kept += stays
    }
    claims[claim].taken.removeAll { $0.reserved == 0 }
    return kept
  }

  private mutating func take(_ amount: Int64, _ lot: Int, _ claim: Int) {
    guard amount > 0 else { return }
    lots[lot].amount -= amount
    note(amount, lot, claim)
  }

  /// What was taken first is paid first, also of a lot that was taken from twice.
  private mutating func note(_ amount: Int64, _ lot: Int, _ claim: Int) {
    claims[claim].taken.append(Taken(lot: lot, reserved: amount))
  }

  /// Takes `amount` from the lots; what they lack is advanced on the one that pays last.
  private mutating func spend(
    _ amount: Int64, _ today: Int, _ claim: Int?
  ) -> [(lot: Int, amount: Int64)] {
    var left = amount
    var parts: [(lot: Int, amount: Int64)] = []
    let order = usable
    for lot in order where left > 0 && lots[lot].amount > 0 {
      let part = min(left, lots[lot].amount)
      lots[lot].amount -= part
      left -= part
      parts.append((lot, part))
    }
    guard left > 0 else { return parts }
    var last = order.last ?? lastEnded ?? -1
    if last < 0 {
      // There was never anything: it ends as what is added that day.
      let version = inForce(today)
      lots.append(
        Lot(
          granted: today, ends: ReferenceAccount.ends(history.scheme, version, today),
          version: version))
      endIfOver(today)
      last = 0
    }
    if history.scheme.versions[lots[last].version].decrease == .offset {
      totals.shortfall += left
    } else if let claim {
      claims[claim].waived += left
    }
    if parts.last?.lot == last {
      parts[parts.count - 1].amount += left
    } else {
      parts.append((last, left))
    }
    return parts
  }

  private mutating func pay(_ claim: Int, _ amount: Int64) {
    var left = amount
    for index in claims[claim].taken.indices {
      let part = min(left, claims[claim].taken[index].reserved)
      claims[claim].taken[index].reserved -= part
      claims[claim].taken[index].paid += part
      left -= part
    }
    totals.paid += amount
  }

  private mutating func refund(_ claim: Int, _ amount: Int64, _ today: Int) {
    var left = amount
    totals.paid -= amount
    for index in claims[claim].taken.indices.reversed() {
      let part = min(left, claims[claim].taken[index].paid)
      guard part > 0 else { continue }
      left -= part
      claims[claim].taken[index].paid -= part
      var lot = claims[claim].taken[index].lot
      let grace = history.scheme.versions[lots[lot].version].graceMonths
      if !lots[lot].isAlive, grace > 0 {
        lots.append(
          Lot(
            granted: lots[lot].granted, ends: calendar.lastDay(ofMonths: grace, from: today),
            version: lots[lot].version))
        lot = lots.count - 1
      }
      arrive(part, lot, claim)
    }
  }

  private mutating func giveBack(_ claim: Int) {
    for index in claims[claim].taken.indices.reversed() {
      let part = claims[claim].taken[index].reserved
      claims[claim].taken[index].reserved = 0
      arrive(part, claims[claim].taken[index].lot, claim)
    }
  }

  /// Makes up the shortfall first, then what was let go for this claim; in a lot that has ended
  /// the rest lapses at once.
  private mutating func arrive(_ amount: Int64, _ lot: Int, _ claim: Int) {
    let repaid = min(totals.shortfall, amount)
    totals.shortfall -= repaid
    let returned = min(claims[claim].waived, amount - repaid)
    claims[claim].waived -= returned
    lots[lot].amount += amount - repaid - returned
    if !lots[lot].isAlive { lapse(lot) }
  }
}
