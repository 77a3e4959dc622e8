package import Records
internal import SQLite

/// What an adjustment does.
package enum AdjustmentKind: String, Sendable { case plus, minus, waive }

extension Store {
  /// Adds to an account, takes from it, or ends its shortfall, with a reason.
  package func adjustAccount(
    employee: String, scheme code: String, _ kind: AdjustmentKind, amount: Int64, on day: Day,
    reason: String, head: EventHead, dryRun: Bool
  ) throws -> Receipt<[AccountBalance]> {
    let receipt = try working(head, dryRun) { work in
      guard day <= head.today else {
        throw StoreError.refused(.dayAfterToday(day: day, today: head.today))
      }
      let person = try self.person(employee, asOf: day)
      let stored = try self.scheme(code)
      guard stored.scheme.form == .account || stored.scheme.form == .time else {
        throw StoreError.refused(.wrongForm(code: code, form: stored.scheme.form))
      }
      try refuseOwnAccount(person, stored, head)
      work.valueDay = day
      try work.touch(person.id, [stored.id])
      if kind == .waive {
        let now = try work.keeper.derived(person: person.id, scheme: stored, through: day)
        guard now.balances.last(where: { $0.day <= day })?.shortfall ?? 0 > 0 else {
          throw StoreError.refused(.nothingToAdjust(scheme: code))
        }
      }
      let text = try work.writer.recording.text(reason)
      try database.run(
        """
        INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
        """, .integer(try work.writer.recording.nextID("adjustment")),
        .integer(work.writer.recording.event), .integer(person.id), .integer(stored.id),
        .text(kind.rawValue), .text(day.description), .integer(kind == .waive ? 0 : amount),
        SQLiteValue(text))
      if kind == .minus { work.ask(amount, on: day, of: person.id, scheme: stored.id) }
    }
    return Receipt(result: receipt.result.balances, event: receipt.event)
  }

  /// A second pair of eyes: nobody changes what they have themselves (docs/rules.md 30).
  func refuseOwnAccount(
    _ person: PersonRecord, _ stored: StoredScheme, _ head: EventHead
  ) throws {
    guard head.actor != person.number else {
      throw StoreError.refused(.ownAccount(scheme: stored.scheme.code, by: person.number))
    }
  }

  /// The reason of an adjustment, for explanations.
  package func adjustmentReason(_ id: Int64) throws -> String? {
    try database.text(
      """
      SELECT b.body FROM adjustment AS a JOIN text_body AS b ON b.text = a.reason
      WHERE a.id = ?1
      """, .integer(id))
  }

  /// Brings all accounts up to date.
  ///
  /// - Parameter ahead: allows a day after today.
  package func sync(
    through day: Day, ahead: Bool, scheme code: String?, head: EventHead, dryRun: Bool
  ) throws -> Receipt<PostingSummary> {
    guard day <= head.today || ahead || dryRun else {
      throw StoreError.refused(.throughInFuture(day: day, today: head.today))
    }
    if let code, try scheme(code).scheme.worksCouncil == nil {
      throw StoreError.refused(.noWorksCouncil(code: code))
    }
    return try record(head, dryRun: dryRun, rehearsing: .nothing) { recording in
      try LedgerKeeper(self, scheme: code)
        .bring(.everybody, through: day, recording: recording)
    }
  }

  /// What would be posted if accounts were brought up to date through a day.
  ///
  /// - Parameter person: only theirs; nil is everybody's.
  package func waiting(through day: Day, person: Int64?) throws -> PostingSummary {
    try database.read {
      try LedgerKeeper(self).bring(
        person.map { .person($0) } ?? .everybody, through: day, recording: nil)
    }
  }
}
