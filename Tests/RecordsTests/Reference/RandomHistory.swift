import Records

/// The facts of one account, made up from a seed: schemes of every kind, people who come, go and
/// change, claims in every state.
struct RandomHistory {
  let seed: UInt64
  private(set) var scheme: Scheme
  private(set) var person = PersonFacts(id: 1)
  private(set) var claims: [ClaimFacts] = []
  private(set) var adjustments: [AccountEntry] = []
  let through: Day

  private var random: SeededGenerator
  private var event: Int64 = 0
  private var payment: Int64 = 0

  /// 2023-01-01 in days since 1970-01-01.
  private static let start = 19_358

  init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
    through = Day(number: Int32(Self.start + Int.random(in: 300...800, using: &random)))
    scheme = Scheme(
      code: "R", nameDutch: "", nameEnglish: "", form: .account, unit: .euro,
      basis: Scheme.Basis(kind: .company), worksCouncil: .cao, taxConfirmed: true,
      yearStarts: .newYear, versions: [])
    fillScheme()
    fillPerson()
    for _ in 0..<Int.random(in: 0...5, using: &random) { addClaim() }
    for _ in 0..<Int.random(in: 0...2, using: &random) { addAdjustment() }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func day(_ range: ClosedRange<Int>) -> Day {
    Day(number: Int32(Self.start + Int.random(in: range, using: &random)))
  }

  // MARK: The scheme

  private mutating func fillScheme() {
    scheme.unit = chance(70) ? .euro : .minutes
    scheme.yearStarts =
      [(1, 1), (1, 1), (5, 1), (2, 29), (1, 31), (9, 15)]
      .compactMap { MonthDay(month: $0.0, day: $0.1) }[Int.random(in: 0...5, using: &random)]
    var rule = version(from: chance(50) ? Day(number: 19_358) : day(0...200))
    scheme.versions = [rule]
    guard chance(30) else { return }
    let (per, step, mode) = (rule.per, rule.roundingStep, rule.roundingMode)
    rule = version(from: rule.validFrom + Int.random(in: 30...500, using: &random))
    (rule.per, rule.roundingStep, rule.roundingMode) = (per, step, mode)
    if per == .month, case .on = rule.grantDay { rule.grantDay = .periodStart }
    scheme.versions.append(rule)
  }

  private mutating func version(from validFrom: Day) -> SchemeVersion {
    var rule = SchemeVersion(
      validFrom: validFrom, amount: Int64.random(in: 1...200_000, using: &random),
      per: chance(50) ? .year : .month, unit: scheme.unit)
    rule.proRata = pick(SchemeVersion.ProRata.allCases)
    let date = MonthDay(
      month: Int.random(in: 1...12, using: &random), day: Int.random(in: 1...28, using: &random))
    rule.grantDay = pick([
      .periodStart, .periodStart, .periodEnd,
      rule.per == .year ? .on(date ?? .newYear) : .periodEnd,
    ])
    rule.afterMonths = chance(25) ? Int.random(in: 1...9, using: &random) : 0
    if chance(15) { rule.scale = .full }
    if chance(15) { rule.fullFrom = Int64.random(in: 1200...2160, using: &random) }
    if chance(20) { rule.nothingBelow = Int64.random(in: 300...1500, using: &random) }
    if chance(25) { rule.maxFactor = Int64.random(in: 5000...12_000, using: &random) }
    rule.roundingStep =
      scheme.unit == .euro
      ? pick([.cent, .cent, .euro]) : pick([.minute, .quarter, .halfHour, .hour, .day])
    rule.roundingMode = pick(RoundingMode.allCases)
    rule.expiry = pick([
      .never, .yearEnd, .years(Int.random(in: 1...2, using: &random)),
      .months(Int.random(in: 1...14, using: &random)), .date(day(100...700)),
    ])
    if chance(10) { rule.endsOn = validFrom + Int.random(in: 20...600, using: &random) }
    if chance(20) { rule.eligibleWorkers = [.permanent, .apprentice] }
    if chance(15) { rule.eligibleEducation = [.vmbo, .mbo1, .unknown] }
    rule.graceMonths = chance(40) ? Int.random(in: 1...4, using: &random) : 0
    rule.decrease = chance(50) ? .offset : .waive
    return rule
  }

  // MARK: The person

