import Foundation
import SQLite
import Store
import Testing

/// `docs/views.md` and `x_contract` say the same, line by line.
@Suite("The page of the views")
struct ViewDocumentationTests {
  private func page() throws -> [Substring] {
    let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: top.appending(path: "docs/views.md"), encoding: .utf8)
      .split(separator: "\n")
  }

  @Test("has a chapter for each view with all of its columns, and no other")
  func tables() throws {
    var written: [String] = []
    for line in try page() {
      if line.hasPrefix("## x_") { written.append(String(line.dropFirst(3))) }
      if line.hasPrefix("| `") { written.append(String(line)) }
    }
    var wanted: [String] = []
    try Hospital().store.database.rows(
      """
      SELECT view, "column", type, unit, nullable, personal, description_en FROM x_contract
      """
    ) { row in
      let view = try row.text(0)
      if !wanted.contains(view) { wanted.append(view) }
      let cells = [
        "`\(try row.text(1))`", try row.text(2), try row.optionalText(3) ?? "",
        try row.integer(4) == 1 ? "yes" : "", try row.integer(5) == 1 ? "yes" : "",
        try row.text(6),
      ]
      wanted.append("|" + cells.map { $0.isEmpty ? " |" : " \($0) |" }.joined())
    }

    #expect(written == wanted)
  }
}
