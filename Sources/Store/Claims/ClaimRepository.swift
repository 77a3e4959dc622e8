package import Records
internal import SQLite

/// What a claim command did beside the claim itself.
package struct ClaimOutcome: Sendable {
  package var claims: [ClaimView]
  /// The accounts it touched, as they are now.
  package var balances: [AccountBalance]
  package var remarks: [ClaimRemark]
}

/// Something worth saying that stops nothing.
package enum ClaimRemark: Equatable, Sendable {
  /// This invoice was entered before.
  case sameInvoice(String, claim: String)
  /// Nobody holds the role hr, so anybody else may approve.
  case nobodyHoldsHR
  /// The ground is a duty of the profession: HR looks at it.
  case professionNeedsCheck
  /// A subsidy was named of which nobody saw yet that its conditions and proofs can be met.
  case subsidyUnchecked(String)
  /// The last day to apply for the subsidy was before the claim.
  case subsidyClosed(String, day: Day)
  /// What left a claim and could not stay where it came from: that had ended.
  case wentOn(TransferKind, amount: Int64, scheme: String, unit: Unit)
  /// Parts of later years wait for that year's grant.
  case conditional(amount: Int64)
  /// Decided on a day of a closed year, so it counts in a later one: the promise and the cost
  /// may be of different years for the tax.
  case closedYear(day: Day, counts: Day)
  /// Whether a duty of the profession may be paid back is disputed.
  case repaymentNeedsCheck
  /// Signed before the law made such terms void for mandatory training.
  case repaymentIsOld
}

/// A decision on claims.
package struct ClaimDecision: Sendable {
  package var claims: [String]
  /// Employee number of who decides; nil when the actor is no employee.
  package var by: String?
  package var day: Day
  /// Award; nil is what was asked.
  package var amount: Int64?
  package var reason: String?

  package init(claims: [String], by: String?, day: Day) {
    self.claims = claims
    self.by = by
    self.day = day
  }
}

/// A payment or refund.
package struct PaymentInput: Sendable {
  package var claim: String
  package var amount: Int64
  package var day: Day
  package var invoice: String?
  /// The last one: what is left goes back.
  package var isFinal = false

  package init(claim: String, amount: Int64, day: Day) {
    self.claim = claim
    self.amount = amount
    self.day = day
  }
}

