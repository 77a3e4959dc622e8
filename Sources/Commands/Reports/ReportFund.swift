internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// How vouchers and funds run out.
struct ReportFund: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionFund, valueName: "code"))
  var scheme: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRows, valueName: "table"),
    completion: .list(FundRows.Kind.allCases.map(\.rawValue)))
  var rows: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    Report.about(.fund, dutch: ["fonds"], rows: "--scheme FUND --rows reach")
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asked = try RowsReading(run: run, kind: .fund).table(
      rows, of: FundRows.Kind.self, without: [("--smallest-group", options.smallestGroup)])
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let code = try scheme.map { try store.fund($0).scheme.code }
    if let asked {
      return try FundRows(run: run, store: store, period: period, scheme: code).answer(asked)
    }
    let smallest = try options.smallest(run, store)
    let reports = try store.fundReport(period, scheme: code, smallest: smallest)
    return FundPage(reports: reports, period: period, smallest: smallest, run: run).answer()
  }
}
