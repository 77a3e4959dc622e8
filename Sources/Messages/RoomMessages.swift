/// Room for learning: the calendar of a team and its quiet weeks.
package protocol RoomMessages: Sendable {
  var help: CommandHelp { get }
  func example(_ example: RoomExample) -> String
  func option(_ option: RoomOption) -> String
  func column(_ column: RoomColumn) -> String
  /// What a table is about.
  func title(_ part: RoomPart) -> String
  /// - team: its code, with its name.
  func calendar(of team: String) -> String
  func span(weeks: Int, first: String, last: String) -> String
  /// `week 5 (from 26 Jan 2026)`.
  func week(_ number: Int, from day: String) -> String
  /// `W05`, where there is little room.
  func short(_ number: Int) -> String
  func kind(isStudio: Bool) -> String

  // MARK: What the weeks say

  func quietWeeks(_ weeks: [String]) -> String
  var noQuietWeek: String { get }
  /// - count: weeks of which nobody said how busy they are.
  /// - command: which takes in more of them, for who may.
  func notKnown(_ count: Int, of all: Int, command: String?) -> String
  func waiting(_ requests: Int, hours: String) -> String
  func lowest(_ week: String, capacity: String, planned: String) -> String
  func quietShare(_ quiet: String, of known: String, share: String) -> String
  var noQuietShare: String { get }
  func newcomersTakeAway(_ project: String, newcomers: Int, until: String, what: String) -> String
  var nobody: String { get }
  func alsoHere(_ count: Int) -> String

  // MARK: Advice

  /// - who: whose course it is; nil for somebody who works the average of the team.
  func courseFits(_ hours: String, of who: String?, in parts: [String]) -> String
  func courseFitsNowhere(_ hours: String, of who: String?) -> String
  /// `week 5 (from 26 Jan 2026): 8:00`.
  func part(_ week: String, hours: String) -> String
  var weeksBegun: String { get }
  func passedOver(_ weeks: [String]) -> String
  /// - weeks: how many would have to be looked at to see all that is known.
  func doesNotFit(_ hours: String, lookAhead weeks: Int) -> String
  func doesNotFit(_ hours: String) -> String
  var sparesNothing: String { get }

  // MARK: Pictures and notes

  var chartTitle: String { get }
  func chartSummary(_ weeks: [String]) -> String
  func chartWeek(_ week: String, capacity: String, pressure: Int?) -> String
  var quiet: String { get }
  var busier: String { get }
  var unknown: String { get }
  var planned: String { get }
  var howCapacity: String { get }
  var requestsMarked: String { get }
  var showWaiting: String { get }

  // MARK: Who sees what, and mistakes in the command

  var onlySeen: String { get }
  func notForYou(_ actor: String, team: String) -> Wording
  var askTeam: String { get }
  func notInTeam(_ employee: String, team: String) -> Wording
  var employeeNeedsHours: Wording { get }
  func tooLate(_ day: String) -> Wording
  func weeksOutOfRange(_ text: String, most: Int) -> Wording
}

package enum RoomExample: CaseIterable, Sendable {
  case calendar, page, course, employee
}

package enum RoomOption: CaseIterable, Sendable {
  case team, direct, from, weeks, courseHours, employee
}

package enum RoomColumn: CaseIterable, Sendable {
  case week, from, pressure, people, planned, approved, requested, courses, training, studio
  case newcomers, projects, capacity, isQuiet, learning
  case employee, name, claim, title, starts
  case project, team, kind, until, hoursPerWeek, rampUp, qualification
  case hours, fits
}

package enum RoomPart: CaseIterable, Sendable {
  case weeks, away, courses, projects
}
