/// The days of 2020-2031, found by counting from one day to the next: nothing is computed, so it
/// cannot share a mistake with the calendar that it is to check.
struct CountedCalendar: Sendable {
  static let shared = CountedCalendar()

  /// 2020-01-01 in days since 1970-01-01.
  let first = 18_262
  private(set) var year: [Int] = []
  private(set) var month: [Int] = []
  private(set) var date: [Int] = []
  private var monthStarts: [Int] = []
  private var monthLengths: [Int] = []

  init() {
    var number = first
    for year in 2020...2031 {
      for (index, length) in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
        let days = index == 1 && year % 4 == 0 ? 29 : length
        monthStarts.append(number)
        monthLengths.append(days)
        for date in 1...days {
          self.year.append(year)
          month.append(index + 1)
          self.date.append(date)
          number += 1
        }
      }
    }
  }

  private func place(_ number: Int) -> Int { number - first }

  private func monthIndex(_ number: Int) -> Int {
    (year[place(number)] - 2020) * 12 + month[place(number)] - 1
  }

  func dateInMonth(_ number: Int) -> Int { date[place(number)] }

  /// The day that is called `date` in a month, or the month's last one.
  private func day(_ monthIndex: Int, _ date: Int) -> Int {
    monthStarts[monthIndex] + min(date, monthLengths[monthIndex]) - 1
  }

  func sameDate(after months: Int, _ number: Int) -> Int {
    day(monthIndex(number) + months, dateInMonth(number))
  }

  /// docs/rules.md 19.
  func lastDay(ofMonths months: Int, from number: Int) -> Int {
    let target = monthIndex(number) + months
    if dateInMonth(number) > monthLengths[target] {
      return monthStarts[target] + monthLengths[target] - 1
    }
    return day(target, dateInMonth(number)) - 1
  }

  /// First days of all scheme years: every day that carries the date.
  func yearStarts(month wanted: Int, date: Int) -> [Int] {
    (0..<monthStarts.count).filter { $0 % 12 == wanted - 1 }.map { day($0, date) }
  }

  /// First days of the months of a scheme year, counted from its first day, and the day after
  /// its end.
  func monthStarts(ofYear start: Int, to end: Int) -> [Int] {
    (0..<12).map { day(monthIndex(start) + $0, dateInMonth(start)) } + [end + 1]
  }

  /// The first day from `number` on that carries the date.
  func next(month wanted: Int, date: Int, from number: Int) -> Int {
    var index = monthIndex(number)
    while index % 12 != wanted - 1 || day(index, date) < number { index += 1 }
    return day(index, date)
  }
}
