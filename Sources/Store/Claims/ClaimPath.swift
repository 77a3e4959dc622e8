package import Records
internal import SQLite

/// The way of a claim from submission to decision.
package struct ClaimPath: Sendable, Equatable {
  /// The day of the first decision; nil while nothing is decided.
  package var decidedOn: Day?
  /// The event that recorded it.
  package var decidedIn: Int64?
  /// Days from submission to decision; nil while nothing is decided.
  package var days: Int?
  /// How often something was asked back.
  package var questions = 0
  package var changes = 0
  /// Members who voted: a newer vote stands in place of the older.
  package var votes = 0

  /// What people had to do between asking and knowing.
  package var steps: Int { questions + changes + votes }
}

extension ClaimView {
  package var path: ClaimPath {
    let decision = history.first { $0.kind == "approve" || $0.kind == "refuse" }
    let before = history.filter { step in
      decision.map { ($0.day, $0.event) >= (step.day, step.event) } ?? true
    }
    return ClaimPath(
      decidedOn: decision?.day, decidedIn: decision?.event,
      days: decision.map { $0.day - facts.submittedOn },
      questions: before.filter { $0.kind == "ask" }.count,
      changes: before.filter { $0.kind == "change" }.count,
      votes: Set(votes.map(\.member)).count)
  }
}

extension Store {
  /// A claim that names a subsidy is paid by the budget that the subsidy comes back to.
  func checkSubsidy(
    _ input: ClaimInput, _ sources: [ClaimFacts.Source], _ work: ClaimWork
  ) throws {
    guard let code = input.subsidy else { return }
    guard let known = try subsidyVersion(code) else { throw try noSuchSubsidy(code) }
    guard sources.contains(where: { $0.scheme == known.scheme }) else {
      let stored = work.keeper.allSchemes.first { $0.id == known.scheme }
      throw StoreError.refused(
        .subsidyElsewhere(subsidy: code, scheme: stored?.scheme.code ?? ""))
    }
    if known.checkedOn.map({ $0 > input.submittedOn }) ?? true {
      work.remarks.append(.subsidyUnchecked(code))
    }
    if let last = known.applyBy, last < input.submittedOn {
      work.remarks.append(.subsidyClosed(code, day: last))
    }
  }
}
