/// A day of the year without its year, as in `year_starts: 05-01`.
package struct MonthDay: Hashable, Sendable, CustomStringConvertible {
  package let month: Int
  package let day: Int

  /// The first of January: where a scheme year starts unless the file says otherwise.
  package static let newYear = MonthDay(unchecked: 1, 1)

  private init(unchecked month: Int, _ day: Int) {
    self.month = month
    self.day = day
  }

  /// Nil when no year has this day; `02-29` is allowed and means 28 February in other years.
  package init?(month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.daysInMonth(year: 2024, month: month)
    else { return nil }
    self.init(unchecked: month, day)
  }

  /// Reads exactly `MM-DD`.
  package init?(_ text: some StringProtocol) {
    guard text.utf8.count == 5, let day = Day(iso: "2024-" + text) else { return nil }
    self.init(unchecked: day.parts.month, day.parts.day)
  }

  /// This day in a year.
  package func day(in year: Int) -> Day {
    let length = Day.daysInMonth(year: year, month: month)
    return Day(year: year, month: month, day: min(day, length)) ?? Day(number: 0)
  }

  package var description: String {
    (month < 10 ? "0\(month)" : "\(month)") + "-" + (day < 10 ? "0\(day)" : "\(day)")
  }
}
