internal import Interchange
internal import Messages
internal import Records

/// Three people for whom a scheme is worked out, so that everybody sees what the rules come to.
struct WorkedPeople {
  let run: RunContext
  let scheme: Scheme

  /// The wage that a percentage is worked out with: EUR 3,000 a month at full time.
  static let wage: Int64 = 300_000

  private var words: any SchemeMessages { run.messages.schemes }

  /// The year that the newest version grants in first.
  var year: ClosedRange<Day> {
    let first = scheme.versions.last?.validFrom ?? run.today
    return scheme.calendar.year(holding: first)
  }

  /// Whether people are granted something by itself, and not what they ask.
  var isGranted: Bool {
    scheme.isPersonal && scheme.versions.last?.per != SchemeVersion.Per.none
  }

  func lines() -> [String] {
    guard isGranted else { return asked() }
    let year = year
    // Long enough in service for every waiting time.
    let long = year.lowerBound.adding(months: -240)
    let people: [(WorkedPerson, PersonFacts)] = [
      (.fullTime, person(2160, from: long)), (.partTime, person(1728, from: long)),
      (.joinedHalfway, person(2160, from: year.lowerBound.adding(months: 6))),
    ]
    var lines = [words.workedTitle(run.day(year.lowerBound), run.day(year.upperBound))]
    if scheme.versions.contains(where: { $0.wagePercent != nil }) {
      lines.append("  " + words.wageAssumed(run.format.money(WorkedPeople.wage)))
    }
    for (who, facts) in people {
      // Consent is still to come: the rules are worked out as if it were there.
      let grants = GrantRules(scheme: scheme).grants(for: facts, through: year.upperBound)
        .filter { year.contains($0.grantedOn) }
      let granted = grants.reduce(0) { $0 + $1.amount }
      let standing = Grant.standing(after: grants)
      lines.append(
        "  "
          + words.worked(
            who, amount: amount(granted), first: grants.first.map { run.day($0.grantedOn) },
            parts: grants.count, standing: standing < granted ? amount(standing) : nil))
    }
    return lines
  }

  /// A course for which what one may ask is worked out: EUR 1,000.
  static let course: Int64 = 100_000

  /// What one may ask of a scheme that grants on request.
  private func asked() -> [String] {
    guard let rule = scheme.versions.last, scheme.unit == .euro else { return [] }
    let limits = [rule.perClaim, rule.perPerson?.amount, rule.pot?.total].compactMap { $0 }
    let pays = limits.reduce(max(0, WorkedPeople.course - rule.ownShare)) { min($0, $1) }
    var lines = [words.askTitle]
    if rule.perClaim == nil, rule.perPerson == nil {
      lines.append("  " + words.askFreely(rule.pot.map { run.format.money($0.total) }))
    }
    if let most = rule.perClaim { lines.append("  " + words.perClaim(amount(most))) }
    if let most = rule.perPerson {
      lines.append("  " + words.perPerson(amount(most.amount), per: most.per))
    }
    lines.append(
      "  "
        + words.askCourse(
          run.format.money(WorkedPeople.course), pays: run.format.money(pays),
          own: run.format.money(WorkedPeople.course - pays)))
    return lines
  }

  func amount(_ amount: Int64) -> String {
    switch scheme.unit {
    case .euro: run.format.money(amount)
    case .minutes: words.hours(run.format.hours(amount))
    }
  }

  private func person(_ minutes: Int64, from start: Day) -> PersonFacts {
    var employment = Employment(id: 1, startedOn: start, endedOn: nil)
    employment.hours.set(Hours(minutesPerWeek: minutes, fulltimeMinutes: 2160), from: start)
    let rule = scheme.versions.last
    employment.workerType.set(rule?.eligibleWorkers.first ?? .permanent, from: start)
    var facts = PersonFacts(id: 1)
    facts.employments = [employment]
    if let level = rule?.eligibleEducation.first { facts.education.set(level, from: start) }
    for month in scheme.calendar.months(of: year) {
      // Three thousand is for 36 hours: who works less earns less.
      facts.wages[month.lowerBound.firstOfMonth] = WorkedPeople.wage * minutes / 2160
    }
    return facts
  }
}
