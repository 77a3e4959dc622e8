/// One grant that the rules ask for: an employment, a period, a day and an amount.
package struct Grant: Sendable, Equatable {
  /// Nil for a budget of the organisation.
  package var employment: Int64?
  package var periodStart: Day
  package var grantedOn: Day
  package var expiresOn: Day?
  package var amount: Int64
  /// Index into the scheme's versions: the version that rules the lot for life.
  package var version: Int
  package var basis: GrantBasis
  /// What may stand on the account on the grant day.
  package var cap: Cap?

  /// A cap as it is for one person on one day.
  package enum Cap: Sendable, Equatable {
    case balance(Int64)
    /// A rolling number of grants.
    case lots(Int)
  }
}

/// What a person is granted by a scheme, from facts alone (docs/rules.md 8-17).
///
/// A pure function: the same facts give the same grants, whenever and however often it runs.
package struct GrantRules: Sendable {
  package let scheme: Scheme
  /// For each version the teams that may have it, by row number; nil when all may.
  package let eligibleTeams: [Set<Int64>?]

  package init(scheme: Scheme, eligibleTeams: [Set<Int64>?]? = nil) {
    self.scheme = scheme
    self.eligibleTeams = eligibleTeams ?? scheme.versions.map { _ in nil }
  }

  /// All grants with a grant day up to `through`, sorted by grant day.
  package func grants(for person: PersonFacts, through: Day) -> [Grant] {
    guard let first = scheme.versions.first else { return [] }
    var found: [Grant] = []
    for employment in person.employments {
      let lastDay = min(employment.endedOn ?? through, through)
      let firstDay = max(employment.startedOn, first.validFrom)
      guard firstDay <= lastDay else { continue }
      if let years = first.per == .years ? first.periodYears : nil {
        var day = firstDay
        while day <= lastDay {
          let period = scheme.calendar.period(of: years, from: first.validFrom, holding: day)
          if let grant = yearly(.years, employment, person, period.days, period.months),
            grant.grantedOn <= through, grant.amount > 0
          {
            found.append(grant)
          }
          day = period.days.upperBound + 1
        }
        continue
      }
      var year = scheme.calendar.year(holding: firstDay)
      while year.lowerBound <= lastDay {
        found += grants(of: employment, person, in: year, through: through)
        year = scheme.calendar.year(holding: year.upperBound + 1)
      }
    }
    found.sort {
      ($0.grantedOn, $0.periodStart, $0.employment ?? 0)
        < ($1.grantedOn, $1.periodStart, $1.employment ?? 0)
    }
    return onceAPersonAndPeriod(found)
  }

  /// With `reference_date` and `full` a person gets one grant a period, re-hires included.
  func onceAPersonAndPeriod(_ grants: [Grant]) -> [Grant] {
    var seen: Set<Day> = []
    return grants.filter { grant in
      switch scheme.versions[grant.version].proRata {
      case .calendarDays, .calendarMonths, .months15th: true
      case .referenceDate, .full: seen.insert(grant.periodStart).inserted
      }
    }
  }

  func grants(
    of employment: Employment, _ person: PersonFacts, in year: ClosedRange<Day>, through: Day
  ) -> [Grant] {
    let months = scheme.calendar.months(of: year)
    let year =
      scheme.versions.contains { $0.per == .year }
      ? yearly(.year, employment, person, year, months) : nil
    let isMonthly = scheme.versions.contains { $0.per == .month || $0.per == .wagePercent }
    let parts = isMonthly ? monthly(employment, person, months) : []
    // A rule that changed inside the year: what was granted first stands.
    var found = parts
    if let year, parts.first.map({ year.grantedOn <= $0.grantedOn }) ?? true { found = [year] }
    return found.filter { $0.grantedOn <= through && $0.amount > 0 }
  }

  // MARK: Which version, which day

  func yearly(
    _ per: SchemeVersion.Per, _ employment: Employment, _ person: PersonFacts,
    _ year: ClosedRange<Day>, _ months: [ClosedRange<Day>]
  ) -> Grant? {
    guard
      let (version, day) = ruling([per], employment, person, period: year)
    else { return nil }
    let rule = scheme.versions[version]
    var basis = basis(rule, employment, person, version, period: year, months: months, on: day)
    if rule.proRata == .referenceDate || rule.proRata == .full { basis.parts = 1 }
    return Grant(
      employment: employment.id, periodStart: year.lowerBound, grantedOn: day,
      expiresOn: scheme.calendar.lastDay(of: rule.expiry, grantedOn: day),
      amount: basis.exact.rounded(to: step(rule, employment, day), rule.roundingMode),
      version: version, basis: basis, cap: cap(rule, person, on: day))
  }

  /// Parts of a year rounded on what has been granted in it so far, so that the parts of a full
  /// year sum to the amount (docs/rules.md 13).
  func monthly(
    _ employment: Employment, _ person: PersonFacts, _ months: [ClosedRange<Day>]
  ) -> [Grant] {
    var sum = ExactAmount(0, over: 1)
    var granted: Int64 = 0
    var found: [Grant] = []
    for month in months {
      guard
        let (version, day) = ruling([.month, .wagePercent], employment, person, period: month)
      else { continue }
      let rule = scheme.versions[version]
      var basis: GrantBasis
      if let percent = rule.wagePercent {
        guard let wage = wage(of: month, employment, person) else { continue }
        basis = GrantBasis(wage: wage, percent: percent, rule)
      } else {
        basis = self.basis(
          rule, employment, person, version, period: month, months: [month], on: day)
        basis.parts = 12
      }
      sum = sum + basis.exact
      let cumulative = sum.rounded(to: step(rule, employment, day), rule.roundingMode)
      basis.cumulative = cumulative
      basis.before = granted
      found.append(
        Grant(
          employment: employment.id, periodStart: month.lowerBound, grantedOn: day,
          expiresOn: scheme.calendar.lastDay(of: rule.expiry, grantedOn: day),
          amount: cumulative - granted, version: version, basis: basis,
          cap: cap(rule, person, on: day)))
      granted = max(granted, cumulative)
    }
    return found
  }

  /// The version whose own rules put the grant day inside its own time; of two the earlier day.
  /// When the rule changed in between and none fits, the newest version grants on its first day.
  func ruling(
    _ per: [SchemeVersion.Per], _ employment: Employment, _ person: PersonFacts,
    period: ClosedRange<Day>
  ) -> (version: Int, day: Day)? {
    var best: (version: Int, day: Day)?
    for (index, rule) in scheme.versions.enumerated()
    where per.contains(rule.per) && rule.validFrom <= period.upperBound {
      guard let day = grantDay(rule, index, employment, person, period: period),
        scheme.versionIndex(on: day) == index, day <= rule.endsOn ?? day,
        day < best?.day ?? (day + 1)
      else { continue }
      best = (index, day)
    }
    if best != nil { return best }
    guard let index = scheme.versions.lastIndex(where: { $0.validFrom <= period.upperBound }),
      index > 0, per.contains(scheme.versions[index].per)
    else { return nil }
    let rule = scheme.versions[index]
    guard let day = grantDay(rule, index, employment, person, period: period),
      day < rule.validFrom, rule.validFrom <= rule.endsOn ?? rule.validFrom,
      isCounted(rule.validFrom, rule, index, employment, person)
    else { return nil }
    return (index, rule.validFrom)
  }

  func grantDay(
    _ rule: SchemeVersion, _ index: Int, _ employment: Employment, _ person: PersonFacts,
    period: ClosedRange<Day>
  ) -> Day? {
    let waits = employment.startedOn.adding(months: rule.afterMonths)
    let counted = countedDays(rule, index, employment, person, in: period)
    guard let first = counted.first?.lowerBound else { return nil }
    let isShare = rule.proRata != .referenceDate && rule.proRata != .full
    var day: Day
    switch rule.grantDay {
    case .periodStart:
      // A reference date is the day itself: who joins later gets nothing.
      day = rule.proRata == .referenceDate ? period.lowerBound : first
      if rule.afterMonths > 0, day < waits { day = waits }
    case .periodEnd, .on:
      if case .on(let date) = rule.grantDay {
        day = scheme.calendar.day(date, in: period)
      } else {
        day = period.upperBound
      }
      if isShare {
        day = nearest(to: day, in: counted)
      } else if rule.proRata == .full, day < first {
        day = first
      }
      if rule.afterMonths > 0, day < waits { return nil }
    }
    guard period.contains(day) else { return nil }
    if isShare, rule.grantDay == .periodStart, rule.afterMonths > 0 {
      // Moved to the end of the waiting time: the person must still be there.
      return employment.isRunning(on: day) ? day : nil
    }
    return isCounted(day, rule, index, employment, person) ? day : nil
  }

  func nearest(to day: Day, in ranges: [ClosedRange<Day>]) -> Day {
    var best: Day?
    for range in ranges {
      let candidate = min(max(day, range.lowerBound), range.upperBound)
      if let known = best, abs(known - day) <= abs(candidate - day) { continue }
      best = candidate
    }
    return best ?? day
  }
}
