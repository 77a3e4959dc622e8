import Records
import Testing

/// Budgets of the employer: whole, whoever works there.
@Suite struct BudgetTests {
  private static func budgets(_ scheme: Scheme, through last: String) -> [String] {
    lines(GrantRules(scheme: scheme).budgets(through: day(last)))
  }

  @Test func aYearIsWholeFromTheFirstDayOfTheScheme() {
    let rules = scheme(
      version(from: "2023-07-01", 2_500_000) { $0.expiry = .yearEnd }, form: .employerBudget)
    #expect(
      Self.budgets(rules, through: "2025-12-31")
        == ["2023-07-01 2500000", "2024-01-01 2500000", "2025-01-01 2500000"])
    let grants = GrantRules(scheme: rules).budgets(through: day("2024-06-30"))
    #expect(grants.map(\.expiresOn) == [day("2023-12-31"), day("2024-12-31")])
    #expect(grants.allSatisfy { $0.employment == nil })
    #expect(Self.budgets(rules, through: "2023-06-30") == [])
  }

  @Test func monthsSumToTheYear() {
    let rules = scheme(version(10_000, per: .month), form: .employerBudget)
    let grants = GrantRules(scheme: rules).budgets(through: day("2020-12-31"))
    #expect(grants.count == 12)
    #expect(grants.map(\.amount).reduce(0, +) == 10_000)
    #expect(grants.prefix(3).map(\.amount) == [833, 834, 833])
  }

  @Test func monthsBeforeTheFirstDayOfTheSchemeAreNotMadeUp() {
    let rules = scheme(
      version(from: "2023-10-15", 12_000, per: .month), form: .employerBudget)
    #expect(
      Self.budgets(rules, through: "2023-12-31")
        == ["2023-10-15 1000", "2023-11-01 1000", "2023-12-01 1000"])
  }

  @Test func aHigherAmountCountsFromItsOwnMonth() {
    let rules = scheme(
      version(12_000, per: .month), version(from: "2020-11-01", 24_000, per: .month),
      form: .employerBudget)
    #expect(
      Self.budgets(rules, through: "2020-12-31").suffix(3)
        == ["2020-10-01 1000", "2020-11-01 2000", "2020-12-01 2000"])
  }

  @Test func isRoundedAsTheRuleSays() {
    let year = scheme(
      version(100_001) {
        $0.roundingStep = .euro
        $0.roundingMode = .up
      }, form: .employerBudget)
    #expect(Self.budgets(year, through: "2020-12-31") == ["2020-01-01 100100"])
    let month = scheme(
      version(10_000, per: .month) { $0.roundingStep = .euro }, form: .employerBudget)
    #expect(
      Self.budgets(month, through: "2020-04-30")
        == ["2020-01-01 800", "2020-02-01 900", "2020-03-01 800", "2020-04-01 800"])
  }

  @Test func neitherDayInItsOwnTimeGrantsOnTheFirstDayOfTheNewRule() {
    let rules = scheme(
      version(100) { $0.grantDay = .periodEnd }, version(from: "2020-07-01", 200),
      form: .employerBudget)
    #expect(Self.budgets(rules, through: "2020-12-31") == ["2020-07-01 200"])
  }

  @Test func onItsOwnDayAndWithItsOwnVersion() {
    let rules = scheme(
      version(100) { $0.grantDay = .on(monthDay("03-01")) },
      version(from: "2021-06-01", 200) {
        $0.grantDay = .periodEnd
        $0.endsOn = day("2022-12-31")
      }, form: .employerBudget)
    #expect(
      Self.budgets(rules, through: "2024-12-31")
        == ["2020-03-01 100", "2021-03-01 100", "2022-12-31 200"])
  }

  @Test func aBudgetWithoutALimitGrantsNothingBeforehand() {
    let rules = scheme(version(0, per: .none), form: .employerBudget)
    #expect(Self.budgets(rules, through: "2024-12-31") == [])
  }
}
