/// Draws the claims on the learning account until each group has used its share of the grants.
struct AccountClaims {
  /// Percent of a year's grant used in 2025, as in the specification of the hospital: people with
  /// less schooling with and without an ambassador (28 together), mbo 3-4, hbo, wo; 55 by head.
  private static let shareInLastYear = [45, 15, 52, 72, 80]
  /// The years before, per thousand of that: 45 of 55 in 2023.
  private static let yearPerThousand = [818, 910, 1_000]
  /// Kept free in every balance, in cents.
  private static let margin = 100
  private static let smallestAward = 5_000

  var random: SeededRandom
  var accounts: Accounts
  let people: [Person]
  private var groups: [[Int]] = Array(repeating: [], count: 5)
  private var taken: Set<Int> = []
  private(set) var claims: [Claim] = []

  init(_ hospital: Hospital) {
    random = hospital.random
    people = hospital.people
    accounts = Accounts(people)
    for index in people.indices { groups[group(of: people[index])].append(index) }
    claims = planted(hospital.cases)
    for year in 0..<3 {
      for group in groups.indices { drawAwarded(year: year, group: group) }
    }
    settle()
    drawUndecided()
    drawPurposes()
    for index in claims.indices where claims[index].title.isEmpty { name(index) }
  }

  private func group(of person: Person) -> Int {
    switch person.education {
    case .vmbo, .mbo1, .mbo2: Team.all[person.lastPost.team].ambassador ? 0 : 1
    case .mbo3, .mbo4: 2
    case .hbo: 3
    case .wo: 4
    }
  }

  /// Adds a planted claim to the accounts.
  mutating func book(_ claim: Claim) {
    guard let day = claim.approved else { return }
    accounts.award(claim.person, cents: claim.amount, on: day)
  }

  private mutating func drawAwarded(year: Int, group: Int) {
    let granted = groups[group].reduce(0) { $0 + accounts.granted($1, year: year) }
    var left =
      granted / 1_000 * Self.shareInLastYear[group] * Self.yearPerThousand[year] / 100
    for claim in claims where self.group(of: people[claim.person]) == group {
      if let day = claim.approved, Period.month(of: day) / 12 == year { left -= claim.amount }
    }
    var failures = 0
    while left > Self.smallestAward && failures < 60 {
      if let claim = awarded(year: year, group: group, atMost: left) {
        left -= claim.amount
        book(claim)
        claims.append(claim)
      } else {
        failures += 1
      }
    }
  }

  /// A claim of somebody who can pay it, or else the one who can pay the largest part.
  private mutating func awarded(year: Int, group: Int, atMost: Int) -> Claim? {
    var price = Prices.draw(&random)
    if price > atMost { price = atMost / 500 * 500 }
    var best: (person: Int, day: CivilDay, decided: CivilDay, free: Int)?
    for _ in 0..<12 {
      let person = random.pick(groups[group])
      guard !people[person].planted, let (day, decided) = drawDays(person, year: year) else {
        continue
      }
      let free = accounts.available(person, on: decided) - Self.margin
      if free > best?.free ?? 0 { best = (person, day, decided, free) }
      if free >= price { break }
    }
    guard let best, best.free >= min(price, max(Self.smallestAward, price * 2 / 5)) else {
      return nil
    }
    taken.insert(best.person * 100_000 + best.day.number)
    var claim = blank(best.person, cost: price, requested: best.day)
    claim.approved = best.decided
    claim.amount = best.free >= price ? price : best.free / 100 * 100
    claim.state = .closed
    return claim
  }

  /// A day of asking and a day of decision (median 19 days later) inside one year of service.
  private mutating func drawDays(_ person: Int, year: Int) -> (CivilDay, CivilDay)? {
    let day = (Period.yearStarts[year] + random.below(350)).nextWorkday
    let wait = random.chance(percent: 50) ? random.within(3...19) : random.within(19...48)
    let decided = (day + wait).nextWorkday
    guard decided < Period.yearStarts[year + 1],
      let employment = people[person].employment(on: day),
      people[person].employments[employment].covers(decided),
      !taken.contains(person * 100_000 + day.number)
    else { return nil }
    return (day, decided)
  }

