import Commands
import Foundation
import Records
import Testing

@Suite("From every figure of every report to its rows")
struct ReportWalkTests {
  /// Figures without rows, and why.
  private static let withoutRows: Set<String> = [
    // Its rows are what came in and went back, booking by booking: there is nothing behind them.
    "subsidies/money",
    // Figures from literature.
    "benchmark/budgets/usual_2013", "benchmark/budgets/usual_2018",
    // Scores are of the employee and the manager alone.
    "outcomes/changes", "impact/effects",
  ]

  private static func lines(_ kind: ReportKind) -> [String] {
    switch kind {
    case .expiring: ["expiring --days 365"]
    case .subsidies: ["subsidies"]
    case .lapse: ["lapse --year 2025"]
    default: ["\(kind.rawValue) --year 2025", "\(kind.rawValue) --from 2024-01-01 --to 2025-06-30"]
    }
  }

  @Test(
    // Those that are put together from others tell what these tell.
    "Each row that is told names a command, which finds rows",
    arguments: ReportKind.allCases.filter { $0 != .dashboard && $0 != .worksCouncil })
  func walk(kind: ReportKind) throws {
    let desk = try ReportDesk()
    _ = desk.office.run("sync")
    var commands: [String: Bool] = [:]
    var isEmpty = true
    for line in Self.lines(kind) {
      let report = try desk.report(line)
      for (table, value) in report {
        guard let rows = value as? [[String: Any]] else { continue }
        isEmpty = isEmpty && rows.isEmpty
        for row in rows where !Self.withoutRows.contains("\(kind)/\(table)") {
          let figure = row.text("figure").map { "/\($0)" } ?? ""
          try #require(row.keys.contains("rows"), "\(kind)/\(table)")
          guard let command = row.text("rows") else {
            #expect(
              Self.isUntold(row) || Self.withoutRows.contains("\(kind)/\(table)\(figure)"),
              "\(kind)/\(table) \(row)")
            continue
          }
          commands[command] = commands[command] ?? false || !Self.isZero(row)
          for (key, value) in row where key.hasSuffix("_rows") {
            if let other = value as? String { commands[other] = true }
          }
        }
      }
    }
    // Few people stand behind the subsidies of the sample: their claims are not told.
    #expect(commands.isEmpty == (kind == .subsidies || isEmpty))
    for (command, hasRows) in commands.sorted(by: { $0.key < $1.key }) {
      let reply = desk.office.run("\(command) --format csv")
      #expect(reply.exit == .done, "\(command)\n\(reply.errors)")
      // A line with the names of the columns, and one row at least.
      let lines = reply.output.split(separator: "\n").count
      #expect(lines > 1 || !hasRows, "\(command)")
    }
  }

  /// A figure that is hidden, or that says that there is nothing.
  private static func isUntold(_ row: [String: Any]) -> Bool {
    row["hidden"] as? Bool == true || isZero(row)
  }

  private static func isZero(_ row: [String: Any]) -> Bool {
    ["claims", "people", "users", "awarded", "amount", "eligible", "unmet", "median_days"]
      .allSatisfy { (row.number($0) ?? 0) == 0 }
  }

  @Test("Below every table stands a command", arguments: ["en", "nl"])
  func pages(language: String) throws {
    let desk = try ReportDesk()
    _ = desk.office.run("sync")
    for kind in [ReportKind.use, .benchmark, .purposes, .unmet, .lapse, .fund] {
      let page = desk.office.run(
        ["report", kind.rawValue, "--year", "2025", "--format", "md"], language: language
      ).output
      let parts = page.components(separatedBy: "\n## ").dropFirst()
      #expect(!parts.isEmpty)
      for part in parts { #expect(part.contains("`boetseer "), "\(kind): \(part.prefix(60))") }
    }
  }
}
