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
        claims.sum("counted") == [group].sum("used", "from_pots"),
        "\(group.text("rows") ?? "")")
    }
  }

  @Test("Claims on a scheme add up to what it cost")
  func schemes() throws {
    let desk = try ReportDesk()
    for row in try desk.rows(try desk.report("benchmark --year 2025"), "costs") {
      let claims = try desk.list(try #require(row.text("rows")))
      #expect(claims.sum("counted") == row.number("awarded"), "\(row.text("rows") ?? "")")
    }
  }

  @Test(
    "On an earlier day rows are those of that day too", arguments: ["2025-06-30", "2025-10-01"])
  func earlier(day: String) throws {
    let desk = try ReportDesk()
    let tables = [
      ("use", "groups", "used", "from_pots"), ("use", "schemes", "awarded", ""),
      ("benchmark", "costs", "awarded", ""), ("benchmark", "years", "awarded", ""),
      ("fund", "pots", "awarded", ""), ("fund", "curve", "awarded", ""),
    ]
    for (name, table, first, second) in tables {
      let report = try desk.report("\(name) --year 2025 --as-of \(day)")
      let told = try desk.rows(report, table).filter {
        $0.number(first) != nil && (second.isEmpty || $0.number(second) != nil)
      }
      #expect(!told.isEmpty)
      for row in told.prefix(5) {
        let command = try #require(row.text("rows"))
        #expect(command.contains(" --as-of \(day)"))
        let claims = try desk.list(command)
        #expect(claims.sum("counted") == [row].sum(first, second), "\(command)")
        if let count = row.number("claims") { #expect(claims.count == count, "\(command)") }
      }
    }
    for row in try desk.rows(try desk.report("purposes --year 2025 --as-of \(day)"), "purposes") {
      guard let command = row.text("rows") else { continue }
      #expect(try desk.list(command).count == row.number("claims"), "\(command)")
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
      let euros = accounts.filter { $0.text("unit") == "EUR" }
      #expect(euros.sum("available") == group.number("unused"))
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
      #expect(claims.sum("counted") == row.number("awarded"))
    }
  }

  @Test(
    "Movements behind what lapsed, lapses and ends add up to every figure that is told",
    arguments: [
      "lapse --year 2025", "lapse --from 2024-02-10 --to 2025-12-15", "expiring --days 365",
      "expiring --days 600 --as-of 2025-06-01",
    ])
  func ends(line: String) throws {
    let desk = try ReportDesk()
    _ = desk.office.run("sync")
    let name = String(line.prefix { $0 != " " })
    let figures = try desk.rows(try desk.report(line), name).filter {
      $0["hidden"] as? Bool == false
    }
    #expect(figures.count > 5)
    for figure in figures {
      let command = try #require(figure.text("rows"))
      let rows = try desk.list(command).filter { $0.text("unit") == figure.text("unit") }
      #expect(rows.sum("amount") == figure.number("amount"), "\(command)")
      #expect(Set(rows.map { $0.text("employee") }).count == figure.number("people"))
    }
    // Below each table stands the command for one of its rows.
    let page = desk.office.run("report \(line) --format md").output
    #expect(page.components(separatedBy: "`boetseer account list --").count >= 3)
  }

  @Test("Grants of a group add up to what it was granted", arguments: ["education", "team"])
  func grants(by: String) throws {
    let desk = try ReportDesk()
    let groups = try desk.rows(try desk.report("use --year 2025 --by \(by)"), "groups")
      .filter { $0.number("granted") != nil }
    #expect(!groups.isEmpty)
    for group in groups {
      let line = "account list --granted 2025 --group \(by)=\(group.text("group") ?? "")"
      let rows = try desk.list(line).filter { $0.text("unit") == "EUR" }
      #expect(rows.sum("amount") == group.number("granted"), "\(line)")
    }
    let page = desk.office.run("report use --year 2025 --by \(by) --format md").output
    #expect(page.contains("`boetseer account list --granted 2025 --group \(by)="))
  }

  @Test("The rehearsal of a year and what lapsed in it agree, leavers in their last team")
  func rehearsed() throws {
    let desk = try ReportDesk()
    let ends = try desk.list("period rehearse 2025").filter { $0.text("scheme") == "ILA" }
    _ = desk.office.run("sync")
    let lapsed = try desk.rows(try desk.report("lapse --year 2025"), "lapse")
      .filter { $0.text("part") == "lapsed" && $0["month"] is NSNull && $0.number("people") != nil }
      .filter { $0.text("unit") == "EUR" }
    for row in lapsed where row.text("team") != nil {
      let end = try ends.row("team", row.text("team") ?? "")
      #expect(end.number("people") == row.number("people"))
      #expect(end.number("lapses") == row.number("amount"))
    }
    #expect(try lapsed.row("team", "CLN").number("amount") == 849_005)
    let total = lapsed.first { $0["team"] is NSNull }
    #expect(total?.number("amount") == ends.sum("lapses"))
  }

  @Test("A list of movements is one list, of what is known now")
  func oneList() throws {
    let desk = try ReportDesk()
    for (line, text) in [
      ("account list --lapsed 2025 --ends 2026", "are five lists"),
      ("account list --taken 2025 --granted 2025", "are five lists"),
      ("account list --lapsed 2025 --to-pay-out", "are five lists"),
      ("account list --then lapse", "--then is for --ends"),
      ("account list --lapsed 2025 --known-on 2025-12-31", "--lapsed lists what is known now"),
      ("account list --lapsed 2025-13", "is no period"),
    ] {
      let reply = desk.office.run(line)
      #expect(reply.exit != .done && reply.errors.contains(text), "\(line): \(reply.errors)")
    }
    #expect(desk.office.run("account list --ends 2099").errors.contains("nothing to report"))
  }

  @Test("Whoever may see only some people finds the movements of those alone")
  func sight() throws {
    let desk = try ReportDesk()
    let all = try desk.list("account list --granted 2025")
    let own = desk.office.run(
      "account list --granted 2025 --format json", actor: "000101")
    #expect(own.exit == .done, "\(own.errors)")
    let seen = try #require(
      try JSONSerialization.jsonObject(with: Data(own.output.utf8)) as? [[String: Any]])
    #expect(seen.count < all.count / 4)
    #expect(seen.contains { $0.text("employee") == "000101" })
  }

  @Test("Decisions of a scheme or team have the medians that are told")
  func waits() throws {
    let desk = try ReportDesk()
    let waits = try desk.rows(try desk.report("use --year 2025"), "waits")
    let told = waits.filter { $0["hidden"] as? Bool == false }
    #expect(Set(told.compactMap { $0.text("by") }) == ["all", "scheme", "team"])
    #expect(waits.contains { $0["hidden"] as? Bool == true && $0["median_days"] is NSNull })
    for row in told {
      let claims = try desk.list(try #require(row.text("rows")))
      #expect(Set(claims.map { $0.text("employee") }).count >= 5)
      for what in ["days", "steps"] {
        let all = claims.compactMap { $0.number("\(what)_to_decision") }.sorted()
        #expect(all.count == claims.count)
        let middle = (all[(all.count - 1) / 2] + all[all.count / 2] + 1) / 2
        #expect(middle == row.number("median_\(what)"), "\(row.text("rows") ?? "")")
      }
    }
    #expect(try told.row("group", "VOUCHER").number("median_days") == 6)
  }
}
