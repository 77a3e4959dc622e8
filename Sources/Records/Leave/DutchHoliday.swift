/// The public holidays on which most people in the Netherlands are free with pay.
///
/// No law gives them; most agreements name these. Liberation Day counts every fifth year, as the
/// employers' and employees' organisations advise. What an organisation has it otherwise, it
/// imports (`HolidayCalendar`).
package enum DutchHoliday: String, Sendable, CaseIterable {
  case newYear = "new_year"
  case easterSunday = "easter_sunday"
  case easterMonday = "easter_monday"
  case kingsDay = "kings_day"
  case liberationDay = "liberation_day"
  case ascensionDay = "ascension_day"
  case whitSunday = "whit_sunday"
  case whitMonday = "whit_monday"
  case christmasDay = "christmas_day"
  case boxingDay = "boxing_day"

  /// The holiday on a day; the first of two that fall together.
  package init?(on day: Day) {
    let year = day.year
    guard let found = DutchHoliday.allCases.first(where: { $0.day(in: year) == day }) else {
      return nil
    }
    self = found
  }

  /// Its day in a year; nil where there is none.
  package func day(in year: Int) -> Day? {
    switch self {
    case .newYear: Day(year: year, month: 1, day: 1)
    case .easterSunday: Day.easterSunday(year)
    case .easterMonday: Day.easterSunday(year).map { $0 + 1 }
    case .kingsDay: DutchHoliday.kingsDay(year)
    case .liberationDay:
      year >= 1990 && year.isMultiple(of: 5) ? Day(year: year, month: 5, day: 5) : nil
    case .ascensionDay: Day.easterSunday(year).map { $0 + 39 }
    case .whitSunday: Day.easterSunday(year).map { $0 + 49 }
    case .whitMonday: Day.easterSunday(year).map { $0 + 50 }
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .boxingDay: Day(year: year, month: 12, day: 26)
    }
  }

  /// The king's birthday since 2014, the queen's before; on a Sunday it is kept the day before,
  /// until 1979 the day after.
  private static func kingsDay(_ year: Int) -> Day? {
    guard year >= 1949 else { return nil }
    let birthday = Day(year: year, month: 4, day: year >= 2014 ? 27 : 30)
    let other = year >= 1980 ? -1 : 1
    return birthday.map { $0.weekday == 6 ? $0 + other : $0 }
  }
}

extension Day {
  /// Easter of the Gregorian calendar, after the rules of Meeus, Jones and Butcher; nil before
  /// there was such a calendar.
  package static func easterSunday(_ year: Int) -> Day? {
    guard year >= 1583 else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let toSunday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * toSunday) / 451
    let shifted = epact + toSunday - 7 * late + 114
    return Day(year: year, month: shifted / 31, day: shifted % 31 + 1)
  }
}
