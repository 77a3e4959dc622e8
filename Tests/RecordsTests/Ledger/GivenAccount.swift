import Records

/// The facts of one account, told in the words of the people who enter them.
struct GivenAccount {
  var scheme: Scheme
  var person: PersonFacts
  private(set) var claims: [ClaimFacts] = []
  var adjustments: [AccountEntry] = []
  private var event: Int64 = 0
  private var payment: Int64 = 0

  init(_ scheme: Scheme, _ person: PersonFacts) {
    self.scheme = scheme
    self.person = person
  }

  private mutating func next() -> Int64 {
    event += 1
    return event
  }

  /// - Returns: the claim's number, from 1.
  @discardableResult
  mutating func submit(_ amount: Int64, on date: String, dueOn due: String? = nil) -> Int64 {
    let id = Int64(claims.count + 1)
    var claim = ClaimFacts(id: id, person: person.id, order: next(), submittedOn: day(date))
    claim.sources = [
      ClaimFacts.Source(scheme: 1, dueOn: due.map { day($0) }, amount: amount)
    ]
    claims.append(claim)
    return id
  }

  /// Approves what was asked, or less.
  mutating func approve(_ id: Int64, _ amount: Int64? = nil, on date: String) {
    var awards = claims[Int(id) - 1].sources
    if let amount { awards[0].amount = amount }
    approve(id, awards, on: date)
  }

  mutating func approve(_ id: Int64, _ awards: [ClaimFacts.Source], on date: String) {
    var step = ClaimFacts.Step(order: next(), kind: .approve, day: day(date))
    step.awards = awards
    claims[Int(id) - 1].steps.append(step)
  }

  /// Submitted and approved on one day.
  @discardableResult
  mutating func claim(_ amount: Int64, on date: String) -> Int64 {
    let id = submit(amount, on: date)
    approve(id, on: date)
    return id
  }

  mutating func decide(_ id: Int64, _ kind: ClaimFacts.StepKind, on date: String) {
    claims[Int(id) - 1].steps.append(
      ClaimFacts.Step(order: next(), kind: kind, day: day(date)))
  }

  mutating func pay(_ id: Int64, _ amount: Int64, on date: String) {
    enter(id, amount, on: date, isRefund: false)
  }

  mutating func refund(_ id: Int64, _ amount: Int64, on date: String) {
    enter(id, amount, on: date, isRefund: true)
  }

  private mutating func enter(_ id: Int64, _ amount: Int64, on date: String, isRefund: Bool) {
    payment += 1
    claims[Int(id) - 1].payments.append(
      ClaimFacts.Payment(
        id: payment, order: next(), isRefund: isRefund, day: day(date), amount: amount))
  }

  mutating func plus(_ amount: Int64, on date: String) {
    adjust(on: date) { .plus(adjustment: $0, amount: amount) }
  }

  mutating func minus(_ amount: Int64, on date: String) {
    adjust(on: date) { .minus(adjustment: $0, amount: amount) }
  }

  mutating func waive(on date: String) { adjust(on: date) { .waive(adjustment: $0) } }

  private mutating func adjust(on date: String, _ kind: (Int64) -> AccountEntry.Kind) {
    adjustments.append(
      AccountEntry(day: day(date), order: next(), kind(Int64(adjustments.count + 1))))
  }

  var entries: [AccountEntry] {
    let calendar = scheme.calendar
    return claims.flatMap { $0.entries(calendar: { _ in calendar }).map(\.entry) } + adjustments
  }

  func ledger(through last: String) -> DerivedLedger { ledger(through: day(last)) }

  func ledger(through last: Day) -> DerivedLedger {
    AccountReplay.run(
      scheme: scheme, grants: GrantRules(scheme: scheme).grants(for: person, through: last),
      entries: entries, leavingDays: person.leavingDays, through: last)
  }
}

extension DerivedLedger {
  /// One movement a line: `2024-02-01 reserve grant 2024-01-01 > claim 1: 500`.
  var story: [String] {
    transfers.map {
      "\($0.day) \($0.kind.rawValue) \(name($0.from)) > \(name($0.to)): \($0.amount)"
    }
  }

  func story(of kinds: TransferKind...) -> [String] {
    zip(transfers, story).filter { kinds.contains($0.0.kind) }.map(\.1)
  }

  private func name(_ reference: LotReference) -> String {
    switch reference {
    case .world(let part): part.rawValue
    case .pot(let start): "pot \(start)"
    case .lot(let index):
      switch lots[index].key {
      case .grant(_, let start): "grant \(start)"
      case .budget(let start): "budget \(start)"
      case .adjustment(let id): "adjustment \(id)"
      case .carried(let source): "carried \(ledgerDay(source))"
      case .claim(let id, _): "claim \(id)"
      case .leave(let id, _): "leave \(id)"
      case .grace(let payment, _): "grace \(payment)"
      case .advance: "advance"
      }
    }
  }

  private func ledgerDay(_ lot: Int) -> Day { lots[lot].nominalOn ?? lots[lot].grantedOn }

  func balance(on date: String) -> Balance? { balances.last { $0.day <= day(date) } }

  /// What is in the account's spendable lots, by the transfers alone.
  func amount(ofLots matches: (LotKey) -> Bool, on date: String) -> Int64 {
    transfers.filter { $0.day <= day(date) }.reduce(0) { sum, transfer in
      var sum = sum
      if case .lot(let lot) = transfer.from, matches(lots[lot].key) { sum -= transfer.amount }
      if case .lot(let lot) = transfer.to, matches(lots[lot].key) { sum += transfer.amount }
      return sum
    }
  }
}
