internal import Records
internal import SQLite

/// Writes facts about leave under an open event.
struct LeaveWriter {
  let database: Database
  let recording: Recording

  func request(_ person: Int64, course: Int64?, on day: Day, _ days: [LeaveDay]) throws -> Int64 {
    let id = try recording.nextID("leave")
    try database.run(
      "INSERT INTO leave (id, event, person, course) VALUES (?1, ?2, ?3, ?4)", .integer(id),
      .integer(recording.event), .integer(person), SQLiteValue(course))
    try version(id, on: day, days)
    return id
  }

  /// All days as they are from now on.
  func version(_ leave: Int64, on day: Day, _ days: [LeaveDay]) throws {
    let id = try recording.nextID("leave_version")
    try database.run(
      "INSERT INTO leave_version (id, event, leave, on_day) VALUES (?1, ?2, ?3, ?4)",
      .integer(id), .integer(recording.event), .integer(leave), .text(day.description))
    for day in days {
      for share in day.shares {
        try database.run(
          """
          INSERT INTO leave_day (id, event, leave_version, on_day, scheme, minutes, part, planned)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
          """, .integer(try recording.nextID("leave_day")), .integer(recording.event),
          .integer(id), .text(day.day.description), .integer(share.scheme),
          .integer(share.minutes), SQLiteValue(day.part?.rawValue), .integer(day.planned))
      }
    }
  }

  func step(
    _ leave: Int64, _ kind: LeaveFacts.StepKind, on day: Day, by person: Int64? = nil,
    reason: String? = nil
  ) throws {
    let text = try recording.text(reason)
    try database.run(
      """
      INSERT INTO leave_step (id, event, leave, step, on_day, decided_by, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """, .integer(try recording.nextID("leave_step")), .integer(recording.event),
      .integer(leave), .text(kind.rawValue), .text(day.description), SQLiteValue(person),
      SQLiteValue(text))
  }
}
