internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What ends in the coming days, per scheme and team.
struct ReportExpiring: ReadingCommand {
  /// As long before the end as most rules ask for the first letter.
  static let usualDays = 90

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionDays, valueName: "n"))
  var days: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.reports.optionSmallest, valueName: "n"))
  var smallestGroup: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About {
    let words = Messages.current.reports
    return About(
      "expiring", dutch: ["eindigt"], words.help(.expiring),
      examples: [
        Example("report expiring", words.expiringExample),
        Example("report expiring --days 365 --format json", words.exampleForScripts(.expiring)),
        Example("report expiring --days 365 -o ends.html", words.examplePage(.expiring)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.reports
    let days = try run.daysAhead(days, else: ReportExpiring.usualDays)
    let store = try run.openStore(.readOnly)
    let smallest = try ReportOptions.smallest(smallestGroup, run, store)
    let period = ReportPeriod(from: run.asOf, to: run.asOf + days, asOf: run.asOf)
    let reports = try store.expiringReport(period, smallest: smallest)
    let groups = GroupWords(run: run, teams: try store.teamNames(on: run.asOf))
    var page = ReportPage(run: run, kind: .expiring, period: period, smallest: smallest)
    var data: [[Cell]] = []
    for report in reports {
      let tables = tables(report, period, run, groups)
      let told = report.ends
      if let people = told.total.people, let amount = told.total.amount {
        let text = report.unit == .euro ? run.format.money(amount) : run.format.hours(amount)
        page.findings.append(words.endsInDays(text, people: people, days: days))
      }
      page.parts.append(
        ReportPage.Part(
          title: words.endingByScheme, table: tables.byRow(told),
          chart: tables.chart(words.endingByScheme, told.rows),
          commands: told.rows.first { !$0.figure.isHidden }.map {
            tables.shown(.endingOfScheme, $0.name, nil)
          } ?? []))
      if told.cells.isEmpty {
        page.notes.append(words.tooManyToWeigh)
      } else {
        page.parts.append(
          ReportPage.Part(
            title: words.endingByBoth, table: tables.byBoth(told),
            commands: told.cells.first { !$0.figure.isHidden }.map {
              tables.shown(.endingOfBoth, $0.row, $0.column)
            } ?? []))
      }
      data += tables.data(told)
    }
    if data.contains(where: { $0.contains(.boolean(true)) }) {
      page.notes.append(words.hiddenRows(smallest))
    }
    if reports.contains(where: \.needsLetter) {
      page.notes.append(run.messages.leaving.needsLetter)
    }
    page.notes.append(words.bookedOnly)
    page.data = [
      Table(
        name: "expiring",
        columns: reports.first.map { tables($0, period, run, groups).columnsOf([]) } ?? [],
        rows: data)
    ]
    return page.answer()
  }

  private func tables(
    _ report: ExpiringReport, _ period: ReportPeriod, _ run: RunContext, _ groups: GroupWords
  ) -> TwoWayTables {
    let words = run.messages.reports
    return TwoWayTables(
      run: run, unit: report.unit, part: "expiring",
      rows: .init(key: "scheme", title: words.column(.scheme)) { .text($0) },
      columns: .init(key: "team", title: words.column(.team)) { groups.cell($0, .team) },
      command: { scheme, team in
        "account list --ends \(period.from)..\(period.to)"
          + run.seenFrom
          + (scheme.map { " --scheme \($0)" } ?? "")
          + (team.map { " --group team=\($0)" } ?? "")
      })
  }
}
