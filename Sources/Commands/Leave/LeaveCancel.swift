internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Takes back a request or some of its days; their hours go back.
struct LeaveCancel: BoetseerCommand {
  @Argument(help: ArgumentHelp(leave: .leave, "id"))
  var id: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(leave: .day, "date"))
  var day: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "cancel", dutch: ["intrekken"], Messages.current.leave.help(.cancel),
      examples: [
        Example("leave cancel L2095 --reason \"cursus verplaatst\"", leave: .cancel),
        Example("leave cancel L2098 --day 2026-02-10", leave: .cancelDay),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    let store = try run.openStore(.readWrite)
    let asking = run.asking("leave cancel")
    let id = try LeaveReading(run: run, store: store).one(self.id, asking) {
      $0.facts.state.isStanding
    }
    let days = try day.map { try run.typed.day($0, flag: "--day") }
    for day in day { asking.also("--day", words.column(.day), day) }
    asking.also("--by", words.column(.by), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let before = try store.leave(id, asOf: run.today)
    let head = try run.head("leave cancel", subject: id)
    let receipt = try store.cancelLeave(
      id, days: days, by: try run.decider(by, store), on: try run.day(on), reason: head.reason,
      head: head, dryRun: run.dryRun)
    return try LeaveReport(run: run, store: store, receipt: receipt).answer { leave in
      guard leave.facts.state == .cancelled else {
        return words.changed(
          LeaveWords(run: run).text(leave), before: run.format.hours(before.minutes))
      }
      return words.cancelled(
        LeaveWords(run: run).text(before), wasApproved: before.facts.state == .approved)
    }
  }
}
