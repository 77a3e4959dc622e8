internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Approves claims: check, reservation and decision in one step.
struct ClaimApprove: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claims, "id"))
  var ids: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(.by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.amount, "amount"))
  var amount: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "approve", dutch: ["goedkeuren"], Messages.current.claims.help(.approve),
      examples: [
        Example("claim approve C512 --by 000115", .approve),
        Example("claim approve C517 C518 --by 000115", .approveSeveral),
        Example("claim approve C516 --amount 600 --by 000115", .approvePart),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim approve")
    let claims =
      ids.isEmpty
      ? [
        try ClaimAsked(run: run, store: store, asking: asking) { $0.state.isUndecided }.one(nil)
      ] : run.distinct(ids, letter: "C")
    try run.refuseOthers(claims, store)
    asking.also("--amount", words.column(.awarded), amount)
    asking.also("--by", words.column(.decidedBy), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let head = try run.head("claim approve", subject: claims.joined(separator: " "))
    var decision = ClaimDecision(
      claims: claims, by: try run.decider(by, store), day: try run.day(on))
    decision.reason = head.reason
    if let amount {
      guard claims.count == 1 else {
        throw Problem("amount-for-one", .usage, words.amountForOne())
      }
      decision.amount = try run.claimReading.amount(amount, flag: "--amount")
    }
    let receipt = try store.approveClaims(decision, head: head, dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer(report.awardSentence)
  }
}
