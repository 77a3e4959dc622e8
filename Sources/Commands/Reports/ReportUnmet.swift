internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Money left over beside needs that are not met.
struct ReportUnmet: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionBy, valueName: "what"),
    completion: .list(ReportGrouping.allCases.map(\.rawValue)))
  var by: String?
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.unmet, dutch: ["wensen"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let grouping = try ReportGrouping.typed(by, run)
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let report = try store.unmetReport(period, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return UnmetPage(
      report: report, run: run, groups: GroupWords(run: run, teams: teams), only: grouping
    ).answer()
  }
}
