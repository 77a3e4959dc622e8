import Records
import Testing

/// docs/rules.md 9: the version on the grant day rules the grant and its lot.
@Suite struct VersionTests {
  @Test func aNewVersionCountsFromItsNextGrant() {
    let rules = scheme(
      version(50_000) { $0.expiry = .years(1) },
      version(from: "2024-07-01", 80_000) { $0.expiry = .yearEnd })
    let grants = GrantRules(scheme: rules)
      .grants(for: person(employment(from: "2023-01-01")), through: day("2025-12-31"))
    #expect(lines(grants) == ["2023-01-01 50000", "2024-01-01 50000", "2025-01-01 80000"])
    #expect(grants.map(\.version) == [0, 0, 1])
    #expect(
      grants.map(\.expiresOn) == [day("2024-12-31"), day("2025-12-31"), day("2025-12-31")])
  }

  @Test func aJoinerIsUnderTheVersionOfTheJoiningDay() {
    let rules = scheme(version(36_600), version(from: "2024-07-01", 73_200))
    #expect(
      granted(rules, person(employment(from: "2024-08-01")), through: "2024-12-31")
        == ["2024-08-01 30600"])
    #expect(
      granted(rules, person(employment(from: "2024-06-30")), through: "2024-12-31")
        == ["2024-06-30 18500"])
  }

  @Test func theEarlierDayOfTwoVersionsIsTheGrantOfThePeriod() {
    let rules = scheme(
      version(50_000), version(from: "2024-07-01", 80_000) { $0.grantDay = .periodEnd })
    #expect(
      granted(rules, person(employment(from: "2023-01-01")), through: "2024-12-31").suffix(1)
        == ["2024-01-01 50000"])
  }

  @Test func aPeriodThatFallsBetweenTwoVersionsIsGrantedByTheNewOne() {
    let rules = scheme(
      version(50_000) { $0.grantDay = .periodEnd }, version(from: "2024-07-01", 80_000))
    #expect(
      granted(rules, person(employment(from: "2023-01-01")), through: "2024-12-31")
        == ["2023-12-31 50000", "2024-07-01 80000"])
    #expect(
      granted(
        rules, person(employment(from: "2023-01-01", to: "2024-03-31")), through: "2024-12-31"
      )
      .suffix(1) == ["2024-03-31 12432"])
  }

  @Test func monthsFollowTheVersionOfTheirDay() {
    let rules = scheme(
      version(12_000, per: .month), version(from: "2024-03-01", 24_000, per: .month))
    #expect(
      granted(rules, person(employment(from: "2024-01-01")), through: "2024-04-30")
        == ["2024-01-01 1000", "2024-02-01 1000", "2024-03-01 2000", "2024-04-01 2000"])
  }

  @Test func nothingAfterTheEndOfAVersion() {
    let ended = scheme(version(12_000, per: .month) { $0.endsOn = day("2024-02-29") })
    #expect(
      granted(ended, person(employment(from: "2024-01-01")), through: "2024-12-31")
        == ["2024-01-01 1000", "2024-02-01 1000"])
    let yearly = scheme(version(36_600) { $0.endsOn = day("2024-06-30") })
    #expect(
      granted(yearly, person(employment(from: "2024-07-01")), through: "2025-12-31") == [])
  }

  @Test func noVersionNoGrant() {
    let empty = Scheme(
      code: "LEEG", nameDutch: "", nameEnglish: "", form: .account, unit: .euro,
      basis: Scheme.Basis(kind: .law), worksCouncil: nil, taxConfirmed: false,
      yearStarts: .newYear, versions: [])
    #expect(granted(empty, person(employment(from: "2024-01-01")), through: "2024-12-31") == [])
    #expect(GrantRules(scheme: empty).budgets(through: day("2024-12-31")) == [])
    #expect(empty.versionIndex(on: day("2024-01-01")) == nil)
  }
}
