internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Corrects what days of leave cost: as is said, or as the working time is known now.
struct LeaveChange: BoetseerCommand {
  @Argument(help: ArgumentHelp(leave: .leave, "id"))
  var id: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(leave: .day, "date"))
  var day: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .hours, "hours"))
  var hours: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .part, "part"))
  var part: String?

  @Flag(help: ArgumentHelp(leave: .whole))
  var whole = false

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "change", dutch: ["wijzig", "wijzigen"], Messages.current.leave.help(.change),
      examples: [
        Example("leave change L2095 --day 2026-02-02 --hours 4 --by 000118", leave: .changeHours),
        Example("leave change L2099 --by 000167 --dry-run", leave: .change),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    let store = try run.openStore(.readWrite)
    let asking = run.asking("leave change")
    let reading = LeaveReading(run: run, store: store)
    let id = try reading.one(self.id, asking) {
      $0.facts.state.isStanding
    }
    let days = try day.map { try run.typed.day($0, flag: "--day") }
    for day in day { asking.also("--day", words.column(.day), day) }
    asking.also("--hours", words.column(.hours), hours)
    asking.also("--part", words.column(.part), part)
    asking.also("--by", words.column(.by), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let before = try store.leave(id, asOf: run.today)
    let amount = try reading.amount(
      hours: hours, part: part, whole: whole, of: before.facts.person,
      on: days.first ?? before.facts.days.first?.day ?? run.today)
    let head = try run.head("leave change", subject: id)
    let receipt = try run.withoutFigures {
      try store.changeLeave(
        id, days: days, to: amount, by: try run.decider(by, store), on: try run.day(on),
        head: head, dryRun: run.dryRun)
    }
    return try LeaveReport(run: run, store: store, receipt: receipt).answer { leave in
      guard leave.facts.state != .cancelled else {
        return words.cancelled(
          LeaveWords(run: run).text(before), wasApproved: before.facts.state == .approved)
      }
      return words.changed(
        LeaveWords(run: run).text(leave), before: run.format.hours(before.minutes))
    }
  }
}
