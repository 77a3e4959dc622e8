package import Records
internal import SQLite

/// Counts that tell the state of the whole at a glance.
package struct Overview: Sendable {
  package var people: Int64
  package var employed: Int64
  package var teams: Int64
  package var schemes: Int64
  package var accounts: Int64
  package var undecidedClaims: Int64
  package var claimsToPay: Int64
  package var undecidedLeave: Int64
  package var events: Int64
  package var lastRecordedAt: String?
}

extension Store {
  package func overview(asOf day: Day) throws -> Overview {
    try database.read {
      var people: Int64 = 0
      var employed: Int64 = 0
      try forEachPerson { person in
        people += 1
        if person.employments.contains(where: { $0.isRunning(on: day) }) { employed += 1 }
      }
      var undecided: Int64 = 0
      var toPay: Int64 = 0
      for claim in try FactReader(database: database).claims(where: "1 = 1", []) {
        if claim.state.isUndecided { undecided += 1 }
        if claim.left > 0 { toPay += 1 }
      }
      return Overview(
        people: people, employed: employed, teams: Int64(try teams(asOf: day).count),
        schemes: Int64(try schemes().count),
        accounts: try database.integer("SELECT count(*) FROM account WHERE scheme IS NOT NULL")
          ?? 0,
        undecidedClaims: undecided, claimsToPay: toPay, undecidedLeave: try undecidedLeave(),
        events: try database.integer("SELECT count(*) FROM event") ?? 0,
        lastRecordedAt: try database.text("SELECT max(recorded_at) FROM event"))
    }
  }

  /// Requests for leave on which nobody decided.
  private func undecidedLeave() throws -> Int64 {
    try database.integer(
      """
      SELECT count(*) FROM leave AS l
      WHERE l.event NOT IN (SELECT event FROM undone) AND NOT EXISTS (
        SELECT 1 FROM leave_step
        WHERE leave = l.id AND event NOT IN (SELECT event FROM undone))
      """) ?? 0
  }

  /// Version of the SQLite library in use.
  package static var sqliteVersion: String { Database.libraryVersion }
}