extension Store {
  /// Enters a claim; with `approval` it is decided in the same event.
  package func submitClaim(
    _ input: ClaimInput, approval: ClaimDecision?, head: EventHead, dryRun: Bool
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { work in
      guard input.submittedOn <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: input.submittedOn, today: head.today))
      }
      let person = try self.person(input.employee, asOf: input.submittedOn)
      let sources = try ClaimSources(self).choose(input, person: person)
      try checkSubsidy(input, sources, work)
      work.valueDay = input.submittedOn
      try work.touch(person.id, sources.map(\.scheme))
      let claim = try work.writer.claim(input, person: person.id, sources: sources)
      if input.mandatory == .profession { work.remarks.append(.professionNeedsCheck) }
      try agree(input, before: nil, claim: claim, work)
      if var approval {
        approval.claims = ["C\(claim)"]
        try decide(approval, work)
      } else if try needsNoApproval(sources, on: input.submittedOn) {
        let step = try work.writer.step(claim, .approve, on: input.submittedOn)
        for (index, source) in sources.enumerated() {
          try work.writer.award(step, position: index + 1, source)
        }
        work.ask(sources, on: input.submittedOn, of: person.id)
      }
      work.claims.append(claim)
    }
  }

  /// Mends what was asked while nobody has decided.
  package func changeClaim(
    _ id: String, head: EventHead, dryRun: Bool, _ change: (inout ClaimInput) throws -> Void
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { work in
      let view = try claim(id, asOf: head.today)
      var input = ClaimInput(
        employee: view.number, title: view.title, cost: view.cost,
        submittedOn: view.facts.submittedOn)
      input.purposes = view.purposes
      input.provider = view.provider
      input.reimburse = view.reimburse
      input.mandatory = view.mandatory
      input.startsOn = view.startsOn
      input.minutes = view.minutes
      input.orientationMinutes = view.orientationMinutes
      input.subsidy = view.subsidy
      input.repayment = view.repayment
      let before = input
      try change(&input)
      if isOnlyRepayment(input, before) {
        // Signed later than decided, as it often goes: nothing else of the claim changes.
        let state = view.facts.state
        guard state != .refused, state != .cancelled else {
          throw StoreError.refused(.wrongState(claim: view.id, state: state))
        }
        try agree(input, before: before.repayment, claim: view.facts.id, work)
        work.claims.append(view.facts.id)
        return
      }
      try require(view.facts, isUndecided: true)
      guard input.submittedOn <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: input.submittedOn, today: head.today))
      }
      var sources = view.facts.sources
      if input.cost != before.cost || !input.payFrom.isEmpty || !input.parts.isEmpty
        || input.mandatory != before.mandatory || input.purposes != before.purposes
      {
        if input.payFrom.isEmpty {
          // The split stays as it was asked, unless another cost makes it another one.
          input.payFrom = shares(view).map {
            ($0.scheme, input.cost == before.cost ? $0.amount : nil)
          }
        }
        if input.parts.isEmpty { input.parts = laterParts(view.facts) }
        let person = try self.person(view.number, asOf: input.submittedOn)
        sources = try ClaimSources(self).choose(input, person: person, claim: view.facts.id)
      }
      try checkSubsidy(input, sources, work)
      work.valueDay = view.facts.submittedOn
      try work.touch(view.facts.person, (view.facts.sources + sources).map(\.scheme))
      try work.writer.version(view.facts.id, input, sources: sources)
      try agree(input, before: before.repayment, claim: view.facts.id, work)
      work.claims.append(view.facts.id)
    }
  }

  /// Approves claims: check, reservation and decision in one transaction.
  package func approveClaims(
    _ decision: ClaimDecision, head: EventHead, dryRun: Bool
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { try decide(decision, $0) }
  }

  /// Refuses claims, or asks for more information about them.
  package func answerClaims(
    _ decision: ClaimDecision, step: ClaimFacts.StepKind, head: EventHead, dryRun: Bool
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { work in
      work.valueDay = decision.day
      for id in decision.claims {
        let view = try claim(id, asOf: decision.day)
        try require(view.facts, isUndecided: true)
        try checkDay(decision.day, from: view.facts.submittedOn, head.today)
        try approver(decision, view.facts, step, work)
        try work.touch(view.facts.person, view.facts.sources.map(\.scheme))
        _ = try work.writer.step(
          view.facts.id, step, on: decision.day, by: work.approver, reason: decision.reason)
        work.claims.append(view.facts.id)
      }
    }
  }

  /// Cancels or closes a claim, or notes its proof.
  package func finishClaim(
    _ id: String, step: ClaimFacts.StepKind, on day: Day, reason: String?, head: EventHead,
    dryRun: Bool
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { work in
      let view = try claim(id, asOf: day)
      let state = view.facts.state
      let isFitting =
        switch step {
        case .cancel: state.isUndecided || state == .approved || state == .partlyPaid
        case .proof: state.isOpen || state == .closed
        default: state.isOpen
        }
      guard isFitting else {
        throw StoreError.refused(.wrongState(claim: view.id, state: state))
      }
      let last =
        view.history.last { !["proof", "change", "repay"].contains($0.kind) }?.day
        ?? view.facts.submittedOn
      try checkDay(day, from: last, head.today)
      work.valueDay = day
      try work.touch(view.facts)
      _ = try work.writer.step(view.facts.id, step, on: day, reason: reason)
      work.claims.append(view.facts.id)
    }
  }

  /// Pays an invoice or takes back a refund.
  package func payClaim(
    _ input: PaymentInput, isRefund: Bool, head: EventHead, dryRun: Bool
  ) throws -> Receipt<ClaimOutcome> {
    try working(head, dryRun) { work in
      let view = try claim(input.claim, asOf: input.day)
      let facts = view.facts
      if isRefund {
        guard facts.spent > 0 else {
          throw StoreError.refused(.wrongState(claim: view.id, state: facts.state))
        }
        let first = facts.payments.filter { !$0.isRefund }.map(\.day).min()
        try checkDay(input.day, from: first ?? facts.submittedOn, head.today)
        let most = facts.refundable(on: input.day)
        guard input.amount <= most else {
          throw StoreError.refused(.moreThanPaid(amount: input.amount, paid: most))
        }
      } else {
        guard facts.state == .approved || facts.state == .partlyPaid else {
          throw StoreError.refused(.wrongState(claim: view.id, state: facts.state))
        }
        guard input.amount <= facts.left else {
          throw StoreError.refused(.moreThanReserved(amount: input.amount, left: facts.left))
        }
        try checkDay(input.day, from: facts.approval?.day ?? facts.submittedOn, head.today)
      }
      work.valueDay = input.day
      try work.touch(facts)
      if !isRefund {
        let reserved = work.reserved(for: facts, on: input.day)
        guard input.amount <= reserved else {
          throw StoreError.refused(.moreThanReserved(amount: input.amount, left: reserved))
        }
      }
      if let invoice = input.invoice, !isRefund, let other = try claimWith(invoice: invoice) {
        work.remarks.append(.sameInvoice(invoice, claim: other))
      }
      try work.writer.payment(facts.id, input, isRefund: isRefund)
      if input.isFinal, !isRefund {
        _ = try work.writer.step(facts.id, .close, on: input.day)
      }
      work.claims.append(facts.id)
    }
  }

  // MARK: Parts of the verbs

  private func decide(_ decision: ClaimDecision, _ work: ClaimWork) throws {
    work.valueDay = max(work.valueDay ?? decision.day, decision.day)
    for id in decision.claims {
      let view = try claim(id, asOf: decision.day)
      let facts = view.facts
      try require(facts, isUndecided: true)
      try checkDay(decision.day, from: facts.submittedOn, work.today)
      let award = decision.amount ?? facts.asked
      guard award <= facts.asked else {
        throw StoreError.refused(.moreThanAsked(awarded: award, asked: facts.asked))
      }
      for stored in work.keeper.allSchemes
      where facts.sources.contains(where: { $0.scheme == stored.id }) {
        try requireConsent(stored)
      }
      try approver(decision, facts, .approve, work)
      try work.touch(facts)
      let awarded = zip(facts.sources, split(award, by: facts.sources.map(\.amount))).map {
        ClaimFacts.Source(scheme: $0.scheme, dueOn: $0.dueOn, amount: $1)
      }
      try ClaimLimits(store: self, keeper: work.keeper).check(
        awarded, person: facts.person, claim: facts.id, submitted: facts.submittedOn)
      try refuseOutOfTurn(facts, awarded, work, on: decision.day)
      let step = try work.writer.step(
        facts.id, .approve, on: decision.day, by: work.approver, reason: decision.reason)
      // A partial award keeps the proportions asked, odd cents by largest remainder.
      for (index, award) in awarded.enumerated() where award.amount > 0 {
        try work.writer.award(step, position: index + 1, award)
      }
      work.ask(awarded, on: decision.day, of: facts.person)
      if let open = try firstOpenDay(), decision.day < open {
        work.remarks.append(.closedYear(day: decision.day, counts: open))
      }
      if !work.claims.contains(facts.id) { work.claims.append(facts.id) }
    }
  }

  private func approver(
    _ decision: ClaimDecision, _ facts: ClaimFacts, _ step: ClaimFacts.StepKind,
    _ work: ClaimWork
  ) throws {
    work.approver = try decision.by.map { try person($0, asOf: decision.day).id }
    let rules = ApprovalRules(store: self, day: decision.day)
    let schemes = work.keeper.allSchemes.filter { stored in
      facts.sources.contains { $0.scheme == stored.id }
    }
    let isOpenToAll = try rules.check(
      work.approver, named: decision.by ?? work.actor, claim: facts, schemes: schemes,
      step: step)
    if isOpenToAll, !work.remarks.contains(.nobodyHoldsHR) {
      work.remarks.append(.nobodyHoldsHR)
    }
  }

  private func isOnlyRepayment(_ input: ClaimInput, _ before: ClaimInput) -> Bool {
    var rest = input
    rest.repayment = before.repayment
    return rest == before && input != before
  }

  private func needsNoApproval(_ sources: [ClaimFacts.Source], on day: Day) throws -> Bool {
    let schemes = try self.schemes().filter { stored in
      sources.contains { $0.scheme == stored.id }
    }
    return schemes.allSatisfy { stored in
      stored.scheme.versionIndex(on: day)
        .map { stored.scheme.versions[$0].approval == .none } ?? false
    }
  }

  private func require(_ facts: ClaimFacts, isUndecided: Bool) throws {
    guard facts.state.isUndecided == isUndecided else {
      throw StoreError.refused(.wrongState(claim: "C\(facts.id)", state: facts.state))
    }
  }

  private func checkDay(_ day: Day, from earliest: Day, _ today: Day) throws {
    guard day <= today else {
      throw StoreError.refused(.dayAfterToday(day: day, today: today))
    }
    guard day >= earliest else {
      throw StoreError.refused(.dayBefore(day: day, earliest: earliest))
    }
  }

  private func claimWith(invoice: String) throws -> String? {
    try database.integer(
      """
      SELECT p.claim FROM text_body AS b JOIN claim_payment AS p ON p.invoice = b.text
      WHERE b.body = ?1 AND length(b.body) <= 64 AND p.event NOT IN (SELECT event FROM undone)
      LIMIT 1
      """, .text(invoice)
    ).map { "C\($0)" }
  }

  /// What is asked from each scheme, in the order asked.
  private func shares(_ view: ClaimView) -> [(scheme: String, amount: Int64)] {
    var found: [(scheme: String, amount: Int64)] = []
    for source in view.sources {
      if let place = found.firstIndex(where: { $0.scheme == source.scheme }) {
        found[place].amount += source.asked
      } else {
        found.append((source.scheme, source.asked))
      }
    }
    return found
  }

  /// What is asked for later years, by the day it is due.
  private func laterParts(_ facts: ClaimFacts) -> [(dueOn: Day, amount: Int64)] {
    var found: [Day: Int64] = [:]
    for source in facts.sources {
      if let day = source.dueOn { found[day, default: 0] += source.amount }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
