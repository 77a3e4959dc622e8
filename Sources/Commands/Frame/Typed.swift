internal import Interchange
package import Messages
package import Records

/// Reads what people type behind an option, and says in their words what is wrong with it.
package struct Typed: Sendable {
  let messages: Messages

  package init(messages: Messages) { self.messages = messages }

  /// `2026-03-01`, `1-3-2026`, `01-03-2026`. With slashes or points the month may stand first, as
  /// it does elsewhere, so such a day is not guessed.
  package func day(_ text: String, flag: String) throws -> Day {
    guard !text.contains(where: { $0 == "/" || $0 == "." }), let day = Day(typed: text) else {
      throw Problem("not-a-day", .usage, messages.errors.notADay(text, of: flag))
    }
    return day
  }

  /// Euro cents.
  package func money(_ text: String, flag: String) throws -> Int64 {
    do {
      return try TypedAmount.cents(text)
    } catch .tooPrecise {
      throw Problem("too-precise", .usage, messages.errors.moreThanCents(text, of: flag))
    } catch {
      throw problem(error, text, flag) { messages.errors.notAnAmount(text, of: flag) }
    }
  }

  /// Minutes, from `2,5`, `2:30` or `150m`.
  package func hours(_ text: String, flag: String) throws -> Int64 {
    if let (thousands, decimal) = Typed.twoReadings(text) {
      throw Problem(
        "ambiguous-amount", .usage,
        messages.errors.ambiguousAmount(text, of: flag, first: thousands, second: decimal))
    }
    do {
      return try TypedAmount.minutes(text)
    } catch {
      throw problem(error, text, flag) { messages.errors.notHours(text, of: flag) }
    }
  }

  /// One of the raw values of an enumeration.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, flag: String, of type: Value.Type
  ) throws -> Value where Value.RawValue == String {
    if let value = Value(rawValue: text) { return value }
    throw notAChoice(text, flag, Value.allCases.map(\.rawValue))
  }

  /// One of these words.
  func choice(_ text: String, flag: String, among words: [String]) throws -> String {
    guard words.contains(text) else { throw notAChoice(text, flag, words) }
    return text
  }

  private func notAChoice(_ text: String, _ flag: String, _ valid: [String]) -> Problem {
    Problem("not-a-choice", .usage, messages.errors.notOneOf(text, of: flag, valid: valid))
  }

  /// A code of an enumeration, or the word for it in any language.
  ///
  /// - Parameter word: what the messages of a language call a value.
  package func choice<Value: RawRepresentable & CaseIterable>(
    _ text: String, flag: String, of type: Value.Type, word: (Messages, Value) -> String
  ) throws -> Value where Value.RawValue == String {
    try Typed.value(text, of: type, word: word)
      ?? choice(text.lowercased(), flag: flag, of: type)
  }

  /// The same without an opinion about what else may be typed: nil for what no language knows.
  static func value<Value: RawRepresentable & CaseIterable>(
    _ text: String, of type: Value.Type, word: (Messages, Value) -> String
  ) -> Value? where Value.RawValue == String {
    let wanted = text.lowercased()
    return Value.allCases.first { value in
      value.rawValue == wanted
        || Language.allCases.contains { word(.of($0), value).lowercased() == wanted }
    }
  }

  /// `1.250` is 1250 hours or an hour and a quarter: both as nobody can misread them. Nil where
  /// the mark can only part decimals.
  private static func twoReadings(_ text: String) -> (thousands: String, decimal: String)? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[0].first != "0",
      parts[1].count == 3, parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } }),
      let minutes = try? TypedAmount.minutes(text)
    else { return nil }
    let rest = minutes % 60
    return (parts.joined(), "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)")
  }

  private func problem(
    _ error: AmountError, _ text: String, _ flag: String, plain: () -> Wording
  ) -> Problem {
    switch error {
    case .notANumber: Problem("not-an-amount", .usage, plain())
    case .ambiguous(let thousands, let decimal):
      Problem(
        "ambiguous-amount", .usage,
        messages.errors.ambiguousAmount(
          text, of: flag, first: typedMoney(thousands), second: typedMoney(decimal)))
    case .tooPrecise:
      Problem("too-precise", .usage, messages.errors.tooPrecise(text, of: flag))
    case .tooLarge: Problem("too-large", .usage, messages.errors.tooLarge(text, of: flag))
    }
  }

  /// As a person may type it: `1250,00` in Dutch, `1250.00` in English.
  private func typedMoney(_ cents: Int64) -> String {
    let text = ExactDecimals.euros(cents: cents)
    guard messages.language == .dutch else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }
}
