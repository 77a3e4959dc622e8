internal import Interchange
internal import Records
internal import Store

/// Reads the cell of a file as the kind of value its column holds; nothing is guessed.
enum ValueReader {
  static let minutesADay = Day.minutes.upperBound
  static let minutesAWeek: Int64 = 7 * minutesADay
  /// Years of birth that somebody in service can have.
  static let birthYears: ClosedRange<Int> = 1900...2020

  static func day(_ text: String) throws(ValueFault) -> Day {
    guard let day = Day(typed: text) else { throw .notADay }
    return day
  }

  /// Euros as cents, never below 0.
  static func money(_ text: String, mayBeZero: Bool = false) throws(ValueFault) -> Int64 {
    let cents: Int64
    do {
      cents = try TypedAmount.cents(text)
    } catch {
      switch error {
      case .notANumber: throw .notAnAmount
      case .ambiguous(let thousands, let decimal):
        throw .ambiguousAmount(thousands: thousands, decimal: decimal)
      case .tooPrecise: throw .tooPrecise
      case .tooLarge: throw .tooLarge
      }
    }
    guard cents > 0 || mayBeZero && cents == 0 else { throw .notPositive }
    return cents
  }

  /// Hours a week as minutes.
  static func weeklyHours(_ text: String) throws(ValueFault) -> Int64 {
    let minutes = try hours(text)
    guard minutes <= minutesAWeek else { throw .moreThanAWeek }
    return minutes
  }

  /// Hours of one day as minutes; 0 is a free day.
  static func dailyHours(_ text: String) throws(ValueFault) -> Int64 {
    let minutes = try hours(text)
    guard minutes <= minutesADay else { throw .moreThanADay }
    return minutes
  }

  private static func hours(_ text: String) throws(ValueFault) -> Int64 {
    do {
      return try TypedAmount.minutes(text)
    } catch {
      throw .notHours
    }
  }

  /// Its place in a cycle of weeks.
  static func week(_ text: String) throws(ValueFault) -> Int64 {
    guard text.utf8.count == 1, let week = Int64(text),
      (1...Int64(WorkPattern.mostWeeks)).contains(week)
    else { throw .notAWeek(most: WorkPattern.mostWeeks) }
    return week
  }

  /// A week of a year: `2026-W05`.
  static func isoWeek(_ text: String) throws(ValueFault) -> ISOWeek {
    do {
      return try ISOWeek(typed: text)
    } catch {
      switch error {
      case .notAWeek: throw .notAnISOWeek
      case .noSuchWeek(let year, let weeks): throw .noSuchWeek(year: year, weeks: weeks)
      }
    }
  }

  /// How busy a week is, from 1 to 5.
  static func level(_ text: String) throws(ValueFault) -> Int64 {
    guard text.utf8.count == 1, let level = Int64(text), (1...5).contains(level) else {
      throw .notALevel
    }
    return level
  }

  /// `20+40+60+80+100`: percent a week.
  static func rampUp(_ text: String) throws(ValueFault) -> RampUp {
    guard let rampUp = RampUp(typed: text) else { throw .notARampUp }
    return rampUp
  }

  /// Hours a week of several people together, as minutes.
  static func hoursTogether(_ text: String, mayBeZero: Bool) throws(ValueFault) -> Int64 {
    let minutes = try hours(text)
    guard minutes > 0 || mayBeZero else { throw .notHours }
    guard minutes <= mostMinutesTogether else { throw .tooLarge }
    return minutes
  }

  /// What ten thousand people have in a week.
  private static let mostMinutesTogether: Int64 = 10_000 * minutesAWeek

  /// Minutes of a day: `90`, `90m` or `1:30`.
  static func minutes(_ text: String) throws(ValueFault) -> Int64 {
    let isPlain = text.allSatisfy { $0.isASCII && $0.isNumber }
    guard isPlain || text.contains(":") || text.hasSuffix("m"),
      let minutes = isPlain ? Int64(text) : try? TypedAmount.minutes(text),
      (1...minutesADay).contains(minutes)
    else { throw .notMinutes }
    return minutes
  }

