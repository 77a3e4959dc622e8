/// A week from Monday to Sunday with its number in the year, as ISO 8601 has it: a week belongs to
/// the year in which its Thursday lies, so that week 1 is the one with 4 January in it.
package struct ISOWeek: Hashable, Comparable, Sendable {
  /// Its first day.
  package let monday: Day

  /// The week in which a day lies.
  package init(_ day: Day) { monday = day.monday }

  /// Nil where the year has no such week: most have 52 of them, some 53.
  package init?(year: Int, week: Int) {
    guard ISOWeek.years.contains(year), (1...ISOWeek.count(in: year)).contains(week),
      let fourth = Day(year: year, month: 1, day: 4)
    else { return nil }
    monday = fourth.monday + (week - 1) * WorkPattern.daysPerWeek
  }

  /// Years whose weeks are in the calendar as a whole.
  package static let years: ClosedRange<Int> = 1...9998

  package var sunday: Day { monday + 6 }

  /// The year it is counted in, and its number from 1.
  package var parts: (year: Int, week: Int) {
    let thursday = monday + 3
    let year = thursday.year
    guard let first = Day(year: year, month: 1, day: 1) else { return (year, 1) }
    return (year, (thursday - first) / WorkPattern.daysPerWeek + 1)
  }

  /// How many weeks a year has: 28 December is always in the last one.
  package static func count(in year: Int) -> Int {
    Day(year: year, month: 12, day: 28).map { ISOWeek($0).parts.week } ?? 52
  }

  package func adding(_ weeks: Int) -> ISOWeek {
    ISOWeek(monday + weeks * WorkPattern.daysPerWeek)
  }

  package func contains(_ day: Day) -> Bool { monday <= day && day <= sunday }

  package static func < (left: ISOWeek, right: ISOWeek) -> Bool { left.monday < right.monday }
}

extension ISOWeek: CustomStringConvertible {
  /// `2026-W05`: the form of every data format.
  package var description: String {
    let (year, week) = parts
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + (week < 10 ? "-W0" : "-W") + String(week)
  }

  /// Why a text is no week.
  package enum Fault: Error, Equatable, Sendable {
    case notAWeek
    /// The year has fewer weeks.
    case noSuchWeek(year: Int, weeks: Int)
  }

  /// Reads `2026-W05`, also `2026W05`, `2026-w5` and `2026w5`.
  package init(typed text: some StringProtocol) throws(Fault) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 6, let year = ISOWeek.number(bytes[..<4]) else { throw .notAWeek }
    var rest = bytes[4...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let letter = rest.first, letter | 0x20 == UInt8(ascii: "w"),
      (1...2).contains(rest.count - 1), let week = ISOWeek.number(rest.dropFirst())
    else { throw .notAWeek }
    guard ISOWeek.years.contains(year) else { throw .notAWeek }
    guard let found = ISOWeek(year: year, week: week) else {
      throw .noSuchWeek(year: year, weeks: ISOWeek.count(in: year))
    }
    self = found
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (48...57).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }
}
