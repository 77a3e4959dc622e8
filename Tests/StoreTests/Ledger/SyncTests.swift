import Records
import SQLite
import Store
import Testing

@Suite("Bringing accounts up to date")
struct SyncTests {
  /// What stands, without the numbers of rows and events: by account, kind, day and amount. A
  /// grant counts with its corrections.
  static func standing(_ hospital: Hospital) throws -> [String] {
    try hospital.store.database.all(
      """
      SELECT a.kind || ' ' || coalesce(a.person, '') || ' ' || coalesce(a.scheme, '') || ' '
        || l.kind || ' ' || coalesce(l.employment, '') || ' ' || coalesce(l.period_start, '') || ' '
        || coalesce(m.expires_on, 'never') || ' '
        || CASE t.kind WHEN 'correction' THEN 'grant' ELSE t.kind END || ' ' || t.effective_on || ' '
        || sum(CASE WHEN t.to_lot = l.id THEN t.amount ELSE -t.amount END)
      FROM lot AS l JOIN account AS a ON a.id = l.account
      JOIN lot_term AS m ON m.id = (SELECT max(id) FROM lot_term WHERE lot = l.id)
      JOIN standing_transfer AS t ON t.from_lot = l.id OR t.to_lot = l.id
      WHERE a.scheme IS NOT NULL
      GROUP BY l.id, CASE t.kind WHEN 'correction' THEN 'grant' ELSE t.kind END, t.effective_on, t.claim, t.payment ORDER BY 1
      """
    ) { try $0.text(0) }
  }

  private func monthly() throws -> Hospital {
    let hospital = try Hospital()
    try hospital.add(
      Hospital.simpleAccount("ILA", amount: 70_600) {
        $0.per = .month
        $0.proRata = .calendarMonths
        $0.expiry = .months(12)
      })
    try hospital.add(Hospital.budget("BUD", amount: 100_000))
    for (number, start, minutes) in [
      ("1", "2023-01-01", 2160), ("2", "2024-03-16", 1728), ("3", "2024-07-01", 1001),
    ] as [(String, String, Int64)] {
      try hospital.employ(number, from: start, hours: minutes)
    }
    _ = try hospital.store.endEmployee(
      "2", on: Hospital.day("2025-02-10"), head: Hospital.head("end"), dryRun: false)
    try hospital.changeHours("3", from: "2024-09-01", to: 2160)
    return hospital
  }

  @Test("W10: at once, twice, month by month, or a year late: the same ledger")
  func sameLedger() throws {
    let atOnce = try monthly()
    try atOnce.sync("2025-12-31")
    let wanted = try SyncTests.standing(atOnce)
    #expect(wanted.count > 40)
    #expect(try atOnce.sync("2025-12-31").isEmpty)
    #expect(try atOnce.sync("2025-06-30").isEmpty)

    let byMonth = try monthly()
    for year in [2024, 2025] {
      for month in 1...12 {
        let days = Day.daysInMonth(year: year, month: month)
        let last = try #require(Day(year: year, month: month, day: days))
        try byMonth.sync(last.description)
      }
    }
    #expect(try SyncTests.standing(byMonth) == wanted)

    let late = try monthly()
    try late.sync("2024-01-01")
    try late.sync("2025-12-31")
    #expect(try SyncTests.standing(late) == wanted)
    for hospital in [atOnce, byMonth, late] { try hospital.expectSound() }
  }

  @Test("The order in which facts became known leaves no trace in what stands")
  func anyOrder() throws {
    let first = try Hospital.withOnePerson()
    _ = try first.claim("1", cost: 30_000, on: "2024-03-01")
    _ = try first.claim("1", cost: 40_000, on: "2024-05-01")
    try first.changeHours("1", from: "2024-07-01", to: 1080)
    try first.sync("2025-12-31")
    let second = try Hospital.withOnePerson()
    try second.sync("2025-12-31")
    try second.changeHours("1", from: "2024-07-01", to: 1080)
    _ = try second.claim("1", cost: 30_000, on: "2024-03-01")
    try second.sync("2025-12-31")
    _ = try second.claim("1", cost: 40_000, on: "2024-05-01")
    #expect(try SyncTests.standing(first) == SyncTests.standing(second))
    try second.expectSound()
  }

