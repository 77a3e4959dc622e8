internal import SQLite

/// Events that were undone, for who reads a whole table: few are, and asking SQL for each row takes
/// as long as reading it. Not for a store that has forgotten what was recorded later (`forget`).
struct UndoneEvents {
  /// By the event, the one that undid it.
  private let undoing: [Int64: Int64]

  init(_ database: Database) throws {
    undoing = Dictionary(
      uniqueKeysWithValues: try database.all(
        "SELECT undoes, id FROM event WHERE undoes IS NOT NULL"
      ) { (try $0.integer(0), try $0.integer(1)) })
  }

  func contains(_ event: Int64) -> Bool { undoing(event) != nil }

  /// Nil where it stands.
  func undoing(_ event: Int64) -> Int64? { undoing.isEmpty ? nil : undoing[event] }
}
