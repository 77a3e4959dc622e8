import Commands
import Foundation
import Testing

/// A voucher that everybody is granted: its pot is drawn by grants, not by claims.
@Suite("The pot of granted vouchers in reports")
struct ReportGrantedTests {
  private let office: Office

  /// EUR 500 for everybody from a pot of EUR 10,000 in 2026, and three people with an account.
  init() throws {
    office = try Office()
    let file = try office.file(
      "granted.yaml",
      """
      schemes:
        - code: GV
          name: GV
          form: voucher
          unit: EUR
          basis: {kind: company}
          works_council: {cao: true}
          versions:
            - valid_from: 2026-01-01
              grant: {amount: "500.00", per: year, hours: {scale: full}, pro_rata: reference_date}
              expiry: {rule: year_end, then: return}
              leaver: return
              pot: {code: GP, total: "10000.00", per: year}

      """)
    try #require(office.run("import", "schemes", file).exit == .done)
  }

  private func hire(_ count: Int) throws {
    let rows = (1...count).map { "\($0),Person \($0),NUR,2025-01-01,36\n" }.joined()
    let file = try office.file(
      "people.csv", "employee,name,team,started_on,hours_per_week\n" + rows)
    let taken = office.run("import", "employees", file)
    try #require(taken.exit == .done, "\(taken.errors)")
  }

  private func json(_ line: String) throws -> Any {
    let reply = office.run(line.split(separator: " ").map { String($0) } + ["--format", "json"])
    try #require(reply.exit == .done, "\(line)\n\(reply.errors)")
    return try JSONSerialization.jsonObject(with: Data(reply.output.utf8))
  }

  private func fund() throws -> [String: Any] {
    try #require(try json("report fund --year 2026 --scheme GV") as? [String: Any])
  }

  private func row(_ report: [String: Any], _ table: String) throws -> [String: Any] {
    try #require((report[table] as? [[String: Any]])?.first)
  }

  @Test("Grants draw it; what came back to it is left again, and the rows add up")
  func drawn() throws {
    try hire(6)
    try #require(office.run("sync", "--actor", "robot").exit == .done)
    let claim = office.run(
      "claim", "submit", "1", "--title", "Course", "--cost", "320", "--pay-from", "GV", "--approve")
    try #require(claim.exit == .done, "\(claim.errors)")
    var pots = try row(try fund(), "pots")
    #expect(pots.number("awarded") == 450_000)
    #expect(pots.number("left") == 550_000)
    #expect(pots.number("people") == 9)
    let reach = try row(try fund(), "reach")
    #expect(reach.number("most") == 50_000)
    #expect(reach.number("full_grants") == 20)
    #expect(reach.number("fits") == 11)
    #expect(try row(try fund(), "curve").number("left") == 550_000)
    // Somebody leaves, and what they did not use goes back to the pot.
    let end = office.run("employee", "end", "2", "--on", "2026-01-10")
    try #require(end.exit == .done, "\(end.errors)")
    _ = office.run("sync", "--actor", "robot")
    pots = try row(try fund(), "pots")
    let command = try #require(pots.text("rows"))
    let rows = try #require(try json(command) as? [[String: Any]])
    #expect(rows.sum("amount") == pots.number("awarded"))
    let left = try #require(pots.number("left"))
    #expect(left > 550_000)
    #expect(rows.sum("amount") + left == 1_000_000)
    // The other reports stay with learning accounts.
    let granted = try #require(try json("account list --granted 2026") as? [[String: Any]])
    #expect(!granted.contains { $0.text("scheme") == "GV" })
  }

  @Test("The scheme shows the state of its pot, and the day of a grant is called that")
  func shown() throws {
    try hire(6)
    _ = office.run("sync", "--actor", "robot")
    let shown = office.run("scheme", "show", "GV").output
    #expect(shown.contains("GP on 15 Jan 2026: €4,500.00 of €10,000.00 used, €5,500.00 left."))
    #expect(shown.contains("9 of 9 who may ask have had something of it"))
    #expect(!shown.contains("waits"))
    let list = ["account", "list", "--granted", "2026", "--scheme", "GV", "--format", "table"]
    #expect(office.run(list).output.contains("Granted on"))
    #expect(office.run(list, language: "nl").output.contains("Toegekend op"))
    #expect(!office.run(list).output.contains("Through"))
  }

  @Test("Of a few people an employee is told neither used nor left; HR is")
  func few() throws {
    _ = office.run("sync", "--actor", "robot")
    let role = office.run("employee", "change", "000118", "--from", "2026-01-01", "--role", "+hr")
    try #require(role.exit == .done, "\(role.errors)")
    let own = office.run("scheme", "show", "GV", "--actor", "000123")
    #expect(own.exit == .done)
    #expect(own.output.contains("GP: €10,000.00 in all. What is left is not shown"))
    #expect(!own.output.contains("8,500"))
    #expect(!own.output.contains("3 of 3"))
    let dutch = office.run("scheme", "show", "GV", "--actor", "000123", language: "nl")
    #expect(dutch.output.contains("Wat er over is staat er niet bij"))
    let hr = office.run("scheme", "show", "GV", "--actor", "000118")
    #expect(hr.output.contains("€8,500.00 left"))
    // With enough people what is left may be known to everybody.
    try hire(6)
    _ = office.run("sync", "--actor", "robot")
    #expect(
      office.run("scheme", "show", "GV", "--actor", "000123").output.contains("€5,500.00 left"))
  }
}