  @Test("A rehearsal counts what would be posted and posts nothing")
  func rehearsal() throws {
    let hospital = try Hospital.withOnePerson()
    let receipt = try hospital.store.sync(
      through: Hospital.day("2030-12-31"), ahead: false, scheme: nil, head: Hospital.head("sync"),
      dryRun: true)
    #expect(receipt.event == nil)
    #expect(receipt.result.counts[.grant] == 8)
    #expect(receipt.result.amounts[.grant] == 564_800)
    #expect(receipt.result.counts[.lapse] == 5)
    #expect(receipt.result.accounts == 1)
    let waiting = try hospital.store.waiting(through: Hospital.day("2023-06-01"), person: 1)
    #expect(waiting.counts == [.grant: 1])
    #expect(try hospital.lastEvent() == 3)
  }

  @Test("A day to come needs to be asked for; an unknown scheme is named")
  func refusals() throws {
    let hospital = try Hospital.withOnePerson()
    let head = Hospital.head("sync")
    expectRefusal(
      .throughInFuture(day: Hospital.day("2026-01-16"), today: Hospital.day("2026-01-15"))
    ) {
      try hospital.store.sync(
        through: Hospital.day("2026-01-16"), ahead: false, scheme: nil, head: head, dryRun: false)
    }
    #expect(throws: StoreError.notFound(.scheme, id: "IL", near: ["ILA"])) {
      _ = try hospital.store.sync(
        through: Hospital.day("2024-12-31"), ahead: false, scheme: "IL", head: head,
        dryRun: false)
    }
  }

  @Test("One scheme alone can be brought up to date")
  func oneScheme() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    _ = try hospital.store.sync(
      through: Hospital.day("2024-12-31"), ahead: false, scheme: "EXTRA",
      head: Hospital.head("sync"), dryRun: false)
    #expect(try hospital.balance("1", "2024-12-31", scheme: "EXTRA")?.available == 60_000)
    #expect(try hospital.balance("1", "2024-12-31") == nil)
  }

  @Test("A closed year keeps its figures: what changes in it is booked in the first open day")
  func closedYear() throws {
    let hospital = try ChainDamageTests.full()
    try hospital.store.database.write {
      // The verb that closes a period is not made yet: by hand, as its event would.
      try hospital.store.database.execute(
        """
        DROP TRIGGER closed_period_insert;
        INSERT INTO closed_period (id, event, last_day) VALUES (2, 1, '2024-12-31')
        """)
    }
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    let days = try hospital.store.database.all(
      """
      SELECT effective_on || ' ' || booked_on FROM transfer
      WHERE event = (SELECT max(id) FROM event) AND effective_on < '2025-01-01' ORDER BY id
      """
    ) { try $0.text(0) }
    #expect(!days.isEmpty)
    #expect(days.allSatisfy { $0.hasSuffix(" 2025-01-01") })
  }

  @Test("A budget without a limit gives what is approved, and one with a limit refuses more")
  func budgets() throws {
    let hospital = try Hospital()
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    try hospital.add(Hospital.budget("OPEN", amount: 0, per: .none))
    try hospital.add(Hospital.budget("BUD", amount: 120_000, per: .month))
    _ = try hospital.claim("1", cost: 500_000, on: "2024-03-01", from: [("OPEN", nil)])
    // Three months of 10 000 have come in by March.
    #expect(throws: StoreError.self) {
      _ = try hospital.claim("1", cost: 30_001, on: "2024-03-01", from: [("BUD", nil)])
    }
    _ = try hospital.claim("1", cost: 30_000, on: "2024-03-01", from: [("BUD", nil)])
    let pots = try hospital.store.accountBalances(asOf: Hospital.day("2024-03-01"), knownBy: nil)
    #expect(pots.map(\.scheme) == ["BUD", "OPEN"])
    #expect(pots.map(\.reserved) == [30_000, 500_000])
    #expect(pots.map(\.available) == [0, 0])
    try hospital.expectSound()
  }
}
