internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Finds the experiment a command is about and reads what is typed about it.
struct ExperimentReading {
  let run: RunContext
  let store: Store

  private var words: any ExperimentMessages { run.messages.experiments }
  private var reading: CraftReading { CraftReading(run: run, store: store) }

  func sight() throws -> CraftSight { try CraftSight(store, actor: run.actor, on: run.today) }

  /// The experiment as it was typed, or asked for.
  func one(_ typed: String?, _ asking: Asking) throws -> ExperimentView {
    let sight = try sight()
    let choices = typed == nil && run.settings.mayAsk ? try self.choices(sight) : []
    let chosen = try asking.value(
      typed, Question("E", words.askExperiment, choices: choices) { $0 })
    let isNumbered =
      chosen.first.map { "EeAa".contains($0) } ?? false && chosen.count > 1
      && chosen.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    let text = isNumbered ? chosen : try run.employee(chosen, store).number
    let facts = try store.experiment(text, sight: sight, asOf: run.today)
    return try store.view(of: facts, sight: sight, asOf: run.asOf, in: run.craftPast(store))
  }

  private func choices(_ sight: CraftSight) throws -> [Question<String>.Choice] {
    let open = try store.experiments(ExperimentFilter(), sight: sight, asOf: run.today)
      .filter { $0.isOwn && $0.facts.isOpen }
    guard open.count <= ClaimAsked.mostChoices else { return [] }
    return open.map { .init("\($0.id) \($0.name): \($0.agreementHeadline)", typed: $0.id) }
  }

  /// Several days with commas between them.
  func days(_ typed: String, flag: String) throws -> [Day] {
    try typed.split(separator: ",").map {
      try run.typed.day(CraftReading.trimmed(String($0)), flag: flag)
    }
  }

  /// `000123=inspire`, or somebody outside by name.
  func supporter(_ typed: String) throws -> ExperimentContent.Companion {
    let parts = typed.split(separator: "=", maxSplits: 1).map { CraftReading.trimmed(String($0)) }
    guard parts.count == 2, !parts[0].isEmpty,
      let role = Typed.value(parts[1], of: ExperimentRole.self, word: { $0.experiments.role($1) }),
      role != .evaluator
    else { throw Problem("not-a-supporter", .usage, words.notASupporter(typed)) }
    return try companion(parts[0], role)
  }

  func companion(_ who: String, _ role: ExperimentRole) throws -> ExperimentContent.Companion {
    let isDigits = who.allSatisfy { $0.isASCII && $0.isNumber }
    let number =
      isDigits ? try run.employee(who, store).number : try? run.employee(who, store).number
    return ExperimentContent.Companion(role, number: number, name: number == nil ? who : nil)
  }

  /// `orders supplies=000123`.
  func handover(_ typed: String) throws -> ExperimentContent.Handover {
    guard let equals = typed.lastIndex(of: "=") else {
      throw Problem("not-a-handover", .usage, words.notAHandover(typed))
    }
    let task = CraftReading.trimmed(String(typed[..<equals]))
    let who = CraftReading.trimmed(String(typed[typed.index(after: equals)...]))
    guard !task.isEmpty, !who.isEmpty else {
      throw Problem("not-a-handover", .usage, words.notAHandover(typed))
    }
    return ExperimentContent.Handover(task: task, receiver: try run.employee(who, store).number)
  }

  func score(_ typed: String, flag: String, least: Int = 1, most: Int = 5) throws -> Int64 {
    guard let score = Int64(typed), (Int64(least)...Int64(most)).contains(score) else {
      throw Problem(
        "not-a-score", .usage, words.notAScore(typed, of: flag, least: least, most: most))
    }
    return score
  }

  func seen(_ typed: String?, isNeeded: Bool, _ asking: Asking) throws -> Seen? {
    let read = { (typed: String) throws -> Seen in
      try reading.one(typed, "--seen") { $0.craft.seen($1) }
    }
    guard isNeeded, typed != nil || run.settings.mayAsk else { return try typed.map(read) }
    return try asking.value(
      typed,
      Question(
        "--seen", run.messages.agreements.askSeen,
        choices: Seen.allCases.map { .init(run.messages.craft.seen($0), typed: $0.rawValue) },
        read: read))
  }

  /// How something is shown that another entered.
  func enteredBy(_ seen: Seen?, for who: [String]) -> [String] {
    guard let seen, !who.isEmpty else { return [] }
    return [words.enteredBy(run.actor, for: who, seen: run.messages.craft.seen(seen))]
  }
}

/// What a writing command about an experiment answers.
struct ExperimentReport {
  let run: RunContext
  let receipt: Receipt<ExperimentOutcome>

  func answer(
    _ sentences: [String], next: String?, notices: [String] = [],
    fields: [JSONValue.Member] = []
  ) -> Answer {
    Answer.changed(
      Changed(
        id: "E\(receipt.result.id)", sentences, next: next,
        undo: receipt.event.map { "boetseer undo \($0)" },
        fields: [.init("agreement", .string("A\(receipt.result.agreement)"))] + fields
          + [.init("event", receipt.event.map { .integer($0) } ?? .null)])
    ).with(notices: notices)
  }
}
