internal import Records
internal import SQLite

/// Writes facts about experiments under an open event.
struct ExperimentWriter {
  let database: Database
  let recording: Recording

  func experiment(of version: Int64, follows: Int64?) throws -> Int64 {
    let id = try recording.nextID("experiment")
    try database.run(
      "INSERT INTO experiment (id, event, agreement_version, follows) VALUES (?1, ?2, ?3, ?4)",
      .integer(id), .integer(recording.event), .integer(version), SQLiteValue(follows))
    return id
  }

  /// - Parameter people: rows by employee number.
  func frame(
    of experiment: Int64, _ content: ExperimentContent, on day: Day, roomBy: Int64?,
    people: [String: Int64]
  ) throws {
    let how = try recording.text(content.how)
    let headline = try recording.text(content.headline)
    let id = try recording.nextID("experiment_version")
    try database.run(
      """
      INSERT INTO experiment_version (id, event, experiment, on_day, starts_on, ends_on, room_by,
        how, headline)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, .integer(id), .integer(recording.event), .integer(experiment),
      .text(day.description), .text(content.startsOn.description),
      .text(content.endsOn.description), SQLiteValue(roomBy), SQLiteValue(how),
      SQLiteValue(headline))
    for moment in content.moments {
      try database.run(
        """
        INSERT INTO experiment_day (id, event, experiment_version, on_day, kind)
        VALUES (?1, ?2, ?3, ?4, ?5)
        """, .integer(try recording.nextID("experiment_day")), .integer(recording.event),
        .integer(id), .text(moment.day.description), .text(moment.kind.rawValue))
    }
    for companion in content.people {
      let person = companion.number.flatMap { people[$0] }
      let name = try recording.text(person == nil ? companion.name : nil)
      try database.run(
        """
        INSERT INTO experiment_person (id, event, experiment_version, role, person, name)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, .integer(try recording.nextID("experiment_person")), .integer(recording.event),
        .integer(id), .text(companion.role.rawValue), SQLiteValue(person), SQLiteValue(name))
    }
  }

  func handover(_ task: String, of experiment: Int64, to person: Int64, from day: Day) throws {
    let text = try recording.text(task)
    try database.run(
      """
      INSERT INTO handover (id, event, experiment, person, task, from_day)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """, .integer(try recording.nextID("handover")), .integer(recording.event),
      .integer(experiment), .integer(person), SQLiteValue(text), .text(day.description))
  }

  func take(
    _ handover: Int64, _ answer: HandoverAnswer, energy: Int64?, on day: Day, seen: Seen?
  ) throws {
    try recording.erasable(
      "handover_answer", "handover, answer, on_day, seen",
      [
        .integer(handover), .text(answer.rawValue), .text(day.description),
        SQLiteValue(seen?.rawValue),
      ], details: "energy", [SQLiteValue(energy)])
  }

  func evaluation(
    _ content: EvaluationContent, of experiment: Int64, _ kind: EvaluationKind, by person: Int64,
    on day: Day, seen: Seen?
  ) throws {
    try recording.erasable(
      "evaluation", "experiment, kind, on_day, person, seen",
      [
        .integer(experiment), .text(kind.rawValue), .text(day.description), .integer(person),
        SQLiteValue(seen?.rawValue),
      ], details: ExperimentReader.evaluationColumns,
      [
        SQLiteValue(content.gave), SQLiteValue(content.cost), SQLiteValue(content.exciting),
        SQLiteValue(content.note),
      ] + EvaluationScore.allCases.map { SQLiteValue(content.scores[$0]) })
  }

  func decision(
    _ decision: ExperimentDecision, on experiment: Int64, employee: Int64, manager: Int64,
    _ day: Day, seen: Seen?, reason: String?
  ) throws {
    let text = try recording.text(reason)
    try database.run(
      """
      INSERT INTO experiment_decision (id, event, experiment, decision, on_day, employee, manager,
        seen, reason)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """, .integer(try recording.nextID("experiment_decision")), .integer(recording.event),
      .integer(experiment), .text(decision.rawValue), .text(day.description), .integer(employee),
      .integer(manager), SQLiteValue(seen?.rawValue), SQLiteValue(text))
  }
}
