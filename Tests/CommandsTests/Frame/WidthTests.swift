import Commands
import Testing

@Suite("Tables on a terminal of 80 columns")
struct WidthTests {
  /// The sample hospital with everything booked, for all commands that list.
  private static let hospital = Result {
    let office = try ClaimOffice.sample()
    office.run("sync --through 2025-12-31")
    return office
  }

  @Test(
    "No line is wider, no title is broken, and no day or amount is cut short",
    arguments: [
      "account list", "account show 000123", "account explain 000123", "audit list", "claim list",
      "claim list --to-pay", "claim show C358", "employee list", "employee list --all",
      "import list", "scheme list", "team list", "team show NUR-A", "status",
      "agreement list", "experiment list", "experiment list --state ended", "due",
    ], ["en", "nl"])
  func fits(command: String, language: String) throws {
    let office = try WidthTests.hospital.get()
    let words = command.split(separator: " ").map { String($0) } + ["--lang", language]
    let shown = office.run(words + ["--no-color"], input: [])
    #expect(shown.exit == .done)
    let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains { $0.hasPrefix("──") })
    // Sentences above a table are broken by the terminal.
    #expect(lines.allSatisfy { $0.count <= 80 || $0.hasSuffix(".") })
    #expect(!lines.contains { $0.contains(/[0-9][.,:-]?…/) })
    let titles = Set(
      office.run(words + ["--format", "md"], input: []).output.split(separator: "\n")
        .filter { $0.hasPrefix("|") }
        .flatMap { $0.split(whereSeparator: { " |\u{A0}".contains($0) }) })
    for (index, line) in lines.enumerated() where line.hasPrefix("──") {
      let header = lines[..<index].reversed().prefix {
        !$0.isEmpty && ($0.hasPrefix(" ") || $0.contains("  "))
      }
      // The rule above a total stands below rows.
      if header.contains(where: { $0.hasPrefix("──") }) { continue }
      for word in header.flatMap({ $0.split(separator: " ") }) {
        #expect(titles.contains(word), "\(word) is no word of a title")
      }
    }
  }

  @Test("A list of accounts keeps the balance, whatever goes", arguments: ["en", "nl"])
  func balance(language: String) throws {
    let office = try WidthTests.hospital.get()
    let shown = office.run(["account", "list", "--lang", language, "--no-color"], input: []).output
    let header = shown.split(separator: "\n").prefix { !$0.hasPrefix("──") }.joined()
    #expect(header.contains(language == "en" ? "Balance" : "Saldo"), "\(header)")
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
