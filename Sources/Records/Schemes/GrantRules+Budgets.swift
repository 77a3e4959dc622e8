extension GrantRules {
  // MARK: Budgets of the organisation

  /// The budgets of an employer's scheme up to `through`: whole, for every period.
  package func budgets(through: Day) -> [Grant] {
    guard let first = scheme.versions.first, first.validFrom <= through else { return [] }
    if first.pot != nil { return fundings(through: through) }
    var found: [Grant] = []
    var year = scheme.calendar.year(holding: first.validFrom)
    while year.lowerBound <= through {
      let parts = budgetParts(of: year)
      // As for people: of two rules of one year the one that grants first stands.
      if let whole = budget(.year, in: year, of: 1),
        parts.first.map({ whole.grantedOn <= $0.grantedOn }) ?? true
      {
        found.append(whole)
      } else {
        found += parts
      }
      year = scheme.calendar.year(holding: year.upperBound + 1)
    }
    return found.filter { $0.grantedOn <= through && $0.amount > 0 }
  }

  /// What comes into a pot: the total of each scheme year on its first day, or once
  /// (docs/rules.md 29).
  private func fundings(through: Day) -> [Grant] {
    guard let start = scheme.versions.first?.validFrom else { return [] }
    var found: [Grant] = []
    var year = scheme.calendar.year(holding: start)
    while year.lowerBound <= through {
      let day = max(year.lowerBound, start)
      if let index = scheme.versionIndex(on: day), let pot = scheme.versions[index].pot,
        day <= scheme.versions[index].endsOn ?? day
      {
        let basis = GrantBasis(
          amount: pot.total, proRata: .full, parts: 1,
          terms: [GrantBasis.Term(factor: 10_000, count: 1, of: 1)],
          roundingStep: .cent, roundingMode: .halfUp)
        found.append(
          Grant(
            employment: nil, periodStart: year.lowerBound, grantedOn: day,
            expiresOn: pot.per == .year ? year.upperBound : nil, amount: pot.total,
            version: index, basis: basis))
        if pot.per == .once { break }
      }
      year = scheme.calendar.year(holding: year.upperBound + 1)
    }
    return found.filter { $0.grantedOn <= through }
  }

  /// A twelfth for each month that the scheme grants, rounded on what those months add up to.
  private func budgetParts(of year: ClosedRange<Day>) -> [Grant] {
    var sum = ExactAmount(0, over: 1)
    var granted: Int64 = 0
    var found: [Grant] = []
    for month in scheme.calendar.months(of: year) {
      guard var grant = budget(.month, in: month, of: 12) else { continue }
      sum = sum + grant.basis.exact
      let cumulative = sum.rounded(to: budgetStep(grant.basis), grant.basis.roundingMode)
      grant.amount = cumulative - granted
      grant.basis.cumulative = cumulative
      grant.basis.before = granted
      granted = max(granted, cumulative)
      found.append(grant)
    }
    return found
  }

  /// A full-time day of an organisation is a fifth of the usual week.
  private func budgetStep(_ basis: GrantBasis) -> Int64 {
    step(basis.roundingStep, fulltimeMinutes: nil)
  }

  func budget(
    _ per: SchemeVersion.Per, in period: ClosedRange<Day>, of parts: Int64
  ) -> Grant? {
    guard let (index, day) = budgetRuling(per, in: period) else { return nil }
    let rule = scheme.versions[index]
    let basis = GrantBasis(
      amount: rule.amount, proRata: .full, parts: parts,
      terms: [GrantBasis.Term(factor: 10_000, count: 1, of: 1)],
      roundingStep: rule.roundingStep, roundingMode: rule.roundingMode)
    return Grant(
      employment: nil, periodStart: period.lowerBound, grantedOn: day,
      expiresOn: scheme.calendar.lastDay(of: rule.expiry, grantedOn: day),
      amount: basis.exact.rounded(to: budgetStep(basis), basis.roundingMode),
      version: index, basis: basis)
  }

  /// The version whose own rules put the grant day inside its own time, of two the earlier day;
  /// when none does, the newest on its first day (as `ruling` does for people).
  private func budgetRuling(
    _ per: SchemeVersion.Per, in period: ClosedRange<Day>
  ) -> (version: Int, day: Day)? {
    var best: (version: Int, day: Day)?
    var newest: Day?
    for (index, rule) in scheme.versions.enumerated() where rule.validFrom <= period.upperBound {
      newest = nil
      guard rule.per == per else { continue }
      let wanted: Day =
        switch rule.grantDay {
        case .periodStart: period.lowerBound
        case .periodEnd: period.upperBound
        case .on(let date): scheme.calendar.day(date, in: period)
        }
      let day = max(wanted, scheme.versions[0].validFrom)
      guard period.contains(day) else { continue }
      newest = day
      guard scheme.versionIndex(on: day) == index, day <= rule.endsOn ?? day,
        day < best?.day ?? (day + 1)
      else { continue }
      best = (index, day)
    }
    if best != nil { return best }
    guard let index = scheme.versions.lastIndex(where: { $0.validFrom <= period.upperBound }),
      index > 0, let day = newest
    else { return nil }
    let first = scheme.versions[index].validFrom
    guard day < first, first <= scheme.versions[index].endsOn ?? first else { return nil }
    return (index, first)
  }
}
