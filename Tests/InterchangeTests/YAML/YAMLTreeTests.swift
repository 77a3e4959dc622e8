import Testing

@testable import Interchange

@Suite struct YAMLTreeTests {
  private func read(_ text: String) throws(YAMLError) -> YAMLNode {
    try YAMLTree.read(Array(text.utf8))
  }

  private func scalar(_ text: String, _ line: Int, _ column: Int, quoted: Bool = false) -> YAMLNode
  {
    YAMLNode(line: line, column: column, value: .scalar(text, quoted: quoted))
  }

  private func pair(_ key: String, _ line: Int, _ column: Int, _ node: YAMLNode) -> YAMLPair {
    YAMLPair(key: key, keyLine: line, keyColumn: column, node: node)
  }

  @Test func everyScalarStaysTextWithItsPlace() throws {
    let tree = try read(
      """
      # what other readers take for booleans, octals, sexagesimals and nothing
      code: NO
      until: 03-31
      time: 12:30
      octal: 010
      none: ~
      empty:
      quoted: ""
      list: [yes, 1.0]
      """)
    #expect(
      tree
        == YAMLNode(
          line: 2, column: 1,
          value: .map([
            pair("code", 2, 1, scalar("NO", 2, 7)),
            pair("until", 3, 1, scalar("03-31", 3, 8)),
            pair("time", 4, 1, scalar("12:30", 4, 7)),
            pair("octal", 5, 1, scalar("010", 5, 8)),
            pair("none", 6, 1, scalar("~", 6, 7)),
            pair("empty", 7, 1, scalar("", 7, 7)),
            pair("quoted", 8, 1, scalar("", 8, 9, quoted: true)),
            pair(
              "list", 9, 1,
              YAMLNode(
                line: 9, column: 7,
                value: .list([scalar("yes", 9, 8), scalar("1.0", 9, 13)]))),
          ])))
  }

  @Test func columnsCountCharactersNotBytes() throws {
    let tree = try read("{één: 1, twee: 2}")
    guard case .map(let pairs) = tree.value else {
      Issue.record("no map")
      return
    }
    #expect(pairs.map(\.keyColumn) == [2, 10])
    #expect(pairs.map(\.node.column) == [7, 16])
  }

  @Test(arguments: ["\r\n", "\r", "\n"]) func lineEndsOfEverySystemCount(end: String) throws {
    let tree = try read(
      ["a: 1", "# é", "b: x y", "c: |", "  één", "  twee", ""].joined(separator: end))
    #expect(
      tree.value
        == .map([
          pair("a", 1, 1, scalar("1", 1, 4)),
          pair("b", 3, 1, scalar("x y", 3, 4)),
          pair("c", 4, 1, scalar("één\ntwee\n", 4, 4, quoted: true)),
        ]))
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    let tree = try YAMLTree.read([0xEF, 0xBB, 0xBF] + Array("a: 1".utf8))
    #expect(tree.value == .map([pair("a", 1, 1, scalar("1", 1, 4))]))
  }

  @Test func aKeyGivenTwiceIsRefusedAtTheSecond() {
    #expect(throws: YAMLError(.duplicateKey("code", firstLine: 2), line: 4, column: 3)) {
      try read("schemes:\n- code: A\n  form: x\n  code: B\n")
    }
    #expect(throws: YAMLError(.duplicateKey("a", firstLine: 1), line: 1, column: 8)) {
      try read("{a: 1, \"a\": 2, a: 3}")
    }
    #expect(throws: YAMLError(.duplicateKey("1", firstLine: 1), line: 2, column: 1)) {
      try read("1: x\n'1': y\n")
    }
    // Two pairs in one map: the one that closes first.
    #expect(throws: YAMLError(.duplicateKey("bee", firstLine: 2), line: 3, column: 1)) {
      try read("aa: 1\nbee: 2\n\"bee\": 3\naa: 4\n")
    }
    // The same name in another map is no double.
    #expect(throws: Never.self) { try read("a: {b: 1}\nb: {a: 1, b: 2}\n") }
  }

  @Test func aDoubleKeyThatCannotBeHiddenIsRefusedAtTheFirst() {
    #expect(throws: YAMLError(.duplicateKey("", firstLine: 1), line: 1, column: 1)) {
      try read("'': 1\n'': 2\n")
    }
    #expect(throws: YAMLError(.duplicateKey("A", firstLine: 1), line: 1, column: 1)) {
      try read("\"\\x41\": 1\nA: 2\n")
    }
    let many = (0..<30).map { "k\($0): 1\n" }.joined()
    #expect { try read(many + many) } throws: { error in
      guard let error = error as? YAMLError, case .duplicateKey = error.code else { return false }
      return true
    }
  }

  @Test(arguments: [
    ("a: &x 1\n", YAMLError(.anchor, line: 1, column: 4)),
    ("a: &x {b: 1}\n", YAMLError(.anchor, line: 1, column: 4)),
    ("&k a: 1\n", YAMLError(.anchor, line: 1, column: 1)),
    ("a: &x 1\nb: *x\n", YAMLError(.anchor, line: 1, column: 4)),
    ("a: 1\nb: *x\n", YAMLError(.alias, line: 2, column: 4)),
    ("a: !!str 1\n", YAMLError(.tag, line: 1, column: 4)),
    ("a: !!str \"1\"\n", YAMLError(.tag, line: 1, column: 4)),
    ("a: !own [1]\n", YAMLError(.tag, line: 1, column: 4)),
    ("a: 1\n<<: {b: 1}\n", YAMLError(.mergeKey, line: 2, column: 1)),
    ("? [a, b]\n: 1\n", YAMLError(.keyNotText, line: 1, column: 3)),
    ("{[a]: 1, [a]: 2}\n", YAMLError(.keyNotText, line: 1, column: 2)),
    ("a: 1\n---\nb: 2\n", YAMLError(.severalDocuments, line: 2, column: 1)),
    ("", YAMLError(.empty, line: 1, column: 1)),
    ("# only words\n\n", YAMLError(.empty, line: 1, column: 1)),
    ("a:\n\tb: 1\n", YAMLError(.tab, line: 2, column: 1)),
    ("a: 1\nb: \u{0}\n", YAMLError(.controlCharacter(0), line: 2, column: 4)),
    ("a: 1\nb: \"x\\0\"\n", YAMLError(.controlCharacter(0), line: 2, column: 4)),
    ("\"\\e\": 1\n", YAMLError(.controlCharacter(0x1B), line: 1, column: 1)),
    ("a: \u{9B}31m\n", YAMLError(.controlCharacter(0x9B), line: 1, column: 4)),
  ])
  func surprisesAreRefusedWithTheirPlace(text: String, expected: YAMLError) {
    #expect(throws: expected) { try read(text) }
  }

  @Test func charactersOfAnchorsMayStandInText() throws {
    let tree = try read("a: R&D *samen*! # &x *z\nb: '&y'\n")
    #expect(
      tree.value
        == .map([
          pair("a", 1, 1, scalar("R&D *samen*!", 1, 4)),
          pair("b", 2, 1, scalar("&y", 2, 4, quoted: true)),
        ]))
  }

  /// The look before composing knows no comments: it would rather refuse once too often.
  @Test func aPairOfAnchorAndAliasIsRefusedWhereverItStands() {
    #expect(throws: YAMLError(.anchor, line: 1, column: 8)) { try read("a: 1 # &x *x\n") }
  }

  @Test func otherMistakesCarryThePlaceOfTheParser() {
    for (text, line) in [("a: [1, 2\nb: 3\n", 2), ("a: \"x\n", 2), ("a: 1\n b: 2\n", 2), ("}", 1)] {
      #expect {
        try read(text)
      } throws: { error in
        guard let error = error as? YAMLError, case .syntax = error.code else { return false }
        return error.line == line
      }
    }
  }

  @Test func bytesThatAreNotUTF8AreRefusedAtTheirPlace() {
    #expect(throws: YAMLError(.invalidUTF8, line: 2, column: 5)) {
      try YAMLTree.read(Array("a: 1\nb: é".utf8) + [0xFF])
    }
    // Latin-1 é, and a surrogate written as UTF-8.
    #expect(throws: YAMLError(.invalidUTF8, line: 1, column: 4)) {
      try YAMLTree.read(Array("a: ".utf8) + [0xE9, 0x0A])
    }
    #expect(throws: YAMLError(.invalidUTF8, line: 1, column: 1)) {
      try YAMLTree.read([0xED, 0xA0, 0x80])
    }
  }

  /// libYAML counts a line more where the last one does not end.
  @Test(arguments: [("a: [{b: c", 1, 10), ("a: 1\nb: [\"é", 2, 7), ("a: [{b: c\n", 2, 1)])
  func whatIsMissingAtTheEndStandsInTheFile(text: String, line: Int, column: Int) {
    #expect {
      try YAMLTree.read(Array(text.utf8))
    } throws: { error in
      guard let error = error as? YAMLError else { return false }
      return (error.line, error.column) == (line, column)
    }
  }

  @Test(arguments: [("---", 1, 4), ("--- ", 1, 5), ("a: 1\n---", 2, 1)])
  func aDocumentWithNothingInItStandsInTheFile(text: String, line: Int, column: Int) throws {
    let place: (Int, Int)
    do throws(YAMLError) {
      let node = try YAMLTree.read(Array(text.utf8))
      place = (node.line, node.column)
    } catch {
      place = (error.line, error.column)
    }
    #expect(place == (line, column))
  }
}
