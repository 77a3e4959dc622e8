import Records
import Store
import Testing

/// Short forms of the verbs of the store, with the usual today.
extension Hospital {
  /// An account, a person in full service since 1 January 2023, and nothing synced.
  static func withOnePerson(
    decrease: SchemeVersion.Decrease = .waive, today: String = "2026-01-15"
  ) throws -> Hospital {
    let hospital = try Hospital(today: today)
    try hospital.add(Hospital.learningAccount(decrease: decrease))
    try hospital.employ("1", from: "2023-01-01", hours: 2160)
    return hospital
  }

  /// An account scheme without an end, for tests of claims on two schemes.
  static func simpleAccount(
    _ code: String, amount: Int64, from day: String = "2024-01-01",
    _ change: (inout SchemeVersion) -> Void = { _ in }
  ) -> Scheme {
    var version = SchemeVersion(
      validFrom: Hospital.day(day), amount: amount, per: .year, unit: .euro)
    change(&version)
    return scheme(code, .account, [version])
  }

  /// Forty hours a year, without an end.
  static func time(_ code: String) -> Scheme {
    scheme(
      code, .time,
      [SchemeVersion(validFrom: day("2024-01-01"), amount: 2400, per: .year, unit: .minutes)])
  }

  static func budget(_ code: String, amount: Int64, per: SchemeVersion.Per = .year) -> Scheme {
    scheme(
      code, .employerBudget,
      [SchemeVersion(validFrom: day("2024-01-01"), amount: amount, per: per, unit: .euro)])
  }

  static func course(_ number: String, cost: Int64, on day: String) -> ClaimInput {
    ClaimInput(
      employee: number, title: "Wound care", cost: cost, submittedOn: Hospital.day(day))
  }

  @discardableResult
  func submit(_ input: ClaimInput, today: String = "2026-01-15") throws -> ClaimOutcome {
    try store.submitClaim(
      input, approval: nil, head: Hospital.head("claim submit", today: today), dryRun: false
    ).result
  }

  @discardableResult
  func approve(
    _ claims: String..., on day: String, by: String? = nil, amount: Int64? = nil,
    today: String = "2026-01-15"
  ) throws -> ClaimOutcome {
    var decision = ClaimDecision(claims: claims, by: by, day: Hospital.day(day))
    decision.amount = amount
    return try store.approveClaims(
      decision, head: Hospital.head("claim approve", today: today), dryRun: false
    ).result
  }

  @discardableResult
  func answer(
    _ claim: String, _ step: ClaimFacts.StepKind, on day: String, by: String? = nil,
    reason: String? = nil
  ) throws -> ClaimOutcome {
    var decision = ClaimDecision(claims: [claim], by: by, day: Hospital.day(day))
    decision.reason = reason
    return try store.answerClaims(
      decision, step: step, head: Hospital.head("claim \(step)"), dryRun: false
    ).result
  }

  @discardableResult
  func pay(
    _ claim: String, _ amount: Int64, on day: String, invoice: String? = nil,
    final isFinal: Bool = false
  ) throws -> Receipt<ClaimOutcome> {
    var payment = PaymentInput(claim: claim, amount: amount, day: Hospital.day(day))
    payment.invoice = invoice
    payment.isFinal = isFinal
    return try store.payClaim(
      payment, isRefund: false, head: Hospital.head("claim pay"), dryRun: false)
  }

  @discardableResult
  func refund(_ claim: String, _ amount: Int64, on day: String) throws -> Receipt<ClaimOutcome> {
    try store.payClaim(
      PaymentInput(claim: claim, amount: amount, day: Hospital.day(day)), isRefund: true,
      head: Hospital.head("claim refund"), dryRun: false)
  }

  @discardableResult
  func finish(
    _ claim: String, _ step: ClaimFacts.StepKind, on day: String, reason: String? = nil
  ) throws -> ClaimOutcome {
    try store.finishClaim(
      claim, step: step, on: Hospital.day(day), reason: reason,
      head: Hospital.head("claim \(step)"), dryRun: false
    ).result
  }

  @discardableResult
  func adjust(
    _ number: String, _ kind: AdjustmentKind, _ amount: Int64 = 0, on day: String,
    scheme: String = "ILA"
  ) throws -> Receipt<[AccountBalance]> {
    try store.adjustAccount(
      employee: number, scheme: scheme, kind, amount: amount, on: Hospital.day(day),
      by: nil, reason: "agreed", head: Hospital.head("account adjust"), dryRun: false)
  }

  @discardableResult
  func undo(_ event: Int64) throws -> Receipt<PostingSummary> {
    try store.undo(event: event, head: Hospital.head("undo"), dryRun: false)
  }

  func state(_ claim: String) throws -> ClaimState {
    try store.claim(claim, asOf: Hospital.day("2026-01-15")).facts.state
  }

  /// The number of the newest event.
  func lastEvent() throws -> Int64 { try store.events(limit: 1).first?.id ?? 0 }

  func account(_ number: String, scheme: String = "ILA") throws -> Int64 {
    let day = Hospital.day("2030-12-31")
    let person = try store.person(number, asOf: day)
    let found = try store.accountBalances(person: person.id, asOf: day, knownBy: nil)
      .first { $0.scheme == scheme }
    return try #require(found).account
  }

  /// Takes in a file of one claim that was only submitted.
  ///
  /// - Returns: the event of the import.
  func importClaim(_ number: String, cost: Int64, on day: String) throws -> Int64 {
    var row = ClaimRow()
    row.employee = number
    row.title = "Course"
    row.cost = cost
    row.requestedOn = Hospital.day(day)
    row.scheme = "ILA"
    var lines = [ImportRow(line: 2, value: row)]
    _ = try store.importClaims(
      digest: FileDigest.of([1]), head: Hospital.head("import claims"), dryRun: false
    ) { lines.popLast() }
    return try lastEvent()
  }

  /// Nothing is wrong anywhere in the database.
  func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
    #expect(try store.doctor(.deep).findings == [], sourceLocation: location)
  }
}

/// Expects one exact refusal.
func expectRefusal<Result>(
  _ refusal: Refusal, _ location: SourceLocation = #_sourceLocation,
  _ body: () throws -> Result
) {
  #expect(throws: StoreError.refused(refusal), sourceLocation: location) { _ = try body() }
}
