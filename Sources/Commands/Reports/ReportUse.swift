internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Who uses what was granted.
struct ReportUse: ReadingCommand {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionBy, valueName: "what"),
    completion: .list(ReportGrouping.allCases.map(\.rawValue)))
  var by: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRows, valueName: "table"),
    completion: .list(UseRows.Kind.allCases.map(\.rawValue)))
  var rows: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionRowsGroup, valueName: "by=group"))
  var group: String?

  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    Report.about(
      .use, dutch: ["gebruik"], rows: "--rows ambassadors --group education=up_to_mbo2")
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asked = try RowsReading(run: run, kind: .use).table(
      rows, of: UseRows.Kind.self,
      without: [("--by", by), ("--smallest-group", options.smallestGroup)])
    guard group == nil || asked?.isOfPeople == true else {
      throw Problem(
        "option-unavailable", .usage,
        run.messages.reports.groupWithoutPeople(
          valid: UseRows.Kind.allCases.filter(\.isOfPeople).map(\.rawValue)))
    }
    let grouping = try ReportGrouping.typed(by, run)
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    if let asked {
      return try UseRows(run: run, store: store, period: period).answer(asked, group: group)
    }
    let report = try store.useReport(period, smallest: try options.smallest(run, store))
    let teams = try store.teamNames(on: period.to)
    return UsePage(
      report: report, run: run, groups: GroupWords(run: run, teams: teams), only: grouping
    ).answer()
  }
}
