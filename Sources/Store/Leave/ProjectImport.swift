package import Records
internal import SQLite

extension Store {
  /// Takes in combination projects and studio periods: all of a file or nothing. A changed row of a
  /// code that is known counts from now on.
  package func importProjects(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<ProjectRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      var seen: Set<String> = []
      let outcome = try rows(next) { row, outcome in
        let isWhole = row.isWhole
        let row = row.value
        let team = try self.knownTeam(row.team)
        guard isWhole, let kind = row.kind, let minutes = row.minutesPerWeek else { return }
        guard seen.insert(row.code).inserted else {
          throw StoreError.refused(.room(.projectTwice(row.code)))
        }
        try Store.require(row, kind, minutes)
        let person = try row.employee.map { try self.person($0, of: team, row) }
        let said: [SQLiteValue] = [
          .text(kind.rawValue), .integer(team), .text(row.startsOn.description),
          .text(row.endsOn.description), SQLiteValue(row.qualification),
          SQLiteValue(row.newcomers), .integer(minutes), SQLiteValue(row.rampUp?.description),
          SQLiteValue(kind == .combination ? row.trainingMinutes ?? 0 : nil),
          SQLiteValue(person),
        ]
        let known = try self.isKnown(row.code, said)
        guard known != true else {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        let insert = try self.database.statement(
          """
          INSERT INTO project (id, event, code, kind, team, starts_on, ends_on, qualification,
            newcomers, minutes_per_week, ramp_up, training_minutes, person)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
          """)
        try insert.bind(
          [
            .integer(try recording.nextID("project")), .integer(recording.event), .text(row.code),
          ] + said)
        try insert.run()
      } place: { cause, row in
        Store.place(of: cause, in: row)
      }
      try batch("projects", try digest(), outcome, recording)
      return outcome
    }
  }

  /// Whether a project is known as it is said to be; nil where its code is not known.
  private func isKnown(_ code: String, _ said: [SQLiteValue]) throws -> Bool? {
    var found: Bool?
    try database.rows(
      """
      SELECT kind IS ?2 AND team IS ?3 AND starts_on IS ?4 AND ends_on IS ?5
        AND qualification IS ?6 AND newcomers IS ?7 AND minutes_per_week IS ?8
        AND ramp_up IS ?9 AND training_minutes IS ?10 AND person IS ?11
      FROM project WHERE code = ?1 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id DESC LIMIT 1
      """, [.text(code)] + said
    ) { found = try $0.integer(0) == 1 }
    return found
  }

  private static func place(
    of cause: StoreError, in row: ProjectRow
  ) -> (column: String, value: String) {
    switch cause {
    case .notFound(.employee, _, _), .refused(.room(.notInTeam)):
      ("employee", row.employee ?? "")
    case .notFound(.team, _, _): ("team", row.team)
    case .refused(.room(.projectColumn(_, let column, _))): (column, "")
    case .refused(.room(.endsBeforeStart)): ("ends_on", row.endsOn.description)
    case .refused(.room(.moreThanAWeek)): ("hours_per_week", "")
    default: ("project", row.code)
    }
  }

  /// Newcomers have a real prospect, and the reader knows what to count on (S-125, S-126); of
  /// studio time nobody asks what it is for (S-127, S-128).
  private static func require(_ row: ProjectRow, _ kind: ProjectKind, _ minutes: Int64) throws {
    func refuse(_ column: String, isNeeded: Bool) -> StoreError {
      .refused(.room(.projectColumn(kind: kind, column: column, isNeeded: isNeeded)))
    }
    for (column, isThere) in row.described where isThere != (kind == .combination) {
      throw refuse(column, isNeeded: kind == .combination)
    }
    switch kind {
    case .combination:
      if row.employee != nil { throw refuse("employee", isNeeded: false) }
      if minutes > minutesAWeek { throw StoreError.refused(.room(.moreThanAWeek)) }
    case .studio:
      if row.trainingMinutes != nil { throw refuse("training_hours", isNeeded: false) }
      if row.employee != nil, minutes > minutesAWeek {
        throw StoreError.refused(.room(.moreThanAWeek))
      }
    }
    guard row.startsOn <= row.endsOn else {
      throw StoreError.refused(.room(.endsBeforeStart(startsOn: row.startsOn)))
    }
  }

  private static let minutesAWeek = 7 * Day.minutes.upperBound

  /// Somebody of the team, or of one below it, on the first day.
  private func person(_ number: String, of team: Int64, _ row: ProjectRow) throws -> Int64 {
    let person = try knownPerson(number)
    let teams = try self.teams(asOf: row.startsOn)
    var above = try record(person)?.state(on: row.startsOn).teamID
    for _ in 0...teams.count {
      guard let id = above else { break }
      if id == team { return person }
      above = teams.first { $0.id == id }?.parentID
    }
    throw StoreError.refused(
      .room(.notInTeam(employee: number, team: row.team, day: row.startsOn)))
  }
}
