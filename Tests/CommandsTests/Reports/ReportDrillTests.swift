import Commands
import Foundation
import Records
import Store
import Testing

@Suite("Rows in place of a report add up to its figures")
struct ReportDrillTests {
  static let periods = [
    "--year 2025", "--year 2024", "--from 2023-01-01 --to 2025-12-31",
    "--from 2024-02-10 --to 2025-05-15", "--year 2025 --as-of 2025-06-30",
  ]

  private func told(_ rows: [[String: Any]]) -> [[String: Any]] {
    rows.filter { $0.text("rows") != nil }
  }

  private func employees(_ rows: [[String: Any]]) -> Set<String> {
    Set(rows.compactMap { $0.text("employee") })
  }

  @Test("Use: both halves of the ambassadors", arguments: periods)
  func ambassadors(period: String) throws {
    let desk = try ReportDesk()
    let figures = told(try desk.rows(try desk.report("use \(period)"), "ambassadors"))
    #expect(figures.count == 4)
    for figure in figures {
      let command = try #require(figure.text("rows"))
      #expect(command.hasPrefix("report use \(period) --rows ambassadors"))
      let rows = try desk.list(command).filter {
        $0.text("ambassador") == figure.text("ambassador")
      }
      #expect(rows.map { $0.text("employee") ?? "" } == employees(rows).sorted())
      #expect(rows.count == figure.number("people"))
      #expect(rows.sum("granted") == figure.number("granted"))
      for (key, sum) in [
        ("used", rows.sum("used")), ("users", rows.count { $0["user"] as? Bool == true }),
      ] where figure.number(key) != nil {
        #expect(sum == figure.number(key), "\(command) \(key)")
      }
    }
  }

