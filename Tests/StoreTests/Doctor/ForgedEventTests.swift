import Records
import SQLite
import Testing

@testable import Store

/// Events with their own sound seal, of rows that no command makes.
@Suite("The doctor names what no command makes, sealed or not")
struct ForgedEventTests {
  private static func transfer(
    _ kind: String, _ from: String, _ to: String, amount: Int = 5, _ names: String = "NULL, NULL"
  ) -> String {
    """
    INSERT INTO transfer (id, event, kind, from_lot, to_lot, amount, effective_on, booked_on,
      claim, payment)
    VALUES ((SELECT max(id) + 1 FROM transfer), :event, '\(kind)', \(from), \(to), \(amount),
      '2025-06-01', '2025-06-01', \(names))
    """
  }

  private static func world(_ kind: String, _ unit: String = "EUR") -> String {
    """
    (SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account
      WHERE a.kind = '\(kind)' AND a.unit = '\(unit)')
    """
  }

  private static let grant = """
    (SELECT max(l.id) FROM lot AS l JOIN account AS a ON a.id = l.account
      WHERE l.kind = 'grant' AND a.unit = 'EUR')
    """
  private static let held = "(SELECT max(id) FROM lot WHERE kind = 'claim')"

  static let movements: [String] = [
    transfer("adjust", world("employer"), grant),
    transfer("grant", world("employer"), world("provider")),
    transfer("grant", world("employer", "MIN"), world("taken", "MIN")),
    transfer("grant", world("employer"), grant, "1, NULL"),
    transfer("grant", world("outside"), grant),
    transfer("pay", grant, world("provider"), "1, 1"),
    transfer("refund", world("provider"), grant, "1, 1"),
    transfer("refund", world("provider"), grant),
    transfer("lapse", grant, world("employer")),
    transfer("lapse", world("employer"), world("lapsed")),
    transfer("reserve", grant, grant.replacing("max", with: "min"), "1, NULL"),
    transfer("repay", grant, world("employer")),
    transfer("write_off", grant, world("employer")),
    transfer("advance", world("employer"), world("provider")),
    transfer("set_off", world("employer"), grant),
    transfer("correction", grant, world("lapsed")),
    transfer("release", grant, world("employer"), "1, NULL"),
    transfer("take", grant, world("taken")),
    transfer("take", world("employer", "MIN"), world("taken", "MIN")),
  ]

  @Test("A transfer between lots where its kind never moves is named", arguments: movements)
  func movement(sql: String) throws {
    let hospital = try ChainDamageTests.full()
    try hospital.forge(["transfer"], sql)
    let last = try hospital.store.database.integer("SELECT max(id) FROM transfer") ?? 0
    let found = try hospital.store.doctor().findings
    #expect(found.map(\.check).contains(.movements), "\(found)")
    #expect(found.filter { $0.check == .movements }.map(\.place) == [.transfer(last)])
    #expect(!found.map(\.check).contains(.chain))
  }

  @Test(
    "A lot that belongs to another account than it is in is named",
    arguments: [
      "UPDATE lot SET account = (SELECT id FROM account WHERE kind = 'pot') WHERE id = \(grant)",
      "UPDATE lot SET account = (SELECT id FROM account WHERE kind = 'employer' AND unit = 'EUR') "
        + "WHERE id = \(held)",
      "UPDATE lot SET source_lot = (SELECT id FROM lot WHERE kind = 'budget') WHERE id = \(held)",
      "UPDATE account SET person = person + 1 WHERE person IS NOT NULL",
    ])
  func lots(sql: String) throws {
    let hospital = try ChainDamageTests.full()
    try hospital.disarm("lot", "account")
    try hospital.store.database.execute("PRAGMA foreign_keys = OFF")
    try hospital.store.database.execute(sql)
    let found = try hospital.store.doctor().findings
    #expect(found.contains { $0.check == .movements && $0.fault == .ofAnother }, "\(found)")
  }

  @Test(
    "The last transfer that a lot names is its last",
    arguments: [
      "UPDATE lot SET last_transfer = NULL WHERE id = \(grant)",
      "UPDATE lot SET last_transfer = 1 WHERE id = \(grant)",
      "UPDATE lot SET last_transfer = 2 WHERE last_transfer IS NULL",
    ])
  func lastTransfers(sql: String) throws {
    let hospital = try ChainDamageTests.full()
    try hospital.disarm("lot")
    try hospital.store.database.execute(sql)
    let found = try hospital.store.doctor().findings.map(\.check)
    #expect(found.contains(.lastTransfers))
    #expect(!found.contains(.lotAmounts))
  }

