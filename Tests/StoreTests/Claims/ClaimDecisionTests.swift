import Records
import Store
import Testing

@Suite("Approving, refusing, and who may")
struct ClaimDecisionTests {
  @Test("Approved for what was asked: reserved, and the numbers stay three")
  func approve() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 25_000, on: "2024-03-01"))
    let outcome = try hospital.approve("C1", on: "2024-03-05")
    #expect(outcome.claims[0].facts.state == .approved)
    #expect(outcome.claims[0].facts.awarded == 25_000)
    #expect(outcome.claims[0].facts.left == 25_000)
    #expect(outcome.remarks == [.nobodyHoldsHR])
    #expect(outcome.balances.map(\.reserved) == [25_000])
    #expect(try hospital.balance("1", "2024-03-04")?.reserved == 0)
    #expect(try hospital.balance("1", "2024-03-05")?.reserved == 25_000)
    expectRefusal(.wrongState(claim: "C1", state: .approved)) {
      try hospital.approve("C1", on: "2024-03-06")
    }
    try hospital.expectSound()
  }

  @Test("Awarded in part from two schemes: odd cents to the largest remainder")
  func partialAward() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    var input = Hospital.course("1", cost: 90_000, on: "2024-03-01")
    input.payFrom = [("ILA", 35_000), ("EXTRA", 55_000)]
    try hospital.submit(input)
    let view = try hospital.approve("C1", on: "2024-03-05", amount: 50_001).claims[0]
    // 19 445.27 and 30 555.73: the cent goes to the second.
    #expect(view.sources.map(\.awarded) == [19_445, 30_556])
    #expect(view.facts.asked == 90_000)
    #expect(view.facts.awarded == 50_001)
    #expect(try hospital.balance("1", "2024-03-05")?.reserved == 19_445)
    #expect(try hospital.balance("1", "2024-03-05", scheme: "EXTRA")?.reserved == 30_556)
    try hospital.expectSound()
  }

  @Test("More than asked, before it was asked, after today, more than is free: refused")
  func limits() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 150_000, on: "2024-03-01"))
    expectRefusal(.moreThanAsked(awarded: 150_001, asked: 150_000)) {
      try hospital.approve("C1", on: "2024-03-05", amount: 150_001)
    }
    expectRefusal(
      .dayBefore(day: Hospital.day("2024-02-29"), earliest: Hospital.day("2024-03-01"))
    ) { try hospital.approve("C1", on: "2024-02-29") }
    expectRefusal(
      .dayAfterToday(day: Hospital.day("2026-01-16"), today: Hospital.day("2026-01-15"))
    ) { try hospital.approve("C1", on: "2026-01-16") }
    expectRefusal(
      .insufficient(
        scheme: "ILA", employee: "1", free: 141_200, asked: 150_000,
        day: Hospital.day("2024-03-05"),
        unit: .euro)
    ) { try hospital.approve("C1", on: "2024-03-05") }
    #expect(try hospital.state("C1") == .submitted)
    #expect(throws: StoreError.noSuchClaim("C9", newest: "C1")) {
      try hospital.approve("C9", on: "2024-03-05")
    }
    try hospital.approve("C1", on: "2024-03-05", amount: 141_200)
    #expect(try hospital.balance("1", "2024-03-05")?.available == 0)
  }

  @Test("Several at once: all of them or none")
  func several() throws {
    let hospital = try Hospital.withOnePerson()
    for cost in [60_000, 60_000, 60_000] as [Int64] {
      try hospital.submit(Hospital.course("1", cost: cost, on: "2024-03-01"))
    }
    let events = try hospital.lastEvent()
    #expect(throws: StoreError.self) {
      try hospital.approve("C1", "C2", "C3", on: "2024-03-05")
    }
    #expect(throws: StoreError.self) { try hospital.approve("C1", "C1", on: "2024-03-05") }
    #expect(throws: StoreError.self) { try hospital.approve("C1", "C9", on: "2024-03-05") }
    #expect(try hospital.lastEvent() == events)
    #expect(try hospital.state("C1") == .submitted)
    let outcome = try hospital.approve("C1", "C2", on: "2024-03-05")
    #expect(outcome.claims.map(\.id) == ["C1", "C2"])
    #expect(outcome.balances.map(\.available) == [21_200])
    #expect(outcome.remarks == [.nobodyHoldsHR])
    #expect(try hospital.lastEvent() == events + 1)
  }

  @Test("A claim in a later year may not leave an approved one of today short")
  func laterFacts() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 200_000, on: "2025-03-01")
    // In 2024 there was 1 412.00, but 2025 needs all of it.
    #expect(throws: StoreError.self) { _ = try hospital.claim("1", cost: 20_000, on: "2024-03-01") }
    _ = try hospital.claim("1", cost: 11_800, on: "2024-03-01")
    #expect(try hospital.balance("1", "2025-03-01")?.available == 0)
    try hospital.expectSound()
  }

  @Test("Refused: nothing is reserved, the reason stays, and it cannot be decided again")
  func refuse() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 25_000, on: "2024-03-01"))
    try hospital.answer("C1", .refuse, on: "2024-03-05", reason: "no link with the work")
    #expect(try hospital.state("C1") == .refused)
    let view = try hospital.store.claim("C1", asOf: Hospital.day("2024-03-05"))
    #expect(view.history.last?.text == "no link with the work")
    #expect(try hospital.balance("1", "2024-03-05")?.reserved == 0)
    for step in [ClaimFacts.StepKind.refuse, .ask] {
      expectRefusal(.wrongState(claim: "C1", state: .refused)) {
        try hospital.answer("C1", step, on: "2024-03-06")
      }
    }
    expectRefusal(.wrongState(claim: "C1", state: .refused)) {
      try hospital.pay("C1", 100, on: "2024-03-06")
    }
    expectRefusal(.wrongState(claim: "C1", state: .refused)) {
      try hospital.finish("C1", .cancel, on: "2024-03-06")
    }
    try hospital.expectSound()
  }
}
