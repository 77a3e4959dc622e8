internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Notes that the proof of a claim is in.
struct ClaimProof: BoetseerCommand {
  @Argument(help: ArgumentHelp(.claim, "id"))
  var id: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(.proofOn, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "proof", dutch: ["bewijs", "bewijsstuk"], Messages.current.claims.help(.proof),
      examples: [
        Example("claim proof C389", .proof),
        Example("claim proof C361 --on 2025-12-01", .proofOn),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.claims
    let day = try run.day(on)
    let store = try run.openStore(.readWrite)
    let asking = run.asking("claim proof")
    let id = try ClaimAsked(run: run, store: store, asking: asking) { $0.takesProof }.one(self.id)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let head = try run.head("claim proof", subject: id)
    let receipt = try store.finishClaim(
      id, step: .proof, on: day, reason: head.reason, head: head, dryRun: run.dryRun)
    let report = try ClaimReport(run: run, store: store, receipt: receipt)
    return report.answer { claim in
      words.proofNoted(report.asked(claim, day: day))
    }
  }
}
