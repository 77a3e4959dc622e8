internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Ends reading at once; what nobody may read any more is erased.
struct PlanWithdraw: BoetseerCommand {
  @Argument(help: ArgumentHelp(plan: .plan, "p"))
  var plan: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .withdrawItems, "n,n"))
  var items: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .withdrawFrom, "emp,emp"))
  var from: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "withdraw", dutch: ["intrekken"], Messages.current.plans.help(.withdraw),
      examples: [
        Example("plan withdraw P53 --items 1 --dry-run --actor 000123", plan: .withdrawPart),
        Example("plan withdraw P53 --yes --actor 000123", plan: .withdraw),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.plans
    let store = try run.openStore(.readWrite)
    let reading = PlanReading(run: run, store: store)
    let facts = try reading.one(plan, run.asking("plan withdraw"))
    let numbers = try items.flatMap { try reading.numbers($0, flag: "--items") }
    let readers = try from.map { try reading.people($0, flag: "--from") }
    let id = "P\(facts.id)"
    // Refused before anything is asked.
    _ = try store.withdrawPlan(
      facts.id, numbers: numbers, from: readers, try writing(id, run, dryRun: true))
    try run.confirm(words.withdrawQuestion(id, isAll: numbers == nil, from: readers))
    let receipt = try store.withdrawPlan(
      facts.id, numbers: numbers, from: readers, try writing(id, run, dryRun: run.dryRun))
    let result = receipt.result
    return .changed(
      Changed(
        id: id,
        [words.withdrawn(id, from: result.readers), words.erased(result.erased.count)],
        next: "boetseer plan list",
        fields: [
          .init("readers", .array(result.readers.map { .string($0) })),
          .init("erased", .array(result.erased.map { .integer($0) })),
          .init("event", receipt.event.map { .integer($0) } ?? .null),
        ]))
  }

  private func writing(_ id: String, _ run: RunContext, dryRun: Bool) throws -> PlanWriting {
    var writing = try run.planWriting("plan withdraw", subject: id)
    writing.dryRun = dryRun
    return writing
  }
}
