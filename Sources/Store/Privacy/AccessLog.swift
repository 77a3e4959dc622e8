package import Records
internal import SQLite

/// That somebody read what is another's.
package struct AccessEntry: Sendable {
  package var recordedAt: String
  /// The day the reader took as today.
  package var day: Day
  /// Who read; nil where their name was erased since.
  package var reader: String?
  package var kind: CraftRefusal.Thing
  /// `P7`, `A9`, `E3`.
  package var id: String
  /// How many lines, versions or texts.
  package var amount: Int64
}

extension Store {
  /// Who read what of somebody's plans, agreements and experiments, oldest first. HR learns of
  /// agreements and experiments, whose course they follow, and of no plan.
  package func accessLog(of employee: String, actor: String, on day: Day) throws -> [AccessEntry] {
    let person = try person(employee, asOf: day)
    let viewer = try personID(actor)
    let isOwn = viewer == person.id
    if let viewer, !isOwn, try !ApprovalRules(store: self, day: day).holds("hr", viewer) {
      throw StoreError.refused(.privacy(.notTheirs(employee: person.number, by: actor)))
    }
    return try database.all(
      """
      SELECT e.recorded_at, e.today, t.actor, l.kind, l.number, l.amount
      FROM access_log AS l JOIN event AS e ON e.id = l.event
      LEFT JOIN event_text AS t ON t.event = e.id
      WHERE l.person = ?1 AND (?2 OR l.kind <> 'plan') ORDER BY l.id
      """, .integer(person.id), .integer(isOwn ? 1 : 0)
    ) { row in
      let kind = CraftRefusal.Thing(rawValue: try row.text(3)) ?? .agreement
      return AccessEntry(
        recordedAt: try row.text(0), day: try row.day(1), reader: try row.optionalText(2),
        kind: kind, id: kind.letter + String(try row.integer(4)), amount: try row.integer(5))
    }
  }
}

extension CraftRefusal.Thing {
  fileprivate var letter: String {
    switch self {
    case .plan: "P"
    case .agreement: "A"
    case .experiment: "E"
    }
  }
}
