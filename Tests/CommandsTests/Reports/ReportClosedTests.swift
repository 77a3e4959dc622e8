import Commands
import Foundation
import Testing

/// A closed figure never moves: what is corrected afterwards counts in an open period.
@Suite("Reports of a closed year stay as they were closed")
struct ReportClosedTests {
  /// Without what looks ahead from today.
  private static let reports: [(line: String, tables: [String])] = [
    ("use", ["groups", "total", "schemes", "waits", "ambassadors", "advice"]),
    ("benchmark", ["costs", "budgets", "years", "learning"]),
    ("purposes", ["purposes"]), ("lapse", ["lapse"]), ("fund", ["pots", "curve", "reach"]),
  ]

  /// The sample with 2023, 2024 and 2025 closed.
  private func closed() throws -> ReportDesk {
    let desk = try ReportDesk()
    for year in 2023...2025 {
      let reply = desk.office.run(
        ["period", "close", "\(year)", "--force", "--reason", "alone on duty"])
      try #require(reply.exit == .done, "\(reply.errors)")
    }
    return desk
  }

  private func figures(_ desk: ReportDesk, _ year: Int) throws -> [String: NSArray] {
    var found: [String: NSArray] = [:]
    for report in Self.reports {
      let told = try desk.report("\(report.line) --year \(year)")
      for table in report.tables {
        let rows = (told[table] as? [[String: Any]] ?? []).filter { $0.text("part") != "next" }
        found["\(report.line) \(table)"] = rows as NSArray
      }
    }
    return found
  }

  private func correct(_ desk: ReportDesk) throws {
    for words in [
      ["employee", "change", "000101", "--from", "2023-07-01", "--hours", "36"],
      ["employee", "change", "000360", "--from", "2024-08-01", "--team", "REC"],
      // Who left is no longer in the wage bill of the years before, had it been known.
      ["employee", "end", "000110", "--on", "2024-06-30", "--yes"],
      [
        "claim", "submit", "000123", "--title", "Course", "--cost", "120", "--pay-from", "ILA",
        "--on", "2025-12-10", "--approve",
      ],
      // Awards of 2025: a part of one comes back, another one ends unspent.
      ["claim", "refund", "C361", "--amount", "50", "--on", "2026-01-10"],
      ["claim", "cancel", "C596", "--on", "2026-01-12"],
    ] {
      let reply = desk.office.run(words)
      try #require(reply.exit == .done, "\(reply.errors)")
    }
  }

