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
    let command = wantsChange ? "agreement decline --wants-change" : "agreement decline"
    let asking = run.asking(command)
    let typed = try asking.value(
      run.settings.reason, Question("--reason", words.askReason, isPrivate: false))
    let reason = try run.freeText(typed, flag: "--reason")
    return try AgreementAnswering(run: run, store: store, asking: asking).answer(
      wantsChange ? .wantsChange : .decline, agreement, by: by, seen: seen, version: version,
      on: on, reason: reason, command: "agreement decline")
  }
}
