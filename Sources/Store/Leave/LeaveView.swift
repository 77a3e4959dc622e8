package import Records
internal import SQLite

/// A request for leave as people see it.
package struct LeaveView: Sendable {
  package var facts: LeaveFacts
  package var number: String
  package var name: String
  /// Codes by scheme.
  package var codes: [Int64: String]
  /// Employee number of who decided last; nil while nobody did, or where nobody had to.
  package var decidedBy: String?
  package var decidedOn: Day?
  package var reason: String?

  package var id: String { "L\(facts.id)" }

  package var minutes: Int64 { facts.days.reduce(0) { $0 + $1.minutes } }

  package func code(_ share: LeaveDay.Share) -> String { codes[share.scheme] ?? "?" }
}

/// Which requests a list asks for.
package struct LeaveFilter: Sendable {
  package var employee: Int64?
  package var states: Set<LeaveState>?
  package var scheme: Int64?
  package var from: Day?
  package var to: Day?
  /// Only what waits for a decision, and approved days from this one on.
  package var openOn: Day?
  /// Only theirs.
  package var people: Set<Int64>?
  /// Only for the course of one of these claims.
  package var courses: Set<Int64>?

  package init() {}
}

extension Store {
  /// Requests in the order of their numbers, as they were at the end of a day; of each only the
  /// days that are asked for.
  package func leaves(
    _ filter: LeaveFilter, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> [LeaveView] {
    try database.read {
      var conditions = ["1 = 1"]
      var values: [SQLiteValue] = []
      if let employee = filter.employee {
        values.append(.integer(employee))
        conditions.append("l.person = ?\(values.count)")
      }
      if filter.courses != nil { conditions.append("l.course IS NOT NULL") }
      if let day = filter.openOn {
        values.append(.text(day.description))
        conditions.append(
          """
          (NOT EXISTS (
              SELECT 1 FROM leave_step
              WHERE leave = l.id AND \(Known(event: event).holds("event")))
            OR l.id IN (
              SELECT v.leave FROM leave_day AS d JOIN leave_version AS v ON v.id = d.leave_version
              WHERE d.on_day >= ?\(values.count)))
          """)
      }
      if filter.from != nil || filter.to != nil {
        let first = filter.from?.description ?? "0000-01-01"
        let last = filter.to?.description ?? "9999-12-31"
        values += [.text(first), .text(last)]
        conditions.append(
          """
          l.id IN (
            SELECT v.leave FROM leave_day AS d JOIN leave_version AS v ON v.id = d.leave_version
            WHERE d.on_day BETWEEN ?\(values.count - 1) AND ?\(values.count))
          """)
      }
      let found = try leaveViews(
        where: conditions.joined(separator: " AND "), values, asOf: day,
        known: Known(event: event))
      return found.compactMap { found in
        var view = found
        guard filter.states?.contains(view.facts.state) ?? true,
          filter.people?.contains(view.facts.person) ?? true,
          filter.courses.map({ view.facts.course.map($0.contains) ?? false }) ?? true
        else { return nil }
        if let day = filter.openOn, view.facts.state != .requested {
          guard view.facts.state == .approved else { return nil }
          view.facts.keepDays { $0.day >= day }
        }
        view.facts.keepDays { kept in
          (filter.from.map { kept.day >= $0 } ?? true) && (filter.to.map { kept.day <= $0 } ?? true)
            && (filter.scheme.map { code in kept.shares.contains { $0.scheme == code } } ?? true)
        }
        return view.facts.days.isEmpty ? nil : view
      }
    }
  }

  /// One request by its number, with or without the letter: `L31`, `31`.
  package func leave(
    _ text: String, asOf day: Day, knownBy event: Int64? = nil
  ) throws -> LeaveView {
    guard let id = Store.leaveNumber(text),
      let view = try database.read({
        try leaveViews(where: "l.id = ?1", [.integer(id)], asOf: day, known: Known(event: event))
      }).first
    else {
      let newest = try database.integer(
        "SELECT max(id) FROM leave WHERE event NOT IN (SELECT event FROM undone)")
      throw StoreError.refused(.leave(.notFound(text, newest: newest.map { "L\($0)" })))
    }
    return view
  }

  func leaves(numbered ids: [Int64], asOf day: Day) throws -> [LeaveView] {
    let places = ids.map(String.init).joined(separator: ", ")
    return try leaveViews(where: "l.id IN (\(places))", [], asOf: day)
  }

  /// The number in `L31`, `l31` or `31`. Zeros in front make it an employee number.
  static func leaveNumber(_ text: String) -> Int64? {
    let digits = text.hasPrefix("L") || text.hasPrefix("l") ? text.dropFirst() : text[...]
    return digits.hasPrefix("0") ? nil : Int64(digits)
  }

  func leaveViews(
    where condition: String, _ values: [SQLiteValue], asOf day: Day, known: Known = .all
  ) throws -> [LeaveView] {
    let facts = try FactReader(database: database)
      .leaves(where: condition, values, known: known)
      .compactMap { $0.before(endOf: day) }
    guard !facts.isEmpty else { return [] }
    let codes = Dictionary(
      uniqueKeysWithValues: try database.all("SELECT id, code FROM scheme") {
        (try $0.integer(0), try $0.text(1))
      })
    var names: [Int64: (number: String, name: String)] = [:]
    let decided = try decisions(where: condition, values, through: day, known)
    return try facts.map { leave in
      if names[leave.person] == nil {
        names[leave.person] = (
          try number(of: leave.person), try record(leave.person)?.state(on: day).name ?? ""
        )
      }
      let who = names[leave.person] ?? ("", "")
      let decision = decided[leave.id]
      return LeaveView(
        facts: leave, number: who.number, name: who.name, codes: codes,
        decidedBy: decision?.by, decidedOn: decision?.day, reason: decision?.reason)
    }.sorted { $0.facts.id < $1.facts.id }
  }

  /// The newest decision on each request.
  private func decisions(
    where condition: String, _ values: [SQLiteValue], through day: Day, _ known: Known
  ) throws -> [Int64: (day: Day, by: String?, reason: String?)] {
    var found: [Int64: (day: Day, by: String?, reason: String?)] = [:]
    try database.rows(
      """
      SELECT s.leave, s.on_day, n.number, (SELECT body FROM text_body WHERE text = s.reason)
      FROM leave AS l JOIN leave_step AS s ON s.leave = l.id
      LEFT JOIN person_number AS n ON n.person = s.decided_by
      WHERE \(condition) AND \(known.holds("s.event")) AND s.on_day <= '\(day)'
      ORDER BY s.id
      """, values
    ) { row in
      found[try row.integer(0)] = (
        try row.day(1), try row.optionalText(2), try row.optionalText(3)
      )
    }
    return found
  }
}
