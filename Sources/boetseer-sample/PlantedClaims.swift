/// The claims whose every figure is known beforehand.
extension AccountClaims {
  mutating func planted(_ cases: Cases) -> [Claim] {
    var claims: [Claim] = []

    // EUR 800.00 awarded, EUR 750.00 paid, closed: EUR 50.00 goes back.
    var paidLess = blank(cases.paidLess, cost: 80_000, requested: CivilDay(2024, 3, 4))
    award(&paidLess, 80_000, on: CivilDay(2024, 3, 20))
    close(&paidLess, paid: 75_000, on: CivilDay(2024, 5, 13))
    describe(&paidLess, "Training wondzorg", .training)
    claims.append(paidLess)

    // Undecided when the money of 2023 ends on 31 December 2025.
    var pending = blank(cases.pendingAtEnd, cost: 90_000, requested: CivilDay(2025, 12, 19))
    describe(&pending, "Leergang regieverpleegkundige", .education)
    claims.append(pending)

    // Dearer than the balance: awarded in part.
    var long = blank(cases.longCourse, cost: 780_000, requested: CivilDay(2025, 1, 13))
    award(&long, 210_000, on: CivilDay(2025, 2, 3))
    describe(&long, "Hbo-opleiding zorgmanagement, twee jaar", .education)
    claims.append(long)

    // Two years' money to the last cent, as soon as it was there.
    for (year, asked, decided, paid) in [(2023, 9, 23, 27), (2024, 8, 22, 26)] {
      var claim = blank(
        cases.spentAtOnce, cost: Grants.amount, requested: CivilDay(year, 1, asked))
      award(&claim, Grants.amount, on: CivilDay(year, 1, decided))
      close(&claim, paid: Grants.amount, on: CivilDay(year, 2, paid))
      describe(&claim, "Cursus Spaans, deel \(year - 2022)", .other)
      claims.append(claim)
    }

    // Training that the law asks for, claimed on one's own account.
    var mandatory = blank(cases.mandatory, cost: 18_500, requested: CivilDay(2024, 4, 8))
    mandatory.state = .refused
    describe(&mandatory, "BHV-herhaling (verplicht)", .training)
    claims.append(mandatory)

    // A claim of somebody who approves the claims of others.
    var own = blank(cases.ownClaim, cost: 42_500, requested: CivilDay(2025, 12, 8))
    describe(&own, "Training moeilijke gesprekken", .training)
    claims.append(own)

    for claim in claims { book(claim) }
    return claims
  }

  private func award(_ claim: inout Claim, _ cents: Int, on day: CivilDay) {
    claim.approved = day
    claim.amount = cents
    claim.state = .approved
  }

  private func close(_ claim: inout Claim, paid cents: Int, on day: CivilDay) {
    claim.paid = cents
    claim.paidOn = day
    claim.state = .closed
  }

  private func describe(_ claim: inout Claim, _ title: String, _ purpose: Purpose) {
    claim.title = title
    claim.purposes = [purpose]
    claim.provider = ClaimWords.providers[3]
  }
}
