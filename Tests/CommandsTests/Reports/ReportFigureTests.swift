import Commands
import Foundation
import Testing

@Suite("Reports on the sample hospital")
struct ReportFigureTests {
  @Test("Use: 55 % on average, least with the least schooling")
  func use() throws {
    let desk = try ReportDesk()
    let report = try desk.report("use --year 2025")
    let total = try #require(try desk.rows(report, "total").first)
    #expect(total.number("granted") == 13_364_753)
    #expect(total.number("used") == 7_299_478)
    #expect(total.number("used_share") == 5_462)
    let groups = try desk.rows(report, "groups")
    let shares = try ["up_to_mbo2", "mbo3_mbo4", "hbo", "wo"].map {
      try groups.row("group", $0).number("used_share") ?? 0
    }
    #expect(shares == [2_695, 5_163, 7_184, 7_994])
    let schemes = try desk.rows(report, "schemes")
    #expect(try schemes.row("scheme", "VOUCHER").number("awarded") == 2_730_000)
    #expect(try schemes.row("scheme", "FUND").number("awarded") == 1_250_000)
    // 2 people on call and 5 apprentices at the most: neither is told.
    let contracts = groups.filter { $0.text("by") == "contract" }
    #expect(try contracts.row("group", "on_call").number("people") == nil)
    #expect(contracts.filter { $0.number("people") == nil }.count > 1)
  }

  @Test("Benchmark: from under 1 % of wages to 1.8 %")
  func benchmark() throws {
    let desk = try ReportDesk()
    let report = try desk.report("benchmark --year 2025")
    let years = try desk.rows(report, "years")
    #expect(years.map { $0.number("of_wages") } == [92, 127, 177])
    #expect(try desk.rows(report, "costs").row("scheme", "MAND").number("awarded") == 5_940_000)
    let budgets = try desk.rows(report, "budgets")
    #expect(try budgets.row("figure", "per_person").number("amount") == 51_601)
    #expect(try budgets.row("figure", "full_time").number("amount") == 70_600)
    #expect(try budgets.row("figure", "usual_2013").number("amount") == 66_900)
    #expect(try budgets.row("figure", "usual_2018").number("amount") == 70_600)
  }

  @Test("Purposes: near 39, 28, 24 and 18 % over the three years")
  func purposes() throws {
    let desk = try ReportDesk()
    let report = try desk.report("purposes --from 2023-01-01 --to 2025-12-31")
    let rows = try desk.rows(report, "purposes")
    let shares = try ["education", "training", "vitality", "career_advice"].map {
      try rows.row("purpose", $0).number("share") ?? 0
    }
    for (share, usual) in zip(shares, [3_900, 2_800, 2_400, 1_800]) {
      #expect(abs(share - usual) < 500, "\(share) beside \(usual)")
    }
  }

  @Test("Fund: exactly used up, nine refused since, one in six could get a full grant")
  func fund() throws {
    let desk = try ReportDesk()
    let report = try desk.report("fund --year 2025")
    let fund = try desk.rows(report, "pots").row("scheme", "FUND")
    #expect(fund.number("awarded") == 2_500_000)
    #expect(fund.number("left") == 0)
    let reach = try desk.rows(report, "reach").row("scheme", "FUND")
    #expect(reach.number("full_grants") == 25)
    #expect(reach.number("fits") == 0)
    #expect(reach.number("eligible") == 150)
    #expect(reach.number("reach") == 1_667)
    #expect(reach.number("refused_for_money") == 9)
    let curve = try desk.rows(report, "curve").filter { $0.text("scheme") == "FUND" }
    #expect(curve.last?.text("day") == "2025-09-11")
    #expect(curve.last?.number("left") == 0)
    // Half of it lasted through 2024.
    #expect(try curve.row("day", "2024-12-12").number("awarded") == 1_250_000)
    // No step is about fewer than five people.
    let claims = [0] + curve.compactMap { $0.number("claims") }
    #expect(zip(claims, claims.dropFirst()).allSatisfy { $1 - $0 >= 5 })
  }

  @Test("Unmet needs stand beside what is free at the end of the year")
  func unmet() throws {
    let desk = try ReportDesk()
    let report = try desk.report("unmet --year 2025")
    let total = try #require(try desk.rows(report, "total").first)
    #expect(total.number("unused") == 17_286_752)
    #expect(try desk.rows(report, "needs").sum("unmet") == total.number("unmet"))
  }

  @Test("What lapses next is what ends within a year")
  func ends() throws {
    let desk = try ReportDesk()
    let next = try desk.rows(try desk.report("lapse"), "lapse")
      .filter { $0["team"] is NSNull && $0["month"] is NSNull && $0.text("part") == "next" }
    let ends = try desk.rows(try desk.report("expiring --days 365"), "expiring")
      .filter { $0["team"] is NSNull && $0["scheme"] is NSNull }
    #expect(next.compactMap { $0.text("unit") } == ["EUR", "MIN"])
    for row in next {
      let same = ends.first { $0.text("unit") == row.text("unit") }
      #expect(row.number("amount") == same?.number("amount"))
    }
    let soon = try desk.rows(try desk.report("expiring --days 30"), "expiring")
    #expect(!soon.contains { $0.text("unit") == "EUR" })
  }

  @Test("What ended with 2025 is told once it is booked")
  func lapsed() throws {
    let desk = try ReportDesk()
    _ = desk.office.run("sync")
    let rows = try desk.rows(try desk.report("lapse --year 2025"), "lapse")
      .filter { $0.text("part") == "lapsed" }
    let december = try rows.row("month", "2025-12")
    #expect(december.number("people") == 100)
    let teams = rows.filter { $0["month"] is NSNull && $0.text("team") != nil }
    #expect(teams.contains { $0["hidden"] as? Bool == true })
  }
}