  private mutating func fillPerson() {
    let fulltime: Int64 = pick([2160, 2280, 2400])
    var start = Int.random(in: -300...400, using: &random)
    for id in 1...Int64(pick([1, 1, 2, 3])) {
      let length = Int.random(in: 0...700, using: &random)
      let ends = chance(60)
      var employment = Employment(
        id: id, startedOn: Day(number: Int32(Self.start + start)),
        endedOn: ends ? Day(number: Int32(Self.start + start + length)) : nil)
      var from = start
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let minutes = Int64.random(in: 0...2600, using: &random)
        employment.hours.set(
          Hours(minutesPerWeek: minutes, fulltimeMinutes: fulltime),
          from: Day(number: Int32(Self.start + from)))
        from += Int.random(in: 1...300, using: &random)
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        employment.workerType.set(pick([.permanent, .temporary]), from: day(-100...600))
      }
      person.employments.append(employment)
      // Side by side, directly after each other, or a gap and a return.
      start += pick([0, 40, length + 1, length + 2, length + 90])
    }
    if chance(30) { person.education.set(pick([.vmbo, .hbo]), from: day(-100...600)) }
  }

  // MARK: What was entered

  private mutating func next() -> Int64 {
    event += Int64.random(in: 1...3, using: &random)
    return event
  }

  private mutating func addClaim() {
    let id = Int64(claims.count + 1)
    var on = day(-20...700)
    var claim = ClaimFacts(id: id, person: 1, order: next(), submittedOn: on)
    let asked = Int64.random(in: 1...(chance(70) ? 60_000 : 300_000), using: &random)
    claim.sources = [ClaimFacts.Source(scheme: 1, dueOn: nil, amount: asked)]
    defer { claims.append(claim) }
    let later = { (on: Day, random: inout SeededGenerator) in
      on + Int.random(in: 0...90, using: &random)
    }
    guard chance(85) else { return }
    on = later(on, &random)
    if chance(15) {
      claim.steps = [
        ClaimFacts.Step(order: next(), kind: chance(50) ? .refuse : .cancel, day: on)
      ]
      return
    }
    var step = ClaimFacts.Step(order: next(), kind: .approve, day: on)
    let now = chance(60) ? asked : Int64.random(in: 1...asked, using: &random)
    step.awards = [ClaimFacts.Source(scheme: 1, dueOn: nil, amount: now)]
    if asked > now, chance(50) {
      step.awards.append(
        ClaimFacts.Source(scheme: 1, dueOn: on + 300, amount: asked - now))
    }
    claim.steps = [step]
    var left = now
    var paid: Int64 = 0
    while left > 0, chance(65) {
      on = later(on, &random)
      let amount = chance(40) ? left : Int64.random(in: 1...left, using: &random)
      enter(&claim, amount, on, isRefund: false)
      left -= amount
      paid += amount
    }
    var end = on
    if chance(40) {
      end = later(on, &random)
      claim.steps.append(
        ClaimFacts.Step(order: next(), kind: chance(70) ? .close : .cancel, day: end))
    }
    while paid > 0, chance(40) {
      on = later(on, &random)
      let amount = chance(40) ? paid : Int64.random(in: 1...paid, using: &random)
      enter(&claim, amount, on, isRefund: true)
      paid -= amount
    }
  }

  private mutating func enter(
    _ claim: inout ClaimFacts, _ amount: Int64, _ on: Day, isRefund: Bool
  ) {
    payment += 1
    claim.payments.append(
      ClaimFacts.Payment(
        id: payment, order: next(), isRefund: isRefund, day: on, amount: amount))
  }

  private mutating func addAdjustment() {
    let id = Int64(adjustments.count + 1)
    let amount = Int64.random(in: 1...80_000, using: &random)
    let kind: AccountEntry.Kind = pick([
      .plus(adjustment: id, amount: amount), .minus(adjustment: id, amount: amount),
      .waive(adjustment: id),
    ])
    let on = day(0...700)
    adjustments.append(AccountEntry(day: on, order: next(), kind))
  }

  // MARK: Deriving with the engine

  var grants: [Grant] { grants(through: through) }

  func grants(through last: Day) -> [Grant] {
    GrantRules(scheme: scheme).grants(for: person, through: last)
  }

  func ledger(through last: Day, reversed: Bool = false) -> DerivedLedger {
    let calendar = scheme.calendar
    var entries = claims.map { $0.entries(calendar: { _ in calendar }).map(\.entry) }
    entries += adjustments.map { [$0] }
    if reversed { entries.reverse() }
    return AccountReplay.run(
      scheme: scheme, grants: grants(through: last), entries: entries.flatMap { $0 },
      leavingDays: person.leavingDays, through: last)
  }

  /// The ledger while only a part of the events was entered, and hours had never changed.
  func ledger(through last: Day, knowing part: Double) -> DerivedLedger {
    var earlier = self
    let newest = Int64(Double(event) * part)
    earlier.claims = claims.filter { $0.order <= newest }
    for index in earlier.claims.indices {
      earlier.claims[index].steps.removeAll { $0.order > newest }
      earlier.claims[index].payments.removeAll { $0.order > newest }
    }
    earlier.adjustments = adjustments.filter { $0.order <= newest }
    for index in earlier.person.employments.indices {
      guard let first = earlier.person.employments[index].hours.entries.first else { continue }
      earlier.person.employments[index].hours = Timeline([first])
    }
    return earlier.ledger(through: last)
  }

  /// One line for a message about a seed that fails.
  var summary: String {
    let rules = scheme.versions.map {
      "from \($0.validFrom) \($0.amount) per \($0.per) \($0.proRata) on \($0.grantDay) "
        + "after \($0.afterMonths) ends \($0.expiry) \($0.decrease)"
    }
    let service = person.employments.map { "\($0.startedOn)...\($0.endedOn?.description ?? "")" }
    return "seed \(seed) through \(through), year \(scheme.yearStarts): \(rules), \(service), "
      + "\(claims.count) claims"
  }
}
