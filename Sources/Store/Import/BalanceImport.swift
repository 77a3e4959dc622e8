package import Records
internal import SQLite

extension Store {
  /// Takes in balances of before the ledger: all of a file or nothing. Each row becomes a lot with
  /// its own dates; the next sync posts them.
  package func importBalances(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<BalanceRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let taking = try BalanceImport(self, recording)
      let outcome = try rows(next) { row, outcome in
        if try taking.enter(row.value) { outcome.new += 1 } else { outcome.identical += 1 }
      } place: { cause, row in
        switch cause {
        case .notFound(.scheme, _, _), .refused(.wrongForm), .refused(.noWorksCouncil):
          ("scheme", row.scheme)
        case .refused(.notAnAmount): ("amount", row.amount)
        case .refused(.dayAfterToday): ("granted_on", row.grantedOn.description)
        case .refused(.endBeforeStart): ("expires_on", row.expiresOn?.description ?? "")
        default: ("employee", row.employee)
        }
      }
      try batch("balances", try digest(), outcome, recording)
      return outcome
    }
  }

  /// Takes in actual wages by month; a wage that differs from the one known replaces it.
  package func importWages(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<WageRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .everybody) { recording in
      let outcome = try rows(next) { row, outcome in
        let person = try self.knownPerson(row.value.employee)
        let month = row.value.month.firstOfMonth
        let known = try self.database.integer(
          """
          SELECT amount FROM wage
          WHERE person = ?1 AND month = ?2 AND event NOT IN (SELECT event FROM undone)
          ORDER BY id DESC LIMIT 1
          """, .integer(person), .text(month.description))
        guard known != row.value.wage else {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        try self.database.run(
          "INSERT INTO wage (id, event, person, month, amount) VALUES (?1, ?2, ?3, ?4, ?5)",
          .integer(try recording.nextID("wage")), .integer(recording.event), .integer(person),
          .text(month.description), .integer(row.value.wage ?? 0))
      } place: { _, row in
        ("employee", row.employee)
      }
      try batch("wages", try digest(), outcome, recording)
      return outcome
    }
  }
}

/// Turns rows of a balances file into facts under one event.
private final class BalanceImport {
  private let store: Store
  private let recording: Recording
  private let schemes: [StoredScheme]
  /// How often a row has come by in this file.
  private var seen: [[UInt8]: Int64] = [:]
  /// One text for all rows with one source.
  private var sources: [String: Int64] = [:]

  init(_ store: Store, _ recording: Recording) throws {
    self.store = store
    self.recording = recording
    schemes = try store.schemes()
  }

  /// - Returns: whether the row is new.
  func enter(_ row: BalanceRow) throws -> Bool {
    guard let stored = schemes.first(where: { $0.scheme.code == row.scheme }) else {
      throw StoreError.notFound(
        .scheme, id: row.scheme, near: NearMiss.of(row.scheme, in: schemes.map(\.scheme.code)))
    }
    let scheme = stored.scheme
    guard scheme.isPersonal, !scheme.hasPot, let first = scheme.versions.first?.validFrom else {
      throw StoreError.refused(.wrongForm(code: scheme.code, form: scheme.form))
    }
    try store.requireConsent(stored)
    let amount = try amount(row.amount, scheme.unit)
    guard row.grantedOn <= recording.today else {
      throw StoreError.refused(.dayAfterToday(day: row.grantedOn, today: recording.today))
    }
    if let last = row.expiresOn, last < row.grantedOn {
      throw StoreError.refused(.endBeforeStart(start: row.grantedOn, end: last))
    }
    let person = try store.knownPerson(row.employee)
    let plain = TextDigest.digest(
      salt: [],
      [
        row.employee, scheme.code, String(amount), row.grantedOn.description,
        row.expiresOn?.description, row.source,
      ])
    let place = seen[plain, default: 0]
    seen[plain] = place + 1
    let digest = TextDigest.digest(salt: plain, [String(place)])
    let isKnown = try store.database.integer(
      """
      SELECT 1 FROM adjustment_import
      WHERE digest = ?1 AND event NOT IN (SELECT event FROM undone)
      """, .blob(digest))
    guard isKnown == nil else { return false }
    let id = try recording.nextID("adjustment")
    try store.database.run(
      """
      INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason, granted_on,
        expires_on, was_carried)
      VALUES (?1, ?2, ?3, ?4, 'opening', ?5, ?6, ?7, ?8, ?9, ?10)
      """, .integer(id), .integer(recording.event), .integer(person), .integer(stored.id),
      .text(max(row.grantedOn, first).description), .integer(amount),
      SQLiteValue(try source(row.source)), .text(row.grantedOn.description),
      SQLiteValue(row.expiresOn?.description), .integer(row.wasCarried ? 1 : 0))
    try store.database.run(
      "INSERT INTO adjustment_import (id, event, adjustment, digest) VALUES (?1, ?2, ?3, ?4)",
      .integer(try recording.nextID("adjustment_import")), .integer(recording.event),
      .integer(id), .blob(digest))
    return true
  }

  private func amount(_ text: String, _ unit: Unit) throws -> Int64 {
    let amount = try? unit == .euro ? TypedAmount.cents(text) : TypedAmount.minutes(text)
    guard let amount, amount > 0 else {
      throw StoreError.refused(.notAnAmount(text, unit: unit))
    }
    return amount
  }

  private func source(_ text: String?) throws -> Int64? {
    let text = text ?? "opening"
    if let known = sources[text] { return known }
    let id = try recording.text(text)
    sources[text] = id
    return id
  }
}
