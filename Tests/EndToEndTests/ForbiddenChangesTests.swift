import Foundation
import Testing

/// The file defends itself: what docs/proof.md says of forbidden changes.
@Suite("Forbidden changes, straight against the file")
struct ForbiddenChangesTests {
  @Test("A plain connection: nothing forbidden is accepted, for the right reason")
  func connection() throws {
    try ForbiddenRun(tool: .connection).run()
  }

  @Test(
    "The sqlite3 shell: nothing forbidden is accepted, for the right reason",
    .enabled(if: PlainShell.path != nil))
  func shell() throws {
    try ForbiddenRun(tool: .shell).run()
  }

  @Test("Every column that names another row is tried")
  func references() throws {
    let file = try DefendedFile()
    let connection = try PlainConnection(file.path)
    let found = try connection.rows(
      """
      SELECT t.name, f."from" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS f
      WHERE t.type = 'table' AND f."from" NOT IN ('event', 'last_transfer')
      """
    ).map { ForbiddenChanges.Reference(table: $0[0], column: $0[1]) }
    // Those of the tables beside the chain and of events stand in the table by hand.
    let byHand: Set = [
      "event", "seal", "event_text", "text_body", "person_number", "person_details",
      "plan_item_details", "craft_change_details", "handover_answer_details",
      "evaluation_details",
    ]
    #expect(Set(found.filter { !byHand.contains($0.table) }) == Set(ForbiddenChanges.references))
  }

  @Test("An event left without its seal: nobody writes after it, and doctor names it")
  func unsealed() throws {
    // Given: without foreign keys nothing looks at COMMIT whether the event has its seal.
    let file = try DefendedFile()
    let connection = try PlainConnection(file.path)
    for sql in ["BEGIN", SoundRow.openEvent, "COMMIT"] { #expect(connection.run(sql) == nil) }
    let event = try connection.rows("SELECT max(id) FROM event")[0][0]
    // When
    let content = try Content(of: file.path)
    for words in [
      ["account", "adjust", "1", "ILA", "--plus", "1", "--reason", "x"],
      ["employee", "change", "1", "--from", "2026-02-01", "--hours", "20"], ["undo"],
    ] {
      let outcome = try file.run(words)
      #expect(outcome.exit != 0, "\(words)")
    }
    // Then
    #expect(try Content(of: file.path) == content)
    #expect(
      try named(by: file) == [
        "foreign-keys event \(event)", "chain event \(event)", "texts event \(event)",
      ])
  }

  @Test("A forged event: its hash cannot be right by chance, and doctor names it")
  func forged() throws {
    let file = try DefendedFile()
    let connection = try PlainConnection(file.path)
    for sql in ["BEGIN", SoundRow.openEvent, SoundRow.insert("transfer"), SoundRow.seal, "COMMIT"] {
      #expect(connection.run(sql) == nil)
    }
    let event = try connection.rows("SELECT max(id) FROM event")[0][0]
    let transfer = try connection.rows("SELECT max(id) FROM transfer")[0][0]
    #expect(
      try named(by: file)
        == ["movements transfer \(transfer)", "chain event \(event)", "texts event \(event)"])
  }

  @Test("What hides under a name of SQLite's own is named")
  func hidden() throws {
    for (sql, place) in [
      (
        """
        INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql)
        VALUES ('view', 'sqlite_evil', 'sqlite_evil', 0, 'CREATE VIEW sqlite_evil AS SELECT 1')
        """, "schema view sqlite_evil"
      ),
      (
        """
        INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES (
          'trigger', 'sqlite_evil', 'seal', 0,
          'CREATE TRIGGER sqlite_evil AFTER INSERT ON seal BEGIN SELECT 1; END')
        """, "schema trigger sqlite_evil"
      ),
    ] {
      let file = try DefendedFile()
      let connection = try PlainConnection(file.path)
      #expect(connection.run("PRAGMA writable_schema = ON") == nil)
      #expect(connection.run(sql) == nil)
      #expect(try named(by: file) == [place])
    }
  }

  /// What `doctor` finds wrong, as check and place.
  private func named(by file: DefendedFile) throws -> [String] {
    let outcome = try file.run(["doctor", "--format", "json"])
    #expect(outcome.exit == 5)
    let report = outcome.json as? [String: Any]
    let rows = report?["findings"] as? [[String: Any]] ?? []
    return rows.map { "\($0["check"] as? String ?? "") \($0["place"] as? String ?? "")" }
  }
}