  /// A number of people.
  static func count(_ text: String, mayBeZero: Bool) throws(ValueFault) -> Int64 {
    guard text.utf8.count <= 9, text.allSatisfy({ $0.isASCII && $0.isNumber }),
      let count = Int64(text), count > 0 || mayBeZero
    else { throw .notACount }
    return count
  }

  static func birthYear(_ text: String) throws(ValueFault) -> Int64 {
    guard text.utf8.count == 4, let year = Int(text), birthYears.contains(year) else {
      throw .notAYear(first: birthYears.lowerBound, last: birthYears.upperBound)
    }
    return Int64(year)
  }

  /// Of a full day of birth only the year is kept.
  static func yearOfBirth(_ text: String) throws(ValueFault) -> Int64 {
    let year = try day(text).year
    guard birthYears.contains(year) else {
      throw .notAYear(first: birthYears.lowerBound, last: birthYears.upperBound)
    }
    return Int64(year)
  }

  /// `hr`, `analyst`, `committee:FUND`, several with `+`.
  static func roles(_ text: String) throws(ValueFault) -> [String] {
    var roles: [String] = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      let role = try role(ImportSpelling.trimmed(String(part)))
      if !roles.contains(role) { roles.append(role) }
    }
    return roles
  }

  private static func role(_ text: String) throws(ValueFault) -> String {
    switch text.lowercased() {
    case "hr": return "hr"
    case "analyst", "analist": return "analyst"
    default:
      let parts = text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, ["committee", "commissie"].contains(parts[0].lowercased()) else {
        throw .notARole
      }
      return "committee:\(ImportSpelling.trimmed(String(parts[1])))"
    }
  }
}

/// A value of a closed list with the words by which files know it.
struct Choice<Value> {
  let value: Value
  /// English, as data formats write it.
  let word: String
  let dutch: [String]

  init(_ value: Value, _ dutch: String...) where Value: RawRepresentable<String> {
    self.value = value
    word = value.rawValue
    self.dutch = dutch
  }

  init(_ value: Value, word: String, _ dutch: String...) {
    self.value = value
    self.word = word
    self.dutch = dutch
  }

  var words: [String] { [word] + dutch }
}

/// A closed list, ready to be looked up once a row.
struct ChoiceLookup<Value> {
  private let choices: [Choice<Value>]
  private let values: [String: Value]

  init(_ choices: [Choice<Value>]) {
    self.choices = choices
    var values: [String: Value] = [:]
    for choice in choices {
      for word in choice.words {
        values[word] = choice.value
        values[ImportSpelling.value(word)] = choice.value
      }
    }
    self.values = values
  }

  func read(_ text: String) throws(ValueFault) -> Value {
    if let value = values[text] ?? values[ImportSpelling.value(text)] { return value }
    throw .notOneOf(
      valid: choices.map(\.word),
      nearest: NearMiss.of(text, in: choices.flatMap(\.words)).first)
  }
}

/// What counts as the same word in a file.
enum ImportSpelling {
  /// Column names: capitals do not count, and a blank or hyphen is as good as an underscore.
  static func column(_ name: String) -> String {
    String(trimmed(name).lowercased().map { $0.isWhitespace || $0 == "-" ? "_" : $0 })
  }

  /// Values of closed lists: `MBO 2`, `mbo-2` and `mbo2` are one.
  static func value(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }

  private static let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}"]

  /// Without the blanks around it; line breaks belong to the value.
  static func trimmed(_ text: String) -> String {
    // Most values begin and end with a plain letter or digit, which a byte shows.
    let bytes = text.utf8
    guard let head = bytes.first, let tail = bytes.last else { return text }
    if (0x21...0x7E).contains(head), (0x21...0x7E).contains(tail) { return text }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return text }
    guard blanks.contains(first) || blanks.contains(last) else { return text }
    let start = scalars.drop { blanks.contains($0) }
    guard let end = start.lastIndex(where: { !blanks.contains($0) }) else { return "" }
    return String(start[...end])
  }
}
