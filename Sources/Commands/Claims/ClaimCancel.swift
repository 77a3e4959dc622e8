internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Cancels a claim; what is reserved goes back.
struct ClaimCancel: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.endedOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "cancel", dutch: ["intrekken"], Messages.current.claims.help(.cancel),
      examples: [
        Example("claim cancel C542 --reason \"gaat niet door\"", .cancel),
        Example("claim cancel C473 --dry-run", .cancelRehearsal),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim cancel")
    let id = try ClaimAsked(run: run, store: store, asking: asking) { $0.isCancellable }.one(
      self.id)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let head = try run.head("claim cancel", subject: id)
    let receipt = try store.finishClaim(
      id, step: .cancel, on: day, reason: head.reason, head: head, dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      words.cancelled(report.asked(claim, day: day), back: report.back(claim))
    }.with(notices: try run.leaveNotices(receipt.result.claims, store))
  }
}
