package import Records
internal import SQLite

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

/// What would have ended on a day and got a later one.
package struct LaterDay: Sendable, Equatable {
  package var scheme: String
  package var from: Day
  package var to: Day
  package var because: ExtensionReason
}

extension Store {
  /// In the order in which they were given, by the end of a day.
  package func laterDays(
    of person: Int64, asOf day: Day, knownBy event: Int64?
  ) throws -> [LaterDay] {
    try database.all(
      """
      SELECT s.code, x.from_day, x.to_day, x.reason_code
      FROM lot_extension AS x JOIN scheme AS s ON s.id = x.scheme
        JOIN event AS e ON e.id = x.event
      WHERE x.person = ?1 AND e.today <= ?2 AND x.event <= coalesce(?3, x.event)
        AND x.event NOT IN (
          SELECT undoes FROM event WHERE undoes IS NOT NULL AND id <= coalesce(?3, id))
      ORDER BY x.id
      """, .integer(person), .text(day.description), SQLiteValue(event)
    ) {
      LaterDay(
        scheme: try $0.text(0), from: try $0.day(1), to: try $0.day(2),
        because: ExtensionReason(rawValue: try $0.text(3)) ?? .other)
    }
  }
}

extension LotKey {
  /// Not set aside for something: what people see a last day of.
  fileprivate var isOwn: Bool {
    switch self {
    case .grant, .adjustment, .carried, .grace, .advance: true
    case .budget, .claim, .leave: false
    }
  }
}
