import Records
import Store
import Testing

@Suite("Where the money of a claim comes from")
struct ClaimSourceTests {
  private func refused(
    _ hospital: Hospital, _ refusal: Refusal, _ location: SourceLocation = #_sourceLocation,
    _ edit: (inout ClaimInput) -> Void
  ) {
    var input = Hospital.course("1", cost: 10_000, on: "2024-03-01")
    edit(&input)
    expectRefusal(refusal, location) { try hospital.submit(input) }
  }

  @Test("The one that fits; with several, one must be named; with none, it is said why")
  func choosing() throws {
    let hospital = try Hospital()
    try hospital.employ("1", from: "2023-01-01", hours: 2160)
    refused(hospital, .noSource(employee: "1")) { _ in }
    try hospital.add(Hospital.learningAccount())
    try hospital.add(Hospital.budget("BUD", amount: 100_000))
    var input = Hospital.course("1", cost: 10_000, on: "2024-03-01")
    #expect(try hospital.submit(input).claims[0].sources.map(\.scheme) == ["ILA"])
    // Before the scheme began.
    refused(
      hospital, .notEligible(scheme: "ILA", employee: "1", day: Hospital.day("2022-12-31"))
    ) { $0.submittedOn = Hospital.day("2022-12-31") }
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    refused(hospital, .severalSources(["EXTRA", "ILA"])) { _ in }
    input.payFrom = [("extra", nil)]
    #expect(try hospital.submit(input).claims[0].sources.map(\.scheme) == ["EXTRA"])
    #expect(throws: StoreError.notFound(.scheme, id: "EXTRO", near: ["EXTRA"])) {
      input.payFrom = [("EXTRO", nil)]
      try hospital.submit(input)
    }
  }

  @Test(
    "W18: training the employer must give is never paid from a personal account",
    arguments: [
      MandatoryBasis.law, .eu, .cao,
    ])
  func mandatory(basis: MandatoryBasis) throws {
    let hospital = try Hospital.withOnePerson()
    refused(hospital, .mandatory(basis: basis.rawValue, scheme: "ILA", instead: nil)) {
      $0.mandatory = basis
      $0.payFrom = [("ILA", nil)]
    }
    refused(hospital, .noSource(employee: "1")) { $0.mandatory = basis }
    try hospital.add(Hospital.budget("BUD", amount: 100_000))
    refused(hospital, .mandatory(basis: basis.rawValue, scheme: "ILA", instead: "BUD")) {
      $0.mandatory = basis
      $0.payFrom = [("ILA", nil)]
    }
    var input = Hospital.course("1", cost: 10_000, on: "2024-03-01")
    input.mandatory = basis
    #expect(try hospital.submit(input).claims[0].sources.map(\.scheme) == ["BUD"])
    try hospital.approve("C1", on: "2024-03-02")
    let day = Hospital.day("2024-03-02")
    let pot = try hospital.store.accountBalances(asOf: day, knownBy: nil)
      .first { $0.scheme == "BUD" }
    #expect(pot?.person == nil)
    #expect(pot?.available == 90_000)
    #expect(pot?.reserved == 10_000)
    #expect(try hospital.balance("1", "2024-03-02") == nil)
    try hospital.expectSound()
  }

  @Test("Purposes: one is needed where the scheme names them, and no other")
  func purposes() throws {
    let hospital = try Hospital()
    try hospital.add(
      Hospital.simpleAccount("EDU", amount: 60_000) { $0.purposes = [.education, .training] })
    try hospital.employ("1", from: "2023-01-01", hours: 2160)
    refused(hospital, .purposeNeeded(scheme: "EDU", allowed: [.education, .training])) { _ in }
    refused(
      hospital,
      .purposeNotAllowed(scheme: "EDU", purpose: .vitality, allowed: [.education, .training])
    ) { $0.purposes = [.education, .vitality] }
    var input = Hospital.course("1", cost: 10_000, on: "2024-03-01")
    input.purposes = [.training]
    #expect(try hospital.submit(input).claims[0].purposes == [.training])
  }

  @Test("A scheme for some: contract, education and team decide on the day of the claim")
  func eligibility() throws {
    let hospital = try Hospital()
    try hospital.add(
      Hospital.simpleAccount("NURSE", amount: 60_000) {
        $0.eligibleWorkers = [.permanent]
        $0.eligibleEducation = [.mbo4, .hbo]
        $0.eligibleTeams = ["ICU"]
      })
    let add = { (number: String, edit: (inout EmployeeInput) -> Void) throws in
      var input = EmployeeInput(number: number)
      input.startedOn = Hospital.day("2024-01-01")
      input.education = .hbo
      input.team = "ICU"
      edit(&input)
      _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
    }
    try add("1") { _ in }
    try add("2") { $0.workerType = .agency }
    try add("3") { $0.education = .wo }
    try add("4") { $0.team = "LAB" }
    try add("5") { $0.endedOn = Hospital.day("2024-02-28") }
    // The teams of a scheme are looked up when it is read: the first person made the team.
    try hospital.submit(Hospital.course("1", cost: 100, on: "2024-03-01"))
    for number in ["2", "3", "4", "5"] {
      expectRefusal(
        .notEligible(scheme: "NURSE", employee: number, day: Hospital.day("2024-03-01"))
      ) { try hospital.submit(Hospital.course(number, cost: 100, on: "2024-03-01")) }
    }
    // Who has an account keeps it, whatever changes.
    var moved = EmployeeInput(number: "1")
    moved.workerType = .agency
    _ = try hospital.store.changeEmployee(
      moved, from: Hospital.day("2024-06-01"), head: Hospital.head("change"), dryRun: false)
    try hospital.submit(Hospital.course("1", cost: 100, on: "2024-07-01"))
  }

  @Test("A scheme of hours pays no course")
  func wrongForm() throws {
    let hospital = try Hospital()
    try hospital.employ("1", from: "2023-01-01", hours: 2160)
    var days = Hospital.simpleAccount("DAYS", amount: 960)
    days.unit = .minutes
    days.versions[0].roundingStep = .minute
    try hospital.add(days)
    refused(hospital, .wrongForm(code: "DAYS", form: .account)) { $0.payFrom = [("DAYS", nil)] }
  }

  @Test("Shares must make the cost; one left open takes what the others leave")
  func splits() throws {
    let hospital = try Hospital.withOnePerson()
    try hospital.add(Hospital.simpleAccount("EXTRA", amount: 60_000))
    refused(hospital, .splitMismatch(total: 9_000, cost: 10_000)) {
      $0.payFrom = [("ILA", 4_000), ("EXTRA", 5_000)]
    }
    refused(hospital, .splitMismatch(total: 11_000, cost: 10_000)) {
      $0.payFrom = [("ILA", 6_000), ("EXTRA", 5_000)]
    }
    refused(hospital, .splitMismatch(total: 11_000, cost: 10_000)) {
      $0.payFrom = [("ILA", 11_000), ("EXTRA", nil)]
    }
    refused(hospital, .splitMismatch(total: 10_001, cost: 10_000)) {
      $0.payFrom = [("ILA", nil)]
      $0.parts = [(Hospital.day("2025-01-01"), 10_001)]
    }
    var input = Hospital.course("1", cost: 90_001, on: "2024-03-01")
    input.payFrom = [("ILA", 35_000), ("EXTRA", nil)]
    let sources = try hospital.submit(input).claims[0].sources
    #expect(sources.map(\.asked) == [35_000, 55_001])
    // Two left open: the first gives what is free on it, the last the rest.
    input.cost = 80_000
    input.payFrom = [("EXTRA", nil), ("ILA", nil)]
    #expect(try hospital.submit(input).claims[0].sources.map(\.asked) == [60_000, 20_000])
  }
}
