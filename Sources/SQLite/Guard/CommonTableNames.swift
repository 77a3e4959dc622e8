/// Finds the names that a text of SQL gives to something: `name AS (…)` and
/// `name (a, b) AS MATERIALIZED (…)`.
///
/// SQLite tells an authorizer on whose behalf a column is read by the name of a view, or of a
/// common table expression: one that takes a view's name would read with the rights of the view. So
/// these names are looked at before anything is compiled. The search finds too much rather than too
/// little: a window's name is found as well.
enum CommonTableNames {
  /// - Returns: the names in lower case.
  static func given(in sql: String) -> Set<String> {
    let tokens = SQLTokens.all(sql)
    var names: Set<String> = []
    for (place, token) in tokens.enumerated() where token.isWord("as") {
      var next = place + 1
      while next < tokens.count, tokens[next].isWord("not") || tokens[next].isWord("materialized") {
        next += 1
      }
      guard next < tokens.count, tokens[next] == .sign("(") else { continue }
      if let name = name(before: place, in: tokens) { names.insert(name) }
    }
    return names
  }

  /// The name in front of `AS`, past a list of columns in brackets.
  private static func name(before place: Int, in tokens: [SQLTokens.Token]) -> String? {
    var place = place - 1
    guard place >= 0 else { return nil }
    if tokens[place] == .sign(")") {
      var depth = 1
      while depth > 0, place > 0 {
        place -= 1
        if tokens[place] == .sign(")") { depth += 1 }
        if tokens[place] == .sign("(") { depth -= 1 }
      }
      place -= 1
    }
    guard place >= 0, case .name(let name) = tokens[place] else { return nil }
    return name
  }
}

/// The tokens of SQL, as far as names are found by them (https://sqlite.org/lang_keywords.html: a
/// name stands bare or in quotes of four kinds; a text in single quotes passes for a name too).
enum SQLTokens {
  enum Token: Equatable {
    /// In lower case, without its quotes.
    case name(String)
    case sign(Character)

    func isWord(_ word: String) -> Bool { self == .name(word) }
  }

  static func all(_ sql: String) -> [Token] {
    var found: [Token] = []
    var rest = Array(sql.unicodeScalars)[...]
    while let first = rest.first {
      switch first {
      case "-" where rest.dropFirst().first == "-":
        rest = rest.drop { $0 != "\n" }
      case "/" where rest.dropFirst().first == "*":
        rest = afterComment(rest.dropFirst(2))
      case "'", "\"", "`": found.append(.name(quoted(&rest, with: first)))
      case "[":
        let name = rest.dropFirst().prefix { $0 != "]" }
        rest = rest.dropFirst(name.count + 2)
        found.append(.name(lowered(name)))
      case _ where isPartOfName(first):
        let name = rest.prefix(while: isPartOfName)
        rest = rest.dropFirst(name.count)
        found.append(.name(lowered(name)))
      default:
        if !first.properties.isWhitespace { found.append(.sign(Character(first))) }
        rest = rest.dropFirst()
      }
    }
    return found
  }

  private static func afterComment(
    _ scalars: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let first = rest.first {
      if first == "*", rest.dropFirst().first == "/" { return rest.dropFirst(2) }
      rest = rest.dropFirst()
    }
    return rest
  }

  /// A quote twice is one of the text.
  private static func quoted(
    _ rest: inout ArraySlice<Unicode.Scalar>, with quote: Unicode.Scalar
  ) -> String {
    var text = String.UnicodeScalarView()
    rest = rest.dropFirst()
    while let first = rest.first {
      rest = rest.dropFirst()
      if first == quote {
        guard rest.first == quote else { break }
        rest = rest.dropFirst()
      }
      text.append(first)
    }
    return lowered(text)
  }

  /// SQLite folds ASCII letters alone.
  static func lowered(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      let isUpper = ("A"..."Z").contains(scalar)
      text.append(isUpper ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar)
    }
    return String(text)
  }

  private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "$": true
    default: scalar.value >= 0x80
    }
  }
}
