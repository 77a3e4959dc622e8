import Records
import Store
import Testing

@Suite("Who may decide on a claim")
struct ApproverTests {
  /// Person 1 asks; 2 manages team ICU of 1; 3 works with them.
  private func hospital(_ approval: SchemeVersion.Approval) throws -> Hospital {
    let hospital = try Hospital()
    try hospital.add(Hospital.simpleAccount("ILA", amount: 70_000) { $0.approval = approval })
    for number in ["1", "2", "3"] {
      var input = EmployeeInput(number: number)
      input.startedOn = Hospital.day("2024-01-01")
      input.team = "ICU"
      _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
    }
    try hospital.submit(Hospital.course("1", cost: 10_000, on: "2024-03-01"))
    return hospital
  }

  private func give(_ role: String, to number: String, _ hospital: Hospital, from day: String)
    throws
  {
    _ = try hospital.store.changeEmployee(
      EmployeeInput(number: number), from: Hospital.day(day), addRoles: [role],
      head: Hospital.head("employee change"), dryRun: false)
  }

  @Test(
    "Never oneself, and never a delegate of oneself",
    arguments: [
      SchemeVersion.Approval.hr, .manager,
    ])
  func oneself(approval: SchemeVersion.Approval) throws {
    let hospital = try hospital(approval)
    try give("hr", to: "1", hospital, from: "2024-01-01")
    try give("hr", to: "3", hospital, from: "2024-01-01")
    try give("delegate:1", to: "3", hospital, from: "2024-02-01")
    expectRefusal(.ownClaim(claim: "C1", by: "1")) {
      try hospital.approve("C1", on: "2024-03-05", by: "1")
    }
    expectRefusal(.delegateOfClaimant(claim: "C1", by: "3")) {
      try hospital.approve("C1", on: "2024-03-05", by: "3")
    }
    expectRefusal(.ownClaim(claim: "C1", by: "1")) {
      try hospital.answer("C1", .refuse, on: "2024-03-05", by: "1")
    }
    #expect(try hospital.state("C1") == .submitted)
  }

  @Test("hr: whoever holds the role on that day; while nobody does, anybody else, and it is said")
  func roleOfHR() throws {
    let hospital = try hospital(.hr)
    #expect(
      try hospital.approve("C1", on: "2024-03-05", by: "3").remarks == [.nobodyHoldsHR])
    try hospital.undo(try hospital.lastEvent())
    try give("hr", to: "2", hospital, from: "2024-03-10")
    // The role was not held yet on the day of the decision.
    #expect(
      try hospital.approve("C1", on: "2024-03-05", by: "3").remarks == [.nobodyHoldsHR])
    try hospital.undo(try hospital.lastEvent())
    expectRefusal(.notApprover(claim: "C1", by: "3", needed: .hr)) {
      try hospital.approve("C1", on: "2024-03-10", by: "3")
    }
    expectRefusal(.approverUnknown(claim: "C1")) { try hospital.approve("C1", on: "2024-03-10") }
    #expect(throws: StoreError.notFound(.employee, id: "99", near: [])) {
      try hospital.approve("C1", on: "2024-03-10", by: "99")
    }
    #expect(try hospital.approve("C1", on: "2024-03-10", by: "2").remarks == [])
    let view = try hospital.store.claim("C1", asOf: Hospital.day("2024-03-10"))
    #expect(view.history.last?.by == "2")
  }

  @Test("A role of somebody who left, or given up, opens it to all again")
  func roleGivenUp() throws {
    let hospital = try hospital(.hr)
    try give("hr", to: "2", hospital, from: "2024-01-01")
    _ = try hospital.store.endEmployee(
      "2", on: Hospital.day("2024-02-28"), head: Hospital.head("end"), dryRun: false)
    #expect(
      try hospital.approve("C1", on: "2024-03-05", by: "3").remarks == [.nobodyHoldsHR])
  }

  @Test("manager: the own manager, a delegate of theirs, or the one of the team or above it")
  func manager() throws {
    let hospital = try hospital(.manager)
    let approve = { (number: String?) throws in
      try hospital.approve("C1", on: "2024-03-05", by: number)
    }
    expectRefusal(.approverUnknown(claim: "C1")) { try approve(nil) }
    expectRefusal(.notApprover(claim: "C1", by: "2", needed: .manager)) { try approve("2") }
    // The manager of the team above: the team itself has none.
    var rows = [TeamInput(code: "ICU"), TeamInput(code: "CARE")]
    rows[0].parent = "CARE"
    rows[1].manager = "2"
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 0, count: 32), effective: nil, head: Hospital.head("teams"),
      dryRun: false
    ) { rows.popLast().map { ImportRow(line: 2, value: $0) } }
    _ = try approve("2")
    try hospital.undo(try hospital.lastEvent())
    // The person's own manager goes first.
    var own = EmployeeInput(number: "1")
    own.manager = "3"
    _ = try hospital.store.changeEmployee(
      own, from: Hospital.day("2024-03-02"), head: Hospital.head("change"), dryRun: false)
    expectRefusal(.notApprover(claim: "C1", by: "2", needed: .manager)) { try approve("2") }
    try give("delegate:3", to: "2", hospital, from: "2024-03-03")
    _ = try approve("2")
    try hospital.undo(try hospital.lastEvent())
    _ = try approve("3")
    #expect(try hospital.state("C1") == .approved)
    try hospital.expectSound()
  }

  @Test("A manager's own claim goes to the manager above")
  func managersClaim() throws {
    let hospital = try hospital(.manager)
    var rows = [TeamInput(code: "ICU"), TeamInput(code: "CARE")]
    rows[0].parent = "CARE"
    rows[0].manager = "1"
    rows[1].manager = "3"
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 0, count: 32), effective: nil, head: Hospital.head("teams"),
      dryRun: false
    ) { rows.popLast().map { ImportRow(line: 2, value: $0) } }
    expectRefusal(.notApprover(claim: "C1", by: "2", needed: .manager)) {
      try hospital.approve("C1", on: "2024-03-05", by: "2")
    }
    try hospital.approve("C1", on: "2024-03-05", by: "3")
    #expect(try hospital.state("C1") == .approved)
  }

  @Test("Two schemes with two approvals need both")
  func both() throws {
    let hospital = try hospital(.manager)
    try hospital.add(Hospital.simpleAccount("HR", amount: 70_000))
    try give("hr", to: "2", hospital, from: "2024-01-01")
    var input = Hospital.course("1", cost: 20_000, on: "2024-03-01")
    input.payFrom = [("ILA", 10_000), ("HR", 10_000)]
    try hospital.submit(input)
    expectRefusal(.notApprover(claim: "C2", by: "2", needed: .manager)) {
      try hospital.approve("C2", on: "2024-03-05", by: "2")
    }
    var own = EmployeeInput(number: "1")
    own.manager = "2"
    _ = try hospital.store.changeEmployee(
      own, from: Hospital.day("2024-03-02"), head: Hospital.head("change"), dryRun: false)
    try hospital.approve("C2", on: "2024-03-05", by: "2")
    #expect(try hospital.state("C2") == .approved)
  }
}
