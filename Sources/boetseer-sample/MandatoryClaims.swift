/// Claims on the employer's budget for mandatory training, with exact sums for each year.
struct MandatoryClaims {
  /// Awarded claims and their sum in cents, by year; the budget is EUR 60,000.00.
  static let years = [
    (claims: 15, cents: 3_000_000), (claims: 17, cents: 4_500_000), (claims: 18, cents: 5_940_000),
  ]
  /// What was first asked, and refused, on a learning account.
  private static let plantedCents = 18_500
  private static let refused = 4
  private static let cancelled = 3
  private static let submitted = 2
  private static let reserved = 4
  private static let unproven = 5

  private(set) var random: SeededRandom
  private let people: [Person]
  /// Stayers of the clinical teams, for whom the sessions are booked.
  private let asking: [Int]
  private(set) var claims: [Claim] = []

  init(_ hospital: Hospital, random: SeededRandom) {
    self.random = random
    people = hospital.people
    asking = people.indices.filter {
      hospital.people[$0].path == .stays && !hospital.people[$0].planted
        && hospital.people[$0].lastPost.team >= 4
    }
    for year in 0..<3 { drawYear(year, cases: hospital.cases) }
    settle()
    drawOthers()
    // Asks for more than is left in 2025.
    var short = blank(hospital.cases.budgetShort, cents: 90_000, on: CivilDay(2025, 12, 15))
    short.title = "Omgaan met agressie, extra groep"
    claims.append(short)
  }

  private mutating func drawYear(_ year: Int, cases: Cases) {
    let (count, sum) = Self.years[year]
    let weights = (0..<count).map { _ in random.within(55...145) }
    let weight = weights.reduce(0, +)
    // Steps of EUR 5; the first takes what is left.
    var amounts = weights.map { sum * $0 / weight / 500 * 500 }
    amounts[0] += sum - amounts.reduce(0, +)
    if year == 1 {
      amounts[1] += amounts[0] - Self.plantedCents
      amounts[0] = Self.plantedCents
    }
    for (number, cents) in amounts.enumerated() {
      let day = (Period.yearStarts[year] + 10 + random.below(310)).nextWorkday
      var claim = blank(random.pick(asking), cents: cents, on: day)
      if year == 1 && number == 0 {
        claim.person = cases.mandatory
        claim.title = "BHV-herhaling (verplicht)"
        claim.requested = CivilDay(2024, 4, 15)
      }
      claim.approved = (claim.requested + random.within(1...11)).nextWorkday
      claim.amount = cents
      claim.state = .closed
      claims.append(claim)
    }
  }

  private mutating func settle() {
    let latest = claims.indices.sorted {
      (claims[$1].approved ?? Period.first, $1) < (claims[$0].approved ?? Period.first, $0)
    }
    for index in latest.prefix(Self.reserved) { claims[index].state = .approved }
    for index in latest.dropFirst(Self.reserved).prefix(Self.unproven) {
      claims[index].state = .paid
    }
    for index in latest.dropFirst(Self.reserved) {
      guard let approved = claims[index].approved else { continue }
      claims[index].paidOn = min((approved + random.within(8...60)).nextWorkday, Period.last)
      claims[index].paid = claims[index].amount
    }
  }

  private mutating func drawOthers() {
    let states: [(Claim.State, Int)] = [
      (.refused, Self.refused), (.cancelled, Self.cancelled), (.submitted, Self.submitted),
    ]
    for (state, count) in states {
      for _ in 0..<count {
        let back = state == .submitted ? random.within(2...25) : random.within(40...1_000)
        let day = (Period.last + -back).nextWorkday
        var claim = blank(
          random.pick(asking), cents: random.within(40...400) * 500, on: day)
        claim.state = state
        claims.append(claim)
      }
    }
  }

  private mutating func blank(_ person: Int, cents: Int, on day: CivilDay) -> Claim {
    Claim(
      person: person, scheme: .mandatory, title: random.pick(ClaimWords.mandatoryTitles),
      cost: cents, purposes: [.training], requested: day,
      provider: random.pick(ClaimWords.mandatoryProviders))
  }
}
