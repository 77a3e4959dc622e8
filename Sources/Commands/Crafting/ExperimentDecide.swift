internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Employee and manager decide how it goes on.
struct ExperimentDecide: BoetseerCommand {
  @Argument(help: ArgumentHelp(experiment: .experiment, "e"))
  var experiment: String?

  @Flag(name: .customLong("continue"), help: ArgumentHelp(experiment: .continue))
  var goesOn = false

  @Flag(help: ArgumentHelp(experiment: .adapt))
  var adapt = false

  @Flag(help: ArgumentHelp(experiment: .stop))
  var stop = false

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .byBoth, "emp,emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .seen, "how"))
  var seen: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .on, "date"))
  var on: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "decide", dutch: ["besluit"], Messages.current.experiments.help(.decide),
      examples: [
        Example(
          "experiment decide E1 --continue --by 000123,000167 --seen talk --actor 000167",
          experiment: .decide),
        Example(
          "experiment decide E1 --stop --by 000123,000167 --seen signature --reason @remark.txt "
            + "--actor 000167", experiment: .decideStop),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.experiments
    let store = try run.openStore(.readWrite)
    let asking = run.asking("experiment decide")
    let reading = ExperimentReading(run: run, store: store)
    let view = try reading.one(experiment, asking)
    let decision = try decision(run, asking)
    let named = try asking.value(
      by,
      Question(
        "--by", words.askBoth, usual: run.settings.mayAsk ? view.both.joined(separator: ",") : nil
      ) { $0 })
    let people = try named.split(separator: ",").map {
      try run.employee(CraftReading.trimmed(String($0)), store).number
    }
    let others = people.filter { $0 != run.actor }
    let how = try reading.seen(seen, isNeeded: !others.isEmpty, asking)
    let reason = try run.reason()
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.decideExperiment(
      view.facts.id, decision, by: people, seen: how, reason: reason,
      run.agreementWriting("experiment decide", subject: view.id, on: try run.day(on)))
    var sentences = [words.decided(view.id, decision)]
    sentences += reading.enteredBy(how, for: others)
    var next: String?
    var fields: [JSONValue.Member] = [.init("decision", .string(decision.rawValue))]
    switch decision {
    case .continue:
      let scoresOn = try run.day(on) + 7 * store.scoreWeeks()
      sentences.append(words.nextCycle(run.day(scoresOn)))
      fields.append(.init("scores_on", JSONValue(scoresOn)))
      next = "boetseer due --kind experiment"
    case .adapt:
      sentences.append(words.newVersion(view.agreement, receipt.result.newVersion ?? 0))
      next = "boetseer agreement change \(view.agreement)"
    case .stop: sentences.append(words.agreementClosed(view.agreement))
    }
    return ExperimentReport(run: run, receipt: receipt).answer(
      sentences, next: next, fields: fields)
  }

  private func decision(_ run: RunContext, _ asking: Asking) throws -> ExperimentDecision {
    let words = run.messages.experiments
    let given: [ExperimentDecision] =
      (goesOn ? [.continue] : []) + (adapt ? [.adapt] : []) + (stop ? [.stop] : [])
    guard given.count <= 1 else { throw Problem("one-decision", .usage, words.oneDecision) }
    if let one = given.first {
      asking.also("--\(one.rawValue)", words.askDecision, chosen: words.decision(one))
      return one
    }
    guard run.settings.mayAsk else { throw Problem("one-decision", .usage, words.oneDecision) }
    let picked = try asking.pick(
      Question(
        "--continue", words.askDecision,
        choices: ExperimentDecision.allCases.map {
          .init(words.decision($0), typed: $0.rawValue)
        }
      ) { typed in
        try CraftReading(run: run, store: run.openStore(.readOnly)).one(typed, "--continue") {
          $0.experiments.decision($1)
        }
      })
    asking.also("--\(picked.rawValue)", words.askDecision, chosen: words.decision(picked))
    return picked
  }
}
