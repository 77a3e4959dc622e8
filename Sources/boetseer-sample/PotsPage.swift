/// What the page says about the vouchers and the fund.
extension HospitalPage {
  private func list(_ people: [Int]) -> String { people.map(number).joined(separator: ", ") }

  private func sum(_ claims: [Claim], _ amount: KeyPath<Claim, Int>) -> String {
    euros(claims.reduce(0) { $0 + $1[keyPath: amount] })
  }

  var pots: String { vouchers + fund }

  private var vouchers: String {
    let own = claims.filter { $0.scheme == .voucher }
    let granted = own.filter(\.isAwarded)
    let used = granted.filter { $0.paidOn != nil }
    let lower = granted.filter { copy.hospital.people[$0.person].education.isLower }
    return """

      ## Vouchers of 2025

      A manager grants them, of a pot of EUR 45,000.00 a year; EUR 1,500.00 at most.

      | | |
      |---|---:|
      | Granted | \(granted.count) |
      | of which to people with at most mbo 2 | \(lower.count) |
      | EUR granted | \(sum(granted, \.amount)) |
      | Used | \(used.count) |
      | EUR used, on average 1,050.00 | \(sum(used, \.paid)) |
      | Not used: all of it goes back to the pot | \(granted.count - used.count) |
      | Withdrawn | \(own.count { $0.state == .cancelled }) |
      | Undecided | \(own.count { $0.state == .submitted }) |

      """
  }

  private var fund: String {
    let hospital = copy.hospital
    let own = claims.enumerated().filter { $0.element.scheme == .fund }
    let granted = own.map(\.element).filter(\.isAwarded)
    let full = granted.count { $0.amount == FundClaims.most }
    let present = Set(Hospital.workshops.flatMap { hospital.participants(of: $0.team) })
    let workshops = Hospital.workshops.map { workshop in
      let parts = workshop.day.parts
      let month = ["January", "February", "March", "September"][min(parts.month, 4) - 1]
      return """
        - \(workshop.team), \(parts.day) \(month) \(parts.year):
          \(list(hospital.participants(of: workshop.team)))
        """
    }
    let undecided = own.filter { $0.element.state == .submitted }.map { place, claim in
      "C\(place + 1) of \(number(claim.person))"
    }
    let refused = own.map(\.element).filter { $0.state == .refused }
    let years = [2024, 2025].map { year in
      let ofYear = granted.filter { $0.approved?.parts.year == year }
      return "EUR \(sum(ofYear, \.amount)) in \(year)"
    }
    return """

      ## Fund of 2024 and 2025

      EUR 25,000.00 once, EUR 1,000.00 a person at most, for the teams \
      \(Hospital.fundTeams.joined(separator: ", "))
      and those below them: 150 people at the end of 2025. A committee of five, \
      \(list(hospital.committee)),
      decides with three votes or more. What it decided before came in without its votes.

      - Granted: \(granted.count), of which \(full) of EUR 1,000.00; \
      \(years.joined(separator: " and ")),
        EUR \(sum(granted, \.amount)) in all. Nothing is left since 11 September 2025.
      - \(granted.count { present.contains($0.person) }) of the 30 people at a workshop got \
      something, and \(granted.count { !present.contains($0.person) }) of the 120 others.
      - Refused: \(refused.count { $0.purposes != [.vitality] }) for lack of money, all on \
      13 November 2025, and \(refused.count { $0.purposes == [.vitality] }) for
        a wrong purpose (`vitality`).
      - Undecided: \(undecided.joined(separator: " and ")), whose manager sits on the \
      committee
        and cannot vote on it.

      The workshops:

      \(workshops.joined(separator: "\n"))

      """
  }

  /// Percent of what people with at most mbo 2 were granted in 2025 that was awarded to them.
  private func share(ambassador: Bool) -> Int {
    let people = copy.hospital.people
    let teams = Set(ContactRows.ambassadors(inYear: 2025).map(\.code))
    let group = Set(
      people.indices.filter {
        people[$0].education.isLower
          && teams.contains(Team.all[people[$0].lastPost.team].code) == ambassador
      })
    let accounts = Accounts(people)
    let granted = group.reduce(0) { $0 + accounts.granted($1, year: 2) }
    let awarded = claims.reduce(0) { sum, claim in
      let isCounted =
        claim.scheme == .account && claim.isAwarded && claim.approved?.parts.year == 2025
        && group.contains(claim.person)
      return isCounted ? sum + claim.amount : sum
    }
    return (awarded * 100 + granted / 2) / granted
  }

  /// What moves people besides money.
  var support: String {
    let ambassadors = ContactRows.ambassadors(inYear: 2023).map(\.code).joined(separator: ", ")
    let advised = claims.count {
      $0.scheme == .voucher && copy.hospital.people[$0.person].education.isLower
    }
    let formal = LearningRows.formalInYear * Period.months / 12
    let activities = formal + LearningRows.informal
    return """

      ## What moves people besides money

      - An ambassador comes by once a quarter in \(ambassadors);
        in 2025 in \(ContactRows.newTeam) instead of \(ContactRows.leftTeam).
        Of what people with at most mbo 2 were granted on ILA in 2025, \(share(ambassador: true)) \
      percent was awarded to
        them with an ambassador in the team, and \(share(ambassador: false)) percent without.
      - \(Hospital.workshops.count) workshops with \
      \(Hospital.workshops.count * Hospital.workshopSize) people; \(advised) talks with an adviser \
      before a voucher was asked for.
      - \(activities) activities, of which \(LearningRows.informal * 100 / activities) percent \
      informal.
      - Of 150 people asked in 2023 34 percent know of the budget, of 200 in 2025 62 percent; of
        those with at most mbo 2 20 and 55 percent.
      - LEERPLEK-2024 was expected to bring EUR 2,400.00, brought 1,800.00 on 16 September 2024, and
        300.00 of it was asked back. DIGI-2026 is expected, and no balance.

      """
  }
}
