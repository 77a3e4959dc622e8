internal import Interchange
internal import Messages
internal import Store

/// Walks the tree of a scheme file and collects what is wrong on the way.
///
/// Every reader answers nil when it has reported a problem, so that the rest of the file is
/// still looked at; what was read counts only when the whole file is free of problems.
struct SchemeFileReader {
  private(set) var problems: [SchemeProblem] = []
  /// Where the codes of pots stand, by the way to them.
  var potPlaces: [String: Entry] = [:]

  /// A value with its key and the way to it.
  struct Entry {
    let key: String
    let path: String
    let keyLine: Int
    let keyColumn: Int
    let node: YAMLNode

    /// The text of a scalar.
    var text: String? {
      if case .scalar(let text, _) = node.value { text } else { nil }
    }

    /// The key stands there with nothing behind it.
    var isEmpty: Bool { node.value == .scalar("", quoted: false) }
  }

  /// A map whose keys are all known.
  struct Fields {
    let path: String
    let line: Int
    let column: Int
    fileprivate(set) var entries: [String: Entry] = [:]

    subscript(key: String) -> Entry? { entries[key] }
  }

  // MARK: What is wrong

  /// Problems that come with the word that was probably meant: nobody reads more, and a file full
  /// of nonsense should not take long to refuse.
  static let mostSuggestions = 200

  func nearest(to word: String, of words: [String]) -> String? {
    guard problems.count < Self.mostSuggestions else { return nil }
    return NearMiss.of(word, in: words).first
  }

  /// Reports a problem with a value, where the value starts.
  mutating func report(_ code: SchemeProblemCode, _ entry: Entry) {
    problems.append(
      SchemeProblem(
        line: entry.node.line, column: entry.node.column, keyPath: entry.path, value: entry.text,
        code: code))
  }

  /// Reports that a key should not be there, where the key starts.
  mutating func reportKey(_ code: SchemeProblemCode, _ entry: Entry) {
    problems.append(
      SchemeProblem(
        line: entry.keyLine, column: entry.keyColumn, keyPath: entry.path, value: entry.text,
        code: code))
  }

  /// Reports a problem with a map as a whole, where it starts.
  mutating func problem(_ code: SchemeProblemCode, at fields: Fields) {
    problems.append(
      SchemeProblem(
        line: fields.line, column: fields.column, keyPath: fields.path, value: nil, code: code))
  }

  mutating func contradiction(_ code: SchemeContradiction, _ entry: Entry) {
    report(.contradiction(code), entry)
  }

  /// As `contradiction`, where the key starts.
  mutating func conflict(_ code: SchemeConflict, _ entry: Entry) {
    reportKey(.conflict(code), entry)
  }

  // MARK: Maps and lists

  /// The fields of a map; unknown keys are reported with the nearest known one.
  mutating func fields(_ entry: Entry, keys: [String]) -> Fields? {
    guard case .map(let pairs) = entry.node.value else {
      report(entry.isEmpty ? .emptyValue : .wrongType(expected: .map), entry)
      return nil
    }
    var fields = Fields(path: entry.path, line: entry.node.line, column: entry.node.column)
    for pair in pairs {
      let path = entry.path.isEmpty ? pair.key : "\(entry.path).\(pair.key)"
      let child = Entry(
        key: pair.key, path: path, keyLine: pair.keyLine, keyColumn: pair.keyColumn,
        node: pair.node)
      if keys.contains(pair.key) {
        fields.entries[pair.key] = child
      } else {
        reportKey(
          .unknownKey(valid: keys, nearest: nearest(to: pair.key, of: keys)), child)
      }
    }
    return fields
  }

  /// The field of a key that has to be there.
  mutating func required(_ fields: Fields, _ key: String) -> Entry? {
    if let entry = fields[key] { return entry }
    problems.append(
      SchemeProblem(
        line: fields.line, column: fields.column, keyPath: "\(fields.path).\(key)", value: nil,
        code: .missingKey))
    return nil
  }

  /// The items of a list, each standing for its own key.
  mutating func items(_ entry: Entry) -> [Entry]? {
    guard case .list(let nodes) = entry.node.value else {
      report(entry.isEmpty ? .emptyValue : .wrongType(expected: .list), entry)
      return nil
    }
    return nodes.enumerated().map { index, node in
      Entry(
        key: entry.key, path: "\(entry.path)[\(index)]", keyLine: node.line,
        keyColumn: node.column, node: node)
    }
  }
}
