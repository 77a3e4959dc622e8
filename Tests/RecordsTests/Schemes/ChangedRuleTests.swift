import Records
import Testing

/// docs/rules.md 9, 13 and 14, where something changes inside a year.
@Suite struct ChangedRuleTests {
  /// What an older version granted stays granted under it.
  @Test func aYearlyVersionLeavesTheMonthsBeforeItAlone() {
    let monthly = version(12_000, per: .month)
    let before = granted(
      scheme(monthly), person(employment(from: "2024-01-01")), through: "2024-06-30")
    let after = granted(
      scheme(monthly, version(from: "2024-07-01", 12_000)),
      person(employment(from: "2024-01-01")), through: "2024-06-30")
    #expect(before.count == 6)
    #expect(after == before)
  }

  /// With a larger step the cumulative amount is less for a while; what was granted before stays
  /// and is earned before more is granted, so the year never holds more than its amount.
  @Test func aLargerFullTimeDayGrantsNothingTwice() {
    let rule = version(700 * 12, per: .month, unit: .minutes) { $0.roundingStep = .day }
    var employee = employment(from: "2024-01-01", 36)
    // 700 minutes: two days of 432 minutes, one of 600.
    employee.hours.set(hours(50, of: 50), from: day("2024-02-01"))
    employee.hours.set(hours(0, of: 50), from: day("2024-02-02"))
    employee.hours.set(hours(50, of: 50), from: day("2024-03-01"))
    employee.hours.set(hours(0, of: 50), from: day("2024-03-10"))
    let grants = GrantRules(scheme: scheme(rule, unit: .minutes))
      .grants(for: person(employee), through: day("2024-12-31"))
    // 700 + 700/29 + 700 x 9/31 = 927 minutes: two days of 600.
    #expect(grants.map(\.amount).reduce(0, +) == 1200)
  }
}
