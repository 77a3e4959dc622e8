extension GrantRules {
  // MARK: What differs from person to person

  /// The target group somebody is in on a day: the first that fits.
  package func target(
    _ rule: SchemeVersion, _ person: PersonFacts, on day: Day
  ) -> SchemeVersion.Target? {
    guard !rule.targets.isEmpty else { return nil }
    let level = person.education.value(on: day) ?? .unknown
    let age = person.birthYear.map { day.parts.year - $0 }
    return rule.targets.first { target in
      guard target.education.isEmpty || target.education.contains(level) else { return false }
      guard let ages = target.ages else { return true }
      return age.map { ages.contains($0) } ?? false
    }
  }

  /// The amount of a whole period at full time.
  func amount(_ rule: SchemeVersion, _ person: PersonFacts, on day: Day) -> Int64 {
    (target(rule, person, on: day)?.amount ?? rule.amount) * Int64(rule.periodYears)
  }

  /// What may stand on the account of somebody after a grant of a day.
  package func cap(for person: PersonFacts, on day: Day) -> Grant.Cap? {
    scheme.versionIndex(on: day).flatMap { cap(scheme.versions[$0], person, on: day) }
  }

  /// What may stand on the account after a grant of `day` (docs/rules.md 20).
  func cap(_ rule: SchemeVersion, _ person: PersonFacts, on day: Day) -> Grant.Cap? {
    let own = target(rule, person, on: day)?.cap
    switch rule.cap {
    case nil: return own.map { .balance($0) }
    case .lots(let count): return own.map { .balance($0) } ?? .lots(count)
    case .balance(let usual, let byFactor):
      let most = own ?? usual
      guard byFactor else { return .balance(most) }
      let factors = person.employments.filter { $0.isRunning(on: day) }
        .reduce(0) { $0 + ($1.hours.value(on: day)?.factor ?? 0) }
      let factor = min(factors, rule.maxFactor ?? factors)
      return .balance(
        ExactAmount(Int128(most) * Int128(factor), over: 10_000).rounded(to: 1, .halfUp))
    }
  }

  /// The wage of a month, counted for the employment that was the first of those running in it;
  /// nil while it is not known. Wages are known by calendar month: the one the scheme's month
  /// starts in.
  func wage(
    of month: ClosedRange<Day>, _ employment: Employment, _ person: PersonFacts
  ) -> Int64? {
    let first = person.employments.first {
      $0.startedOn <= month.upperBound && month.lowerBound <= $0.endedOn ?? month.lowerBound
    }
    guard first?.id == employment.id else { return nil }
    return person.wages[month.lowerBound.firstOfMonth]
  }
}
