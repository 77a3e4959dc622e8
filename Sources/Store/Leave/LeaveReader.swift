internal import Records
internal import SQLite

extension FactReader {
  /// Requests for leave as facts, by their number.
  ///
  /// - Parameters:
  ///   - condition: on `leave AS l`, with the placeholders of `values`.
  ///   - known: only what was recorded up to there.
  func leaves(
    where condition: String, _ values: [SQLiteValue], known: Known = .all
  ) throws -> [LeaveFacts] {
    var leaves: [LeaveFacts] = []
    var places: [Int64: Int] = [:]
    try database.rows(
      """
      SELECT l.id, l.person, v.event, v.on_day, d.on_day, d.scheme, d.minutes, d.part, d.planned,
        l.course
      FROM leave AS l JOIN leave_version AS v ON v.leave = l.id
      LEFT JOIN leave_day AS d ON d.leave_version = v.id
      WHERE \(condition) AND \(known.holds("l.event")) AND \(known.holds("v.event"))
      ORDER BY l.person, l.id, v.id, d.on_day, d.id
      """, values
    ) { row in
      let (id, order) = (try row.integer(0), try row.integer(2))
      if leaves.last?.id != id {
        places[id] = leaves.count
        leaves.append(
          LeaveFacts(id: id, person: try row.integer(1), course: try row.optionalInteger(9)))
      }
      let place = leaves.count - 1
      if leaves[place].versions.last?.order != order {
        leaves[place].versions.append(
          LeaveFacts.Version(order: order, day: try row.day(3), days: []))
      }
      guard let day = try row.optionalDay(4) else { return }
      let version = leaves[place].versions.count - 1
      if leaves[place].versions[version].days.last?.day != day {
        leaves[place].versions[version].days.append(
          LeaveDay(
            day: day, part: try row.optionalText(7).flatMap { DayPart(rawValue: $0) },
            planned: try row.integer(8)))
      }
      let last = leaves[place].versions[version].days.count - 1
      leaves[place].versions[version].days[last].shares.append(
        LeaveDay.Share(scheme: try row.integer(5), minutes: try row.integer(6)))
    }
    guard !leaves.isEmpty else { return [] }
    try database.rows(
      """
      SELECT s.leave, s.event, s.step, s.on_day
      FROM leave AS l JOIN leave_step AS s ON s.leave = l.id
      WHERE \(condition) AND \(known.holds("s.event"))
      ORDER BY l.person, l.id, s.id
      """, values
    ) { row in
      guard let place = places[try row.integer(0)],
        let kind = LeaveFacts.StepKind(rawValue: try row.text(2))
      else { return }
      leaves[place].steps.append(
        LeaveFacts.Step(order: try row.integer(1), kind: kind, day: try row.day(3)))
    }
    return leaves
  }
}
