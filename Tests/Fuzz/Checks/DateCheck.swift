internal import Interchange
internal import Records

/// What `Day(typed:)` promises about any text, held against a reading of its own.
struct DateCheck {
  let text: String

  private struct Civil: Equatable {
    let year: Int
    let month: Int
    let day: Int
  }

  func run() throws(BrokenPromise) {
    let found = Day(typed: text)
    let wanted = reading
    let parts = found.map { Civil(year: $0.parts.year, month: $0.parts.month, day: $0.parts.day) }
    try promise(parts == wanted, "\(text): \(shown(parts)) instead of \(shown(wanted))")
    guard let found, let wanted else { return }
    try promise(found.number == number(of: wanted), "\(text) is day \(found.number)")
    let dutch = LocalFormat(language: .dutch).day(found.description)
    let short = "\(wanted.day)-\(wanted.month)-\(dutch.suffix(4))"
    let written = [found.description, dutch, short, short.replacing("-", with: "/")]
    for form in written {
      try promise(Day(typed: form) == found, "\(text) is \(found), and \(form) is another day")
    }
    try promise(Day(iso: found.description) == found, "\(found) does not read back")
  }

  private func shown(_ civil: Civil?) -> String { civil.map { "\($0)" } ?? "no day" }

  /// Year first with hyphens, or day first with hyphens, slashes or points; never month first.
  private var reading: Civil? {
    let fields = text.unicodeScalars.split(omittingEmptySubsequences: false) {
      $0 == "-" || $0 == "/" || $0 == "."
    }
    let lengths = fields.map(\.count)
    guard fields.count == 3, lengths.allSatisfy({ $0 <= 4 }),
      fields.joined().allSatisfy({ (48...57).contains($0.value) })
    else { return nil }
    let numbers = fields.map { field in field.reduce(0) { $0 * 10 + Int($1.value) - 48 } }
    let isISO = lengths == [4, 2, 2] && text.unicodeScalars.count { $0 == "-" } == 2
    let isDayFirst = (1...2).contains(lengths[0]) && (1...2).contains(lengths[1]) && lengths[2] == 4
    guard isISO || isDayFirst else { return nil }
    let civil =
      isISO
      ? Civil(year: numbers[0], month: numbers[1], day: numbers[2])
      : Civil(year: numbers[2], month: numbers[1], day: numbers[0])
    guard civil.year >= 1, (1...12).contains(civil.month), civil.day >= 1 else { return nil }
    return civil.day <= monthLengths(in: civil.year)[civil.month - 1] ? civil : nil
  }

  private func monthLengths(in year: Int) -> [Int] {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  /// Days since 1970-01-01 by the leap years before it and the lengths of the months.
  private func number(of civil: Civil) -> Int32 {
    let before = civil.year - 1
    let toNewYear = before * 365 + before / 4 - before / 100 + before / 400
    let inYear = monthLengths(in: civil.year).prefix(civil.month - 1).reduce(0, +) + civil.day - 1
    let from1970 = 719_162
    return Int32(toNewYear + inYear - from1970)
  }
}
