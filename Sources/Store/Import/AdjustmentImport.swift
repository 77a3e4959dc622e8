internal import Crypto
package import Records
internal import SQLite

extension Store {
  /// Takes in what was done to accounts, as another database of the same organisation knows it:
  /// all of a file or nothing. The next sync posts what follows.
  package func importAdjustments(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<AdjustmentRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let taking = try AdjustmentImport(self, recording)
      let outcome = try rows(next) { row, outcome in
        if try taking.enter(row) { outcome.new += 1 } else { outcome.identical += 1 }
      } place: { cause, row in
        AdjustmentImport.place(of: cause, in: row)
      }
      let problems = try taking.taken.problems(self, recording, column: "amount") {
        switch $0 {
        case .minus, .transferOut: true
        default: false
        }
      }
      guard problems.isEmpty else { throw ImportProblems(problems: problems) }
      try batch("adjustments", try digest(), outcome, recording)
      return outcome
    }
  }
}

/// Turns rows of a file of adjustments into facts under one event.
private final class AdjustmentImport {
  private let store: Store
  private let recording: Recording
  private let schemes: SchemeLookup
  private var equals = EqualRows()
  /// One text for all rows with one reason.
  private var reasons: [String: Int64] = [:]
  private(set) var taken = TakenAway()

  init(_ store: Store, _ recording: Recording) throws {
    self.store = store
    self.recording = recording
    schemes = try SchemeLookup(store)
  }

  static func place(of cause: StoreError, in row: AdjustmentRow) -> (String, String) {
    switch cause {
    case .notFound(.scheme, _, _), .refused(.wrongForm), .refused(.noWorksCouncil):
      ("scheme", row.scheme)
    case .refused(.notAnAmount): ("amount", row.amount ?? "")
    case .refused(.cellNeeded(let column)): (column, "")
    case .refused(.dayAfterToday): ("date", row.day.description)
    case .refused(.dayBefore): ("until", row.until?.description ?? "")
    case .refused(.notADigest): ("digest", row.digest ?? "")
    case .refused(.takenInBefore): ("digest", row.digest ?? "")
    default: ("employee", row.employee)
    }
  }

  /// - Returns: whether the row is new.
  func enter(_ found: ImportRow<AdjustmentRow>) throws -> Bool {
    let row = found.value
    let stored = try schemes.find(row.scheme)
    guard stored.scheme.isPersonal else {
      throw StoreError.refused(.wrongForm(code: stored.scheme.code, form: stored.scheme.form))
    }
    if row.kind == .plus || row.kind == .transferIn { try store.requireConsent(stored) }
    if let column = row.missing { throw StoreError.refused(.cellNeeded(column: column)) }
    try store.requirePast(row.day, recording)
    let amount = try row.amount.map { try self.amount($0, stored.scheme.unit) } ?? 0
    let person = try store.knownPerson(row.employee)
    let fields = [
      row.employee, stored.scheme.code, row.kind?.rawValue, row.day.description, String(amount),
      row.grantedOn?.description, row.lastDay?.description, row.until?.description, row.reason,
    ]
    let place = equals.place(of: fields)
    switch row.kind {
    case .extend: return try extend(row, person, stored.id, place)
    case .letter: return try letter(row, amount, person, stored.id, place, fields)
    case nil: return false
    default:
      let plain = TextDigest.digest(salt: [], fields + [String(place)])
      return try adjust(found, amount, person, stored, plain)
    }
  }

  private func adjust(
    _ found: ImportRow<AdjustmentRow>, _ amount: Int64, _ person: Int64, _ stored: StoredScheme,
    _ plain: [UInt8]
  ) throws -> Bool {
    let row = found.value
    // What a statement brought in is known by the statement, here as where it came from.
    let names =
      row.kind == .transferIn
      ? try (row.digest ?? "").split(separator: "+").map { try digest(String($0)) } : []
    let digests = names.isEmpty ? [plain] : names
    guard try !digests.contains(where: isTakenIn) else { return false }
    let kind = row.kind?.rawValue ?? ""
    let id = try recording.nextID("adjustment")
    try store.database.run(
      """
      INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason, granted_on,
        expires_on, was_carried, approver)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
      """, .integer(id), .integer(recording.event), .integer(person), .integer(stored.id),
      .text(kind), .text(row.day.description), .integer(row.kind == .waive ? 0 : amount),
      .integer(try reason(row.reason ?? kind)), SQLiteValue(row.grantedOn?.description),
      SQLiteValue(row.kind == .transferIn ? row.lastDay?.description : nil),
      SQLiteValue(row.kind == .transferIn ? 0 : nil as Int64?),
      SQLiteValue(try row.kind == .minus ? row.agreedBy.map { try store.knownPerson($0) } : nil))
    for digest in digests {
      try store.database.run(
        "INSERT INTO adjustment_import (id, event, adjustment, digest) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("adjustment_import")), .integer(recording.event),
        .integer(id), .blob(digest))
    }
    if row.kind == .minus || row.kind == .transferOut {
      taken.rows.append(
        TakenAway.Row(line: found.line, person: person, scheme: stored.id, amount: amount))
    }
    return true
  }

