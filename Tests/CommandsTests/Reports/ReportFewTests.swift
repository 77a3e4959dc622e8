import Commands
import Testing

/// Two pages of one period give no more away than one of them, and reports are not for everybody.
@Suite("Few people across reports")
struct ReportFewTests {
  @Test("Where the use of a group is hidden, what is unused is too", arguments: [2024, 2025])
  func unused(year: Int) throws {
    let desk = try ReportDesk()
    let use = try desk.rows(try desk.report("use --year \(year)"), "groups")
    let unmet = try desk.rows(try desk.report("unmet --year \(year)"), "groups")
    let hidden = use.filter { $0.number("used") == nil }
    #expect(hidden.contains { $0.text("by") == "team" && $0.number("granted") != nil })
    for group in hidden {
      let same = try #require(
        unmet.first {
          $0.text("by") == group.text("by") && $0.text("group") == group.text("group")
        })
      #expect(same.number("unused") == nil, "\(group.text("group") ?? "")")
    }
    // Others are told as before.
    #expect(unmet.contains { $0.text("by") == "team" && $0.number("unused") != nil })
  }

  @Test("Reports are for HR and analysts, their names for everybody", arguments: ["en", "nl"])
  func audience(language: String) throws {
    let desk = try ReportDesk()
    for line in ["report use", "report expiring", "report fund", "report subsidies", "expiring"] {
      let reply = desk.office.run(line, actor: "000101", language: language)
      #expect(reply.exit == .notAllowed, "\(line)")
      #expect(reply.errors.contains("error not-for-you: "))
      #expect(desk.office.run(line).exit == .done)
      // A name that is nobody's number may do what HR may.
      #expect(desk.office.run(line, actor: "controller").exit == .done)
    }
    #expect(desk.office.run("report list", actor: "000101").exit == .done)
    let role = desk.office.run("employee change 000101 --from 2026-01-01 --role +analyst")
    try #require(role.exit == .done, "\(role.errors)")
    #expect(desk.office.run("report use", actor: "000101").exit == .done)
    // Rows name people, and what lapses tells what was used: they stay with HR.
    for line in ["report lapse", "report expiring", "expiring"] {
      #expect(desk.office.run(line, actor: "000101").exit == .notAllowed, "\(line)")
    }
    #expect(desk.office.run("report use --rows advice", actor: "000101").exit == .notAllowed)
  }
}
