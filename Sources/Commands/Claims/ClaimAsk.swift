internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Asks for more information about a claim.
struct ClaimAsk: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.question, "text"))
  var question: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.decidedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "ask", dutch: ["vraag"], Messages.current.claims.help(.ask),
      examples: [
        Example("claim ask C514 --by 000115 --question \"Welke dagen?\"", .ask),
        Example("claim ask C514 --by 000115 --reason \"Welke dagen?\"", .askFile),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim ask")
    let id = try ClaimAsked(run: run, store: store, asking: asking) { $0.state.isUndecided }.one(
      self.id)
    let typed = try asking.value(
      question ?? run.settings.reason, Question("--question", words.askQuestion))
    let text = try run.freeText(typed, flag: "--question")
    asking.also("--by", words.column(.decidedBy), by)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    var decision = ClaimDecision(
      claims: [id], by: try run.decider(by, store), day: try run.day(on))
    decision.reason = text
    let receipt = try store.answerClaims(
      decision, step: .ask, head: run.head("claim ask", subject: id, reason: text),
      dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { words.asked(report.asked($0, day: decision.day), question: text) }
  }
}
