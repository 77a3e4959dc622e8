package import Interchange
package import Records

/// Reads scheme files: YAML in, schemes out, or everything that is wrong with the file.
///
/// The keys are described in `docs/schemes.md`, how the rules count in `docs/rules.md`.
package enum SchemeFile {
  /// - Parameter bytes: the file as it is on disk.
  /// - Returns: the schemes in the order of the file, at least one.
  /// - Throws: all problems of the file, or the one that kept it from being read as YAML.
  package static func read(_ bytes: [UInt8]) throws(SchemeProblems) -> [Scheme] {
    let root: YAMLNode
    do {
      root = try YAMLTree.read(bytes)
    } catch {
      let problem = SchemeProblem(
        line: error.line, column: error.column, keyPath: "", value: nil,
        code: .notReadable(error.code))
      throw SchemeProblems(problems: [problem])
    }
    return try read(root)
  }

  /// - Throws: all problems of the file.
  package static func read(_ root: YAMLNode) throws(SchemeProblems) -> [Scheme] {
    var reader = SchemeFileReader()
    let schemes = reader.schemes(root)
    guard reader.problems.isEmpty else {
      // Problems of one place, such as two missing keys, keep the order they were found in.
      let inOrder = reader.problems.enumerated().sorted { left, right in
        (left.element.line, left.element.column, left.offset)
          < (right.element.line, right.element.column, right.offset)
      }.map { $0.element }
      throw SchemeProblems(problems: inOrder)
    }
    return schemes
  }
}
