extension GrantRules {
  // MARK: Which days count, and for how much

  /// Days of service and eligibility from the scheme's start on, as ranges.
  func countedDays(
    _ rule: SchemeVersion, _ index: Int, _ employment: Employment, _ person: PersonFacts,
    in period: ClosedRange<Day>
  ) -> [ClosedRange<Day>] {
    pieces(employment, person, in: period)
      .filter { isEligible($0.lowerBound, rule, index, employment, person) }
  }

  func isCounted(
    _ day: Day, _ rule: SchemeVersion, _ index: Int, _ employment: Employment,
    _ person: PersonFacts
  ) -> Bool {
    employment.isRunning(on: day) && day >= scheme.versions[0].validFrom
      && isEligible(day, rule, index, employment, person)
  }

  func isEligible(
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
  func pieces(
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
      for entry in other.workerType.entries { add(entry.from) }
      for entry in other.team.entries { add(entry.from) }
    }
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
  func weight(
    _ day: Day, _ rule: SchemeVersion, _ index: Int, _ employment: Employment,
    _ person: PersonFacts
  ) -> Int64 {
    let own = weightAlone(day, rule, employment)
    guard let most = rule.maxFactor else { return own }
    // The cap is on the sum of the employments; the one that started first is counted first.
    var left = most
    for other in person.employments {
      if other.id == employment.id { break }
      guard isCounted(day, rule, index, other, person) else { continue }
      left = max(0, left - weightAlone(day, rule, other))
    }
    return min(own, left)
  }

  /// Without regard to other employments.
  private func weightAlone(_ day: Day, _ rule: SchemeVersion, _ employment: Employment) -> Int64 {
    guard let hours = employment.hours.value(on: day) else { return 0 }
    if let least = rule.nothingBelow, hours.minutesPerWeek < least { return 0 }
    if rule.scale == .full { return 10_000 }
    if let enough = rule.fullFrom, hours.minutesPerWeek >= enough { return 10_000 }
    return hours.factor
  }

  /// All employments that run on a day, weighed together: one grant a person.
  func weightOfPerson(
    _ day: Day, _ rule: SchemeVersion, _ index: Int, _ person: PersonFacts
  ) -> Int64 {
    let running = person.employments.filter {
      isCounted(day, rule, index, $0, person)
    }
    let sum = running.reduce(0) { $0 + weight(day, rule, index, $1, person) }
    return rule.scale == .full ? min(sum, 10_000) : sum
  }

  func basis(
    _ rule: SchemeVersion, _ employment: Employment, _ person: PersonFacts, _ index: Int,
    period: ClosedRange<Day>, months: [ClosedRange<Day>], on day: Day
  ) -> GrantBasis {
    var basis = GrantBasis(
      amount: amount(rule, person, on: day), proRata: rule.proRata, parts: 1, terms: [],
      roundingStep: rule.roundingStep, roundingMode: rule.roundingMode)
    switch rule.proRata {
    case .referenceDate, .full:
      let factor = weightOfPerson(day, rule, index, person)
      basis.terms = [GrantBasis.Term(factor: factor, count: 1, of: 1)]
    case .calendarDays:
      let whole = Int64(period.upperBound - period.lowerBound + 1)
      for piece in countedDays(rule, index, employment, person, in: period) {
        let factor = weight(piece.lowerBound, rule, index, employment, person)
        append(factor, Int64(piece.upperBound - piece.lowerBound + 1), of: whole, to: &basis)
      }
    case .calendarMonths:
      basis.parts = Int64(months.count)
      let counted = countedDays(rule, index, employment, person, in: period)
      for month in months {
        let whole = Int64(month.upperBound - month.lowerBound + 1)
        for piece in counted where piece.overlaps(month) {
          let inside = piece.clamped(to: month)
          let factor = weight(piece.lowerBound, rule, index, employment, person)
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
        append(weight(middle, rule, index, employment, person), 1, of: 1, to: &basis)
      }
    }
    return basis
  }

  func append(
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
  func step(_ rule: SchemeVersion, _ employment: Employment, _ day: Day) -> Int64 {
    step(rule.roundingStep, fulltimeMinutes: employment.hours.value(on: day)?.fulltimeMinutes)
  }

  func step(_ to: SchemeVersion.RoundingStep, fulltimeMinutes: Int64?) -> Int64 {
    switch to {
    case .cent, .minute: 1
    case .euro: 100
    case .quarter: 15
    case .halfHour: 30
    case .hour: 60
    case .day: max(1, (fulltimeMinutes ?? 2160) / 5)
    }
  }
}
