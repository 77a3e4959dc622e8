import Records
import Testing

@Suite struct DayTests {
  /// Counts from 1 January 1900 one day at a time, by the lengths of the months alone.
  @Test func everyDayOfTwoCenturiesIsThereOnce() {
    var number = -25_567
    for year in 1900...2100 {
      let leap = (year % 4 == 0 && year % 100 != 0) || year == 2000
      let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for month in 1...12 {
        for date in 1...lengths[month - 1] {
          guard let found = Day(year: year, month: month, day: date) else {
            Issue.record("no \(year)-\(month)-\(date)")
            return
          }
          let parts = found.parts
          let pad = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
          let text = "\(year)-\(pad(month))-\(pad(date))"
          guard Int(found.number) == number, parts == (year, month, date),
            found.description == text, Day(iso: text) == found
          else {
            Issue.record("\(text): \(found.number) instead of \(number), \(parts)")
            return
          }
          number += 1
        }
        #expect(Day(year: year, month: month, day: lengths[month - 1] + 1) == nil)
      }
    }
    #expect(day("2101-01-01").number == Int32(number))
  }

  @Test(arguments: [
    (0, 1, 1), (10_000, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 2, 30),
    (2023, 2, 29), (1900, 2, 29), (2024, 4, 31),
  ])
  func refusesDaysThatNoCalendarHas(year: Int, month: Int, date: Int) {
    #expect(Day(year: year, month: month, day: date) == nil)
  }

  @Test func theFirstAndLastYearAreReadAndWritten() {
    #expect(day("0001-01-01").description == "0001-01-01")
    #expect(day("9999-12-31").description == "9999-12-31")
    #expect(day("0001-03-01") - day("0001-02-28") == 1)
  }

  @Test func leapYears() {
    #expect([1900, 2000, 2023, 2024, 2100, 2400].filter(Day.isLeap) == [2000, 2024, 2400])
    #expect(Day.daysInMonth(year: 2000, month: 2) == 29)
    #expect(Day.daysInMonth(year: 2100, month: 2) == 28)
    #expect(day("2025-01-01") - day("2024-01-01") == 366)
  }

  @Test func comparesAndCounts() {
    #expect(day("2024-02-28") + 2 == day("2024-03-01"))
    #expect(day("2024-03-01") - 1 == day("2024-02-29"))
    #expect(day("2023-12-31") < day("2024-01-01"))
    #expect(day("2024-12-31").year == 2024)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2023-11-30", 3, "2024-02-29"), ("2024-10-31", 1, "2024-11-30"),
    ("2024-05-15", 8, "2025-01-15"), ("2024-12-31", 2, "2025-02-28"),
    ("2024-05-15", 0, "2024-05-15"), ("2024-03-31", -1, "2024-02-29"),
  ])
  func addsMonths(start: String, count: Int, expected: String) {
    #expect(day(start).adding(months: count) == day(expected))
  }

  /// docs/rules.md 19.
  @Test(arguments: [
    ("2023-01-01", 36, "2025-12-31"), ("2023-05-15", 12, "2024-05-14"),
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
    ("2023-01-30", 1, "2023-02-28"), ("2023-01-29", 1, "2023-02-28"),
    ("2023-01-28", 1, "2023-02-27"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-28"), ("2024-08-31", 1, "2024-09-30"),
    ("2024-03-01", 12, "2025-02-28"), ("2023-03-01", 12, "2024-02-29"),
  ])
  func aTermOfMonthsEndsTheDayBefore(start: String, count: Int, expected: String) {
    #expect(day(start).lastDay(ofMonths: count) == day(expected))
  }

  @Test(arguments: [
    "2026-03-01", "1-3-2026", "01-03-2026", "1/3/2026", "01/03/2026", "1.3.2026", "01.3.2026",
  ])
  func readsWhatPeopleType(text: String) {
    #expect(Day(typed: text) == day("2026-03-01"))
  }

  @Test(arguments: [
    "", "2026-3-1", "2026-03-1", "1-3-26", "31-2-2026", "2026-02-30", "2026-13-01", "1-3-2026 ",
    "a-3-2026", "1-3-2026-1", "001-3-2026", "1--2026", "2026/03/01", "-1-3-2026", "2026-03-01T",
    "２０２６-03-01", "1-3", "2026-03-0x", "+1-3-2026",
  ])
  func refusesOtherSpellings(text: String) {
    #expect(Day(typed: text) == nil)
  }
}
