internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// The main figures of all reports on one page.
struct ReportDashboard: ReadingCommand {
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.dashboard, dutch: ["overzicht"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    return try DashboardPage(
      run: run, store: store, period: period, smallest: try options.smallest(run, store)
    ).answer()
  }
}
