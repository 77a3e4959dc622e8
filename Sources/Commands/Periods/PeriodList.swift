internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Lists the closed years.
struct PeriodList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.ends
    return About(
      "list", dutch: ["lijst"], words.periodList,
      examples: [
        Example("period list", words.periodListExample),
        Example("period list --format json", words.periodListScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.ends
    let closed = try run.openStore(.readOnly).closedPeriods()
    let table = Table(
      name: "periods",
      columns: [
        Column(key: "last_day", title: words.columnLast, kind: .day),
        Column(key: "closed_by", title: words.columnClosedBy),
        Column(key: "closed_at", title: words.columnClosedAt, isWhole: true),
        Column(key: "event", title: run.messages.accounts.columnEvent, kind: .integer),
        Column(key: "hash", title: words.columnHash, isWhole: true, yields: true),
      ],
      rows: closed.map { period in
        [
          Cell(period.lastDay), .text(period.actor),
          .coded(period.recordedAt, shown: run.format.instant(period.recordedAt)),
          .integer(period.event), .text(period.hash),
        ]
      })
    return closed.isEmpty
      ? Answer.table(table).with(notices: [words.noClosedPeriods]) : .table(table)
  }
}
