import Records
import SQLite
import Store
import Testing

@testable import Commands

/// The sample hospital, taken in and brought up to date, against the figures of the simulation
/// that made it.
struct SampleImportTests {
  private let store: Store
  private let report: ImportAllReport
  private let end = Day(iso: "2025-12-31") ?? Day(number: 0)

  init() throws {
    let head = EventHead(command: "init", actor: "tester", today: end)
    store = try Store.inMemory(head: head)
    report = try SampleImport.run(store, head: head)
    _ = try store.sync(through: end, ahead: false, scheme: nil, head: head, dryRun: false)
  }

  @Test func everyPersonComesInOnce() throws {
    var persons = 0
    var inService = 0
    try store.forEachPerson { person in
      persons += 1
      if person.state(on: end).isEmployed(on: end) { inService += 1 }
    }
    #expect(persons == 295)
    #expect(inService == 240)
    #expect(try store.teams(asOf: end).count == 19)
    #expect(report.leftAlone == ["README.md"])
    #expect(report.taken.first?.kind == .teams)
    #expect(report.taken.first { $0.kind == .claims }?.outcome.new == 620)
    #expect(
      report.taken.dropLast().suffix(5).map(\.outcome.new) == [103, 1000, 14, 2, 4])
    #expect(report.taken.last?.kind == .shares)
  }

  @Test func claimsStandInTheStatesOfTheFile() throws {
    let ila = try store.scheme("ILA").id
    var filter = ClaimFilter()
    filter.scheme = ila
    let states = try store.claims(filter, asOf: end).map(\.facts.state)
    let counts = Dictionary(states.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(
      counts == [
        .closed: 328, .paid: 43, .approved: 35, .submitted: 24, .refused: 29, .cancelled: 24,
      ])
  }

  @Test func totalsAreThoseOfTheSimulation() throws {
    var reserved: Int64 = 0
    var available: Int64 = 0
    try store.forEachPerson { person in
      for account in try store.accountBalances(person: person.id, asOf: end, knownBy: nil)
      where account.scheme == "ILA" {
        reserved += account.reserved
        available += account.available
      }
    }
    #expect(reserved == 20_391_07)
    #expect(available == 172_867_52)
    for (year, amount) in [("2023", 129_942_42), ("2024", 131_532_98), ("2025", 133_647_53)] {
      #expect(try moved(.grant, in: year) == amount, "granted in \(year)")
    }
    #expect(try moved(.pay, in: "") == 175_748_05)
    #expect(try moved(.lapse, in: "") == 0)
    // What leavers left over waits to be taken along.
    let waiting = try store.database.integer(
      """
      SELECT sum(l.amount) FROM lot AS l
      JOIN account AS a ON a.id = l.account JOIN scheme AS s ON s.id = a.scheme
      WHERE s.code = 'ILA' AND a.kind = 'person' AND l.kind <> 'claim'
      """)
    let expected: Int64 = 172_867_52 + 26_116_29
    #expect(waiting == expected)
  }

  @Test func potsStandWhereThePageSaysSo() throws {
    let left = try ["VOUCHER", "FUND"].map { code in
      try store.database.integer(
        """
        SELECT sum(l.amount) FROM lot AS l
        JOIN account AS a ON a.id = l.account JOIN scheme AS s ON s.id = a.scheme
        WHERE s.code = ?1 AND a.kind <> 'world' AND l.kind <> 'claim'
        """, .text(code))
    }
    #expect(left == [45_000_00 - 27_300_00, 0])
    let fund = try store.scheme("FUND")
    let asked = try store.claims(ClaimFilter(), asOf: end)
      .filter { view in view.facts.sources.contains { $0.scheme == fund.id } }
    #expect(asked.count == 44)
    #expect(try store.doctor(.deep).findings == [])
  }

  @Test func knownPeopleHaveTheirFigures() throws {
    let known: [(number: String, available: Int64)] = [
      ("000360", 848_74), ("000359", 1025_44), ("000270", 549_49), ("000129", 18_00),
      ("000123", 2118_00), ("000317", 2118_00), ("000106", 1368_00), ("000133", 706_00),
    ]
    for (number, available) in known {
      let person = try store.person(number, asOf: end)
      let account = try #require(
        try store.accountBalances(person: person.id, asOf: end, knownBy: nil)
          .first { $0.scheme == "ILA" })
      #expect(account.available == available, "\(number)")
    }
  }

  @Test("E-31: money of 2023 lapses on 1 January 2026, of whom was long away a year later")
  func aLongAbsenceKeepsTheOldestMoney() throws {
    for (today, left) in [("2026-01-01", [2118_00, 1412_00]), ("2027-01-01", [706_00, 706_00])] {
      let day = try #require(Day(iso: today))
      let head = EventHead(command: "sync", actor: "tester", today: day)
      let granted = 706_00 * (day.year - 2025)
      _ = try store.sync(through: day, ahead: false, scheme: nil, head: head, dryRun: false)
      for (number, amount) in zip(["000317", "000123"], left) {
        let person = try store.person(number, asOf: day)
        let account = try #require(
          try store.accountBalances(person: person.id, asOf: day, knownBy: nil)
            .first { $0.scheme == "ILA" })
        #expect(account.available == Int64(amount + granted), "\(number) on \(today)")
      }
    }
  }

  @Test func theSameFilesAgainChangeNothing() throws {
    let head = EventHead(command: "import all", actor: "tester", today: end)
    let again = try SampleImport.run(store, head: head)
    for file in again.taken {
      #expect(file.event == nil, "\(file.file)")
      #expect(file.outcome.identical == file.outcome.rows, "\(file.file)")
    }
  }

  /// Cents moved in ILA, by kind, with a value day in a year.
  private func moved(_ kind: TransferKind, in year: String) throws -> Int64 {
    try store.database.integer(
      """
      SELECT coalesce(sum(t.amount), 0)
      FROM standing_transfer AS t
      JOIN lot AS l ON l.id IN (t.from_lot, t.to_lot)
      JOIN account AS a ON a.id = l.account
      JOIN scheme AS s ON s.id = a.scheme
      WHERE t.kind = ?1 AND s.code = 'ILA' AND t.effective_on LIKE ?2 || '%'
        AND EXISTS (SELECT 1 FROM lot AS w JOIN account AS b ON b.id = w.account
          WHERE w.id IN (t.from_lot, t.to_lot) AND b.scheme IS NULL)
      """, .text(kind.rawValue), .text(year)) ?? 0
  }
}
