internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What people agreed on about their own work.
struct ReportCrafting: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionByTeam, valueName: "team"),
    completion: .list(TeamGrouping.allCases.map(\.rawValue)))
  var by: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRows, valueName: "table"),
    completion: .list(CraftingRows.Kind.allCases.map(\.rawValue)))
  var rows: String?
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    Report.about(.crafting, dutch: ["afspraken"], rows: "--rows agreements")
  }

  func perform(_ run: RunContext) throws -> Answer {
    let grouping = try TeamGrouping.typed(by, run)
    let asked = try RowsReading(run: run, kind: .crafting).table(
      rows, of: CraftingRows.Kind.self,
      without: [("--by", by), ("--smallest-group", options.smallestGroup)])
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    if asked != nil {
      return try CraftingRows(run: run, store: store, period: period).agreements()
    }
    let report = try store.craftingReport(period, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return CraftingPage(
      report: report, run: run, groups: GroupWords(run: run, teams: teams),
      onlyTeams: grouping != nil
    ).answer()
  }
}

/// `--by team`, where a report puts people together in no other way.
enum TeamGrouping: String, CaseIterable {
  case team

  static func typed(_ text: String?, _ run: RunContext) throws -> TeamGrouping? {
    try text.map { try run.typed.choice($0, flag: "--by", of: TeamGrouping.self) }
  }
}
