internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Refuses claims with a reason.
struct ClaimRefuse: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claims, "id"))
  var ids: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(.by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "refuse", dutch: ["afwijzen"], Messages.current.claims.help(.refuse),
      examples: [
        Example("claim refuse C518 --by 000115 --reason \"geen scholing\"", .refuse),
        Example(
          "claim refuse C539 C541 --by 000115 --reason \"buiten de regeling\"", .refuseSeveral),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim refuse")
    let claims = try ClaimAsked(run: run, store: store, asking: asking) { $0.state.isUndecided }
      .several(ids)
    let typed = try asking.value(
      run.settings.reason, Question("--reason", words.askReason))
    let reason = try run.freeText(typed, flag: "--reason")
    asking.also("--by", words.column(.decidedBy), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    var decision = ClaimDecision(
      claims: claims, by: try run.decider(by, store), day: try run.day(on))
    decision.reason = reason
    let receipt = try store.answerClaims(
      decision, step: .refuse,
      head: run.head(
        "claim refuse", subject: claims.joined(separator: " "), reason: reason),
      dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { words.refused(report.asked($0, day: decision.day), reason: reason) }
      .with(notices: try run.leaveNotices(receipt.result.claims, store))
  }
}
