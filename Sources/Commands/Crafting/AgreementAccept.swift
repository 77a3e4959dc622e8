internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Agrees, for oneself or as somebody saw it of others.
struct AgreementAccept: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .by, "x,y"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .seen, "how"))
  var seen: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .version, "n"))
  var version: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "accept", dutch: ["akkoord"], Messages.current.agreements.help(.accept),
      examples: [
        Example("agreement accept A3 --actor 000118", agreement: .accept),
        Example(
          "agreement accept A3 --by 000152,000118 --seen talk --actor 000118",
          agreement: .acceptSeen),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement accept")
    let answering = AgreementAnswering(run: run, store: store, asking: asking)
    return try answering.answer(
      .agree, try answering.one(agreement, .accept), by: by, seen: seen, version: version, on: on,
      reason: nil, command: "agreement accept")
  }
}

/// Enters what parties answer to an agreement.
struct AgreementAnswering {
  let run: RunContext
  let store: Store
  let asking: Asking

  private var words: any AgreementMessages { run.messages.agreements }

  /// The agreement that somebody answers to; where there is nothing to answer no more is asked.
  func one(_ typed: String?, _ action: AgreementAction) throws -> AgreementView {
    let reading = AgreementReading(run: run, store: store)
    let view = try reading.one(typed, asking)
    try reading.requireContent(view)
    let state = view.facts.state(on: run.today)
    guard state.allows(action) else {
      throw StoreError.refused(
        .craft(.wrongState(agreement: view.id, state: state, action: action)))
    }
    return view
  }

  func answer(
    _ kind: PartyAnswer, _ view: AgreementView, by: String?, seen: String?, version: Int?,
    on: String?, reason: String?, command: String
  ) throws -> Answer {
    let all = view.newest?.content.parties ?? []
    let named = try parties(by, all, isAgreeing: kind == .agree)
    let areOthers = named.contains { $0 != run.actor }
    let how = try self.seen(seen, areOthers: areOthers)
    asking.also("--version", words.column(.version), version.map(String.init))
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.answerAgreement(
      view.facts.id, version: version ?? view.newest?.facts.number ?? 0, by: named, kind,
      reason: reason, seen: how,
      run.agreementWriting(command, subject: view.id, on: try run.day(on)))
    let answering = all.filter { party in named.contains { party.isNamed($0) } }
    var sentences = [
      words.answered(
        view.id, kind, parties: answering.map(\.shown), version: receipt.result.version)
    ]
    if let how, areOthers { sentences.append(words.enteredBy(run.actor, seen: how)) }
    return try AgreementReport(run: run, store: store, receipt: receipt)
      .answer(sentences, parties: all)
  }

  private func parties(
    _ typed: String?, _ all: [AgreementContent.Party], isAgreeing: Bool
  ) throws -> [String] {
    let isParty = all.contains { $0.number == run.actor }
    let list = try asking.value(
      typed,
      Question(
        "--by", isAgreeing ? words.askAnswering : words.askDeclining,
        usual: isParty ? run.actor : nil
      ) { $0 })
    return list.split(separator: ",").map { CraftReading.trimmed(String($0)) }
  }

  private func seen(_ typed: String?, areOthers: Bool) throws -> Seen? {
    let read = { (typed: String) throws -> Seen in
      try CraftReading(run: run, store: store).one(typed, "--seen") { $0.craft.seen($1) }
    }
    guard areOthers, typed != nil || run.settings.mayAsk else { return try typed.map(read) }
    return try asking.value(
      typed,
      Question(
        "--seen", words.askSeen,
        choices: Seen.allCases.map { .init(run.messages.craft.seen($0), typed: $0.rawValue) },
        read: read))
  }
}
