import Records
import Testing

@Suite struct EmployerBudgetTests {
  private static func ledger(
    _ rule: SchemeVersion, _ entries: [AccountEntry], through last: String
  ) -> DerivedLedger {
    let rules = scheme(rule, form: .employerBudget)
    return AccountReplay.run(
      scheme: rules, grants: GrantRules(scheme: rules).budgets(through: day(last)),
      entries: entries, leavingDays: [], through: day(last))
  }

  private static func approval(_ amount: Int64, on date: String, _ id: Int64 = 1) -> [AccountEntry]
  {
    [
      AccountEntry(day: day(date), order: id * 10, .asked(claim: id, amount: amount)),
      AccountEntry(
        day: day(date), order: id * 10, .reserve(claim: id, amount: amount)),
    ]
  }

  @Test func aYearlyBudgetPaysAndEnds() {
    let ledger = Self.ledger(
      version(50_000) { $0.expiry = .yearEnd }, Self.approval(20_000, on: "2020-05-01"),
      through: "2021-01-01")
    #expect(
      ledger.story
        == [
          "2020-01-01 grant employer > budget 2020-01-01: 50000",
          "2020-05-01 reserve budget 2020-01-01 > claim 1: 20000",
          "2021-01-01 lapse budget 2020-01-01 > lapsed: 30000",
          "2021-01-01 grant employer > budget 2021-01-01: 50000",
        ])
  }

  @Test func withoutALimitItGivesWhatIsApproved() {
    let ledger = Self.ledger(
      version(0, per: .none),
      Self.approval(20_000, on: "2020-05-01", 1) + Self.approval(5000, on: "2020-06-01", 2)
        + Self.approval(700, on: "2021-02-01", 3), through: "2021-12-31")
    #expect(
      ledger.story
        == [
          "2020-05-01 grant employer > budget 2020-01-01: 20000",
          "2020-05-01 reserve budget 2020-01-01 > claim 1: 20000",
          "2020-06-01 grant employer > budget 2020-01-01: 5000",
          "2020-06-01 reserve budget 2020-01-01 > claim 2: 5000",
          "2021-02-01 grant employer > budget 2021-01-01: 700",
          "2021-02-01 reserve budget 2021-01-01 > claim 3: 700",
        ])
    #expect(ledger.uncovered.isEmpty)
    #expect(ledger.lots[0].expiresOn == day("2020-12-31"))
  }

  @Test func withoutALimitItHasALaterPartOnTheFirstDayOfItsYear() {
    let ledger = Self.ledger(
      version(0, per: .none),
      [
        AccountEntry(
          day: day("2021-01-01"), order: 10,
          .reserveLater(claim: 1, amount: 900, approvedOn: day("2020-06-01")))
      ], through: "2021-12-31")
    #expect(
      ledger.story
        == [
          "2021-01-01 grant employer > budget 2021-01-01: 900",
          "2021-01-01 reserve budget 2021-01-01 > claim 1: 900",
        ])
    #expect(ledger.waiting.isEmpty)
  }

  @Test func withALimitMoreThanItHoldsIsAShortage() {
    let ledger = Self.ledger(
      version(50_000) { $0.expiry = .yearEnd }, Self.approval(60_000, on: "2020-05-01"),
      through: "2020-12-31")
    #expect(ledger.uncovered.map(\.total) == [10_000])
  }
}
