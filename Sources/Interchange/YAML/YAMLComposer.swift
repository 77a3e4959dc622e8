import Yams

/// Composes the text with Yams and turns its errors into ours.
///
/// Yams refuses a key that stands twice in a map, but gives the place of the first one only. The
/// first is then hidden behind characters no file uses and the text composed again: now both
/// are in the tree, and the builder, which puts the hidden name back, meets the second.
struct YAMLComposer {
  /// A file with more double keys than this is told about the first of one pair.
  static let mostMaskedKeys = 8

  var source: YAMLSource
  /// Index in the source and real name of the keys that were hidden.
  private(set) var masked: [Int: String] = [:]

  init(source: YAMLSource) { self.source = source }

  mutating func compose() throws(YAMLError) -> Node {
    while true {
      do {
        guard let root = try Self.singleRoot(source.text) else {
          throw YAMLError(.empty, line: 1, column: 1)
        }
        return root
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        try mask(keys.first ?? "", at: context.mark)
      } catch let error as YAMLError {
        throw error
      } catch {
        throw translate(error)
      }
    }
  }

  /// Without rules for types every plain scalar stays text, and `1` and `"1"` are the same key.
  private static func singleRoot(_ text: String) throws -> Node? {
    try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
  }

  private mutating func mask(_ key: String, at mark: Mark) throws(YAMLError) {
    let duplicate = YAMLError(
      .duplicateKey(key, firstLine: mark.line), line: mark.line, column: mark.column)
    guard masked.count < Self.mostMaskedKeys,
      var start = source.index(line: mark.line, column: mark.column)
    else { throw duplicate }
    let place = start
    let opening = source.scalars[start]
    if opening == "[" || opening == "{" {
      throw YAMLError(.keyNotText, line: mark.line, column: mark.column)
    }
    if opening == "\"" || opening == "'" { start += 1 }
    let length = key.unicodeScalars.count
    // A key written with escapes or folded over lines does not stand in the text as it is read.
    guard length > 0, source.scalars[start...].starts(with: key.unicodeScalars),
      let name = Unicode.Scalar(0xF0000 + UInt32(masked.count))
    else { throw duplicate }
    source.scalars.replaceSubrange(
      start..<(start + length), with: repeatElement(name, count: length))
    masked[place] = key
  }

  private func translate(_ error: any Error) -> YAMLError {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _):
      let place = source.inside(line: mark.line, column: mark.column)
      return YAMLError(syntax(problem, at: mark), line: place.line, column: place.column)
    case YamlError.composer(_, let problem, let mark, _):
      let code: YAMLError.Code =
        problem.contains("alias")
        ? .alias : problem.contains("document") ? .severalDocuments : .syntax(problem: problem)
      let place = source.inside(line: mark.line, column: mark.column)
      return YAMLError(code, line: place.line, column: place.column)
    case YamlError.reader(let problem, _, let value, _):
      // The characters libYAML refuses were looked for before; this is the rare rest.
      let place = source.scalars.firstIndex { Int64($0.value) == Int64(value) } ?? 0
      return source.error(.syntax(problem: problem), at: place)
    default:
      return YAMLError(.syntax(problem: "\(error)"), line: 1, column: 1)
    }
  }

  private func syntax(_ problem: String, at mark: Mark) -> YAMLError.Code {
    if problem.contains("nesting level") { return .tooDeep(limit: YAMLTree.deepestLevel) }
    if source.scalar(line: mark.line, column: mark.column) == "\t" { return .tab }
    return .syntax(problem: problem)
  }
}
