import SQLite

@testable import Store

extension Hospital {
  /// Rows of any kind under an event of their own, sealed as a command would: what somebody does
  /// who has this program's source and the file.
  ///
  /// - Parameter sql: `:event` stands for the number of the event.
  func forge(_ tables: [String], command: String = "sync", _ sql: String) throws {
    _ = try store.record(Hospital.head(command)) { recording in
      for table in tables { _ = try recording.nextID(table) }
      try store.database.execute(sql.replacing(":event", with: "\(recording.event)"))
    }
  }

  /// Without its triggers a table takes anything.
  func disarm(_ tables: String...) throws {
    for table in tables {
      let names = try store.database.all(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1", .text(table)
      ) { try $0.text(0) }
      for name in names { try store.database.execute("DROP TRIGGER \(name)") }
    }
  }
}
