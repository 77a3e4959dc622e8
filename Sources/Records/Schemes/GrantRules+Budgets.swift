extension GrantRules {
  // MARK: Budgets of the organisation

  /// The budgets of an employer's scheme up to `through`: whole, for every period.
  package func budgets(through: Day) -> [Grant] {
    guard let first = scheme.versions.first, first.validFrom <= through else { return [] }
    var found: [Grant] = []
    var year = scheme.calendar.year(holding: first.validFrom)
    while year.lowerBound <= through {
      let months = scheme.calendar.months(of: year)
      if let grant = budget(.year, in: year, of: 1) {
        found.append(grant)
      } else {
        var granted: Int64 = 0
        for (index, month) in months.enumerated() {
          guard var grant = budget(.month, in: month, of: 12) else { continue }
          let soFar = ExactAmount(
            Int128(grant.basis.amount) * Int128(index + 1), over: 12)
          let cumulative = soFar.rounded(to: 1, .halfUp)
          grant.amount = cumulative - granted
          grant.basis.cumulative = cumulative
          grant.basis.before = granted
          granted = cumulative
          found.append(grant)
        }
      }
      year = scheme.calendar.year(holding: year.upperBound + 1)
    }
    return found.filter { $0.grantedOn <= through && $0.amount > 0 }
  }

  func budget(
    _ per: SchemeVersion.Per, in period: ClosedRange<Day>, of parts: Int64
  ) -> Grant? {
    for (index, rule) in scheme.versions.enumerated().reversed() where rule.per == per {
      let wanted: Day =
        switch rule.grantDay {
        case .periodStart: period.lowerBound
        case .periodEnd: period.upperBound
        case .on(let date): scheme.calendar.day(date, in: period)
        }
      let day = max(wanted, scheme.versions[0].validFrom)
      guard period.contains(day), scheme.versionIndex(on: day) == index,
        day <= rule.endsOn ?? day
      else { continue }
      var basis = GrantBasis(
        amount: rule.amount, proRata: .full, parts: parts,
        terms: [GrantBasis.Term(factor: 10_000, count: 1, of: 1)],
        roundingStep: rule.roundingStep, roundingMode: rule.roundingMode)
      basis.parts = parts
      return Grant(
        employment: nil, periodStart: period.lowerBound, grantedOn: day,
        expiresOn: scheme.calendar.lastDay(of: rule.expiry, grantedOn: day),
        amount: rule.amount, version: index, basis: basis)
    }
    return nil
  }
}
