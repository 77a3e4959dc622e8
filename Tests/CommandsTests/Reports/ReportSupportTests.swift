import Commands
import Foundation
import Testing

@Suite("What moves people besides money, in reports")
struct ReportSupportTests {
  private static let years = "--from 2023-01-01 --to 2025-12-31"

  @Test("Use: three times as much with an ambassador for who has the least schooling")
  func ambassadors() throws {
    let desk = try ReportDesk()
    let report = try desk.report("use \(Self.years)")
    let rows = try desk.rows(report, "ambassadors")
    let lower = rows.filter { $0.text("education") == "up_to_mbo2" }
    #expect(try lower.row("ambassador", "with").number("used_share") == 4_054)
    #expect(try lower.row("ambassador", "without").number("used_share") == 1_363)
    let all = rows.filter { $0.text("education") == "all" }
    let total = try desk.rows(report, "total")
    for figure in ["people", "users", "granted", "used"] {
      #expect(all.sum(figure) == total.sum(figure), "\(figure)")
    }
    let group = try desk.rows(report, "groups").row("group", "up_to_mbo2")
    #expect(lower.sum("used") == group.number("used"))
  }

  @Test("Use: in the last year 47 % with an ambassador and 16 % without")
  func ambassadorsOfLastYear() throws {
    let desk = try ReportDesk()
    let rows = try desk.rows(try desk.report("use"), "ambassadors")
      .filter { $0.text("education") == "up_to_mbo2" }
    #expect(try rows.row("ambassador", "with").number("used_share") == 4_688)
    #expect(try rows.row("ambassador", "without").number("used_share") == 1_553)
  }

  @Test("Use: where few people stand behind a share, both sides are hidden and more years named")
  func fewWithoutAmbassador() throws {
    let desk = try ReportDesk()
    let rows = try desk.rows(try desk.report("use --year 2024"), "ambassadors")
      .filter { $0.text("education") == "up_to_mbo2" }
    #expect(rows.map { $0.number("people") } == [29, 35])
    #expect(rows.map { $0.number("granted") } == [1_445_939, 1_902_488])
    #expect(rows.allSatisfy { $0["used"] is NSNull && $0["used_share"] is NSNull })
    let page = desk.office.run("report use --year 2024 --format md").output
    #expect(page.contains("boetseer report use --from 2022-01-01 --to 2024-12-31"))
  }

