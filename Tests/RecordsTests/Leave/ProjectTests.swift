import Records
import Testing

@Suite("Combination projects and studio time")
struct ProjectTests {
  private func week(_ text: String) throws -> ISOWeek { try ISOWeek(typed: text) }

  /// Three newcomers of 24 hours from Wednesday 4 February through Tuesday 24 February 2026.
  private func combination() -> Project {
    Project(
      code: "MIX", kind: .combination, startsOn: day("2026-02-04"), endsOn: day("2026-02-24"),
      qualification: "Level 2", newcomers: 3, minutesPerWeek: 1440,
      rampUp: RampUp(typed: "20+40+100"), trainingMinutes: 1200)
  }

  @Test("Percent a week as people type it; the last one stays")
  func rampUp() throws {
    let steps = try #require(RampUp(typed: "20+40+60+80+100"))
    #expect((0...7).map { steps.percent(inWeek: $0) } == [20, 20, 40, 60, 80, 100, 100, 100])
    #expect(RampUp(typed: "20% + 40%+ 100 %")?.description == "20+40+100")
    #expect(RampUp(typed: "50")?.percent(inWeek: 9) == 50)
    #expect(RampUp(typed: "0+100")?.steps == [0, 100])
    for text in ["", "+", "20+", "20,40", "101", "-5", "20++40", "x", "20 40", "1000"] {
      #expect(RampUp(typed: text) == nil, "\(text)")
    }
  }

  @Test("Newcomers count by their number, hours and how far they are, a day a fifth of a week")
  func newcomers() throws {
    let project = combination()
    let weeks = try ["2026-W05", "2026-W06", "2026-W07", "2026-W08", "2026-W09", "2026-W10"]
      .map(week)
    // 3 x 1440 = 4320 a week. Three days at 20 %: 518.4. Then 40 %, 100 %, and two days of 100 %.
    #expect(weeks.map { project.newcomerMinutes(in: $0) } == [0, 518, 1728, 4320, 1728, 0])
    #expect(weeks.map { project.trainingMinutes(in: $0) } == [0, 720, 1200, 1200, 480, 0])
    #expect(weeks.map { project.studioMinutes(in: $0) } == [0, 0, 0, 0, 0, 0])
    #expect(weeks.map { project.number(of: $0) } == [0, 1, 2, 3, 4, 5])
  }

  @Test("A project that starts in a weekend begins in the week after it")
  func weekend() throws {
    var project = combination()
    project.startsOn = day("2026-02-07")
    #expect(project.newcomerMinutes(in: try week("2026-W06")) == 0)
    #expect(project.number(of: try week("2026-W07")) == 1)
    #expect(project.newcomerMinutes(in: try week("2026-W07")) == 864)
  }

  @Test("Studio time is the hours of its weeks")
  func studio() throws {
    let project = Project(
      code: "IDEA", kind: .studio, startsOn: day("2026-02-12"), endsOn: day("2026-02-20"),
      minutesPerWeek: 240)
    #expect(project.studioMinutes(in: try week("2026-W07")) == 96)
    #expect(project.studioMinutes(in: try week("2026-W08")) == 240)
    #expect(project.newcomerMinutes(in: try week("2026-W08")) == 0)
  }
}
