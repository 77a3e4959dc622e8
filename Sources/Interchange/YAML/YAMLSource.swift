/// The text of a YAML file by place: checked bytes, and the way from line and column to a scalar.
struct YAMLSource {
  var scalars: [Unicode.Scalar]
  /// Index of the first scalar of every line, with the line breaks of libYAML, so that its marks
  /// can be looked up.
  private(set) var lineStarts: [Int] = [0]

  /// A byte order mark at the start is dropped: libYAML would count it as a column.
  init(_ bytes: [UInt8]) throws(YAMLError) {
    guard bytes.count <= YAMLTree.largestFileBytes else {
      throw YAMLError(.tooLarge(limitBytes: YAMLTree.largestFileBytes), line: 1, column: 1)
    }
    scalars = []
    scalars.reserveCapacity(bytes.count)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if scalars.isEmpty, lineStarts.count == 1, scalar.value == 0xFEFF, bytes.first == 0xEF {
          continue
        }
        append(scalar)
        if scalar.isControl { throw error(.controlCharacter(scalar.value), at: scalars.count - 1) }
      case .emptyInput: break decoding
      case .error: throw error(.invalidUTF8, at: scalars.count)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    // In CR LF the line ends with the LF.
    if scalar == "\n", scalars.last == "\r" { lineStarts.removeLast() }
    scalars.append(scalar)
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: lineStarts.append(scalars.count)
    default: break
    }
  }

  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// The index of a place, or nil when the text ends before it.
  func index(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= lineStarts.count, column >= 1 else { return nil }
    let index = lineStarts[line - 1] + column - 1
    return index < scalars.count ? index : nil
  }

  /// The place itself, or the end of the text when it lies behind: where the last line does not
  /// end, libYAML counts another one that is not there.
  func inside(line: Int, column: Int) -> (line: Int, column: Int) {
    guard line > lineStarts.count, let last = lineStarts.last else { return (line, column) }
    return (lineStarts.count, scalars.count - last + 1)
  }

  func scalar(line: Int, column: Int) -> Unicode.Scalar? {
    index(line: line, column: column).map { scalars[$0] }
  }

  func error(_ code: YAMLError.Code, at index: Int) -> YAMLError {
    let line = lineStarts.lastIndex { $0 <= index } ?? 0
    return YAMLError(code, line: line + 1, column: index - lineStarts[line] + 1)
  }

  /// Refuses `&name` together with `*name` before anything is composed.
  ///
  /// Yams hashes the keys of a map when it composes it, and a few aliases of aliases make such a
  /// key as large as one likes. An alias needs an anchor of the same name in the text, so a text
  /// without such a pair can hold no alias that resolves.
  func refuseResolvableAliases() throws(YAMLError) {
    let anchors = names(after: "&")
    let aliases = names(after: "*")
    let both = anchors.filter { aliases[$0.key] != nil }
    if let first = both.values.min() { throw error(.anchor, at: first) }
  }

  /// The names that follow an indicator, each with the index of the first indicator.
  private func names(after indicator: Unicode.Scalar) -> [String: Int] {
    var found: [String: Int] = [:]
    for start in scalars.indices where scalars[start] == indicator {
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars[(start + 1)...].prefix { $0.isAnchorName })
      guard !name.isEmpty else { continue }
      if found[String(name)] == nil { found[String(name)] = start }
    }
    return found
  }
}

extension Unicode.Scalar {
  /// Never part of a text that people write; tab and line breaks are.
  var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x85: false
    case 0...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The letters libYAML takes for the name of an anchor.
  fileprivate var isAnchorName: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z", "_", "-": true
    default: false
    }
  }
}
