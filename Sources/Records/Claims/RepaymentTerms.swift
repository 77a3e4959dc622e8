/// What somebody agreed to pay back of a training when leaving soon after it (docs/rules.md 32).
package struct RepaymentTerms: Sendable, Equatable {
  package static let mostMonths = 120
  /// From this day on a clause about training that the employer must give is void, also one that
  /// was signed before (Dutch Civil Code, article 7:611a, which has no transition).
  package static let lawChangedOn = Day(year: 2022, month: 8, day: 1) ?? Day(number: 0)

  package var signedOn: Day
  /// How long the employer is to have the benefit.
  package var months: Int
  /// The last day of the course, as agreed; nil is the day of the last payment, or the first day
  /// of the course when that is later.
  package var endedOn: Day?

  package init(signedOn: Day, months: Int, endedOn: Day? = nil) {
    self.signedOn = signedOn
    self.months = months
    self.endedOn = endedOn
  }
}

/// What would have to be paid back by who leaves on a day.
package struct Repayment: Sendable, Equatable {
  /// What the training really cost: payments less refunds, in cents.
  package var cost: Int64
  /// The first day of the months of benefit; nil while nothing was paid and no end was agreed.
  package var from: Day?
  /// Whole months of benefit that had passed by the end of the last day in service.
  package var served: Int
  package var amount: Int64
}

extension RepaymentTerms {
  /// - Parameter startsOn: first day of the course, where it is known.
  package func repayment(of claim: ClaimFacts, startsOn: Day?, leavingOn day: Day) -> Repayment {
    let cost = max(0, claim.spent)
    let paid = claim.payments.filter { !$0.isRefund }.map(\.day).max()
    guard let end = endedOn ?? paid.map({ max($0, startsOn ?? $0) }) else {
      return Repayment(cost: cost, from: nil, served: 0, amount: 0)
    }
    let from = end + 1
    var served = 0
    while served < months, from.lastDay(ofMonths: served + 1) <= day { served += 1 }
    // What has been worked off is rounded on its sum, so that the months together make the cost.
    let workedOff = ExactAmount(Int128(cost) * Int128(served), over: Int128(months))
      .rounded(to: 1, .halfUp)
    return Repayment(cost: cost, from: from, served: served, amount: cost - workedOff)
  }
}