  func blank(_ person: Int, cost: Int, requested: CivilDay) -> Claim {
    Claim(
      person: person, scheme: .account, title: "", cost: cost, purposes: [],
      requested: requested, provider: "")
  }

  /// Of all claims 7 % is reserved, 9 % paid without proof, the other awarded ones closed.
  private mutating func settle() {
    let open = claims.indices.filter { claims[$0].paidOn == nil && claims[$0].state == .closed }
    let latest = open.sorted {
      (claims[$1].approved ?? Period.first, $1) < (claims[$0].approved ?? Period.first, $0)
    }
    let total = claims.count * 100 / 84
    let reserved = total * 7 / 100
    for index in latest.prefix(reserved) { claims[index].state = .approved }
    var rest = Array(latest.dropFirst(reserved))
    var unproven = Array(rest.prefix(total * 40 / 100))
    random.shuffle(&unproven)
    for index in unproven.prefix(total * 9 / 100) { claims[index].state = .paid }
    rest.sort()
    for index in rest { pay(index) }
  }

  private mutating func pay(_ index: Int) {
    guard let approved = claims[index].approved else { return }
    claims[index].paidOn = min((approved + random.within(8...70)).nextWorkday, Period.last)
    let left = people[claims[index].person].employments.contains { $0.end != nil }
    let less = claims[index].state == .closed && !left && random.chance(percent: 8)
    let amount = claims[index].amount
    claims[index].paid = less ? amount - amount * random.within(3...20) / 100 : amount
  }

  /// Of all claims 5 % waits for a decision at the end, 6 % was refused, 5 % cancelled.
  private mutating func drawUndecided() {
    let total = claims.count * 100 / 84
    for (state, percent) in [(Claim.State.submitted, 5), (.refused, 6), (.cancelled, 5)] {
      let present = claims.count { $0.state == state }
      for _ in 0..<max(0, total * percent / 100 - present) {
        var claim = undecided(state)
        claim.state = state
        claims.append(claim)
      }
    }
  }

  private mutating func undecided(_ state: Claim.State) -> Claim {
    while true {
      let person = random.below(people.count)
      let day =
        state == .submitted
        ? (Period.last + -random.within(2...36)).nextWorkday
        : (Period.first + random.below(1_080)).nextWorkday
      let wanted = random.chance(percent: Self.shareInLastYear[group(of: people[person])])
      let fits = !people[person].planted && people[person].employment(on: day) != nil
      let stays = state != .submitted || people[person].employments.last?.end == nil
      if wanted && fits && stays && taken.insert(person * 100_000 + day.number).inserted {
        return blank(person, cost: Prices.draw(&random), requested: day)
      }
    }
  }

  /// Education 39 %, training 28 %, balance 24 %, career advice 18 %, other 9 %: some have two.
  private mutating func drawPurposes() {
    let open = claims.indices.filter { claims[$0].purposes.isEmpty }
    let count = open.count
    func counts(_ percents: [(Purpose, Int)], fill: Purpose) -> [(value: Purpose, count: Int)] {
      let exact = percents.map { (value: $0.0, count: count * $0.1 / 100) }
      return exact + [(value: fill, count: count - exact.reduce(0) { $0 + $1.count })]
    }
    let main = random.deck(
      counts(
        [(.training, 24), (.vitality, 20), (.careerAdvice, 14), (.other, 7)], fill: .education)
    )
    for (index, purpose) in zip(open, main) { claims[index].purposes = [purpose] }
    let second: [(Purpose, Int)] = [
      (.education, 4), (.training, 4), (.vitality, 4), (.careerAdvice, 4), (.other, 2),
    ]
    for (purpose, percent) in second {
      var left = count * percent / 100
      while left > 0 {
        let index = random.pick(open)
        if claims[index].purposes.count > 1 || claims[index].purposes[0] == purpose { continue }
        claims[index].purposes.append(purpose)
        left -= 1
      }
    }
  }

  private mutating func name(_ index: Int) {
    let titles = ClaimWords.titles[claims[index].purposes[0].rawValue]
    claims[index].title = random.pick(titles[ClaimWords.tier(cents: claims[index].cost)])
    claims[index].provider = random.pick(ClaimWords.providers)
  }
}
