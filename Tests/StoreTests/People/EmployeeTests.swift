import Records
import Store
import Testing

@Suite("Employees: joining, changing, leaving, coming back")
struct EmployeeTests {
  private let hospital: Hospital

  init() throws { hospital = try Hospital() }

  private func day(_ text: String) -> Day { Hospital.day(text) }

  private func state(_ number: String, _ day: String) throws -> EmployeeState {
    try hospital.store.person(number, asOf: Hospital.day(day)).state(on: Hospital.day(day))
  }

  private func change(
    _ number: String, from day: String, _ edit: (inout EmployeeInput) -> Void
  ) throws -> Store.EmployeeChange {
    var input = EmployeeInput(number: number)
    edit(&input)
    return try hospital.store.changeEmployee(
      input, from: Hospital.day(day), head: Hospital.head("employee change"), dryRun: false
    ).result
  }

  @Test("A new employee is as entered; the number is text")
  func add() throws {
    var input = EmployeeInput(number: "000123")
    input.name = "Müller, Zoë"
    input.team = "ICU"
    input.startedOn = day("2024-03-01")
    input.minutesPerWeek = 1440
    input.workerType = .temporary
    input.education = .hbo
    input.birthYear = 1990
    input.yearlyWage = 4_000_000
    input.email = "z.muller@example.org"
    input.language = "nl"
    input.costCentre = "4711"
    input.roles = ["hr"]
    let receipt = try hospital.store.addEmployee(
      input, head: Hospital.head("employee add"), dryRun: false)
    #expect(receipt.event == 2)
    #expect(receipt.result.before == nil)
    #expect(receipt.result.newTeams == ["ICU"])
    let state = try state("000123", "2024-06-01")
    #expect(state == receipt.result.after)
    #expect(state.number == "000123")
    #expect(state.name == "Müller, Zoë")
    #expect(state.hours == Hours(minutesPerWeek: 1440, fulltimeMinutes: 2160))
    #expect(state.hours?.factor == 6667)
    #expect(state.workerType == .temporary)
    #expect(state.education == .hbo)
    #expect(state.birthYear == 1990)
    #expect(state.yearlyWage == 4_000_000)
    #expect(state.email == "z.muller@example.org")
    #expect(state.language == "nl")
    #expect(state.costCentre == "4711")
    #expect(state.roles == ["hr"])
    #expect(state.isEmployed(on: day("2024-03-01")))
    #expect(!state.isEmployed(on: day("2024-02-29")))
    #expect(try hospital.store.team("icu", asOf: day("2024-06-01")).id == state.teamID)
    expectRefusal(.employeeExists("000123")) {
      try hospital.store.addEmployee(input, head: Hospital.head("employee add"), dryRun: false)
    }
    // Spreadsheets take zeros away: what is the same without them is not merely near.
    for typed in ["123", "0123", "0000123"] {
      #expect(throws: StoreError.notFound(.employee, id: typed, near: ["000123"])) {
        _ = try hospital.store.person(typed, asOf: day("2024-06-01"))
      }
    }
    try hospital.expectSound()
  }

  @Test("What is not said has its usual value, and a rehearsal keeps nothing")
  func defaults() throws {
    let receipt = try hospital.store.addEmployee(
      EmployeeInput(number: "1"), head: Hospital.head("employee add"), dryRun: true)
    #expect(receipt.event == nil)
    #expect(receipt.result.after.startedOn == day("2026-01-15"))
    #expect(receipt.result.after.hours == Hours(minutesPerWeek: 2160, fulltimeMinutes: 2160))
    #expect(receipt.result.after.workerType == .permanent)
    #expect(receipt.result.after.education == .unknown)
    #expect(receipt.result.after.name == "1")
    #expect(try hospital.lastEvent() == 1)
    #expect(throws: StoreError.self) { _ = try state("1", "2026-02-01") }
  }

  @Test("A change counts from its day; a new name keeps the old one for the days before")
  func timelines() throws {
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let result = try change("1", from: "2024-07-01") {
      $0.name = "Person Jansen"
      $0.minutesPerWeek = 1080
      $0.education = .wo
      $0.team = "LAB"
    }
    #expect(result.before?.name == "Person 1")
    #expect(result.after.name == "Person Jansen")
    _ = try change("1", from: "2024-04-01") { $0.minutesPerWeek = 1440 }
    #expect(try state("1", "2024-03-31").hours?.minutesPerWeek == 2160)
    #expect(try state("1", "2024-06-30").hours?.minutesPerWeek == 1440)
    #expect(try state("1", "2024-07-01").hours?.minutesPerWeek == 1080)
    #expect(try state("1", "2024-06-30").name == "Person 1")
    #expect(try state("1", "2024-07-01").name == "Person Jansen")
    #expect(try state("1", "2024-07-01").education == .wo)
    // The hours of one day corrected: the later entry counts, the days around it stay.
    _ = try change("1", from: "2024-04-01") { $0.minutesPerWeek = 1800 }
    #expect(try state("1", "2024-04-01").hours?.minutesPerWeek == 1800)
    #expect(try state("1", "2024-07-01").hours?.minutesPerWeek == 1080)
    try hospital.expectSound()
  }

  @Test("Roles are taken up and given up on a day")
  func roles() throws {
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    _ = try hospital.store.changeEmployee(
      EmployeeInput(number: "1"), from: day("2024-02-01"), addRoles: ["hr", "analyst"],
      head: Hospital.head("employee change"), dryRun: false)
    _ = try hospital.store.changeEmployee(
      EmployeeInput(number: "1"), from: day("2024-03-01"), dropRoles: ["analyst"],
      head: Hospital.head("employee change"), dryRun: false)
    #expect(try state("1", "2024-01-31").roles == [])
    #expect(try state("1", "2024-02-01").roles == ["analyst", "hr"])
    #expect(try state("1", "2024-03-01").roles == ["hr"])
    _ = try change("1", from: "2024-05-01") { $0.roles = ["committee:FUND"] }
    #expect(try state("1", "2024-05-01").roles == ["committee:FUND"])
  }

  @Test("A change that changes nothing is no event; one before the first day is refused")
  func nothingChanged() throws {
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let receipt = try hospital.store.changeEmployee(
      EmployeeInput(number: "1"), from: day("2024-05-01"),
      head: Hospital.head("employee change"), dryRun: false)
    #expect(receipt.event == nil)
    expectRefusal(.beforeEmployment(start: day("2024-01-01"), day: day("2023-12-31"))) {
      try change("1", from: "2023-12-31") { $0.minutesPerWeek = 100 }
    }
    expectRefusal(.ownManager("1")) { try change("1", from: "2024-05-01") { $0.manager = "1" } }
    #expect(throws: StoreError.notFound(.employee, id: "9", near: [])) {
      _ = try change("9", from: "2024-05-01") { $0.minutesPerWeek = 100 }
    }
  }

  @Test("A last day, corrected later; an end before the start is refused")
  func end() throws {
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    let end = { (text: String) throws in
      try hospital.store.endEmployee(
        "1", on: Hospital.day(text), head: Hospital.head("employee end"), dryRun: false)
    }
    _ = try end("2024-06-30")
    #expect(try state("1", "2024-07-01").isEmployed(on: day("2024-07-01")) == false)
    _ = try end("2024-08-31")
    #expect(try state("1", "2024-07-01").isEmployed(on: day("2024-07-01")))
    expectRefusal(.endBeforeStart(start: day("2024-01-01"), end: day("2023-12-31"))) {
      try end("2023-12-31")
    }
    #expect(throws: StoreError.notFound(.employee, id: "9", near: [])) {
      _ = try hospital.store.endEmployee(
        "9", on: day("2024-06-30"), head: Hospital.head("employee end"), dryRun: false)
    }
  }

  @Test("Coming back is a new employment of the same person, as it was unless said otherwise")
  func rehire() throws {
    var input = EmployeeInput(number: "1")
    input.startedOn = day("2023-01-01")
    input.minutesPerWeek = 1080
    input.workerType = .temporary
    input.team = "ICU"
    _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
    let rehire = { (start: String, edit: (inout EmployeeInput) -> Void) throws in
      var input = EmployeeInput(number: "1")
      input.startedOn = Hospital.day(start)
      edit(&input)
      return try hospital.store.rehireEmployee(
        input, head: Hospital.head("employee rehire"), dryRun: false)
    }
    expectRefusal(.stillEmployed("1", since: day("2023-01-01"))) {
      try rehire("2024-01-01") { _ in }
    }
    _ = try hospital.store.endEmployee(
      "1", on: day("2023-06-30"), head: Hospital.head("employee end"), dryRun: false)
    _ = try rehire("2024-01-01") { _ in }
    let person = try hospital.store.person("1", asOf: day("2024-01-01"))
    #expect(person.employments.count == 2)
    let again = try state("1", "2024-01-01")
    #expect(again.hours?.minutesPerWeek == 1080)
    #expect(again.workerType == .temporary)
    #expect(try hospital.store.team("ICU", asOf: day("2024-01-01")).id == again.teamID)
    #expect(try state("1", "2023-10-01").isEmployed(on: day("2023-10-01")) == false)
    #expect(throws: StoreError.notFound(.employee, id: "9", near: [])) {
      _ = try hospital.store.rehireEmployee(
        EmployeeInput(number: "9"), head: Hospital.head("employee rehire"), dryRun: false)
    }
  }

  @Test("The last day is the last one that a change can count from")
  func afterLeaving() throws {
    try hospital.employ("1", from: "2024-01-01", hours: 2160)
    _ = try hospital.store.endEmployee(
      "1", on: day("2025-06-30"), head: Hospital.head("employee end"), dryRun: false)
    expectRefusal(.afterEmployment("1", end: day("2025-06-30"), day: day("2025-07-01"))) {
      _ = try change("1", from: "2025-07-01") { $0.minutesPerWeek = 600 }
    }
    #expect(
      try change("1", from: "2025-06-30") { $0.minutesPerWeek = 600 }.after.hours?.minutesPerWeek
        == 600)
  }

  @Test("A person is found by a part of a name that only one has")
  func byName() throws {
    for (number, name) in [("1", "Anna de Vries"), ("2", "Bea de Vries"), ("3", "Cem Aydin")] {
      var input = EmployeeInput(number: number)
      input.name = name
      _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
    }
    let today = day("2026-01-15")
    #expect(try hospital.store.person("aydin", byName: true, asOf: today).number == "3")
    #expect(
      throws: StoreError.ambiguousName(
        "vries", candidates: ["1 Anna de Vries", "2 Bea de Vries"], more: 0)
    ) { _ = try hospital.store.person("vries", byName: true, asOf: today) }
    for number in 10...15 {
      var input = EmployeeInput(number: "\(number)")
      input.name = "Nr \(number) de Vries"
      _ = try hospital.store.addEmployee(input, head: Hospital.head("add"), dryRun: false)
    }
    #expect(
      throws: StoreError.ambiguousName(
        "vries",
        candidates: ["1 Anna de Vries", "2 Bea de Vries"]
          + (10...13).map { "\($0) Nr \($0) de Vries" }, more: 2)
    ) { _ = try hospital.store.person("vries", byName: true, asOf: today) }
    #expect(throws: StoreError.self) { _ = try hospital.store.person("aydin", asOf: today) }
    #expect(throws: StoreError.self) {
      _ = try hospital.store.person("nobody", byName: true, asOf: today)
    }
    var seen: [String] = []
    try hospital.store.forEachPerson { seen.append($0.number) }
    #expect(seen == ["1", "2", "3"] + (10...15).map { "\($0)" })
  }

  @Test("An earlier joining day moves the start; the grant of the year follows it")
  func correctedStart() throws {
    let hospital = try Hospital()
    try hospital.add(Hospital.learningAccount())
    try hospital.employ("1", from: "2024-07-01", hours: 2160)
    try hospital.sync("2024-12-31")
    var input = EmployeeInput(number: "1")
    input.startedOn = day("2024-01-01")
    // A joining day that differs from the one known is a correction, not a second employment.
    _ = try hospital.store.changeEmployee(
      input, from: day("2024-07-01"), head: Hospital.head("employee change"), dryRun: false)
    #expect(try hospital.store.person("1", asOf: day("2024-12-31")).employments.count == 1)
    #expect(try hospital.balance("1", "2024-12-31")?.available == 70_600)
    #expect(try hospital.balance("1", "2024-01-01")?.available == 70_600)
    try hospital.expectSound()
  }
}
