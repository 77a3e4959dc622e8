internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What a works council asks, on one page.
struct ReportWorksCouncil: ReadingCommand {
  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.worksCouncil, dutch: ["ondernemingsraad"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    return try WorksCouncilPage(
      run: run, store: store, period: period, smallest: try options.smallest(run, store)
    ).answer()
  }
}