  @Test("Use: 34 % knew of the budget in 2023 and 62 % in 2025, 20 and 55 % at most mbo 2")
  func awareness() throws {
    let desk = try ReportDesk()
    let report = try desk.report("use --year 2025")
    let rows = try desk.rows(report, "awareness")
    for (education, shares) in [("all", [3_400, 6_200]), ("up_to_mbo2", [2_000, 5_500])] {
      let levels = rows.filter { $0.text("education") == education }
      #expect(levels.map { $0.text("year") } == ["2023", "2025"])
      #expect(levels.map { $0.number("aware_share") } == shares)
    }
    let latest = rows.filter { $0.text("year") == "2025" }
    let groups = try desk.rows(report, "groups")
    #expect(
      try latest.row("education", "wo").number("used_share")
        == groups.row("group", "wo").number("used_share"))
    // A survey held later is not known yet.
    let earlier = try desk.rows(try desk.report("use --year 2024"), "awareness")
    #expect(Set(earlier.compactMap { $0.text("year") }) == ["2023"])
  }

  @Test("Use: savings put in again are those of their scheme")
  func savings() throws {
    let desk = try ReportDesk()
    let rows = try desk.rows(
      try desk.report("use \(Self.years)"), "savings")
    #expect(rows.map { $0.text("scheme") } == ["FUND", "MAND"])
    #expect(rows.map { $0.number("amount") } == [320_000, 185_000])
    for row in rows {
      let reply = desk.office.run(try #require(row.text("rows")) + " --format json")
      #expect(reply.output.contains("\"savings\":\(row.number("amount") ?? 0)"))
    }
    #expect(try desk.rows(try desk.report("use --year 2025"), "savings").count == 1)
  }

  @Test("Benchmark: seven of ten activities are informal")
  func learning() throws {
    let desk = try ReportDesk()
    let rows = try desk.rows(
      try desk.report("benchmark \(Self.years)"), "learning")
    let informal = try rows.row("kind", "informal")
    #expect(informal.number("activities") == 700)
    #expect(informal.number("of_activities") == 7_000)
    for (year, share) in [("2023", 7_085), ("2024", 7_024), ("2025", 6_885)] {
      let rows = try desk.rows(try desk.report("benchmark --year \(year)"), "learning")
      #expect(try rows.row("kind", "informal").number("of_activities") == share)
    }
    let kinds = rows.filter { $0.text("kind") != "all" }
    let all = try rows.row("kind", "all")
    #expect(kinds.sum("minutes") == all.number("minutes"))
    #expect(kinds.sum("activities") == 1_000)
    // More people are asked for than learned something: nothing of it is told.
    let few = try desk.rows(
      try desk.report("benchmark --from 2025-01-01 --to 2025-01-03 --smallest-group 50"),
      "learning")
    #expect(!few.isEmpty)
    #expect(few.allSatisfy { $0["activities"] is NSNull && $0["hidden"] as? Bool == true })
  }

  @Test("Fund: 18 of 30 who took part in a workshop were awarded something, 11 of 120 others")
  func workshops() throws {
    let desk = try ReportDesk()
    let report = try desk.report("fund --year 2025")
    let rows = try desk.rows(report, "workshops")
    let took = try rows.row("group", "took_part")
    let others = try rows.row("group", "others")
    #expect([took, others].map { $0.number("workshops") } == [3, 3])
    #expect([took, others].map { $0.number("people") } == [30, 120])
    #expect([took, others].map { $0.number("awarded") } == [18, 11])
    #expect([took, others].map { $0.number("awarded_share") } == [6_000, 917])
    let fund = try desk.rows(report, "pots").row("scheme", "FUND")
    #expect(rows.sum("awarded") == fund.number("people"))
    // Where the larger group is too small as well, neither is told.
    let hidden = try desk.rows(
      try desk.report("fund --year 2025 --smallest-group 15"), "workshops")
    #expect(hidden.allSatisfy { $0["awarded"] is NSNull })
  }

  @Test("Sections read in both languages and name the command that lists their rows")
  func words() throws {
    let desk = try ReportDesk()
    for (language, report, text) in [
      ("en", "use", "use 40.5% of their grant in teams with a learning ambassador"),
      ("nl", "use", "van hun recht in teams met een leerambassadeur"),
      ("en", "benchmark", "What was recorded, activity by activity:"),
      ("nl", "benchmark", "Wat is vastgelegd, activiteit voor activiteit:"),
      ("en", "fund", "18 of 30 who took part were awarded something afterwards, 11 of 120"),
      ("nl", "fund", "18 van de 30 deelnemers kregen daarna iets toegekend, 11 van de 120"),
    ] {
      let words =
        ["report", report, "--from", "2023-01-01", "--to", "2025-12-31", "--format", "md"]
      let reply = desk.office.run(words, language: language)
      #expect(reply.output.contains(text), "\(reply.output)")
    }
  }

  @Test("Use: who spoke an adviser stands beside everybody else, and few users are not told")
  func advice() throws {
    let desk = try ReportDesk()
    let report = try desk.report("use --year 2025")
    let rows = try desk.rows(report, "advice")
    let total = try desk.rows(report, "total")
    #expect(try rows.row("group", "advised").number("contacts") == 13)
    #expect(rows.sum("people") == total.sum("people"))
    #expect(rows.allSatisfy { $0["users"] is NSNull && $0["hidden"] as? Bool == true })
    // Nobody noted time for finding out, and no fund was evaluated.
    #expect(try desk.rows(report, "orientation").isEmpty)
    #expect(try desk.rows(report, "evaluations").isEmpty)
    let none = desk.office.run("report use --year 2024 --format md").output
    #expect(!none.contains("With and without an adviser"))
  }

  @Test("Every sentence on a fund names it; NDJSON is a row a line; nothing is said to be nothing")
  func forms() throws {
    let desk = try ReportDesk()
    let page = desk.office.run("report fund --year 2025 --format md").output
    #expect(page.contains("VOUCHER: 11 of its 30 full grants still fit"))
    #expect(page.contains("FUND: 9 claims were refused"))
    let lines = desk.office.run("report fund --year 2025 --format ndjson").output
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"scheme\":") && $0.hasSuffix("}") })
    #expect(desk.office.run("report use --year 2030").errors.contains("nothing to report on"))
    #expect(!desk.office.run("report use --year 2025").errors.contains("nothing to report on"))
  }
}
