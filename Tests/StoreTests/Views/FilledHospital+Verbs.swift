import Records
import SQLite
import Store

extension FilledHospital {
  @discardableResult
  func addEmployee(
    _ number: String, from day: String, hours: Int64, _ fill: (inout EmployeeInput) -> Void
  ) throws -> Int64? {
    var input = EmployeeInput(number: number)
    input.name = "Geheim \(number)"
    input.startedOn = Hospital.day(day)
    input.minutesPerWeek = hours
    input.fulltimeMinutes = 2160
    fill(&input)
    return try store.addEmployee(input, head: Hospital.head("employee add"), dryRun: false).event
  }

  func change(
    _ number: String, from day: String, _ fill: (inout EmployeeInput) -> Void
  ) throws {
    var input = EmployeeInput(number: number)
    fill(&input)
    _ = try store.changeEmployee(
      input, from: Hospital.day(day), head: Hospital.head("employee change"), dryRun: false)
  }

  func input(_ number: String, _ cost: Int64, _ day: String) -> ClaimInput {
    var input = ClaimInput(
      employee: number, title: "geheim", cost: cost, submittedOn: Hospital.day(day))
    input.provider = "geheim"
    input.purposes = [.education, .coaching]
    return input
  }

  func submit(
    _ number: String, _ cost: Int64, _ day: String, _ sources: [(String, Int64?)],
    approve: Bool = true
  ) throws -> String {
    var input = input(number, cost, day)
    input.payFrom = sources.map { ($0.0, $0.1) }
    // Two people of HR decide on each other's claims.
    var decision = ClaimDecision(
      claims: [], by: number == "000123" ? "3" : "000123", day: Hospital.day(day))
    decision.reason = "geheim"
    return try store.submitClaim(
      input, approval: approve ? decision : nil, head: Hospital.head("claim submit"),
      dryRun: false
    ).result.claims[0].id
  }

  @discardableResult
  func pay(
    _ claim: String, _ amount: Int64, _ day: String, isRefund: Bool = false, isFinal: Bool = false
  ) throws -> Int64? {
    var payment = PaymentInput(claim: claim, amount: amount, day: Hospital.day(day))
    payment.invoice = "geheim"
    payment.isFinal = isFinal
    return try store.payClaim(
      payment, isRefund: isRefund, head: Hospital.head("claim pay"), dryRun: false
    ).event
  }

  /// Decided by employee 000123, who is known to the audit trail by number.
  func answer(_ claim: String, _ step: ClaimFacts.StepKind, _ day: String) throws {
    var decision = ClaimDecision(claims: [claim], by: "000123", day: Hospital.day(day))
    decision.reason = "geheim"
    var head = Hospital.head("claim answer")
    head.actor = "000123"
    _ = try store.answerClaims(decision, step: step, head: head, dryRun: false)
  }

  @discardableResult
  func adjust(
    _ number: String, _ kind: AdjustmentKind, _ amount: Int64, _ day: String
  ) throws -> Int64? {
    try store.adjustAccount(
      employee: number, scheme: "ILA", kind, amount: amount, on: Hospital.day(day),
      by: kind == .minus ? "3" : nil, reason: "geheim",
      head: Hospital.head("account adjust"), dryRun: false
    ).event
  }

  func undo(_ event: Int64?) throws {
    let head = EventHead(
      command: "undo", actor: "geheim", subject: "geheim", reason: "geheim",
      today: FilledHospital.today)
    _ = try store.undo(event: event ?? 0, head: head, dryRun: false)
  }
}

extension Store {
  /// All rows of a query with the values as they stand.
  func values(_ sql: String) throws -> [[SQLiteValue]] {
    try database.all(sql) { row in
      try (0..<row.columnCount).map { index in
        try row.withColumn(index) { column throws(SQLiteError) in
          switch column {
          case .null: SQLiteValue.null
          case .integer(let value): SQLiteValue.integer(value)
          case .text(let bytes): SQLiteValue.text(String(decoding: bytes, as: UTF8.self))
          case .blob(let bytes): SQLiteValue.blob([UInt8](bytes))
          }
        }
      }
    }
  }
}
