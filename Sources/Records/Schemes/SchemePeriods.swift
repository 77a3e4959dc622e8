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

  /// The scheme year that starts in a calendar year; the first and the last that can be written
  /// are cut off.
  package func year(startingIn calendarYear: Int) -> ClosedRange<Day> {
    let years = SchemeCalendar.years
    let first =
      calendarYear < years.lowerBound
      ? MonthDay.newYear.day(in: years.lowerBound) : yearStarts.day(in: calendarYear)
    let next = calendarYear + 1
    return next > years.upperBound
      ? first...(Day(year: years.upperBound, month: 12, day: 31) ?? first)
      : first...(yearStarts.day(in: next) - 1)
  }

  /// Calendar years that a day can lie in.
  private static let years = 1...9999

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

  /// The period of several years that holds `day`, counted from the start of the scheme
  /// (docs/rules.md 10), with its months.
  package func period(
    of years: Int, from start: Day, holding day: Day
  ) -> (days: ClosedRange<Day>, months: [ClosedRange<Day>]) {
    var number = 0
    while start.adding(months: 12 * years * (number + 1)) <= day { number += 1 }
    let first = 12 * years * number
    let months = (0..<(12 * years)).map { index in
      let from = start.adding(months: first + index)
      return from...(start.adding(months: first + index + 1) - 1)
    }
    return (months[0].lowerBound...months[months.count - 1].upperBound, months)
  }

  /// The last day of what is carried on `day` (docs/rules.md 21).
  package func lastDay(
    of carry: SchemeVersion.Carry, else expiry: SchemeVersion.Expiry, carriedOn day: Day
  ) -> Day? {
    if let until = carry.until {
      let this = until.day(in: day.parts.year)
      return this >= day ? this : until.day(in: day.parts.year + 1)
    }
    if let months = carry.months { return day.lastDay(ofMonths: months) }
    return lastDay(of: expiry, grantedOn: day)
  }

  /// The last day on which a lot granted on `day` can be used; nil when it never ends.
  package func lastDay(of expiry: SchemeVersion.Expiry, grantedOn day: Day) -> Day? {
    switch expiry {
    case .never, .employmentEnd: nil
    case .yearEnd: year(holding: day).upperBound
    case .years(let count):
      year(startingIn: year(holding: day).lowerBound.parts.year + count).upperBound
    case .months(let count): day.lastDay(ofMonths: count)
    case .date(let date): date
    }
  }
}

extension Scheme {
  /// The start of the period of the pot that is there on a day: the scheme year, or of a pot that
  /// is filled once the year in which that happened; nil when there is none.
  package func potPeriod(on day: Day) -> Day? {
    guard let first = versions.first, let pot = first.pot, first.validFrom <= day else {
      return nil
    }
    let once = pot.per == .once
    let year = calendar.year(holding: once ? first.validFrom : day)
    let funded = max(year.lowerBound, first.validFrom)
    guard let rule = versionIndex(on: funded).map({ versions[$0] }),
      funded <= rule.endsOn ?? funded
    else { return nil }
    return year.lowerBound
  }

  package var calendar: SchemeCalendar { SchemeCalendar(yearStarts: yearStarts) }

  /// Which version is in force on a day; nil before the first.
  package func versionIndex(on day: Day) -> Int? {
    versions.lastIndex { $0.validFrom <= day }
  }
}
