internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Says what a command did to an agreement, what is worth a second look, what research says, and
/// what usually comes next.
struct AgreementReport {
  let run: RunContext
  let store: Store
  let receipt: Receipt<AgreementOutcome>

  private var words: any AgreementMessages { run.messages.agreements }
  private var outcome: AgreementOutcome { receipt.result }
  private var id: String { "A\(outcome.id)" }

  /// - Parameters:
  ///   - sentences: of what was done.
  ///   - parties: of the newest version; nobody where nothing is left to say of them.
  ///   - isWritten: whether its text was written or put to the parties: then who did so is told
  ///     what is worth a second look, and nobody else.
  func answer(
    _ sentences: [String], parties: [AgreementContent.Party], isWritten: Bool = false
  ) -> Answer {
    var sentences = sentences
    let silent = zip(parties, answers).filter { $0.1 == nil }.map(\.0).filter(isThere)
    if outcome.isNewlyInForce { sentences.append(words.inForce(id, version: outcome.version)) }
    switch outcome.state {
    case .proposed:
      let needed = zip(parties, answers).filter { party, answer in
        answer != .agree && (party.role == .employee || party.role == .manager || answer != nil)
      }.map(\.0)
      if !needed.isEmpty { sentences.append(words.waitsFor(needed.map(\.shown))) }
      let others = silent.filter { $0.role != .employee && $0.role != .manager }
      if !others.isEmpty { sentences.append(words.mayStillAnswer(others.map(\.shown))) }
    case .inForce where !silent.isEmpty:
      sentences.append(words.mayStillAnswer(silent.map(\.shown)))
    default: break
    }
    let craft = run.messages.craft
    let seconds = isWritten ? outcome.warnings : []
    let warnings = seconds.map(craft.warning)
    let found = isWritten ? outcome.advice : []
    let advice = found.map(run.adviceLine)
    let fields: [JSONValue.Member] = [
      .init("version", .integer(Int64(outcome.version))),
      .init("state", .string(outcome.state.rawValue)),
      .init("warnings", .array(zip(seconds, warnings).map(CraftJSON.warning))),
      .init("advice", .array(zip(found, advice).map(CraftJSON.advice))),
      .init("event", receipt.event.map { .integer($0) } ?? .null),
    ]
    return Answer.changed(
      Changed(
        id: id, sentences, next: next(silent),
        undo: receipt.event.map { "boetseer undo \($0)" }, fields: fields)
    ).with(notices: warnings + advice)
  }

  /// Who left answers no more.
  private func isThere(_ party: AgreementContent.Party) -> Bool {
    guard let number = party.number, let person = try? store.person(number, asOf: run.today) else {
      return true
    }
    return person.state(on: run.today).isEmployed(on: run.today)
  }

  private var answers: [PartyAnswer?] = []

  init(run: RunContext, store: Store, receipt: Receipt<AgreementOutcome>) throws {
    self.run = run
    self.store = store
    self.receipt = receipt
    // Of a rehearsal nothing is left to read.
    guard receipt.event != nil else { return }
    let sight = try CraftSight(store, actor: run.actor, on: run.today)
    let facts = try store.agreement("A\(receipt.result.id)", sight: sight, asOf: run.today)
    answers = facts.newest?.parties.map { $0.answer?.kind } ?? []
  }

  private func next(_ silent: [AgreementContent.Party]) -> String? {
    switch outcome.state {
    case .draft: "boetseer agreement propose \(id)"
    case .proposed:
      // Somebody wants it otherwise: that is read first.
      answers.compactMap(\.self).contains { $0 != .agree }
        ? "boetseer agreement show \(id)" : "boetseer agreement accept \(id)"
    case .inForce: "boetseer experiment start \(id)"
    case .closed: nil
    }
  }
}

extension RunContext {
  /// How something came in that somebody else entered: `in a talk, recorded by 000167`.
  func told(_ told: Told) -> String {
    messages.craft.told(messages.craft.seen(told.seen), by: told.by)
  }

  /// What research found, how sure that is, in one line.
  func adviceLine(_ advice: CraftAdvice) -> String {
    "\(messages.craft.title(of: advice.code)) (\(messages.craft.grade(advice.grade))): "
      + messages.craft.advice(advice.code)
  }
}

extension AgreementContent.Party {
  /// `000123 Anna Bakker`, or the name alone.
  var shown: String {
    guard let number else { return name ?? "" }
    return name.map { $0.isEmpty ? number : "\(number) \($0)" } ?? number
  }
}

/// Agreements for programs: codes in English, days in ISO form.
enum CraftJSON {
  static func warning(_ warning: CraftWarning, sentence: String) -> JSONValue {
    .object([.init("id", .string(id(of: warning))), .init("message", .string(sentence))])
  }

  static func advice(_ advice: CraftAdvice, sentence: String) -> JSONValue {
    .object([
      .init("id", .string(advice.code.rawValue)), .init("grade", .string(advice.grade.rawValue)),
      .init("dated_on", JSONValue(CraftAdvice.datedOn)), .init("message", .string(sentence)),
    ])
  }

  private static func id(of warning: CraftWarning) -> String {
    switch warning {
    case .alone: "alone"
    case .noPurpose: "no-purpose"
    case .purposeNotShared: "purpose-not-shared"
    case .topDown: "top-down"
    case .cultureNotReady: "culture-not-ready"
    case .openPoints: "open-points"
    case .workloadRises: "workload-rises"
    case .paceTooFast: "pace-too-fast"
    case .noAuthority: "no-authority"
    case .lacks(_, let point): "lacks-\(point.rawValue)"
    case .noTraining: "no-training"
    case .noGrowth: "no-growth"
    case .feedback: "feedback"
    }
  }
}

extension RunContext {
  /// What a writing command about an agreement says of itself.
  func agreementWriting(
    _ command: String, subject: String?, reason: String? = nil, on day: Day
  ) -> AgreementWriting {
    AgreementWriting(
      day: day,
      head: EventHead(
        command: command, actor: actor, subject: subject, reason: reason, today: today),
      dryRun: dryRun, advise: advise)
  }

  /// Puts advice into the words that the reader sees.
  var advise: @Sendable (CraftAdvice) -> CraftAct.Advice { CraftAct.Advice.shown(in: messages) }
}

extension CraftAct.Advice {
  static func shown(in messages: Messages) -> @Sendable (CraftAdvice) -> CraftAct.Advice {
    let (words, language) = (messages.craft, messages.language == .dutch ? "nl" : "en")
    return { advice in
      CraftAct.Advice(
        advice.code, grade: advice.grade, datedOn: CraftAdvice.datedOn, language: language,
        words: words.advice(advice.code))
    }
  }
}
