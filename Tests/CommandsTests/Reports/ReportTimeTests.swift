import Commands
import Foundation
import Testing

/// The report on time, on the sample hospital.
@Suite("Time granted, taken and lapsed")
struct ReportTimeTests {
  private static let scheme = "DAYS"

  /// With what lapsed on the last day of 2025, which is booked on the day after.
  private static func desk() throws -> ReportDesk {
    let desk = try ReportDesk()
    _ = desk.office.run("sync")
    return desk
  }

  private func groups(_ report: [String: Any], by grouping: String) throws -> [[String: Any]] {
    try ReportDesk.groups(report).filter {
      $0.text("by") == grouping && $0.text("scheme") == Self.scheme
    }
  }

  /// `1608:45` in minutes.
  private func minutes(_ text: Substring) -> Int {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return (parts.first ?? 0) * 60 + (parts.count > 1 ? parts[1] : 0)
  }

  @Test("What is granted and taken of development days is what the sample says of itself")
  func sample() throws {
    let page = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../SampleData/README.md").standardized, encoding: .utf8)
    let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("| All | ") })
    let years = line.split(separator: "|").dropFirst().prefix(3).map { $0.split(separator: " ") }
    let desk = try Self.desk()
    for (place, cells) in years.enumerated() {
      let report = try desk.report("time --year \(2023 + place)")
      let total = try desk.rows(report, "total").row("scheme", Self.scheme)
      try #require(cells.count == 3)
      #expect(total.number("taken") == minutes(cells[0]))
      #expect(total.number("granted") == minutes(cells[2]))
      // All of it ends with the year.
      #expect(total.sum("granted") == total.sum("taken", "lapsed"))
    }
  }

  @Test("Nursing lets half of it lapse, offices a fifth")
  func nursingAndOffices() throws {
    let teams = try groups(try Self.desk().report("time --year 2025"), by: "team")
    let lapsed = { (codes: [String]) -> Int in
      let rows = teams.filter { codes.contains($0.text("group") ?? "") }
      return 100 * rows.sum("lapsed") / rows.sum("granted")
    }
    #expect((50...54).contains(lapsed(["NUR-A", "NUR-B", "NUR-C"])))
    #expect((18...22).contains(lapsed(["BRD", "HR", "FIN", "ICT"])))
  }

  @Test("The rows behind what a team was granted, took and lost add up", arguments: [2024, 2025])
  func rows(year: Int) throws {
    let desk = try Self.desk()
    let teams = try groups(try desk.report("time --year \(year)"), by: "team")
    var told = 0
    for team in teams {
      guard let code = team.text("group"), !code.isEmpty else { continue }
      for (option, figure) in [("--granted", "granted"), ("--taken", "taken")] {
        guard let amount = team.number(figure) else { continue }
        let rows = try desk.list(
          "account list \(option) \(year) --scheme \(Self.scheme) --group team=\(code)")
        #expect(rows.sum("amount") == amount, "\(code) \(figure)")
        #expect(rows.allSatisfy { $0.text("unit") == "MIN" })
        told += 1
      }
    }
    #expect(told > 20)
  }

  @Test("Where few lost something, what was taken is hidden with it")
  func few() throws {
    let report = try Self.desk().report("time --year 2025 --smallest-group 8")
    let teams = try groups(report, by: "team")
    #expect(teams.contains { $0.number("granted") != nil && $0.number("taken") == nil })
    for team in teams {
      #expect((team.number("taken") == nil) == (team.number("lapsed") == nil), "\(team)")
      if team.number("taken") == nil { #expect(team["hidden"] as? Bool == true) }
    }
    // Everybody less the teams that are told leaves at least two.
    #expect(teams.count { $0.number("taken") == nil } != 1)
  }

  @Test("Nursing A learns mostly in busy weeks, nursing B in quiet ones")
  func quietWeeks() throws {
    let desk = try Self.desk()
    let rows = try desk.rows(try desk.report("time --year 2025"), "quiet")
    let share = { (team: String) throws -> Int in
      try rows.row("team", team).number("quiet_share") ?? 0
    }
    #expect((2700...3300).contains(try share("NUR-A")))
    #expect((6700...7300).contains(try share("NUR-B")))
    // The rows behind it add up.
    let learned = try desk.list("report time --year 2025 --rows learned")
    for row in rows {
      guard let minutes = row.number("learned") else { continue }
      let own = learned.filter { $0.text("team") == row.text("team") }
      #expect(own.sum("minutes") == minutes)
      let quiet = own.filter { $0["is_quiet"] as? Bool == true }
      #expect(row.number("quiet") == nil || quiet.sum("minutes") == row.number("quiet"))
    }
    // Of a team without a calendar nothing is known.
    #expect(!rows.contains { $0.text("team") == "ICT" })
  }

  @Test(
    "What a team learned is hidden where less what it took it would tell of a few",
    arguments: [2024, 2025])
  func learnedByFew(year: Int) throws {
    let desk = try Self.desk()
    let report = try desk.report("time --year \(year)")
    let groups = try desk.rows(report, "groups").filter { $0.text("by") == "team" }
    let rows = try desk.rows(report, "quiet")
    #expect(rows.contains { $0["hidden"] as? Bool == true })
    for row in rows where row.number("learned") != nil {
      for group in groups where group.text("group") == row.text("team") {
        #expect(group.number("taken") != nil, "\(row.text("team") ?? "")")
      }
    }
  }

  @Test("What is dated after the day it looks from does not count")
  func seenFromEarlier() throws {
    let desk = try Self.desk()
    let half = try desk.rows(
      try desk.report("time --year 2025 --as-of 2025-06-30"), "total"
    ).row("scheme", Self.scheme)
    let same = try desk.rows(
      try desk.report("time --from 2025-01-01 --to 2025-06-30"), "total"
    ).row("scheme", Self.scheme)
    #expect((half.number("taken") ?? 0) > 0)
    for figure in ["taken", "lapsed", "granted"] {
      #expect(half.number(figure) == same.number(figure), "\(figure)")
    }
  }

  @Test("What decides whether time is used: known, room, support, and what no file tells")
  func points() throws {
    let desk = try Self.desk()
    let rows = try desk.rows(try desk.report("time --year 2025"), "points")
    #expect(Set(rows.compactMap { $0.text("point") }) == ["rights", "room", "support", "safety"])
    let aware = try rows.row("figure", "aware")
    #expect(aware.number("part") == 124 && aware.number("whole") == 200)
    #expect(try rows.row("figure", "agreements").number("part") == 2)
    #expect(rows.contains { $0.text("of") == "ambassador" && $0.number("part") == 20 })
    #expect(rows.last?.text("figure") == "unmeasured")
  }

  @Test("Days with a known cost stand in the sample as its page says")
  func planted() throws {
    let desk = try Self.desk()
    for (employee, day, minutes) in [
      ("000142", "2024-02-29", 432), ("000168", "2024-12-31", 432), ("000168", "2025-01-02", 432),
      ("000116", "2025-03-01", 540), ("000187", "2025-12-24", 96), ("000157", "2025-12-25", 540),
      ("000138", "2025-10-31", 480), ("000138", "2025-11-03", 432),
    ] {
      let rows = try desk.list("leave list --employee \(employee) --from \(day) --to \(day)")
      #expect(rows.map { $0.number("amount") } == [minutes], "\(employee) \(day)")
    }
    for (employee, day) in [("000208", "2025-12-25"), ("000109", "2025-10-06")] {
      #expect(try desk.list("leave list --employee \(employee) --from \(day) --to \(day)").isEmpty)
    }
  }
}

extension ReportDesk {
  fileprivate static func groups(_ report: [String: Any]) throws -> [[String: Any]] {
    try #require(report["groups"] as? [[String: Any]])
  }
}

extension [String: Any] {
  fileprivate func sum(_ keys: String...) -> Int { keys.reduce(0) { $0 + (number($1) ?? 0) } }
}
