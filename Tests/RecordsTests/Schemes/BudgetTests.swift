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

  @Test func onItsOwnDayAndWithItsOwnVersion() {
    let rules = scheme(
      version(100) { $0.grantDay = .on(monthDay("03-01")) },
      version(from: "2021-06-01", 200) {
        $0.grantDay = .periodEnd
        $0.endsOn = day("2022-12-31")
      }, form: .employerBudget)
    #expect(
      Self.budgets(rules, through: "2024-12-31")
        == ["2020-03-01 100", "2021-12-31 200", "2022-12-31 200"])
  }

  @Test func aBudgetWithoutALimitGrantsNothingBeforehand() {
    let rules = scheme(version(0, per: .none), form: .employerBudget)
    #expect(Self.budgets(rules, through: "2024-12-31") == [])
  }
}
