/// A claim as it stands in the facts: what was asked, decided and paid, in the order of events.
package struct ClaimFacts: Sendable, Equatable {
  package struct Source: Sendable, Equatable {
    package var scheme: Int64
    /// The year's part of a long course; nil is a part of now.
    package var dueOn: Day?
    package var amount: Int64

    package init(scheme: Int64, dueOn: Day?, amount: Int64) {
      self.scheme = scheme
      self.dueOn = dueOn
      self.amount = amount
    }
  }

  package enum StepKind: String, Sendable, CaseIterable {
    case approve, refuse, ask, proof, cancel, close
  }

  package struct Step: Sendable, Equatable {
    package var order: Int64
    package var kind: StepKind
    package var day: Day
    /// Only of an approval.
    package var awards: [Source] = []

    package init(order: Int64, kind: StepKind, day: Day) {
      self.order = order
      self.kind = kind
      self.day = day
    }
  }

  package struct Payment: Sendable, Equatable {
    package var id: Int64
    package var order: Int64
    package var isRefund: Bool
    package var day: Day
    package var amount: Int64

    package init(id: Int64, order: Int64, isRefund: Bool, day: Day, amount: Int64) {
      self.id = id
      self.order = order
      self.isRefund = isRefund
      self.day = day
      self.amount = amount
    }
  }

  package let id: Int64
  package let person: Int64
  /// Event of the submission.
  package var order: Int64
  package var submittedOn: Day
  /// Of the newest version: what is asked from which scheme.
  package var sources: [Source] = []
  /// Event of the newest version, which answers an earlier question.
  package var changedAt: Int64 = 0
  package var steps: [Step] = []
  package var payments: [Payment] = []

  package init(id: Int64, person: Int64, order: Int64, submittedOn: Day) {
    self.id = id
    self.person = person
    self.order = order
    self.submittedOn = submittedOn
  }
}

/// Where a claim is in its life.
package enum ClaimState: String, Sendable, CaseIterable {
  case submitted
  case informationAsked = "information_asked"
  case approved
  case partlyPaid = "partly_paid"
  case paid, closed, refused, cancelled

  /// Waits for a decision.
  package var isUndecided: Bool { self == .submitted || self == .informationAsked }
  /// Approved and not finished: money may be reserved.
  package var isOpen: Bool { self == .approved || self == .partlyPaid || self == .paid }
}

extension ClaimFacts {
  package var approval: Step? { steps.last { $0.kind == .approve } }
  package var hasProof: Bool { steps.contains { $0.kind == .proof } }
  package var asked: Int64 { sources.reduce(0) { $0 + $1.amount } }
  package var awarded: Int64 { approval?.awards.reduce(0) { $0 + $1.amount } ?? 0 }
  package var paid: Int64 { payments.reduce(0) { $0 + ($1.isRefund ? 0 : $1.amount) } }
  package var refunded: Int64 { payments.reduce(0) { $0 + ($1.isRefund ? $1.amount : 0) } }
  package var spent: Int64 { paid - refunded }
  /// Awarded and neither paid nor released.
  package var left: Int64 { state.isOpen ? max(0, awarded - paid) : 0 }

  package var state: ClaimState {
    if steps.contains(where: { $0.kind == .refuse }) { return .refused }
    if steps.contains(where: { $0.kind == .cancel }) { return .cancelled }
    if steps.contains(where: { $0.kind == .close }) { return .closed }
    if approval != nil {
      if paid == 0 { return .approved }
      return paid >= awarded ? .paid : .partlyPaid
    }
    let question = steps.last { $0.kind == .ask }
    return question.map { $0.order > changedAt } ?? false ? .informationAsked : .submitted
  }

  /// The claim as it was at the end of a day; nil when it was not there yet.
  package func before(endOf day: Day) -> ClaimFacts? {
    guard submittedOn <= day else { return nil }
    var facts = self
    facts.steps.removeAll { $0.day > day }
    facts.payments.removeAll { $0.day > day }
    return facts
  }

