/// Why a file is not accepted as YAML, and where.
package struct YAMLError: Error, Equatable, Sendable {
  package enum Code: Equatable, Sendable {
    /// Larger than `YAMLTree.largestFileBytes`.
    case tooLarge(limitBytes: Int)
    case invalidUTF8
    /// A character no text holds: NUL, an escape sequence, DEL; also when written as `"\0"`.
    case controlCharacter(UInt32)
    /// Nothing but spaces and comments.
    case empty
    /// A second `---`.
    case severalDocuments
    /// `&name`
    case anchor
    /// `*name`
    case alias
    /// `!name`
    case tag
    /// `<<:`
    case mergeKey
    /// A list or a map where a key is expected.
    case keyNotText
    /// The key stood already in the same map, on line `firstLine`.
    case duplicateKey(String, firstLine: Int)
    /// Deeper than `YAMLTree.deepestLevel`.
    case tooDeep(limit: Int)
    /// A tab where YAML wants spaces.
    case tab
    /// Anything else; `problem` is libYAML's own English.
    case syntax(problem: String)
  }

  package let code: Code
  /// From 1.
  package let line: Int
  /// From 1, counted in Unicode scalars.
  package let column: Int

  package init(_ code: Code, line: Int, column: Int) {
    self.code = code
    self.line = line
    self.column = column
  }
}
