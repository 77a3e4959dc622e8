/// Claims on the fund: 29 awards that use EUR 25,000.00 to the cent, half of it in each year.
struct FundClaims {
  /// A meeting of the committee: how many of those who came to each workshop, and of the others,
  /// it gave something, and how many it refused because the fund is for other things.
  private struct Meeting {
    var day: CivilDay
    var workshop: Int?
    var participants = 0
    var others = 0
    var wrongPurpose = 0
  }

  static let total = 2_500_000
  static let most = 100_000
  private static let fullAwards = [10, 11]
  private static let smallerAwards = [
    [70_000, 65_000, 60_000, 55_000], [25_000, 35_000, 42_500, 47_500],
  ]
  private static let meetings = [
    Meeting(day: CivilDay(2024, 3, 14), workshop: 0, participants: 3, others: 1),
    Meeting(day: CivilDay(2024, 6, 13), workshop: 0, participants: 3, others: 1, wrongPurpose: 1),
    Meeting(day: CivilDay(2024, 9, 12), others: 2),
    Meeting(day: CivilDay(2024, 12, 12), workshop: 1, participants: 3, others: 1, wrongPurpose: 1),
    Meeting(day: CivilDay(2025, 3, 13), workshop: 1, participants: 3, others: 2),
    Meeting(day: CivilDay(2025, 6, 12), workshop: 2, participants: 4, others: 2, wrongPurpose: 1),
    Meeting(day: CivilDay(2025, 9, 11), workshop: 2, participants: 2, others: 2),
  ]
  /// The one after the money had gone.
  private static let lastMeeting = CivilDay(2025, 11, 13)
  private static let refusedForMoney = 9
  private static let reserved = 2
  private static let unproven = 3

  private(set) var random: SeededRandom
  private let hospital: Hospital
  private var others: [Int]
  private var present: [[Int]]
  private(set) var claims: [Claim] = []

  init(_ hospital: Hospital, random: SeededRandom) {
    self.random = random
    self.hospital = hospital
    others = hospital.othersForFund()
    present = Hospital.workshops.map { hospital.participants(of: $0.team) }
    self.random.shuffle(&others)
    for index in present.indices { self.random.shuffle(&present[index]) }
    for year in 0..<2 { drawYear(year) }
    settle()
    for number in 0..<Self.refusedForMoney {
      // Three of them had been at a workshop.
      guard let person = take(number < 3 ? number : nil) else { continue }
      refuse(person, on: Self.lastMeeting)
    }
    drawUndecided()
  }

  /// The next who was at a workshop, or one of the others; other hospitals than the first may run
  /// out of them.
  private mutating func take(_ workshop: Int?) -> Int? {
    if let workshop, !present[workshop].isEmpty { return present[workshop].removeFirst() }
    return others.isEmpty ? nil : others.removeFirst()
  }

  private mutating func drawYear(_ year: Int) {
    var amounts =
      Array(repeating: Self.most, count: Self.fullAwards[year]) + Self.smallerAwards[year]
    random.shuffle(&amounts)
    for meeting in Self.meetings where meeting.day.parts.year == Period.firstYear + 1 + year {
      for _ in 0..<meeting.participants {
        guard let workshop = meeting.workshop, let person = take(workshop) else { continue }
        let day = Hospital.workshops[workshop].day
        award(person, amounts.removeFirst(), on: meeting.day, notBefore: day + 1)
      }
      for _ in 0..<meeting.others {
        guard let person = take(nil) else { continue }
        award(person, amounts.removeFirst(), on: meeting.day)
      }
      for _ in 0..<meeting.wrongPurpose {
        guard let person = take(nil) else { continue }
        refuse(person, on: meeting.day)
        claims[claims.count - 1].purposes = [.vitality]
        claims[claims.count - 1].title = "Sportabonnement"
        claims[claims.count - 1].provider = "Sportcentrum Lindehof"
      }
    }
  }

  private mutating func award(
    _ person: Int, _ cents: Int, on day: CivilDay, notBefore earliest: CivilDay? = nil
  ) {
    // Only who gets the most may have asked for something dearer.
    let isDearer = cents == Self.most && random.chance(percent: 40)
    var claim = blank(
      person, cost: cents + (isDearer ? random.within(1...12) * 5_000 : 0), before: day)
    if let earliest { claim.requested = max(claim.requested, earliest).nextWorkday }
    claim.approved = day
    claim.amount = cents
    claim.state = .closed
    claims.append(claim)
  }

  private mutating func refuse(_ person: Int, on day: CivilDay) {
    var claim = blank(person, cost: random.within(80...200) * 500, before: day)
    claim.approved = day
    claim.state = .refused
    claims.append(claim)
  }

  /// Of the last ones two wait for their invoice and three for a proof.
  private mutating func settle() {
    let awarded = claims.indices.filter { claims[$0].isAwarded }
    for (place, index) in awarded.reversed().enumerated() {
      if place < Self.reserved {
        claims[index].state = .approved
        continue
      }
      if place < Self.reserved + Self.unproven { claims[index].state = .paid }
      guard let approved = claims[index].approved else { continue }
      claims[index].paidOn = (approved + random.within(8...70)).nextWorkday
      claims[index].paid = claims[index].amount
    }
  }

  /// One withdrawn, and two on which the committee can still vote: the second of somebody whose
  /// manager sits in it.
  private mutating func drawUndecided() {
    guard let withdrawer = take(nil), let one = take(0), let other = take(1) else { return }
    var withdrawn = blank(withdrawer, cost: 45_000, before: CivilDay(2025, 4, 24))
    withdrawn.approved = CivilDay(2025, 4, 24)
    withdrawn.state = .cancelled
    claims.append(withdrawn)
    var first = blank(one, cost: 78_000, before: Period.last)
    first.requested = CivilDay(2025, 12, 29)
    claims.append(first)
    var second = blank(other, cost: 95_000, before: Period.last)
    second.requested = CivilDay(2025, 12, 30)
    claims.append(second)
  }

  private mutating func blank(_ person: Int, cost: Int, before day: CivilDay) -> Claim {
    let purpose = random.pick([Purpose.education, .training, .training, .careerAdvice])
    let titles = ClaimWords.titles[purpose.rawValue]
    return Claim(
      person: person, scheme: .fund, title: random.pick(titles[ClaimWords.tier(cents: cost)]),
      cost: cost, purposes: [purpose],
      requested: (day + -random.within(9...30)).nextWorkday,
      provider: random.pick(ClaimWords.providers))
  }
}
