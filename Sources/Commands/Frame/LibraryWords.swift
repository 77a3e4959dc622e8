internal import Messages

/// Says in our words, in the reader's language, what the parser library says in English.
///
/// The library has no languages. Its sentences are few and its version is pinned by its major
/// number, so they are recognised by their form; a test makes it say each of them. A sentence
/// that is new is shown as it is, with what to do.
struct LibraryWords {
  let messages: Messages
  /// `boetseer claim submit --help`
  let help: String

  // MARK: Errors

  func problem(_ said: String) -> Problem {
    let line = said.split(separator: "\n", maxSplits: 1).first.map { String($0) } ?? said
    for (form, answer) in LibraryWords.errors {
      if let values = LibraryWords.match(form, line) { return answer(self, values) }
    }
    return Problem("usage", .usage, messages.errors.notUnderstood(line, help: help))
  }

  /// Forms with `*` where a value stands, the longer before the shorter.
  private static let errors:
    [(form: String, answer: @Sendable (LibraryWords, [String]) -> Problem)] = [
      ("Unknown option '*'. Did you mean '*'?", { $0.unknown($1[0], near: $1[1]) }),
      ("Unknown option '*'", { $0.unknown($1[0], near: nil) }),
      ("Missing value for '* <*>'", { $0.missingValue($1[0]) }),
      ("Missing value for '*'", { $0.missingValue($1[0]) }),
      (
        "The option '*' does not take any value, but '*' was specified.",
        { $0.takesNoValue($1[0], $1[1]) }
      ),
      ("Unexpected argument '*'", { $0.unexpected([$1[0]]) }),
      (
        "* unexpected arguments: '*'",
        { $0.unexpected(LibraryWords.pieces($1[1])) }
      ),
      ("Missing expected argument '*'", { $0.missingArgument($1[0]) }),
      ("Missing one of: '*'", { $0.missingArgument($1[0]) }),
      ("The value '*' is invalid for '* <*>'*", { $0.invalid($1[0], of: $1[1]) }),
      ("The value '*' is invalid for '*'*", { $0.invalid($1[0], of: $1[1]) }),
    ]

  private func unknown(_ option: String, near: String?) -> Problem {
    Problem(
      "unknown-option", .usage, messages.errors.unknownOption(option, near: near, help: help))
  }
  private func missingValue(_ option: String) -> Problem {
    Problem("missing-value", .usage, messages.errors.missingValue(option))
  }
  private func takesNoValue(_ option: String, _ value: String) -> Problem {
    Problem("takes-no-value", .usage, messages.errors.takesNoValue(option, value: value))
  }
  private func unexpected(_ values: [String]) -> Problem {
    Problem(
      "unexpected-argument", .usage, messages.errors.unexpectedArguments(values, help: help))
  }
  private func missingArgument(_ name: String) -> Problem {
    Problem("missing-argument", .usage, messages.errors.missingArgument(name, help: help))
  }
  private func invalid(_ value: String, of option: String) -> Problem {
    Problem("invalid-value", .usage, messages.errors.invalidValue(value, of: option, help: help))
  }

  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var rest = text[...]
    while let place = LibraryWords.find("', '"[...], in: rest) {
      pieces.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return pieces + [String(rest)]
  }

  /// The texts that stand at each `*`, or nil when the line has another form.
  static func match(_ form: String, _ line: String) -> [String]? {
    let literals = form.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = literals.first, let last = literals.last, line.hasPrefix(first) else {
      return nil
    }
    var rest = line.dropFirst(first.count)
    var values: [String] = []
    for literal in literals.dropFirst().dropLast() {
      guard let place = find(literal, in: rest) else { return nil }
      values.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return values + [String(rest.dropLast(last.count))]
  }

  private static func find(_ literal: Substring, in text: Substring) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(literal) {
        return start..<text.index(start, offsetBy: literal.count)
      }
      start = text.index(after: start)
    }
    return nil
  }

  // MARK: Help

  /// The library's help page with our headings.
  func page(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(String($0)) }.joined(separator: "\n")
  }

  private func line(_ line: String) -> String {
    let frame = messages.frame
    switch line {
    case "ARGUMENTS:": return frame.helpArguments + ":"
    case "OPTIONS:": return frame.helpOptions + ":"
    case "SUBCOMMANDS:": return frame.helpSubcommands + ":"
    default: break
    }
    if line.hasPrefix("OVERVIEW: ") { return frame.helpOverview + line.dropFirst(8) }
    if line.hasPrefix("USAGE: ") {
      return frame.helpUsage
        + replacing(
          [
            "<options>": frame.helpPlaceholderOptions,
            "<subcommand>": frame.helpPlaceholderSubcommand,
          ].mapValues { "<\($0)>" },
          in: String(line.dropFirst(5)))
    }
    if let values = LibraryWords.match("  See '* <subcommand>' for detailed help.", line) {
      return "  " + frame.helpMore(values[0])
    }
    return replacing(
      [
        "Show help information.": frame.helpShow, "(default: ": "(\(frame.helpDefault): ",
        "; default: ": "; \(frame.helpDefault): ", "(values: ": "(\(frame.helpValues): ",
      ], in: placeholders(line))
  }

  /// What stands between `<` and `>` in the reader's words. The text behind keeps its column where
  /// there is room.
  private func placeholders(_ line: String) -> String {
    var result = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let name = rest[rest.index(after: open)..<close]
      let words = name.split(separator: "=", omittingEmptySubsequences: false)
        .map { messages.frame.placeholder(String($0)) }.joined(separator: "=")
      result += rest[..<open] + "<\(words)>"
      rest = rest[rest.index(after: close)...]
      let gap = rest.prefix { $0 == " " }.count
      guard gap >= 2 else { continue }
      rest = rest.dropFirst(gap)
      result += String(repeating: " ", count: max(2, gap + name.count - words.count))
    }
    return result + rest
  }

  private func replacing(_ words: [String: String], in line: String) -> String {
    var result = line
    for (old, new) in words {
      if let place = LibraryWords.find(old[...], in: result[...]) {
        result.replaceSubrange(place, with: new)
      }
    }
    return result
  }
}
