package import Records
internal import SQLite

/// An event as people see it.
package struct EventView: Sendable, Equatable {
  package var id: Int64
  package var recordedAt: String
  package var command: String
  package var actor: String
  package var subject: String?
  package var reason: String?
  package var contents: String
  package var undoes: Int64?
  package var isUndone: Bool
}

/// Which events; what is nil does not matter.
package struct EventFilter: Sendable {
  /// Only events recorded on or after this day (UTC).
  package var since: Day?
  /// Only events recorded on or before this day (UTC).
  package var until: Day?
  package var actor: String?
  /// The employee number or claim (`C412`) a command was about.
  package var subject: String?

  package init() {}
}

extension Store {
  /// The newest events, newest first.
  package func events(_ filter: EventFilter = EventFilter(), limit: Int) throws -> [EventView] {
    var conditions: [String] = []
    var values: [SQLiteValue] = []
    let add = { (condition: String, value: String?) in
      guard let value else { return }
      values.append(.text(value))
      conditions.append("\(condition) ?\(values.count)")
    }
    add("e.recorded_at >=", filter.since?.description)
    // An instant of the last day begins with its date.
    add("substr(e.recorded_at, 1, 10) <=", filter.until?.description)
    add("t.actor =", filter.actor)
    add("t.subject =", filter.subject)
    return try events(
      where: conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND "), values,
      limit: limit)
  }

  package func event(_ id: Int64) throws -> EventView {
    guard let event = try events(where: "e.id = ?1", [.integer(id)], limit: 1).first else {
      throw StoreError.notFound(.event, id: String(id), near: [])
    }
    return event
  }

  private func events(
    where condition: String, _ values: [SQLiteValue], limit: Int
  ) throws -> [EventView] {
    var found: [EventView] = []
    try database.rows(
      """
      SELECT e.id, e.recorded_at, e.command, t.actor, t.subject, t.reason, s.contents, e.undoes,
        e.id IN (SELECT event FROM undone)
      FROM event AS e JOIN seal AS s ON s.event = e.id
      LEFT JOIN event_text AS t ON t.event = e.id
      WHERE \(condition) ORDER BY e.id DESC LIMIT \(limit)
      """, values
    ) { row in
      found.append(
        EventView(
          id: try row.integer(0), recordedAt: try row.text(1), command: try row.text(2),
          actor: try row.optionalText(3) ?? "", subject: try row.optionalText(4),
          reason: try row.optionalText(5), contents: try row.text(6),
          undoes: try row.optionalInteger(7), isUndone: try row.integer(8) == 1))
    }
    return found
  }
}
