internal import Records
internal import SQLite

extension Told {
  /// Who entered a row `n` of a table: of what came from another file, who did so there.
  static func author(_ table: String) -> String {
    """
    coalesce(
      (SELECT number FROM person_number WHERE person = (
        SELECT author FROM craft_act WHERE item = '\(table)' AND number = n.id
          AND event = n.event)),
      (SELECT actor FROM event_text WHERE event = n.event))
    """
  }

  /// Two columns: how it is known, and who entered it.
  init?(_ row: borrowing Statement, from place: Int32) throws {
    guard let seen = try row.optionalText(place).flatMap({ Seen(rawValue: $0) }) else {
      return nil
    }
    self.init(seen, by: try row.optionalText(place + 1))
  }
}
