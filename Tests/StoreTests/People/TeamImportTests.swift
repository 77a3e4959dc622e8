import Records
import Store
import Testing

@Suite("Importing teams")
struct TeamImportTests {
  private let hospital: Hospital

  init() throws { hospital = try Hospital() }

  private func team(
    _ code: String, _ name: String? = nil, under parent: String? = nil, manager: String? = nil
  ) -> TeamInput {
    var input = TeamInput(code: code)
    input.name = name
    input.parent = parent
    input.manager = manager
    return input
  }

  @discardableResult
  private func take(
    _ rows: [TeamInput], effective: String? = nil
  ) throws -> Receipt<ImportOutcome> {
    var lines = rows.enumerated().map { ImportRow(line: $0.offset + 2, value: $0.element) }
    return try hospital.store.importTeams(
      digest: [UInt8](repeating: 3, count: 32), effective: effective.map { Hospital.day($0) },
      head: Hospital.head("import teams"), dryRun: false
    ) { lines.isEmpty ? nil : lines.removeFirst() }
  }

  private func state(_ code: String, _ day: String = "2026-01-15") throws -> TeamState {
    try hospital.store.team(code, asOf: Hospital.day(day))
  }

  @Test("A tree in any order; the same file again writes nothing")
  func tree() throws {
    let rows = [
      team("ICU", "Intensive care", under: "CARE"), team("CARE", "Care", under: "ALL"),
      team("ALL", "The hospital"),
    ]
    let receipt = try take(rows)
    #expect(receipt.result.rows == 3)
    #expect(receipt.result.new == 3)
    #expect(receipt.result.newTeams == [])
    #expect(try state("ICU").name == "Intensive care")
    #expect(try state("ICU").parentID == state("CARE").id)
    #expect(try state("CARE").parentID == state("ALL").id)
    #expect(try take(rows).event == nil)
    #expect(
      try hospital.store.teams(asOf: Hospital.day("2026-01-15")).map(\.code) == [
        "ALL", "CARE", "ICU",
      ])
    try hospital.expectSound()
  }

  @Test("A parent that is not in the file is made and named")
  func newParent() throws {
    let receipt = try take([team("ICU", "Intensive care", under: "CARE")])
    #expect(receipt.result.newTeams == ["CARE"])
    #expect(try state("CARE").name == "CARE")
  }

  @Test("A changed row counts from its day; the days before keep the old name")
  func changed() throws {
    try take([team("ICU", "Intensive care")])
    let receipt = try take([team("ICU", "Critical care")], effective: "2025-01-01")
    #expect(receipt.result.changed == 1)
    #expect(try state("ICU", "2024-12-31").name == "Intensive care")
    #expect(try state("ICU", "2025-01-01").name == "Critical care")
  }

  @Test("Managers may come before the people: the number is kept for them")
  func managers() throws {
    try take([team("ICU", "Intensive care", manager: "77")])
    #expect(throws: StoreError.self) {
      _ = try hospital.store.person("77", asOf: Hospital.day("2026-01-15"))
    }
    try hospital.employ("77", from: "2024-01-01", hours: 2160)
    let person = try hospital.store.person("77", asOf: Hospital.day("2026-01-15"))
    #expect(try state("ICU").managerID == person.id)
  }

  @Test("A team twice in a file, or under itself, is named with its line; loops are refused")
  func problems() throws {
    do {
      try take([team("A"), team("A"), team("B", under: "B")])
      Issue.record("a team was taken in twice")
    } catch let error as ImportProblems {
      #expect(error.problems.map(\.line) == [3, 4])
      #expect(error.problems.map(\.column) == ["team", "parent"])
      #expect(
        error.problems.map(\.cause) == [.refused(.teamExists("A")), .refused(.teamLoop("B"))])
    }
    #expect(try hospital.lastEvent() == 1)
    do {
      try take([team("A", under: "B"), team("B", under: "C"), team("C", under: "A")])
      Issue.record("a ring of teams was taken in")
    } catch let error as ImportProblems {
      #expect(error.problems.map(\.value) == ["B", "C", "A"])
      #expect(error.problems.map(\.cause) == ["A", "B", "C"].map { .refused(.teamLoop($0)) })
    }
    #expect(try hospital.store.teams(asOf: Hospital.day("2026-01-15")) == [])
    try take([team("INTENSIVE")])
    #expect(throws: StoreError.notFound(.team, id: "INTENSVE", near: ["INTENSIVE"])) {
      _ = try state("INTENSVE")
    }
  }

  @Test("What was undone is gone, also the team it made")
  func undone() throws {
    try take([team("ICU", "Intensive care")])
    try hospital.undo(2)
    #expect(try hospital.store.teams(asOf: Hospital.day("2026-01-15")) == [])
    #expect(try take([team("ICU", "Intensive care")]).result.new == 1)
    #expect(try state("ICU").name == "Intensive care")
    try hospital.expectSound()
  }
}
