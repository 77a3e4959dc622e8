internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What became of experiments, and which scores went together with them.
struct ReportOutcomes: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionByTeam, valueName: "team"),
    completion: .list(TeamGrouping.allCases.map(\.rawValue)))
  var by: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRows, valueName: "table"),
    completion: .list(OutcomesRows.Kind.allCases.map(\.rawValue)))
  var rows: String?
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    Report.about(.outcomes, dutch: ["uitkomsten"], rows: "--rows experiments")
  }

  func perform(_ run: RunContext) throws -> Answer {
    let grouping = try TeamGrouping.typed(by, run)
    let asked = try RowsReading(run: run, kind: .outcomes).table(
      rows, of: OutcomesRows.Kind.self,
      without: [("--by", by), ("--smallest-group", options.smallestGroup)])
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    if let asked {
      return try OutcomesRows(run: run, store: store, period: period).answer(asked)
    }
    let report = try store.outcomesReport(period, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return OutcomesPage(
      report: report, run: run, groups: GroupWords(run: run, teams: teams),
      onlyTeams: grouping != nil
    ).answer()
  }
}
