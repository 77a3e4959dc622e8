internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Ends an agreement.
struct AgreementClose: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "close", dutch: ["afsluiten"], Messages.current.agreements.help(.close),
      examples: [
        Example(
          "agreement close A4 --actor 000118 --reason \"Het nieuwe werk is gewoon werk\"",
          agreement: .close),
        Example(
          "agreement close A4 --actor 000159 --reason \"Ander werk\" --dry-run",
          agreement: .closeTrial),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.agreements
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement close")
    let view = try AgreementReading(run: run, store: store).one(agreement, asking)
    let typed = try asking.value(run.settings.reason, Question("--reason", words.askReason))
    let reason = try run.freeText(typed, flag: "--reason")
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.closeAgreement(
      view.facts.id, reason: reason,
      run.agreementWriting("agreement close", subject: view.id, on: try run.day(on)))
    return try AgreementReport(run: run, store: store, receipt: receipt)
      .answer([words.closed(view.id)], parties: [])
  }
}