  static let facts: [(tables: [String], sql: String, place: String)] = [
    (
      ["claim"], "INSERT INTO claim VALUES ((SELECT max(id) + 1 FROM claim), :event, 1)", "claim C4"
    ),
    (
      ["claim", "claim_version"],
      """
      INSERT INTO claim VALUES ((SELECT max(id) + 1 FROM claim), :event, 1);
      INSERT INTO claim_version (id, event, claim, submitted_on, cost, title, purposes, mandatory,
        reimburse)
      VALUES ((SELECT max(id) + 1 FROM claim_version), :event, 4, '2025-01-01', 5, 1, '', 'no', 0)
      """, "claim C4"
    ),
    (
      ["claim_step"],
      """
      INSERT INTO claim_step (id, event, claim, step, on_day)
      VALUES ((SELECT max(id) + 1 FROM claim_step), :event, 2, 'approve', '2025-12-31')
      """, "claim C2"
    ),
    (
      ["import_batch"],
      """
      INSERT INTO import_batch
      VALUES ((SELECT max(id) + 1 FROM import_batch), :event, 'nonsense', zeroblob(32), 0, 0, 0, 0)
      """, "event "
    ),
    (
      ["setting"], "INSERT INTO setting VALUES (2, :event, 'fulltime_minutes', 'abc')",
      "setting 2"
    ),
    (["setting"], "INSERT INTO setting VALUES (2, :event, 'fulltime_minutes', '0')", "setting 2"),
    (["setting"], "INSERT INTO setting VALUES (2, :event, 'colour', '2160')", "setting 2"),
    (["setting"], "INSERT INTO setting VALUES (2, :event, 'smallest_group', '4')", "setting 2"),
    (
      ["closed_period"], "INSERT INTO closed_period VALUES (2, :event, '2098-12-31')",
      "closed_period 2"
    ),
    (
      ["closed_period"], "INSERT INTO closed_period VALUES (2, :event, '2026-01-16')",
      "closed_period 2"
    ),
  ]

  @Test("A fact that no command enters is named", arguments: facts.indices)
  func fact(index: Int) throws {
    let (tables, sql, place) = ForgedEventTests.facts[index]
    let hospital = try ChainDamageTests.full()
    try hospital.forge(tables, sql)
    let found = try hospital.store.doctor().findings.filter { $0.check == .facts }
    #expect(found.count == 1)
    #expect(found.first?.place.code.hasPrefix(place) == true, "\(found)")
  }

  @Test("An event that changes nothing is named")
  func emptyEvent() throws {
    let hospital = try ChainDamageTests.full()
    // Taking back the recorded rows is not needed: the seal of a command says nothing of them.
    try hospital.forge([], "SELECT 1")
    let event = try hospital.lastEvent()
    try hospital.expectSound()
    try hospital.disarm("seal")
    try hospital.store.database.run(
      "UPDATE seal SET contents = '' WHERE event = ?1", .integer(event))
    #expect(
      try hospital.store.doctor().findings
        .contains(Finding(.facts, .event(event), .changedNothing)))
  }

  @Test("An event of tomorrow's tomorrow is named")
  func recordedAhead() throws {
    let hospital = try ChainDamageTests.full()
    let last = try hospital.lastEvent()
    try hospital.disarm("event")
    try hospital.store.database.run(
      "UPDATE event SET recorded_at = '2999-01-01T00:00:00.000Z' WHERE id = ?1", .integer(last))
    #expect(
      try hospital.store.doctor(.quick).findings.filter { $0.check == .instants }
        == [Finding(.instants, .event(last), .recordedAhead("2999-01-01T00:00:00.000Z"))])
  }

  @Test(
    "A map that cannot be read whole is named",
    arguments: [
      ("UPDATE import_map SET rules = 'nonsense'", Fault.unreadableRules),
      (
        "UPDATE import_map SET rules = rules || char(10) || 'column' || char(9) || 'x'",
        Fault.unreadableRules
      ),
      ("UPDATE import_map SET kind = 'nonsense'", Fault.unknownWord("nonsense")),
    ])
  func importMaps(sql: String, fault: Fault) throws {
    let hospital = try ChainDamageTests.full()
    var map = ImportMap(name: "payroll", kind: "employees")
    map.columns = [("Nummer\t\\", "employee")]
    try hospital.store.keep(map, dryRun: false)
    try hospital.expectSound()
    try hospital.disarm("import_map")
    try hospital.store.database.execute(sql)
    #expect(
      try hospital.store.doctor().findings.filter { $0.check == .facts }
        == [Finding(.facts, .object("import_map payroll"), fault)])
  }
}
