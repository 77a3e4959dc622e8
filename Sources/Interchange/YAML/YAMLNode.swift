/// A value of a YAML file with the place where it starts. Every scalar is text: what it means is
/// decided by the key it stands under, never by how it looks (docs/rules.md 32).
package struct YAMLNode: Sendable, Equatable {
  package enum Value: Sendable, Equatable {
    /// `quoted` tells `""` from nothing at all.
    case scalar(String, quoted: Bool)
    case list([YAMLNode])
    case map([YAMLPair])
  }

  /// From 1.
  package let line: Int
  /// From 1, counted in Unicode scalars.
  package let column: Int
  package let value: Value

  package init(line: Int, column: Int, value: Value) {
    self.line = line
    self.column = column
    self.value = value
  }
}

/// One key of a map, with the place of the key itself.
package struct YAMLPair: Sendable, Equatable {
  package let key: String
  package let keyLine: Int
  package let keyColumn: Int
  package let node: YAMLNode

  package init(key: String, keyLine: Int, keyColumn: Int, node: YAMLNode) {
    self.key = key
    self.keyLine = keyLine
    self.keyColumn = keyColumn
    self.node = node
  }
}
