internal import Interchange
internal import Records

/// Values by the type of their key. Each takes an absent key as nil without a word.
extension SchemeFileReader {
  /// A text that says something; quoted empty text only where it is allowed.
  mutating func text(_ entry: Entry?, mayBeEmpty: Bool = false) -> String? {
    guard let entry else { return nil }
    guard let text = entry.text else {
      report(.wrongType(expected: .text), entry)
      return nil
    }
    let blank = text.allSatisfy { $0.isWhitespace }
    guard !blank || (mayBeEmpty && !entry.isEmpty) else {
      report(.emptyValue, entry)
      return nil
    }
    return text
  }

  /// One of the values of an enumeration.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ entry: Entry?, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let word = word(entry, valid: Value.allCases.map { $0.rawValue }) else { return nil }
    return Value(rawValue: word)
  }

  mutating func word(_ entry: Entry?, valid: [String]) -> String? {
    guard let entry, let word = text(entry) else { return nil }
    if valid.contains(word) { return word }
    report(.notOneOf(valid, nearest: nearest(to: word, of: valid)), entry)
    return nil
  }

  mutating func flag(_ entry: Entry?) -> Bool? {
    word(entry, valid: ["true", "false"]).map { $0 == "true" }
  }

  /// ISO only: a scheme file is read on many machines, and `1-3-2026` is read in two ways.
  mutating func day(_ entry: Entry?) -> Day? {
    guard let entry, let text = text(entry) else { return nil }
    let day = Day(iso: text)
    if day == nil { report(.notADay, entry) }
    return day
  }

  mutating func monthDay(_ entry: Entry?) -> MonthDay? {
    guard let entry, let text = text(entry) else { return nil }
    let day = MonthDay(text)
    if day == nil { report(.notAMonthDay, entry) }
    return day
  }

  /// A whole number in decimal digits, leading zeros or not: `010` is ten.
  mutating func integer(_ entry: Entry?, _ range: ClosedRange<Int>) -> Int? {
    guard let entry, let text = text(entry) else { return nil }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard digits.utf8.allSatisfy({ (48...57).contains($0) }), !digits.isEmpty else {
      report(.notANumber, entry)
      return nil
    }
    guard let number = Int(text), range.contains(number) else {
      report(.outOfRange(lowest: range.lowerBound, highest: range.upperBound), entry)
      return nil
    }
    return number
  }

  /// Cents or minutes, by the unit of the scheme; without a readable unit nothing is said.
  mutating func amount(_ entry: Entry?, _ unit: Unit?, zeroAllowed: Bool = false) -> Int64? {
    guard let entry, let text = text(entry), let unit else { return nil }
    // Hours know no sign, so it is looked at here for both units.
    guard !text.hasPrefix("-") else {
      report(.notPositive, entry)
      return nil
    }
    do {
      let amount =
        unit == .euro ? try TypedAmount.cents(text) : try TypedAmount.minutes(text)
      guard amount > 0 || (zeroAllowed && amount == 0) else {
        report(.notPositive, entry)
        return nil
      }
      return amount
    } catch {
      report(code(of: error, decimals: unit == .euro ? 2 : 4), entry)
      return nil
    }
  }

  private func code(of error: AmountError, decimals: Int) -> SchemeProblemCode {
    switch error {
    case .notANumber: .notAnAmount
    case .ambiguous(let thousands, let decimal):
      .ambiguousAmount(thousands: thousands, decimal: decimal)
    case .tooPrecise: .tooManyDecimals(most: decimals)
    case .tooLarge: .amountTooLarge
    }
  }

  /// Hours a week, in minutes.
  mutating func weeklyHours(_ entry: Entry?) -> Int64? {
    guard let entry, let minutes = amount(entry, .minutes) else { return nil }
    let hoursInAWeek = 168
    guard minutes <= hoursInAWeek * 60 else {
      report(.outOfRange(lowest: 0, highest: hoursInAWeek), entry)
      return nil
    }
    return minutes
  }

  /// A factor such as `1.0`, or a percentage, in ten-thousandths; four decimals at most.
  mutating func factor(_ entry: Entry?, largest: Int = 10) -> Int64? {
    guard let entry, let text = text(entry) else { return nil }
    let parts = text.utf8.split(
      maxSplits: 1, omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") })
    let isNumber = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (48...57).contains($0) }
    }
    guard isNumber, let whole = parts.first else {
      report(.notANumber, entry)
      return nil
    }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    guard decimals.count <= 4 else {
      report(.tooManyDecimals(most: 4), entry)
      return nil
    }
    let digits = Array(whole) + decimals + Array(repeating: 48, count: 4 - decimals.count)
    guard digits.count <= 12 else {
      report(.outOfRange(lowest: 0, highest: largest), entry)
      return nil
    }
    let value = digits.reduce(Int64(0)) { $0 * 10 + Int64($1) - 48 }
    guard value > 0 else {
      report(.notPositive, entry)
      return nil
    }
    guard value <= Int64(largest) * 10_000 else {
      report(.outOfRange(lowest: 0, highest: largest), entry)
      return nil
    }
    return value
  }

  /// A list of values of an enumeration, none of them twice.
  mutating func choices<Value: RawRepresentable & CaseIterable>(
    _ entry: Entry?, _ type: Value.Type
  ) -> [Value]? where Value.RawValue == String {
    guard let words = distinct(entry) else { return nil }
    return words.compactMap { choice($0, type) }
  }

  /// A list of texts, none of them twice.
  mutating func texts(_ entry: Entry?) -> [String]? {
    guard let words = distinct(entry) else { return nil }
    return words.compactMap { text($0) }
  }

  private mutating func distinct(_ entry: Entry?) -> [Entry]? {
    guard let entry, let items = items(entry) else { return nil }
    var seen: Set<String> = []
    for item in items {
      guard let text = item.text, !text.isEmpty else { continue }
      if !seen.insert(text).inserted { contradiction(.listedTwice, item) }
    }
    return items
  }
}
