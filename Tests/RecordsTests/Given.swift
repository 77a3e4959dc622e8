import Records
import Testing

/// A day written as in the rules; a slip in a test is reported, not guessed.
func day(_ iso: String) -> Day {
  if let day = Day(iso: iso) { return day }
  Issue.record("no such day: \(iso)")
  return Day(number: 0)
}

func monthDay(_ text: String) -> MonthDay {
  if let found = MonthDay(text) { return found }
  Issue.record("no such day of the year: \(text)")
  return .newYear
}

/// Hours a week of 36 full-time, as they are agreed: `28.8`.
func hours(_ perWeek: Double, of fulltime: Double = 36) -> Hours {
  Hours(
    minutesPerWeek: Int64((perWeek * 60).rounded()),
    fulltimeMinutes: Int64((fulltime * 60).rounded()))
}

func employment(
  _ id: Int64 = 1, from start: String, to end: String? = nil, _ perWeek: Double = 36,
  of fulltime: Double = 36
) -> Employment {
  var employment = Employment(id: id, startedOn: day(start), endedOn: end.map { day($0) })
  employment.hours.set(hours(perWeek, of: fulltime), from: day(start))
  return employment
}

func person(_ employments: Employment...) -> PersonFacts {
  var person = PersonFacts(id: 1)
  person.employments = employments
  return person
}

func version(
  from validFrom: String = "2020-01-01", _ amount: Int64, per: SchemeVersion.Per = .year,
  unit: Records.Unit = .euro, _ change: (inout SchemeVersion) -> Void = { _ in }
) -> SchemeVersion {
  var version = SchemeVersion(
    validFrom: day(validFrom), amount: amount, per: per, unit: unit)
  change(&version)
  return version
}

func scheme(
  _ versions: SchemeVersion..., form: Scheme.Form = .account, unit: Records.Unit = .euro,
  yearStarts: String = "01-01"
) -> Scheme {
  Scheme(
    code: "LEARN", nameDutch: "Leerbudget", nameEnglish: "Learning budget", form: form,
    unit: unit, basis: Scheme.Basis(kind: .company), worksCouncil: .cao, taxConfirmed: true,
    yearStarts: monthDay(yearStarts), versions: versions)
}

/// A grant as people would write it down: `2024-07-01 283.94` in cents.
func lines(_ grants: [Grant]) -> [String] {
  grants.map { "\($0.grantedOn) \($0.amount)" }
}

func granted(
  _ scheme: Scheme, _ person: PersonFacts, through last: String
) -> [String] {
  lines(GrantRules(scheme: scheme).grants(for: person, through: day(last)))
}
