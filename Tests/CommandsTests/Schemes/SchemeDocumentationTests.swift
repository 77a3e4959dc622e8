import Foundation
import Testing

@testable import Commands

/// `docs/schemes.md` and the reader say the same.
@Suite struct SchemeDocumentationTests {
  private func page() throws -> String {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "docs/schemes.md"), encoding: .utf8)
  }

  @Test func everyExampleFileReads() throws {
    let blocks = try page().split(separator: "```yaml\n").dropFirst()
      .map { $0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex) }
    #expect(blocks.count == 2)
    for block in blocks { #expect(SchemeFixture.problems(String(block)).isEmpty) }
  }

  @Test func everyKeyIsNamed() throws {
    let page = try page()
    // A file of unknown keys makes the reader list the known ones.
    let text = """
      schemes:
      - x: 1
        basis: {x: 1}
        works_council: {x: 1}
        versions:
        - x: 1
          grant: {x: 1, hours: {x: 1}, rounding: {x: 1}}
          eligible: {x: 1}
          expiry: {x: 1}
          claims: {x: 1}
      """
    var keys: Set<String> = []
    for problem in SchemeFixture.problems(text) {
      if case .unknownKey(let valid, _) = problem.code { keys.formUnion(valid) }
    }
    #expect(keys.count > 50)
    for key in keys.sorted() {
      #expect(page.contains("`\(key)") || page.contains("\(key): "), "\(key)")
    }
  }
}
