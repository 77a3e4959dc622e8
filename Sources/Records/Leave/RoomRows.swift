/// How busy it is in a team in a week, as a file describes it.
package struct PressureRow: Sendable, Equatable {
  package var team = ""
  package var week = ISOWeek(Day(number: 0))
  /// 1 is quiet, 5 the peak.
  package var level: Int64 = 0

  package init() {}
}

/// A combination project or a period of an innovation studio, as a file describes it.
package struct ProjectRow: Sendable, Equatable {
  package var code = ""
  package var kind: ProjectKind?
  package var team = ""
  package var startsOn = Day(number: 0)
  package var endsOn = Day(number: 0)
  package var qualification: String?
  package var newcomers: Int64?
  package var minutesPerWeek: Int64?
  package var rampUp: RampUp?
  package var trainingMinutes: Int64?
  package var employee: String?

  package init() {}

  /// Columns of which a combination project must have all, and studio time has none.
  package var described: [(column: String, isThere: Bool)] {
    [
      ("newcomers", newcomers != nil), ("ramp_up", rampUp != nil),
      ("qualification", qualification != nil),
    ]
  }
}
