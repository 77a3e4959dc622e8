internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Training cost beside the wage bill.
struct ReportBenchmark: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRows, valueName: "table"),
    completion: .list(BenchmarkRows.Kind.allCases.map(\.rawValue)))
  var rows: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    Report.about(.benchmark, dutch: ["vergelijk"], rows: "--year 2025 --rows wages")
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asked = try RowsReading(run: run, kind: .benchmark).table(
      rows, of: BenchmarkRows.Kind.self,
      without: [("--smallest-group", options.smallestGroup)])
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    if let asked { return try BenchmarkRows(run: run, store: store, period: period).answer(asked) }
    let report = try store.benchmarkReport(period, smallest: try options.smallest(run, store))
    return BenchmarkPage(report: report, run: run).answer()
  }
}
