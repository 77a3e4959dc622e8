import Testing

@testable import Interchange

/// Files made to exhaust a reader. Every one has to be answered in the time of an ordinary file.
@Suite struct HostileYAMLTests {

  private func code(_ text: String) -> YAMLError.Code? {
    do {
      _ = try YAMLTree.read(Array(text.utf8))
      return nil
    } catch {
      return error.code
    }
  }

  @Test func nestingEndsAtTwentyLevels() {
    let deepest = YAMLTree.deepestLevel
    let fits = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    #expect(code(fits) == nil)
    #expect(code("[" + fits + "]") == .tooDeep(limit: deepest))
    #expect(throws: YAMLError(.tooDeep(limit: deepest), line: 1, column: deepest + 1)) {
      try YAMLTree.read(Array(("[" + fits + "]").utf8))
    }
  }

  @Test(arguments: ["[", "{", "- ", "? ", "{a: ", "[{? "])
  func aHundredThousandLevelsAreRefusedQuickly(opening: String) {
    #expect(
      code(String(repeating: opening, count: 100_000))
        == .tooDeep(limit: YAMLTree.deepestLevel))
  }

  @Test func aFileOverTheLimitIsRefusedUnread() {
    let limit = YAMLTree.largestFileBytes
    let comment = "a: 1\n#" + String(repeating: "x", count: limit - 6)
    #expect(code(comment) == nil)
    #expect(code(comment + "x") == .tooLarge(limitBytes: limit))
  }

  @Test func aBombOfAliasesIsRefusedBeforeItIsComposed() {
    // Hashing the last key would visit ten to the thirtieth values.
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let lower = "*a\(level - 1)"
      let tenfold = Array(repeating: lower, count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(tenfold)]\n"
    }
    bomb += "? *a30\n: boom\n"
    #expect(code(bomb) == .anchor)
  }

  /// Sizes at which anything that grows with the square would run into the time limit.
  @Test(.timeLimit(.minutes(5))) func wideFilesAreRead() {
    #expect(code("[" + String(repeating: "1,", count: 40_000) + "]") == nil)
    #expect(code("a: " + String(repeating: "x", count: 1_000_000)) == nil)
    #expect(code("a: \"" + String(repeating: "x ", count: 100_000) + "\"") == nil)
    #expect(code((0..<8_000).map { "key\($0): 1\n" }.joined()) == nil)
    let doubles = code(String(repeating: "a: 1\n", count: 20_000))
    #expect(doubles == .duplicateKey("a", firstLine: YAMLComposer.mostMaskedKeys + 1))
  }
}
