import Records
import Store
import Testing

@Suite("Importing claims of earlier")
struct ClaimImportTests {
  private func row(
    _ title: String, _ cost: Int64, on day: String = "2024-03-01",
    _ edit: (inout ClaimRow) -> Void = { _ in }
  ) -> ClaimRow {
    var row = ClaimRow()
    row.employee = "1"
    row.title = title
    row.cost = cost
    row.requestedOn = Hospital.day(day)
    row.scheme = "ILA"
    edit(&row)
    return row
  }

  @discardableResult
  private func take(
    _ hospital: Hospital, _ rows: [ClaimRow], dryRun: Bool = false
  ) throws -> Receipt<ImportOutcome> {
    var lines = rows.enumerated().map { ImportRow(line: $0.offset + 2, value: $0.element) }
    return try hospital.store.importClaims(
      digest: FileDigest.of([1, 2, 3]), head: Hospital.head("import claims"), dryRun: dryRun
    ) { lines.isEmpty ? nil : lines.removeFirst() }
  }

  private func problems(_ hospital: Hospital, _ rows: [ClaimRow]) throws -> [RowProblem] {
    do {
      try take(hospital, rows)
    } catch let error as ImportProblems {
      return error.problems
    }
    return []
  }

  private func decided(_ row: inout ClaimRow) { row.approvedOn = Hospital.day("2024-03-05") }

