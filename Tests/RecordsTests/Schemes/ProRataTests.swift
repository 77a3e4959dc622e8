import Records
import Testing

/// docs/rules.md 8, 10, 11, 12: which part of the amount a person gets.
@Suite struct ProRataTests {
  private static func rule(_ kind: SchemeVersion.ProRata) -> Scheme {
    scheme(version(70_600) { $0.proRata = kind })
  }

  @Test func joiningHalfwayThroughALeapYear() {
    // 706.00 x 0.8 x 184/366
    let got = granted(
      Self.rule(.calendarDays), person(employment(from: "2024-07-01", 28.8)),
      through: "2024-12-31")
    #expect(got == ["2024-07-01 28394"])
  }

  @Test func moreHoursHalfwayThroughTheService() {
    // 706.00 x (92 x 0.8 + 92 x 1.0)/366
    var employee = employment(from: "2024-07-01", 28.8)
    employee.hours.set(hours(36), from: day("2024-10-01"))
    let got = granted(Self.rule(.calendarDays), person(employee), through: "2024-12-31")
    #expect(got == ["2024-07-01 31944"])
  }

  @Test func aLeavingDayKnownLater() {
    // 706.00 x 0.8 x 92/366
    let got = granted(
      Self.rule(.calendarDays), person(employment(from: "2024-07-01", to: "2024-09-30", 28.8)),
      through: "2024-12-31")
    #expect(got == ["2024-07-01 14197"])
  }

  @Test(arguments: SchemeVersion.ProRata.allCases)
  func fullServiceGivesTheFullAmountInEveryKindOfYear(kind: SchemeVersion.ProRata) {
    let got = granted(
      Self.rule(kind), person(employment(from: "2019-03-15")), through: "2025-06-30")
    #expect(got == (2020...2025).map { "\($0)-01-01 70600" })
  }

  @Test func aDayOfALeapYearIsWorthLess() {
    let joiner = { (year: Int) in
      granted(
        Self.rule(.calendarDays), person(employment(from: "\(year)-12-31")),
        through: "\(year)-12-31")
    }
    #expect(joiner(2023) == ["2023-12-31 193"])  // 706.00 / 365 = 1.9342
    #expect(joiner(2024) == ["2024-12-31 193"])  // 706.00 / 366 = 1.9290
    let february = { (year: Int, last: String) in
      granted(
        Self.rule(.calendarDays), person(employment(from: "\(year)-02-01", to: last)),
        through: last)
    }
    #expect(february(2023, "2023-02-28") == ["2023-02-01 5416"])  // x 28/365
    #expect(february(2024, "2024-02-29") == ["2024-02-01 5594"])  // x 29/366
  }

  @Test func theFifteenthDecidesAboutTheWholeMonth() {
    let months = { (from: String, to: String?) in
      granted(
        scheme(version(1200) { $0.proRata = .months15th }),
        person(employment(from: from, to: to)), through: "2024-12-31")
    }
    #expect(months("2024-03-16", "2024-08-15") == ["2024-03-16 400"])  // April to July
    #expect(months("2024-03-15", "2024-08-15") == ["2024-03-15 500"])
    #expect(months("2024-03-16", "2024-08-16") == ["2024-03-16 500"])
    #expect(months("2024-03-15", "2024-03-16") == ["2024-03-15 100"])
    #expect(months("2024-03-17", "2024-04-15") == [])
    #expect(months("2024-12-15", nil) == ["2024-12-15 100"])
  }

  @Test func theFifteenthDecidesAboutTheHoursOfTheMonth() {
    var employee = employment(from: "2024-01-01")
    employee.hours.set(hours(18), from: day("2024-05-15"))
    employee.hours.set(hours(36), from: day("2024-05-16"))
    let got = granted(
      scheme(version(1200) { $0.proRata = .months15th }), person(employee), through: "2024-12-31")
    #expect(got == ["2024-01-01 1150"])
  }

  @Test func partsOfMonthsCountByTheirDays() {
    // 12 x 100: 10 of 31 days of January, then February to June, 15 of 31 days of July.
    let got = granted(
      scheme(version(120_000) { $0.proRata = .calendarMonths }),
      person(employment(from: "2024-01-22", to: "2024-07-15")), through: "2024-12-31")
    #expect(got == ["2024-01-22 58065"])  // 100.00 x (10/31 + 5 + 15/31)
  }

  @Test func hoursThatChangeInAMonthAreWeighedByTheirDays() {
    var employee = employment(from: "2024-01-01")
    employee.hours.set(hours(18), from: day("2024-04-11"))
    let got = granted(
      scheme(version(120_000) { $0.proRata = .calendarMonths }), person(employee),
      through: "2024-12-31")
    #expect(got == ["2024-01-01 76667"])  // 3 + 10/30 + 20/30 x 0.5 + 8 x 0.5 = 7.6667
  }

  /// 25 days of 7.2 hours from 1 May, joining 1 October: 25 x 7/12.
  @Test(arguments: [SchemeVersion.Per.year, .month])
  func aSchemeYearFromMayByMonths(per: SchemeVersion.Per) {
    let rules = scheme(
      version(10_800, per: per, unit: .minutes) { $0.proRata = .calendarMonths },
      unit: .minutes, yearStarts: "05-01")
    let grants = GrantRules(scheme: rules)
      .grants(for: person(employment(from: "2023-10-01")), through: day("2024-04-30"))
    #expect(grants.map(\.amount).reduce(0, +) == 6300)
    #expect(grants.count == (per == .year ? 1 : 7))
    #expect(grants.first?.grantedOn == day("2023-10-01"))
    #expect(grants.first?.periodStart == day(per == .year ? "2023-05-01" : "2023-10-01"))
  }

  @Test func daysBeforeTheSchemeCountLikeDaysBeforeJoining() {
    let rules = scheme(version(from: "2024-07-01", 36_600))
    let got = granted(rules, person(employment(from: "2010-01-01")), through: "2025-12-31")
    #expect(got == ["2024-07-01 18400", "2025-01-01 36600"])
  }

  @Test func nothingOutsideServiceOrHorizon() {
    let rules = Self.rule(.calendarDays)
    let left = person(employment(from: "2015-01-01", to: "2019-12-31"))
    #expect(granted(rules, left, through: "2024-12-31") == [])
    let joins = person(employment(from: "2024-03-01"))
    #expect(granted(rules, joins, through: "2024-02-29") == [])
    #expect(granted(rules, joins, through: "2024-03-01").count == 1)
    #expect(granted(rules, PersonFacts(id: 1), through: "2024-12-31") == [])
  }

  @Test func whoHasNoHoursGetsNothing() {
    var employee = Employment(id: 1, startedOn: day("2024-01-01"), endedOn: nil)
    #expect(granted(Self.rule(.calendarDays), person(employee), through: "2024-12-31") == [])
    employee.hours.set(hours(0), from: day("2024-01-01"))
    #expect(granted(Self.rule(.calendarDays), person(employee), through: "2024-12-31") == [])
  }

  @Test func anEarlierJoiningDayKeepsTheHoursItWasEnteredWith() {
    var employee = employment(from: "2024-07-01", 18)
    employee.startedOn = day("2024-01-01")
    #expect(
      granted(Self.rule(.calendarDays), person(employee), through: "2024-12-31")
        == ["2024-01-01 35300"])
  }
}
