/// A day of leave, as a file describes it.
package struct LeaveRow: Sendable, Equatable {
  package var employee = ""
  /// Code of the scheme that pays.
  package var scheme = ""
  package var day = Day(number: 0)
  /// What it cost; nil is what was worked that day.
  package var minutes: Int64?
  package var part: DayPart?
  /// Approved, unless it still waits.
  package var state: State?

  /// What a file may say of a day.
  package enum State: String, Sendable, CaseIterable {
    case approved, requested
  }

  package init() {}
}
