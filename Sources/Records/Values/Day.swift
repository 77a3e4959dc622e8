/// A civil day of the proleptic Gregorian calendar: no clock, no time zone.
///
/// Kept as the number of days since 1970-01-01, so comparing and counting are integer work.
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  package let number: Int32

  package init(number: Int32) { self.number = number }

  /// The day `year`-`month`-`day`, or nil when the calendar has no such day (30 February).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.daysInMonth(year: year, month: month)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1...12 and day of the month.
  package var parts: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex + (monthIndex < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { parts.year }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The same day of the month, `count` months on; the last day of that month where the date
  /// does not exist (31 January + 1 month = 28 or 29 February).
  package func adding(months count: Int) -> Day {
    let (target, exists) = shifted(months: count)
    _ = exists
    return target
  }

  package var firstOfMonth: Day { self - (parts.day - 1) }

  /// The last day of a term of `count` months that starts on this day: the day before the same
  /// date, or the month's last day where that date does not exist (rules.md 19).
  package func lastDay(ofMonths count: Int) -> Day {
    let (target, exists) = shifted(months: count)
    return exists ? target - 1 : target
  }

  private func shifted(months count: Int) -> (Day, dateExists: Bool) {
    let (year, month, day) = parts
    let months = year * 12 + (month - 1) + count
    let targetYear = months / 12
    let targetMonth = months % 12 + 1
    let length = Day.daysInMonth(year: targetYear, month: targetMonth)
    return (Day(unchecked: targetYear, targetMonth, min(day, length)), day <= length)
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, count: Int) -> Day { Day(number: day.number + Int32(count)) }
  package static func - (day: Day, count: Int) -> Day { Day(number: day.number - Int32(count)) }
  /// Days from `right` to `left`.
  package static func - (left: Day, right: Day) -> Int { Int(left.number - right.number) }
}

extension Day: CustomStringConvertible {
  /// ISO 8601, `2026-03-01`: the form of the database and of every data format.
  package var description: String {
    let (year, month, day) = parts
    return String(unsafeUninitializedCapacity: 10) { buffer in
      var rest = year
      for index in stride(from: 3, through: 0, by: -1) {
        buffer[index] = UInt8(48 + rest % 10)
        rest /= 10
      }
      buffer[4] = UInt8(ascii: "-")
      buffer[5] = UInt8(48 + month / 10)
      buffer[6] = UInt8(48 + month % 10)
      buffer[7] = UInt8(ascii: "-")
      buffer[8] = UInt8(48 + day / 10)
      buffer[9] = UInt8(48 + day % 10)
      return 10
    }
  }

  /// Reads exactly `YYYY-MM-DD`; nil for anything else and for days that do not exist.
  package init?(iso text: some StringProtocol) {
    let day = text.utf8.withContiguousStorageIfAvailable {
      Day(isoBytes: UnsafeRawBufferPointer($0))
    }
    guard let day = day ?? Array(text.utf8).withUnsafeBytes({ Day(isoBytes: $0) }) else {
      return nil
    }
    self = day
  }

  /// The same of bytes as they lie in a file or a column: nothing is copied.
  package init?(isoBytes bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    var fields = (year: 0, month: 0, day: 0)
    for index in bytes.indices where index != 4 && index != 7 {
      guard (48...57).contains(bytes[index]) else { return nil }
      let digit = Int(bytes[index]) - 48
      switch index {
      case 0..<4: fields.year = fields.year * 10 + digit
      case 5..<7: fields.month = fields.month * 10 + digit
      default: fields.day = fields.day * 10 + digit
      }
    }
    self.init(year: fields.year, month: fields.month, day: fields.day)
  }

  /// Reads what people type: `2026-03-01`, `1-3-2026`, `01-03-2026`, also with `/` or `.`.
  package init?(typed text: some StringProtocol) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    let fields = Array(text.utf8).split(
      omittingEmptySubsequences: false,
      whereSeparator: {
        $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".")
      }
    )
    guard fields.count == 3, fields[0].count <= 2, fields[1].count <= 2, fields[2].count == 4,
      let day = Day.number(fields[0]), let month = Day.number(fields[1]),
      let year = Day.number(fields[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= 48, digit <= 57 else { return nil }
      value = value * 10 + Int(digit - 48)
    }
    return value
  }
}
