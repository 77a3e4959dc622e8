internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What people notice of job crafting, on three levels.
struct ReportImpact: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionByTeam, valueName: "team"),
    completion: .list(TeamGrouping.allCases.map(\.rawValue)))
  var by: String?
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.impact, dutch: ["opbrengst"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let grouping = try TeamGrouping.typed(by, run)
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let report = try store.impactReport(period, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return ImpactPage(
      report: report, run: run, groups: GroupWords(run: run, teams: teams),
      onlyTeams: grouping != nil
    ).answer()
  }
}
