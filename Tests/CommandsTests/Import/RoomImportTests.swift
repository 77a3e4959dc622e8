import Records
import Store
import Testing

@testable import Commands

@Suite("Pressure and projects from files")
struct RoomImportTests {
  private func desk() throws -> ImportDesk {
    let desk = try ImportDesk()
    try desk.take(.employees, ImportDesk.people)
    return desk
  }

  private func pressure(_ desk: ImportDesk) throws -> [String] {
    var found: [String] = []
    try desk.store.forEachPressure { found.append("\($0.team) \($0.week) \($0.level)") }
    return found
  }

  private func projects(_ desk: ImportDesk) throws -> [ProjectRow] {
    var found: [ProjectRow] = []
    try desk.store.forEachProject { found.append($0) }
    return found
  }

  @Test("Weeks as people write them; what is said later counts, and undo takes it back")
  func weeks() throws {
    let desk = try desk()
    let text = "afdeling;weeknummer;drukte\nICT;2026-W05;2\nICT;2026W06;5\nICT;2026-w7;1\n"
    #expect(try desk.take(.pressure, text).outcome.new == 3)
    #expect(try desk.take(.pressure, text).event == nil)
    let again = try desk.take(
      .pressure, "team,week,pressure\nICT,2026-W06,4\nICT,2026-W07,1\nICT,2026-W53,3\n")
    #expect(again.outcome.new == 1)
    #expect(again.outcome.changed == 1)
    #expect(again.outcome.identical == 1)
    #expect(
      try pressure(desk)
        == ["ICT 2026-W05 2", "ICT 2026-W06 4", "ICT 2026-W07 1", "ICT 2026-W53 3"])
    _ = try desk.store.undo(
      event: try #require(again.event),
      head: EventHead(command: "undo", actor: "tester", today: desk.today), dryRun: false)
    #expect(try pressure(desk) == ["ICT 2026-W05 2", "ICT 2026-W06 5", "ICT 2026-W07 1"])
  }

  @Test("What is wrong with a week is told by line and column, and nothing is taken in")
  func wrongWeeks() throws {
    let desk = try desk()
    let head = "team,week,pressure\n"
    let cells = try desk.problems(
      .pressure,
      head + "ICT,2026-W54,1\nICT,2025-W53,1\nICT,2026-05,1\nICT,2026-W05,0\nICT,2026-W06,6\n"
        + "ICT,2026-W07,\nICT,2026-W08,2\n")
    #expect(cells.map(\.line) == [2, 3, 4, 5, 6, 7])
    #expect(
      cells.map(\.column) == ["week", "week", "week", "pressure", "pressure", "pressure"])
    #expect(cells[0].fault == .value(.noSuchWeek(year: 2026, weeks: 53)))
    #expect(cells[1].fault == .value(.noSuchWeek(year: 2025, weeks: 52)))
    #expect(cells[1].value == "2025-W53")
    #expect(cells[2].fault == .value(.notAnISOWeek))
    let rows = try desk.problems(
      .pressure, head + "ICY,2026-W05,1\nICT,2026-W05,1\nICT,2026-w5,3\n")
    #expect(rows.map(\.line) == [2, 4])
    #expect(rows.map(\.column) == ["team", "week"])
    #expect(rows[0].fault == .refused(.notFound(.team, id: "ICY", near: ["ICT"])))
    #expect(try pressure(desk).isEmpty)
  }

  private static let head =
    "project,kind,team,starts_on,ends_on,qualification,newcomers,hours_per_week,ramp_up,"
    + "training_hours,employee\n"

  @Test("Both kinds come in as they are said, also in Dutch")
  func kinds() throws {
    let desk = try desk()
    let text = """
      projectcode;soort;afdeling;begint_op;eindigt_op;kwalificatie;nieuwkomers;uren_per_week;\
      inzetbaarheid;opleidingsuren;personeelsnummer
      MIX;combinatieproject;ICT;2-2-2026;30-6-2026;MBO 2;3;24;20+40+100;200;
      IDEE;innovatiestudio;ICT;2-2-2026;27-3-2026;;;2,5;;;7

      """
    #expect(try desk.take(.projects, text).outcome.new == 2)
    let found = try projects(desk)
    #expect(found.map(\.code) == ["IDEE", "MIX"])
    #expect(found[0].employee == "7")
    #expect(found[0].minutesPerWeek == 150)
    #expect(found[1].rampUp?.steps == [20, 40, 100])
    #expect(found[1].trainingMinutes == 12_000)
    #expect(found[1].qualification == "MBO 2")
    #expect(try desk.take(.projects, text).event == nil)
    let longer = try desk.take(
      .projects, Self.head + "MIX,combination,ICT,2026-02-02,2026-09-30,MBO 2,3,24,20+40+100,200,\n"
    )
    #expect(longer.outcome.changed == 1)
    #expect(try projects(desk).map(\.endsOn.description) == ["2026-03-27", "2026-09-30"])
  }

  @Test("A combination project has a prospect for newcomers, studio time has no content")
  func needed() throws {
    let desk = try desk()
    let found = try desk.problems(
      .projects,
      Self.head
        + "A,combination,ICT,2026-02-02,2026-06-30,,3,24,20,,\n"
        + "B,combination,ICT,2026-02-02,2026-06-30,MBO 2,,24,20,,\n"
        + "C,combination,ICT,2026-02-02,2026-06-30,MBO 2,3,24,,,\n"
        + "D,combination,ICT,2026-02-02,2026-06-30,MBO 2,3,24,20,,7\n"
        + "E,combination,ICT,2026-02-02,2026-06-30,MBO 2,3,169,20,,\n"
        + "F,studio,ICT,2026-02-02,2026-06-30,A robot,,4,,,\n"
        + "G,studio,ICT,2026-02-02,2026-06-30,,,4,,2,\n"
        + "H,studio,ICT,2026-02-02,2026-02-01,,,4,,,\n"
        + "I,studio,ICT,2021-02-02,2026-06-30,,,4,,,7\n"
        + "J,studio,ICT,2026-02-02,2026-06-30,,,4,,,\nJ,studio,ICT,2026-02-02,2026-06-30,,,5,,,\n"
        + "K,studio,ITC,2026-02-02,2026-06-30,,,4,,,\nL,studio,ICT,2026-02-02,2026-06-30,,,4,,,8\n")
    #expect(
      found.map { "\($0.line ?? 0) \($0.column ?? "")" } == [
        "2 qualification", "3 newcomers", "4 ramp_up", "5 employee", "6 hours_per_week",
        "7 qualification", "8 training_hours", "9 ends_on", "12 project", "13 team", "14 employee",
      ])
    let cells = try desk.problems(
      .projects,
      Self.head + "A,combination,ICT,2026-02-02,2026-06-30,MBO 2,0,24,20+200,,\n"
        + "B,merger,ICT,2026-02-02,2026-06-30,,,0,,,\n")
    #expect(
      cells.map { $0.column } == ["newcomers", "ramp_up", "kind", "hours_per_week"])
    #expect(try projects(desk).isEmpty)
  }

  @Test("Studio time of somebody is of their team of the first day, or one above it")
  func ofTheTeam() throws {
    let desk = try desk()
    try desk.take(.teams, "team,name,parent\nALL,Everybody,\nICT,ICT,ALL\nOTHER,Other,ALL\n")
    let row = { (team: String) in
      Self.head + "I,studio,\(team),2026-02-02,2026-06-30,,,4,,,7\n"
    }
    #expect(try desk.problems(.projects, row("OTHER")).map { $0.column } == ["employee"])
    #expect(try desk.take(.projects, row("ALL")).outcome.new == 1)
  }
}
