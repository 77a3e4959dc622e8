package import Records
internal import SQLite

/// Why something may be used longer: never a medical word.
package enum ExtensionReason: String, Sendable, CaseIterable {
  case longAbsence = "long_absence"
  case careLeave = "care_leave"
  case workload
  case courseMoved = "course_moved"
  case employer, other
}

extension Store {
  /// Gives everything of an account that would end on a day a later last day.
  ///
  /// - Parameter ending: the day it would end; nil is the next one.
  package func extendAccount(
    employee: String, scheme code: String, ending: Day?, to last: Day, reason: ExtensionReason,
    head: EventHead, dryRun: Bool
  ) throws -> Receipt<(ending: Day, balances: [AccountBalance])> {
    var ended: Day?
    let receipt = try working(head, dryRun) { work in
      let person = try self.person(employee, asOf: head.today)
      let stored = try self.scheme(code)
      guard stored.scheme.isPersonal else {
        throw StoreError.refused(.wrongForm(code: code, form: stored.scheme.form))
      }
      try refuseOwnAccount(person, stored, head)
      try work.touch(person.id, [stored.id])
      let now = try work.keeper.derived(
        person: person.id, scheme: stored, through: head.today)
      let days = Set(now.lots.filter { $0.key.isOwn }.compactMap(\.nominalOn)).sorted()
      guard let from = ending ?? days.first(where: { $0 >= head.today }),
        days.contains(from)
      else {
        throw StoreError.refused(.nothingEnds(scheme: code, day: ending, days: days))
      }
      guard last > from else {
        throw StoreError.refused(.dayBefore(day: last, earliest: from + 1))
      }
      ended = from
      work.valueDay = head.today
      try database.run(
        """
        INSERT INTO lot_extension (id, event, person, scheme, from_day, to_day, reason_code)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """, .integer(try work.writer.recording.nextID("lot_extension")),
        .integer(work.writer.recording.event), .integer(person.id), .integer(stored.id),
        .text(from.description), .text(last.description), .text(reason.rawValue))
    }
    return Receipt(
      result: (ended ?? last, receipt.result.balances), event: receipt.event)
  }
}

extension LotKey {
  /// Not a claim's part: what people see a last day of.
  fileprivate var isOwn: Bool {
    switch self {
    case .grant, .adjustment, .carried, .grace: true
    case .budget, .claim, .advance: false
    }
  }
}
