package import Interchange
package import Messages

/// A place in something that was read.
package struct Position: Equatable, Sendable {
  package enum Place: Equatable, Sendable {
    /// The name of a column or field.
    case named(String)
    /// A column without a name of its own, from 1.
    case numbered(Int)
    /// A column of characters in the line, from 1.
    case character(Int)
  }

  package var file: String?
  package var line: Int?
  package var place: Place?
  package var value: String?

  package init(
    file: String? = nil, line: Int? = nil, place: Place? = nil, value: String? = nil
  ) {
    self.file = file
    self.line = line
    self.place = place
    self.value = value
  }
}

/// Why a command failed, in the reader's language: the one form in which errors are shown.
package struct Problem: Error, Equatable, Sendable {
  /// kebab-case, the same in every language and version.
  package var id: String
  package var exit: Exit
  package var message: String
  package var position: Position?
  package var fix: String?

  package init(
    _ id: String, _ exit: Exit, _ wording: Wording, at position: Position? = nil
  ) {
    self.id = id
    self.exit = exit
    self.position = position
    message = wording.what
    fix = wording.fix
  }
}

/// Everything that is wrong with one input, in the order of its lines; never empty.
package struct Problems: Error, Equatable, Sendable {
  package let first: Problem
  package let others: [Problem]

  package init?(_ problems: [Problem]) {
    guard let first = problems.first else { return nil }
    self.first = first
    others = Array(problems.dropFirst())
  }

  package init(_ problem: Problem) {
    first = problem
    others = []
  }

  package var all: [Problem] { [first] + others }
}

extension Problem {
  /// `error ID: what happened`, the position, and one line with the way on. The word "error" and
  /// the id are the same in every language, so that a log can be searched.
  package func text(_ messages: Messages) -> String {
    var lines = ["error \(id): \(HarmlessText.line(message))"]
    if let position { lines.append("  " + HarmlessText.line(position.text(messages))) }
    if let fix { lines.append("  \(messages.frame.fixWord): \(HarmlessText.line(fix))") }
    return lines.joined(separator: "\n") + "\n"
  }

  package var json: JSONValue {
    .object([
      .init("id", .string(id)), .init("message", .string(message)),
      .init("position", position?.json ?? .null), .init("fix", fix.map { .string($0) } ?? .null),
    ])
  }
}

extension Problems {
  package func text(_ messages: Messages) -> String {
    all.map { $0.text(messages) }.joined()
  }

  /// `error` is the first one; `errors` lists all where there are more.
  package var json: JSONValue {
    var members = [JSONValue.Member("error", first.json)]
    if !others.isEmpty { members.append(.init("errors", .array(all.map(\.json)))) }
    return .object(members)
  }
}

extension Position {
  /// `people.csv:12, column "hours": "28;8"`, or `schemes.yaml:12:5: "abc"`.
  func text(_ messages: Messages) -> String {
    var text = file ?? ""
    if let line { text += text.isEmpty ? "\(line)" : ":\(line)" }
    switch place {
    case .named(let name): text += ", \(messages.frame.columnWord) \"\(name)\""
    case .numbered(let column): text += ", \(messages.frame.columnWord) \(column)"
    case .character(let column): text += ":\(column)"
    case nil: break
    }
    if let value { text += text.isEmpty ? "\"\(value)\"" : ": \"\(value)\"" }
    return text
  }

  var json: JSONValue {
    var members: [JSONValue.Member] = []
    if let file { members.append(.init("file", .string(file))) }
    if let line { members.append(.init("line", .integer(Int64(line)))) }
    switch place {
    case .named(let name): members.append(.init("column", .string(name)))
    case .numbered(let column), .character(let column):
      members.append(.init("column", .integer(Int64(column))))
    case nil: break
    }
    if let value { members.append(.init("value", .string(value))) }
    return .object(members)
  }
}
