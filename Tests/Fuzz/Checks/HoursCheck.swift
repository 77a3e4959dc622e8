internal import Interchange
internal import Records

/// What `TypedAmount.minutes` promises about any text, held against a reading of its own.
struct HoursCheck {
  let text: String

  /// Minutes of the first amount that is too large: 10,000,000 hours.
  private static let tooLarge: Int64 = 600_000_000

  func run() throws(BrokenPromise) {
    let minutes = try? TypedAmount.minutes(text)
    let wanted = reading.flatMap { $0 < HoursCheck.tooLarge ? $0 : nil }
    try promise(minutes == wanted, "\(text): \(shown(minutes)) instead of \(shown(wanted))")
    guard let minutes else { return }
    let decimal = ExactDecimals.hours(minutes: minutes)
    let written = [
      decimal, String(decimal.map { $0 == "." ? "," : $0 }), "\(minutes)m",
      LocalFormat(language: .dutch).hours(minutes),
    ]
    for form in written {
      let again = try? TypedAmount.minutes(form)
      try promise(again == minutes, "\(text) is \(minutes) minutes, \(form) is \(shown(again))")
    }
  }

  private func shown(_ minutes: Int64?) -> String { minutes.map(String.init) ?? "nothing" }

  /// Minutes by the four forms of docs/rules.md, in ten-thousandths of an hour where there are
  /// decimals.
  private var reading: Int64? {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}"]
    var scalars = text.unicodeScalars[...]
    func trim() {
      while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
      while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    }
    trim()
    if scalars.last == "m" { return number(scalars.dropLast()) }
    if scalars.last == "u" || scalars.last == "h" {
      scalars.removeLast()
      trim()
    }
    if let colon = scalars.firstIndex(of: ":") {
      let behind = scalars[scalars.index(after: colon)...]
      guard behind.count == 2, let rest = number(behind), rest < 60 else { return nil }
      return number(scalars[..<colon]).map { $0 * 60 + rest }
    }
    let parts = scalars.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard parts.count <= 2, let hours = number(parts[0]) else { return nil }
    guard parts.count == 2 else { return hours * 60 }
    guard parts[1].count <= 4, let fraction = number(parts[1]) else { return nil }
    let scale: [Int64] = [10_000, 1000, 100, 10, 1]
    return ((hours * 10_000 + fraction * scale[parts[1].count]) * 60 + 5000) / 10_000
  }

  /// Digits only; what is longer than twelve is too large whatever it counts.
  private func number(_ digits: Substring.UnicodeScalarView) -> Int64? {
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0.value) }) else { return nil }
    let value = digits.drop { $0 == "0" }
    guard value.count <= 12, digits.count <= 15 else { return nil }
    return value.reduce(0) { $0 * 10 + Int64($1.value - 48) }
  }
}
