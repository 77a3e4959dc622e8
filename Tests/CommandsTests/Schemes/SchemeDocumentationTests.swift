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

  private func blocks() throws -> [Substring] {
    try page().split(separator: "```yaml\n").dropFirst()
      .map { $0.prefix(upTo: $0.range(of: "```")?.lowerBound ?? $0.endIndex) }
  }

  @Test func everyExampleFileReads() throws {
    let blocks = try blocks()
    #expect(blocks.filter { $0.hasPrefix("schemes:") }.count == 3)
    #expect(blocks.count >= 7)
    for block in blocks {
      let text = String(block)
      let problems = SchemeFixture.problems(text.hasPrefix("schemes:") ? text : Self.whole(text))
      #expect(problems.isEmpty, "\(text)")
    }
  }

  /// A part of a version, in the shortest file that has room for it.
  private static func whole(_ part: String) -> String {
    let key = part.prefix { $0 != ":" }
    let isFund = part.contains("committee")
    let form = isFund ? "fund" : key == "pot" ? "voucher" : "account"
    let grant = isFund || key == "pot" ? "{per: none}" : "{amount: 100, per: year}"
    let needed: [String: String] = [
      "pot": "pot: {code: P, total: 100, per: once}", "expiry": "expiry: {rule: year_end}",
      "grant": "grant: \(grant)",
    ]
    var keys = ["grant"]
    if isFund { keys.append("pot") }
    if key == "notice" { keys.append("expiry") }
    let indent = { (lines: String, by: Int) in
      lines.split(separator: "\n").map { String(repeating: " ", count: by) + $0 }
        .joined(separator: "\n")
    }
    let version =
      key == "targets"
      ? "        grant:\n          amount: 100\n          per: year\n" + indent(part, 10)
      : keys.compactMap { needed[$0] }.map { "        " + $0 }.joined(separator: "\n") + "\n"
        + indent(part, 8)
    return """
      schemes:
        - code: X
          name: X
          form: \(form)
          unit: EUR
          basis: {kind: company}
          versions:
            - valid_from: 2026-01-01

      """.replacing("\n\n", with: "\n") + version + "\n"
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
          grant: {x: 1, hours: {x: 1}, rounding: {x: 1}, targets: [{x: 1, ages: {x: 1}}]}
          eligible: {x: 1}
          expiry: {x: 1, carry: {x: 1}}
          cap: {x: 1}
          notice: {x: 1}
          pot: {x: 1}
          committee: {x: 1, window: {x: 1}}
          leave: {x: 1}
          claims: {x: 1, per_person: {x: 1}}
      """
    var keys: Set<String> = []
    for problem in SchemeFixture.problems(text) {
      if case .unknownKey(let valid, _) = problem.code { keys.formUnion(valid) }
    }
    #expect(keys.count > 70, "\(keys.count)")
    // Named in the text, and used in a file that the test above reads.
    let examples = try blocks().joined()
    for key in keys.sorted() {
      #expect(page.contains("`\(key)") || page.contains("\(key): "), "\(key)")
      #expect(
        examples.contains(" \(key): ") || examples.contains("{\(key): ")
          || examples.contains("\n\(key): ") || examples.contains(" \(key):\n"), "\(key)")
    }
  }
}