  private func extend(
    _ row: AdjustmentRow, _ person: Int64, _ scheme: Int64, _ place: Int64
  ) throws -> Bool {
    guard let from = row.lastDay, let to = row.until else { return false }
    guard to > from else { throw StoreError.refused(.dayBefore(day: to, earliest: from + 1)) }
    guard let reason = row.because else { return false }
    let known = try store.database.integer(
      """
      SELECT count(*) FROM lot_extension
      WHERE person = ?1 AND scheme = ?2 AND from_day = ?3 AND to_day = ?4 AND event <> ?5
        AND event NOT IN (SELECT event FROM undone)
      """, .integer(person), .integer(scheme), .text(from.description), .text(to.description),
      .integer(recording.event))
    guard place > known ?? 0 else { return false }
    try store.database.run(
      """
      INSERT INTO lot_extension (id, event, person, scheme, from_day, to_day, reason_code)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("lot_extension")), .integer(recording.event),
      .integer(person), .integer(scheme), .text(from.description), .text(to.description),
      .text(reason.rawValue))
    return true
  }

  private func letter(
    _ row: AdjustmentRow, _ amount: Int64, _ person: Int64, _ scheme: Int64, _ place: Int64,
    _ fields: [String?]
  ) throws -> Bool {
    guard let last = row.lastDay else { return false }
    let language = row.language ?? "nl"
    let known = try store.database.integer(
      """
      SELECT count(*) FROM notice
      WHERE person = ?1 AND scheme = ?2 AND last_day = ?3 AND sent_on = ?4 AND event <> ?5
        AND event NOT IN (SELECT event FROM undone)
      """, .integer(person), .integer(scheme), .text(last.description),
      .text(row.day.description), .integer(recording.event))
    guard place > known ?? 0 else { return false }
    let id = try recording.nextID("notice")
    try store.database.run(
      """
      INSERT INTO notice (id, event, person, scheme, last_day, amount, sent_on, language, digest)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, .integer(id), .integer(recording.event), .integer(person), .integer(scheme),
      .text(last.description), .integer(amount), .text(row.day.description), .text(language),
      // Of a letter that nobody kept, the row stands for it.
      .blob(try row.digest.map { try digest($0) } ?? TextDigest.digest(salt: [], fields)))
    if let day = row.acknowledgedOn {
      try store.database.run(
        "INSERT INTO notice_receipt (id, event, notice, on_day) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("notice_receipt")), .integer(recording.event),
        .integer(id), .text(day.description))
    }
    return true
  }

  private func isTakenIn(_ digest: [UInt8]) throws -> Bool {
    try store.database.integer(
      """
      SELECT 1 FROM adjustment_import
      WHERE digest = ?1 AND event NOT IN (SELECT event FROM undone)
      """, .blob(digest)) == 1
  }

  private func amount(_ text: String, _ unit: Unit) throws -> Int64 {
    let amount = try? unit == .euro ? TypedAmount.cents(text) : TypedAmount.minutes(text)
    guard let amount, amount > 0 else {
      throw StoreError.refused(.notAnAmount(text, unit: unit))
    }
    return amount
  }

  private func digest(_ text: String) throws -> [UInt8] {
    guard let bytes = TransferFile.bytes(text) else { throw StoreError.refused(.notADigest) }
    return bytes
  }

  private func reason(_ text: String) throws -> Int64 {
    if let known = reasons[text] { return known }
    let id = try recording.text(text) ?? 0
    reasons[text] = id
    return id
  }
}
