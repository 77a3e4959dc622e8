import Testing

@testable import Commands

/// Parts that are right one by one and cannot hold together.
@Suite struct SchemeFileContradictionTests {
  private typealias Fixture = SchemeFixture

  private static let version = "schemes[0].versions[0]"
  private static let grant = "schemes[0].versions[0].grant"

  static let cases: [SchemeFileMistakesTests.Case] = [
    .init(
      "per: year", "per: month", 16, 15, "\(grant).on", "12-31",
      .contradiction(.dayOfYearEveryMonth)),
    .init(
      "months: 36,", "months: 36, years: 3,", 24, 44, "\(version).expiry.years", "3",
      .contradiction(.belongsToOtherRule(key: "years", rule: "months"))),
    .init(
      "rule: months", "rule: never", 24, 31, "\(version).expiry.months", "36",
      .contradiction(.belongsToOtherRule(key: "months", rule: "never"))),
    .init(
      "{rule: months, months: 36,", "{rule: date, date: 2022-12-31,", 24, 36,
      "\(version).expiry.date", "2022-12-31",
      .contradiction(.expiresBeforeStart(validFrom: "2023-01-01"))),
    .init(
      "ends_on: 2026-12-31", "ends_on: 2022-12-31", 12, 18, "\(version).ends_on", "2022-12-31",
      .contradiction(.endsBeforeStart(validFrom: "2023-01-01"))),
    .init(
      "to: euro", "to: day", 19, 26, "\(grant).rounding.to", "day",
      .contradiction(.roundingOfOtherUnit(step: "day"))),
    .init(
      "to: euro", "to: minute", 19, 26, "\(grant).rounding.to", "minute",
      .contradiction(.roundingOfOtherUnit(step: "minute"))),
    .init(
      "scale: factor", "scale: full", 18, 32, "\(grant).hours.full_from", "18.0",
      .contradiction(.fullAnyway)),
    .init(
      "\"16.5\"", "\"18.5\"", 18, 68, "\(grant).hours.nothing_below", "18.5",
      .contradiction(.nothingAboveFull)),
    .init(
      "2022-11-01}", "2022-11-01, cao: true}", 7, 20, "schemes[0].works_council", nil,
      .contradiction(.oneDecisionOnly)),
    .init(
      "{consented_on: 2022-11-01}", "{}", 7, 20, "schemes[0].works_council", nil,
      .contradiction(.oneDecisionOnly)),
    .init(
      "[permanent, on_call]", "[permanent, permanent]", 22, 41,
      "\(version).eligible.workers[1]", "permanent", .contradiction(.listedTwice)),
  ]

  @Test(arguments: cases)
  func oneContradictionGivesOneProblemAtItsPlace(item: SchemeFileMistakesTests.Case) {
    #expect(Fixture.problems(Fixture.full(item.old, item.new)) == [item.expected])
  }

  @Test("Statutory holiday is no development time; days above the law are")
  func statutoryHoliday() {
    let holiday = Fixture.short(
      form: "time", unit: "hours", version: "grant: {amount: 160, per: year}"
    )
    #expect(Fixture.problems(holiday).isEmpty)
    let named = holiday.replacing("name: Leren", with: "name: Vakantiedagen")
    #expect(Fixture.problems(named).map(\.code) == [.contradiction(.statutoryHoliday)])
    let above = holiday.replacing("name: Leren", with: "name: Bovenwettelijke vakantiedagen")
    #expect(Fixture.problems(above).isEmpty)
  }

  @Test func hoursAreNotRoundedToCents() {
    for step in ["cent", "euro"] {
      let text = Fixture.short(
        unit: "hours", version: "grant: {amount: 8, per: year, rounding: {to: \(step)}}")
      #expect(
        Fixture.problems(text)
          == [
            Fixture.problem(
              4, 51, "\(Self.grant).rounding.to", step,
              .contradiction(.roundingOfOtherUnit(step: step)))
          ])
    }
    for step in ["minute", "quarter", "half_hour", "hour", "day"] {
      let text = Fixture.short(
        unit: "hours", version: "grant: {amount: 8, per: year, rounding: {to: \(step)}}")
      #expect(Fixture.problems(text).isEmpty)
    }
  }

  @Test func withoutAPeriodNothingIsSaidAboutGrants() {
    let keys = [
      ("amount: 5", "amount"), ("on: period_end", "on"), ("pro_rata: full", "pro_rata"),
      ("hours: {scale: full}", "hours"), ("after_months: 1", "after_months"),
    ]
    for (written, key) in keys {
      let problems = Fixture.problems(Fixture.short(version: "grant: {per: none, \(written)}"))
      #expect(problems.map(\.code) == [.contradiction(.needsPeriod(key: key))])
      #expect(problems.map(\.column) == [25])
      #expect(problems.map(\.keyPath) == ["\(Self.grant).\(key)"])
    }
  }

  @Test func aBudgetKnowsNoPersonalParts() {
    let keys = [
      ("pro_rata: calendar_days", "pro_rata", 48), ("after_months: 1", "after_months", 52),
      ("hours: {scale: factor}", "scale", 53), ("hours: {full_from: 18}", "full_from", 46),
      ("hours: {nothing_below: 18}", "nothing_below", 46),
      ("hours: {max_factor: 1}", "max_factor", 46),
    ]
    for (written, key, column) in keys {
      let text = Fixture.short(
        form: "employer_budget", version: "grant: {amount: 500, per: year, \(written)}")
      let problems = Fixture.problems(text)
      #expect(problems.map(\.code) == [.contradiction(.notForBudget(key: key))], "\(written)")
      #expect(problems.map(\.column) == [column], "\(written)")
    }
  }

  @Test func versionsStartOneAfterTheOther() {
    for (second, ok) in [("2024-01-01", false), ("2023-12-31", false), ("2024-01-02", true)] {
      let text = Fixture.short(
        version: """
          grant: {amount: 706, per: year}},
              {valid_from: \(second), grant: {amount: 706, per: year}
          """)
      let expected = Fixture.problem(
        5, 18, "schemes[0].versions[1].valid_from", second,
        .versionsNotAscending(previous: "2024-01-01"))
      #expect(Fixture.problems(text) == (ok ? [] : [expected]))
    }
  }

  @Test func aCodeStandsOnceInAFile() {
    let first = Fixture.short()
    let second = first.split(separator: "\n", maxSplits: 1)[1]
    #expect(
      Fixture.problems(first + second)
        == [Fixture.problem(5, 12, "schemes[1].code", "ILA", .duplicateCode(firstLine: 2))])
  }
}
