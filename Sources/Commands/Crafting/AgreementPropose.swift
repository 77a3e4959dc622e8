internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Puts an agreement to its parties.
struct AgreementPropose: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "propose", dutch: ["voorleggen"], Messages.current.agreements.help(.propose),
      examples: [
        Example("agreement propose A2 --actor 000118", agreement: .propose),
        Example("agreement propose A2 --dry-run --actor 000118", agreement: .proposeTry),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.agreements
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement propose")
    let view = try AgreementReading(run: run, store: store).one(agreement, asking)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.proposeAgreement(
      view.facts.id,
      run.agreementWriting("agreement propose", subject: view.id, on: try run.day(on)))
    let parties = view.newest?.content.parties ?? []
    return try AgreementReport(run: run, store: store, receipt: receipt).answer(
      [words.proposed(view.id, version: receipt.result.version, parties: parties.map(\.shown))],
      parties: parties, isWritten: true)
  }
}
