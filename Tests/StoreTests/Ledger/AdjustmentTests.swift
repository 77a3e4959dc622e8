import Records
import Store
import Testing

@Suite("Adding to an account, taking from it, letting a shortfall go")
struct AdjustmentTests {
  private func day(_ text: String) -> Day { Hospital.day(text) }

  @Test("An addition is a lot of its day with the scheme's end; a subtraction is spent like any")
  func plusAndMinus() throws {
    let hospital = try Hospital.withOnePerson()
    let receipt = try hospital.adjust("1", .plus, 12_345, on: "2024-02-10")
    #expect(receipt.result.map(\.scheme) == ["ILA"])
    #expect(try hospital.balance("1", "2024-02-09")?.available == 141_200)
    #expect(try hospital.balance("1", "2024-02-10")?.available == 153_545)
    try hospital.adjust("1", .minus, 100_000, on: "2024-03-01")
    #expect(try hospital.balance("1", "2024-03-01")?.available == 53_545)
    let lots = try hospital.store.lots(
      of: hospital.account("1"), asOf: day("2024-03-01"), knownBy: nil)
    #expect(lots.map(\.amount) == [0, 41_200, 12_345])
    #expect(lots.last?.expiresOn == day("2027-02-09"))
    #expect(try hospital.store.adjustmentGround(1)?.reason == "agreed")
    #expect(try hospital.store.adjustmentGround(9) == nil)
    try hospital.expectSound()
  }

  @Test("More than is free, a day to come, a budget, a shortfall that is none: refused")
  func refusals() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.budget("BUD", amount: 1_000))
    expectRefusal(
      .insufficient(
        scheme: "ILA", employee: "1", free: 141_200, asked: 141_201, day: day("2024-03-01"),
        unit: .euro)
    ) { try hospital.adjust("1", .minus, 141_201, on: "2024-03-01") }
    expectRefusal(.dayAfterToday(day: day("2026-01-16"), today: day("2026-01-15"))) {
      try hospital.adjust("1", .plus, 1, on: "2026-01-16")
    }
    expectRefusal(.wrongForm(code: "BUD", form: .employerBudget)) {
      try hospital.adjust("1", .plus, 1, on: "2024-03-01", scheme: "BUD")
    }
    expectRefusal(.nothingToAdjust(scheme: "ILA")) {
      try hospital.adjust("1", .waive, on: "2024-03-01")
    }
    #expect(throws: StoreError.notFound(.scheme, id: "NONE", near: [])) {
      try hospital.adjust("1", .plus, 1, on: "2024-03-01", scheme: "NONE")
    }
    #expect(try hospital.lastEvent() == 4)
  }

  @Test("A shortfall let go is gone: the next grant is whole")
  func waive() throws {
    let hospital = try Hospital.withOnePerson(decrease: .offset)
    _ = try hospital.claim("1", cost: 141_200, on: "2024-03-01")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    #expect(try hospital.balance("1", "2024-12-31")?.shortfall == 17_746)
    try hospital.adjust("1", .waive, on: "2024-10-01")
    #expect(try hospital.balance("1", "2024-12-31")?.shortfall == 0)
    #expect(try hospital.balance("1", "2024-09-30")?.shortfall == 17_746)
    try hospital.sync("2025-06-30")
    #expect(try hospital.balance("1", "2025-06-30")?.available == 35_300)
    #expect(try hospital.sync("2025-06-30").isEmpty)
    try hospital.expectSound()
  }

  @Test("With a shortfall nothing more can be taken, and a refund repays it first")
  func refundRepays() throws {
    let hospital = try Hospital.withOnePerson(decrease: .offset)
    let claim = try hospital.claim("1", cost: 141_200, on: "2024-03-01")
    try hospital.pay(claim, 141_200, on: "2024-04-01")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    #expect(throws: StoreError.self) { _ = try hospital.claim("1", cost: 1, on: "2024-08-01") }
    try hospital.refund(claim, 20_000, on: "2024-09-01")
    #expect(try hospital.balance("1", "2024-09-01")?.shortfall == 0)
    #expect(try hospital.balance("1", "2024-09-01")?.available == 20_000 - 17_746)
    try hospital.expectSound()
  }
}
