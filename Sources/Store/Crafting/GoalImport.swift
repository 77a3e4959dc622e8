package import Records
internal import SQLite

extension Store {
  /// Takes in goals and shared purposes: all of a file or nothing. A changed row of a code that is
  /// known counts from now on.
  package func importGoals(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<GoalRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun, rehearsing: .nothing) { recording in
      var seen: Set<String> = []
      let outcome = try rows(next) { row, outcome in
        let isWhole = row.isWhole
        let row = row.value
        let team = try row.team.map { try self.knownTeam($0) }
        guard isWhole else { return }
        guard seen.insert(row.code.lowercased()).inserted else {
          throw StoreError.refused(.craft(.goalTwice(row.code)))
        }
        let from = row.validFrom ?? head.today
        if let end = row.endsOn, end < from {
          throw StoreError.refused(.endBeforeStart(start: from, end: end))
        }
        let known = try self.goal(row.code)
        let said: [SQLiteValue] = [
          .text(row.name), SQLiteValue(team),
          .text((row.validFrom ?? known?.validFrom ?? head.today).description),
          SQLiteValue(row.endsOn?.description),
          SQLiteValue(row.together.map { $0 == .yes ? Int64(1) : 0 }),
        ]
        guard try !self.isKnown(row.code, said) else {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        let insert = try self.database.statement(
          """
          INSERT INTO goal (id, event, code, name, team, valid_from, ends_on, together)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
          """)
        try insert.bind(
          [
            .integer(try recording.nextID("goal")), .integer(recording.event), .text(row.code),
          ] + said)
        try insert.run()
      } place: { cause, row in
        switch cause {
        case .notFound: ("team", row.team ?? "")
        case .refused(.endBeforeStart): ("ends_on", row.endsOn?.description ?? "")
        default: ("goal", row.code)
        }
      }
      try batch("goals", try digest(), outcome, recording)
      return outcome
    }
  }

  private func goal(_ code: String) throws -> (id: Int64, validFrom: Day)? {
    try database.first(
      """
      SELECT id, valid_from FROM goal
      WHERE code = ?1 AND event NOT IN (SELECT event FROM undone) ORDER BY id DESC LIMIT 1
      """, .text(code)
    ) { (try $0.integer(0), try $0.day(1)) }
  }

  /// Whether a goal stands as it is said to.
  private func isKnown(_ code: String, _ said: [SQLiteValue]) throws -> Bool {
    var found = false
    try database.rows(
      """
      SELECT name IS ?2 AND team IS ?3 AND valid_from IS ?4 AND ends_on IS ?5 AND together IS ?6
      FROM goal WHERE code = ?1 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id DESC LIMIT 1
      """, [.text(code)] + said
    ) { found = try $0.integer(0) == 1 }
    return found
  }

  /// Goals as rows of an import file.
  package func forEachGoal(_ body: (GoalRow) throws -> Void) throws {
    try database.rows(
      """
      SELECT g.code, g.name, t.code, g.valid_from, g.ends_on, g.together
      FROM goal AS g LEFT JOIN team AS t ON t.id = g.team
      WHERE g.id = (
        SELECT max(id) FROM goal
        WHERE code = g.code AND event NOT IN (SELECT event FROM undone))
      ORDER BY g.code
      """
    ) { row in
      var found = GoalRow()
      found.code = try row.text(0)
      found.name = try row.text(1)
      found.team = try row.optionalText(2)
      found.validFrom = try row.day(3)
      found.endsOn = try row.optionalDay(4)
      found.together = try row.optionalInteger(5).map { $0 == 1 ? .yes : .no }
      try body(found)
    }
  }
}
