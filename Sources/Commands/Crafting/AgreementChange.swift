internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Makes a new version of an agreement; the versions before stay.
struct AgreementChange: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @OptionGroup var fields: AgreementFields
  @OptionGroup var about: CraftChangeFields

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .item, "n"))
  var item: Int?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .remove, "n"))
  var remove: [Int] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .without, "who"))
  var without: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(agreement: .undue, "n"))
  var undue: [Int] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "change", dutch: ["wijzig"], Messages.current.agreements.help(.change),
      examples: [
        Example(
          "agreement change A1 --item 1 --uses experience --actor 000167", agreement: .change),
        Example(
          "agreement change A1 --with \"000131 (client)=test de nieuwe werkwijze\" --actor 000167",
          agreement: .changeParty),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.agreements
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement change")
    let reading = AgreementReading(run: run, store: store)
    let view = try reading.one(agreement, asking)
    guard let newest = view.newest else {
      throw StoreError.refused(.craft(.asItIs(agreement: view.id)))
    }
    try reading.requireContent(view)
    var old = newest.content
    for number in Set(remove).sorted(by: >) {
      guard old.changes.indices.contains(number - 1) else {
        throw StoreError.refused(
          .craft(.noSuchChange(agreement: view.id, number: number, count: old.changes.count)))
      }
      old.changes.remove(at: number - 1)
    }
    for who in without {
      guard let place = old.parties.firstIndex(where: { $0.isNamed(who) }) else {
        throw StoreError.refused(
          .craft(.noSuchParty(agreement: view.id, who, parties: old.parties.map(\.key))))
      }
      guard old.parties[place].role != .employee, old.parties[place].role != .manager else {
        throw StoreError.refused(.craft(.staysParty(agreement: view.id, party: who)))
      }
      let key = old.parties.remove(at: place).key
      old.commitments.removeAll { $0.who == key }
    }
    for number in Set(undue).sorted(by: >) {
      guard old.commitments.indices.contains(number - 1) else {
        throw StoreError.refused(
          .craft(
            .noSuchCommitment(
              agreement: view.id, number: number, count: old.commitments.count)))
      }
      old.commitments.remove(at: number - 1)
    }
    let content = try AgreementAsked(run: run, store: store, asking: asking)
      .content(old, fields, about, item: item, id: view.id)
    guard content != newest.content else {
      throw Problem("nothing-to-change", .usage, words.nothingToChange)
    }
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.changeAgreement(
      view.facts.id, from: newest.facts.number, to: content,
      run.agreementWriting("agreement change", subject: view.id, on: try run.day(on)))
    let parties = try CraftParties(run: run, store: store).newest(of: receipt)
    return try AgreementReport(run: run, store: store, receipt: receipt).answer(
      [
        words.changed(
          view.id, version: receipt.result.version, isProposed: receipt.result.state != .draft)
      ], parties: parties, isWritten: true)
  }
}
