import Records
import Testing

/// docs/rules.md 10, 16 and 19.
@Suite struct SchemeCalendarTests {
  private static func calendar(_ start: String) -> SchemeCalendar {
    SchemeCalendar(yearStarts: monthDay(start))
  }

  @Test(arguments: ["01-01", "05-01", "02-29", "01-31", "12-31", "09-15"])
  func everyDayIsInOneMonthOfOneYear(start: String) {
    let calendar = Self.calendar(start)
    var day = day("2019-01-01")
    while day < Records.Day(number: 20_454) {  // 2026-01-01
      let year = calendar.year(holding: day)
      guard year.contains(day), calendar.year(holding: year.lowerBound) == year,
        calendar.year(holding: year.upperBound) == year,
        calendar.year(holding: year.upperBound + 1).lowerBound == year.upperBound + 1,
        (365...366).contains(year.upperBound - year.lowerBound + 1)
      else {
        Issue.record("\(day) is not well in \(year)")
        return
      }
      let months = calendar.months(of: year)
      guard months.count == 12, months.filter({ $0.contains(day) }).count == 1,
        months[0].lowerBound == year.lowerBound, months[11].upperBound == year.upperBound,
        zip(months, months.dropFirst()).allSatisfy({ $0.upperBound + 1 == $1.lowerBound })
      else {
        Issue.record("\(day) is not well in \(months)")
        return
      }
      day = day + 1
    }
  }

  @Test func schemeYearsThatStartInMayOrOnALeapDay() {
    let may = Self.calendar("05-01")
    #expect(may.year(holding: day("2024-04-30")) == day("2023-05-01")...day("2024-04-30"))
    #expect(may.year(holding: day("2024-05-01")) == day("2024-05-01")...day("2025-04-30"))
    let leap = Self.calendar("02-29")
    #expect(leap.year(holding: day("2024-02-28")) == day("2023-02-28")...day("2024-02-28"))
    #expect(leap.year(holding: day("2024-02-29")) == day("2024-02-29")...day("2025-02-27"))
  }

  @Test func aDateInsideASchemeYear() {
    let may = Self.calendar("05-01")
    let year = may.year(holding: day("2023-06-01"))
    #expect(may.day(monthDay("05-01"), in: year) == day("2023-05-01"))
    #expect(may.day(monthDay("04-30"), in: year) == day("2024-04-30"))
    #expect(may.day(monthDay("02-29"), in: year) == day("2024-02-29"))
    #expect(
      may.day(monthDay("02-29"), in: may.year(holding: day("2022-06-01"))) == day("2023-02-28"))
  }

  @Test func theLastDayOfALot() {
    let year = Self.calendar("01-01")
    #expect(year.lastDay(of: .never, grantedOn: day("2023-01-01")) == nil)
    #expect(year.lastDay(of: .yearEnd, grantedOn: day("2023-06-01")) == day("2023-12-31"))
    #expect(year.lastDay(of: .years(3), grantedOn: day("2023-06-01")) == day("2026-12-31"))
    #expect(year.lastDay(of: .months(36), grantedOn: day("2023-01-01")) == day("2025-12-31"))
    #expect(
      year.lastDay(of: .date(day("2027-03-31")), grantedOn: day("2023-01-01"))
        == day("2027-03-31"))
    let may = Self.calendar("05-01")
    #expect(may.lastDay(of: .yearEnd, grantedOn: day("2023-06-01")) == day("2024-04-30"))
    #expect(may.lastDay(of: .years(1), grantedOn: day("2024-04-30")) == day("2025-04-30"))
    let leap = Self.calendar("02-29")
    #expect(leap.lastDay(of: .yearEnd, grantedOn: day("2023-06-01")) == day("2024-02-28"))
    #expect(leap.lastDay(of: .years(1), grantedOn: day("2023-06-01")) == day("2025-02-27"))
  }

  /// A file may say any day that can be written; it is told what is wrong, not stopped.
  @Test(arguments: ["01-01", "05-01", "12-31", "02-29"])
  func theFirstAndTheLastYearThatCanBeWrittenAreCutOff(start: String) {
    let calendar = SchemeCalendar(yearStarts: monthDay(start))
    for date in ["0001-01-01", "0001-12-31", "9999-01-01", "9999-12-31"] {
      #expect(calendar.year(holding: day(date)).contains(day(date)))
    }
  }
}
