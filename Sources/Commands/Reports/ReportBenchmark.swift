internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Training cost beside the wage bill.
struct ReportBenchmark: ReadingCommand {

  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.benchmark, dutch: ["vergelijk"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let report = try store.benchmarkReport(period, smallest: try options.smallest(run, store))
    return BenchmarkPage(report: report, run: run).answer()
  }
}
