internal import Records
internal import SQLite

/// Writes facts about claims under an open event.
struct ClaimWriter {
  let database: Database
  let recording: Recording

  func claim(
    _ input: ClaimInput, person: Int64, sources: [ClaimFacts.Source]
  ) throws -> Int64 {
    let id = try recording.nextID("claim")
    try database.run(
      "INSERT INTO claim (id, event, person) VALUES (?1, ?2, ?3)", .integer(id),
      .integer(recording.event), .integer(person))
    try version(id, input, sources: sources)
    return id
  }

  func version(_ claim: Int64, _ input: ClaimInput, sources: [ClaimFacts.Source]) throws {
    let id = try recording.nextID("claim_version")
    let title = try recording.text(input.title)
    let provider = try recording.text(input.provider)
    let subsidy = try input.subsidy.flatMap {
      try database.integer("SELECT subsidy FROM subsidy_now WHERE code = ?1", .text($0))
    }
    try database.run(
      """
      INSERT INTO claim_version (id, event, claim, submitted_on, cost, title, provider, purposes,
        mandatory, reimburse, starts_on, minutes, orientation_minutes, subsidy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
      """, .integer(id), .integer(recording.event), .integer(claim),
      .text(input.submittedOn.description), .integer(input.cost), SQLiteValue(title),
      SQLiteValue(provider),
      .text(input.purposes.map(\.rawValue).joined(separator: " ")),
      .text(input.mandatory.rawValue), .integer(input.reimburse ? 1 : 0),
      SQLiteValue(input.startsOn?.description), SQLiteValue(input.minutes),
      SQLiteValue(input.orientationMinutes), SQLiteValue(subsidy))
    for (index, source) in sources.enumerated() {
      try database.run(
        """
        INSERT INTO claim_source (id, event, claim_version, position, scheme, due_on, amount)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """, .integer(try recording.nextID("claim_source")), .integer(recording.event),
        .integer(id), .integer(Int64(index + 1)), .integer(source.scheme),
        SQLiteValue(source.dueOn?.description), .integer(source.amount))
    }
  }

  /// Terms of repayment, or that there are none any more.
  func repayment(_ claim: Int64, _ terms: RepaymentTerms?) throws {
    try database.run(
      """
      INSERT INTO repayment_term (id, event, claim, signed_on, months, ended_on)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .integer(try recording.nextID("repayment_term")), .integer(recording.event),
      .integer(claim), SQLiteValue(terms?.signedOn.description),
      .integer(Int64(terms?.months ?? 0)), SQLiteValue(terms?.endedOn?.description))
  }

  func step(
    _ claim: Int64, _ kind: ClaimFacts.StepKind, on day: Day, by person: Int64? = nil,
    reason: String? = nil
  ) throws -> Int64 {
    let id = try recording.nextID("claim_step")
    let text = try recording.text(reason)
    try database.run(
      """
      INSERT INTO claim_step (id, event, claim, step, on_day, decided_by, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(id), .integer(recording.event), .integer(claim), .text(kind.rawValue),
      .text(day.description), SQLiteValue(person), SQLiteValue(text))
    return id
  }

  func award(_ step: Int64, position: Int, _ source: ClaimFacts.Source) throws {
    try database.run(
      """
      INSERT INTO claim_award (id, event, claim_step, position, scheme, due_on, amount)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("claim_award")), .integer(recording.event),
      .integer(step), .integer(Int64(position)), .integer(source.scheme),
      SQLiteValue(source.dueOn?.description), .integer(source.amount))
  }

  func payment(_ claim: Int64, _ input: PaymentInput, isRefund: Bool) throws {
    let invoice = try recording.text(input.invoice)
    try database.run(
      """
      INSERT INTO claim_payment (id, event, claim, kind, on_day, amount, invoice)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("claim_payment")), .integer(recording.event),
      .integer(claim), isRefund ? "refund" : "pay", .text(input.day.description),
      .integer(input.amount), SQLiteValue(invoice))
  }

  func imported(_ claim: Int64, digest: [UInt8]) throws {
    try database.run(
      "INSERT INTO claim_import (id, event, claim, digest) VALUES (?1, ?2, ?3, ?4)",
      .integer(try recording.nextID("claim_import")), .integer(recording.event),
      .integer(claim), .blob(digest))
  }
}
