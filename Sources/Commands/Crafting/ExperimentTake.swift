internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// What somebody says who is asked to take over a task.
struct ExperimentTake: BoetseerCommand {
  @Argument(help: ArgumentHelp(experiment: .experiment, "e"))
  var experiment: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .task, "n"))
  var task: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .energyOfTask, "n"))
  var energy: String?

  @Flag(help: ArgumentHelp(experiment: .decline))
  var decline = false

  @Flag(name: .customLong("return"), help: ArgumentHelp(experiment: .giveBack))
  var giveBack = false

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .seen, "how"))
  var seen: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "take", dutch: ["overnemen"], Messages.current.experiments.help(.take),
      examples: [
        Example("experiment take E1 --energy 1 --actor 000131", experiment: .take),
        Example("experiment take E1 --decline --actor 000131", experiment: .takeNot),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.experiments
    guard !(decline && giveBack) else { throw Problem("one-answer", .usage, words.oneAnswer) }
    let store = try run.openStore(.readWrite)
    let asking = run.asking("experiment take")
    let reading = ExperimentReading(run: run, store: store)
    let view = try reading.one(experiment, asking)
    let isKnown = try store.hasEmployee(run.actor)
    let who = try asking.value(
      by,
      Question("--by", words.column(.who), usual: isKnown ? run.actor : nil) {
        try run.employee($0, store).number
      })
    let how = try reading.seen(seen, isNeeded: who != run.actor, asking)
    // Who says yes says what the task does, so that it lands with nobody whom it drains.
    let read = { (typed: String) in
      try reading.score(typed, flag: "--energy", least: -2, most: 2)
    }
    let score =
      decline || giveBack
      ? try energy.map(read)
      : try asking.value(energy, Question("--energy", words.askEnergy, read: read))
    asking.also("--task", words.column(.task), task.map(String.init))
    try asking.confirm()
    let answer: HandoverAnswer = decline ? .decline : giveBack ? .giveBack : .agree
    let receipt = try store.takeTask(
      of: view.facts.id, by: who, task: task, answer, energy: score, seen: how,
      run.agreementWriting("experiment take", subject: view.id, on: try run.day(on)))
    let person = try run.employee(who, store)
    let mine = view.handovers.filter { $0.number == who }
    let name = mine.indices.contains((task ?? 1) - 1) ? mine[(task ?? 1) - 1].task : ""
    let sentences =
      [
        words.took(
          view.id, task: name, who: EmployeeWords.who(person.state(on: run.today)), answer)
      ] + reading.enteredBy(who == run.actor ? nil : how, for: [who])
    return ExperimentReport(run: run, receipt: receipt).answer(
      sentences, next: "boetseer experiment show \(view.id)",
      notices: receipt.result.drains.map(words.drains))
  }
}
