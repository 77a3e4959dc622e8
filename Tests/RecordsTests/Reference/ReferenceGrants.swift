import Records

/// A grant as the reference finds it; days as numbers.
struct ReferenceGrant: Equatable, CustomStringConvertible {
  var employment: Int64
  var periodStart: Int
  var day: Int
  var expires: Int?
  var amount: Int64
  var version: Int

  var description: String {
    let name = { (number: Int) in Day(number: Int32(number)).description }
    return "\(name(day)) \(amount) of \(employment) for \(name(periodStart)), v\(version), until "
      + (expires.map(name) ?? "ever")
  }
}

/// docs/rules.md 8-17 read literally: asks of every single day whether the person is there and
/// for how much. Slow on purpose, and without a line of the engine.
struct ReferenceGrants {
  private let calendar = CountedCalendar.shared
  private let scheme: Scheme
  private let person: PersonFacts
  private let window: ClosedRange<Int>
  private let years: [ClosedRange<Int>]
  /// By version, employment and day of the window.
  private var counts: [[[Bool]]] = []
  private var weights: [[[Int64]]] = []

  /// - Parameter person: employments in the order in which they started.
  init(_ scheme: Scheme, _ person: PersonFacts, through: Int) {
    self.scheme = scheme
    self.person = person
    let starts = CountedCalendar.shared.yearStarts(
      month: scheme.yearStarts.month, date: scheme.yearStarts.day)
    let all = zip(starts, starts.dropFirst()).map { $0...($1 - 1) }
    let first = Int(scheme.versions[0].validFrom.number)
    years = all.filter { $0.upperBound >= first && $0.lowerBound <= max(first, through) }
    window = first...(years.last?.upperBound ?? first)
    fill()
  }

  // MARK: Day by day

  private mutating func fill() {
    let service = person.employments.map { employment in
      days { number in
        number >= Int(employment.startedOn.number)
          && number <= employment.endedOn.map { Int($0.number) } ?? Int.max
      }
    }
    let hours = person.employments.map {
      fill($0.hours.entries.map { (Int($0.from.number), $0.1) })
    }
    let types = person.employments.map {
      fill($0.workerType.entries.map { (Int($0.from.number), $0.1) })
    }
    let education = fill(person.education.entries.map { (Int($0.from.number), $0.1) })
    for rule in scheme.versions {
      var counts: [[Bool]] = []
      var weights: [[Int64]] = []
      for index in person.employments.indices {
        var mine: [Bool] = service[index]
        var weight = [Int64](repeating: 0, count: mine.count)
        for day in mine.indices where mine[day] {
          if !rule.eligibleWorkers.isEmpty {
            mine[day] = types[index][day].map(rule.eligibleWorkers.contains) ?? false
          }
          if !rule.eligibleEducation.isEmpty {
            mine[day] =
              mine[day] && rule.eligibleEducation.contains(education[day] ?? .unknown)
          }
          guard mine[day], let hours = hours[index][day] else { continue }
          weight[day] = self.weight(hours, rule)
          if let most = rule.maxFactor {
            let before = weights.reduce(0) { $0 + $1[day] }
            weight[day] = min(weight[day], max(0, most - before))
          }
        }
        counts.append(mine)
        weights.append(weight)
      }
      self.counts.append(counts)
      self.weights.append(weights)
    }
  }

  private func weight(_ hours: Hours, _ rule: SchemeVersion) -> Int64 {
    if hours.minutesPerWeek < rule.nothingBelow ?? 0 { return 0 }
    if rule.scale == .full || hours.minutesPerWeek >= rule.fullFrom ?? Int64.max { return 10_000 }
    let exact = hours.minutesPerWeek * 10_000
    let whole = exact / hours.fulltimeMinutes
    return exact % hours.fulltimeMinutes * 2 >= hours.fulltimeMinutes ? whole + 1 : whole
  }

  private func days(_ value: (Int) -> Bool) -> [Bool] { window.map(value) }

  private func fill<Value>(_ entries: [(from: Int, value: Value)]) -> [Value?] {
    var found = [Value?](repeating: entries.first?.value, count: window.count)
    for entry in entries where entry.from <= window.upperBound {
      for day in max(0, entry.from - window.lowerBound)..<found.count {
        found[day] = entry.value
      }
    }
    return found
  }

