import Testing

/// A rule that never fires proves nothing: each is shown a line it must catch and one it must not.
struct RuleTests {
  struct Sample: CustomTestStringConvertible {
    let rule: String
    let path: String
    let bad: String
    let good: String
    var testDescription: String { rule }
  }

  static let rules = Rule.layout + Rule.content

  // Forbidden words are joined from parts where this file is itself read for them.
  static let samples = [
    Sample(rule: "no tabs", path: "Sources/A.swift", bad: "let\ta = 1", good: "let a = 1"),
    Sample(rule: "no spaces at the end", path: "Tests/A.swift", bad: "let a ", good: "let a"),
    Sample(
      rule: "at most 100 columns", path: "Sources/A.swift",
      bad: String(repeating: "é", count: 101), good: String(repeating: "é", count: 100)),
    Sample(
      rule: "no loose ends", path: "Sources/A.swift", bad: "// TODO later", good: "let TODOS = 1"),
    Sample(
      rule: "no traps on input", path: "Sources/A.swift", bad: "let a = try! b()",
      good: "let a = try b() // never try! here"),
    Sample(
      rule: "no conflict policy that overrides triggers", path: "Migrations/0001_a.sql",
      bad: "INSERT OR REPLACE INTO a VALUES (1);", good: "-- never OR REPLACE"),
    Sample(
      rule: "CSQLite is imported by SQLite only", path: "Sources/Store/A.swift",
      bad: "internal import CSQLite", good: "import SQLite"),
    Sample(
      rule: "SQL stands in Store and SQLite only", path: "Sources/Commands/A.swift",
      bad: "let a = \"SELECT 1\"", good: "let a = \"Select one\""),
    Sample(
      rule: "no Foundation in hot modules", path: "Sources/Records/A.swift",
      bad: "import Foundation", good: "// no import Foundation"),
    Sample(
      rule: "no floating point near money or time", path: "Sources/Records/A.swift",
      bad: "let cents: Double = 1", good: "let cents: Int64 = 1"),
    Sample(
      rule: "no paths of one machine", path: "Makefile", bad: "/" + "opt/tool", good: "/usr/local"),
  ]

  @Test(arguments: samples)
  func catchesWhatItForbids(_ sample: Sample) throws {
    let rule = try #require(RuleTests.rules.first { $0.name == sample.rule })

    #expect(
      rule.violations(in: ["first", Substring(sample.bad)], at: sample.path)
        == ["\(sample.path):2: \(sample.bad)"])
    #expect(rule.violations(in: ["first", Substring(sample.good)], at: sample.path) == [])
  }

  @Test
  func everyRuleHasASample() {
    #expect(RuleTests.rules.map(\.name) == RuleTests.samples.map(\.rule))
  }

  @Test
  func exceptionsAreLeftAlone() throws {
    let name = "CSQLite is imported by SQLite only"
    let rule = try #require(RuleTests.rules.first { $0.name == name })

    #expect(rule.violations(in: ["import CSQLite"], at: "Sources/SQLite/Value.swift") == [])
  }
}
