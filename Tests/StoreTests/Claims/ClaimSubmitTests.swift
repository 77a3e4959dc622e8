import Records
import SQLite
import Store
import Testing

@Suite("Submitting and mending a claim")
struct ClaimSubmitTests {
  @Test("What was asked reads back as entered; nothing is reserved yet")
  func submit() throws {
    let hospital = try Hospital.withOnePerson()
    var input = Hospital.course("1", cost: 25_000, on: "2024-03-01")
    input.purposes = [.training, .coaching]
    input.provider = "Academy"
    input.reimburse = true
    input.startsOn = Hospital.day("2024-09-01")
    input.minutes = 960
    input.mandatory = .profession
    let outcome = try hospital.submit(input)
    #expect(outcome.remarks == [.professionNeedsCheck])
    let view = try #require(outcome.claims.first)
    #expect(view.id == "C1")
    #expect(view.number == "1")
    #expect(view.name == "Person 1")
    #expect(view.title == "Wound care")
    #expect(view.provider == "Academy")
    #expect(view.purposes == [.training, .coaching])
    #expect(view.mandatory == .profession)
    #expect(view.reimburse)
    #expect(view.startsOn == Hospital.day("2024-09-01"))
    #expect(view.minutes == 960)
    #expect(view.facts.asked == 25_000)
    #expect(view.facts.awarded == 0)
    #expect(view.facts.state == .submitted)
    #expect(view.sources.map(\.scheme) == ["ILA"])
    #expect(view.history.map(\.kind) == ["submit"])
    #expect(try hospital.balance("1", "2024-03-01")?.reserved == 0)
    #expect(try hospital.balance("1", "2024-03-01")?.available == 141_200)
    try hospital.expectSound()
  }

  @Test("A number is found with or without its letter; another one is not there")
  func finding() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 100, on: "2024-03-01"))
    let day = Hospital.day("2024-03-01")
    for text in ["C1", "c1", "1"] {
      #expect(try hospital.store.claim(text, asOf: day).id == "C1")
    }
    for text in ["C2", "", "C", "one"] {
      #expect(throws: StoreError.noSuchClaim(text, newest: "C1")) {
        _ = try hospital.store.claim(text, asOf: day)
      }
    }
  }

  @Test("A day that has not come and a person who is not there are refused")
  func wrongDay() throws {
    let hospital = try Hospital.withOnePerson()
    expectRefusal(
      .dayAfterToday(day: Hospital.day("2026-01-16"), today: Hospital.day("2026-01-15"))
    ) { try hospital.submit(Hospital.course("1", cost: 100, on: "2026-01-16")) }
    #expect(throws: StoreError.notFound(.employee, id: "2", near: [])) {
      try hospital.submit(Hospital.course("2", cost: 100, on: "2024-03-01"))
    }
    #expect(try hospital.lastEvent() == 3)
  }

  @Test("A scheme that needs no approval approves by itself")
  func withoutApproval() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("FREE", amount: 10_000) { $0.approval = .none })
    var input = Hospital.course("1", cost: 4_000, on: "2024-03-01")
    input.payFrom = [("FREE", nil)]
    let view = try hospital.submit(input).claims[0]
    #expect(view.facts.state == .approved)
    #expect(view.facts.awarded == 4_000)
    #expect(try hospital.balance("1", "2024-03-01", scheme: "FREE")?.reserved == 4_000)
    // Together with one that does, the decision is a person's.
    input.payFrom = [("FREE", 2_000), ("ILA", nil)]
    #expect(try hospital.submit(input).claims[0].facts.state == .submitted)
  }

  @Test("A typing mistake is mended before the decision: a new version, the old one kept")
  func change() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 52_000, on: "2024-03-01"))
    let head = Hospital.head("claim change")
    let outcome = try hospital.store.changeClaim("C1", head: head, dryRun: false) {
      $0.cost = 25_000
      $0.title = "Wound care II"
    }.result
    #expect(outcome.claims[0].facts.asked == 25_000)
    #expect(outcome.claims[0].title == "Wound care II")
    #expect(
      try hospital.store.database.integer("SELECT count(*) FROM claim_version") == 2)
    _ = try hospital.store.changeClaim("C1", head: head, dryRun: false) { $0.provider = "Academy" }
    #expect(try hospital.store.claim("C1", asOf: Hospital.day("2024-03-02")).provider == "Academy")
    try hospital.approve("C1", on: "2024-03-02")
    expectRefusal(.wrongState(claim: "C1", state: .approved)) {
      try hospital.store.changeClaim("C1", head: head, dryRun: false) { $0.cost = 1 }
    }
    // The newest correction taken back: the version before it counts again.
    try hospital.undo(7)
    try hospital.undo(6)
    try hospital.undo(5)
    let view = try hospital.store.claim("C1", asOf: Hospital.day("2024-03-02"))
    #expect(view.facts.asked == 52_000)
    #expect(view.title == "Wound care")
    try hospital.expectSound()
  }

  @Test("Mending a word leaves the split and the later years as they were asked")
  func changeKeepsSplit() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    var input = Hospital.course("1", cost: 90_000, on: "2024-03-01")
    input.payFrom = [("ILA", 35_000), ("EXTRA", 55_000)]
    input.parts = [(Hospital.day("2025-03-01"), 40_000)]
    let before = try hospital.submit(input).claims[0].facts.sources
    let head = Hospital.head("claim change")
    for edit in [
      { $0.title = "Wound care II" }, { $0.purposes = [.education] },
      { $0.mandatory = .profession },
    ] as [(inout ClaimInput) -> Void] {
      let after = try hospital.store.changeClaim("C1", head: head, dryRun: false, edit)
      #expect(after.result.claims[0].facts.sources == before)
    }
    // Another split only when one is named.
    let split = try hospital.store.changeClaim("C1", head: head, dryRun: false) {
      $0.payFrom = [("ILA", 50_000), ("EXTRA", 40_000)]
    }.result.claims[0]
    #expect(split.sources.filter { $0.scheme == "ILA" }.reduce(0) { $0 + $1.asked } == 50_000)
    #expect(split.sources.filter { $0.dueOn != nil }.reduce(0) { $0 + $1.asked } == 40_000)
  }

  @Test("Asked for information: the answer is a new version, and it waits for a decision again")
  func ask() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 25_000, on: "2024-03-01"))
    try hospital.answer("C1", .ask, on: "2024-03-02", reason: "which course?")
    #expect(try hospital.state("C1") == .informationAsked)
    _ = try hospital.store.changeClaim("C1", head: Hospital.head("claim change"), dryRun: false) {
      $0.title = "Wound care, three days"
    }
    #expect(try hospital.state("C1") == .submitted)
    let view = try hospital.store.claim("C1", asOf: Hospital.day("2024-03-02"))
    #expect(view.history.map(\.kind) == ["submit", "ask", "change"])
    #expect(view.history[1].text == "which course?")
    try hospital.answer("C1", .ask, on: "2024-03-03")
    try hospital.approve("C1", on: "2024-03-04")
    #expect(try hospital.state("C1") == .approved)
  }
}
