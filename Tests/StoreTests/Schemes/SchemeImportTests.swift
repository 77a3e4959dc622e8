import Records
import Store
import Testing

@Suite("Taking in schemes")
struct SchemeImportTests {
  private let hospital: Hospital

  init() throws { hospital = try Hospital() }

  @discardableResult
  private func take(_ schemes: Scheme...) throws -> Receipt<SchemeImport> {
    try hospital.store.importSchemes(
      schemes, head: Hospital.head("import schemes"), dryRun: false)
  }

  /// One of every rule that is not the usual one.
  private func rich() -> Scheme {
    var version = SchemeVersion(
      validFrom: Hospital.day("2024-01-01"), amount: 50_000, per: .month, unit: .euro)
    version.endsOn = Hospital.day("2030-12-31")
    version.grantDay = .on(MonthDay("02-29") ?? .newYear)
    version.proRata = .calendarMonths
    version.scale = .full
    version.fullFrom = 1440
    version.nothingBelow = 480
    version.maxFactor = 12_000
    version.roundingStep = .euro
    version.roundingMode = .down
    version.afterMonths = 2
    version.eligibleWorkers = [.permanent, .onCall]
    version.eligibleEducation = [.mbo4, .hbo]
    version.eligibleTeams = ["ICU", "LAB"]
    version.expiry = .months(36)
    version.purposes = [.education, .careerAdvice]
    version.approval = .manager
    version.graceMonths = 6
    version.managerSees = .claims
    version.decrease = .offset
    var scheme = Hospital.scheme("RICH", .account, [version])
    scheme.basis = Scheme.Basis(kind: .cao)
    scheme.basis.title = "Agreement"
    scheme.basis.article = "4.2"
    scheme.basis.url = "https://example.org/4.2"
    scheme.basis.readOn = Hospital.day("2025-11-01")
    scheme.basis.verified = true
    scheme.worksCouncil = .consented(Hospital.day("2023-12-01"))
    scheme.taxConfirmed = false
    scheme.yearStarts = MonthDay("05-01") ?? .newYear
    return scheme
  }

