import Records
import Store
import Testing

@Suite("Importing employees")
struct EmployeeImportTests {
  private let hospital: Hospital

  init() throws { hospital = try Hospital() }

  private func day(_ text: String) -> Day { Hospital.day(text) }

  static func row(
    _ number: String, from start: String = "2024-01-01",
    _ edit: (inout EmployeeInput) -> Void = { _ in }
  ) -> EmployeeInput {
    var input = EmployeeInput(number: number)
    input.name = "Person \(number)"
    input.startedOn = Hospital.day(start)
    input.minutesPerWeek = 2160
    input.fulltimeMinutes = 2160
    edit(&input)
    return input
  }

  @discardableResult
  private func take(
    _ rows: [EmployeeInput], effective: String? = nil, dryRun: Bool = false
  ) throws -> Receipt<ImportOutcome> {
    var lines = rows.enumerated().map { ImportRow(line: $0.offset + 2, value: $0.element) }
    return try hospital.store.importEmployees(
      digest: [UInt8](repeating: 7, count: 32), effective: effective.map { Hospital.day($0) },
      head: Hospital.head("import employees"), dryRun: dryRun
    ) { lines.isEmpty ? nil : lines.removeFirst() }
  }

  private func problems(
    _ rows: [EmployeeInput], effective: String? = nil
  ) throws -> [RowProblem] {
    do {
      try take(rows, effective: effective)
    } catch let error as ImportProblems {
      return error.problems
    }
    return []
  }

  private func state(_ number: String, _ day: String) throws -> EmployeeState {
    try hospital.store.person(number, asOf: Hospital.day(day)).state(on: Hospital.day(day))
  }

  private typealias Make = EmployeeImportTests

