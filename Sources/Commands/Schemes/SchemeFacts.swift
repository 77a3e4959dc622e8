internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What happened around a scheme beside its rules: savings put in again, subsidies that come back
/// to it, and what its members made of it.
struct SchemeFacts {
  let run: RunContext

  private var words: any SupportMessages { run.messages.support }

  /// - Parameter event: only what was recorded up to this event.
  func lines(_ stored: StoredScheme, _ store: Store, knownBy event: Int64?) throws -> [String] {
    var lines: [String] = []
    let savings = try store.savings(of: stored, asOf: run.asOf, knownBy: event)
    if savings.count > 0 {
      lines.append(words.savings(Int(savings.count), amount: run.format.money(savings.amount)))
    }
    let subsidies = try store.subsidies(
      asOf: run.asOf, scheme: stored.scheme.code, knownBy: event)
    for subsidy in subsidies { lines += self.lines(subsidy) }
    for evaluation in try store.fundEvaluations(of: stored, asOf: run.asOf, knownBy: event) {
      lines += self.lines(evaluation)
    }
    return lines
  }

  func lines(_ evaluation: FundEvaluation) -> [String] {
    let total = run.format.money(evaluation.total)
    let use =
      evaluation.isFullyUsed
      ? words.usedInFull(total)
      : words.usedInPart(run.format.money(evaluation.used), of: total)
    let first = words.evaluated(
      evaluation.scheme, on: run.day(evaluation.day), by: evaluation.members)
    return ["\(first) \(use) \(words.newNeed(evaluation.newNeed))"]
      + (evaluation.note.map { [HarmlessText.line($0)] } ?? [])
  }

  private func lines(_ subsidy: SubsidyView) -> [String] {
    var text = SubsidyText(
      code: subsidy.code, name: subsidy.name, expected: run.format.money(subsidy.expected),
      received: run.format.money(subsidy.received))
    text.provider = subsidy.provider
    if subsidy.reclaimed > 0 { text.reclaimed = run.format.money(subsidy.reclaimed) }
    text.applyBy = subsidy.applyBy.map { run.day($0) }
    text.proofBy = subsidy.proofBy.map { run.day($0) }
    text.conditions = subsidy.conditions.map { HarmlessText.line($0) }
    text.proofs = subsidy.proofs.map { HarmlessText.line($0) }
    text.checkedOn = subsidy.checkedOn.map { run.day($0) }
    var lines = words.subsidy(text)
    lines = lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
    if subsidy.claims > 0 {
      lines.append(
        "  "
          + words.subsidyClaims(Int(subsidy.claims), awarded: run.format.money(subsidy.awarded)))
    }
    return lines
  }

  // MARK: For programs

  func json(
    _ stored: StoredScheme, _ store: Store, knownBy event: Int64?
  ) throws -> [JSONValue.Member] {
    let savings = try store.savings(of: stored, asOf: run.asOf, knownBy: event)
    let subsidies = try store.subsidies(
      asOf: run.asOf, scheme: stored.scheme.code, knownBy: event)
    let evaluations = try store.fundEvaluations(of: stored, asOf: run.asOf, knownBy: event)
    return [
      .init("savings", .integer(savings.amount)), euros("savings_eur", savings.amount),
      .init("subsidies", .array(subsidies.map { .object(members($0)) })),
      .init("evaluations", .array(evaluations.map { .object(members($0)) })),
    ]
  }

  func members(_ evaluation: FundEvaluation) -> [JSONValue.Member] {
    [
      .init("scheme", .string(evaluation.scheme)), .init("on", JSONValue(evaluation.day)),
      .init("members", .array(evaluation.members.map { .string($0) })),
      .init("used", .integer(evaluation.used)), euros("used_eur", evaluation.used),
      .init("total", .integer(evaluation.total)), euros("total_eur", evaluation.total),
      .init("fully_used", .boolean(evaluation.isFullyUsed)),
      .init("new_need", .boolean(evaluation.newNeed)),
      .init("note", JSONValue(evaluation.note)),
    ]
  }

  private func members(_ subsidy: SubsidyView) -> [JSONValue.Member] {
    [
      .init("subsidy", .string(subsidy.code)), .init("name", .string(subsidy.name)),
      .init("provider", JSONValue(subsidy.provider)),
      .init("expected", .integer(subsidy.expected)), euros("expected_eur", subsidy.expected),
      .init("received", .integer(subsidy.received)), euros("received_eur", subsidy.received),
      .init("reclaimed", .integer(subsidy.reclaimed)), euros("reclaimed_eur", subsidy.reclaimed),
      .init("apply_by", JSONValue(subsidy.applyBy)), .init("proof_by", JSONValue(subsidy.proofBy)),
      .init("conditions", JSONValue(subsidy.conditions)),
      .init("proofs", JSONValue(subsidy.proofs)),
      .init("checked_on", JSONValue(subsidy.checkedOn)),
      .init("claims", .integer(subsidy.claims)), .init("awarded", .integer(subsidy.awarded)),
      euros("awarded_eur", subsidy.awarded),
    ]
  }

  private func euros(_ key: String, _ cents: Int64) -> JSONValue.Member {
    .init(key, .string(ExactDecimals.euros(cents: cents)))
  }
}
