import Glibc
import Records
import SQLite
import Store
import Testing

@Suite("The doctor names what is wrong")
struct DoctorTests {
  /// Damage, and the check that must name it. The triggers that would refuse it are dropped
  /// first, as somebody would who wanted to hide something.
  static let damage: [(sql: String, check: DoctorCheck, place: String)] = [
    ("UPDATE lot SET amount = amount + 1 WHERE kind = 'grant'", .lotAmounts, "lot "),
    ("UPDATE lot SET amount = amount + 1 WHERE kind = 'grant'", .zeroSum, "EUR"),
    ("UPDATE lot SET amount = -1 WHERE kind = 'grant'", .floors, "lot "),
    (
      "UPDATE transfer SET effective_on = '2026-12-31' WHERE kind = 'grant'",
      .floorsInThePast, "lot "
    ),
    (
      "UPDATE account SET unit = 'MIN' WHERE kind = 'person'", .units, "transfer "
    ),
    (
      "UPDATE transfer SET amount = amount + 1 WHERE reverses IS NOT NULL", .reversals,
      "transfer "
    ),
    ("DELETE FROM transfer WHERE id = 2", .numbers, "transfer"),
    ("DELETE FROM seal WHERE event = 2; DELETE FROM event WHERE id = 2", .numbers, "event"),
    (
      "UPDATE event SET recorded_at = '1999-01-01T00:00:00.000Z' WHERE id = 3", .instants,
      "event 3"
    ),
    (
      "UPDATE lot SET account = 999 WHERE id = (SELECT min(id) FROM lot WHERE kind = 'grant')",
      .foreignKeys, "lot "
    ),
    ("UPDATE event SET command = 'other' WHERE id = 3", .chain, "event 3"),
    ("PRAGMA application_id = 5", .pragmas, "application_id"),
    ("PRAGMA user_version = 77", .pragmas, "user_version"),
    ("PRAGMA recursive_triggers = OFF", .pragmas, "recursive_triggers"),
    ("PRAGMA cell_size_check = OFF", .pragmas, "cell_size_check"),
    ("PRAGMA trusted_schema = ON", .pragmas, "trusted_schema"),
    ("PRAGMA foreign_keys = OFF", .pragmas, "foreign_keys"),
    ("UPDATE lot SET floor = 0 WHERE kind = 'world'", .integrity, ":memory:"),
    ("UPDATE lot SET floor = 0 WHERE kind = 'world'", .floors, "lot "),
    ("UPDATE transfer SET reverses = 1 WHERE id = 3", .reversals, "transfer 3"),
    (
      """
      DROP INDEX lot_by_grant;
      INSERT INTO lot (id, event, account, kind, employment, period_start, floor)
      SELECT (SELECT max(id) + 1 FROM lot), event, account, kind, employment, period_start, 0
      FROM lot WHERE kind = 'grant' LIMIT 1
      """, .grants, "lot "
    ),
    ("UPDATE lot_term SET expires_on = '2024-01-31'", .afterLastDay, "lot "),
    (
      """
      UPDATE transfer SET amount = amount + 5 WHERE kind = 'grant';
      UPDATE lot SET amount = amount + 5 WHERE kind = 'grant';
      UPDATE lot SET amount = amount - 5 * (SELECT count(*) FROM lot WHERE kind = 'grant')
      WHERE id = (SELECT from_lot FROM transfer WHERE kind = 'grant')
      """, .derivation, "account 1 ILA"
    ),
    ("DELETE FROM import_batch WHERE id = 1", .numbers, "import_batch"),
    ("CREATE TABLE mine (a)", .schema, "table mine"),
    ("DROP INDEX transfer_out", .schema, "index transfer_out"),
    ("DROP VIEW x_lot; CREATE VIEW x_lot AS SELECT 1 AS lot", .schema, "view x_lot"),
    ("UPDATE transfer SET effective_on = '2024-02-30' WHERE id = 1", .integrity, ":memory:"),
  ]

