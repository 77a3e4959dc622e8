import Records
import SQLite
import Store
import Testing

/// The database refuses what the ledger forbids, whoever asks it.
///
/// Tried past the store, as a faulty program or a person with a SQLite shell would. The claim,
/// its payment and the grants below are those of `ChainDamageTests.full`.
@Suite("The database itself guards the ledger")
struct LedgerGuardTests {
  static let insertOnly = [
    "event", "seal", "text", "setting", "import_batch", "team", "person", "team_change",
    "person_change", "role_change", "employment", "employment_span", "employment_change",
    "scheme", "scheme_description", "scheme_version", "claim", "claim_version", "claim_source",
    "claim_step", "claim_award", "claim_payment", "claim_import", "adjustment", "account",
    "lot_term", "closed_period", "transfer",
  ]

  /// Ends the transaction before its end could refuse it: a statement must be refused itself.
  private struct NotRefused: Error {}

  private func refusal(_ database: Database, _ sql: String) throws -> SQLiteError? {
    do {
      try database.write {
        try database.execute(sql)
        throw NotRefused()
      }
    } catch let error as SQLiteError {
      return error
    } catch is NotRefused {
      return nil
    }
    return nil
  }

  /// Asserts that the statement itself is refused, by a trigger or a constraint.
  private func expectRefused(
    _ hospital: Hospital, _ sql: String, _ words: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let database = hospital.store.database
    let error = try refusal(database, sql)
    #expect(error?.kind == .constraint, "\(sql)", sourceLocation: location)
    if let words {
      #expect(
        error?.message.contains(words) == true, "\(sql): \(error?.message ?? "")",
        sourceLocation: location)
    }
  }

  @Test(
    "No row of the chain is changed, replaced or deleted", arguments: LedgerGuardTests.insertOnly)
  func rowsStay(table: String) throws {
    let hospital = try ChainDamageTests.full()
    let database = hospital.store.database
    let key = table == "seal" ? "event" : "id"
    let count = try database.integer("SELECT count(*) FROM \(table)")
    let column = table == "event" ? "command" : table == "seal" ? "contents" : "event"
    for form in ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE", "UPDATE OR FAIL"] {
      try expectRefused(hospital, "\(form) \(table) SET \(column) = \(column)", "never changed")
    }
    try expectRefused(hospital, "UPDATE \(table) SET \(key) = \(key) + 1000", "never changed")
    try expectRefused(hospital, "DELETE FROM \(table)", "never deleted")
    for form in ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "REPLACE"] {
      // The row that is there already, once more.
      let error = try refusal(
        database,
        """
        \(form) INTO \(table)
        SELECT * FROM \(table) WHERE \(key) = (SELECT max(\(key)) FROM \(table))
        """
      )
      #expect(error != nil, "\(form) INTO \(table)")
    }
    #expect(try database.integer("SELECT count(*) FROM \(table)") == count)
    try hospital.expectSound()
  }

  @Test(
    "Personal text can be erased, never changed, deleted or put back",
    arguments: [
      ("event_text", "event", "actor", "'x'"), ("text_body", "text", "body", "'x'"),
      ("person_number", "person", "number", "'x'"),
      ("person_details", "person_change", "name", "'x'"),
    ])
  func textTables(table: String, key: String, column: String, value: String) throws {
    let hospital = try ChainDamageTests.full()
    for form in ["UPDATE", "UPDATE OR REPLACE", "UPDATE OR IGNORE"] {
      try expectRefused(hospital, "\(form) \(table) SET \(column) = \(value)", "only be erased")
    }
    try expectRefused(hospital, "DELETE FROM \(table)", "never deleted")
    for form in ["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"] {
      try expectRefused(
        hospital, "\(form) INTO \(table) SELECT * FROM \(table) ORDER BY \(key) LIMIT 1")
    }
    try expectRefused(hospital, "INSERT INTO \(table) (\(key), \(column)) VALUES (1, \(value))")
  }

  private static let columns =
    "transfer (id, event, kind, from_lot, to_lot, amount, effective_on, booked_on"

  /// An open event that is never sealed: what is refused must be refused before the end.
  static let openEvent = """
    INSERT INTO event (id, recorded_at, today, command, digest)
    SELECT max(id) + 1, '2999-01-01T00:00:00.000Z', '2026-01-15', 'x', zeroblob(32) FROM event;

    """

  private static func transfer(
    _ form: String = "INSERT", id: String = "(SELECT max(id) + 1 FROM transfer)",
    kind: String = "'adjust'", from: String, to: String, amount: String = "1",
    effective: String = "'2025-06-01'", booked: String = "'2025-06-01'",
    reverses: String = "NULL"
  ) -> String {
    """
    \(openEvent)\(form) INTO \(columns), reverses)
    VALUES (\(id), (SELECT max(id) FROM event), \(kind), \(from), \(to), \(amount), \(effective),
      \(booked), \(reverses))
    """
  }

  private static let grantLot = "(SELECT min(id) FROM lot WHERE kind = 'grant')"
  private static let employerLot =
    "(SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account "
    + "WHERE a.kind = 'employer' AND a.unit = 'EUR')"
  private static let minuteLot =
    "(SELECT l.id FROM lot AS l JOIN account AS a ON a.id = l.account "
    + "WHERE a.kind = 'employer' AND a.unit = 'MIN')"

  @Test(
    "A transfer that may not be is refused in every form",
    arguments: [
      "INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "INSERT OR FAIL",
    ])
  func transfers(form: String) throws {
    let hospital = try ChainDamageTests.full()
    let (grant, employer) = (LedgerGuardTests.grantLot, LedgerGuardTests.employerLot)
    for (sql, words) in [
      (
        LedgerGuardTests.transfer(form, from: grant, to: employer, amount: "9999999"),
        "not enough in the lot"
      ),
      (LedgerGuardTests.transfer(form, id: "1", from: employer, to: grant), "ids follow"),
      (LedgerGuardTests.transfer(form, id: "9999", from: employer, to: grant), "ids follow"),
      (
        LedgerGuardTests.transfer(form, from: LedgerGuardTests.minuteLot, to: grant),
        "in one unit"
      ),
      (
        LedgerGuardTests.transfer(
          form, from: employer, to: grant, effective: "'2020-06-01'", booked: "'2020-06-01'"),
        "closed period"
      ),
      (
        LedgerGuardTests.transfer(form, from: employer, to: grant, reverses: "1"),
        "mirrors what it reverses"
      ),
    ] {
      try expectRefused(hospital, sql, words)
    }
  }

  @Test(
    "Values that are none are refused by the table",
    arguments: [
      ("amount", "0"), ("amount", "-5"), ("amount", "'five'"), ("amount", "1.5"),
      ("amount", "NULL"), ("effective_on", "'2025-02-30'"), ("effective_on", "'2025-6-1'"),
      ("effective_on", "'20250601'"), ("effective_on", "''"), ("booked_on", "'2025-05-31'"),
      ("booked_on", "'yesterday'"), ("kind", "'gift'"), ("from_lot", "999999"),
      ("to_lot", "999999"), ("event", "1"), ("event", "999"),
    ])
  func values(column: String, value: String) throws {
    let hospital = try ChainDamageTests.full()
    var row = [
      "id": "(SELECT max(id) + 1 FROM transfer)", "event": "(SELECT max(id) FROM event)",
      "kind": "'adjust'", "from_lot": LedgerGuardTests.employerLot,
      "to_lot": LedgerGuardTests.grantLot, "amount": "1", "effective_on": "'2025-06-01'",
      "booked_on": "'2025-06-01'",
    ]
    row[column] = value
    let columns = row.keys.sorted()
    let sql = """
      \(LedgerGuardTests.openEvent)INSERT INTO transfer (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { row[$0] ?? "" }.joined(separator: ", ")))
      """
    try expectRefused(hospital, sql)
  }

  @Test("A lot to itself, a reversal of a reversal, a second reversal are refused")
  func reversals() throws {
    let hospital = try Hospital.withOnePerson()
    let claim = try hospital.claim("1", cost: 1000, on: "2024-02-01")
    try hospital.finish(claim, .cancel, on: "2024-02-02")
    try hospital.undo(5)
    try hospital.undo(4)
    let database = hospital.store.database
    let reversed = try #require(
      try database.integer("SELECT reverses FROM transfer WHERE reverses IS NOT NULL"))
    let reversal = try #require(
      try database.integer("SELECT id FROM transfer WHERE reverses = ?1", .integer(reversed)))
    for id in [reversed, reversal] {
      try expectRefused(
        hospital,
        """
        \(LedgerGuardTests.openEvent)INSERT INTO transfer (id, event, kind, from_lot, to_lot,
          amount,
          effective_on, booked_on, reverses, claim)
        SELECT (SELECT max(id) + 1 FROM transfer), (SELECT max(id) FROM event), kind, to_lot,
          from_lot, amount, effective_on, booked_on, id, claim
        FROM transfer WHERE id = \(id)
        """, "transfer: ")
    }
    try expectRefused(
      hospital,
      LedgerGuardTests.transfer(
        from: LedgerGuardTests.employerLot, to: LedgerGuardTests.employerLot))
  }

  @Test(
    "A lot's amount moves by its newest transfer alone",
    arguments: [
      "UPDATE lot SET amount = amount + 1",
      "UPDATE lot SET amount = 100000000 WHERE kind = 'grant'",
      "UPDATE lot SET amount = -1 WHERE kind = 'grant'",
      "UPDATE OR REPLACE lot SET amount = 0 WHERE kind = 'grant'",
      "UPDATE OR IGNORE lot SET amount = 0 WHERE kind = 'grant'",
      "UPDATE lot SET amount = amount + 1, last_transfer = last_transfer",
      "UPDATE lot SET amount = amount + 1, last_transfer = (SELECT max(id) FROM transfer)",
      "UPDATE lot SET last_transfer = NULL", "UPDATE lot SET floor = NULL WHERE kind = 'grant'",
      "UPDATE lot SET floor = -100000 WHERE kind = 'grant'",
      "UPDATE lot SET account = account + 1 WHERE kind = 'grant'",
      "UPDATE lot SET kind = 'advance' WHERE kind = 'grant'",
      "UPDATE lot SET employment = 2 WHERE kind = 'grant'",
      "UPDATE lot SET id = id + 1000", "DELETE FROM lot", "DELETE FROM lot WHERE amount = 0",
    ])
  func lots(sql: String) throws {
    try expectRefused(try ChainDamageTests.full(), sql)
  }

  @Test(
    "A lot that may not be is refused",
    arguments: [
      ("'grant'", "1, '2030-01-01', 5, 0", "starts at 0"),
      ("'grant'", "1, '2030-01-01', 0, NULL", "starts at 0"),
      ("'grant'", "1, '2030-01-01', 0, -100", "starts at 0"),
      ("'world'", "NULL, NULL, 0, NULL", "belong to the world"),
      ("'grant'", "1, '2024-01-01', 0, 0", "this lot exists"),
      ("'gift'", "NULL, NULL, 0, 0", "does not exist"),
      ("'grant'", "NULL, '2030-01-01', 0, 0", "CHECK"),
      ("'grant'", "1, '2030-02-30', 0, 0", "CHECK"),
      ("'claim'", "NULL, NULL, 0, 0", "CHECK"),
    ])
  func newLots(kind: String, values: String, words: String) throws {
    let hospital = try ChainDamageTests.full()
    try expectRefused(
      hospital,
      """
      \(LedgerGuardTests.openEvent)INSERT INTO lot (id, event, account, kind, employment,
        period_start, amount, floor)
      SELECT (SELECT max(id) + 1 FROM lot), (SELECT max(id) FROM event),
        \(try hospital.account("1")), \(kind), \(values)
      """, words)
  }

  @Test(
    "One account a person and scheme, in the scheme's unit",
    arguments: [
      "'person', 'EUR', 1, 1", "'person', 'MIN', 1, 2", "'person', 'EUR', NULL, 1",
      "'pot', 'EUR', 1, 1", "'pot', 'EUR', NULL, NULL", "'employer', 'EUR', NULL, NULL",
      "'bank', 'EUR', NULL, NULL", "'person', 'EUR', 99, 1",
    ])
  func accounts(values: String) throws {
    try expectRefused(
      try ChainDamageTests.full(),
      """
      \(LedgerGuardTests.openEvent)INSERT INTO account (id, event, kind, unit, person, scheme)
      SELECT (SELECT max(id) + 1 FROM account), (SELECT max(id) FROM event), \(values)
      """)
  }

  @Test(
    "Seals and events only at the end of the chain",
    arguments: [
      """
      INSERT INTO seal (event, contents, previous, hash)
      VALUES (1, '', zeroblob(32), zeroblob(32))
      """,
      """
      INSERT INTO seal (event, contents, previous, hash)
      VALUES (99, '', zeroblob(32), zeroblob(32))
      """,
      """
      INSERT INTO event (id, recorded_at, today, command, digest)
      VALUES (99, '2999-01-01T00:00:00.000Z', '2026-01-15', 'x', zeroblob(32))
      """,
      """
      INSERT INTO event (id, recorded_at, today, command, digest)
      SELECT max(id) + 1, '2000-01-01T00:00:00.000Z', '2026-01-15', 'x', zeroblob(32) FROM event
      """,
      """
      INSERT INTO event (id, recorded_at, today, command, digest)
      SELECT max(id) + 1, 'tomorrow', '2026-01-15', 'x', zeroblob(32) FROM event
      """,
      """
      INSERT INTO event (id, recorded_at, today, command, digest, undoes)
      SELECT max(id) + 1, '2999-01-01T00:00:00.000Z', '2026-01-15', 'x', zeroblob(32), 999
      FROM event
      """,
      // A second event while the first is open; a seal that does not follow; a row under an event
      // that is sealed.
      LedgerGuardTests.openEvent + LedgerGuardTests.openEvent,
      LedgerGuardTests.openEvent
        + "INSERT INTO seal (event, contents, previous, hash) SELECT max(id), '', zeroblob(32), "
        + "zeroblob(32) FROM event",
      "INSERT INTO setting (id, event, name, value) SELECT 2, max(id), 'a', 'b' FROM event",
      "INSERT INTO claim (id, event, person) SELECT 2, max(id), 1 FROM event",
      LedgerGuardTests.openEvent
        + "INSERT INTO setting (id, event, name, value) SELECT 2, max(id) - 1, 'a', 'b' FROM event",
      LedgerGuardTests.openEvent
        + "INSERT INTO setting (id, event, name, value) SELECT 5, max(id), 'a', 'b' FROM event",
      // The same row of a claims file a second time; a period closed before one that is.
      LedgerGuardTests.openEvent
        + "INSERT INTO claim_import (id, event, claim, digest) SELECT 2, max(id), 1, "
        + "(SELECT digest FROM claim_import) FROM event",
      LedgerGuardTests.openEvent
        + "INSERT INTO closed_period (id, event, last_day) "
        + "SELECT 2, max(id), '2019-12-31' FROM event",
    ])
  func chain(sql: String) throws {
    try expectRefused(try ChainDamageTests.full(), sql)
  }
}
