internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What lapsed, and what lapses next.
struct ReportLapse: ReadingCommand {

  @OptionGroup var options: ReportOptions
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .days }

  static var about: About { Report.about(.lapse, dutch: ["vervallen"]) }

  func perform(_ run: RunContext) throws -> Answer {
    let period = try options.period(run)
    let store = try run.openStore(.readOnly)
    let smallest = try options.smallest(run, store)
    let reports = try store.lapseReport(period, smallest: smallest)
    let teams = try store.teamNames(on: run.asOf)
    return LapsePage(
      reports: reports, period: period, smallest: smallest, run: run,
      groups: GroupWords(run: run, teams: teams)
    ).answer()
  }
}
