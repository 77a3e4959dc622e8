internal import Interchange
internal import Records

/// What `TypedAmount.cents` promises about any text, held against a reading of its own.
struct MoneyCheck {
  let text: String

  func run() throws(BrokenPromise) {
    let cents: Int64
    do throws(AmountError) {
      cents = try TypedAmount.cents(text)
    } catch {
      return try refusalIsRight(error)
    }
    try promise(abs(cents) <= TypedAmount.largestCents, "\(cents) is too large")
    guard let body = Decorated(text).body else { throw BrokenPromise("\(text) is no amount") }
    try promise(!hasTwoReadings(body), "\(text) was read as \(cents)")
    let readings = Convention.readings(of: body)
    try promise(readings == [abs(cents)], "\(text): \(cents) instead of \(readings)")
    try readsBack(cents)
  }

  private func refusalIsRight(_ error: AmountError) throws(BrokenPromise) {
    guard let body = Decorated(text).body else { return }
    if hasTwoReadings(body) {
      if case .ambiguous(let thousands, let decimal) = error {
        try promise(thousands == decimal * 1000, "\(text): \(thousands) and \(decimal)")
        let one = Convention.readings(of: body)
        try promise(one == [thousands], "\(text): \(thousands) instead of \(one)")
      } else {
        try promise(!mayBeBoth(body), "\(text) was refused with \(error), not as ambiguous")
      }
      return
    }
    let wanted = Convention.readings(of: body).filter { $0 <= TypedAmount.largestCents }
    try promise(wanted.isEmpty, "\(text) was refused (\(error)), and is \(wanted)")
  }

  /// `1.250`: one mark and three digits behind it.
  private func hasTwoReadings(_ body: [UInt8]) -> Bool {
    let marks = body.indices.filter { Convention.marks.contains(body[$0]) }
    return marks.count == 1 && marks[0] == body.count - 4
      && body.suffix(3).allSatisfy(Convention.isDigit)
  }

  /// `1.250` in full earnest: thousands as people write them, and no part of a cent.
  private func mayBeBoth(_ body: [UInt8]) -> Bool {
    let head = body.dropLast(4)
    return (1...3).contains(head.count) && head.allSatisfy(Convention.isDigit)
      && head.first != UInt8(ascii: "0") && body.last == UInt8(ascii: "0")
  }

  private func readsBack(_ cents: Int64) throws(BrokenPromise) {
    let plain = ExactDecimals.euros(cents: cents)
    let written = [
      plain, String(plain.map { $0 == "." ? "," : $0 }), "EUR \(plain)",
      LocalFormat(language: .dutch).money(cents), LocalFormat(language: .english).money(cents),
    ]
    for form in written {
      let again = try? TypedAmount.cents(form)
      try promise(
        again == cents, "\(text) is \(cents), \(form) is \(again.map(String.init) ?? "-")")
    }
  }
}

/// An amount without blanks, sign and currency; its digits and marks remain.
private struct Decorated {
  private(set) var body: [UInt8]?

  init(_ text: String) {
    var rest = Decorated.trimmed(text[...])
    var signs = 0
    if rest.first == "-" {
      signs += 1
      rest = rest.dropFirst()
    }
    for currency in ["€", "EUR"] where rest.hasPrefix(currency) {
      rest = rest.dropFirst(currency.count)
    }
    rest = Decorated.trimmed(rest)
    if rest.first == "-" {
      signs += 1
      rest = rest.dropFirst()
    }
    let bytes = Array(rest.utf8)
    let isPlain = bytes.allSatisfy { Convention.isDigit($0) || Convention.marks.contains($0) }
    body = signs < 2 && isPlain ? bytes : nil
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}"]
    var scalars = text.unicodeScalars
    while let first = scalars.first, blanks.contains(first) { scalars.removeFirst() }
    while let last = scalars.last, blanks.contains(last) { scalars.removeLast() }
    return Substring(scalars)
  }
}

/// One of the two ways in which people part thousands and cents.
private struct Convention {
  let groups: UInt8
  let decimal: UInt8

  static let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ".")]

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// What the text is in either convention, in cents.
  static func readings(of body: [UInt8]) -> Set<Int64> {
    let conventions = [
      Convention(groups: marks[0], decimal: marks[1]),
      Convention(groups: marks[1], decimal: marks[0]),
    ]
    return Set(conventions.compactMap { $0.cents(body) })
  }

  private func cents(_ body: [UInt8]) -> Int64? {
    let halves = body.split(separator: decimal, omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return nil }
    let parts = whole.split(separator: groups, omittingEmptySubsequences: false)
    if parts.count > 1 {
      guard let head = parts.first, (1...3).contains(head.count) else { return nil }
      guard parts.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    var digits = parts.flatMap { Array($0) }
    // What is longer is no amount of money in any convention.
    guard (1...15).contains(digits.count) else { return nil }
    if halves.count == 2 {
      guard (1...2).contains(halves[1].count) else { return nil }
      digits += halves[1]
    }
    digits += [UInt8](repeating: 48, count: halves.count == 2 ? 2 - halves[1].count : 2)
    guard digits.allSatisfy(Convention.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1 - 48) }
  }
}
