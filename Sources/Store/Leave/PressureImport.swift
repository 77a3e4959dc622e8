package import Records
internal import SQLite

extension Store {
  /// Takes in how busy teams are, week by week: all of a file or nothing. What is said of a week
  /// replaces what was said before.
  package func importPressure(
    digest: @autoclosure () throws -> [UInt8], head: EventHead, dryRun: Bool,
    next: () throws -> ImportRow<PressureRow>?
  ) throws -> Receipt<ImportOutcome> {
    try record(head, dryRun: dryRun) { recording in
      var teams: [String: Int64] = [:]
      var seen: Set<TeamWeek> = []
      let outcome = try rows(next) { row, outcome in
        let isWhole = row.isWhole
        let row = row.value
        let team = try teams[row.team] ?? self.knownTeam(row.team)
        teams[row.team] = team
        guard isWhole else { return }
        guard seen.insert(TeamWeek(team: team, week: row.week)).inserted else {
          throw StoreError.refused(.room(.pressureTwice(team: row.team, week: row.week)))
        }
        let known = try self.database.integer(
          """
          SELECT level FROM pressure
          WHERE team = ?1 AND week = ?2 AND event NOT IN (SELECT event FROM undone)
          ORDER BY id DESC LIMIT 1
          """, .integer(team), .text(row.week.monday.description))
        guard known != row.level else {
          outcome.identical += 1
          return
        }
        if known == nil { outcome.new += 1 } else { outcome.changed += 1 }
        try self.database.run(
          "INSERT INTO pressure (id, event, team, week, level) VALUES (?1, ?2, ?3, ?4, ?5)",
          .integer(try recording.nextID("pressure")), .integer(recording.event), .integer(team),
          .text(row.week.monday.description), .integer(row.level))
      } place: { cause, row in
        if case .refused(.room) = cause { return ("week", row.week.description) }
        return ("team", row.team)
      }
      try batch("pressure", try digest(), outcome, recording)
      return outcome
    }
  }
}

private struct TeamWeek: Hashable {
  var team: Int64
  var week: ISOWeek
}
