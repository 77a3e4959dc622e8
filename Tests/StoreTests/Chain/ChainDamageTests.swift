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
    try hospital.enterForms(1)
    // Closed before anything happened, so that everything else still can.
    _ = try hospital.store.record(Hospital.head("by hand")) { recording in
      let database = recording.database
      try database.run(
        "INSERT INTO closed_period (id, event, last_day) VALUES (?1, ?2, '2020-12-31')",
        .integer(try recording.nextID("closed_period")), .integer(recording.event))
    }
    try FactsBeside.enter(hospital, 1)
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
    for column in ["id", "event"] + table.columns {
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
          == Finding(.chain, .event(event), column == "event" ? .otherRows : .changedAfterSeal),
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
      ("UPDATE seal SET contents = replace(contents, ':', ':000') WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = ' ' || contents WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = contents || ' ' WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = replace(contents, ' ', '  ') WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = contents || ' setting:0' WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = replace(contents, ':', ':+') WHERE event = 3", "event 3"),
      ("UPDATE seal SET contents = contents || ' ' || contents WHERE event = 3", "event 3"),
      ("UPDATE seal SET event = 999 WHERE event = 3", "event 3"),
      ("UPDATE event SET undoes = 2 WHERE id = 4", "event 4"),
      ("UPDATE event SET id = 999 WHERE id = (SELECT max(id) FROM event)", "event 999"),
      ("UPDATE event SET id = 0 WHERE id = 3", "event 0"),
      (
        "INSERT INTO seal SELECT event + 1, contents, hash, hash FROM seal "
          + "ORDER BY event DESC LIMIT 1", "seal behind"
      ),
      ("DELETE FROM seal WHERE event = 5", "event 5"),
      ("DELETE FROM seal WHERE event = 2; DELETE FROM event WHERE id = 2", "event 3"),
    ])
  func events(script: String, place: String) throws {
    let hospital = try ChainDamageTests.full()
    let database = hospital.store.database
    try database.execute("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF")
    try dropTriggers(database, of: "event")
    try dropTriggers(database, of: "seal")
    let behind = "seal \(try hospital.lastEvent() + 1)"
    try database.execute(script)
    let found = try hospital.store.verifyChain()?.place.code
    #expect(found == (place == "seal behind" ? behind : place))
    #expect(try hospital.store.doctor().findings.contains { $0.check == .chain })
  }

  /// As `full`, with a second row in every table.
  private static func two() throws -> Hospital {
    let hospital = try full()
    try hospital.employ("2", from: "2024-03-01", hours: 1080)
    _ = try hospital.store.changeEmployee(
      EmployeeInput(number: "2"), from: Hospital.day("2024-03-01"), addRoles: ["analyst"],
      head: Hospital.head("employee change"), dryRun: false)
    var rows = [ImportRow(line: 2, value: TeamInput(code: "OR"))]
    rows[0].value.name = "Theatre"
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 2, count: 32), effective: nil,
      head: Hospital.head("import teams"), dryRun: false
    ) { rows.popLast() }
    let claim = try hospital.claim("1", cost: 6_000, on: "2025-12-30", from: [("ILA", nil)])
    try hospital.pay(claim, 4_000, on: "2025-12-31")
    try hospital.adjust("1", .minus, 600, on: "2025-12-31")
    _ = try hospital.importClaim("1", cost: 7_000, on: "2025-12-31")
    try hospital.enterForms(2)
    _ = try hospital.store.record(Hospital.head("by hand")) { recording in
      let database = recording.database
      try database.run(
        "INSERT INTO closed_period (id, event, last_day) VALUES (?1, ?2, '2021-12-31')",
        .integer(try recording.nextID("closed_period")), .integer(recording.event))
      try database.run(
        "INSERT INTO setting VALUES (?1, ?2, 'fulltime_minutes', '2400')",
        .integer(try recording.nextID("setting")), .integer(recording.event))
    }
    try FactsBeside.enter(hospital, 2)
    return hospital
  }

  /// A row of each table cut, put in or swapped, at the start, in the middle and at the end.
  private static func damage(_ table: ChainTable, _ shift: String) -> [String] {
    let name = table.name
    let copied = (["event"] + table.columns).joined(separator: ", ")
    // What must differ in every row.
    let values = (["event"] + table.columns).map { $0 == "code" ? "code || '2'" : $0 }
      .joined(separator: ", ")
    let put = { (id: String, source: String) in
      "INSERT INTO \(name) (id, \(copied)) SELECT \(id), \(values) FROM \(name) "
        + "WHERE id = \(source)"
    }
    let last = "(SELECT max(id) FROM \(name))"
    return [
      "DELETE FROM \(name) WHERE id = 1", "DELETE FROM \(name) WHERE id = \(last)",
      "DELETE FROM \(name)",
      put("(SELECT max(id) + 1 FROM \(name))", last), put("0", "1"), put("-7", last),
      """
      UPDATE \(name) SET id = -id WHERE id IN (1, \(last));
      UPDATE \(name) SET id = \(shift) + id WHERE id < 0
      """,
    ]
  }

  @Test(
    "A row cut out, one put in, two swapped: each is found in every table",
    arguments: ChainTable.all)
  func rows(table: ChainTable) throws {
    let hospital = try ChainDamageTests.two()
    let database = hospital.store.database
    #expect(try hospital.store.verifyChain() == nil)
    try database.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    try dropTriggers(database, of: table.name)
    let indexes = try database.all(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'index' AND tbl_name = ?1 AND sql LIKE 'CREATE UNIQUE%'
      """, .text(table.name)
    ) { try $0.text(0) }
    for index in indexes { try database.execute("DROP INDEX \(index)") }
    let last = try #require(try database.integer("SELECT max(id) FROM \(table.name)"))
    try #require(last > 1, "\(table.name) has one row: swapping is not tried")
    for script in ChainDamageTests.damage(table, "\(last + 1)") {
      try database.execute("SAVEPOINT damage")
      try database.execute(script)
      let found = try hospital.store.verifyChain()
      try database.execute("ROLLBACK TO damage; RELEASE damage")
      #expect(found?.check == .chain, "\(script)")
    }
    #expect(try hospital.store.verifyChain() == nil)
  }

  @Test(
    "A row moved to another event is found in every table", arguments: ChainTable.all)
  func moved(table: ChainTable) throws {
    let hospital = try ChainDamageTests.full()
    let database = hospital.store.database
    try database.execute("PRAGMA foreign_keys = OFF")
    try dropTriggers(database, of: table.name)
    for change in ["event + 1", "event - 1", "0", "999"] {
      try database.execute("SAVEPOINT damage")
      try database.execute("UPDATE \(table.name) SET event = \(change) WHERE id = 1")
      let found = try hospital.store.verifyChain()
      try database.execute("ROLLBACK TO damage; RELEASE damage")
      #expect(found?.fault == .otherRows, "\(table.name): \(change)")
    }
  }
}
