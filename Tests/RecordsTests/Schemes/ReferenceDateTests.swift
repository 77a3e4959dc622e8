import Records
import Testing

/// docs/rules.md 11: `reference_date` and `full`, one grant a person and period.
@Suite struct ReferenceDateTests {
  private static func rule(
    _ kind: SchemeVersion.ProRata, _ grantDay: SchemeVersion.GrantDay = .periodStart
  ) -> Scheme {
    scheme(
      version(50_000) {
        $0.proRata = kind
        $0.grantDay = grantDay
      })
  }

  private static let rehired = person(
    employment(1, from: "2020-01-01", to: "2024-03-31"), employment(2, from: "2024-08-01", 18))

  @Test func onlyWhoIsThereOnTheDayGetsIt() {
    let rule = Self.rule(.referenceDate, .on(monthDay("07-01")))
    let got = { (from: String, to: String?) in
      granted(rule, person(employment(from: from, to: to, 18)), through: "2024-12-31")
    }
    #expect(got("2024-07-01", nil) == ["2024-07-01 25000"])
    #expect(got("2024-07-02", nil) == [])
    #expect(got("2024-01-01", "2024-06-30") == [])
    #expect(got("2024-01-01", "2024-07-01") == ["2024-07-01 25000"])
  }

  @Test func hoursAfterTheDayChangeNothing() {
    var employee = employment(from: "2020-01-01", 18)
    employee.hours.set(hours(36), from: day("2024-01-02"))
    for kind in [SchemeVersion.ProRata.referenceDate, .full] {
      let got = granted(Self.rule(kind), person(employee), through: "2024-12-31")
      #expect(got.last == "2024-01-01 25000")
    }
  }

  @Test func whoJoinsLaterGetsItInFullOnJoining() {
    let got = { (from: String, grantDay: SchemeVersion.GrantDay) in
      granted(
        Self.rule(.full, grantDay), person(employment(from: from)), through: "2024-12-31")
    }
    #expect(got("2024-12-31", .periodStart) == ["2024-12-31 50000"])
    #expect(got("2024-03-01", .on(monthDay("07-01"))) == ["2024-07-01 50000"])
    #expect(got("2024-09-01", .on(monthDay("07-01"))) == ["2024-09-01 50000"])
    #expect(got("2024-09-01", .periodEnd) == ["2024-12-31 50000"])
  }

  @Test func aReHireGetsNoSecondGrantInAPeriod() {
    #expect(
      granted(Self.rule(.full), Self.rehired, through: "2025-01-01")
        == [
          "2020-01-01 50000", "2021-01-01 50000", "2022-01-01 50000", "2023-01-01 50000",
          "2024-01-01 50000", "2025-01-01 25000",
        ])
    #expect(
      granted(Self.rule(.referenceDate), Self.rehired, through: "2025-01-01").suffix(2)
        == ["2024-01-01 50000", "2025-01-01 25000"])
  }

  @Test func aReHireGetsTheGrantThatWasMissed() {
    let away = person(
      employment(1, from: "2020-01-01", to: "2023-11-30"), employment(2, from: "2024-08-01", 18))
    #expect(
      granted(Self.rule(.full), away, through: "2024-12-31").last == "2024-08-01 25000")
    #expect(
      granted(Self.rule(.referenceDate), away, through: "2024-12-31").last == "2023-01-01 50000")
  }

  @Test func twoEmploymentsAreOneGrantOfBoth() {
    let two = person(
      employment(1, from: "2024-01-01", 18), employment(2, from: "2024-01-01", 9))
    for kind in [SchemeVersion.ProRata.referenceDate, .full] {
      #expect(granted(Self.rule(kind), two, through: "2024-12-31") == ["2024-01-01 37500"])
    }
  }

  @Test func theFirstYearHasItsReferenceDayOnlyInsideTheScheme() {
    let early = scheme(
      version(from: "2024-03-01", 50_000) { $0.proRata = .referenceDate })
    #expect(
      granted(early, person(employment(from: "2010-01-01")), through: "2025-12-31")
        == ["2025-01-01 50000"])
    let full = scheme(version(from: "2024-03-01", 50_000) { $0.proRata = .full })
    #expect(
      granted(full, person(employment(from: "2010-01-01")), through: "2024-12-31")
        == ["2024-03-01 50000"])
  }

  @Test func monthByMonthTheDayItselfCounts() {
    let rule = scheme(version(120_000, per: .month) { $0.proRata = .referenceDate })
    #expect(
      granted(
        rule, person(employment(from: "2024-01-02", to: "2024-04-01")), through: "2024-12-31")
        == ["2024-02-01 10000", "2024-03-01 10000", "2024-04-01 10000"])
  }
}
