internal import ArgumentParser
internal import Messages
internal import Store

/// Shows what ends with a year.
struct PeriodRehearse: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Argument(help: ArgumentHelp(Messages.current.ends.argumentYear, valueName: "year"))
  var year: String

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.ends
    return About(
      "rehearse", dutch: ["proef"], words.periodRehearse,
      examples: [
        Example("period rehearse 2025", words.periodRehearseExample),
        Example("period rehearse 2025 --format csv", words.periodRehearseScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    let year = try run.year(year)
    // Worked out as a write that is taken back: the file is not changed.
    let found = try run.openStore(.bulk).rehearseYear(year, head: try run.head("period rehearse"))
    let answer = Answer.table(YearEndTable(run: run).table(found.ends))
    let unit = AccountWords(run)
    return answer.with(
      notices: [
        found.isClosed
          ? words.wasClosed(year)
          : found.ends.isEmpty ? words.nothingEndsIn(year) : words.nothingWritten(year)
      ]
        + found.withoutConsent.map {
          words.wouldGrant(
            $0.scheme, accounts: Int($0.accounts), amount: unit.amount($0.amount, $0.unit),
            year: year)
        })
  }
}
