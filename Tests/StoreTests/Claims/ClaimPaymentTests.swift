import Records
import Store
import Testing

@Suite("Paying, refunding, closing")
struct ClaimPaymentTests {
  private func day(_ text: String) -> Day { Hospital.day(text) }

  @Test("Several invoices on one claim; what is left goes back on close")
  func invoices() throws {
    let hospital = try Hospital.withOnePerson()
    let claim = try hospital.claim("1", cost: 80_000, on: "2024-03-01")
    try hospital.pay(claim, 30_000, on: "2024-04-01", invoice: "F-1")
    #expect(try hospital.state(claim) == .partlyPaid)
    try hospital.pay(claim, 45_000, on: "2024-05-01", invoice: "F-2")
    #expect(try hospital.balance("1", "2024-05-01")?.reserved == 5_000)
    try hospital.finish(claim, .close, on: "2024-06-01")
    let view = try hospital.store.claim(claim, asOf: day("2024-06-01"))
    #expect(view.facts.state == .closed)
    #expect(view.facts.paid == 75_000)
    #expect(view.history.map(\.kind) == ["submit", "approve", "pay", "pay", "close"])
    #expect(view.history.map(\.text) == [nil, nil, "F-1", "F-2", nil])
    #expect(try hospital.balance("1", "2024-06-01")?.reserved == 0)
    #expect(try hospital.balance("1", "2024-06-01")?.available == 141_200 - 75_000)
    try hospital.expectSound()
  }

  @Test("W13: EUR 800 approved, EUR 750 paid, closed: 50 back on its lot with its last day")
  func closeReturns() throws {
    let hospital = try Hospital.withOnePerson()
    let claim = try hospital.claim("1", cost: 80_000, on: "2024-03-01")
    try hospital.pay(claim, 75_000, on: "2024-04-01", final: true)
    #expect(try hospital.state(claim) == .closed)
    let lots = try hospital.store.lots(
      of: hospital.account("1"), asOf: day("2024-04-01"), knownBy: nil
    ).filter { $0.kind == "grant" }
    // The lot of 2023 paid first and to the end; the rest came back to that of 2024.
    #expect(lots.map(\.amount) == [0, 141_200 - 75_000])
    #expect(lots.map(\.granted) == [70_600, 70_600])
    #expect(lots.map(\.expiresOn) == [day("2025-12-31"), day("2026-12-31")])
    #expect(lots.map(\.grantedOn) == [day("2023-01-01"), day("2024-01-01")])
    #expect(lots[1].isUsable(on: day("2026-12-31")))
    #expect(!lots[1].isUsable(on: day("2027-01-01")))
    try hospital.expectSound()
  }

