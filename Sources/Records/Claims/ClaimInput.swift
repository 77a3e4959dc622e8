/// Training the employer must give, and on what ground (docs/rules.md, mandatory training).
package enum MandatoryBasis: String, Sendable, CaseIterable {
  case no, law, eu, cao, profession

  /// Free of charge for the employee by law: never from a personal account.
  package var isEmployersDuty: Bool { self == .law || self == .eu || self == .cao }
}

/// A claim as somebody enters it.
package struct ClaimInput: Sendable, Equatable {
  package var employee: String
  package var title: String
  /// Cents.
  package var cost: Int64
  package var purposes: [Purpose] = []
  package var submittedOn: Day
  /// Scheme codes in order, each with its share; one share may be left open for the rest.
  package var payFrom: [(scheme: String, amount: Int64?)] = []
  package var provider: String?
  package var reimburse = false
  package var mandatory = MandatoryBasis.no
  package var startsOn: Day?
  /// Hours of study in minutes.
  package var minutes: Int64?
  /// Time for finding out what one wants, before the claim.
  package var orientationMinutes: Int64?
  /// Code of the subsidy that is to come back to the budget that pays.
  package var subsidy: String?
  /// Shares of a long course that fall due in later years.
  package var parts: [(dueOn: Day, amount: Int64)] = []
  package var repayment: RepaymentTerms?

  package init(employee: String, title: String, cost: Int64, submittedOn: Day) {
    self.employee = employee
    self.title = title
    self.cost = cost
    self.submittedOn = submittedOn
  }

  package static func == (left: ClaimInput, right: ClaimInput) -> Bool {
    left.employee == right.employee && left.title == right.title && left.cost == right.cost
      && left.purposes == right.purposes && left.submittedOn == right.submittedOn
      && left.payFrom.map(\.scheme) == right.payFrom.map(\.scheme)
      && left.payFrom.map(\.amount) == right.payFrom.map(\.amount)
      && left.provider == right.provider && left.reimburse == right.reimburse
      && left.mandatory == right.mandatory && left.startsOn == right.startsOn
      && left.minutes == right.minutes && left.subsidy == right.subsidy
      && left.orientationMinutes == right.orientationMinutes
      && left.parts.map(\.dueOn) == right.parts.map(\.dueOn)
      && left.parts.map(\.amount) == right.parts.map(\.amount)
      && left.repayment == right.repayment
  }
}

/// Lays the parts of a claim over its sources, both in their order: the first source pays the
/// first part as far as it goes. Every cent has one place.
///
/// - Parameters:
///   - sources: schemes with their amounts, summing to the whole.
///   - parts: days with amounts; what they leave of the whole is due now and comes first.
package func layOut(
  sources: [(scheme: Int64, amount: Int64)], parts: [(dueOn: Day, amount: Int64)]
) -> [ClaimFacts.Source] {
  let whole = sources.reduce(0) { $0 + $1.amount }
  let later = parts.reduce(0) { $0 + $1.amount }
  var due: [(dueOn: Day?, amount: Int64)] = whole > later ? [(nil, whole - later)] : []
  due += parts.sorted { $0.dueOn < $1.dueOn }.map { ($0.dueOn, $0.amount) }
  var found: [ClaimFacts.Source] = []
  var place = 0
  for source in sources {
    var left = source.amount
    while left > 0, place < due.count {
      let amount = min(left, due[place].amount)
      found.append(
        ClaimFacts.Source(scheme: source.scheme, dueOn: due[place].dueOn, amount: amount))
      left -= amount
      due[place].amount -= amount
      if due[place].amount == 0 { place += 1 }
    }
  }
  return found
}
