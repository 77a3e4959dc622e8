import Glibc
import Records
import SQLite
import Store
import Testing

@Suite("The doctor names what is wrong")
struct DoctorTests {
  /// Damage, and the check that must name it. The triggers that would refuse it are dropped
  /// first, as somebody would who wanted to hide something.
  static let damage: [(sql: String, check: String, place: String)] = [
    ("UPDATE lot SET amount = amount + 1 WHERE kind = 'grant'", "lot-amounts", "lot "),
    ("UPDATE lot SET amount = amount + 1 WHERE kind = 'grant'", "zero-sum", "EUR"),
    ("UPDATE lot SET amount = -1 WHERE kind = 'grant'", "floors", "lot "),
    (
      "UPDATE transfer SET effective_on = '2026-12-31' WHERE kind = 'grant'",
      "floors-in-the-past", "lot "
    ),
    (
      "UPDATE account SET unit = 'MIN' WHERE kind = 'person'", "units", "transfer "
    ),
    (
      "UPDATE transfer SET amount = amount + 1 WHERE reverses IS NOT NULL", "reversals",
      "transfer "
    ),
    ("DELETE FROM transfer WHERE id = 2", "numbers", "transfer"),
    ("DELETE FROM seal WHERE event = 2; DELETE FROM event WHERE id = 2", "numbers", "event"),
    (
      "UPDATE event SET recorded_at = '1999-01-01T00:00:00.000Z' WHERE id = 3", "instants",
      "event 3"
    ),
    ("UPDATE lot SET account = 999 WHERE kind = 'grant'", "foreign-keys", "lot "),
    ("UPDATE event SET command = 'other' WHERE id = 3", "chain", "event 3"),
    ("PRAGMA application_id = 5", "pragmas", "application_id"),
    ("PRAGMA recursive_triggers = OFF", "pragmas", "recursive_triggers"),
    ("PRAGMA cell_size_check = OFF", "pragmas", "cell_size_check"),
    ("PRAGMA trusted_schema = ON", "pragmas", "trusted_schema"),
    ("PRAGMA foreign_keys = OFF", "pragmas", "foreign_keys"),
    ("UPDATE lot SET floor = 0 WHERE kind = 'world'", "integrity", ":memory:"),
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
    for trigger in triggers { try database.execute("DROP TRIGGER \(trigger)") }
    if !sql.hasPrefix("PRAGMA") {
      try database.execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
    }
    try database.execute(sql)
    try database.execute("PRAGMA ignore_check_constraints = OFF")
    let report = try hospital.store.doctor()
    #expect(report.checks.contains(check))
    #expect(
      report.findings.contains { $0.check == check && $0.place.hasPrefix(place) },
      "\(sql): \(report.findings)")
  }

  @Test(
    "A text that no longer fits its digest is found",
    arguments: [
      ("UPDATE text_body SET body = 'Other course' WHERE text = 1", "text 1"),
      ("UPDATE event_text SET actor = 'somebody else' WHERE event = 3", "event 3"),
      ("UPDATE event_text SET reason = 'because' WHERE event = 2", "event 2"),
      ("UPDATE person_number SET number = '77'", "person 1"),
      ("UPDATE person_details SET name = 'Somebody' WHERE person_change = 1", "person_change 1"),
      ("UPDATE person_details SET birth_year = 1970", "person_change 1"),
      ("UPDATE text_body SET salt = NULL WHERE text = 1", "text 1"),
    ])
  func texts(sql: String, place: String) throws {
    let hospital = try ChainDamageTests.full()
    for table in ["text_body", "event_text", "person_number", "person_details"] {
      try hospital.store.database.execute("DROP TRIGGER \(table)_update")
    }
    try hospital.store.database.execute(sql)
    #expect(
      try hospital.store.doctor().findings.map { [$0.check, $0.place] } == [["texts", place]])
  }

  @Test(
    "A claim that tells another story than the ledger is named",
    arguments: [
      ("UPDATE claim_payment SET amount = amount + 1 WHERE id = 1", "claims-paid"),
      ("UPDATE claim_payment SET kind = 'refund' WHERE id = 1", "claims-negative"),
      ("UPDATE claim_payment SET on_day = '2024-12-31' WHERE id = 1", "claims-negative"),
      ("UPDATE transfer SET amount = amount - 1 WHERE kind = 'pay'", "claims-paid"),
      ("UPDATE transfer SET kind = 'lapse' WHERE kind = 'refund'", "claims-paid"),
      ("UPDATE lot SET amount = 5 WHERE kind = 'claim'", "claims-reserved"),
    ])
  func claims(sql: String, check: String) throws {
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
      WHERE type = 'trigger' AND tbl_name IN ('claim_payment', 'transfer', 'lot')
      """
    ) { try $0.text(0) }
    for trigger in triggers { try database.execute("DROP TRIGGER \(trigger)") }
    try database.execute(sql)
    let findings = try hospital.store.doctor().findings
    #expect(
      findings.contains { $0.check == check && $0.place == "claim C1" }, "\(sql): \(findings)")
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
    let report = try ChainDamageTests.full().store.doctor()
    #expect(report.findings == [])
    #expect(Set(DoctorTests.damage.map(\.check)).subtracting(report.checks) == [])
  }

  @Test("A file that others may read, or that has two names, is told")
  func file() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.db")
    let store = try Store.create(path: path, head: Hospital.head("init"))
    #expect(try store.doctor().findings == [])
    chmod(path, 0o644)
    #expect(try store.doctor().findings.map(\.check) == ["file"])
    chmod(path, 0o600)
    link(path, folder.file("second.db"))
    #expect(try store.doctor().findings.map(\.detail) == ["has 2 names"])
  }
}