  @Test("W14: EUR 900 of two accounts, 90 refunded: 35 and 55 return to where they came from")
  func twoAccounts() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.simpleAccount("ILA", amount: 60_000))
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let claim = try hospital.claim(
      "1", cost: 90_000, on: "2024-03-01", from: [("ILA", 35_000), ("EXTRA", 55_000)])
    try hospital.pay(claim, 90_000, on: "2024-04-01")
    #expect(try hospital.state(claim) == .paid)
    try hospital.refund(claim, 9_000, on: "2024-05-01")
    #expect(try hospital.balance("1", "2024-05-01")?.available == 25_000 + 3_500)
    #expect(try hospital.balance("1", "2024-05-01", scheme: "EXTRA")?.available == 5_000 + 5_500)
    #expect(try hospital.balance("1", "2024-04-30")?.available == 25_000)
    let view = try hospital.store.claim(claim, asOf: day("2024-05-01"))
    #expect(view.facts.refunded == 9_000)
    #expect(view.facts.spent == 81_000)
    try hospital.expectSound()
  }

  @Test("Odd cents of two sources: what is paid and returned makes the whole, to the cent")
  func oddCents() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.simpleAccount("ILA", amount: 60_000))
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let claim = try hospital.claim(
      "1", cost: 10_001, on: "2024-03-01", from: [("ILA", 3_334), ("EXTRA", 6_667)])
    for (amount, month) in [(3_333, 4), (3_333, 5), (3_335, 6)] as [(Int64, Int)] {
      try hospital.pay(claim, amount, on: "2024-0\(month)-01")
    }
    #expect(try hospital.balance("1", "2024-06-01")?.balance == 60_000 - 3_334)
    #expect(try hospital.balance("1", "2024-06-01", scheme: "EXTRA")?.balance == 60_000 - 6_667)
    for month in 7...9 { try hospital.refund(claim, 101, on: "2024-0\(month)-01") }
    let left = try hospital.balance("1", "2024-09-01")?.available ?? 0
    let extra = try hospital.balance("1", "2024-09-01", scheme: "EXTRA")?.available ?? 0
    #expect(left + extra == 120_000 - 10_001 + 303)
    // A third of 303 and two thirds, within a cent of each.
    #expect((left - 56_666) * 3 - 303 <= 3 && (left - 56_666) * 3 - 303 >= -3)
    try hospital.expectSound()
  }

  @Test("More than is left, more than was paid, and states that pay nothing are refused")
  func limits() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 50_000, on: "2024-03-01"))
    expectRefusal(.wrongState(claim: "C1", state: .submitted)) {
      try hospital.pay("C1", 100, on: "2024-03-02")
    }
    expectRefusal(.wrongState(claim: "C1", state: .submitted)) {
      try hospital.refund("C1", 100, on: "2024-03-02")
    }
    expectRefusal(.wrongState(claim: "C1", state: .submitted)) {
      try hospital.finish("C1", .close, on: "2024-03-02")
    }
    try hospital.approve("C1", on: "2024-03-05")
    expectRefusal(.wrongState(claim: "C1", state: .approved)) {
      try hospital.refund("C1", 100, on: "2024-03-06")
    }
    expectRefusal(.moreThanReserved(amount: 50_001, left: 50_000)) {
      try hospital.pay("C1", 50_001, on: "2024-03-06")
    }
    expectRefusal(.dayBefore(day: day("2024-03-04"), earliest: day("2024-03-05"))) {
      try hospital.pay("C1", 100, on: "2024-03-04")
    }
    expectRefusal(.dayAfterToday(day: day("2026-02-01"), today: day("2026-01-15"))) {
      try hospital.pay("C1", 100, on: "2026-02-01")
    }
    try hospital.pay("C1", 50_000, on: "2024-04-01")
    expectRefusal(.wrongState(claim: "C1", state: .paid)) {
      try hospital.pay("C1", 1, on: "2024-04-02")
    }
    expectRefusal(.moreThanPaid(amount: 50_001, paid: 50_000)) {
      try hospital.refund("C1", 50_001, on: "2024-04-02")
    }
    expectRefusal(.dayBefore(day: day("2024-03-31"), earliest: day("2024-04-01"))) {
      try hospital.refund("C1", 100, on: "2024-03-31")
    }
    expectRefusal(.wrongState(claim: "C1", state: .paid)) {
      try hospital.finish("C1", .cancel, on: "2024-04-03")
    }
    try hospital.refund("C1", 50_000, on: "2024-04-02")
    #expect(try hospital.balance("1", "2024-04-02")?.available == 141_200)
    try hospital.expectSound()
  }

  @Test("The same invoice twice is paid and said, whichever claim it stood on")
  func sameInvoice() throws {
    let hospital = try Hospital.withOnePerson()
    let first = try hospital.claim("1", cost: 10_000, on: "2024-03-01")
    let second = try hospital.claim("1", cost: 10_000, on: "2024-03-01")
    #expect(try hospital.pay(first, 4_000, on: "2024-04-01", invoice: "F-1").result.remarks == [])
    #expect(
      try hospital.pay(second, 4_000, on: "2024-04-02", invoice: "F-1").result.remarks
        == [.sameInvoice("F-1", claim: first)])
    #expect(
      try hospital.pay(first, 1_000, on: "2024-04-03", invoice: "f-1").result.remarks == [])
    // A payment taken back was never made.
    try hospital.undo(8)
    try hospital.undo(6)
    try hospital.undo(7)
    #expect(try hospital.pay(second, 100, on: "2024-04-04", invoice: "F-1").result.remarks == [])
  }

  @Test("Cancelled after approval: everything comes back; the proof is noted, once closed too")
  func cancelAndProof() throws {
    let hospital = try Hospital.withOnePerson()
    let claim = try hospital.claim("1", cost: 80_000, on: "2024-03-01")
    try hospital.finish(claim, .cancel, on: "2024-03-10", reason: "course full")
    #expect(try hospital.state(claim) == .cancelled)
    #expect(try hospital.balance("1", "2024-03-09")?.reserved == 80_000)
    #expect(try hospital.balance("1", "2024-03-10")?.reserved == 0)
    #expect(try hospital.balance("1", "2024-03-10")?.available == 141_200)
    expectRefusal(.wrongState(claim: claim, state: .cancelled)) {
      try hospital.finish(claim, .proof, on: "2024-03-11")
    }

    let other = try hospital.claim("1", cost: 10_000, on: "2024-04-01")
    expectRefusal(.dayBefore(day: day("2024-03-31"), earliest: day("2024-04-01"))) {
      try hospital.finish(other, .proof, on: "2024-03-31")
    }
    try hospital.pay(other, 10_000, on: "2024-05-01", final: true)
    try hospital.finish(other, .proof, on: "2024-06-01", reason: "diploma")
    let view = try hospital.store.claim(other, asOf: day("2024-06-01"))
    #expect(view.facts.hasProof)
    #expect(view.facts.state == .closed)
    // A claim that waits can be cancelled by who asked.
    let third = try hospital.claim("1", cost: 10_000, on: "2024-07-01", approve: false)
    try hospital.finish(third, .cancel, on: "2024-07-02")
    #expect(try hospital.state(third) == .cancelled)
    try hospital.expectSound()
  }

  @Test("A refund to a lot that has ended lives on for the months of grace, then ends")
  func grace() throws {
    let hospital = try Hospital()
    try hospital.add(
      Hospital.simpleAccount("ILA", amount: 50_000) {
        $0.expiry = .yearEnd
        $0.graceMonths = 3
      })
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let claim = try hospital.claim("1", cost: 50_000, on: "2024-03-01")
    try hospital.pay(claim, 50_000, on: "2024-04-01")
    try hospital.refund(claim, 10_000, on: "2025-02-01")
    #expect(try hospital.balance("1", "2025-02-01")?.available == 60_000)
    #expect(try hospital.balance("1", "2025-04-30")?.available == 60_000)
    #expect(try hospital.balance("1", "2025-05-01")?.available == 50_000)
    try hospital.sync("2025-12-31")
    let lots = try hospital.store.lots(
      of: hospital.account("1"), asOf: day("2025-03-01"), knownBy: nil)
    #expect(lots.first { $0.kind == "grace" }?.expiresOn == day("2025-04-30"))
    try hospital.expectSound()
  }
}
