/// What the learning account grants, EUR 706 for each full-time year, and schemes of time likewise:
/// by calendar days.
///
/// Counted here apart from the program, so that the sample can check it (docs/rules.md 11-14).
enum Grants {
  /// Cents a full-time year.
  static let amount = 70_600
  private static let fullTimeTenths = 360

  /// Ten-thousandths, half up.
  static func factor(tenths: Int) -> Int {
    (tenths * 20_000 + fullTimeTenths) / (2 * fullTimeTenths)
  }

  /// Cents granted for one employment in one of the years 2023, 2024, 2025 (0 to 2), half up.
  static func cents(_ person: Person, employment: Employment, year: Int) -> Int {
    parts(of: amount, person, employment: employment, year: year)
  }

  /// The same of any amount for a full-time year.
  static func parts(
    of amount: Int, _ person: Person, employment: Employment, year: Int
  ) -> Int {
    var factorDays = 0
    for month in year * 12..<year * 12 + 12 {
      let from = max(Period.monthStarts[month], employment.start)
      let to = min(Period.lastDay(ofMonth: month), employment.end ?? Period.last)
      if from > to { continue }
      let days = to.number - from.number + 1
      factorDays += days * factor(tenths: person.post(inMonth: month).hours)
    }
    let parts = 10_000 * Period.daysInYear(year)
    return (2 * amount * factorDays + parts) / (2 * parts)
  }

  /// The grants of the three years for one employment.
  static func cents(_ person: Person, employment: Employment) -> [Int] {
    (0..<3).map { cents(person, employment: employment, year: $0) }
  }
}
