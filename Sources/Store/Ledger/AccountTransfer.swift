package import Records
internal import SQLite

/// What somebody takes along to another employer: their rights with their dates, and how the
/// account came to it.
package struct TransferStatement: Sendable, Equatable {
  package struct Lot: Sendable, Equatable {
    package var grantedOn: Day
    package var expiresOn: Day?
    package var amount: Int64
    /// Which money it is, in hexadecimal digits: the same after an undo and a new statement. Nil in
    /// a file without it.
    package var identity: String?

    package init(grantedOn: Day, expiresOn: Day?, amount: Int64, identity: String? = nil) {
      self.grantedOn = grantedOn
      self.expiresOn = expiresOn
      self.amount = amount
      self.identity = identity
    }
  }

  package struct Course: Sendable, Equatable {
    package var day: Day
    package var title: String
    package var amount: Int64
  }

  package var employee: String
  package var name: String
  package var scheme: Scheme
  package var leftOn: Day
  package var lots: [Lot]
  package var granted: Int64
  package var spent: Int64
  package var lapsed: Int64
  package var courses: [Course]
  /// Of the event that took it out; empty for a rehearsal.
  package var event: Int64
  package var hash: String

  package var total: Int64 { lots.reduce(0) { $0 + $1.amount } }
}

/// What another employer's statement brings along.
package struct TransferInput: Sendable {
  package var employee: String
  package var scheme: String
  package var lots: [TransferStatement.Lot]
  package var source: String
  /// Of the file.
  package var digest: [UInt8]
  package var day: Day

  package init(
    employee: String, scheme: String, lots: [TransferStatement.Lot], source: String,
    digest: [UInt8], day: Day
  ) {
    self.employee = employee
    self.scheme = scheme
    self.lots = lots
    self.source = source
    self.digest = digest
    self.day = day
  }
}

