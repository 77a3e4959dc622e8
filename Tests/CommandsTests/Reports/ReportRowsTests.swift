import Commands
import Foundation
import Testing

@Suite("The rows behind a figure")
struct ReportRowsTests {
  @Test("Claims of a group add up to what it used", arguments: ["education", "hours", "team"])
  func use(by: String) throws {
    let desk = try ReportDesk()
    let groups = try desk.rows(try desk.report("use --year 2025 --by \(by)"), "groups")
      .filter { $0.number("used") != nil && $0.number("from_pots") != nil }.prefix(4)
    #expect(!groups.isEmpty)
    for group in groups {
      let claims = try desk.list(try #require(group.text("rows")))
      #expect(
        claims.sum("spent", "left") == [group].sum("used", "from_pots"),
        "\(group.text("rows") ?? "")")
    }
  }

  @Test("Claims on a scheme add up to what it cost")
  func schemes() throws {
    let desk = try ReportDesk()
    for row in try desk.rows(try desk.report("benchmark --year 2025"), "costs") {
      let claims = try desk.list(try #require(row.text("rows")))
      #expect(claims.sum("spent", "left") == row.number("awarded"), "\(row.text("rows") ?? "")")
    }
  }

  @Test("Needs of a group, and its balances")
  func unmet() throws {
    let desk = try ReportDesk()
    let groups = try desk.rows(try desk.report("unmet --year 2025 --by education"), "groups")
    for group in groups where group.number("unmet") != nil {
      let claims = try desk.list(try #require(group.text("rows")))
      #expect(claims.sum("asked") - claims.sum("awarded") == group.number("unmet"))
      let accounts = try desk.list(
        "account list --as-of 2025-12-31 --group education=\(group.text("group") ?? "")")
      #expect(accounts.sum("available") == group.number("unused"))
    }
  }

  @Test("Claims for a purpose, and on a pot through a day")
  func counts() throws {
    let desk = try ReportDesk()
    for row in try desk.rows(try desk.report("purposes --year 2025"), "purposes") {
      let claims = try desk.list(try #require(row.text("rows")))
      #expect(claims.count == row.number("claims"))
    }
    for row in try desk.rows(try desk.report("fund --year 2025"), "curve") {
      let claims = try desk.list(try #require(row.text("rows")))
      #expect(claims.count == row.number("claims"))
      #expect(claims.sum("spent", "left") == row.number("awarded"))
    }
  }
}
