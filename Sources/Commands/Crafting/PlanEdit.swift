internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Works on a step of a plan. Words are asked or come from a file, never from a flag.
struct PlanEdit: BoetseerCommand {
  @Argument(help: ArgumentHelp(plan: .plan, "p"))
  var plan: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .step, "n"))
  var step: Int?

  @Option(
    parsing: .unconditional, help: ArgumentHelp(plan: .from, "file"), completion: .file())
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .item, "n"))
  var item: Int64?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .energy, "-2..2"))
  var energy: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .hours, "hours"))
  var hours: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .usedOn, "date"))
  var usedOn: String?

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(plan: .link, "work=n,n"))
  var link: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(plan: .unlink, "work=n,n"))
  var unlink: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(plan: .remove, "n,n"))
  var remove: String?

  @Flag(help: ArgumentHelp(plan: .checklist))
  var checklist = false

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "edit", dutch: ["bewerk"], Messages.current.plans.help(.edit),
      examples: [
        Example("plan edit P53 --from plan.yaml --actor 000123", plan: .editFile),
        Example(
          "plan edit P53 --item 4 --hours 5 --energy 2 --actor 000123", plan: .editItem),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.plans
    let store = try run.openStore(.readWrite)
    let reading = PlanReading(run: run, store: store)
    let facts = try reading.one(plan, run.asking("plan edit"))
    var revision = try given(facts, reading, run)
    let isManager = try reading.sight().viewer != facts.person
    if let step = try step.map(reading.step), step > 4, revision.isEmpty {
      // Tried and looked back on with others, in an agreement.
      let lines = [words.step(step)] + words.guidance(step, isManager: isManager) + [words.tryItOut]
      return .report(
        .lines(lines), json: .array(lines.map { .string($0) }),
        table: Table(
          name: "guidance", columns: [Column(key: "guidance", title: words.step(step))],
          rows: lines.map { [.text($0)] }))
    }
    if revision.isEmpty {
      guard run.settings.mayAsk, from == nil else {
        throw Problem("nothing-to-change", .usage, words.nothingToDo)
      }
      revision = try PlanAsked(run: run, facts: facts, isManager: isManager)
        .revision(step: step.map(reading.step))
      guard !revision.isEmpty else { return .nothing }
    }
    if let step { revision.step = try reading.step(step) }
    let writing = try run.planWriting("plan edit", subject: "P\(facts.id)")
    let receipt = try store.editPlan(facts.id, revision, writing)
    let outcome = receipt.result
    let vague = outcome.added.filter { outcome.facts.items[$0]?.isVague == true }
    let sentences = words.edited(
      "P\(facts.id)", added: outcome.added, replaced: outcome.replaced, removed: outcome.removed,
      links: outcome.links)
    // To who may read all of it, where its changes were worked on.
    let isOwn = try reading.sight().viewer == facts.person
    let hasNewChanges = !revision.addedChanges.isEmpty || !revision.replacedChanges.isEmpty
    let advice =
      isOwn && hasNewChanges ? CraftAdvice.of(outcome.facts.sortedChanges.map(\.change)) : []
    return receipt.answer(
      sentences.isEmpty ? [words.unchanged("P\(facts.id)")] : sentences,
      next: "boetseer plan show P\(facts.id)"
    )
    .with(notices: vague.map(words.vagueWarning) + advice.map(run.adviceLine))
  }

  /// What the options say, and the file of `--from`.
  private func given(
    _ facts: PlanFacts, _ reading: PlanReading, _ run: RunContext
  ) throws -> PlanRevision {
    let words = run.messages.plans
    var revision = PlanRevision()
    if let from {
      revision = try PlanFile(run: run, facts: facts).revision(from)
      revision.maySayAgain = true
    }
    revision.usedChecklist = checklist
    if let remove { revision.removed = try reading.list(remove, flag: "--remove") }
    for typed in link {
      revision.links += try reading.links(typed, flag: "--link", isHeld: true)
    }
    for typed in unlink {
      revision.links += try reading.links(typed, flag: "--unlink", isHeld: false)
    }
    guard let number = item else {
      guard energy == nil, hours == nil, usedOn == nil else {
        throw Problem("item-needed", .usage, words.itemForFlags)
      }
      return revision
    }
    guard var changed = facts.items[number] else {
      throw StoreError.refused(
        .craft(.plan(.noSuchItem(plan: "P\(facts.id)", number: number))))
    }
    if let energy { changed.energy = try reading.energy(energy) }
    if let hours { changed.minutes = try reading.minutes(hours, flag: "--hours") }
    if let usedOn { changed.usedOn = try run.typed.day(usedOn, flag: "--used-on") }
    if energy != nil || hours != nil || usedOn != nil { revision.replaced[number] = changed }
    return revision
  }
}
