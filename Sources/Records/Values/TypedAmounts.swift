/// Reads the amounts people type (contract.md 1, input forms). Every reader answers an exact
/// integer or says what is wrong; nothing is guessed.
package enum AmountError: Error, Equatable, Sendable {
  /// Not a number in any of the accepted forms.
  case notANumber
  /// `1.250` may be 1250 or 1.25: both readings, in cents, for the fix line. `1.255` and
  /// `1250.000` have but one reading that is an amount, and are too precise in the other.
  case ambiguous(thousands: Int64, decimal: Int64)
  /// More decimals than the unit has.
  case tooPrecise
  /// Larger than EUR 9,999,999,999.99 or 9,999,999 hours.
  case tooLarge
}

package enum TypedAmount {
  /// Largest amount read from a person or file, in cents: a typing mistake, not a budget.
  package static let largestCents: Int64 = 999_999_999_999

  /// Euros to cents: `1250`, `1250,50`, `1250.50`, `1.250,50`, `1,250.50`, `€ 1.250,50`; below
  /// zero with a minus before or behind the euro sign.
  package static func cents(_ text: some StringProtocol) throws(AmountError) -> Int64 {
    var rest = trim(Array(text.utf8))
    // The sign stands before the currency in English, behind it in Dutch.
    var negative = takeMinus(&rest)
    let euro = Array("€".utf8)
    if rest.starts(with: euro) { rest.removeFirst(euro.count) }
    if rest.starts(with: Array("EUR".utf8)) { rest.removeFirst(3) }
    rest = trim(rest)
    if !negative { negative = takeMinus(&rest) }
    let value = try unsigned(rest, decimals: 2)
    return negative ? -value : value
  }

  /// Hours to minutes: `2`, `2,5`, `2.5`, `2:30`, `150m`.
  ///
  /// A decimal must give whole minutes or be within one of them: `28,8` is 1728 minutes; hours
  /// with more than four decimals are refused.
  package static func minutes(_ text: some StringProtocol) throws(AmountError) -> Int64 {
    var bytes = trim(Array(text.utf8))
    if bytes.last == UInt8(ascii: "m") {
      bytes.removeLast()
      guard let value = whole(bytes[...]), value < 600_000_000 else { throw .notANumber }
      return value
    }
    if bytes.last == UInt8(ascii: "u") || bytes.last == UInt8(ascii: "h") {
      bytes = trim(bytes.dropLast())
    }
    if let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
      let minutes = bytes[(colon + 1)...]
      guard minutes.count == 2, let hours = whole(bytes[..<colon]), let rest = whole(minutes),
        rest < 60, hours < 10_000_000
      else { throw .notANumber }
      return hours * 60 + rest
    }
    // Hours never carry a thousands separator, so `1.250` is one hour and a quarter here.
    let separators = bytes.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard separators.count <= 1 else { throw .notANumber }
    let parts = bytes.split(
      separator: separators.first ?? UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard let first = parts.first, let hours = whole(first) else { throw .notANumber }
    guard hours < 10_000_000 else { throw .tooLarge }
    guard parts.count == 2 else { return hours * 60 }
    guard parts[1].count <= 4 else { throw .tooPrecise }
    guard let fraction = whole(parts[1]) else { throw .notANumber }
    var scale: Int64 = 1
    for _ in 0..<parts[1].count { scale *= 10 }
    // Half a minute and more counts as one: 7,33 hours is 440 minutes.
    let minutes = hours * 60 + (fraction * 60 * 2 + scale) / (scale * 2)
    guard minutes < 600_000_000 else { throw .tooLarge }
    return minutes
  }

  private static func unsigned(_ bytes: [UInt8], decimals: Int) throws(AmountError) -> Int64 {
    guard !bytes.isEmpty else { throw .notANumber }
    let comma = UInt8(ascii: ",")
    let point = UInt8(ascii: ".")
    let commas = bytes.filter { $0 == comma }.count
    let points = bytes.filter { $0 == point }.count
    let groups: UInt8?
    let decimal: UInt8?
    switch (commas, points) {
    case (0, 0): (groups, decimal) = (nil, nil)
    case (1, 0), (0, 1):
      let mark = commas == 1 ? comma : point
      let tail = bytes.count - 1 - (bytes.firstIndex(of: mark) ?? 0)
      if tail == 3 {
        guard let before = whole(bytes.prefix { $0 != mark }),
          let after = whole(bytes.suffix(3))
        else { throw .notANumber }
        let mayBeThousands = bytes.first != UInt8(ascii: "0") && bytes.count <= 7
        // 1,255 is no amount with a decimal mark, yet nobody knows that thousands were meant.
        guard mayBeThousands, after.isMultiple(of: 10) else { throw .tooPrecise }
        throw .ambiguous(
          thousands: (before * 1000 + after) * 100, decimal: before * 100 + after / 10)
      }
      (groups, decimal) = (nil, mark)
    case (1, 1):
      // Whichever comes last parts the cents.
      let isComma = (bytes.lastIndex(of: comma) ?? 0) > (bytes.lastIndex(of: point) ?? 0)
      (groups, decimal) = isComma ? (point, comma) : (comma, point)
    case (1, _) where points >= 1: (groups, decimal) = (point, comma)
    case (_, 1) where commas >= 1: (groups, decimal) = (comma, point)
    case (0, _): (groups, decimal) = (point, nil)
    case (_, 0): (groups, decimal) = (comma, nil)
    default: throw .notANumber
    }
    let halves =
      decimal.map { bytes.split(separator: $0, omittingEmptySubsequences: false) }
      ?? [bytes[...]]
    var digits: [UInt8] = []
    if let groups {
      let parts = halves[0].split(separator: groups, omittingEmptySubsequences: false)
      guard let head = parts.first, (1...3).contains(head.count),
        parts.dropFirst().allSatisfy({ $0.count == 3 })
      else { throw .notANumber }
      digits = parts.flatMap { Array($0) }
    } else {
      digits = Array(halves[0])
    }
    guard let units = whole(digits[...]) else {
      throw digits.count > 15 ? .tooLarge : .notANumber
    }
    var fraction: Int64 = 0
    if halves.count == 2 {
      guard !halves[1].isEmpty else { throw .notANumber }
      guard let value = whole(halves[1]) else { throw .notANumber }
      guard halves[1].count <= decimals else { throw .tooPrecise }
      fraction = halves[1].count == 1 ? value * 10 : value
    }
    guard units <= largestCents / 100 else { throw .tooLarge }
    return units * 100 + fraction
  }

  private static func whole(_ digits: ArraySlice<UInt8>) -> Int64? {
    guard !digits.isEmpty, digits.count <= 15 else { return nil }
    var value: Int64 = 0
    for digit in digits {
      guard digit >= 48, digit <= 57 else { return nil }
      value = value * 10 + Int64(digit - 48)
    }
    return value
  }

  private static func takeMinus(_ bytes: inout [UInt8]) -> Bool {
    guard bytes.first == UInt8(ascii: "-") else { return false }
    bytes.removeFirst()
    return true
  }

  /// Space, tab and the no-break spaces that spreadsheets put around a euro sign.
  private static let blanks: [[UInt8]] = [[0x20], [0x09], [0xC2, 0xA0], [0xE2, 0x80, 0xAF]]

  private static func trim(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var rest = Array(bytes)[...]
    // Nearly every cell of a file.
    let signs: ClosedRange<UInt8> = 0x21...0x7E
    if let first = rest.first, let last = rest.last, signs.contains(first), signs.contains(last) {
      return Array(rest)
    }
    while let blank = blanks.first(where: { rest.starts(with: $0) }) {
      rest.removeFirst(blank.count)
    }
    while let blank = blanks.first(where: { rest.suffix($0.count) == $0[...] }) {
      rest.removeLast(blank.count)
    }
    return Array(rest)
  }
}
