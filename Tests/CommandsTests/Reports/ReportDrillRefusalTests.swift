import Commands
import Foundation
import Records
import Testing

@Suite("Asking for rows in place of a report")
struct ReportDrillRefusalTests {
  private static let tables = [
    "use --rows ambassadors", "use --rows awareness", "use --rows orientation",
    "use --rows advice", "benchmark --rows learning", "benchmark --rows wages",
    "fund --rows reach", "fund --rows refused", "fund --rows workshops",
  ]

  @Test("Rows are for who may see everybody, in both languages", arguments: ["en", "nl"])
  func sight(language: String) throws {
    let desk = try ReportDesk()
    for table in Self.tables {
      let reply = desk.office.run("report \(table)", actor: "000101", language: language)
      #expect(reply.exit == .notAllowed)
      #expect(reply.output.isEmpty)
      #expect(reply.errors.contains("error not-for-you: "), "\(reply.errors)")
    }
  }

  @Test("Every table comes in every form, and fits a narrow terminal")
  func forms() throws {
    let desk = try ReportDesk()
    for table in Self.tables {
      let line = "report \(table) --year 2025"
      for format in ["tsv", "csv", "csv-nl", "json", "ndjson", "md", "html"] {
        let reply = desk.office.run("\(line) --format \(format)", language: "nl")
        #expect(reply.exit == .done, "\(reply.errors)")
        // Nobody in the sample noted time for finding out.
        #expect(!reply.output.isEmpty || table == "use --rows orientation", "\(table) \(format)")
      }
      for language in ["en", "nl"] {
        let shown = desk.office.run(
          ClaimOffice.words("\(line) --format table"), language: language, input: [])
        #expect(shown.exit == .done, "\(shown.errors)")
        #expect(
          shown.output.split(separator: "\n").allSatisfy { $0.count <= 80 },
          "\(shown.output.prefix(400))")
      }
    }
  }

  @Test(
    "What says nothing about rows is refused, not ignored",
    arguments: [
      ("use --rows groups", "not-a-choice", "choose ambassadors, awareness, orientation or advice"),
      ("benchmark --rows costs", "not-a-choice", "the command for the rows of another table"),
      ("fund --rows pots", "not-a-choice", "choose reach, refused or workshops"),
      ("use --rows advice --by team", "option-unavailable", "--by does nothing with --rows"),
      ("fund --rows reach --smallest-group 9", "option-unavailable", "leave out --smallest-group"),
      ("use --group education=hbo", "option-unavailable", "add --rows ambassadors or advice"),
      ("use --rows awareness --group education=hbo", "option-unavailable", "rows that are people"),
      ("use --rows advice --group education=shoe", "unknown-group", "up_to_mbo2"),
      ("use --rows advice --year 25", "not-a-year", "25"),
    ])
  func mistakes(line: String, id: String, text: String) throws {
    let desk = try ReportDesk()
    let reply = desk.office.run("report \(line)")
    #expect(reply.exit != .done)
    #expect(reply.errors.contains("error \(id):") && reply.errors.contains(text), "\(reply.errors)")
  }

  @Test("A period without anything says so")
  func nothing() throws {
    let desk = try ReportDesk()
    for table in Self.tables {
      let reply = desk.office.run("report \(table) --year 2031 --format json --as-of 2031-12-31")
      #expect(reply.exit == .done, "\(table) \(reply.errors)")
    }
    #expect(desk.office.run("report use --year 2024 --rows advice").errors.contains("nothing"))
  }
}
