import Records
import SQLite
import Testing

@testable import Store

/// What somebody with the file and a SQLite shell changes behind the program's back.
@Suite("Damage to the chain is found")
struct ChainDamageTests {
  /// A hospital with at least one row in every table of the chain that this version can fill.
  static func full() throws -> Hospital {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.budget("BUD", amount: 100_000))
    var team = TeamInput(code: "ICU")
    team.name = "Intensive care"
    var rows = [ImportRow(line: 2, value: team)]
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 1, count: 32), effective: nil,
      head: Hospital.head("import teams"), dryRun: false
    ) { rows.popLast() }
    _ = try hospital.store.changeEmployee(
      EmployeeInput(number: "1"), from: Hospital.day("2024-01-01"), addRoles: ["analyst"],
      head: Hospital.head("employee change"), dryRun: false)
    let claim = try hospital.claim("1", cost: 30_000, on: "2024-03-01")
    try hospital.pay(claim, 20_000, on: "2024-04-01", invoice: "F-1", final: true)
    try hospital.adjust("1", .plus, 500, on: "2024-05-01")
    try hospital.sync("2025-12-31")
    _ = try hospital.importClaim("1", cost: 5_000, on: "2025-12-31")
    // No verb of this version closes a period.
    _ = try hospital.store.record(Hospital.head("by hand")) { recording in
      let database = recording.database
      try database.run(
        "INSERT INTO closed_period (id, event, last_day) VALUES (?1, ?2, '2020-12-31')",
        .integer(try recording.nextID("closed_period")), .integer(recording.event))
    }
    return hospital
  }

  @Test("Nothing is found where nothing was done")
  func sound() throws {
    let hospital = try ChainDamageTests.full()
    #expect(try hospital.store.verifyChain() == nil)
    for table in ChainTable.all {
      let count = try hospital.store.database.integer("SELECT count(*) FROM \(table.name)")
      #expect(count ?? 0 > 0, "\(table.name) is empty: its damage is not tried")
    }
  }

  @Test("Every hashed column of every table, changed, is found", arguments: ChainTable.all)
  func changed(table: ChainTable) throws {
    let hospital = try ChainDamageTests.full()
    let database = hospital.store.database
    try database.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    try dropTriggers(database, of: table.name)
    for column in table.columns {
      let (id, event) = try #require(
        try database.first("SELECT max(id), event FROM \(table.name)") {
          (try $0.integer(0), try $0.integer(1))
        })
      try database.execute("SAVEPOINT damage")
      try database.execute(
        """
        UPDATE \(table.name) SET \(column) = CASE
          WHEN \(column) IS NULL THEN \(try example(database, table.name, column))
          WHEN typeof(\(column)) = 'integer' THEN \(column) + 1
          WHEN typeof(\(column)) = 'text' THEN \(column) || '0'
          ELSE zeroblob(33) END
        WHERE id = \(id)
        """)
      let found = try hospital.store.verifyChain()
      try database.execute("ROLLBACK TO damage; RELEASE damage")
      #expect(
        found
          == Finding(.chain, .event(event), .changedAfterSeal),
        "\(table.name).\(column)")
    }
    #expect(try hospital.store.verifyChain() == nil)
  }

  /// A value of the column's type for a place that was empty.
  private func example(
    _ database: Database, _ table: String, _ column: String
  ) throws -> String {
    let type = try database.text(
      "SELECT type FROM pragma_table_info(?1) WHERE name = ?2", .text(table), .text(column))
    return type == "INTEGER" ? "1" : type == "TEXT" ? "'0'" : "zeroblob(32)"
  }

  private func dropTriggers(_ database: Database, of table: String) throws {
    let names = try database.all(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1", .text(table)
    ) { try $0.text(0) }
    for name in names { try database.execute("DROP TRIGGER \(name)") }
  }

  @Test(
    "A changed event, seal or order of seals is found where it stands",
    arguments: [
      ("UPDATE event SET command = 'other' WHERE id = 3", "event 3"),
      ("UPDATE event SET today = '2020-01-01' WHERE id = 2", "event 2"),
      ("UPDATE event SET recorded_at = '1999-01-01T00:00:00.000Z' WHERE id = 1", "event 1"),
      ("UPDATE event SET digest = zeroblob(32) WHERE id = 4", "event 4"),
      ("UPDATE event SET idempotency_key = 'k' WHERE id = 4", "event 4"),
      ("UPDATE seal SET hash = zeroblob(32) WHERE event = 3", "event 3"),
      ("UPDATE seal SET previous = zeroblob(32) WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = '' WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = contents || ' lot:1' WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = 'nonsense' WHERE event = 2", "event 2"),
      ("UPDATE seal SET contents = 'unknown:1' WHERE event = 2", "event 2"),
      ("DELETE FROM seal WHERE event = 5", "event 5"),
      ("DELETE FROM seal WHERE event = 2; DELETE FROM event WHERE id = 2", "event 3"),
    ])
  func events(script: String, place: String) throws {
    let hospital = try ChainDamageTests.full()
    let database = hospital.store.database
    try database.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    try dropTriggers(database, of: "event")
    try dropTriggers(database, of: "seal")
    try database.execute(script)
    #expect(try hospital.store.verifyChain()?.place.code == place)
    #expect(try hospital.store.doctor().findings.contains { $0.check == .chain })
  }

  @Test(
    "A row cut out, one put in, one moved to another event, two swapped: each is found",
    arguments: [
      "DELETE FROM transfer WHERE id = 2",
      "DELETE FROM claim_step WHERE id = (SELECT max(id) FROM claim_step)",
      "DELETE FROM lot WHERE id = (SELECT max(id) FROM lot)",
      "UPDATE transfer SET event = event + 1 WHERE id = 1",
      """
      UPDATE transfer SET id = -id WHERE id IN (1, 2);
      UPDATE transfer SET id = 3 + id WHERE id < 0
      """,
      "INSERT INTO closed_period (id, event, last_day) VALUES (2, 5, '2021-12-31')",
      "INSERT INTO setting (id, event, name, value) VALUES (2, 1, 'fulltime_minutes', '2400')",
    ])
  func rows(script: String) throws {
    let hospital = try ChainDamageTests.full()
    let database = hospital.store.database
    try database.execute("PRAGMA foreign_keys = OFF")
    for table in ["transfer", "claim_step", "lot", "closed_period", "setting"] {
      try dropTriggers(database, of: table)
    }
    try database.execute(script)
    let found = try #require(try hospital.store.verifyChain())
    #expect(found.check == .chain)
  }
}