extension Store {
  /// Moves everything that is left on an account to the world outside, and says what it was.
  package func transferOut(
    employee: String, scheme code: String, on day: Day, reason: String, head: EventHead,
    dryRun: Bool
  ) throws -> Receipt<TransferStatement> {
    var person: PersonRecord?
    var adjustment: Int64 = 0
    var statement: TransferStatement?
    let receipt = try working(
      head, dryRun,
      checking: { work in
        guard let person else { return }
        statement = try self.statement(
          person, self.scheme(code), adjustment, on: day, event: work.writer.recording.event)
      }
    ) { work in
      guard day <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: day, today: head.today))
      }
      let found = try self.person(employee, asOf: day)
      let stored = try self.scheme(code)
      let isPortable = stored.scheme.versions.contains { $0.leaver == .transfer }
      guard stored.scheme.isPersonal, isPortable else {
        throw StoreError.refused(.notPortable(scheme: code))
      }
      guard !found.state(on: day).isEmployed(on: day) else {
        throw StoreError.refused(
          .leavesFirst(
            found.number,
            since: found.employments.map(\.startedOn).max() ?? day))
      }
      try work.touch(found.id, [stored.id])
      work.valueDay = day
      let waits = try work.keeper.derived(person: found.id, scheme: stored, through: day)
        .waits(on: day)
      guard waits > 0 else { throw StoreError.refused(.nothingToTransfer(scheme: code)) }
      let text = try work.writer.recording.text(reason)
      adjustment = try work.writer.recording.nextID("adjustment")
      try database.run(
        """
        INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason)
        VALUES (?1, ?2, ?3, ?4, 'transfer_out', ?5, ?6, ?7)
        """, .integer(adjustment), .integer(work.writer.recording.event), .integer(found.id),
        .integer(stored.id), .text(day.description), .integer(waits), SQLiteValue(text))
      person = found
    }
    guard var statement else { throw StoreError.refused(.nothingToTransfer(scheme: code)) }
    statement.event = receipt.event ?? 0
    statement.hash = receipt.event == nil ? "" : try chainHead()?.hash ?? ""
    return Receipt(result: statement, event: receipt.event)
  }

  /// What names a lot wherever its statement goes: of this database, the lot, and how often it was
  /// taken along before. What was undone by then does not count, so a new statement of the same
  /// money has the same names.
  func identity(of lot: Int64, before adjustment: Int64) throws -> String {
    let first = try database.first("SELECT hash FROM seal ORDER BY event LIMIT 1") {
      try $0.blob(0)
    }
    let earlier =
      try database.integer(
        """
        SELECT count(DISTINCT t.adjustment) FROM transfer AS t
        JOIN adjustment AS a ON a.id = t.adjustment
        WHERE t.from_lot = ?1 AND t.kind = 'transfer_out' AND t.adjustment < ?2
          AND NOT EXISTS (
            SELECT 1 FROM event AS u WHERE u.undoes = a.event
              AND u.id < (SELECT event FROM adjustment WHERE id = ?2))
        """, .integer(lot), .integer(adjustment)) ?? 0
    return TextDigest.digest(
      salt: first ?? [], ["taken along", String(lot), String(earlier)]
    ).map { hexadecimal($0) }.joined()
  }

  private func statement(
    _ person: PersonRecord, _ stored: StoredScheme, _ adjustment: Int64, on day: Day, event: Int64
  ) throws -> TransferStatement {
    let lots = try database.all(
      """
      SELECT d.granted_on, coalesce(d.nominal_on, d.expires_on), t.amount, t.from_lot
      FROM standing_transfer AS t JOIN lot_term AS d ON d.id = (
        SELECT max(id) FROM lot_term WHERE lot = t.from_lot)
      WHERE t.adjustment = ?1 AND t.kind = 'transfer_out'
      ORDER BY d.granted_on, t.from_lot
      """, .integer(adjustment)
    ) {
      TransferStatement.Lot(
        grantedOn: try $0.day(0), expiresOn: try $0.optionalDay(1), amount: try $0.integer(2),
        identity: try identity(of: try $0.integer(3), before: adjustment))
    }
    let account =
      try database.integer(
        "SELECT id FROM account WHERE kind = 'person' AND person = ?1 AND scheme = ?2",
        .integer(person.id), .integer(stored.id)) ?? 0
    var sums: [TransferKind: Int64] = [:]
    for line in try explanation(of: account, asOf: day, knownBy: nil, all: false) {
      sums[line.kind, default: 0] += line.available + line.reserved
    }
    let courses = try database.all(
      """
      SELECT max(p.on_day), (SELECT body FROM text_body WHERE text = (
          SELECT title FROM claim_version WHERE claim = c.id ORDER BY id DESC LIMIT 1)),
        sum(CASE p.kind WHEN 'pay' THEN p.amount ELSE -p.amount END)
      FROM claim AS c JOIN claim_payment AS p ON p.claim = c.id
      WHERE c.person = ?1 AND p.event NOT IN (SELECT event FROM undone)
        AND EXISTS (SELECT 1 FROM transfer AS t JOIN lot AS l ON l.id = t.from_lot
          WHERE t.claim = c.id AND l.account = ?2)
      GROUP BY c.id ORDER BY 1
      """, .integer(person.id), .integer(account)
    ) {
      TransferStatement.Course(
        day: try $0.day(0), title: try $0.optionalText(1) ?? "", amount: try $0.integer(2))
    }
    return TransferStatement(
      employee: person.number, name: person.state(on: day).name, scheme: stored.scheme,
      leftOn: day, lots: lots,
      granted: (sums[.grant] ?? 0) + (sums[.opening] ?? 0) + (sums[.transferIn] ?? 0)
        + (sums[.adjust] ?? 0),
      spent: -(sums[.pay] ?? 0) - (sums[.refund] ?? 0), lapsed: -(sums[.lapse] ?? 0),
      courses: courses, event: event, hash: "")
  }

  /// Takes in what somebody brought along, with its dates; the same file never twice.
  package func transferIn(
    _ input: TransferInput, head: EventHead, dryRun: Bool
  ) throws -> Receipt<BroughtIn> {
    var ended: [TransferKind: Int64] = [:]
    let receipt = try working(
      head, dryRun,
      checking: { ended = try self.endedAtOnce($0.writer.recording.event) }
    ) { work in
      guard input.day <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: input.day, today: head.today))
      }
      let person = try self.person(input.employee, asOf: input.day)
      let stored = try self.scheme(input.scheme)
      guard stored.scheme.isPersonal, !stored.scheme.hasPot else {
        throw StoreError.refused(
          .wrongForm(code: stored.scheme.code, form: stored.scheme.form))
      }
      try requireConsent(stored)
      // The file itself, or another statement of the same money.
      let names = input.lots.compactMap { $0.identity.flatMap { TransferFile.bytes($0) } }
      for digest in [input.digest] + names {
        let earlier = try database.integer(
          """
          SELECT event FROM adjustment_import
          WHERE digest = ?1 AND event NOT IN (SELECT event FROM undone)
          """, .blob(digest))
        if let earlier { throw StoreError.refused(.takenInBefore(event: earlier)) }
      }
      try refuseTakenBack(names)
      try work.touch(person.id, [stored.id])
      work.valueDay = input.day
      let recording = work.writer.recording
      let text = try recording.text(input.source)
      for (index, lot) in input.lots.enumerated() {
        let id = try recording.nextID("adjustment")
        try database.run(
          """
          INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason,
            granted_on, expires_on, was_carried)
          VALUES (?1, ?2, ?3, ?4, 'transfer_in', ?5, ?6, ?7, ?8, ?9, 0)
          """, .integer(id), .integer(recording.event), .integer(person.id),
          .integer(stored.id), .text(input.day.description), .integer(lot.amount),
          SQLiteValue(text), .text(lot.grantedOn.description),
          SQLiteValue(lot.expiresOn?.description))
        // The first lot carries the digest of the file, and each its own name.
        let name = lot.identity.flatMap { TransferFile.bytes($0) }
        for digest in [index == 0 ? input.digest : nil, name].compactMap({ $0 }) {
          try database.run(
            """
            INSERT INTO adjustment_import (id, event, adjustment, digest) VALUES (?1, ?2, ?3, ?4)
            """, .integer(try recording.nextID("adjustment_import")), .integer(recording.event),
            .integer(id), .blob(digest))
        }
      }
    }
    return Receipt(
      result: BroughtIn(balances: receipt.result.balances, ended: ended), event: receipt.event)
  }
}

/// What taking in a statement did.
package struct BroughtIn: Sendable {
  package var balances: [AccountBalance]
  /// What was past its last day, by what became of it.
  package var ended: [TransferKind: Int64]
}
