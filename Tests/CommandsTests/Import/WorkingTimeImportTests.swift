import Records
import Store
import Testing

@testable import Commands

@Suite("Patterns, shifts and holidays from files")
struct WorkingTimeImportTests {
  private static let days = "mon,tue,wed,thu,fri,sat,sun"

  private func desk() throws -> ImportDesk {
    let desk = try ImportDesk()
    try desk.take(.employees, ImportDesk.people)
    return desk
  }

  private func patterns(_ desk: ImportDesk) throws -> [PatternRow] {
    var found: [PatternRow] = []
    try desk.store.forEachPattern { found.append($0) }
    return found
  }

  @Test("A cycle comes in week by week, in hours as people write them")
  func cycle() throws {
    let desk = try desk()
    let text = """
      employee;valid_from;\(Self.days.replacing(",", with: ";"));week
      000123;2025-01-06;7,2;7:12;432m;7.2;7,2;;;1
      000123;2025-01-06;9;9;9;9;0;;;2
      7;1-2-2025;8;8;;;;;;

      """
    #expect(try desk.take(.patterns, text).outcome.new == 3)
    let found = try patterns(desk)
    #expect(found.map(\.minutes[0]) == [432, 540, 480])
    #expect(found[0].minutes == [432, 432, 432, 432, 432, 0, 0])
    #expect(found.map(\.week) == [1, 2, nil])
    #expect(try desk.take(.patterns, text).event == nil)
  }

  @Test("Another pattern from the same day replaces all of the known one")
  func replaced() throws {
    let desk = try desk()
    let head = "employee,valid_from,\(Self.days),week\n"
    try desk.take(
      .patterns,
      head + "7,2025-01-06,8,8,8,,,,,1\n7,2025-01-06,8,8,,,,,,2\n7,2025-06-01,6,6,,,,,,1\n")
    let report = try desk.take(.patterns, head + "7,2025-01-06,8,8,8,4,,,,1\n")
    #expect(report.outcome.changed == 1)
    let found = try patterns(desk)
    #expect(found.map(\.validFrom.description) == ["2025-01-06", "2025-06-01"])
    #expect(found[0].minutes == [480, 480, 480, 240, 0, 0, 0])
    let event = try #require(report.event)
    _ = try desk.store.undo(
      event: event, head: EventHead(command: "undo", actor: "tester", today: desk.today),
      dryRun: false)
    #expect(try patterns(desk).count == 3)
  }

  @Test("What is wrong with the weeks of a pattern is told by line and column")
  func mistakes() throws {
    let desk = try desk()
    let head = "employee,valid_from,\(Self.days),week\n"
    let found = try desk.problems(
      .patterns,
      head + "7,2025-01-06,8,,,,,,,1\n7,2025-01-06,8,,,,,,,1\n000123,2025-01-06,8,,,,,,,1\n"
        + "000123,2025-01-06,8,,,,,,,3\n7,2025-02-01,8,,,,,,,\n000123,2025-03-01,8,,,,,,,\n"
        + "7,2025-02-01,9,,,,,,,\n8,2025-02-01,9,,,,,,,\n")
    #expect(found.map(\.line) == [3, 5, 8, 9])
    #expect(found.map { $0.column } == ["week", "week", "valid_from", "employee"])
    #expect(try patterns(desk).isEmpty)
    let cells = try desk.problems(
      .patterns, head + "7,2025-01-06,25,,,,,,,\n7,2025-02-06,8,,,,,,,9\n7,2025-02-30,x,,,,,,,\n")
    #expect(cells.map { $0.column } == ["mon", "week", "valid_from", "mon"])
  }

  @Test("Shifts: a day once a file, corrected by the next one")
  func shifts() throws {
    let desk = try desk()
    let head = "employee,date,hours\n"
    try desk.take(.shifts, head + "7,2025-12-25,9\n7,2025-12-27,0\n")
    let report = try desk.take(.shifts, head + "7,2025-12-25,8,5\n".replacing("8,5", with: "8:30"))
    #expect(report.outcome.changed == 1)
    var found: [ShiftRow] = []
    try desk.store.forEachShift { found.append($0) }
    #expect(found.map(\.minutes) == [510, 0])
    let twice = try desk.problems(.shifts, head + "7,2025-12-28,4\n7,2025-12-28,4\n")
    #expect(twice.map(\.line) == [3])
  }

  @Test("Holidays: a whole day, a part of it, a day on which all work")
  func holidays() throws {
    let desk = try desk()
    let head = "datum;feestdag;uren\n"
    try desk.take(
      .holidays, head + "2025-12-24;Kerstavond;4\n2025-05-05;Bevrijding;0\n2025-04-18;GV;\n")
    var found: [HolidayRow] = []
    try desk.store.forEachHoliday { found.append($0) }
    #expect(found.map(\.minutes) == [nil, 0, 240])
    #expect(try desk.take(.holidays, head + "2025-04-18;GV;\n").event == nil)
    #expect(try desk.problems(.holidays, head + "2025-04-18;GV;\n2025-04-18;Vrijdag;\n").count == 1)
  }
}
