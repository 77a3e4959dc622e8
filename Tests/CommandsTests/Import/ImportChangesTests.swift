import Records
import Store
import Testing

@testable import Commands

@Suite("A file about people who are known")
struct ImportChangesTests {
  @Test("A change counts from the effective day, and the days before stay as they were")
  func effective() throws {
    let desk = try ImportDesk()
    try desk.take(.employees, ImportDesk.people)
    let changed = """
      employee,name,team,started_on,hours_per_week
      000123,Anna Müller,OR,2020-01-01,18

      """
    let without = try desk.problems(.employees, changed)
    #expect(without.map(\.line) == [2])
    guard case .refused(.refused(.effectiveDayNeeded)) = without[0].fault else {
      Issue.record("taken in without a day")
      return
    }
    let report = try desk.take(.employees, changed, effective: "2024-07-01")
    #expect(report.outcome.changed == 1)
    #expect(report.outcome.newTeams == ["OR"])
    #expect(report.outcome.missing == ["7"])
    #expect(try desk.state("000123", on: "2024-06-30").hours?.minutesPerWeek == 2160)
    #expect(try desk.state("000123", on: "2024-07-01").hours?.minutesPerWeek == 1080)
    #expect(try desk.take(.employees, changed, effective: "2024-07-01").event == nil)
  }

  @Test("A rehearsal counts, shows the first five rows, and keeps nothing")
  func rehearsal() throws {
    let desk = try ImportDesk()
    var text = "employee,name,team,started_on,hours_per_week\n"
    for number in 1...7 { text += "\(number),N\(number),T,1-2-2020,28,8\n" }
    text = text.replacing(",28,8", with: ",\"28,8\"")
    let report = try desk.take(.employees, text, dryRun: true)
    #expect(report.event == nil)
    #expect(report.outcome.new == 7)
    #expect(
      report.preview.columns == ["employee", "name", "team", "started_on", "hours_per_week"])
    #expect(report.preview.rows.count == 5)
    #expect(report.preview.rows[0] == ["1", "N1", "T", "2020-02-01", "28.80"])
    #expect(throws: StoreError.self) { try desk.state("1") }
  }

  @Test("Columns and values of one's own, by a map")
  func map() throws {
    let desk = try ImportDesk()
    var map = ImportMap(name: "payroll", kind: "employees")
    map.columns = [("Pers.nr", "employee"), ("Uren p/w", "hours_per_week"), ("Schaal", "-")]
    map.values = [("worker_type", "P", "permanent")]
    try desk.store.keep(map, dryRun: false)
    var reading = ImportReading()
    reading.map = try desk.store.importMap("payroll")
    #expect(reading.map == map)
    try desk.take(
      .employees,
      "pers.nr;Naam;Team;In dienst;UREN P/W;Schaal;Soort contract\n007;A;T;1-1-2020;32;45;p\n",
      reading: reading)
    #expect(try desk.state("007").workerType == .permanent)
    #expect(try desk.state("007").hours?.minutesPerWeek == 1920)
    #expect(throws: StoreError.notFound(.importMap, id: "payrol", near: ["payroll"])) {
      try desk.store.importMap("payrol")
    }
  }
}
