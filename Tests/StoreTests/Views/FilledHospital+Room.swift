import Records
import Store

extension FilledHospital {
  /// How busy a week is, and a project of each kind.
  func enterRoom() throws {
    var week = PressureRow()
    week.team = "CARE"
    week.week = ISOWeek(Hospital.day("2025-11-03"))
    week.level = 2
    try take([week]) {
      try store.importPressure(
        digest: [UInt8](repeating: 12, count: 32), head: Hospital.head("import pressure"),
        dryRun: false, next: $0)
    }
    var mix = ProjectRow()
    mix.code = "MIX"
    mix.kind = .combination
    mix.team = "CARE"
    mix.startsOn = Hospital.day("2025-11-03")
    mix.endsOn = Hospital.day("2026-04-30")
    mix.qualification = "Level 2"
    mix.newcomers = 3
    mix.minutesPerWeek = 1440
    mix.rampUp = RampUp([20, 60, 100])
    mix.trainingMinutes = 1200
    var idea = ProjectRow()
    idea.code = "IDEA"
    idea.kind = .studio
    idea.team = "CARE"
    idea.startsOn = Hospital.day("2025-11-03")
    idea.endsOn = Hospital.day("2025-12-31")
    idea.minutesPerWeek = 240
    idea.employee = "000123"
    try take([mix, idea]) {
      try store.importProjects(
        digest: [UInt8](repeating: 13, count: 32), head: Hospital.head("import projects"),
        dryRun: false, next: $0)
    }
  }
}