  @Test("Planted damage is named by its check and place", arguments: damage.indices)
  func planted(index: Int) throws {
    let (sql, check, place) = DoctorTests.damage[index]
    let hospital = try ChainDamageTests.full()
    // A reversal is among the rows.
    try hospital.adjust("1", .plus, 700, on: "2024-06-01")
    try hospital.undo(try hospital.lastEvent())
    try hospital.expectSound()
    let database = hospital.store.database
    let triggers = try database.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try $0.text(0)
    }
    // What is missing counts as damage, too, and only so much of it is told.
    if check != .schema {
      for trigger in triggers { try database.execute("DROP TRIGGER \(trigger)") }
    }
    if !sql.hasPrefix("PRAGMA") {
      try database.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    }
    try database.execute(sql)
    try database.execute("PRAGMA ignore_check_constraints = OFF")
    let report = try hospital.store.doctor(.deep)
    #expect(report.checks.contains(check))
    #expect(
      report.findings.contains { $0.check == check && $0.place.code.hasPrefix(place) },
      "\(sql): \(report.findings)")
  }

  @Test("A last day that a command moved stands, though the command was undone")
  func movedLastDay() throws {
    let hospital = try Hospital()
    var rules = Hospital.simpleAccount("ILA", amount: 70_600, from: "2023-01-01") {
      $0.expiry = .months(3)
    }
    try hospital.add(rules)
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    try hospital.sync("2024-02-01")
    // A rule entered late: the grant of 2024 lives on. The next command moves its last day.
    var longer = rules.versions[0]
    longer.validFrom = Hospital.day("2024-01-01")
    longer.expiry = .months(36)
    rules.versions.append(longer)
    try hospital.add(rules)
    try hospital.changeHours("1", from: "2025-07-01", to: 1080)
    try hospital.undo(try hospital.lastEvent())
    try hospital.sync("2025-12-31")
    let lot = try hospital.store.lots(
      of: hospital.account("1"), asOf: Hospital.day("2025-12-31"), knownBy: nil
    ).first
    #expect(lot?.expiresOn == Hospital.day("2026-12-31"))
    #expect(lot?.amount == 70_600)
    try hospital.expectSound()
  }

  @Test(
    "A text that no longer fits its digest is found",
    arguments: [
      ("UPDATE text_body SET body = 'Other course' WHERE text = 1", "text 1"),
      ("UPDATE event_text SET actor = 'somebody else' WHERE event = 3", "event 3"),
      ("UPDATE event_text SET reason = 'because' WHERE event = 2", "event 2"),
      ("UPDATE person_number SET number = '77' WHERE person = 1", "person 1"),
      ("UPDATE person_details SET name = 'Somebody' WHERE person_change = 1", "person_change 1"),
      ("UPDATE person_details SET birth_year = 1970 WHERE person_change = 1", "person_change 1"),
      ("UPDATE text_body SET salt = NULL WHERE text = 1", "text 1"),
    ])
  func texts(sql: String, place: String) throws {
    let hospital = try ChainDamageTests.full()
    for table in ["text_body", "event_text", "person_number", "person_details"] {
      try hospital.store.database.execute("DROP TRIGGER \(table)_update")
    }
    try hospital.store.database.execute(sql)
    let findings = try hospital.store.doctor().findings.filter { $0.check != .schema }
    #expect(findings.map(\.place.code) == [place])
    #expect(findings.map(\.fault) == [.otherText])
  }

  @Test(
    "A text that was taken away is found; one that was erased is counted",
    arguments: [
      ("text_body", "text = 1", "text 1"), ("event_text", "event = 3", "event 3"),
      ("person_number", "person = 1", "person 1"),
      ("person_details", "person_change = 1", "person_change 1"),
    ])
  func missingTexts(table: String, row: String, place: String) throws {
    let hospital = try ChainDamageTests.full()
    // What stands beside was entered as erased.
    let before = try #require(try hospital.store.doctor().erased)
    try hospital.disarm(table)
    let columns = try hospital.store.database.all(
      "SELECT name FROM pragma_table_info(?1)", .text(table)
    ) { try $0.text(0) }
    try hospital.store.database.execute(
      "UPDATE \(table) SET "
        + columns.dropFirst().map { "\($0) = NULL" }.joined(separator: ", ") + " WHERE \(row)")
    let erased = try hospital.store.doctor()
    #expect(erased.findings.filter { $0.check != .schema } == [])
    #expect(erased.erased == before + 1)
    #expect(try hospital.store.audit(anchors: nil).erased == before + 1)
    try hospital.store.database.execute("DELETE FROM \(table) WHERE \(row)")
    let report = try hospital.store.doctor()
    #expect(report.findings.filter { $0.check != .schema }.map(\.place.code) == [place])
    #expect(report.findings.filter { $0.check != .schema }.map(\.fault) == [.textGone])
    #expect(try hospital.store.audit(anchors: nil).findings.map(\.fault) == [.textGone])
  }

  @Test(
    "A claim that tells another story than the ledger is named",
    arguments: [
      ("UPDATE claim_payment SET amount = amount + 1 WHERE id = 1", DoctorCheck.claimsPaid),
      ("UPDATE claim_payment SET kind = 'refund' WHERE id = 1", DoctorCheck.claimsNegative),
      ("UPDATE claim_payment SET on_day = '2024-12-31' WHERE id = 1", DoctorCheck.claimsNegative),
      ("UPDATE transfer SET amount = amount - 1 WHERE kind = 'pay'", DoctorCheck.claimsPaid),
      ("UPDATE transfer SET kind = 'lapse' WHERE kind = 'refund'", DoctorCheck.claimsPaid),
      ("UPDATE lot SET amount = 5 WHERE kind = 'claim'", DoctorCheck.claimsReserved),
      (
        """
        DELETE FROM claim_step WHERE step = 'close';
        UPDATE lot SET amount = 50001 WHERE kind = 'claim'
        """, DoctorCheck.claimsReserved
      ),
    ])
  func claims(sql: String, check: DoctorCheck) throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 50_000, on: "2024-03-01")
    try hospital.pay("C1", 30_000, on: "2024-04-01")
    try hospital.pay("C1", 10_000, on: "2024-04-02")
    // One payment taken back as if it had never been, one sent back.
    try hospital.undo(try hospital.lastEvent())
    try hospital.refund("C1", 5_000, on: "2024-05-01")
    try hospital.finish("C1", .close, on: "2024-06-01")
    try hospital.expectSound()
    let database = hospital.store.database
    let triggers = try database.all(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'trigger' AND tbl_name IN ('claim_payment', 'claim_step', 'transfer', 'lot')
      """
    ) { try $0.text(0) }
    for trigger in triggers { try database.execute("DROP TRIGGER \(trigger)") }
    try database.execute(sql)
    let findings = try hospital.store.doctor().findings
    #expect(
      findings.contains { $0.check == check && $0.place.code == "claim C1" }, "\(sql): \(findings)")
  }

  @Test("Claims taken in and not posted yet, or only in part, are no damage")
  func importedClaims() throws {
    let hospital = try Hospital.withOnePerson()
    var row = ClaimRow()
    row.employee = "1"
    row.title = "Course"
    row.cost = 5_000
    row.requestedOn = Hospital.day("2024-03-01")
    row.scheme = "ILA"
    row.approvedOn = Hospital.day("2024-03-05")
    row.paidOn = Hospital.day("2024-04-01")
    row.paid = 4_000
    row.state = .closed
    var lines = [ImportRow(line: 2, value: row)]
    _ = try hospital.store.importClaims(
      digest: FileDigest.of([1]), head: Hospital.head("import claims"), dryRun: false
    ) { lines.popLast() }
    try hospital.expectSound()
    try hospital.sync("2024-03-20")
    #expect(try hospital.balance("1", "2024-03-20")?.reserved == 5_000)
    try hospital.expectSound()
    try hospital.sync("2024-04-01")
    #expect(try hospital.balance("1", "2024-04-01")?.reserved == 0)
    try hospital.expectSound()
  }

  @Test("Every check is named, and a sound database has no finding")
  func sound() throws {
    let store = try ChainDamageTests.full().store
    let report = try store.doctor(.deep)
    #expect(report.findings == [])
    // Anchors are looked at where there are any.
    #expect(report.checks == DoctorCheck.allCases.filter { $0 != .anchors })
    #expect(
      try store.doctor().checks
        == DoctorCheck.allCases.filter { ![.anchors, .derivation].contains($0) })
    #expect(try store.doctor(.quick).checks.count < report.checks.count)
  }

  @Test("What was left beside the file is told, a running command's is not")
  func stray() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let store = try Store.create(path: path, head: Hospital.head("init"))
    try write([], to: folder.file("a.db.\(getpid()).part"))
    try write([], to: folder.file("a.db.copy"))
    #expect(try store.doctor().findings == [])
    let strays = ["a.db-wal", "a.db-shm", "a.db.999999999.part", "a.db.999999999.new"]
    for name in strays { try write([1], to: folder.file(name)) }
    try write([1, 2, 3, 4, 5, 6, 7, 8, 9], to: folder.file("a.db-journal"))
    // To SQLite a file like that means WAL mode, which other checks tell.
    let found = try store.doctor().findings.filter { $0.check == .file }
    #expect(
      found.map(\.place)
        == (["a.db-journal"] + strays).sorted().map { Place.file(folder.file($0)) })
    #expect(found.allSatisfy { $0.fault == .stray })
  }

  @Test("A database in WAL mode with an older library is told of the bug it has")
  func library() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    _ = try Store.create(path: path, head: Hospital.head("init"))
    let database = try Database(path: path, access: .readWrite)
    #expect(try database.text("PRAGMA journal_mode = WAL") == "wal")
    let store = try Store.open(path: path, access: .readOnly)
    let found = try store.doctor().findings.map(\.check)
    #expect(found.contains(.pragmas))
    #expect(
      found.contains(.library) == Store.isOlder(Database.libraryVersion, than: "3.51.3"))
    #expect(Store.isOlder("3.40.1", than: "3.51.3"))
    #expect(!Store.isOlder("3.51.3", than: "3.51.3"))
    #expect(!Store.isOlder("4.0", than: "3.51.3"))
  }
}
