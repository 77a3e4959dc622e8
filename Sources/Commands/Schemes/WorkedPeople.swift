internal import Interchange
internal import Messages
internal import Records

/// Three people for whom a scheme is worked out, so that everybody sees what the rules come to.
struct WorkedPeople {
  let run: RunContext
  let scheme: Scheme

  /// The wage that a percentage is worked out with: EUR 3,000 a month.
  static let wage: Int64 = 300_000

  private var words: any SchemeMessages { run.messages.schemes }

  /// The year that the newest version grants in first.
  var year: ClosedRange<Day> {
    let first = scheme.versions.last?.validFrom ?? run.today
    return scheme.calendar.year(holding: first)
  }

  func lines() -> [String] {
    guard scheme.isPersonal, scheme.versions.last?.per != SchemeVersion.Per.none else { return [] }
    let year = year
    // Long enough in service for every waiting time.
    let long = year.lowerBound.adding(months: -240)
    let people: [(WorkedPerson, PersonFacts)] = [
      (.fullTime, person(2160, from: long)), (.partTime, person(1728, from: long)),
      (.joinedHalfway, person(2160, from: year.lowerBound.adding(months: 6))),
    ]
    var lines = [words.workedTitle(run.day(year.lowerBound), run.day(year.upperBound))]
    for (who, facts) in people {
      // Consent is still to come: the rules are worked out as if it were there.
      let grants = GrantRules(scheme: scheme).grants(for: facts, through: year.upperBound)
        .filter { year.contains($0.grantedOn) }
      lines.append(
        "  "
          + words.worked(
            who, amount: amount(grants.reduce(0) { $0 + $1.amount }),
            first: grants.first.map { run.day($0.grantedOn) }, parts: grants.count))
    }
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
      facts.wages[month.lowerBound.firstOfMonth] = WorkedPeople.wage
    }
    return facts
  }
}
