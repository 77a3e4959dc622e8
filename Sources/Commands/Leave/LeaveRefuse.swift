internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Refuses requests with a reason.
struct LeaveRefuse: BoetseerCommand {
  @Argument(help: ArgumentHelp(leave: .leaves, "id"))
  var ids: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "refuse", dutch: ["afwijzen"], Messages.current.leave.help(.refuse),
      examples: [
        Example("leave refuse L2096 --by 000167 --reason \"te druk die week\"", leave: .refuse),
        Example(
          "leave refuse L2097 --by 000104 --on 2026-01-15 --reason \"te druk die week\"",
          leave: .refuseOn),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    let store = try run.openStore(.readWrite)
    let asking = run.asking("leave refuse")
    let leaves = try LeaveReading(run: run, store: store).several(ids, asking) {
      $0.facts.state == .requested
    }
    let typed = try asking.value(run.settings.reason, Question("--reason", words.askReason))
    let reason = try run.freeText(typed, flag: "--reason")
    asking.also("--by", words.column(.by), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    var decision = LeaveDecision(
      leaves: leaves, by: try run.decider(by, store), day: try run.day(on))
    decision.reason = reason
    let receipt = try store.refuseLeave(
      decision,
      head: run.head("leave refuse", subject: leaves.joined(separator: " "), reason: reason),
      dryRun: run.dryRun)
    return try LeaveReport(run: run, store: store, receipt: receipt).answer {
      words.refused(LeaveWords(run: run).text($0), reason: reason)
    }
  }
}
