/// A claim as a file of earlier claims describes it: asked, decided and paid in one row.
///
/// A field that is nil was left empty. What follows from the empty ones is settled by
/// `outcome(today:)`.
package struct ClaimRow: Sendable, Equatable {
  package var employee = ""
  package var title = ""
  /// Cents, above 0.
  package var cost: Int64 = 0
  package var purposes: [Purpose] = []
  package var requestedOn = Day(number: 0)
  /// Code of the one scheme that pays.
  package var scheme = ""
  package var provider: String?
  package var approvedOn: Day?
  /// Awarded, in cents; nil with an approval is the whole cost.
  package var amount: Int64?
  package var paidOn: Day?
  /// Cents; nil with a day of payment is all that was awarded.
  package var paid: Int64?
  package var invoice: String?
  /// Nil is what the filled columns say.
  package var state: ClaimState?
  package var mandatory: MandatoryBasis?
  /// The part of a long course that falls in this later day's year.
  package var dueOn: Day?
  /// What came back of what was paid, in cents, and when.
  package var refunded: Int64?
  package var refundedOn: Day?
  /// The day on which it was closed or cancelled, where that is not the day before it.
  package var closedOn: Day?
  /// Time for finding out what one wants, before the claim.
  package var orientationMinutes: Int64?

  package init() {}
}

/// A row whose columns contradict one another; a column is named in English.
package enum ClaimRowFault: Error, Equatable, Sendable {
  /// The first column cannot be empty while the second is filled.
  case missing(column: String, because: String)
  /// The state needs this column.
  case neededBy(state: ClaimState, column: String)
  /// The state leaves no room for this column.
  case excludedBy(state: ClaimState, column: String)
  /// A state that a file of claims cannot hold.
  case stateNotImported(ClaimState)
  /// A part of a long course that was due before it was asked.
  case partTooEarly(day: Day, requested: Day)
  /// Days that go back in time.
  case dayBefore(column: String, day: Day, earliest: Day)
  case dayAfterToday(column: String, day: Day, today: Day)
  case awardAboveCost(amount: Int64, cost: Int64)
  case paidAboveAward(paid: Int64, amount: Int64)
  case refundedAbovePaid(refunded: Int64, paid: Int64)
  /// `paid` with less than was awarded, or `partly_paid` with all of it.
  case stateDisagrees(state: ClaimState, paid: Int64, amount: Int64)
  /// The same claim, with other values, came in with an earlier file.
  case takenInOtherwise(claim: String)

  /// The column at fault.
  package var column: String {
    switch self {
    case .missing(let column, _), .neededBy(_, let column), .excludedBy(_, let column),
      .dayBefore(let column, _, _), .dayAfterToday(let column, _, _):
      column
    case .partTooEarly: "due_on"
    case .stateNotImported, .stateDisagrees: "state"
    case .awardAboveCost: "amount"
    case .paidAboveAward: "paid"
    case .refundedAbovePaid: "refunded"
    case .takenInOtherwise: "title"
    }
  }
}

extension ClaimRow {
  /// What the row says happened.
  package struct Outcome: Sendable, Equatable {
    package var award: (day: Day, amount: Int64)?
    package var payment: (day: Day, amount: Int64)?
    package var refund: (day: Day, amount: Int64)?
    /// Refused, cancelled or closed, and when.
    package var end: (step: ClaimFacts.StepKind, day: Day)?

    package static func == (left: Outcome, right: Outcome) -> Bool {
      left.award?.day == right.award?.day && left.award?.amount == right.award?.amount
        && left.payment?.day == right.payment?.day
        && left.payment?.amount == right.payment?.amount
        && left.refund?.day == right.refund?.day
        && left.refund?.amount == right.refund?.amount
        && left.end?.step == right.end?.step && left.end?.day == right.end?.day
    }
  }