  @Test("What is read back is what was taken in, every rule of it")
  func roundTrip() throws {
    var teams = [TeamInput(code: "ICU"), TeamInput(code: "LAB")]
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 0, count: 32), effective: nil, head: Hospital.head("teams"),
      dryRun: false
    ) { teams.popLast().map { ImportRow(line: 2, value: $0) } }
    try take(rich())
    #expect(try hospital.store.scheme("RICH").scheme == rich())
    #expect(try hospital.store.scheme("rich").eligibleTeams.first??.count == 2)
    for (index, expiry) in [
      SchemeVersion.Expiry.never, .yearEnd, .years(2), .date(Hospital.day("2029-06-30")),
    ].enumerated() {
      var scheme = Hospital.simpleAccount("E\(index)", amount: 1) {
        $0.expiry = expiry
        $0.grantDay = .periodEnd
      }
      scheme.worksCouncil = index == 0 ? nil : .notNeeded(reason: "no council")
      try take(scheme)
      #expect(try hospital.store.scheme("E\(index)").scheme == scheme)
    }
    try hospital.expectSound()
  }

  @Test("The same file again writes nothing; a new version and a new name are each named")
  func again() throws {
    var scheme = Hospital.learningAccount()
    #expect(try take(scheme).result.newSchemes == ["ILA"])
    let same = try take(scheme)
    #expect(same.event == nil)
    #expect(same.result.identical == ["ILA"])
    scheme.nameEnglish = "Personal learning account"
    let renamed = try take(scheme)
    #expect(renamed.result.changedDescriptions == ["ILA"])
    #expect(renamed.result.newVersions.isEmpty)
    #expect(try hospital.store.scheme("ILA").scheme.nameEnglish == "Personal learning account")
    scheme.versions.append(
      SchemeVersion(
        validFrom: Hospital.day("2025-01-01"), amount: 80_000, per: .year, unit: .euro))
    let newer = try take(scheme)
    #expect(newer.result.newVersions.map(\.code) == ["ILA"])
    #expect(newer.result.newVersions.map(\.validFrom) == [Hospital.day("2025-01-01")])
    #expect(newer.result != renamed.result)
    #expect(newer.result == newer.result)
    #expect(try take(scheme).event == nil)
  }

  @Test("A version that exists is never edited")
  func changedVersion() throws {
    try take(Hospital.learningAccount())
    var scheme = Hospital.learningAccount()
    scheme.versions[0].amount = 80_000
    expectRefusal(.versionChanged(code: "ILA", validFrom: Hospital.day("2023-01-01"))) {
      try take(scheme)
    }
    #expect(try hospital.store.scheme("ILA").scheme == Hospital.learningAccount())
  }

  @Test(
    "Form, unit and start of the year stay as they are, even after an undo",
    arguments: [
      "form", "unit", "year_starts",
    ])
  func changedFrame(field: String) throws {
    try take(Hospital.learningAccount())
    var scheme = Hospital.learningAccount()
    switch field {
    case "form": scheme.form = .employerBudget
    case "unit": scheme.unit = .minutes
    default: scheme.yearStarts = MonthDay("05-01") ?? .newYear
    }
    expectRefusal(.schemeChanged(code: "ILA", field: field)) { try take(scheme) }
    try hospital.undo(2)
    expectRefusal(.schemeChanged(code: "ILA", field: field)) { try take(scheme) }
    #expect(try take(Hospital.learningAccount()).result.newSchemes == ["ILA"])
  }

  @Test("All schemes of a file or none")
  func allOrNothing() throws {
    try take(Hospital.learningAccount())
    var changed = Hospital.learningAccount()
    changed.versions[0].amount = 1
    #expect(throws: StoreError.self) {
      try take(Hospital.simpleAccount("NEW", amount: 100), changed)
    }
    #expect(throws: StoreError.notFound(.scheme, id: "NEW", near: [])) {
      _ = try hospital.store.scheme("NEW")
    }
    #expect(throws: StoreError.notFound(.scheme, id: "ILLA", near: ["ILA"])) {
      _ = try hospital.store.scheme("ILLA")
    }
  }

  @Test("Without consent of the works council nothing is granted; with it everything due is")
  func consent() throws {
    var scheme = Hospital.simpleAccount("ILA", amount: 70_000)
    scheme.worksCouncil = nil
    var budget = Hospital.budget("BUD", amount: 100_000)
    budget.worksCouncil = nil
    try take(scheme, budget)
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    #expect(try hospital.sync("2024-12-31").isEmpty)
    #expect(throws: StoreError.self) { _ = try hospital.claim("1", cost: 100, on: "2024-02-01") }
    scheme.worksCouncil = .consented(Hospital.day("2024-03-01"))
    budget.worksCouncil = .cao
    try take(scheme, budget)
    try hospital.sync("2024-12-31")
    #expect(try hospital.balance("1", "2024-12-31")?.available == 70_000)
    #expect(
      try hospital.store.accountBalances(asOf: Hospital.day("2024-12-31"), knownBy: nil)
        .first { $0.scheme == "BUD" }?.available == 100_000)
  }

  @Test("Teams named in a scheme hold their teams below, today's tree")
  func teamsBelow() throws {
    var rows = [TeamInput(code: "LAB"), TeamInput(code: "ICU")]
    rows[1].parent = "CARE"
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 0, count: 32), effective: nil, head: Hospital.head("teams"),
      dryRun: false
    ) { rows.popLast().map { ImportRow(line: 2, value: $0) } }
    try take(Hospital.simpleAccount("CARE", amount: 10_000) { $0.eligibleTeams = ["CARE"] })
    for (number, team) in [("1", "ICU"), ("2", "LAB"), ("3", "CARE")] {
      var input = EmployeeInput(number: number)
      input.startedOn = Hospital.day("2024-01-01")
      input.team = team
      _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
    }
    try hospital.sync("2024-12-31")
    #expect(try hospital.balance("1", "2024-12-31", scheme: "CARE")?.available == 10_000)
    #expect(try hospital.balance("2", "2024-12-31", scheme: "CARE") == nil)
    #expect(try hospital.balance("3", "2024-12-31", scheme: "CARE")?.available == 10_000)
  }
}
