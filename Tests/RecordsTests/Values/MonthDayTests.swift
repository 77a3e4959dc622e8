import Records
import Testing

@Suite struct MonthDayTests {
  @Test func readsAndWritesTwoDigitsEach() {
    #expect(monthDay("05-01").description == "05-01")
    #expect(monthDay("12-31").description == "12-31")
    #expect(MonthDay.newYear == MonthDay(month: 1, day: 1))
  }

  @Test(arguments: ["5-1", "13-01", "00-10", "02-30", "04-31", "0501", "05/01", "", "05-01 "])
  func refusesWhatNoYearHas(text: String) {
    #expect(MonthDay(text) == nil)
  }

  @Test func refusesImpossibleNumbers() {
    #expect(MonthDay(month: 0, day: 1) == nil)
    #expect(MonthDay(month: 2, day: 30) == nil)
    #expect(MonthDay(month: 6, day: 0) == nil)
  }

  /// docs/rules.md 16.
  @Test func theLeapDayIsTheLastOfFebruaryInOtherYears() {
    let leapDay = monthDay("02-29")
    #expect(leapDay.day(in: 2024) == day("2024-02-29"))
    #expect(leapDay.day(in: 2025) == day("2025-02-28"))
    #expect(leapDay.day(in: 2100) == day("2100-02-28"))
    #expect(monthDay("11-30").day(in: 2025) == day("2025-11-30"))
  }
}
