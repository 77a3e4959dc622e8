import Commands
import Foundation
import Records
import Testing

@Suite("Reports as pages and data")
struct ReportFormTests {
  @Test("Every report reads in both languages, on a narrow terminal and as a page")
  func forms() throws {
    let desk = try ReportDesk()
    for kind in ReportKind.allCases {
      for language in ["en", "nl"] {
        let words = ["report", kind.rawValue]
        let shown = desk.office.run(words + ["--format", "table"], language: language, input: [])
        #expect(shown.exit == .done, "\(kind) \(shown.errors)")
        let page = desk.office.run(words + ["--format", "html"], language: language).output
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("<script"))
        #expect(page.contains("<html lang=\"\(language)\">"))
        let pictures = page.components(separatedBy: "<svg role=\"img\"").count - 1
        #expect(page.components(separatedBy: "<desc id=").count - 1 == pictures)
        let isEmpty = shown.errors.contains(
          language == "nl" ? "niets te melden" : "nothing to report")
        if kind != .expiring, !isEmpty { #expect(pictures > 0, "\(kind)") }
      }
      for format in ["tsv", "csv", "csv-nl", "json", "ndjson", "md"] {
        #expect(desk.office.run("report \(kind.rawValue) --format \(format)").exit == .done)
      }
    }
  }

  @Test("The smallest group can be raised, never lowered")
  func smallestGroup() throws {
    let desk = try ReportDesk()
    let lowered = desk.office.run("report use --smallest-group 2")
    #expect(lowered.exit == .notAllowed)
    #expect(lowered.errors.contains("error group-too-small"))
    let raised = try desk.rows(try desk.report("use --by team --smallest-group 15"), "groups")
    #expect(raised.allSatisfy { ($0.number("people") ?? 15) >= 15 })
    #expect(raised.contains { $0.number("people") == nil })
  }

  @Test(
    "Wrong periods and groups are explained",
    arguments: [
      ("report use --year 2025 --from 2025-01-01", "year-or-days"),
      ("report use --from 2025-02-01 --to 2025-01-01", "period-reversed"),
      ("report use --year 25", "not-a-year"),
      ("report use --by shoe", "not-a-choice"),
      ("report expiring --days 0", "not-a-number"),
      ("report usage", "unknown-command"),
      ("claim list --awarded 2025-13", "not-a-period"),
      ("claim list --awarded 2025 --group hbo", "not-a-group"),
      ("claim list --awarded 2025 --group team=XYZ", "unknown-group"),
    ])
  func mistakes(line: String, id: String) throws {
    let desk = try ReportDesk()
    let reply = desk.office.run(line)
    #expect(reply.errors.contains("error \(id):"), "\(reply.errors)")
  }

  @Test("An empty database has nothing to report")
  func empty() throws {
    let office = try ClaimOffice()
    for kind in ReportKind.allCases {
      let reply = office.run("report \(kind.rawValue) --format table")
      #expect(reply.exit == .done, "\(kind) \(reply.errors)")
    }
  }
}
