internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What awarded claims are for.
struct ReportPurposes: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionBy, valueName: "what"),
    completion: .list(ReportGrouping.allCases.map(\.rawValue)))
  var by: String?
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.purposes, dutch: ["doelen"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let grouping = try ReportGrouping.typed(by, run)
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let report = try store.purposesReport(
      period, by: grouping, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return PurposesPage(report: report, run: run, groups: GroupWords(run: run, teams: teams))
      .answer()
  }
}
