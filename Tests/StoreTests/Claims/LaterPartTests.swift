import Records
import Store
import Testing

/// A course over two years: the part of the second waits for that year's grant.
@Suite("Parts of a claim for a later year")
struct LaterPartTests {
  private func twoYears(today: String) throws -> Hospital {
    let hospital = try Hospital(today: today)
    try hospital.add(Hospital.simpleAccount("ILA", amount: 50_000))
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    var input = Hospital.course("1", cost: 90_000, on: "2024-03-01")
    input.parts = [(Hospital.day("2025-09-01"), 45_000)]
    try hospital.submit(input, today: today)
    return hospital
  }

  @Test("E-11: the second half is promised, not reserved, until its year begins")
  func waits() throws {
    let today = "2024-06-01"
    let hospital = try twoYears(today: today)
    let outcome = try hospital.approve("C1", on: "2024-03-05", today: today)
    #expect(outcome.remarks.contains(.conditional(amount: 45_000)))
    #expect(try hospital.balance("1", "2024-03-05")?.reserved == 45_000)
    #expect(try hospital.balance("1", "2024-03-05")?.available == 5_000)
    let person = try hospital.store.person("1", asOf: Hospital.day(today))
    let parts = try hospital.store.conditionalParts(
      person: person.id, scheme: hospital.store.scheme("ILA"), asOf: Hospital.day(today))
    #expect(parts.map(\.amount) == [45_000])
    try hospital.sync("2025-01-01", today: "2025-01-01")
    #expect(try hospital.balance("1", "2025-01-01")?.reserved == 90_000)
    #expect(try hospital.balance("1", "2025-01-01")?.available == 10_000)
    #expect(try hospital.balance("1", "2024-12-31")?.reserved == 45_000)
    try hospital.pay("C1", 45_000, on: "2024-09-01")
    try hospital.pay("C1", 45_000, on: "2025-09-01", final: true)
    #expect(try hospital.balance("1", "2025-09-01")?.available == 10_000)
    #expect(try hospital.balance("1", "2025-09-01")?.reserved == 0)
    try hospital.expectSound()
  }

  @Test("Cancelled before its year, nothing of the second half is ever taken")
  func cancelled() throws {
    let today = "2024-06-01"
    let hospital = try twoYears(today: today)
    try hospital.approve("C1", on: "2024-03-05", today: today)
    try hospital.finish("C1", .cancel, on: "2024-05-01")
    try hospital.sync("2025-12-31")
    #expect(try hospital.balance("1", "2025-12-31")?.reserved == 0)
    #expect(try hospital.balance("1", "2025-12-31")?.available == 100_000)
    try hospital.expectSound()
  }

  @Test("A new claim that takes what the second half needs leaves it waiting, not broken")
  func laterClaim() throws {
    let today = "2025-06-01"
    let hospital = try twoYears(today: today)
    try hospital.approve("C1", on: "2024-03-05", today: today)
    // 100 000 granted by now, 90 000 of it promised to the course.
    var input = Hospital.course("1", cost: 10_001, on: "2025-05-01")
    input.payFrom = [("ILA", nil)]
    try hospital.submit(input, today: today)
    #expect(throws: StoreError.self) { try hospital.approve("C2", on: "2025-05-02", today: today) }
    try hospital.approve("C2", on: "2025-05-02", amount: 10_000, today: today)
    #expect(try hospital.balance("1", "2025-05-02")?.available == 0)
    try hospital.expectSound()
  }

  @Test("What waits cannot be paid, and is not to be paid, until its year begins")
  func payAhead() throws {
    let today = "2024-06-01"
    let hospital = try twoYears(today: today)
    try hospital.approve("C1", on: "2024-03-05", today: today)
    var filter = ClaimFilter()
    filter.toPay = true
    let toPay = { (day: String) in
      try hospital.store.claims(filter, asOf: Hospital.day(day)).map(\.toPay)
    }
    #expect(try toPay(today) == [45_000])
    expectRefusal(.moreThanReserved(amount: 45_001, left: 45_000)) {
      try hospital.pay("C1", 45_001, on: "2024-04-01")
    }
    try hospital.pay("C1", 45_000, on: "2024-04-01")
    expectRefusal(.moreThanReserved(amount: 1, left: 0)) {
      try hospital.pay("C1", 1, on: "2024-12-31")
    }
    #expect(try toPay("2024-12-31") == [])
    #expect(try toPay("2025-01-01") == [45_000])
    try hospital.pay("C1", 40_000, on: "2025-01-01")
    #expect(try toPay("2025-01-02") == [5_000])
    try hospital.expectSound()
  }

  @Test("A part is due on the day of the claim or later; in the same year it is reserved at once")
  func dueDays() throws {
    let hospital = try Hospital.withOnePerson()
    var input = Hospital.course("1", cost: 60_000, on: "2024-03-01")
    input.parts = [(Hospital.day("2024-02-29"), 20_000)]
    expectRefusal(
      .partTooEarly(day: Hospital.day("2024-02-29"), submitted: Hospital.day("2024-03-01"))
    ) { try hospital.submit(input) }
    input.parts = [(Hospital.day("2024-03-01"), 20_000), (Hospital.day("2024-12-31"), 20_000)]
    try hospital.submit(input)
    try hospital.approve("C1", on: "2024-03-05")
    #expect(try hospital.balance("1", "2024-03-05")?.reserved == 60_000)
    try hospital.pay("C1", 60_000, on: "2024-03-06")
    try hospital.expectSound()
  }
}
