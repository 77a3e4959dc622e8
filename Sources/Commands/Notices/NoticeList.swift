internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists what ends, with the letters about it.
struct NoticeList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions
  @Option(
    parsing: .unconditional, help: ArgumentHelp(Messages.current.ends.optionDays, valueName: "n"))
  var days = NoticeList.usualDays
  @Option(help: ArgumentHelp(Messages.current.accounts.optionScheme, valueName: "code"))
  var scheme: String?

  static let usualDays = 90
  /// How long a letter is listed after the day it was about.
  static let daysBack = 365

  /// A day is refused here, with why.
  static var past: Past { .days }

  static var about: About {
    let words = Messages.current.ends
    return About(
      "list", dutch: ["lijst"], words.noticeList,
      examples: [
        Example("notice list", words.noticeListExample),
        Example("notice list --days 365 --format csv", words.noticeListDays),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    guard run.settings.asOf == nil else {
      throw Problem("option-unavailable", .usage, run.messages.leaving.lettersOfToday)
    }
    let store = try run.openStore(.readOnly)
    let only = try scheme.map { try store.scheme($0).id }
    let endings = try store.endings(on: run.today, until: run.today + max(0, days), scheme: only)
    let past = try store.pastLetters(
      beside: endings, since: run.today - NoticeList.daysBack, scheme: only)
    let found = (past + endings).sorted {
      ($0.lastDay, $0.number, $0.scheme) < ($1.lastDay, $1.number, $1.scheme)
    }
    let table = Table(
      name: "notices",
      columns: [
        Column(key: "employee", title: run.messages.accounts.columnEmployee, isWhole: true),
        Column(key: "scheme", title: run.messages.accounts.columnScheme),
        Column(key: "unit", title: run.messages.accounts.columnUnit, isForPeople: false),
        Column(
          key: "amount", title: words.columnAmount, kind: .amount(unitColumn: "unit")),
        Column(key: "last_day", title: words.columnLastDay, kind: .day),
        Column(key: "state", title: words.columnState, isWhole: true),
        Column(key: "notice", title: words.columnNotice, isWhole: true),
        Column(key: "sent_on", title: words.columnSentOn, kind: .day),
        Column(key: "acknowledged_on", title: words.columnReceivedOn, kind: .day, yields: true),
      ],
      rows: found.map { ending in
        let state = ending.state(on: run.today)
        return [
          .text(ending.number), .text(ending.scheme), .text(ending.unit.rawValue),
          .integer(ending.amount), Cell(ending.lastDay),
          .coded(state.rawValue, shown: words.state(state)),
          ending.notice.map { .text("N\($0)") } ?? .missing, Cell(ending.sentOn),
          Cell(ending.acknowledgedOn),
        ]
      })
    // Sending books first; a list only reads.
    let waits = try !store.waiting(through: run.today, person: nil).isEmpty
    return Answer.table(table).with(
      notices: (found.isEmpty ? [words.noLetters] : [])
        + (waits ? [run.messages.reports.bookedOnly] : []))
  }
}
