import Records
import SQLite
import Store
import Testing

@Suite("Seals written down outside the database")
struct AnchorTests {
  @Test("A tail cut off whole still verifies, and is found through the anchor")
  func cutTail() throws {
    let hospital = try ChainDamageTests.full()
    let anchor = try #require(try hospital.store.anchor())
    #expect(Anchor(line: anchor.line) == anchor)
    #expect(Anchor(line: "nonsense") == nil)
    #expect(try hospital.store.doctor(.deep, anchors: [anchor]).findings == [])
    // Another database's anchors beside our own say nothing of this one.
    let foreign = Anchor(
      chain: String(repeating: "0", count: 64), event: 900, hash: anchor.hash, recordedAt: "")
    #expect(try hospital.store.doctor(anchors: [foreign, anchor]).findings == [])
    _ = try hospital.store.changeEmployee(
      EmployeeInput(number: "1"), from: Hospital.day("2025-01-01"), addRoles: ["hr"],
      head: Hospital.head("employee change"), dryRun: false)
    let last = try hospital.lastEvent()
    let later = try #require(try hospital.store.anchor())
    #expect(later.event == last)
    let database = hospital.store.database
    try database.execute("PRAGMA foreign_keys = OFF")
    for table in ["role_change", "event_text", "seal"] {
      try database.execute("DROP TRIGGER \(table)_delete")
      try database.run("DELETE FROM \(table) WHERE event = ?1", .integer(last))
    }
    try database.execute("DROP TRIGGER event_delete")
    try database.run("DELETE FROM event WHERE id = ?1", .integer(last))
    try database.execute("PRAGMA foreign_keys = ON")
    #expect(try hospital.store.doctor(.deep).findings.filter { $0.check != .schema } == [])
    #expect(
      try hospital.store.doctor(anchors: [anchor, later]).findings
        .filter { $0.check == .anchors }
        == [Finding(.anchors, .event(last), .anchoredButMissing)])
    let other = Anchor(
      chain: anchor.chain, event: anchor.event, hash: anchor.chain, recordedAt: "")
    #expect(
      try hospital.store.doctor(anchors: [other]).findings.filter { $0.check == .anchors }
        == [Finding(.anchors, .event(anchor.event), .anchoredOtherwise)])
  }

  @Test("Seals of which none is of this database are a finding, and so is an empty file of them")
  func foreign() throws {
    let hospital = try ChainDamageTests.full()
    let store = hospital.store
    let nowhere = [Finding(.anchors, .file(store.path), .anchoredNowhere)]
    let other = try #require(try Hospital(today: "2026-01-16").store.anchor())
    for anchors in [[other], [other, other], []] {
      for tier in DoctorTier.allCases {
        #expect(try store.doctor(tier, anchors: anchors).findings == nowhere)
      }
      #expect(try store.audit(anchors: anchors).findings == nowhere)
    }
    #expect(try store.audit(anchors: nil).findings == [])
    #expect(try store.doctor(anchors: nil).findings == [])
  }

  @Test("A record that was wiped is found, though nothing in it contradicts itself")
  func wiped() throws {
    let hospital = try ChainDamageTests.full()
    let anchor = try #require(try hospital.store.anchor())
    let database = hospital.store.database
    let triggers = try database.all("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
      try $0.text(0)
    }
    for trigger in triggers { try database.execute("DROP TRIGGER \(trigger)") }
    try database.execute("PRAGMA foreign_keys = OFF")
    let tables = try database.all(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN (
        'schema_migration', 'lot_kind', 'transfer_kind', 'view_column')
      """
    ) { try $0.text(0) }
    for table in tables { try database.execute("DELETE FROM \(table)") }
    try database.execute("PRAGMA foreign_keys = ON")
    let report = try hospital.store.doctor(anchors: [anchor])
    #expect(
      report.findings.filter { $0.check != .schema }
        == [Finding(.anchors, .file(hospital.store.path), .anchoredNowhere)])
    #expect(try hospital.store.audit(anchors: [anchor]).findings.map(\.fault) == [.anchoredNowhere])
  }
}
