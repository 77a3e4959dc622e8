import Foundation
import Testing

/// The house style of ARCHITECTURE.md, as far as a program can see it.
struct StyleTests {
  static let files =
    Repository.files(
      in: ["Sources", "Tests", "Scripts", "Migrations", "docs", ".ci"],
      ending: [".swift", ".c", ".h", ".sh", ".sql", ".md", "/run"])
    + ["Makefile", "README.md"].filter {
      FileManager.default.fileExists(atPath: Repository.top.appending(path: $0).path)
    }

  @Test(arguments: Rule.all)
  func everyFileKeeps(_ rule: Rule) throws {
    // Makefiles need their tabs, and C is laid out by hand: the layout rules are for Swift.
    let layout = rule.places == ["Sources/", "Tests/"]
    let read = StyleTests.files.filter { !layout || $0.hasSuffix(".swift") }
    let violations = try read.flatMap {
      rule.applies(to: $0) ? rule.violations(in: try Repository.text(of: $0), at: $0) : []
    }

    #expect(violations == [], "\(rule.name)")
  }

  @Test
  func noSwiftFileIsLongerThanFourHundredLines() throws {
    let longest = 400

    let tooLong = try StyleTests.files.filter { $0.hasSuffix(".swift") }
      .map { ($0, try Repository.text(of: $0).count { $0 == "\n" }) }
      .filter { $0.1 > longest }

    #expect(tooLong.map(\.0) == [])
  }

  @Test
  func theSourcesAreFound() {
    #expect(StyleTests.files.contains("Sources/CResources/embed.c"))
    #expect(StyleTests.files.contains("Tests/TidyTests/StyleTests.swift"))
    #expect(StyleTests.files.contains("Scripts/setup.sh"))
    #expect(StyleTests.files.contains("Makefile"))
  }
}
