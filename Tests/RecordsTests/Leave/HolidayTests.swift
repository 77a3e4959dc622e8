import Records
import Testing

@Suite("Dutch holidays")
struct HolidayTests {
  @Test(
    "Easter in years that are known",
    arguments: [
      (1818, "1818-03-22"), (1943, "1943-04-25"), (2008, "2008-03-23"), (2011, "2011-04-24"),
      (2023, "2023-04-09"), (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
      (2038, "2038-04-25"), (2285, "2285-03-22"),
    ])
  func easter(year: Int, expected: String) {
    #expect(Day.easterSunday(year) == day(expected))
  }

  /// Gauss's rule with its two exceptions: another way to the same day.
  @Test("Easter of every year as Gauss computes it")
  func easterAfterGauss() throws {
    for year in 1583...4099 {
      let (a, b, c, k) = (year % 19, year % 4, year % 7, year / 100)
      let (p, q) = ((13 + 8 * k) / 25, k / 4)
      let (m, n) = ((15 - p + k - q) % 30, (4 + k - q) % 7)
      let d = (19 * a + m) % 30
      let e = (2 * b + 4 * c + 6 * d + n) % 7
      var offset = 22 + d + e
      if d == 29, e == 6 { offset -= 7 }
      if d == 28, e == 6, (11 * m + 11) % 30 < 19 { offset -= 7 }
      let march = try #require(Day(year: year, month: 3, day: 1))
      #expect(Day.easterSunday(year) == march + (offset - 1), "\(year)")
    }
  }

  @Test(
    "Every holiday of a year",
    arguments: [
      (
        2025,
        [
          "2025-01-01", "2025-04-20", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29",
          "2025-06-08", "2025-06-09", "2025-12-25", "2025-12-26",
        ]
      ),
      (
        2024,
        [
          "2024-01-01", "2024-03-31", "2024-04-01", "2024-04-27", "2024-05-09", "2024-05-19",
          "2024-05-20", "2024-12-25", "2024-12-26",
        ]
      ),
    ])
  func year(year: Int, expected: [String]) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let found = (0..<(Day.isLeap(year) ? 366 : 365)).map { first + $0 }
      .filter { DutchHoliday(on: $0) != nil }
    #expect(found == expected.map { day($0) })
  }

  @Test(
    "The royal birthday, kept beside a Sunday",
    arguments: [
      (2014, "2014-04-26"), (2015, "2015-04-27"), (2013, "2013-04-30"), (2006, "2006-04-29"),
      (1978, "1978-05-01"),
    ])
  func kingsDay(year: Int, expected: String) {
    #expect(DutchHoliday.kingsDay.day(in: year) == day(expected))
  }

  @Test("What an organisation says of a day counts")
  func imported() {
    let calendar = HolidayCalendar([
      day("2025-05-05"): .nothing, day("2025-12-24"): .part(240), day("2025-04-18"): .whole,
    ])
    #expect(calendar.free(on: day("2025-05-05")) == .nothing)
    #expect(calendar.free(on: day("2025-12-24")) == .part(240))
    #expect(calendar.free(on: day("2025-04-18")) == .whole)
    #expect(calendar.free(on: day("2025-12-25")) == .whole)
    #expect(calendar.free(on: day("2025-12-23")) == .nothing)
  }
}
