import Foundation
import Testing

/// The house style of ARCHITECTURE.md, as far as a program can see it.
struct StyleTests {
  static let swiftFiles = Repository.files(in: ["Sources", "Tests"], ending: [".swift"])
  static let otherFiles =
    Repository.files(
      in: ["Sources", "Scripts", "Migrations", "docs", ".ci"],
      ending: [".c", ".h", ".sh", ".sql", ".md", "/run"])
    + ["Makefile", "README.md"].filter {
      FileManager.default.fileExists(atPath: Repository.top.appending(path: $0).path)
    }

  @Test(arguments: Rule.layout)
  func swiftIsLaidOutBy(_ rule: Rule) throws {
    let found = try violations(of: rule, in: StyleTests.swiftFiles)

    #expect(found == [])
  }

  @Test(arguments: Rule.content)
  func everyFileKeeps(_ rule: Rule) throws {
    let found = try violations(of: rule, in: StyleTests.swiftFiles + StyleTests.otherFiles)

    #expect(found == [])
  }

  private func violations(of rule: Rule, in files: [String]) throws -> [String] {
    try files.filter(rule.applies).flatMap {
      rule.violations(in: try Repository.lines(of: $0), at: $0)
    }
  }

  @Test
  func noSwiftFileIsLongerThanFourHundredLines() throws {
    let longest = 400

    let tooLong = try StyleTests.swiftFiles.filter {
      // The end of the last line starts an empty one.
      try Repository.lines(of: $0).count - 1 > longest
    }

    #expect(tooLong == [])
  }

  @Test
  func theFilesAreFound() {
    #expect(StyleTests.swiftFiles.contains("Tests/TidyTests/StyleTests.swift"))
    #expect(StyleTests.otherFiles.contains("Sources/CResources/embed.c"))
    #expect(StyleTests.otherFiles.contains("Scripts/setup.sh"))
    #expect(StyleTests.otherFiles.contains(".ci/run"))
    #expect(StyleTests.otherFiles.contains("Makefile"))
  }
}
