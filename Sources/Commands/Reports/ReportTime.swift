internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Time that was granted, taken and lapsed, and what decides whether it is used.
struct ReportTime: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionBy, valueName: "what"),
    completion: .list(ReportGrouping.allCases.map(\.rawValue)))
  var by: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRows, valueName: "table"),
    completion: .list(TimeRows.Kind.allCases.map(\.rawValue)))
  var rows: String?
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    Report.about(.time, dutch: ["tijd"], rows: "--year 2025 --rows learned")
  }

  func perform(_ run: RunContext) throws -> Answer {
    let grouping = try ReportGrouping.typed(by, run)
    let asked = try RowsReading(run: run, kind: .time).table(
      rows, of: TimeRows.Kind.self,
      without: [("--by", by), ("--smallest-group", options.smallestGroup)])
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    if asked != nil { return try TimeRows(run: run, store: store, period: period).learned() }
    let report = try store.timeReport(period, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return TimePage(
      report: report, run: run, groups: GroupWords(run: run, teams: teams),
      grouping: grouping ?? .team
    ).answer()
  }
}
