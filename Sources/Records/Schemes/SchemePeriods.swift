/// The calendar of a scheme: its years, their months and the terms counted from them
/// (docs/rules.md 10, 16, 19).
package struct SchemeCalendar: Sendable {
  package let yearStarts: MonthDay

  package init(yearStarts: MonthDay) { self.yearStarts = yearStarts }

  /// First and last day of the scheme year that holds `day`.
  package func year(holding day: Day) -> ClosedRange<Day> {
    let calendarYear = day.parts.year
    let start = yearStarts.day(in: calendarYear)
    return start <= day ? year(startingIn: calendarYear) : year(startingIn: calendarYear - 1)
  }

  /// The scheme year that starts in a calendar year.
  package func year(startingIn calendarYear: Int) -> ClosedRange<Day> {
    yearStarts.day(in: calendarYear)...(yearStarts.day(in: calendarYear + 1) - 1)
  }

  /// The twelve months of a scheme year, counted from its first day.
  package func months(of year: ClosedRange<Day>) -> [ClosedRange<Day>] {
    let first = yearStarts.day(in: year.lowerBound.parts.year)
    return (0..<12).map { index in
      let last = index == 11 ? year.upperBound : first.adding(months: index + 1) - 1
      return first.adding(months: index)...last
    }
  }

  /// The day MM-DD that falls inside a scheme year.
  package func day(_ date: MonthDay, in year: ClosedRange<Day>) -> Day {
    let first = date.day(in: year.lowerBound.parts.year)
    return first >= year.lowerBound ? first : date.day(in: year.lowerBound.parts.year + 1)
  }

  /// The last day on which a lot granted on `day` can be used; nil when it never ends.
  package func lastDay(of expiry: SchemeVersion.Expiry, grantedOn day: Day) -> Day? {
    switch expiry {
    case .never: nil
    case .yearEnd: year(holding: day).upperBound
    case .years(let count):
      year(startingIn: year(holding: day).lowerBound.parts.year + count).upperBound
    case .months(let count): day.lastDay(ofMonths: count)
    case .date(let date): date
    }
  }
}

extension Scheme {
  package var calendar: SchemeCalendar { SchemeCalendar(yearStarts: yearStarts) }

  /// Which version is in force on a day; nil before the first.
  package func versionIndex(on day: Day) -> Int? {
    versions.lastIndex { $0.validFrom <= day }
  }
}
