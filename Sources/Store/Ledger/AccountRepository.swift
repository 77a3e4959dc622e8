package import Records
internal import SQLite

/// What an adjustment does.
package enum AdjustmentKind: String, Sendable { case plus, minus, waive }

extension Store {
  /// Adds to an account, takes from it, or ends its shortfall, with a reason.
  package func adjustAccount(
    employee: String, scheme code: String, _ kind: AdjustmentKind, amount: Int64, on day: Day,
    by approver: String?, reason: String, head: EventHead, dryRun: Bool
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
      try requireConsent(stored)
      try refuseOwnAccount(person, stored, head)
      let second = try kind == .minus ? self.approver(approver, of: person, stored, head) : nil
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
        INSERT INTO adjustment (id, event, person, scheme, kind, on_day, amount, reason, approver)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """, .integer(try work.writer.recording.nextID("adjustment")),
        .integer(work.writer.recording.event), .integer(person.id), .integer(stored.id),
        .text(kind.rawValue), .text(day.description), .integer(kind == .waive ? 0 : amount),
        SQLiteValue(text), SQLiteValue(second))
      if kind == .minus { work.accounts.ask(amount, on: day, of: person.id, scheme: stored.id) }
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

  /// Who agrees to what somebody else takes off an account: not who enters it, and not its owner.
  /// Judged today, when they agree, whichever day it counts from.
  ///
  /// - Returns: nil while nobody holds the role hr, and nobody was named.
  private func approver(
    _ named: String?, of owner: PersonRecord, _ stored: StoredScheme, _ head: EventHead
  ) throws -> Int64? {
    let code = stored.scheme.code
    let rules = ApprovalRules(store: self, day: head.today)
    let isHRNeeded = try rules.anybodyHolds("hr")
    guard let named else {
      guard isHRNeeded else { return nil }
      throw StoreError.refused(.secondPersonNeeded(scheme: code, of: owner.number, by: nil))
    }
    let approver = try person(named, asOf: head.today)
    let isHR =
      try rules.holds("hr", approver.id)
      && approver.state(on: head.today).isEmployed(on: head.today)
    guard approver.number != head.actor, approver.id != owner.id, isHR || !isHRNeeded else {
      throw StoreError.refused(
        .secondPersonNeeded(scheme: code, of: owner.number, by: approver.number))
    }
    return approver.id
  }

  /// Why an adjustment was made, and who agreed to it; for explanations.
  package func adjustmentGround(_ id: Int64) throws -> (reason: String, approver: String?)? {
    let ground = try database.first(
      """
      SELECT b.body, a.approver FROM adjustment AS a JOIN text_body AS b ON b.text = a.reason
      WHERE a.id = ?1
      """, .integer(id)
    ) { (reason: try $0.text(0), approver: try $0.optionalInteger(1)) }
    return try ground.map { ($0.reason, try $0.approver.map { try number(of: $0) }) }
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
    if let code, !dryRun { try requireConsent(try scheme(code)) }
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
