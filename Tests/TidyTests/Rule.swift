import Testing

/// A habit of the house that can be seen in one line: what must not stand in which files.
struct Rule: CustomTestStringConvertible {
  let name: String
  let forbids: @Sendable (Substring) -> Bool
  /// Folders (with their slash) and files this rule looks at.
  let places: [String]
  let exceptions: [String]
  /// Comments may name what code may not do, to say why.
  let readsComments: Bool

  init(
    _ name: String, in places: [String] = ["Sources/"], except exceptions: [String] = [],
    readsComments: Bool = false, forbids: @escaping @Sendable (Substring) -> Bool
  ) {
    self.name = name
    self.forbids = forbids
    self.places = places
    self.exceptions = exceptions
    self.readsComments = readsComments
  }

  /// Forbids words, in the sense of `Substring.holds(word:)`.
  init(
    _ name: String, in places: [String] = ["Sources/"], except exceptions: [String] = [],
    readsComments: Bool = false, words: [String]
  ) {
    self.init(name, in: places, except: exceptions, readsComments: readsComments) { line in
      words.contains { line.holds(word: $0) }
    }
  }

  var testDescription: String { name }

  func applies(to path: String) -> Bool {
    places.contains { path.hasPrefix($0) } && !exceptions.contains { path.hasPrefix($0) }
  }

  /// The lines of a file that break the rule, as `path:line: text`.
  func violations(in lines: [Substring], at path: String) -> [String] {
    guard applies(to: path) else { return [] }
    let mark = path.hasSuffix(".sql") ? "--" : "//"
    return lines.enumerated()
      .filter { forbids($0.element) }
      .filter { readsComments || forbids(Rule.code(of: $0.element, mark: mark)) }
      .map { "\(path):\($0.offset + 1): \($0.element)" }
  }

  /// A line up to its comment. The mark counts at the start or after a space, so that the address
  /// in "https://..." stays code.
  static func code(of line: Substring, mark: String) -> Substring {
    if line.drop(while: { $0 == " " }).hasPrefix(mark) { return "" }
    return line.firstRange(of: " \(mark)").map { line[..<$0.lowerBound] } ?? line
  }
}
