import Records
import Testing

/// docs/rules.md 15 and 16: the day of the grant.
@Suite struct GrantDayTests {
  private static func got(
    _ grantDay: SchemeVersion.GrantDay, from: String, to: String? = nil, months: Int = 0,
    _ proRata: SchemeVersion.ProRata = .calendarDays, through: String = "2024-12-31"
  ) -> [String] {
    let rule = version(36_600) {
      $0.grantDay = grantDay
      $0.afterMonths = months
      $0.proRata = proRata
    }
    return granted(scheme(rule), person(employment(from: from, to: to)), through: through)
  }

  private static let october = SchemeVersion.GrantDay.on(monthDay("10-01"))

  @Test func periodEndAndLeavers() {
    #expect(Self.got(.periodEnd, from: "2024-07-01") == ["2024-12-31 18400"])
    #expect(Self.got(.periodEnd, from: "2024-07-01", through: "2024-12-30") == [])
    #expect(Self.got(.periodEnd, from: "2024-01-01", to: "2024-06-30") == ["2024-06-30 18200"])
    #expect(
      Self.got(.periodEnd, from: "2024-01-01", to: "2024-06-30", .months15th)
        == ["2024-06-30 18300"])
  }

  @Test func aDateInTheYearForJoinersAndLeavers() {
    #expect(Self.got(Self.october, from: "2024-07-01") == ["2024-10-01 18400"])
    #expect(Self.got(Self.october, from: "2024-12-01") == ["2024-12-01 3100"])
    #expect(Self.got(Self.october, from: "2024-01-01", to: "2024-03-31") == ["2024-03-31 9100"])
    #expect(Self.got(Self.october, from: "2024-10-01", to: "2024-10-01") == ["2024-10-01 100"])
  }

  @Test func theLeapDayAsGrantDay() {
    let rule = version(36_600) { $0.grantDay = .on(monthDay("02-29")) }
    #expect(
      lines(
        GrantRules(scheme: scheme(rule)).grants(
          for: person(employment(from: "2022-06-01")), through: day("2024-12-31"))
      ).map { String($0.prefix(10)) } == ["2022-06-01", "2023-02-28", "2024-02-29"])
  }

  @Test func aDateOfASchemeYearThatStartsInMay() {
    let rule = version(36_500) {
      $0.grantDay = .on(monthDay("02-01"))
      $0.expiry = .years(1)
    }
    let grants = GrantRules(scheme: scheme(rule, yearStarts: "05-01"))
      .grants(for: person(employment(from: "2022-05-01")), through: day("2023-12-31"))
    #expect(lines(grants) == ["2023-02-01 36500"])
    #expect(grants.first?.periodStart == day("2022-05-01"))
    #expect(grants.first?.expiresOn == day("2024-04-30"))
  }

  @Test func waitingMovesTheGrantInsideItsPeriod() {
    #expect(
      Self.got(.periodStart, from: "2024-03-31", months: 6) == ["2024-09-30 27600"])
    #expect(
      Self.got(.periodStart, from: "2024-01-31", months: 1) == ["2024-02-29 33600"])
  }

  @Test func waitingBeyondThePeriodLosesIt() {
    #expect(
      Self.got(.periodStart, from: "2024-08-01", months: 6, through: "2025-12-31")
        == ["2025-02-01 36600"])
    #expect(
      Self.got(.periodStart, from: "2024-08-01", to: "2024-10-31", months: 2)
        == ["2024-10-01 9200"])
    #expect(
      Self.got(.periodStart, from: "2024-08-01", to: "2024-09-30", months: 2) == [])
  }

  @Test func whoStillWaitsOnAFixedDayGetsNothing() {
    #expect(Self.got(.periodEnd, from: "2024-08-01", months: 6) == [])
    #expect(Self.got(Self.october, from: "2024-04-01", months: 6) == ["2024-10-01 27500"])
    #expect(Self.got(Self.october, from: "2024-04-02", months: 6) == [])
    // A leaver's day is the last of service, and still inside the waiting time.
    #expect(Self.got(.periodEnd, from: "2024-01-01", to: "2024-05-31", months: 6) == [])
  }

  @Test func waitingIsPerEmployment() {
    let rule = version(36_600) { $0.afterMonths = 3 }
    let two = person(
      employment(1, from: "2024-01-01", to: "2024-06-30"), employment(2, from: "2024-08-01"))
    #expect(
      granted(scheme(rule), two, through: "2024-12-31")
        == ["2024-04-01 18200", "2024-11-01 15300"])
  }

  @Test func monthsOfWaitingAreNotGrantedMonthByMonth() {
    let rule = version(12_000, per: .month) { $0.afterMonths = 2 }
    #expect(
      granted(scheme(rule), person(employment(from: "2024-01-16")), through: "2024-04-30")
        == ["2024-03-16 1000", "2024-04-01 1000"])
  }

  @Test func monthByMonthAtTheEndOfEach() {
    let rule = version(12_000, per: .month) { $0.grantDay = .periodEnd }
    #expect(
      granted(
        scheme(rule), person(employment(from: "2024-01-01", to: "2024-03-10")),
        through: "2024-12-31")
        == ["2024-01-31 1000", "2024-02-29 1000", "2024-03-10 323"])
  }
}