  @Test("New, changed, identical and missing are counted; the same file again writes nothing")
  func counts() throws {
    let first = try take([Make.row("1"), Make.row("2") { $0.team = "ICU" }, Make.row("3")])
    #expect(first.event == 2)
    #expect(first.result.rows == 3)
    #expect(first.result.new == 3)
    #expect(first.result.newTeams == ["ICU"])
    #expect(first.result.missingCount == 0)

    let again = try take([Make.row("1"), Make.row("2") { $0.team = "ICU" }, Make.row("3")])
    #expect(again.event == nil)
    #expect(again.result.identical == 3)
    #expect(try hospital.lastEvent() == 2)

    let next = try take(
      [
        Make.row("1") { $0.minutesPerWeek = 1080 }, Make.row("2"),
        Make.row("4", from: "2024-05-01"),
      ],
      effective: "2024-05-01")
    #expect(next.result.new == 1)
    #expect(next.result.changed == 1)
    #expect(next.result.identical == 1)
    #expect(next.result.missing == ["3"])
    #expect(next.result.missingCount == 1)
    // Missing people are reported, never ended; a change is dated, never an overwrite.
    #expect(try state("3", "2024-06-01").isEmployed(on: day("2024-06-01")))
    #expect(try state("1", "2024-04-30").hours?.minutesPerWeek == 2160)
    #expect(try state("1", "2024-05-01").hours?.minutesPerWeek == 1080)
    #expect(
      try hospital.store.event(3).contents.contains("import_batch:1"))
    try hospital.expectSound()
  }

  @Test("A rehearsal counts and keeps nothing")
  func rehearsal() throws {
    let receipt = try take([Make.row("1")], dryRun: true)
    #expect(receipt.result.new == 1)
    #expect(receipt.event == nil)
    #expect(try hospital.lastEvent() == 1)
  }

  @Test("Every problem of the file is named with its line, and nothing of it is kept")
  func allProblems() throws {
    try take([Make.row("1")])
    let found = try problems([
      Make.row("2"),
      Make.row("3") { $0.endedOn = Hospital.day("2023-12-31") },
      Make.row("4") { $0.manager = "4" },
      Make.row("5") { $0.manager = "nobody" },
      Make.row("2") { $0.name = "Somebody else" },
      Make.row("1") { $0.minutesPerWeek = 600 },
    ])
    #expect(found.map(\.line) == [3, 4, 5, 6, 7])
    #expect(
      found.map(\.column) == ["ended_on", "manager", "manager", "employee", "hours_per_week"])
    #expect(found.map(\.value) == ["2023-12-31", "4", "nobody", "2", ""])
    #expect(
      found.map(\.cause) == [
        .refused(.endBeforeStart(start: day("2024-01-01"), end: day("2023-12-31"))),
        .refused(.ownManager("4")), .refused(.managerUnknown("nobody")),
        .refused(.employeeExists("2")),
        .refused(.effectiveDayNeeded(employee: "1", field: "hours_per_week")),
      ])
    #expect(try hospital.lastEvent() == 2)
    #expect(throws: StoreError.self) { _ = try state("2", "2024-06-01") }
  }

  @Test(
    "Hours, team, manager and contract of a known person need the day of the change",
    arguments: [
      "hours_per_week", "team", "manager", "worker_type",
    ])
  func effectiveDay(field: String) throws {
    try take([Make.row("1"), Make.row("2")])
    let changed = Make.row("1") {
      switch field {
      case "hours_per_week": $0.minutesPerWeek = 600
      case "team": $0.team = "LAB"
      case "manager": $0.manager = "2"
      default: $0.workerType = .agency
      }
    }
    let found = try problems([changed])
    #expect(found.map(\.cause) == [.refused(.effectiveDayNeeded(employee: "1", field: field))])
    #expect(try take([changed], effective: "2024-08-01").result.changed == 1)
    #expect(try take([changed], effective: "2024-08-01").event == nil)
  }

  @Test("A name, address, wage or cost centre needs none: it counts from today")
  func withoutDay() throws {
    try take([Make.row("1")])
    let changed = Make.row("1") {
      $0.name = "Person Jansen"
      $0.email = "p@example.org"
      $0.yearlyWage = 5_000_000
      $0.costCentre = "12"
      $0.education = .mbo4
      $0.language = "en"
    }
    #expect(try take([changed]).result.changed == 1)
    #expect(try state("1", "2026-01-14").name == "Person 1")
    #expect(try state("1", "2026-01-15").name == "Person Jansen")
    #expect(try state("1", "2026-01-15").costCentre == "12")
    #expect(try state("1", "2026-01-15").yearlyWage == 5_000_000)
    #expect(try take([changed]).event == nil)
  }

  @Test("A manager may stand further down the file, or be known already")
  func managers() throws {
    try take([
      Make.row("1") { $0.manager = "2" }, Make.row("2"), Make.row("3") { $0.manager = "2" },
    ])
    let boss = try state("2", "2024-06-01").id
    #expect(try state("1", "2024-06-01").managerID == boss)
    #expect(try state("3", "2024-06-01").managerID == boss)
    #expect(try state("2", "2024-06-01").managerID == nil)
    #expect(
      try problems([Make.row("4") { $0.manager = "99" }]).map(\.cause)
        == [.refused(.managerUnknown("99"))])
  }

  @Test("Somebody who left and is in the file with a later first day came back")
  func comingBack() throws {
    try take([Make.row("1", from: "2023-01-01") { $0.endedOn = Hospital.day("2023-12-31") }])
    let again = Make.row("1", from: "2024-09-01") { $0.minutesPerWeek = 1080 }
    #expect(try take([again]).result.changed == 1)
    let person = try hospital.store.person("1", asOf: day("2024-09-01"))
    #expect(person.employments.map(\.startedOn) == [day("2023-01-01"), day("2024-09-01")])
    #expect(try state("1", "2024-09-01").hours?.minutesPerWeek == 1080)
    #expect(try take([again]).event == nil)
  }

  @Test("A last day in the file ends the employment, and roles follow the file")
  func endsAndRoles() throws {
    try take([Make.row("1") { $0.roles = ["hr", "analyst"] }])
    let left = Make.row("1") {
      $0.endedOn = Hospital.day("2025-03-31")
      $0.roles = ["hr"]
    }
    #expect(try take([left]).result.changed == 1)
    #expect(try state("1", "2025-04-01").isEmployed(on: day("2025-04-01")) == false)
    #expect(try state("1", "2026-01-15").roles == ["hr"])
  }

  @Test("An import of hours corrects the grants of everybody in it, in the next sync")
  func corrects() throws {
    try hospital.add(Hospital.learningAccount())
    try take([Make.row("1"), Make.row("2")])
    try hospital.sync("2024-12-31")
    try take([Make.row("1") { $0.minutesPerWeek = 1080 }], effective: "2024-07-01")
    let waiting = try hospital.store.waiting(through: day("2024-12-31"), person: nil)
    #expect(waiting.accounts == 1)
    try hospital.sync("2024-12-31")
    // 182 days in full, 184 at half, of 366.
    #expect(try hospital.balance("1", "2024-12-31")?.available == 52_854)
    #expect(try hospital.balance("2", "2024-12-31")?.available == 70_600)
    try hospital.expectSound()
  }
}
