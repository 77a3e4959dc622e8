import Records
import Testing

/// docs/rules.md 12 and 17.
@Suite struct HoursRuleTests {
  private static func yearly(
    _ person: PersonFacts, _ change: (inout SchemeVersion) -> Void
  ) -> [Int64] {
    GrantRules(scheme: scheme(version(100_000, change)))
      .grants(for: person, through: day("2024-12-31")).map(\.amount)
  }

  @Test(arguments: [
    (28.8, 36.0, 8000), (36.0, 36.0, 10_000), (40.0, 36.0, 11_111), (20.0, 36.0, 5556),
    (24.0, 38.0, 6316), (0.0, 36.0, 0), (12.0, 36.0, 3333),
  ])
  func theFactorHasFourDecimalsHalfUp(perWeek: Double, fulltime: Double, factor: Int) {
    #expect(Int(hours(perWeek, of: fulltime).factor) == factor)
  }

  @Test func exactlyHalfATenThousandthIsRoundedUp() {
    // 1/20,000 of the norm is half a ten-thousandth.
    #expect(Hours(minutesPerWeek: 1, fulltimeMinutes: 20_000).factor == 1)
    #expect(Hours(minutesPerWeek: 3, fulltimeMinutes: 20_000).factor == 2)
  }

  @Test func byFactorOrInFull() {
    let half = person(employment(from: "2024-01-01", 18))
    #expect(Self.yearly(half) { _ in } == [50_000])
    #expect(Self.yearly(half) { $0.scale = .full } == [100_000])
    let more = person(employment(from: "2024-01-01", 40))
    #expect(Self.yearly(more) { _ in } == [111_110])
    #expect(Self.yearly(more) { $0.maxFactor = 10_000 } == [100_000])
  }

  @Test func theFullAmountFromSomeHoursOn() {
    let rule = { (rule: inout SchemeVersion) in rule.fullFrom = 24 * 60 }
    #expect(Self.yearly(person(employment(from: "2024-01-01", 24)), rule) == [100_000])
    #expect(Self.yearly(person(employment(from: "2024-01-01", 23)), rule) == [63_890])
  }

  @Test func nothingBelowSomeHours() {
    let rule = { (rule: inout SchemeVersion) in rule.nothingBelow = 12 * 60 }
    #expect(Self.yearly(person(employment(from: "2024-01-01", 12)), rule) == [33_330])
    #expect(Self.yearly(person(employment(from: "2024-01-01", 11.9)), rule) == [])
    let inFull = { (rule: inout SchemeVersion) in
      rule.nothingBelow = 12 * 60
      rule.scale = .full
    }
    #expect(Self.yearly(person(employment(from: "2024-01-01", 11)), inFull) == [])
  }

  @Test func hoursBelowTheLeastCountForTheirDaysOnly() {
    var employee = employment(from: "2024-01-01")
    employee.hours.set(hours(8), from: day("2024-07-01"))
    // 182 of 366 days
    #expect(Self.yearly(person(employee)) { $0.nothingBelow = 12 * 60 } == [49_727])
  }

  @Test func severalEmploymentsAddUpToTheCap() {
    let two = person(
      employment(1, from: "2024-01-01", 27), employment(2, from: "2024-01-01", 18))
    #expect(Self.yearly(two) { _ in } == [75_000, 50_000])
    #expect(Self.yearly(two) { $0.maxFactor = 10_000 } == [75_000, 25_000])
    #expect(Self.yearly(two) { $0.maxFactor = 6000 } == [60_000])
  }

  @Test func theCapCountsOnlyWhileBothAreRunning() {
    let two = person(
      employment(1, from: "2024-01-01", to: "2024-06-30", 27),
      employment(2, from: "2024-01-01", 18))
    // 750 x 182/366; 1000 x (182 x 0.25 + 184 x 0.5)/366
    #expect(Self.yearly(two) { $0.maxFactor = 10_000 } == [37_295, 37_568])
  }

  @Test func everyEmploymentHasItsOwnGrantAndRounding() {
    let two = person(
      employment(1, from: "2024-01-01", to: "2024-04-30"), employment(2, from: "2024-11-01", 18))
    let got = granted(
      scheme(version(100_000) { $0.roundingStep = .euro }), two, through: "2024-12-31")
    // 1000 x 121/366 = 330.60; 500 x 61/366 = 83.33
    #expect(got == ["2024-01-01 33100", "2024-11-01 8300"])
  }
}
