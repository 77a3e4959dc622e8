import Yams

/// Reads a YAML file to a tree of places and texts, and refuses what makes YAML a surprise:
/// anchors, aliases, tags, merge keys, keys given twice, several documents.
package enum YAMLTree {
  /// A scheme file of a large employer has some 50 KB; a file above this is a mistake.
  package static let largestFileBytes = 1 << 20
  /// The deepest scheme file, with amounts for groups, has ten.
  package static let deepestLevel = 20

  /// - Throws: the first thing that is wrong, with its line and column.
  package static func read(_ bytes: [UInt8]) throws(YAMLError) -> YAMLNode {
    let source = try YAMLSource(bytes)
    try source.refuseResolvableAliases()
    var composer = YAMLComposer(source: source)
    let root = try composer.compose()
    return try YAMLTreeBuilder(source: source, masked: composer.masked).node(root, level: 1)
  }
}

/// Where a node starts. Composed nodes always have a mark; made ones have not.
private struct Place {
  let line: Int
  let column: Int

  init(_ node: Node, in source: YAMLSource) {
    (line, column) = source.inside(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}

/// Turns the nodes of Yams into ours; stops at the first thing that is refused.
private struct YAMLTreeBuilder {
  let source: YAMLSource
  let masked: [Int: String]

  func node(_ node: Node, level: Int) throws(YAMLError) -> YAMLNode {
    let mark = Place(node, in: source)
    guard level <= YAMLTree.deepestLevel else {
      throw YAMLError(
        .tooDeep(limit: YAMLTree.deepestLevel), line: mark.line, column: mark.column)
    }
    try refuseProperties(at: mark)
    let value: YAMLNode.Value
    switch node {
    case .scalar(let scalar):
      try refuseControls(in: scalar.string, at: mark)
      value = .scalar(scalar.string, quoted: scalar.style != .plain)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(try self.node(item, level: level + 1)) }
      value = .list(items)
    case .mapping(let mapping):
      value = .map(try pairs(mapping, level: level))
    case .alias:
      throw YAMLError(.alias, line: mark.line, column: mark.column)
    }
    return YAMLNode(line: mark.line, column: mark.column, value: value)
  }

  private func pairs(_ mapping: Node.Mapping, level: Int) throws(YAMLError) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    var firstLines: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      let mark = Place(keyNode, in: source)
      try refuseProperties(at: mark)
      guard case .scalar(let scalar) = keyNode else {
        throw YAMLError(.keyNotText, line: mark.line, column: mark.column)
      }
      try refuseControls(in: scalar.string, at: mark)
      if scalar.style == .plain, scalar.string == "<<" {
        throw YAMLError(.mergeKey, line: mark.line, column: mark.column)
      }
      let place = source.index(line: mark.line, column: mark.column)
      let key = place.flatMap { masked[$0] } ?? scalar.string
      if let first = firstLines.updateValue(mark.line, forKey: key) {
        throw YAMLError(.duplicateKey(key, firstLine: first), line: mark.line, column: mark.column)
      }
      pairs.append(
        YAMLPair(
          key: key, keyLine: mark.line, keyColumn: mark.column,
          node: try node(valueNode, level: level + 1)))
    }
    return pairs
  }

  /// A node starts at its anchor or tag, and no text can start with those characters unquoted,
  /// so the source says what Yams no longer does (`!!str` looks like no tag to it).
  private func refuseProperties(at mark: Place) throws(YAMLError) {
    switch source.scalar(line: mark.line, column: mark.column) {
    case "&": throw YAMLError(.anchor, line: mark.line, column: mark.column)
    case "!": throw YAMLError(.tag, line: mark.line, column: mark.column)
    default: break
    }
  }

  private func refuseControls(in text: String, at mark: Place) throws(YAMLError) {
    if let scalar = text.unicodeScalars.first(where: { $0.isControl }) {
      throw YAMLError(.controlCharacter(scalar.value), line: mark.line, column: mark.column)
    }
  }
}
