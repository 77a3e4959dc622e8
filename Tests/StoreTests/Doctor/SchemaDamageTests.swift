import SQLite
import Testing

@testable import Store

/// What stands in the schema and is not ours, and what the schema brought and is not there.
@Suite("The doctor knows its own schema")
struct SchemaDamageTests {
  @Test(
    "Names that look like SQLite's own hide nothing",
    arguments: [
      ("CREATE TABLE sqlitex_evil (a)", "table sqlitex_evil"),
      ("CREATE VIEW SQLITE9 AS SELECT 1 AS a", "view SQLITE9"),
      ("CREATE INDEX sqlite1x ON lot (id)", "index sqlite1x"),
      (
        "CREATE TRIGGER sqlitex AFTER INSERT ON event BEGIN SELECT 1; END", "trigger sqlitex"
      ),
    ])
  func names(sql: String, place: String) throws {
    let store = try Hospital().store
    try store.database.execute(sql)
    #expect(try store.schemaFindings().map(\.place.code) == [place])
  }

  @Test("What ANALYZE and AUTOINCREMENT leave is SQLite's")
  func ownTables() throws {
    let store = try Hospital().store
    try store.database.execute(
      """
      ANALYZE;
      CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
      DROP TABLE counted
      """)
    #expect(try store.doctor(.deep).findings == [])
  }

  @Test(
    "Rows that belong to the schema are compared",
    arguments: [
      ("INSERT INTO lot_kind VALUES ('gift')", "table lot_kind"),
      ("DELETE FROM lot_kind WHERE kind = 'grace'", "table lot_kind"),
      ("INSERT INTO transfer_kind VALUES ('gift')", "table transfer_kind"),
      ("UPDATE transfer_kind SET kind = 'gift' WHERE kind = 'pay'", "table transfer_kind"),
      ("UPDATE view_column SET personal = 0", "table view_column"),
      ("UPDATE view_column SET description_en = 'x' WHERE position = 3", "table view_column"),
      ("DELETE FROM view_column", "table view_column"),
      ("UPDATE schema_migration SET name = 'x' WHERE number = 3", "schema_migration 3"),
      ("UPDATE schema_migration SET applied_at = 'x' WHERE number = 2", "schema_migration 2"),
    ])
  func seeds(sql: String, place: String) throws {
    let hospital = try Hospital()
    let triggers = try hospital.store.database.all(
      """
      SELECT sql FROM sqlite_schema WHERE type = 'trigger'
        AND tbl_name IN ('lot_kind', 'transfer_kind', 'view_column', 'schema_migration')
      """
    ) { try $0.text(0) }
    try hospital.disarm("lot_kind", "transfer_kind", "view_column", "schema_migration")
    try hospital.store.database.execute("PRAGMA foreign_keys = OFF; " + sql)
    for trigger in triggers { try hospital.store.database.execute(trigger) }
    try hospital.store.database.execute("PRAGMA foreign_keys = ON")
    #expect(try hospital.store.doctor(.quick).findings.map(\.place.code) == [place])
  }

  @Test("A table that is gone is told, and nothing stops for it")
  func missingTable() throws {
    let hospital = try Hospital()
    try hospital.store.database.execute("PRAGMA foreign_keys = OFF; DROP TABLE event_text")
    let found = try hospital.store.doctor().findings
    #expect(found.contains { $0.place.code == "table event_text" && $0.fault == .objectMissing })
    #expect(found.map(\.check).contains(.texts))
  }
}
