internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Takes an agreement with its history along, as a packet that `import shares` takes in.
struct AgreementTransferOut: BoetseerCommand {
  @Argument(help: ArgumentHelp(Messages.current.packets.transferOutAgreement, valueName: "a"))
  var agreement: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  /// A packet is data that another file takes in.
  static var ownExtensions: [String] { ["share", "json", "jsonl"] }

  static var about: About {
    let words = Messages.current.packets
    return About(
      "transfer-out", dutch: ["meegeven"], words.transferOut,
      examples: [
        Example(
          "agreement transfer-out A1 -o agreement.share --actor 000123", words.transferOutExample),
        Example("agreement transfer-out A1 --actor 000123", words.transferOutPipe),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement transfer-out")
    let view = try AgreementReading(run: run, store: store).one(agreement, asking)
    try asking.confirm()
    let facts = view.facts
    let viewer = try CraftSight(store, actor: run.actor, on: run.today).viewer
    guard let viewer,
      viewer == facts.person || viewer == facts.manager && facts.isManagedThroughout(by: viewer)
    else {
      throw StoreError.refused(
        .craft(
          .packet(.onlyTheTwo(agreement: view.id, by: try viewer.map { try store.number(of: $0) }))
        ))
    }
    let packet = try store.agreementPacket(of: facts)
    // It holds what the other wrote.
    if !run.dryRun, viewer != facts.person {
      try store.logAccess(
        .agreement, facts.id, of: facts.person, amount: packet.acts.count,
        head: run.head("agreement transfer-out", subject: view.id))
    }
    let line = CraftReading.trimmed(packet.line)
    return Answer.report(
      .lines([line]), json: .string(line),
      table: Table(
        name: "packet", columns: [Column(key: "packet", title: "packet", isWhole: true)],
        rows: [[.text(line)]])
    ).with(notices: [run.messages.packets.madePacket(view.id, acts: packet.acts.count)])
  }
}
