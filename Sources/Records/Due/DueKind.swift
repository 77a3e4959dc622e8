/// What something to do is about. Each has a source of its
/// own in the store.
package enum DueKind: String, Sendable, CaseIterable {
  case lapse, notice, claim, proof, cap, subsidy
  case leave, agreement, experiment
}

/// What is to be done, or happens unless something is done.
package enum DueTask: String, Sendable, CaseIterable {
  /// An entitlement ends after its last day.
  case lapses, returns, carries
  /// A letter goes out; or goes out late, so that what it is about stays usable until after it.
  case send
  case sendLate = "send_late"
  /// A claim waits for a decision, for votes, for an answer to a question, or for payment.
  case decide, vote, answer, pay
  /// A claim was paid, and nothing shows yet for what.
  case prove
  /// The next grant brings an account above its cap.
  case aboveCap = "above_cap"
  /// A subsidy is applied for, or settled with its proofs.
  case apply, settle
  /// An agreement waits for answers, for a new version after somebody asked a change, or is a draft
  /// nobody was asked about; somebody promised something by a day; it ends; another manager came.
  case agree, revise, propose, fulfil, ends, renew
  /// An experiment is looked back on, decided, its scores asked again; a receiver is asked about a
  /// task; who takes part has left; the manager would like to hear how it goes.
  case lookBack = "look_back"
  case decideTogether = "decide_together"
  case score, take, replace, tell
}

/// Who does it.
package enum DueRole: String, Sendable, CaseIterable {
  case employee, manager, hr, committee
  /// Somebody who is named: a party, an evaluator, who takes over a task.
  case party
}

/// The parts of a list, in their order: what has a day stands by it, the rest by how long it waits.
package enum DuePart: Int, Sendable, CaseIterable {
  case late
  /// For a decision, or for an answer that it takes.
  case toDecide
  case toPay, coming, unproven
}
