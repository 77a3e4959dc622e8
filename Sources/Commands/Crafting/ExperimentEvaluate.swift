internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Somebody looks back on an experiment.
struct ExperimentEvaluate: BoetseerCommand {
  @Argument(help: ArgumentHelp(experiment: .experiment, "e"))
  var experiment: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .by, "emp"))
  var by: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .on, "date"))
  var on: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .gave, "@file"))
  var gave: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .cost, "@file"))
  var cost: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .exciting, "@file"))
  var exciting: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .note, "@file"))
  var note: String?

  @OptionGroup var scores: ScoreFields

  @Flag(help: ArgumentHelp(experiment: .final))
  var final = false

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .seen, "how"))
  var seen: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "evaluate", dutch: ["terugkijken"], Messages.current.experiments.help(.evaluate),
      examples: [
        Example(
          "experiment evaluate E1 --gave @gave.txt --energy 4 --actor 000167",
          experiment: .evaluate),
        Example(
          "experiment evaluate E1 --autonomy 4 --energy 4 --pleasure 5 --final --actor 000167",
          experiment: .evaluateScores),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.experiments
    let store = try run.openStore(.readWrite)
    let asking = run.asking("experiment evaluate")
    let reading = ExperimentReading(run: run, store: store)
    let view = try reading.one(experiment, asking)
    let isKnown = try store.hasEmployee(run.actor)
    let who = try asking.value(
      by,
      Question("--by", words.askBy, usual: isKnown ? run.actor : nil) {
        try run.employee($0, store).number
      })
    let expected = try store.evaluationKind(
      of: view.facts.id, by: who, isFinal: final, on: run.day(on))
    let content = try content(expected, run, reading, asking)
    let how = try reading.seen(seen, isNeeded: who != run.actor, asking)
    asking.also("--on", words.column(.day), on)
    try asking.confirm()
    let receipt = try store.evaluateExperiment(
      view.facts.id, by: who, content, isFinal: final, seen: how,
      run.agreementWriting("experiment evaluate", subject: view.id, on: try run.day(on)))
    let person = try run.employee(who, store)
    let kind = receipt.result.kind ?? .interim
    let missing = missing(view, kind, but: who)
    var sentences = [
      words.evaluated(view.id, who: EmployeeWords.who(person.state(on: run.today)), kind)
    ]
    sentences += reading.enteredBy(who == run.actor ? nil : how, for: [who])
    sentences.append(words.onlyYouTwo(try readers(view, who, run, store)))
    if !missing.isEmpty, kind != .later { sentences.append(words.stillLooksBack(missing)) }
    let next =
      kind == .final
      ? missing.isEmpty
        ? "boetseer experiment decide \(view.id)"
        : "boetseer experiment evaluate \(view.id) --by \(missing[0])"
      : nil
    return ExperimentReport(run: run, receipt: receipt).answer(
      sentences, next: next, fields: [.init("kind", .string(kind.rawValue))])
  }

  /// Who reads what was just written: the employee, the managers who are there, and who wrote it.
  private func readers(
    _ view: ExperimentView, _ who: String, _ run: RunContext, _ store: Store
  ) throws -> [String] {
    var found: [String] = []
    for number in view.both + [view.managerNumber, who].compactMap(\.self)
    where !found.contains(number) {
      let state = try store.person(number, asOf: run.today).state(on: run.today)
      if number == view.number || state.isEmployed(on: run.today) { found.append(number) }
    }
    return found
  }

  /// Who of the two did not look back yet.
  private func missing(
    _ view: ExperimentView, _ kind: EvaluationKind, but who: String
  ) -> [String] {
    return view.both.filter { number in
      number != who
        && !view.evaluations.contains { $0.number == number && $0.facts.kind == kind }
    }
  }

  /// What stands on the line, or what was answered to the questions.
  private func content(
    _ kind: EvaluationKind, _ run: RunContext, _ reading: ExperimentReading, _ asking: Asking
  ) throws -> EvaluationContent {
    let words = run.messages.experiments
    var content = EvaluationContent()
    let given = [gave, cost, exciting, note]
    let asks = given.allSatisfy { $0 == nil } && scores.isEmpty && run.settings.mayAsk
    let texts = try zip(EvaluationPart.allCases, given).map { part, typed in
      try text(typed, part, asks: asks, run, asking)
    }
    (content.gave, content.cost) = (texts[0], texts[1])
    (content.exciting, content.note) = (texts[2], texts[3])
    for score in EvaluationScore.allCases {
      let flag = "--\(score.rawValue)"
      if let typed = scores.typed(score) {
        content.scores[score] = try reading.score(typed, flag: flag)
        asking.also(flag, words.score(score), typed)
      } else if asks, EvaluationScore.usual.contains(score) {
        content.scores[score] = try asking.value(
          nil, Question(flag, words.askScore(score)) { try reading.score($0, flag: flag) })
      } else if asks, kind == .final || !EvaluationScore.effects.contains(score) {
        // The effects that are expected of it are asked at the end, once.
        content.scores[score] = try asking.open(flag, words.askScore(score)) {
          try reading.score($0, flag: flag)
        }
      }
    }
    guard !content.isEmpty else { throw Problem("nothing-said", .usage, words.nothingSaid) }
    return content
  }

  /// A text that stays between the two: never from the line itself.
  private func text(
    _ typed: String?, _ part: EvaluationPart, asks: Bool, _ run: RunContext, _ asking: Asking
  ) throws -> String? {
    let flag = "--\(part.flag)"
    guard typed != nil || asks else { return nil }
    let question = Question(
      flag, run.messages.experiments.ask(part), usual: typed == nil ? "-" : nil, isPrivate: true)
    let answer =
      try typed == nil ? asking.pick(question) : asking.value(typed, question)
    if answer == "-" { return nil }
    let text = CraftReading.trimmed(answer)
    guard !text.isEmpty else { return nil }
    if typed == nil { asking.also(flag, question.text, isPrivate: text) }
    return text
  }
}

extension EvaluationPart {
  var flag: String {
    switch self {
    case .gave: "gave"
    case .cost: "cost"
    case .exciting: "exciting"
    case .note: "note"
    }
  }
}

/// A score an option.
struct ScoreFields: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var autonomy: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var energy: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var pleasure: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var authenticity: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var wellbeing: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var room: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var ownership: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var links: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var result: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var engagement: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var performance: String?
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .score, "1-5"))
  var balance: String?

  var isEmpty: Bool { EvaluationScore.allCases.allSatisfy { typed($0) == nil } }

  func typed(_ score: EvaluationScore) -> String? {
    switch score {
    case .autonomy: autonomy
    case .energy: energy
    case .pleasure: pleasure
    case .authenticity: authenticity
    case .wellbeing: wellbeing
    case .room: room
    case .ownership: ownership
    case .links: links
    case .result: result
    case .engagement: engagement
    case .performance: performance
    case .balance: balance
    }
  }
}