  @Test("Rows in every state become claims; the sync that follows posts them")
  func states() throws {
    let hospital = try Hospital.withOnePerson()
    let receipt = try take(
      hospital,
      [
        row("Asked", 1_000),
        row("Approved", 2_000) { decided(&$0) },
        row("Partly", 3_000) {
          decided(&$0)
          $0.amount = 2_500
          $0.paidOn = Hospital.day("2024-04-01")
          $0.paid = 1_000
          $0.invoice = "F-1"
        },
        row("Paid", 4_000) {
          decided(&$0)
          $0.paidOn = Hospital.day("2024-04-01")
        },
        row("Closed", 5_000) {
          decided(&$0)
          $0.paidOn = Hospital.day("2024-04-01")
          $0.paid = 4_500
          $0.state = .closed
        },
        row("Refused", 6_000) { $0.state = .refused },
        row("Cancelled", 7_000) { $0.state = .cancelled },
      ])
    #expect(receipt.result.rows == 7)
    #expect(receipt.result.new == 7)
    let states = try (1...7).map { try hospital.state("C\($0)") }
    #expect(
      states == [.submitted, .approved, .partlyPaid, .paid, .closed, .refused, .cancelled])
    try hospital.sync("2024-12-31")
    let balance = try hospital.balance("1", "2024-12-31")
    // Reserved for C2 and what is left of C3; paid are 10, 40 and 45 euros.
    #expect(balance?.reserved == 3_500)
    #expect(balance?.balance == 131_700)
    try hospital.expectSound()
    try hospital.undo(4)
    #expect(try hospital.balance("1", "2024-12-31")?.available == 141_200)
    #expect(throws: StoreError.self) { _ = try hospital.state("C1") }
    try hospital.expectSound()
  }

  @Test("What was refused may be what the scheme does not pay; what was asked may not")
  func refusedForAnotherPurpose() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(
      Hospital.simpleAccount("EDU", amount: 60_000) { $0.purposes = [.education] })
    let wrong = row("Sports", 1_000) {
      $0.scheme = "EDU"
      $0.purposes = [.vitality]
    }
    #expect(try problems(hospital, [wrong]).map(\.column) == ["purpose"])
    var refused = wrong
    refused.state = .refused
    #expect(try take(hospital, [refused]).result.new == 1)
    #expect(try hospital.state("C1") == .refused)
    try hospital.expectSound()
  }

  @Test("The same rows again count as identical; two equal rows are two claims")
  func again() throws {
    let hospital = try Hospital.withOnePerson()
    let rows = [row("Course", 1_000), row("Course", 1_000), row("Other", 2_000)]
    #expect(try take(hospital, rows).result.new == 3)
    let again = try take(hospital, rows)
    #expect(again.result.identical == 3)
    #expect(again.event == nil)
    let more = try take(hospital, rows + [row("Course", 1_000)])
    #expect(more.result.new == 1)
    #expect(more.result.identical == 3)
    // The same claim with another outcome was taken in before: it is not entered a second time.
    #expect(
      try problems(hospital, [row("Other", 2_000) { decided(&$0) }]).map(\.cause)
        == [.refused(.claimRow(.takenInOtherwise(claim: "C3")))])
    #expect(try take(hospital, [row("New", 1)], dryRun: true).result.new == 1)
    #expect(try hospital.lastEvent() == 5)
  }

  @Test("Every problem is named with line, column and value; nothing is taken in")
  func allProblems() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(
      Hospital.simpleAccount("EDU", amount: 60_000) { $0.purposes = [.education] })
    let found = try problems(
      hospital,
      [
        row("Good", 1_000),
        row("Nobody", 1_000) { $0.employee = "2" },
        row("No scheme", 1_000) { $0.scheme = "ILAA" },
        row("By law", 1_000) { $0.mandatory = .law },
        row("No purpose", 1_000) { $0.scheme = "EDU" },
        row("Wrong purpose", 1_000) {
          $0.scheme = "EDU"
          $0.purposes = [.vitality]
        },
        row("Too early", 1_000, on: "2022-12-31"),
        row("Too much", 1_000) {
          decided(&$0)
          $0.amount = 1_001
        },
        row("Before", 1_000) { $0.approvedOn = Hospital.day("2024-02-29") },
        row("Question", 1_000) { $0.state = .informationAsked },
      ])
    #expect(found.map(\.line) == Array(3...11))
    #expect(
      found.map(\.column) == [
        "employee", "scheme", "mandatory", "purpose", "purpose", "employee", "amount",
        "approved_on", "state",
      ])
    #expect(found[0].cause == .notFound(.employee, id: "2", near: []))
    #expect(found[1].cause == .notFound(.scheme, id: "ILAA", near: ["ILA"]))
    #expect(found[7].value == "2024-02-29")
    #expect(found[8].value == "information_asked")
    #expect(throws: StoreError.self) { _ = try hospital.state("C1") }
  }

  @Test("What is awarded must be there: the first award that is not covered is named")
  func notCovered() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.budget("BUD", amount: 50_000))
    let events = try hospital.lastEvent()
    let found = try problems(
      hospital,
      [
        row("Later", 80_000) { $0.approvedOn = Hospital.day("2024-03-09") },
        row("Waits", 900_000),
        row("Sooner", 70_000) { decided(&$0) },
        row("Budget", 50_001) {
          $0.scheme = "BUD"
          $0.approvedOn = Hospital.day("2024-03-05")
          $0.paidOn = Hospital.day("2024-03-06")
        },
        row("Refused", 900_000) { $0.state = .refused },
      ])
    #expect(found.map(\.line) == [2, 5])
    #expect(found.map(\.column) == ["amount", "amount"])
    #expect(found.map(\.value) == ["800.00", "500.01"])
    #expect(
      found.map(\.cause) == [
        .refused(
          .insufficient(
            scheme: "ILA", employee: "1", free: 71_200, asked: 80_000,
            day: Hospital.day("2024-03-09"), unit: .euro)),
        .refused(
          .insufficient(
            scheme: "BUD", employee: nil, free: 50_000, asked: 50_001,
            day: Hospital.day("2024-03-05"), unit: .euro)),
      ])
    #expect(try hospital.lastEvent() == events)
  }

  @Test("What is not covered is named beside what is wrong with other rows, by sound rows alone")
  func notCoveredBesideOthers() throws {
    let hospital = try Hospital.withOnePerson()
    let events = try hospital.lastEvent()
    let asked = { (cost: Int64, day: String) in
      StoreError.refused(
        .insufficient(
          scheme: "ILA", employee: "1", free: 41_200, asked: cost, day: Hospital.day(day),
          unit: .euro))
    }
    let found = try problems(
      hospital,
      [
        row("Nobody", 1_000) { $0.employee = "2" },
        // It takes what is there only if its day is right.
        row("Decided too early", 141_200) { $0.approvedOn = Hospital.day("2024-02-29") },
        row("Too much", 60_000) { $0.approvedOn = Hospital.day("2024-03-09") },
        row("First", 100_000) { decided(&$0) },
        row("No scheme", 1_000) { $0.scheme = "ILAA" },
      ])
    #expect(found.map(\.line) == [2, 3, 4, 6])
    #expect(found.map(\.column) == ["employee", "approved_on", "amount", "scheme"])
    #expect(found[2].cause == asked(60_000, "2024-03-09"))
    // What the broken row would take is not held against a sound one.
    let fitting = try problems(
      hospital,
      [
        row("Decided too early", 141_200) { $0.approvedOn = Hospital.day("2024-02-29") },
        row("Fits", 100_000) { decided(&$0) },
      ])
    #expect(fitting.map(\.line) == [2])
    #expect(try hospital.lastEvent() == events)
  }

  @Test("What earlier claims took counts, and what was short before does not")
  func beside() throws {
    let hospital = try Hospital.withOnePerson()
    _ = try hospital.claim("1", cost: 141_200, on: "2024-03-01")
    #expect(
      try problems(hospital, [row("One more", 1) { decided(&$0) }]).map(\.cause) == [
        .refused(
          .insufficient(
            scheme: "ILA", employee: "1", free: 0, asked: 1, day: Hospital.day("2024-03-05"),
            unit: .euro))
      ])
    // Fewer hours all along leave the account short already; a new year brings its own grant.
    try hospital.changeHours("1", from: "2023-01-01", to: 1080)
    let later = row("Next year", 30_000, on: "2025-02-01") {
      $0.approvedOn = Hospital.day("2025-02-01")
    }
    #expect(try take(hospital, [later]).result.new == 1)
    try hospital.sync("2025-12-31")
    try hospital.expectSound()
  }

  @Test("As of a day and as known by an event, a list tells the claim as it was")
  func asOf() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.submit(Hospital.course("1", cost: 10_000, on: "2024-03-01"))
    try hospital.approve("C1", on: "2024-03-05")
    try hospital.pay("C1", 4_000, on: "2024-04-01")
    try hospital.undo(6)
    let list = { (day: String, event: Int64?) throws in
      try hospital.store.claims(ClaimFilter(), asOf: Hospital.day(day), knownBy: event)
        .map(\.facts.state)
    }
    #expect(try list("2024-02-29", nil) == [])
    #expect(try list("2024-03-04", nil) == [.submitted])
    #expect(try list("2024-04-01", nil) == [.approved])
    #expect(try list("2024-04-01", 6) == [.partlyPaid])
    #expect(try list("2024-04-01", 4) == [.submitted])
    #expect(try list("2024-04-01", 3) == [])
    #expect(
      try hospital.store.claim("C1", asOf: Hospital.day("2024-04-01"), knownBy: 6).facts.paid
        == 4_000)
  }
}