  @Test("Use: the surveys of every year and level", arguments: ["--year 2025", "--year 2024"])
  func awareness(period: String) throws {
    let desk = try ReportDesk()
    let figures = told(try desk.rows(try desk.report("use \(period)"), "awareness"))
    #expect(figures.count >= 5)
    for figure in figures {
      let rows = try desk.list(try #require(figure.text("rows"))).filter { row in
        row.text("day")?.prefix(4) == figure.text("year")?.prefix(4)
          && row.text("scheme") == figure.text("scheme")
          && [row.text("education"), "all"].contains(figure.text("education"))
      }
      #expect(rows.sum("asked") == figure.number("asked"))
      if let aware = figure.number("aware") { #expect(rows.sum("aware") == aware) }
    }
  }

  @Test(
    "Use: who spoke an adviser and everybody else",
    arguments: ["--year 2025", "--from 2023-01-01 --to 2025-12-31"])
  func advice(period: String) throws {
    let desk = try ReportDesk()
    let report = try desk.report("use \(period)")
    let figures = told(try desk.rows(report, "advice"))
    #expect(figures.count == 2)
    for figure in figures {
      let rows = try desk.list(try #require(figure.text("rows"))).filter {
        $0.text("group") == figure.text("group")
      }
      #expect(rows.count == figure.number("people"))
      #expect(rows.sum("contacts") == figure.number("contacts"))
      if let users = figure.number("users") {
        #expect(rows.count { $0["user"] as? Bool == true } == users)
      }
    }
    let rows = try desk.list("report use \(period) --rows advice")
    let total = try #require(try desk.rows(report, "total").first)
    #expect(rows.count { $0["user"] as? Bool == true } == total.number("users"))
    let hbo = try desk.rows(report, "groups").row("group", "hbo")
    let group = try desk.list("report use \(period) --rows advice --group education=hbo")
    #expect(group.count == hbo.number("people"))
    #expect(group.count { $0["user"] as? Bool == true } == hbo.number("users"))
  }

  @Test("Use: claims with and without time for finding out")
  func orientation() throws {
    let desk = try ReportDesk()
    let numbers = try desk.list("employee list").compactMap { $0.text("employee") }.prefix(24)
    for (place, number) in numbers.enumerated() {
      let claim =
        "claim submit \(number) --title Course --cost 100 --purpose training --pay-from MAND"
        + " --mandatory law --on 2026-01-0\(1 + place % 9)"
      let time = place.isMultiple(of: 3) ? " --orientation 1:\(10 + place)" : ""
      let reply = desk.office.run(claim + time)
      try #require(reply.exit == .done, "\(reply.errors)")
      // A second claim without any stands with the first.
      if place == 0 { _ = desk.office.run(claim) }
    }
    let period = "--from 2026-01-01 --to 2026-01-14"
    let figures = try desk.rows(try desk.report("use \(period)"), "orientation")
    #expect(figures.map { $0.number("people") } == [8, 16])
    for figure in figures {
      #expect(figure.text("rows") == "report use \(period) --rows orientation")
      let rows = try desk.list(try #require(figure.text("rows"))).filter {
        $0.text("group") == figure.text("group")
      }
      #expect(employees(rows).count == figure.number("people"))
      #expect(rows.sum("minutes") == figure.number("minutes"))
      #expect(rows.count == (figure.text("group") == "with" ? 9 : 16))
    }
  }

  @Test("Benchmark: recorded learning by kind", arguments: periods)
  func learning(period: String) throws {
    let desk = try ReportDesk()
    let figures = told(try desk.rows(try desk.report("benchmark \(period)"), "learning"))
    #expect(figures.count == 3)
    for figure in figures {
      let rows = try desk.list(try #require(figure.text("rows"))).filter {
        ["all", $0.text("kind")].contains(figure.text("kind"))
      }
      #expect(rows.count == figure.number("activities"))
      #expect(rows.sum("minutes") == figure.number("minutes"))
      #expect(employees(rows).count == figure.number("people"))
    }
  }

  @Test("Benchmark: wages add up to the bill of every year and period, to the cent")
  func wages() throws {
    let desk = try ReportDesk()
    for year in try desk.rows(try desk.report("benchmark --year 2025"), "years") {
      let rows = try desk.list(try #require(year.text("wage_rows")))
      #expect(rows.sum("amount") == year.number("wages"))
      #expect(rows.allSatisfy { $0.number("days") ?? 0 > 0 && $0.number("yearly_wage") != nil })
    }
    let store = try desk.office.store()
    for line in Self.periods.dropFirst(2) + ["--from 2023-12-31 --to 2024-01-01"] {
      let words = line.split(separator: " ").map { String($0) }
      let days = words[0] == "--year" ? ["2025-01-01", "2025-12-31"] : [words[1], words[3]]
      let period = ReportPeriod(
        from: ClaimOffice.day(days[0]), to: ClaimOffice.day(days[1]),
        asOf: ClaimOffice.day("2026-01-15"))
      let rows = try desk.list("report benchmark \(line) --rows wages")
      #expect(rows.sum("amount") > 0)
      let bill = try store.benchmarkReport(period, smallest: 5).wages
      #expect(rows.sum("amount") == bill.map { Int($0) })
    }
  }

  @Test("Benchmark: where there are no yearly wages the rows are months")
  func months() throws {
    let desk = try ImportDesk()
    var people = "employee,name,team,started_on,hours_per_week,fulltime_hours\n"
    var wages = "employee,month,wage\n"
    for number in 1...6 {
      people += "\(number),Person \(number),A,2024-01-01,36,36\n"
      for month in ["2024-12", "2025-01", "2025-02"] {
        wages += "\(number),\(month),200\(number).13\n"
      }
    }
    try desk.take(.teams, "team,name\nA,Ward A\n")
    try desk.take(.employees, people)
    try desk.take(.wages, wages)
    let period = ReportPeriod(
      from: ImportDesk.day("2025-01-01"), to: ImportDesk.day("2025-12-31"),
      asOf: ImportDesk.day("2025-12-31"))
    let rows = try desk.store.wageRows(period)
    #expect(rows.count == 12)
    #expect(rows.map(\.number) == (1...6).flatMap { ["\($0)", "\($0)"] })
    #expect(rows.allSatisfy { $0.yearlyWage == nil })
    #expect(rows[1].to == ImportDesk.day("2025-02-28"))
    let bill = try #require(try desk.store.benchmarkReport(period, smallest: 5).wages)
    #expect(rows.map(\.amount).reduce(0, +) == bill)
    #expect(bill > 2_400_000)
  }

  @Test(
    "Benchmark: grants divided by their employees are the average",
    arguments: ["--year 2025", "--year 2024", "--from 2024-02-10 --to 2025-05-15"])
  func budgets(period: String) throws {
    let desk = try ReportDesk()
    let figures = try desk.rows(try desk.report("benchmark \(period)"), "budgets")
    let average = try figures.row("figure", "per_person")
    let rows = try desk.list(try #require(average.text("rows"))).filter {
      $0.text("unit") == "EUR"
    }
    let people = employees(rows).count
    #expect((rows.sum("amount") * 2 + people) / (people * 2) == average.number("amount"))
    for figure in figures where figure.text("figure")?.hasPrefix("usual") == true {
      #expect(figure["rows"] is NSNull)
    }
  }

  @Test(
    "Fund: who may ask, who was refused, and who took part",
    arguments: ["--year 2025", "--year 2024", "--from 2025-01-01 --to 2025-11-30"])
  func fund(period: String) throws {
    let desk = try ReportDesk()
    let report = try desk.report("fund \(period)")
    for figure in try desk.rows(report, "reach") {
      let scheme = try #require(figure.text("scheme"))
      let command = try #require(figure.text("rows"))
      #expect(command == "report fund \(period) --scheme \(scheme) --rows reach")
      let rows = try desk.list(command)
      #expect(rows.count == figure.number("eligible"))
      #expect(rows.allSatisfy { $0.text("scheme") == scheme && $0.text("level") != nil })
      guard let refused = figure.text("refused_rows") else {
        #expect(figure.number("refused_for_money") ?? 0 == 0)
        continue
      }
      let claims = try desk.list(refused)
      #expect(claims.count == figure.number("refused_for_money"))
      #expect(claims.allSatisfy { ($0.number("left") ?? 0) < ($0.number("asked") ?? 0) })
    }
    for figure in told(try desk.rows(report, "workshops")) {
      let rows = try desk.list(try #require(figure.text("rows"))).filter {
        $0.text("group") == figure.text("group")
      }
      #expect(rows.count == figure.number("people"))
      #expect(rows.allSatisfy { ($0.text("took_part") == nil) == ($0.text("group") == "others") })
      for key in ["claimed", "awarded"] where figure.number(key) != nil {
        #expect(rows.count { $0[key] as? Bool == true } == figure.number(key))
      }
    }
  }

  @Test("Fund: one scheme has the figures that it has beside the others")
  func scheme() throws {
    let desk = try ReportDesk()
    let all = try desk.report("fund --year 2025")
    let one = try desk.report("fund --year 2025 --scheme VOUCHER")
    for table in ["pots", "reach", "curve"] {
      let wanted = try desk.rows(all, table).filter { $0.text("scheme") == "VOUCHER" }
      let rows = try desk.rows(one, table)
      #expect(!rows.isEmpty && rows.count == wanted.count)
      for (row, same) in zip(rows, wanted) {
        #expect(NSDictionary(dictionary: row) == NSDictionary(dictionary: same))
      }
    }
    #expect(try desk.rows(one, "workshops").isEmpty)
    for (code, id) in [("ILA", "wrong-form"), ("NONE", "no-such-scheme")] {
      let reply = desk.office.run("report fund --scheme \(code)")
      #expect(reply.exit != .done && reply.errors.contains("error \(id):"), "\(reply.errors)")
    }
  }
}
