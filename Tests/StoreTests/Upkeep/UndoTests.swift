import Records
import Store
import Testing

@Suite("Taking an event back")
struct UndoTests {
  private func importOne(_ hospital: Hospital, _ edit: (inout EmployeeInput) -> Void) throws {
    var rows = [ImportRow(line: 2, value: EmployeeImportTests.row("5", edit))]
    _ = try hospital.store.importEmployees(
      digest: [UInt8](repeating: 5, count: 32), effective: nil,
      head: Hospital.head("import employees"), dryRun: false
    ) { rows.popLast() }
  }

  @Test("An import: its people are gone; taken in again they are the same persons")
  func imports() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try importOne(hospital) { $0.team = "ICU" }
    let day = Hospital.day("2024-12-31")
    let person = try hospital.store.person("5", asOf: day).id
    try hospital.sync("2024-12-31")
    #expect(try hospital.balance("5", "2024-12-31")?.available == 70_600)
    let account = try hospital.account("5")
    let receipt = try hospital.undo(3)
    // Its grant was posted by a sync, which follows: it is taken back in the same event.
    #expect(!receipt.result.isEmpty)
    #expect(throws: StoreError.self) { _ = try hospital.store.person("5", asOf: day) }
    #expect(
      try hospital.store.accountBalances(asOf: day, knownBy: nil).map(\.available) == [0])
    #expect(try hospital.store.event(3).isUndone)
    #expect(try hospital.store.event(5).undoes == 3)
    try hospital.expectSound()
    try importOne(hospital) { $0.team = "ICU" }
    #expect(try hospital.store.person("5", asOf: day).id == person)
    try hospital.sync("2024-12-31")
    #expect(try hospital.account("5") == account)
    #expect(try hospital.balance("5", "2024-12-31")?.available == 70_600)
    try hospital.expectSound()
  }

  @Test("A claim, its approval, a payment, a refund, a cancellation: one by one from the end")
  func claims() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2024-01-31")
    let before = try SyncTests.standing(hospital)
    try hospital.submit(Hospital.course("1", cost: 50_000, on: "2024-03-01"))
    try hospital.approve("C1", on: "2024-03-02")
    try hospital.pay("C1", 30_000, on: "2024-04-01", invoice: "F-1")
    try hospital.refund("C1", 10_000, on: "2024-05-01")
    try hospital.finish("C1", .close, on: "2024-06-01")
    // Nothing can be taken from under a claim.
    expectRefusal(.builtOn(event: 5, by: 6, command: "claim approve")) { try hospital.undo(5) }
    for (event, state) in [
      (9, .partlyPaid), (8, .partlyPaid), (7, .approved), (6, .submitted),
    ] as [(Int64, ClaimState)] {
      try hospital.undo(event)
      #expect(try hospital.state("C1") == state)
      try hospital.expectSound()
    }
    try hospital.undo(5)
    #expect(throws: StoreError.self) { _ = try hospital.state("C1") }
    #expect(try SyncTests.standing(hospital) == before)
    #expect(try hospital.balance("1", "2024-12-31")?.available == 141_200)
    try hospital.expectSound()
  }

  @Test("A change of hours: the grants are what they were")
  func hours() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2024-12-31")
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    #expect(try hospital.balance("1", "2024-12-31")?.available == 70_600 + 52_854)
    try hospital.undo(5)
    #expect(try hospital.balance("1", "2024-12-31")?.available == 141_200)
    #expect(try hospital.sync("2024-12-31").isEmpty)
    try hospital.expectSound()
  }

  @Test("A scheme: what it granted is taken back, unless a claim was built on it")
  func schemes() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    try hospital.sync("2024-12-31")
    try hospital.undo(4)
    #expect(throws: StoreError.self) { _ = try hospital.store.scheme("EXTRA") }
    try hospital.sync("2024-12-31")
    #expect(try hospital.balance("1", "2024-12-31", scheme: "EXTRA")?.available ?? 0 == 0)
    _ = try hospital.claim("1", cost: 100, on: "2024-03-01")
    let claim = try hospital.lastEvent()
    expectRefusal(.builtOn(event: 2, by: claim, command: "claim submit")) { try hospital.undo(2) }
    try hospital.expectSound()
  }

  @Test("Refused when something was built on it, and possible once that is taken back")
  func builtOn() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.changeHours("1", from: "2024-07-01", to: 1080)
    expectRefusal(.builtOn(event: 3, by: 4, command: "employee change")) { try hospital.undo(3) }
    try hospital.undo(4)
    try hospital.undo(3)
    #expect(throws: StoreError.self) {
      _ = try hospital.store.person("1", asOf: Hospital.day("2024-07-01"))
    }
    try hospital.expectSound()
  }

  @Test("A last day moved later stays while a change stands on a day that only it brought")
  func changeAfterTheLastDay() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.end("1", on: "2024-07-24")
    try hospital.end("1", on: "2025-05-22")
    try hospital.changeHours("1", from: "2025-05-03", to: 1080)
    expectRefusal(.builtOn(event: 5, by: 6, command: "employee change")) { try hospital.undo(5) }
    try hospital.undo(6)
    try hospital.changeHours("1", from: "2024-05-03", to: 1080)
    try hospital.undo(5)
    try hospital.expectSound()
  }

  @Test("Refused when the account would be shorter than what was taken from it")
  func wouldBeShort() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.adjust("1", .plus, 10_000, on: "2024-02-01")
    let claim = try hospital.claim("1", cost: 150_000, on: "2024-03-01")
    do {
      try hospital.undo(4)
      Issue.record("an addition that was spent was taken back")
    } catch StoreError.refused(.wouldBeShort(_, _, let amount, _)) {
      // Of EUR 1,500.00 the grants have 1,412.00.
      #expect(amount == 8_800)
    }
    #expect(try hospital.lastEvent() == 5)
    try hospital.finish(claim, .cancel, on: "2024-04-01")
    #expect(throws: StoreError.self) { try hospital.undo(4) }
    try hospital.undo(6)
    try hospital.undo(5)
    try hospital.undo(4)
    #expect(try hospital.balance("1", "2024-12-31")?.available == 141_200)
    try hospital.expectSound()
  }

  @Test("The first event, a sync, an undo, one undone before, one that never was: refused")
  func refusals() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.sync("2024-12-31")
    try hospital.adjust("1", .plus, 100, on: "2024-02-01")
    try hospital.undo(5)
    expectRefusal(.systemEvent(event: 1, before: nil)) { try hospital.undo(1) }
    expectRefusal(.systemEvent(event: 4, before: 3)) { try hospital.undo(4) }
    expectRefusal(.cannotUndoUndo(event: 6)) { try hospital.undo(6) }
    expectRefusal(.alreadyUndone(event: 5)) { try hospital.undo(5) }
    for event in [7, 0, -1] as [Int64] {
      #expect(throws: StoreError.notFound(.event, id: "\(event)", near: [])) {
        try hospital.undo(event)
      }
    }
    #expect(try hospital.lastEvent() == 6)
  }

  @Test("A rehearsal says what would be posted and keeps nothing")
  func rehearsal() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.adjust("1", .plus, 100, on: "2024-02-01")
    let receipt = try hospital.store.undo(event: 4, head: Hospital.head("undo"), dryRun: true)
    #expect(!receipt.result.isEmpty)
    #expect(receipt.event == nil)
    #expect(try hospital.lastEvent() == 4)
  }

  @Test("Without a number it is one's own last, never a sync and never twice the same")
  func ownLast() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.adjust("1", .plus, 100, on: "2024-02-01")
    try hospital.sync("2024-12-31")
    let store = hospital.store
    #expect(try store.eventToUndo(nil, actor: "tester").id == 4)
    try hospital.undo(4)
    #expect(try store.eventToUndo(nil, actor: "tester").id == 3)
    #expect(try store.eventToUndo(2, actor: "somebody").id == 2)
    expectRefusal(.nothingToUndo(actor: "somebody")) {
      try store.eventToUndo(nil, actor: "somebody")
    }
  }
}
