import Records
import Store
import Testing

@Suite("The state of the whole at a glance")
struct OverviewTests {
  @Test("Counts follow what was entered, and what was taken back counts no longer")
  func counts() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.employ("2", from: "2024-01-01", hours: 1080)
    _ = try hospital.store.endEmployee(
      "2", on: Hospital.day("2024-06-30"), head: Hospital.head("employee end"), dryRun: false)
    _ = try hospital.claim("1", cost: 1000, on: "2024-02-01")
    _ = try hospital.claim("1", cost: 2000, on: "2024-02-01", approve: false)
    let view = try hospital.store.overview(asOf: Hospital.day("2025-01-01"))
    #expect(view.people == 2)
    #expect(view.employed == 1)
    #expect(view.schemes == 1)
    #expect(view.accounts == 1)
    #expect(view.teams == 0)
    #expect(view.undecidedClaims == 1)
    #expect(view.claimsToPay == 1)
    #expect(view.events == 7)
    #expect(try view.lastRecordedAt == hospital.store.events(limit: 1).first?.recordedAt)
    try hospital.undo(7)
    #expect(try hospital.store.overview(asOf: Hospital.day("2025-01-01")).undecidedClaims == 0)
    #expect(!Store.sqliteVersion.isEmpty)
  }

  @Test("What was known on a day is what was recorded by then")
  func lastEvent() throws {
    let hospital = try Hospital.withOnePerson()
    #expect(try hospital.store.lastEvent(recordedBy: Hospital.day("2000-01-01")) == nil)
    #expect(try hospital.store.lastEvent(recordedBy: Hospital.day("2999-01-01")) == 3)
    let head = try #require(try hospital.store.chainHead())
    #expect(head.event == 3)
    #expect(head.hash.count == 64)
  }
}
