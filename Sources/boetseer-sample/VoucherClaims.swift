/// Claims on the vouchers of 2025: 30 granted, of which 26 were used, on average for EUR 1,050.00.
struct VoucherClaims {
  static let pot = 4_500_000
  static let most = 150_000
  private static let mean = 105_000
  /// Half as many as were used: of each two one is as much above the mean as the other below.
  private static let pairs = 13
  private static let returned = 4
  /// Granted to people with less schooling: 40 % of the 30.
  private static let lower = 12
  private static let lowerReturned = 2
  private static let unproven = 3
  private static let lessThanGranted = 5

  private var random: SeededRandom
  private let people: [Person]
  private var others: [Int]
  private var withLessSchooling: [Int]
  private(set) var claims: [Claim] = []

  init(_ hospital: Hospital, random: SeededRandom) {
    self.random = random
    people = hospital.people
    let free = people.indices.filter {
      hospital.people[$0].path == .stays && !hospital.people[$0].planted
    }
    others = free.filter { !hospital.people[$0].education.isLower }
    withLessSchooling = free.filter { hospital.people[$0].education.isLower }
    self.random.shuffle(&others)
    self.random.shuffle(&withLessSchooling)
    drawUsed()
    drawReturned()
    drawOthers()
  }

  private mutating func drawUsed() {
    var amounts: [Int] = []
    for number in 0..<Self.pairs {
      let away = number == 0 ? Self.most - Self.mean : random.within(0...80) * 500
      amounts += [Self.mean + away, Self.mean - away]
    }
    for (number, cents) in amounts.enumerated() {
      let isLower = number < Self.lower - Self.lowerReturned
      var claim = granted(isLower ? withLessSchooling.removeFirst() : others.removeFirst(), cents)
      // The dearest course cost more than a voucher; some cost less than was thought.
      if number == 0 { claim.cost = 185_000 }
      if number % 5 == 1 && number / 5 < Self.lessThanGranted {
        claim.amount = min(Self.most, cents + random.within(8...40) * 500)
        claim.cost = claim.amount
      }
      claim.paid = cents
      claim.paidOn = claim.approved.map {
        min(($0 + random.within(10...60)).nextWorkday, CivilDay(2025, 12, 30))
      }
      claims.append(claim)
    }
    random.shuffle(&claims)
    // Paid and not closed is paid whole.
    let latest = claims.indices.filter { claims[$0].paid == claims[$0].amount }.sorted {
      (claims[$1].requested, $1) < (claims[$0].requested, $0)
    }
    for index in latest.prefix(Self.unproven) { claims[index].state = .paid }
  }

  /// Granted and not used: all of it goes back to the pot.
  private mutating func drawReturned() {
    for number in 0..<Self.returned {
      let person =
        number < Self.lowerReturned ? withLessSchooling.removeFirst() : others.removeFirst()
      claims.append(granted(person, random.within(180...300) * 500))
    }
  }

  /// One withdrawn, and two that wait for a decision.
  private mutating func drawOthers() {
    var withdrawn = blank(others.removeFirst(), cents: 64_000, on: CivilDay(2025, 5, 15))
    withdrawn.approved = CivilDay(2025, 5, 19)
    withdrawn.state = .cancelled
    claims.append(withdrawn)
    claims.append(blank(withLessSchooling.removeFirst(), cents: 87_500, on: CivilDay(2025, 12, 22)))
    claims.append(blank(others.removeFirst(), cents: 124_000, on: CivilDay(2025, 12, 23)))
  }

  /// Managers decide in six days: the median of the hospital.
  private mutating func granted(_ person: Int, _ cents: Int) -> Claim {
    let day = (CivilDay(2025, 1, 6) + random.below(300)).nextWorkday
    var claim = blank(person, cents: cents, on: day)
    let wait = random.chance(percent: 50) ? random.within(2...5) : random.within(6...12)
    claim.approved = (day + wait).nextWorkday
    claim.amount = cents
    claim.state = .closed
    return claim
  }

  private mutating func blank(_ person: Int, cents: Int, on day: CivilDay) -> Claim {
    let purpose = random.pick([Purpose.education, .training])
    let titles = ClaimWords.titles[purpose.rawValue]
    return Claim(
      person: person, scheme: .voucher, title: random.pick(titles[ClaimWords.tier(cents: cents)]),
      cost: cents, purposes: [purpose], requested: day, provider: random.pick(ClaimWords.providers))
  }
}
