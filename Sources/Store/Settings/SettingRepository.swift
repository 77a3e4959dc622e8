package import Records
internal import SQLite

/// A setting as it stands.
package struct SettingView: Sendable, Equatable {
  package var name: SettingName
  package var value: Int64
  /// The event that chose it; nil where nobody did.
  package var event: Int64?
  package var actor: String?
  package var day: Day?
  package var reason: String?
}

extension Store {
  /// Every setting, chosen by a day or not.
  ///
  /// - Parameter event: only what was recorded up to this event.
  package func settings(asOf day: Day, knownBy event: Int64? = nil) throws -> [SettingView] {
    try database.read {
      let known = Known(event: event)
      return try SettingName.allCases.map { name in
        let chosen = try database.first(
          """
          SELECT s.value, s.event, t.actor, e.today, t.reason
          FROM setting AS s JOIN event AS e ON e.id = s.event
          LEFT JOIN event_text AS t ON t.event = e.id
          WHERE s.name = ?1 AND e.today <= ?2 AND \(known.holds("s.event"))
          ORDER BY s.id DESC LIMIT 1
          """, .text(name.rawValue), .text(day.description)
        ) { row -> SettingView? in
          guard let value = Int64(try row.text(0)) else { return nil }
          return SettingView(
            name: name, value: value, event: try row.integer(1), actor: try row.optionalText(2),
            day: try row.day(3), reason: try row.optionalText(4))
        }
        return (chosen ?? nil) ?? SettingView(name: name, value: name.usual)
      }
    }
  }

  /// Chooses a value from today on; what was entered before stays as it is.
  ///
  /// - Returns: the value before.
  package func changeSetting(
    _ name: SettingName, to value: Int64, head: EventHead, dryRun: Bool
  ) throws -> Receipt<Int64> {
    try record(head, dryRun: dryRun) { recording in
      guard name.valid.contains(value) else {
        throw StoreError.refused(.settingOutside(name, value: value))
      }
      let before = try chosen(name)
      guard before != value else {
        throw StoreError.refused(.settingIsSo(name, value: value))
      }
      try database.run(
        "INSERT INTO setting (id, event, name, value) VALUES (?1, ?2, ?3, ?4)",
        .integer(try recording.nextID("setting")), .integer(recording.event),
        .text(name.rawValue), .text(String(value)))
      return before
    }
  }

  /// Weeks between two times that scores are asked after a decision to go on.
  package func scoreWeeks() throws -> Int { Int(try chosen(.scoreWeeks)) }

  /// The newest value that is not undone, or the usual one.
  func chosen(_ name: SettingName) throws -> Int64 {
    try database.text(
      """
      SELECT value FROM setting
      WHERE name = ?1 AND event NOT IN (SELECT event FROM undone)
      ORDER BY id DESC LIMIT 1
      """, .text(name.rawValue)
    ).flatMap { Int64($0) } ?? name.usual
  }
}