  /// Reads the row as one story, or says where it contradicts itself.
  ///
  /// - Parameter today: nothing in a file of earlier claims can have happened after it.
  package func outcome(today: Day) throws(ClaimRowFault) -> Outcome {
    try checkFilled()
    try checkDays(today)
    let award = amount ?? cost
    guard award <= cost else { throw .awardAboveCost(amount: award, cost: cost) }
    let spent = paidOn == nil ? 0 : paid ?? award
    guard spent <= award else { throw .paidAboveAward(paid: spent, amount: award) }
    if let refunded, refunded > spent { throw .refundedAbovePaid(refunded: refunded, paid: spent) }
    if state == .paid && spent < award || state == .partlyPaid && spent == award {
      throw .stateDisagrees(state: state ?? .paid, paid: spent, amount: award)
    }
    var outcome = Outcome()
    switch state {
    case .refused: outcome.end = (.refuse, approvedOn ?? requestedOn)
    case .cancelled: outcome.end = (.cancel, approvedOn ?? requestedOn)
    default:
      outcome.award = approvedOn.map { ($0, award) }
      outcome.payment = paidOn.map { ($0, spent) }
      outcome.refund = refundedOn.map { ($0, refunded ?? spent) }
      if state == .closed, let approvedOn {
        outcome.end = (.close, closedOn ?? paidOn ?? approvedOn)
      }
    }
    return outcome
  }

  /// Which columns need one another, and which the state needs or forbids.
  private func checkFilled() throws(ClaimRowFault) {
    let filled = [
      ("amount", amount != nil), ("paid_on", paidOn != nil), ("paid", paid != nil),
      ("invoice", invoice != nil), ("refunded_on", refundedOn != nil),
      ("refunded", refunded != nil),
    ].filter(\.1).map(\.0)
    switch state {
    case .informationAsked: throw .stateNotImported(.informationAsked)
    case .submitted:
      if approvedOn != nil { throw .excludedBy(state: .submitted, column: "approved_on") }
      if let column = filled.first { throw .excludedBy(state: .submitted, column: column) }
    case .refused, .cancelled:
      if let column = filled.first {
        throw .excludedBy(state: state ?? .refused, column: column)
      }
    case .approved, .partlyPaid, .paid, .closed:
      let state = state ?? .approved
      if approvedOn == nil { throw .neededBy(state: state, column: "approved_on") }
      if state == .approved, let column = filled.first(where: { $0 != "amount" }) {
        throw .excludedBy(state: .approved, column: column)
      }
      if state == .paid || state == .partlyPaid, paidOn == nil {
        throw .neededBy(state: state, column: "paid_on")
      }
    case nil: break
    }
    if approvedOn == nil, let column = filled.first, state?.isEnd != true {
      throw .missing(column: "approved_on", because: column)
    }
    if paidOn == nil, paid != nil { throw .missing(column: "paid_on", because: "paid") }
    if paidOn == nil, refundedOn != nil {
      throw .missing(column: "paid_on", because: "refunded_on")
    }
    if refundedOn == nil, refunded != nil {
      throw .missing(column: "refunded_on", because: "refunded")
    }
    if closedOn != nil, state != .closed {
      throw .missing(column: "state", because: "closed_on")
    }
    if paidOn == nil, invoice != nil { throw .missing(column: "paid_on", because: "invoice") }
  }

  private func checkDays(_ today: Day) throws(ClaimRowFault) {
    if let dueOn, dueOn < requestedOn {
      throw .partTooEarly(day: dueOn, requested: requestedOn)
    }
    try checkOrder(
      [
        ("requested_on", requestedOn), ("approved_on", approvedOn), ("paid_on", paidOn),
        ("refunded_on", refundedOn),
      ], today)
    // It may be closed before money comes back.
    try checkOrder([("paid_on", paidOn ?? approvedOn), ("closed_on", closedOn)], today)
  }

  private func checkOrder(
    _ days: [(column: String, day: Day?)], _ today: Day
  ) throws(ClaimRowFault) {
    var earliest: Day?
    for (column, day) in days {
      guard let day else { continue }
      if let earliest, day < earliest {
        throw .dayBefore(column: column, day: day, earliest: earliest)
      }
      guard day <= today else { throw .dayAfterToday(column: column, day: day, today: today) }
      earliest = day
    }
  }
}

extension ClaimState {
  /// Ended without an award.
  fileprivate var isEnd: Bool { self == .refused || self == .cancelled }
}
