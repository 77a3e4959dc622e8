/// A day of the calendar, counted from 1 January 1970, without a time zone.
struct CivilDay: Comparable {
  var number: Int

  init(number: Int) { self.number = number }

  /// Counts years from March, so that the leap day is the last of its year.
  init(_ year: Int, _ month: Int, _ day: Int) {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// 0 is Monday; 1 January 1970 was a Thursday.
  var weekday: Int { (number + 3) % 7 }
  var monday: CivilDay { self + -weekday }

  /// As in 2025-W09: the year is that of the Thursday.
  var isoWeek: String {
    let thursday = monday + 3
    let year = thursday.parts.year
    let week = (thursday.number - CivilDay(year, 1, 1).number) / 7 + 1
    return "\(year)-W\(week < 10 ? "0" : "")\(week)"
  }

  /// Saturday and Sunday move to the Monday after: the office is closed.
  var nextWorkday: CivilDay {
    return self + (weekday < 5 ? 0 : 7 - weekday)
  }

  /// As in 2025-03-01.
  var iso: String {
    let (year, month, day) = parts
    let two = { (value: Int) in value < 10 ? "0\(value)" : "\(value)" }
    return "\(year)-\(two(month))-\(two(day))"
  }

  static func < (one: CivilDay, other: CivilDay) -> Bool { one.number < other.number }
  static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }
}

/// The three years of the sample, 2023 to 2025, by month (0 to 35) and year (0 to 2).
enum Period {
  static let firstYear = 2023
  static let months = 36
  static let monthStarts = (0...months).map { CivilDay(firstYear + $0 / 12, $0 % 12 + 1, 1) }
  static let yearStarts = [0, 12, 24, 36].map { monthStarts[$0] }
  static let first = monthStarts[0]
  static let last = monthStarts[months] + -1

  static func lastDay(ofMonth month: Int) -> CivilDay { monthStarts[month + 1] + -1 }
  static func daysInYear(_ year: Int) -> Int {
    yearStarts[year + 1].number - yearStarts[year].number
  }
  static func month(of day: CivilDay) -> Int {
    let parts = day.parts
    return (parts.year - firstYear) * 12 + parts.month - 1
  }
}
