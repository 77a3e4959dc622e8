internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Closes a claim; what was not spent goes back.
struct ClaimClose: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.endedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "close", dutch: ["sluit", "sluiten"], Messages.current.claims.help(.close),
      examples: [
        Example("claim close C389", .close),
        Example("claim close C361 --on 2025-12-31", .closeOn),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim close")
    let id = try ClaimAsked(run: run, store: store, asking: asking) { $0.state.isOpen }.one(self.id)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let head = try run.head("claim close", subject: id)
    let receipt = try store.finishClaim(
      id, step: .close, on: day, reason: head.reason, head: head, dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      words.closed(report.asked(claim, day: day), back: report.back(claim))
    }
  }
}
