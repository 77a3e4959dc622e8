package import Records

/// Sentences about taking in what makes room for learning.
package protocol RoomImportMessages: Sendable {
  var goals: CommandHelp { get }
  var goalsExample: String { get }
  var pressure: CommandHelp { get }
  var pressureExample: String { get }
  var projects: CommandHelp { get }
  var projectsExample: String { get }
  /// What stands for a team's code in a command.
  var teamWord: String { get }

  // MARK: Columns and cells

  var formISOWeek: String { get }
  var formLevel: String { get }
  var formRampUp: String { get }
  var notAnISOWeek: Wording { get }
  func noSuchWeek(year: Int, weeks: Int) -> Wording
  var notALevel: Wording { get }
  var notARampUp: Wording { get }

  // MARK: Rows

  func pressureTwice(_ team: String, week: String) -> Wording
  func projectTwice(_ code: String) -> Wording
  func projectNeeds(_ column: String, _ kind: ProjectKind) -> Wording
  func projectHasNo(_ column: String, _ kind: ProjectKind) -> Wording
  func endsBeforeStart(_ day: String) -> Wording
  var newcomerMoreThanAWeek: Wording { get }
  func notInTeam(_ employee: String, team: String, day: String) -> Wording
}
