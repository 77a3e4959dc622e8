internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Starts trying what was agreed.
struct ExperimentStart: BoetseerCommand {
  @Argument(help: ArgumentHelp(experiment: .agreement, "a"))
  var agreement: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .from, "date"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .weeks, "n"))
  var weeks: String?

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

  @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp(experiment: .handover, "task=emp"))
  var handover: [String] = []

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "start", dutch: ["begin"], Messages.current.experiments.help(.start),
      examples: [
        Example("experiment start A4 --actor 000118", experiment: .start),
        Example(
          "experiment start A4 --weeks 12 --supporter 000130=inspire "
            + "--handover \"bestelt voorraad=000131\" --actor 000118", experiment: .startWith),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.experiments
    let store = try run.openStore(.readWrite)
    let asking = run.asking("experiment start")
    let view = try AgreementReading(run: run, store: store).one(agreement, asking)
    let reading = ExperimentReading(run: run, store: store)
    guard weeks == nil || to == nil else {
      throw Problem("weeks-or-day", .usage, words.weeksOrDay)
    }
    let first = try asking.value(
      from,
      Question("--from", words.askFrom, usual: run.today.description) {
        try run.typed.day($0, flag: "--from")
      })
    let last =
      try to.map { try run.typed.day($0, flag: "--to") }
      ?? asking.value(
        weeks,
        Question("--weeks", words.askWeeks, usual: "8") { typed in
          guard let weeks = Int(typed), (1...ExperimentContent.mostWeeks).contains(weeks) else {
            throw Problem("not-weeks", .usage, words.notWeeks(typed))
          }
          return weeks
        }
      ).asLastDay(from: first)
    var content = ExperimentContent(
      startsOn: first, endsOn: last,
      how: try asking.value(
        how,
        Question("--how", words.howLabel, usual: words.usualHow) {
          try run.freeText($0, flag: "--how")
        }),
      moments: ExperimentContent.moments(
        try evaluate.map { try reading.days($0, flag: "--evaluate") } ?? [], from: first,
        through: last))
    content.people =
      try (with?.split(separator: ",") ?? []).map {
        try reading.companion(CraftReading.trimmed(String($0)), .evaluator)
      } + supporter.map { try reading.supporter($0) }
    let handovers = try handover.map { try reading.handover($0) }
    asking.also("--to", words.column(.to), to)
    asking.also("--evaluate", words.title(.moments), evaluate)
    asking.also("--with", words.role(.evaluator), with)
    for typed in supporter { asking.also("--supporter", words.title(.people), typed) }
    for typed in handover { asking.also("--handover", words.title(.handovers), typed) }
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.startExperiment(
      of: view.facts.id, content, handovers: handovers,
      run.agreementWriting("experiment start", subject: view.id, on: try run.day(on)))
    let id = "E\(receipt.result.id)"
    let sentences =
      [
        words.started(
          id, who: "\(view.number) \(view.name)", from: run.day(first), to: run.day(last)),
        words.lookBack(content.moments.map { run.day($0.day) }),
      ]
      + (try handovers.map { handover in
        words.asksConsent(
          id, task: handover.task,
          who: EmployeeWords.who(try run.employee(handover.receiver, store).state(on: run.today)))
      })
    return ExperimentReport(run: run, receipt: receipt).answer(
      sentences, next: "boetseer experiment evaluate \(id)",
      fields: [
        .init("starts_on", JSONValue(first)), .init("ends_on", JSONValue(last)),
      ])
  }
}

extension Int {
  /// The last day of so many weeks.
  fileprivate func asLastDay(from first: Day) -> Day { first + (7 * self - 1) }
}
