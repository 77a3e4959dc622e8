import Records
import Store
import Testing

@Suite("Balances on any day, as known on any day")
struct BalanceTests {
  private func day(_ text: String) -> Day { Hospital.day(text) }

  @Test("As of a day: grants, reservations, ends, and which entitlement ends next")
  func asOf() throws {
    let hospital = try Hospital.withOnePerson()
    let claim = try hospital.claim("1", cost: 100_000, on: "2025-03-01")
    try hospital.pay(claim, 40_000, on: "2025-06-01")
    try hospital.sync("2026-12-31")
    for (text, available, reserved, next, nextAmount) in [
      ("2022-12-31", 0, 0, nil, nil),
      ("2023-06-01", 70_600, 0, "2025-12-31", 70_600),
      ("2025-02-28", 211_800, 0, "2025-12-31", 70_600),
      ("2025-03-01", 111_800, 100_000, "2026-12-31", 41_200),
      ("2025-06-01", 111_800, 60_000, "2026-12-31", 41_200),
      ("2026-01-01", 182_400, 60_000, "2026-12-31", 41_200),
      ("2026-12-31", 182_400, 60_000, "2026-12-31", 41_200),
      ("2027-01-01", 141_200, 60_000, "2027-12-31", 70_600),
    ] as [(String, Int64, Int64, String?, Int64?)] {
      let balance = try #require(try hospital.balance("1", text))
      #expect(balance.available == available, "\(text)")
      #expect(balance.reserved == reserved, "\(text)")
      #expect(balance.balance == available + reserved, "\(text)")
      #expect(balance.nextExpiry == next.map { day($0) }, "\(text)")
      #expect(balance.nextExpiryAmount == nextAmount, "\(text)")
    }
    try hospital.expectSound()
  }

  @Test("Known on a day: what was entered later is not in it")
  func knownBy() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2024-12-31")
    let before = try hospital.lastEvent()
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    let person = try hospital.store.person("1", asOf: day("2024-12-31")).id
    let at = { (event: Int64?) throws -> AccountBalance? in
      try hospital.store.accountBalances(
        person: person, asOf: Hospital.day("2024-12-31"), knownBy: event
      ).first
    }
    #expect(try at(nil)?.available == 70_600 + 52_854)
    #expect(try at(before)?.available == 141_200)
    #expect(try at(1)?.available == 0)
    let account = try hospital.account("1")
    let lots = { (event: Int64?) throws -> [Int64] in
      try hospital.store.lots(of: account, asOf: Hospital.day("2024-12-31"), knownBy: event)
        .map(\.amount)
    }
    #expect(try lots(nil) == [70_600, 52_854])
    #expect(try lots(before) == [70_600, 70_600])
    #expect(try lots(1) == [])
    for event in [nil, before] as [Int64?] {
      let lines = try hospital.store.explanation(
        of: account, asOf: day("2024-12-31"), knownBy: event, all: true)
      #expect(try lines.last?.balance == at(event)?.balance)
    }
  }

  @Test("By scheme, by person, or everybody's with the organisation's own last")
  func filters() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.employ("2", from: "2024-01-01", hours: 1080)
    try hospital.add(Hospital.budget("BUD", amount: 100_000))
    try hospital.sync("2024-12-31")
    let all = try hospital.store.accountBalances(asOf: day("2024-12-31"), knownBy: nil)
    #expect(all.map(\.number) == ["1", "2", nil])
    #expect(all.map(\.scheme) == ["ILA", "ILA", "BUD"])
    #expect(all.map(\.available) == [141_200, 35_300, 100_000])
    #expect(all.map(\.unit) == [.euro, .euro, .euro])
    let ila = try hospital.store.scheme("ILA").id
    #expect(
      try hospital.store.accountBalances(scheme: ila, asOf: day("2024-12-31"), knownBy: 99)
        .map(\.number) == ["1", "2"])
    let second = try hospital.store.person("2", asOf: day("2024-12-31")).id
    #expect(
      try hospital.store.accountBalances(
        person: second, scheme: ila, asOf: day("2024-12-31"), knownBy: nil
      ).map(\.available) == [35_300])
  }

  @Test("What came back before somebody left ends on the last day too; what comes after lives on")
  func refundsAndLeaving() throws {
    let hospital = try Hospital()
    try hospital.add(
      Hospital.simpleAccount("ILA", amount: 70_600) {
        $0.expiry = .yearEnd
        $0.graceMonths = 8
      })
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let claim = try hospital.claim("1", cost: 50_000, on: "2024-03-01")
    try hospital.pay(claim, 50_000, on: "2024-04-01")
    try hospital.refund(claim, 10_000, on: "2025-02-01")
    _ = try hospital.store.endEmployee(
      "1", on: day("2025-05-31"), head: Hospital.head("employee end"), dryRun: false)
    try hospital.refund(claim, 5_000, on: "2025-06-10")
    try hospital.sync("2025-12-31")
    // 151 of 365 days of 2025 make 292.07, and 100.00 came back.
    let before = try #require(try hospital.balance("1", "2025-05-31"))
    #expect(before.nextExpiry == day("2025-05-31"))
    #expect(before.nextExpiryAmount == 39_207)
    let after = try #require(try hospital.balance("1", "2025-06-10"))
    #expect(after.available == 5_000)
    #expect(after.nextExpiry == day("2026-02-09"))
    try hospital.expectSound()
  }

  @Test("The lots of an account: what came in, what is left, the one that ends first in front")
  func lots() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.adjust("1", .plus, 5_000, on: "2024-02-01")
    _ = try hospital.claim("1", cost: 80_000, on: "2024-03-01")
    let lots = try hospital.store.lots(
      of: hospital.account("1"), asOf: day("2024-03-01"), knownBy: nil)
    let own = lots.filter { $0.claim == nil }
    #expect(own.map(\.kind) == ["grant", "grant", "adjustment"])
    #expect(own.map(\.granted) == [70_600, 70_600, 5_000])
    #expect(own.map(\.amount) == [0, 61_200, 5_000])
    #expect(own.map(\.expiresOn) == ["2025-12-31", "2026-12-31", "2027-01-31"].map { day($0) })
    let claimed = lots.filter { $0.claim != nil }
    #expect(claimed.map(\.amount).sorted() == [9_400, 70_600])
    #expect(claimed.allSatisfy { !$0.isUsable(on: day("2024-03-01")) })
  }
}
