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
  private func onceAPersonAndPeriod(_ grants: [Grant]) -> [Grant] {
    var seen: Set<Day> = []
    return grants.filter { grant in
      switch scheme.versions[grant.version].proRata {
      case .calendarDays, .calendarMonths, .months15th: true
      case .referenceDate, .full: seen.insert(grant.periodStart).inserted
      }
    }
  }

  private func grants(
    of employment: Employment, _ person: PersonFacts, in year: ClosedRange<Day>, through: Day
  ) -> [Grant] {
    let months = scheme.calendar.months(of: year)
    if let grant = yearly(employment, person, year, months) {
      return grant.grantedOn <= through && grant.amount > 0 ? [grant] : []
    }
    return monthly(employment, person, months).filter { $0.grantedOn <= through && $0.amount > 0 }
  }

  // MARK: Which version, which day

  private func yearly(
    _ employment: Employment, _ person: PersonFacts, _ year: ClosedRange<Day>,
    _ months: [ClosedRange<Day>]
  ) -> Grant? {
    guard
      let (version, day) = ruling(.year, employment, person, period: year)
    else { return nil }
    let rule = scheme.versions[version]
    var basis = basis(rule, employment, person, version, period: year, months: months, on: day)
    if rule.proRata == .referenceDate || rule.proRata == .full { basis.parts = 1 }
    return Grant(
      employment: employment.id, periodStart: year.lowerBound, grantedOn: day,
      expiresOn: scheme.calendar.lastDay(of: rule.expiry, grantedOn: day),
      amount: basis.exact.rounded(to: step(rule, employment, day), rule.roundingMode),
      version: version, basis: basis)
  }

  /// Parts of a year rounded on what has been granted in it so far, so that the parts of a full
  /// year sum to the amount (docs/rules.md 13).
  private func monthly(
    _ employment: Employment, _ person: PersonFacts, _ months: [ClosedRange<Day>]
  ) -> [Grant] {
    var sum = ExactAmount(0, over: 1)
    var granted: Int64 = 0
    var found: [Grant] = []
    for month in months {
      guard let (version, day) = ruling(.month, employment, person, period: month) else {
        continue
      }
      let rule = scheme.versions[version]
      var basis = basis(
        rule, employment, person, version, period: month, months: [month], on: day)
      basis.parts = 12
      sum = sum + basis.exact
      let cumulative = sum.rounded(to: step(rule, employment, day), rule.roundingMode)
      basis.cumulative = cumulative
      basis.before = granted
      found.append(
        Grant(
          employment: employment.id, periodStart: month.lowerBound, grantedOn: day,
          expiresOn: scheme.calendar.lastDay(of: rule.expiry, grantedOn: day),
          amount: cumulative - granted, version: version, basis: basis))
      granted = cumulative
    }
    return found
  }

  /// The version whose own rules put the grant day inside its own time; of two the earlier day.
  /// When the rule changed in between and none fits, the newest version grants on its first day.
  private func ruling(
    _ per: SchemeVersion.Per, _ employment: Employment, _ person: PersonFacts,
    period: ClosedRange<Day>
  ) -> (version: Int, day: Day)? {
    var best: (version: Int, day: Day)?
    for (index, rule) in scheme.versions.enumerated()
    where rule.per == per && rule.validFrom <= period.upperBound {
      guard let day = grantDay(rule, index, employment, person, period: period),
        scheme.versionIndex(on: day) == index, day <= rule.endsOn ?? day,
        day < best?.day ?? (day + 1)
      else { continue }
      best = (index, day)
    }
    if best != nil { return best }
    guard let index = scheme.versions.lastIndex(where: { $0.validFrom <= period.upperBound }),
      index > 0, scheme.versions[index].per == per
    else { return nil }
    let rule = scheme.versions[index]
    guard let day = grantDay(rule, index, employment, person, period: period),
      day < rule.validFrom, rule.validFrom <= rule.endsOn ?? rule.validFrom,
      isCounted(rule.validFrom, rule, index, employment, person)
    else { return nil }
    return (index, rule.validFrom)
  }

  private func grantDay(
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

  private func nearest(to day: Day, in ranges: [ClosedRange<Day>]) -> Day {
    var best: Day?
    for range in ranges {
      let candidate = min(max(day, range.lowerBound), range.upperBound)
      if let known = best, abs(known - day) <= abs(candidate - day) { continue }
      best = candidate
    }
    return best ?? day
  }

  // MARK: Which days count, and for how much

  /// Days of service and eligibility from the scheme's start on, as ranges.
  private func countedDays(
    _ rule: SchemeVersion, _ index: Int, _ employment: Employment, _ person: PersonFacts,
    in period: ClosedRange<Day>
  ) -> [ClosedRange<Day>] {
    pieces(employment, person, in: period)
      .filter { isEligible($0.lowerBound, rule, index, employment, person) }
  }

  private func isCounted(
    _ day: Day, _ rule: SchemeVersion, _ index: Int, _ employment: Employment,
    _ person: PersonFacts
  ) -> Bool {
    employment.isRunning(on: day) && day >= scheme.versions[0].validFrom
      && isEligible(day, rule, index, employment, person)
  }

  private func isEligible(
    _ day: Day, _ rule: SchemeVersion, _ index: Int, _ employment: Employment,
    _ person: PersonFacts
  ) -> Bool {
    if !rule.eligibleWorkers.isEmpty {
      guard let type = employment.workerType.value(on: day), rule.eligibleWorkers.contains(type)
      else { return false }
    }
    if !rule.eligibleEducation.isEmpty {
      let level = person.education.value(on: day) ?? .unknown
      guard rule.eligibleEducation.contains(level) else { return false }
    }
    if let teams = eligibleTeams[index] {
      guard let team = employment.team.value(on: day), teams.contains(team) else { return false }
    }
    return true
  }

  /// The days of service inside a period, cut wherever anything about the person changes.
  private func pieces(
    _ employment: Employment, _ person: PersonFacts, in period: ClosedRange<Day>
  ) -> [ClosedRange<Day>] {
    let start = max(period.lowerBound, employment.startedOn, scheme.versions[0].validFrom)
    let end = min(period.upperBound, employment.endedOn ?? period.upperBound)
    guard start <= end else { return [] }
    var cuts = [start]
    let add = { (day: Day) in if day > start && day <= end { cuts.append(day) } }
    for entry in person.education.entries { add(entry.from) }
    for other in person.employments {
      add(other.startedOn)
      if let ended = other.endedOn { add(ended + 1) }
      for entry in other.hours.entries { add(entry.from) }
    }
    for entry in employment.workerType.entries { add(entry.from) }
    for entry in employment.team.entries { add(entry.from) }
    if cuts.count > 1 {
      cuts.sort()
      cuts = cuts.enumerated().filter { $0.offset == 0 || cuts[$0.offset - 1] != $0.element }
        .map(\.element)
    }
    return cuts.indices.map { index in
      cuts[index]...(index + 1 < cuts.count ? cuts[index + 1] - 1 : end)
    }
  }

  /// What a day weighs, in ten-thousandths (docs/rules.md 12).
  private func weight(
    _ day: Day, _ rule: SchemeVersion, _ employment: Employment, _ person: PersonFacts
  ) -> Int64 {
    guard let hours = employment.hours.value(on: day) else { return 0 }
    if let least = rule.nothingBelow, hours.minutesPerWeek < least { return 0 }
    if rule.scale == .full { return 10_000 }
    if let enough = rule.fullFrom, hours.minutesPerWeek >= enough { return 10_000 }
    guard let most = rule.maxFactor else { return hours.factor }
    // The cap is on the sum of the employments; the one that started first is counted first.
    var left = most
    for other in person.employments where other.isRunning(on: day) {
      let factor = other.hours.value(on: day)?.factor ?? 0
      if other.id == employment.id { return min(factor, left) }
      left = max(0, left - factor)
    }
    return min(hours.factor, left)
  }

  /// All employments that run on a day, weighed together: one grant a person.
  private func weightOfPerson(
    _ day: Day, _ rule: SchemeVersion, _ index: Int, _ person: PersonFacts
  ) -> Int64 {
    let running = person.employments.filter {
      isCounted(day, rule, index, $0, person)
    }
    let sum = running.reduce(0) { $0 + weight(day, rule, $1, person) }
    return rule.scale == .full ? min(sum, 10_000) : sum
  }

  private func basis(
    _ rule: SchemeVersion, _ employment: Employment, _ person: PersonFacts, _ index: Int,
    period: ClosedRange<Day>, months: [ClosedRange<Day>], on day: Day
  ) -> GrantBasis {
    var basis = GrantBasis(
      amount: rule.amount, proRata: rule.proRata, parts: 1, terms: [],
      roundingStep: rule.roundingStep, roundingMode: rule.roundingMode)
    switch rule.proRata {
    case .referenceDate, .full:
      let factor = weightOfPerson(day, rule, index, person)
      basis.terms = [GrantBasis.Term(factor: factor, count: 1, of: 1)]
    case .calendarDays:
      let whole = Int64(period.upperBound - period.lowerBound + 1)
      for piece in countedDays(rule, index, employment, person, in: period) {
        let factor = weight(piece.lowerBound, rule, employment, person)
        append(factor, Int64(piece.upperBound - piece.lowerBound + 1), of: whole, to: &basis)
      }
    case .calendarMonths:
      basis.parts = Int64(months.count)
      let counted = countedDays(rule, index, employment, person, in: period)
      for month in months {
        let whole = Int64(month.upperBound - month.lowerBound + 1)
        for piece in counted where piece.overlaps(month) {
          let inside = piece.clamped(to: month)
          let factor = weight(piece.lowerBound, rule, employment, person)
          let days = Int64(inside.upperBound - inside.lowerBound + 1)
          if days == whole {
            append(factor, 1, of: 1, to: &basis)
          } else {
            append(factor, days, of: whole, to: &basis)
          }
        }
      }
    case .months15th:
      basis.parts = Int64(months.count)
      for month in months {
        // The 15th that falls in this month of the scheme.
        let parts = month.lowerBound.parts
        var middle = Day(year: parts.year, month: parts.month, day: 15) ?? month.lowerBound
        if middle < month.lowerBound { middle = middle.adding(months: 1) }
        guard isCounted(middle, rule, index, employment, person),
          isCounted(middle + 1, rule, index, employment, person)
        else { continue }
        append(weight(middle, rule, employment, person), 1, of: 1, to: &basis)
      }
    }
    return basis
  }

  private func append(
    _ factor: Int64, _ count: Int64, of whole: Int64, to basis: inout GrantBasis
  ) {
    if let last = basis.terms.indices.last, basis.terms[last].factor == factor,
      basis.terms[last].of == whole
    {
      basis.terms[last].count += count
    } else {
      basis.terms.append(GrantBasis.Term(factor: factor, count: count, of: whole))
    }
  }

  /// What an amount is rounded to, in the scheme's unit; `day` is a fifth of the full-time week.
  private func step(_ rule: SchemeVersion, _ employment: Employment, _ day: Day) -> Int64 {
    switch rule.roundingStep {
    case .cent, .minute: 1
    case .euro: 100
    case .quarter: 15
    case .halfHour: 30
    case .hour: 60
    case .day: max(1, (employment.hours.value(on: day)?.fulltimeMinutes ?? 2160) / 5)
    }
  }

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

  private func budget(
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
