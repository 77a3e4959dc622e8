internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Approves requests: check, reservation and decision in one step.
struct LeaveApprove: BoetseerCommand {
  @Argument(help: ArgumentHelp(leave: .leaves, "id"))
  var ids: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "approve", dutch: ["goedkeuren"], Messages.current.leave.help(.approve),
      examples: [
        Example("leave approve L2095 --by 000118", leave: .approve),
        Example("leave approve L2095 L2098 --by 000118", leave: .approveSeveral),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    let store = try run.openStore(.readWrite)
    let asking = run.asking("leave approve")
    let leaves = try LeaveReading(run: run, store: store).several(ids, asking) {
      $0.facts.state == .requested
    }
    asking.also("--by", words.column(.by), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let head = try run.head("leave approve", subject: leaves.joined(separator: " "))
    var decision = LeaveDecision(
      leaves: leaves, by: try run.decider(by, store), day: try run.day(on))
    decision.reason = head.reason
    let receipt = try run.withoutFigures {
      try store.approveLeave(decision, head: head, dryRun: run.dryRun)
    }
    return try LeaveReport(run: run, store: store, receipt: receipt).answer {
      words.approved(LeaveWords(run: run).text($0))
    }
  }
}