  @Test("Hours changed in the past and a claim dated back move no closed year")
  func standsStill() throws {
    let desk = try closed()
    let before = try (2023...2025).map { try figures(desk, $0) }
    #expect(before[2]["use groups"]?.count ?? 0 > 5)
    #expect(before[2]["lapse lapse"]?.count ?? 0 > 0)
    let open = try desk.rows(try desk.report("benchmark --year 2026"), "budgets")
    try correct(desk)
    for (year, was) in zip(2023...2025, before) {
      for (name, rows) in try figures(desk, year) {
        #expect(rows == was[name], "\(name) of \(year)")
      }
    }
    // In the open year it counts: the award, and the hours of three years.
    let now = try desk.rows(try desk.report("benchmark --year 2026"), "budgets")
    #expect(
      try now.row("figure", "per_person") as NSDictionary
        != open.row("figure", "per_person") as NSDictionary)
    let rows = try desk.list("claim list --awarded 2026")
    #expect(
      rows.map { "\($0.text("id") ?? "") \($0.number("counted") ?? 0)" }
        == ["C361 -5000", "C596 -100000", "C621 12000"])
    let use = try desk.rows(try desk.report("use --year 2026"), "schemes")
    #expect(use.isEmpty || use.allSatisfy { $0["awarded"] is NSNull }, "few people are hidden")
  }

  @Test("Rows still add up, in closed years and in the open one", arguments: [2024, 2025, 2026])
  func rows(year: Int) throws {
    let desk = try closed()
    try correct(desk)
    for group in try desk.rows(try desk.report("use --year \(year)"), "groups")
    where group.text("by") == "hours" || group.text("by") == "team" {
      guard let command = group.text("rows") else { continue }
      let claims = try desk.list(command)
      if let used = group.number("used"), let pots = group.number("from_pots") {
        #expect(claims.sum("counted") == used + pots, "\(command)")
      }
      let by = try #require(group.text("by")), name = group.text("group") ?? ""
      let grants = try desk.list("account list --granted \(year) --group \(by)=\(name)")
      if by == "team" { #expect(grants.allSatisfy { $0.text("team") == name }, "\(name)") }
      if let granted = group.number("granted") {
        #expect(grants.filter { $0.text("unit") == "EUR" }.sum("amount") == granted)
      }
    }
    for row in try desk.rows(try desk.report("lapse --year \(year)"), "lapse")
    where row.text("part") == "lapsed" {
      guard let command = row.text("rows"), let amount = row.number("amount") else { continue }
      let rows = try desk.list(command).filter { $0.text("unit") == row.text("unit") }
      #expect(rows.sum("amount") == amount, "\(command)")
    }
  }

  @Test("A group in which only something came back is told no more than one in which few used")
  func few() throws {
    let desk = try closed()
    try correct(desk)
    for group in try desk.rows(try desk.report("use --year 2026"), "groups") {
      #expect([0, nil].contains(group.number("used")), "\(group)")
      #expect([0, nil].contains(group.number("from_pots")), "\(group)")
    }
    let costs = try desk.report("benchmark --year 2026")
    for row in try desk.rows(costs, "costs") { #expect(row.number("awarded") == nil, "\(row)") }
  }

  @Test("A refusal and an award are listed in the period in which they count")
  func lists() throws {
    let desk = try closed()
    let before = try desk.list("claim list --awarded 2025").count
    try correct(desk)
    #expect(try desk.list("claim list --awarded 2025").count == before)
    let listed = try desk.list("claim list --awarded 2026-01")
    #expect(listed.contains { $0.text("title") == "Course" })
    // Asked and answered after the close: at the end of 2025 nobody waited for it.
    let waiting = try desk.list("claim list --unmet 2025 --as-of 2025-12-31")
    #expect(!waiting.contains { $0.text("title") == "Course" })
  }

  @Test("A decision of a closed year is not taken back, one of the open year is")
  func undone() throws {
    let desk = try closed()
    let claims = try #require(
      try desk.list("audit list").first { $0.text("contents")?.contains("claim:620") == true })
    let event = try #require(claims.number("event"))
    let refused = desk.office.run(["undo", "\(event)", "--reason", "wrong file"])
    #expect(refused.exit == .refused)
    #expect(refused.errors.contains("closed-since") && refused.errors.contains("claim cancel"))
    desk.office.run([
      "claim", "submit", "000123", "--title", "Course", "--cost", "120", "--pay-from", "ILA",
      "--approve",
    ])
    let before = try desk.list("claim list --awarded 2026").count
    let reply = desk.office.run(["undo", "--reason", "not needed"])
    #expect(reply.exit == .done, "\(reply.errors)")
    #expect(try desk.list("claim list --awarded 2026").count == before - 1)
  }

  @Test("What was closed is shown in place of a rehearsal, and stays so")
  func rehearsal() throws {
    let desk = try ReportDesk()
    let office = desk.office
    let force = ["--force", "--reason", "alone on duty"]
    for year in ["2023", "2024"] { office.run(["period", "close", year] + force) }
    let close = office.run(["period", "close", "2025", "--format", "json"] + force)
    let closed = office.run(["period", "rehearse", "2025", "--format", "json"])
    #expect(closed.errors.contains("2025 is closed: this is what was closed."))
    let ends = try #require(
      try JSONSerialization.jsonObject(with: Data(close.output.utf8)) as? [String: Any])
    let shown = try JSONSerialization.jsonObject(with: Data(closed.output.utf8)) as? NSArray
    #expect(try NSArray(array: desk.rows(ends, "ends")) == shown)
    try correct(desk)
    #expect(office.run(["period", "rehearse", "2025", "--format", "json"]).output == closed.output)
  }
}
