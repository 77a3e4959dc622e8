internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Takes the texts and scores of somebody's plans, agreements and experiments away for good.
struct PrivacyErase: BoetseerCommand {
  @Argument(help: ArgumentHelp(Messages.current.privacy.employee, valueName: "emp"))
  var employee: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.privacy
    return About(
      "erase", dutch: ["wis"], words.help(.erase),
      examples: [
        Example("privacy erase 000256 --dry-run", words.example(.erase)),
        Example("privacy erase 000256 --yes", words.example(.eraseNow)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.privacy
    let store = try run.openStore(.readWrite)
    let person = try run.employee(employee, store)
    let who = EmployeeWords.who(person.state(on: run.today))
    let head = try run.head("privacy erase", subject: person.number)
    // Refused before anything is asked.
    let open = try store.erasePrivateTexts(of: person.number, head, dryRun: true).result.closed
    try run.confirm(words.eraseQuestion(who, closing: open))
    let receipt = try store.erasePrivateTexts(of: person.number, head, dryRun: run.dryRun)
    let result = receipt.result
    return .changed(
      Changed(
        id: person.number,
        [
          words.erased(
            who, plans: result.isOwn ? result.plans : nil, agreements: result.agreements,
            experiments: result.experiments)
        ] + (result.closed.isEmpty ? [] : [words.closed(result.closed)]) + words.stays,
        next: "boetseer privacy log \(person.number)",
        fields: [
          .init("plans", result.isOwn ? .integer(result.plans) : .null),
          .init("agreements", .integer(result.agreements)),
          .init("experiments", .integer(result.experiments)),
          .init("closed", .array(result.closed.map { .string($0) })),
          .init("event", receipt.event.map { .integer($0) } ?? .null),
        ]))
  }
}