  private func isCounted(_ version: Int, _ employment: Int, _ day: Int) -> Bool {
    window.contains(day) && counts[version][employment][day - window.lowerBound]
  }

  private func weight(_ version: Int, _ employment: Int, _ day: Int) -> Int64 {
    isCounted(version, employment, day)
      ? weights[version][employment][day - window.lowerBound] : 0
  }

  private func weightOfPerson(_ version: Int, _ day: Int) -> Int64 {
    let sum = person.employments.indices.reduce(0) { $0 + weight(version, $1, day) }
    return scheme.versions[version].scale == .full ? min(sum, 10_000) : sum
  }

  // MARK: Grants

  func grants(through: Int) -> [ReferenceGrant] {
    var found: [ReferenceGrant] = []
    for employment in person.employments.indices {
      for year in years {
        let yearly = yearGrant(employment, year)
        found += yearly.map { [$0] } ?? monthGrants(employment, year)
      }
    }
    found = found.filter { $0.amount > 0 && $0.day <= through }
      .sorted { ($0.day, $0.periodStart, $0.employment) < ($1.day, $1.periodStart, $1.employment) }
    var once: Set<Int> = []
    return found.filter { grant in
      let kind = scheme.versions[grant.version].proRata
      return (kind != .full && kind != .referenceDate) || once.insert(grant.periodStart).inserted
    }
  }

  private func yearGrant(_ employment: Int, _ year: ClosedRange<Int>) -> ReferenceGrant? {
    guard let (version, day) = ruling(.year, employment, year) else { return nil }
    let rule = scheme.versions[version]
    let months = months(of: year)
    let (sum, whole): (Int128, Int128) =
      switch rule.proRata {
      case .full, .referenceDate: (Int128(weightOfPerson(version, day)), 1)
      case .calendarDays: (sum(version, employment, year, over: 1), Int128(year.count))
      case .calendarMonths:
        (
          months.reduce(0) { $0 + share(version, employment, $1) }, 12 * Self.anyMonth
        )
      case .months15th:
        (
          months.reduce(0) { $0 + fifteenth(version, employment, $1) }, 12
        )
      }
    let exact = (Int128(rule.amount) * sum, whole * 10_000)
    return grant(employment, year, version, day, rounded(exact, employment, version))
  }

  private func monthGrants(_ employment: Int, _ year: ClosedRange<Int>) -> [ReferenceGrant] {
    var found: [ReferenceGrant] = []
    var exact: Int128 = 0
    var before: Int64 = 0
    for month in months(of: year) {
      guard let (version, day) = ruling(.month, employment, month) else { continue }
      let rule = scheme.versions[version]
      let part: Int128 =
        switch rule.proRata {
        case .full, .referenceDate: Int128(weightOfPerson(version, day)) * Self.anyMonth
        case .calendarDays, .calendarMonths: share(version, employment, month)
        case .months15th: fifteenth(version, employment, month) * Self.anyMonth
        }
      exact += part * Int128(rule.amount)
      let soFar = rounded((exact, 120_000 * Self.anyMonth), employment, version)
      found.append(grant(employment, month, version, day, soFar - before))
      before = soFar
    }
    return found
  }

  private func grant(
    _ employment: Int, _ period: ClosedRange<Int>, _ version: Int, _ day: Int, _ amount: Int64
  ) -> ReferenceGrant {
    ReferenceGrant(
      employment: person.employments[employment].id, periodStart: period.lowerBound, day: day,
      expires: expires(scheme.versions[version], day), amount: amount, version: version)
  }

  /// Divisible by the days of every month: 28, 29, 30 and 31.
  private static let anyMonth: Int128 = 4 * 7 * 29 * 3 * 5 * 31

  private func sum(
    _ version: Int, _ employment: Int, _ days: ClosedRange<Int>, over: Int128
  ) -> Int128 {
    days.reduce(0) { $0 + Int128(weight(version, employment, $1)) }
  }

  private func share(_ version: Int, _ employment: Int, _ month: ClosedRange<Int>) -> Int128 {
    sum(version, employment, month, over: 1) * Self.anyMonth / Int128(month.count)
  }

  private func fifteenth(_ version: Int, _ employment: Int, _ month: ClosedRange<Int>) -> Int128 {
    for day in month where calendar.dateInMonth(day) == 15 {
      if isCounted(version, employment, day), isCounted(version, employment, day + 1) {
        return Int128(weight(version, employment, day))
      }
    }
    return 0
  }