  /// What the claim enters on the account of each scheme it draws on.
  ///
  /// Each payment is split over what is still reserved a source, each refund over what was paid
  /// net (docs/rules.md 27).
  ///
  /// - Parameter calendar: of a scheme, by its row number.
  package func entries(
    calendar: (Int64) -> SchemeCalendar
  ) -> [(scheme: Int64, entry: AccountEntry)] {
    var found: [(scheme: Int64, entry: AccountEntry)] = []
    for scheme in distinct(sources.map(\.scheme)) {
      let amount = sources.reduce(0) { $0 + ($1.scheme == scheme ? $1.amount : 0) }
      found.append(
        (scheme, AccountEntry(day: submittedOn, order: order, .asked(claim: id, amount: amount))))
    }
    guard let approval else {
      let end = steps.last { $0.kind == .refuse || $0.kind == .cancel }
      if let end {
        for scheme in distinct(sources.map(\.scheme)) {
          found.append(
            (scheme, AccountEntry(day: end.day, order: end.order, .refuse(claim: id))))
        }
      }
      return found
    }
    let end = steps.last { $0.kind == .cancel || $0.kind == .close }
    let parts = reservations(approval, calendar: calendar)
      .filter { part in !part.waits || part.day < end?.day ?? (part.day + 1) }
    for scheme in distinct(sources.map(\.scheme) + parts.map(\.scheme)) {
      let now = parts.reduce(0) { $0 + ($1.scheme == scheme && !$1.waits ? $1.amount : 0) }
      found.append(
        (
          scheme,
          AccountEntry(
            day: approval.day, order: approval.order,
            .reserve(claim: id, amount: now))
        ))
      for part in parts where part.scheme == scheme && part.waits {
        found.append(
          (
            scheme,
            AccountEntry(
              day: part.day, order: approval.order,
              .reserveLater(claim: id, amount: part.amount, approvedOn: approval.day))
          ))
      }
    }
    found += splitPayments(over: parts)
    if let end {
      for scheme in distinct(parts.map(\.scheme)) {
        found.append((scheme, AccountEntry(day: end.day, order: end.order, .release(claim: id))))
      }
    }
    return found
  }

  private struct Reservation {
    var scheme: Int64
    var day: Day
    var amount: Int64
    var waits: Bool
  }

  /// A part due in a later scheme year waits for that year's grant (docs/rules.md, long courses);
  /// everything else is reserved with the approval.
  private func reservations(
    _ approval: Step, calendar: (Int64) -> SchemeCalendar
  ) -> [Reservation] {
    approval.awards.map { award in
      let years = calendar(award.scheme)
      let year = award.dueOn.map { years.year(holding: $0) }
      let start = year?.lowerBound ?? approval.day
      return Reservation(
        scheme: award.scheme, day: max(start, approval.day), amount: award.amount,
        waits: start > approval.day)
    }
  }

  private func splitPayments(
    over parts: [Reservation]
  ) -> [(scheme: Int64, entry: AccountEntry)] {
    var found: [(scheme: Int64, entry: AccountEntry)] = []
    let schemes = distinct(parts.map(\.scheme))
    var paid = schemes.map { _ in Int64(0) }
    var returned = paid
    for payment in paymentsByDay {
      var weights: [Int64]
      if payment.isRefund {
        weights = schemes.indices.map { paid[$0] - returned[$0] }
        // More than was paid by then is a fault of the facts: no cent of it may be lost.
        if weights.reduce(0, +) < payment.amount {
          weights = schemes.map { scheme in
            parts.reduce(0) { $0 + ($1.scheme == scheme ? $1.amount : 0) }
          }
        }
      } else {
        weights = schemes.indices.map { index in
          parts.reduce(-paid[index]) {
            $0 + ($1.scheme == schemes[index] && $1.day <= payment.day ? $1.amount : 0)
          }
        }
        if weights.reduce(0, +) < payment.amount {
          weights = schemes.indices.map { index in
            parts.reduce(-paid[index]) { $0 + ($1.scheme == schemes[index] ? $1.amount : 0) }
          }
        }
      }
      let shares = split(payment.amount, by: weights)
      for (index, share) in shares.enumerated() where share > 0 {
        if payment.isRefund { returned[index] += share } else { paid[index] += share }
        let kind: AccountEntry.Kind =
          payment.isRefund
          ? .refund(claim: id, payment: payment.id, amount: share)
          : .pay(claim: id, payment: payment.id, amount: share)
        found.append(
          (schemes[index], AccountEntry(day: payment.day, order: payment.order, kind)))
      }
    }
    return found
  }
}

private func distinct(_ values: [Int64]) -> [Int64] {
  var seen: Set<Int64> = []
  return values.filter { seen.insert($0).inserted }
}
