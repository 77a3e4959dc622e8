internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Says something about an agreement without writing in it.
struct AgreementComment: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @Argument(help: ArgumentHelp(agreement: .words, "text"))
  var words: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "comment", dutch: ["reageren"], Messages.current.agreements.help(.comment),
      examples: [
        Example("agreement comment A1 @remark.txt --actor 000167", agreement: .comment),
        Example(
          "agreement comment A1 @remark.txt --actor 000130",
          agreement: .commentParty),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let sentences = run.messages.agreements
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement comment")
    let reading = AgreementReading(run: run, store: store)
    let view = try reading.one(agreement, asking)
    let text = try asking.value(
      words, Question("TEXT", sentences.askComment, isPrivate: true))
    let comment = try CraftReading(run: run, store: store).text(text, flag: "TEXT")
    try asking.confirm()
    let receipt = try store.commentAgreement(
      view.facts.id, comment,
      run.agreementWriting("agreement comment", subject: view.id, on: run.today))
    return try AgreementReport(run: run, store: store, receipt: receipt)
      .answer([sentences.commented(view.id)], parties: [])
  }
}