  private func rounded(
    _ exact: (of: Int128, over: Int128), _ employment: Int, _ version: Int
  ) -> Int64 {
    let rule = scheme.versions[version]
    let fulltime = person.employments[employment].hours.entries.first?.value.fulltimeMinutes ?? 0
    let step: Int128 =
      switch rule.roundingStep {
      case .cent, .minute: 1
      case .euro: 100
      case .quarter: 15
      case .halfHour: 30
      case .hour: 60
      case .day: Int128(fulltime / 5)
      }
    var steps: Int128 = 0
    let whole = exact.of / (exact.over * step)
    let rest = exact.of - whole * exact.over * step
    switch rule.roundingMode {
    case .down: steps = whole
    case .up: steps = rest == 0 ? whole : whole + 1
    case .halfUp: steps = rest + rest < exact.over * step ? whole : whole + 1
    }
    return Int64(steps * step)
  }

  // MARK: Days

  private func months(of year: ClosedRange<Int>) -> [ClosedRange<Int>] {
    let starts = calendar.monthStarts(
      ofYear: year.lowerBound, to: year.upperBound)
    return zip(starts, starts.dropFirst()).map { $0...($1 - 1) }
  }

  private func expires(_ rule: SchemeVersion, _ day: Int) -> Int? {
    let starts = calendar.yearStarts(
      month: scheme.yearStarts.month, date: scheme.yearStarts.day
    ).filter { $0 > day }
    return switch rule.expiry {
    case .never, .employmentEnd: nil
    case .yearEnd: starts[0] - 1
    case .years(let count): starts[count] - 1
    case .months(let count): calendar.lastDay(ofMonths: count, from: day)
    case .date(let date): Int(date.number)
    }
  }

  private func inForce(_ day: Int) -> Int {
    var found = 0
    for (index, rule) in scheme.versions.enumerated() where Int(rule.validFrom.number) <= day {
      found = index
    }
    return found
  }

  private func ruling(
    _ per: SchemeVersion.Per, _ employment: Int, _ period: ClosedRange<Int>
  ) -> (version: Int, day: Int)? {
    var found: (version: Int, day: Int)?
    for (version, rule) in scheme.versions.enumerated() where rule.per == per {
      guard let day = ownDay(version, employment, period), inForce(day) == version,
        day <= rule.endsOn.map({ Int($0.number) }) ?? day, day < found?.day ?? Int.max
      else { continue }
      found = (version, day)
    }
    if let found { return found }
    // A rule that changed in between: the newer one grants on its first day.
    let newest = inForce(period.upperBound)
    let from = Int(scheme.versions[newest].validFrom.number)
    guard newest > 0, scheme.versions[newest].per == per,
      let day = ownDay(newest, employment, period), day < from,
      from <= scheme.versions[newest].endsOn.map({ Int($0.number) }) ?? from,
      isCounted(newest, employment, from)
    else { return nil }
    return (newest, from)
  }

  private func ownDay(
    _ version: Int, _ employment: Int, _ period: ClosedRange<Int>
  ) -> Int? {
    let rule = scheme.versions[version]
    let counted = period.filter { isCounted(version, employment, $0) }
    guard let first = counted.first else { return nil }
    let facts = person.employments[employment]
    let waits = calendar.sameDate(after: rule.afterMonths, Int(facts.startedOn.number))
    let isShare = rule.proRata != .full && rule.proRata != .referenceDate
    switch rule.grantDay {
    case .periodStart:
      var day = rule.proRata == .referenceDate ? period.lowerBound : first
      if rule.afterMonths > 0 { day = max(day, waits) }
      let isThere =
        isShare
        ? day <= facts.endedOn.map { Int($0.number) } ?? day
        : isCounted(version, employment, day)
      return period.contains(day) && isThere ? day : nil
    case .periodEnd: return fixed(period.upperBound)
    case .on(let date):
      return fixed(calendar.next(month: date.month, date: date.day, from: period.lowerBound))
    }

    func fixed(_ wanted: Int) -> Int? {
      var day = wanted
      if isShare {
        var nearest = first
        for other in counted where abs(other - wanted) < abs(nearest - wanted) { nearest = other }
        day = nearest
      } else if rule.proRata == .full {
        day = max(wanted, first)
      }
      if rule.afterMonths > 0, day < waits { return nil }
      return isCounted(version, employment, day) ? day : nil
    }
  }
}
