package import Records
internal import SQLite

/// A team on a day.
package struct TeamState: Sendable, Equatable {
  package var id: Int64
  package var code: String
  package var name: String
  package var parentID: Int64?
  package var managerID: Int64?
}

extension Store {
  /// All teams as they are on a day, sorted by code.
  package func teams(asOf day: Day) throws -> [TeamState] {
    try database.read {
      var teams = try database.all("SELECT id, code FROM team ORDER BY code") { row in
        TeamState(
          id: try row.integer(0), code: try row.text(1), name: try row.text(1), parentID: nil,
          managerID: nil)
      }
      let places = Dictionary(uniqueKeysWithValues: teams.enumerated().map { ($1.id, $0) })
      var lived: Set<Int64> = []
      try database.rows(
        """
        SELECT team, name, parent, manager, valid_from FROM team_change
        WHERE event NOT IN (SELECT event FROM undone)
        ORDER BY team, valid_from, id
        """
      ) { row in
        guard let place = places[try row.integer(0)] else { return }
        lived.insert(try row.integer(0))
        guard try row.day(4) <= day else { return }
        if let name = try row.optionalText(1) { teams[place].name = name }
        if let parent = try row.optionalInteger(2) { teams[place].parentID = parent }
        if let manager = try row.optionalInteger(3) { teams[place].managerID = manager }
      }
      // A team whose rows were all undone has no life left.
      return teams.filter { lived.contains($0.id) }
    }
  }

  /// One team by its code.
  package func team(_ code: String, asOf day: Day) throws -> TeamState {
    let all = try teams(asOf: day)
    if let found = all.first(where: { $0.code == code })
      ?? all.first(where: { $0.code.lowercased() == code.lowercased() })
    {
      return found
    }
    throw StoreError.notFound(.team, id: code, near: NearMiss.of(code, in: all.map(\.code)))
  }
}
