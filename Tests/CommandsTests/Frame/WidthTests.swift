import Commands
import Testing

@Suite("Accounts on a terminal of 80 columns")
struct WidthTests {
  @Test("No table is wider, in either language", arguments: ["en", "nl"])
  func fits(language: String) throws {
    let office = try Office()
    for command in [["account", "list"], ["account", "show", "000123"]] {
      let shown = office.run(command + ["--no-color"], language: language, typing: [])
      #expect(shown.exit == .done)
      let lines = shown.output.split(separator: "\n")
      #expect(lines.contains { $0.contains("000123") })
      #expect(lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test("The sum behind a grant is whole, on as many lines as it takes", arguments: ["en", "nl"])
  func sum(language: String) throws {
    let office = try Office()
    let explain = ["account", "explain", "000124", "--no-color"]
    let shown = office.run(explain, language: language, typing: []).output
    let rows = shown.split(separator: "\n").drop { !$0.hasPrefix("──") }
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { $0.count <= 80 && !$0.contains("…") })
    #expect(rows.contains { $0.contains("365") })
  }
}
