import Records
import Testing

/// docs/rules.md 13 and 14.
@Suite struct MonthlyGrantTests {
  @Test func twentyMonthsSumToTheirShare() {
    let grants = GrantRules(scheme: scheme(version(36_000, per: .month)))
      .grants(for: person(employment(from: "2023-01-01")), through: day("2024-08-31"))
    #expect(grants.count == 20)
    #expect(grants.map(\.amount).reduce(0, +) == 60_000)
  }

  @Test func thePartsOfAYearSumToAnAmountThatTwelveDoesNotDivide() {
    let grants = GrantRules(scheme: scheme(version(70_600, per: .month)))
      .grants(for: person(employment(from: "2023-01-01")), through: day("2024-12-31"))
    #expect(grants.prefix(12).map(\.amount).reduce(0, +) == 70_600)
    #expect(grants.suffix(12).map(\.amount).reduce(0, +) == 70_600)
    #expect(Set(grants.map(\.amount)) == [5883, 5884])
  }

  /// 19 days of 7.2 hours (2160 minutes / 5) a year, rounded to whole days.
  @Test func wholeDaysSumToTheYear() {
    let rule = version(19 * 432, per: .month, unit: .minutes) { $0.roundingStep = .day }
    let grants = GrantRules(scheme: scheme(rule, unit: .minutes))
      .grants(for: person(employment(from: "2024-01-01")), through: day("2024-12-31"))
    #expect(grants.map(\.amount).reduce(0, +) == 19 * 432)
    #expect(grants.allSatisfy { $0.amount == 432 || $0.amount == 864 })
  }

  @Test func aPartMonthCountsByItsDays() {
    let got = granted(
      scheme(version(36_000, per: .month)),
      person(employment(from: "2024-01-17", to: "2024-03-10")), through: "2024-12-31")
    // 30.00 x 15/31 = 14.516; + 30.00 = 44.516; + 30.00 x 10/31 = 54.194
    #expect(got == ["2024-01-17 1452", "2024-02-01 3000", "2024-03-01 967"])
  }

  @Test func hoursOfTheMonthItself() {
    var employee = employment(from: "2024-01-01")
    employee.hours.set(hours(18), from: day("2024-02-15"))
    let got = granted(
      scheme(version(36_000, per: .month)), person(employee), through: "2024-03-31")
    // February: 14 days whole, 15 half, of 29
    #expect(got == ["2024-01-01 3000", "2024-02-01 2224", "2024-03-01 1500"])
  }

  @Test func theBasisShowsWhatWasGrantedBefore() {
    let grants = GrantRules(scheme: scheme(version(10_000, per: .month)))
      .grants(for: person(employment(from: "2024-01-01")), through: day("2024-03-01"))
    #expect(grants.map(\.basis.before) == [0, 833, 1667])
    #expect(grants.map(\.basis.cumulative) == [833, 1667, 2500])
    #expect(grants.allSatisfy { $0.basis.parts == 12 })
  }

  @Test func eachYearAndEmploymentRoundsForItself() {
    let two = person(
      employment(1, from: "2024-01-01", to: "2024-02-29"), employment(2, from: "2024-03-01"))
    let got = granted(scheme(version(10_000, per: .month)), two, through: "2024-04-30")
    #expect(got == ["2024-01-01 833", "2024-02-01 834", "2024-03-01 833", "2024-04-01 834"])
  }

  @Test(arguments: [
    (SchemeVersion.RoundingStep.minute, RoundingMode.halfUp, 1004), (.quarter, .halfUp, 1005),
    (.quarter, .down, 990), (.halfHour, .halfUp, 990), (.halfHour, .up, 1020),
    (.hour, .halfUp, 1020), (.hour, .down, 960), (.day, .halfUp, 864), (.day, .up, 1296),
  ])
  func roundsToTheStep(
    step: SchemeVersion.RoundingStep, mode: RoundingMode, minutes: Int
  ) {
    let rule = version(2000, unit: .minutes) {
      $0.roundingStep = step
      $0.roundingMode = mode
    }
    // 2000 x 0.5019 = 1003.8 minutes
    var employee = Employment(id: 1, startedOn: day("2024-01-01"), endedOn: nil)
    employee.hours.set(
      Hours(minutesPerWeek: 1084, fulltimeMinutes: 2160), from: day("2024-01-01"))
    #expect(employee.hours.value(on: day("2024-01-01"))?.factor == 5019)
    let got = GrantRules(scheme: scheme(rule, unit: .minutes))
      .grants(for: person(employee), through: day("2024-12-31"))
    #expect(got.map { Int($0.amount) } == [minutes])
  }

  @Test func roundsEurosUpOrDown() {
    for (mode, cents) in [(RoundingMode.halfUp, Int64(28_400)), (.up, 28_400), (.down, 28_300)] {
      let rule = version(70_600) {
        $0.roundingStep = .euro
        $0.roundingMode = mode
      }
      #expect(
        granted(
          scheme(rule), person(employment(from: "2024-07-01", 28.8)), through: "2024-12-31")
          == ["2024-07-01 \(cents)"])
    }
  }
}
