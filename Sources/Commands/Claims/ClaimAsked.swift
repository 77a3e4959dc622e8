internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Asks which claim is meant where that was left out, and looks before anything else is asked
/// whether it can take the step.
struct ClaimAsked {
  /// As many as can be read at a glance; of more the number is asked.
  static let mostChoices = 9

  let run: RunContext
  let store: Store
  let asking: Asking
  /// Whether the command has something to do with a claim.
  let fits: (ClaimFacts) -> Bool

  /// The claim as it was typed, or its number.
  func one(_ typed: String?) throws -> String {
    // A script is told by the command itself, which looks at more than the state.
    guard run.settings.mayAsk || typed == nil else {
      try run.refuseOthers([typed].compactMap { $0 }, store)
      return typed ?? ""
    }
    return try asking.value(typed, try question(withChoices: typed == nil))
  }

  func several(_ typed: [String]) throws -> [String] {
    guard !typed.isEmpty else { return [try one(nil)] }
    return try run.distinct(typed, letter: "C").map(one)
  }

  private func question(withChoices: Bool) throws -> Question<String> {
    let choices = withChoices && run.settings.mayAsk ? try self.choices() : []
    return Question(
      "ID", run.messages.claims.askClaim, choices: choices, written: { $0 },
      shown: { id in (try? store.claim(id, asOf: run.today)).map(words) ?? id }
    ) { typed in
      let claim = try store.claim(typed, asOf: run.today)
      try run.refuseOthers([claim.id], store)
      guard fits(claim.facts) else {
        throw StoreError.refused(.wrongState(claim: claim.id, state: claim.facts.state))
      }
      return claim.id
    }
  }

  private func choices() throws -> [Question<String>.Choice] {
    let sight = try run.sight(store, of: nil)
    let fitting = try store.claims(ClaimFilter(), asOf: run.today).filter {
      fits($0.facts) && sight?.claim($0) ?? true
    }
    guard fitting.count <= ClaimAsked.mostChoices else { return [] }
    return fitting.map { .init(words($0), typed: $0.id) }
  }

  /// `C412 Anna Müller: Cursus Spaans, € 250,00`.
  private func words(_ claim: ClaimView) -> String {
    run.messages.claims.choice(
      claim: claim.id, who: claim.name, title: claim.title,
      amount: run.format.money(claim.facts.asked))
  }
}

extension ClaimFacts {
  /// Whether something is approved and not all of it is spent.
  var isPayable: Bool { state == .approved || state == .partlyPaid }
  var isCancellable: Bool { state.isUndecided || isPayable }
  var takesProof: Bool { state.isOpen || state == .closed }
}
