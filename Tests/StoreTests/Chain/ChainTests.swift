import Records
import SQLite
import Testing

@testable import Store

@Suite("The chain of events")
struct ChainTests {
  private struct Stop: Error {}

  @Test("Numbers have no gaps, whatever was refused or rehearsed in between")
  func numbers() throws {
    let hospital = try Hospital.withOnePerson()
    #expect(throws: StoreError.self) {
      _ = try hospital.claim("1", cost: 99_999_999, on: "2024-03-01")
    }
    _ = try hospital.store.sync(
      through: Hospital.day("2024-12-31"), ahead: false, scheme: nil,
      head: Hospital.head("sync"), dryRun: true)
    #expect(throws: Stop.self) {
      _ = try hospital.store.record(Hospital.head("stop")) { _ in throw Stop() }
    }
    try hospital.sync("2024-12-31")
    #expect(try hospital.store.events(limit: 99).map(\.id) == [4, 3, 2, 1])
    #expect(try hospital.store.verifyChain() == nil)
    try hospital.expectSound()
  }

  @Test("A command that writes nothing is no event")
  func nothingWritten() throws {
    let hospital = try Hospital.withOnePerson()
    let receipt = try hospital.store.record(Hospital.head("nothing")) { _ in 7 }
    #expect(receipt.result == 7)
    #expect(receipt.event == nil)
    #expect(try hospital.lastEvent() == 3)
  }

  @Test("An event says who, what, when and why; an instant never goes back")
  func heads() throws {
    let hospital = try Hospital.withOnePerson()
    var head = EventHead(
      command: "employee add", actor: "h.smit", subject: "2", reason: "new nurse",
      today: Hospital.day("2026-01-15"))
    head.idempotencyKey = "batch-7"
    var input = EmployeeInput(number: "2")
    input.startedOn = Hospital.day("2025-01-01")
    let receipt = try hospital.store.addEmployee(input, head: head, dryRun: false)
    let event = try hospital.store.event(try #require(receipt.event))
    #expect(event.actor == "h.smit")
    #expect(event.command == "employee add")
    #expect(event.subject == "2")
    #expect(event.reason == "new nurse")
    #expect(event.contents.hasPrefix("person:1 person_change:1 employment:1"))
    #expect(!event.isUndone)
    let instants = try hospital.store.events(limit: 99).reversed().map(\.recordedAt)
    #expect(instants == instants.sorted())
    // The same key a second time is refused by the database.
    input.number = "3"
    #expect(throws: SQLiteError.self) {
      _ = try hospital.store.addEmployee(input, head: head, dryRun: false)
    }
    #expect(throws: StoreError.notFound(.event, id: "77", near: [])) {
      _ = try hospital.store.event(77)
    }
  }

  @Test("A clock set back does not stop the work: the instant of the event before counts")
  func clockSetBack() throws {
    let hospital = try Hospital.withOnePerson()
    let database = hospital.store.database
    try database.execute(
      """
      DROP TRIGGER event_update;
      UPDATE event SET recorded_at = '2999-01-01T00:00:00.000Z' WHERE id = 3
      """)
    try hospital.sync("2024-12-31")
    #expect(try hospital.store.event(4).recordedAt == "2999-01-01T00:00:00.000Z")
  }

  @Test("An event without its seal cannot be committed")
  func unsealed() throws {
    let hospital = try Hospital.withOnePerson()
    let database = hospital.store.database
    do {
      try database.write {
        try database.run(
          """
          INSERT INTO event (id, recorded_at, today, command, digest)
          VALUES (4, '2999-01-01T00:00:00.000Z', '2026-01-15', 'by hand', zeroblob(32))
          """)
      }
      Issue.record("an unsealed event was committed")
    } catch let error as SQLiteError {
      #expect(error.kind == .constraint)
    }
    #expect(try hospital.lastEvent() == 3)
    try hospital.sync("2024-12-31")
    #expect(try hospital.lastEvent() == 4)
  }

  @Test("The head is the newest seal, and changes with every event")
  func head() throws {
    let hospital = try Hospital.withOnePerson()
    let before = try #require(try hospital.store.chainHead())
    try hospital.sync("2024-12-31")
    let after = try #require(try hospital.store.chainHead())
    #expect(after.event == before.event + 1)
    #expect(after.hash != before.hash)
  }

  @Test("Free text stands outside the chain: erasing it leaves the chain whole")
  func erasing() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 1000, on: "2024-02-01")
    let database = hospital.store.database
    try database.execute(
      """
      UPDATE text_body SET salt = NULL, body = NULL;
      UPDATE event_text SET salt = NULL, actor = NULL, subject = NULL, reason = NULL;
      UPDATE person_details SET salt = NULL, name = NULL, email = NULL, birth_year = NULL;
      UPDATE person_number SET salt = NULL, number = NULL
      """)
    #expect(try hospital.store.verifyChain() == nil)
    try hospital.expectSound()
    #expect(try hospital.store.number(of: 1) == "erased-1")
    #expect(try hospital.store.claim("C1", asOf: Hospital.day("2025-01-01")).title == "")
    #expect(try hospital.store.event(1).actor == "")
  }
}
