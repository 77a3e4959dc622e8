internal import Records

/// Adds up what a scheme would do, person by person.
struct SchemeEffectCount {
  let rules: GrantRules
  let year: ClosedRange<Day>
  private(set) var leftOut: [SchemeEffect.Threshold: [Int64]] = [:]
  private var effect = SchemeEffect()
  private var sums: [SchemeEffect.Grouping: [String: SchemeEffect.Group]] = [:]
  private var days: [Day: Int64] = [:]

  init(rules: GrantRules, year: ClosedRange<Day>) {
    self.rules = rules
    self.year = year
    effect.targets = (rules.scheme.versions.last?.targets ?? []).map { _ in 0 }
  }

  private var scheme: Scheme { rules.scheme }
  /// Nobody is granted anything by itself: people ask.
  private var isAsked: Bool {
    !scheme.isPersonal || scheme.versions.last?.per == SchemeVersion.Per.none
  }

  mutating func add(_ person: PersonFacts) {
    guard let day = person.lastDayOfService(in: year) else { return }
    let grants =
      isAsked
      ? []
      : rules.grants(for: person, through: year.upperBound).filter { year.contains($0.grantedOn) }
    let amount = grants.reduce(0) { $0 + $1.amount }
    let thresholds = self.thresholds(person, day, isGranted: amount > 0)
    for threshold in thresholds { leftOut[threshold, default: []].append(person.id) }
    let isWithout = isAsked ? !thresholds.isEmpty : amount == 0
    for grouping in SchemeEffect.Grouping.allCases {
      let name = person.group(grouping, on: day)
      var group = sums[grouping]?[name] ?? SchemeEffect.Group(grouping: grouping, name: name)
      group.people += 1
      if isWithout { group.without += 1 }
      group.amount += amount
      sums[grouping, default: [:]][name] = group
    }
    effect.aboveCap += amount - Grant.standing(after: grants)
    // What is above a cap goes back to the pot at once, before the next person's grant.
    var before: Int64 = 0
    for place in grants.indices {
      let standing = Grant.standing(after: Array(grants[...place]))
      days[grants[place].grantedOn, default: 0] += max(0, standing - before)
      before = standing
    }
    addTargets(person, grants)
    if person.birthYear == nil { effect.withoutBirthYear += 1 }
    let months = year.lowerBound.firstOfMonth...year.upperBound
    if !person.wages.keys.contains(where: months.contains) { effect.withoutWage += 1 }
  }

  private mutating func addTargets(_ person: PersonFacts, _ grants: [Grant]) {
    guard let last = scheme.versions.indices.last,
      let grant = grants.last(where: { $0.version == last }),
      let target = rules.target(scheme.versions[last], person, on: grant.grantedOn),
      let place = scheme.versions[last].targets.firstIndex(of: target)
    else { return }
    effect.targets[place] += 1
  }

  /// The rules of the version of a day that leave somebody out.
  private func thresholds(
    _ person: PersonFacts, _ day: Day, isGranted: Bool
  ) -> [SchemeEffect.Threshold] {
    guard !isGranted, let index = scheme.versionIndex(on: day) else { return [] }
    let rule = scheme.versions[index]
    let running = person.employments.filter { $0.isRunning(on: day) }
    return SchemeEffect.Threshold.allCases.filter { threshold in
      switch threshold {
      case .workers:
        !rule.eligibleWorkers.isEmpty
          && !running.contains {
            $0.workerType.value(on: day).map(rule.eligibleWorkers.contains) ?? false
          }
      case .education:
        !rule.eligibleEducation.isEmpty
          && !rule.eligibleEducation.contains(person.education.value(on: day) ?? .unknown)
      case .teams:
        rules.eligibleTeams[index].map { teams in
          !running.contains { $0.team.value(on: day).map(teams.contains) ?? false }
        } ?? false
      case .nothingBelow:
        rule.nothingBelow.map { least in
          !running.contains { $0.hours.value(on: day).map { $0.minutesPerWeek >= least } ?? true }
        } ?? false
      case .afterMonths:
        rule.afterMonths > 0
          && !running.contains {
            $0.startedOn.adding(months: rule.afterMonths) <= lastGrantDay(rule)
          }
      }
    }
  }

  private func lastGrantDay(_ rule: SchemeVersion) -> Day {
    if case .on(let day) = rule.grantDay { return scheme.calendar.day(day, in: year) }
    return year.upperBound
  }

  func effect(numbers: [Int64: String]) -> SchemeEffect {
    var effect = effect
    for grouping in SchemeEffect.Grouping.allCases {
      let order: [String] =
        switch grouping {
        case .education: Education.allCases.map(\.rawValue)
        case .contract: WorkerType.allCases.map(\.rawValue)
        case .hours: Store.hourBands.map(String.init) + ["more", "unknown"]
        }
      effect.groups += order.compactMap { sums[grouping]?[$0] }
    }
    effect.leftOut = SchemeEffect.Threshold.allCases.compactMap { threshold in
      leftOut[threshold].map {
        SchemeEffect.LeftOut(
          threshold: threshold, people: $0.compactMap { numbers[$0] }.sorted())
      }
    }
    effect.potShort = potShort
    return effect
  }

  /// The first day on which the pot has less than all grants together: then none is made
  /// (docs/rules.md 29).
  private var potShort: SchemeEffect.PotShort? {
    guard scheme.isPersonal, scheme.hasPot else { return nil }
    var spent: Int64 = 0
    for (day, sum) in days.sorted(by: { $0.key < $1.key }) {
      guard let pot = scheme.versionIndex(on: day).flatMap({ scheme.versions[$0].pot }) else {
        continue
      }
      guard sum <= pot.total - spent else {
        return SchemeEffect.PotShort(day: day, grants: sum, pot: pot.total - spent)
      }
      spent += sum
    }
    return nil
  }
}

extension PersonFacts {
  fileprivate func lastDayOfService(in year: ClosedRange<Day>) -> Day? {
    employments.compactMap { employment in
      let day = min(employment.endedOn ?? year.upperBound, year.upperBound)
      return day >= year.lowerBound && employment.startedOn <= day ? day : nil
    }.max()
  }

  fileprivate func group(_ grouping: SchemeEffect.Grouping, on day: Day) -> String {
    switch grouping {
    case .education: return (education.value(on: day) ?? .unknown).rawValue
    case .contract:
      let running = employments.first { $0.isRunning(on: day) }
      return (running?.workerType.value(on: day) ?? .other).rawValue
    case .hours:
      let hours = employments.filter { $0.isRunning(on: day) }
        .compactMap { $0.hours.value(on: day)?.minutesPerWeek }
      guard !hours.isEmpty else { return "unknown" }
      let minutes = hours.reduce(0, +)
      return Store.hourBands.first { minutes <= $0 * 60 }.map(String.init) ?? "more"
    }
  }
}
