internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// Declines with a reason, or says what would have to change.
struct AgreementDecline: BoetseerCommand {
  @Argument(help: ArgumentHelp(agreement: .agreement, "a"))
  var agreement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .by, "x,y"))
  var by: String?

  @Flag(help: ArgumentHelp(agreement: .wantsChange))
  var wantsChange = false

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .seen, "how"))
  var seen: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .version, "n"))
  var version: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "decline", dutch: ["afwijzen"], Messages.current.agreements.help(.decline),
      examples: [
        Example(
          "agreement decline A3 --actor 000118 --reason \"Dit kwartaal past het niet\"",
          agreement: .decline),
        Example(
          "agreement decline A3 --actor 000118 --wants-change --reason \"Graag vanaf mei\"",
          agreement: .declineChange),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.agreements
    let store = try run.openStore(.readWrite)
    let asking = run.asking("agreement decline")
    let answering = AgreementAnswering(run: run, store: store, asking: asking)
    let view = try answering.one(agreement, .decline)
    let answer = try kind(run, asking)
    let typed = try asking.value(
      run.settings.reason, Question("--reason", words.askReason, isPrivate: false))
    let reason = try run.freeText(typed, flag: "--reason")
    return try answering.answer(
      answer, view, by: by, seen: seen, version: version,
      on: on, reason: reason, command: "agreement decline")
  }

  /// To who is asked anything, which of the two ways of not agreeing it is.
  private func kind(_ run: RunContext, _ asking: Asking) throws -> PartyAnswer {
    let words = run.messages.agreements
    guard !wantsChange, run.settings.reason == nil, run.settings.mayAsk else {
      if wantsChange {
        asking.also("--wants-change", words.askNo, chosen: words.noChoice(wantsChange: true))
      }
      return wantsChange ? .wantsChange : .decline
    }
    let typed = try asking.pick(
      Question(
        "--wants-change", words.askNo,
        choices: [
          .init(words.noChoice(wantsChange: true), typed: "change"),
          .init(words.noChoice(wantsChange: false), typed: "no"),
        ]
      ) { $0 })
    guard typed == "change" else {
      asking.mention(words.askNo) { words.noChoice(wantsChange: false) }
      return .decline
    }
    asking.also("--wants-change", words.askNo, chosen: words.noChoice(wantsChange: true))
    return .wantsChange
  }
}
