import Foundation
import Testing

@testable import Commands

/// The page about import files says what the profiles say, row by row.
@Suite("The page about import files")
struct ImportDocumentationTests {
  private let page: String

  init() throws {
    var top = URL(filePath: #filePath)
    for _ in 0..<4 { top.deleteLastPathComponent() }
    page = try String(contentsOf: top.appending(path: "docs/import.md"), encoding: .utf8)
  }

  @Test("Every column stands in it with its names, and no other", arguments: ImportKind.tables)
  func columns(kind: ImportKind) throws {
    let section = try #require(
      page.components(separatedBy: "\n## ").first { $0.hasPrefix("`\(kind.rawValue)`") })
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { String($0) }
    let expected = kind.columns.map { Self.row($0) }
    #expect(rows == expected)
  }

  @Test("Every word of a closed list stands in it", arguments: ImportKind.tables)
  func words(kind: ImportKind) {
    for column in kind.columns {
      guard case .choice(let choices, _) = column.form else { continue }
      for words in choices {
        let row = "- `\(words[0])`" + (words.count > 1 ? ": " : "")
        #expect(page.contains(row + words.dropFirst().joined(separator: ", ")), "\(words)")
      }
    }
  }

  static func row(_ column: ColumnDescription) -> String {
    let holds =
      switch column.form {
      case .text: "text"
      case .day: "day"
      case .money: "euros"
      case .hours: "hours a week"
      case .hoursOfDay: "hours of a day"
      case .week: "week"
      case .isoWeek: "week of a year"
      case .level: "1 to 5"
      case .rampUp: "percents"
      case .minutes: "minutes"
      case .count: "number"
      case .year: "year"
      case .roles: "roles"
      case .choice(_, let several): several ? "words with `+`" : "word"
      }
    return "| `\(column.name)` | \(column.dutch.map { "`\($0)`" }.joined(separator: " ")) "
      + "| \(column.isRequired ? "yes" : "") | \(holds) |"
  }
}
