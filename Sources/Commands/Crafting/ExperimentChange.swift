internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Changes the frame of an experiment, or says how it goes.
struct ExperimentChange: BoetseerCommand {
  @Argument(help: ArgumentHelp(experiment: .experiment, "e"))
  var experiment: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .from, "date"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .to, "date"))
  var to: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .evaluate, "date,date"))
  var evaluate: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .with, "who,who"))
  var with: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .how, "text"))
  var how: String?

  @Option(
    parsing: .unconditionalSingleValue, help: ArgumentHelp(experiment: .supporter, "emp=role"))
  var supporter: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(experiment: .without, "who"))
  var without: [String] = []

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(experiment: .handover, "task=emp"))
  var handover: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .headline, "text"))
  var headline: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "change", dutch: ["wijzig"], Messages.current.experiments.help(.change),
      examples: [
        Example("experiment change E1 --to 2026-04-30 --actor 000167", experiment: .change),
        Example(
          "experiment change E1 --headline \"Twee nieuwe collega's begeleid\" --actor 000167",
          experiment: .changeHeadline),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.experiments
    let store = try run.openStore(.readWrite)
    let asking = run.asking("experiment change")
    let reading = ExperimentReading(run: run, store: store)
    let view = try reading.one(experiment, asking)
    guard view.isOwn, let old = view.content else {
      throw try run.notWriter(view.id, store)
    }
    var content = old
    if let from { content.startsOn = try run.typed.day(from, flag: "--from") }
    if let to {
      content.endsOn = try run.typed.day(to, flag: "--to")
      // The last look back moves along with the last day, unless days are named.
      let last = content.endsOn
      content.moments.removeAll { $0.kind == .final || $0.day >= last }
      content.moments.append(ExperimentFacts.Moment(day: content.endsOn, kind: .final))
    }
    if let evaluate {
      content.moments = ExperimentContent.moments(
        try reading.days(evaluate, flag: "--evaluate"), from: content.startsOn,
        through: content.endsOn)
    }
    if let how { content.how = try run.freeText(how, flag: "--how") }
    content.headline = try headline.map { try run.freeText($0, flag: "--headline") }
    let added =
      try (with?.split(separator: ",") ?? []).map {
        try reading.companion(CraftReading.trimmed(String($0)), .evaluator)
      } + supporter.map { try reading.supporter($0) }
    content.people.removeAll { known in
      without.contains(known.key) || added.contains { $0.key == known.key }
    }
    content.people += added
    let handovers = try handover.map { try reading.handover($0) }
    var same = old
    same.headline = nil
    guard content != same || headline != nil || !handovers.isEmpty else {
      throw Problem("nothing-to-change", .usage, words.nothingToChange)
    }
    try asking.confirm()
    let receipt = try store.changeExperiment(
      view.facts.id, to: content, handovers: handovers,
      run.agreementWriting("experiment change", subject: view.id, on: try run.day(on)))
    let sentences =
      [words.changed(view.id)]
      + (content.moments != old.moments
        ? [words.lookBack(content.moments.map { run.day($0.day) })] : [])
      + (try handovers.map { handover in
        words.asksConsent(
          view.id, task: handover.task,
          who: EmployeeWords.who(try run.employee(handover.receiver, store).state(on: run.today)))
      })
    return ExperimentReport(run: run, receipt: receipt).answer(
      sentences, next: "boetseer experiment show \(view.id)")
  }
}
