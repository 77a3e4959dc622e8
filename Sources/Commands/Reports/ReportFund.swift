internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// How vouchers and funds run out.
struct ReportFund: ReadingCommand {

  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.fund, dutch: ["fonds"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let smallest = try options.smallest(run, store)
    let reports = try store.fundReport(period, smallest: smallest)
    return FundPage(reports: reports, period: period, smallest: smallest, run: run).answer()
  }
}
