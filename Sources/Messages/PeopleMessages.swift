package import Records

/// A column of the tables about people; the raw value is its name in data formats.
package enum PeopleColumn: String, Sendable, CaseIterable {
  case employee, name, team, factor, education, manager, roles, language, email, parent, people
  case field, value, employment
  case minutesPerWeek = "minutes_per_week"
  case fulltimeMinutes = "fulltime_minutes"
  case workerType = "worker_type"
  case startedOn = "started_on"
  case endedOn = "ended_on"
  case validFrom = "valid_from"
  case birthYear = "birth_year"
  case yearlyWage = "yearly_wage"
  case costCentre = "cost_centre"
  case managerName = "manager_name"
  case peopleWithSubteams = "people_with_subteams"
}

/// What becomes of an account when its owner leaves, beside lapsing.
package enum LeavingEnd: Sendable, CaseIterable {
  case returned, paidOut
  /// To be taken along.
  case waits
  case keeps
}

/// Sentences about people and teams. Days, hours and amounts come in ready to be read.
package protocol PeopleMessages: PeopleQuestions {
  // Help
  var employee: CommandHelp { get }
  var employeeList: CommandHelp { get }
  var employeeShow: CommandHelp { get }
  var employeeAdd: CommandHelp { get }
  var employeeChange: CommandHelp { get }
  var employeeEnd: CommandHelp { get }
  var employeeRehire: CommandHelp { get }
  var team: CommandHelp { get }
  var teamList: CommandHelp { get }
  var teamShow: CommandHelp { get }
  func example(_ example: PeopleExample) -> String
  func option(_ option: PeopleOption) -> String

  // Words
  func title(_ column: PeopleColumn) -> String
  func workerType(_ type: WorkerType) -> String
  func education(_ education: Education) -> String

  // Reading
  func inService(since day: String, until last: String?) -> String
  func startsOn(_ day: String) -> String
  func leftOn(_ day: String) -> String
  var none: String { get }
  func hoursAndFactor(_ hours: String, fulltime: String, factor: String) -> String
  /// - Parameter week: of a cycle of several.
  func worksOn(week: Int?) -> String
  /// - Parameter days: 0 is Monday, with its hours; only those that are worked.
  func workingDays(_ days: [(weekday: Int, hours: String)]) -> String
  var averageDay: String { get }
  /// - Parameter since: the first day of the pattern.
  func averageDay(_ hours: String, since: String) -> String
  var roleTaken: String { get }
  var roleGivenUp: String { get }
  var firstDay: String { get }
  func correctedFirstDay(_ before: String, to after: String, on day: String) -> String
  var lastDay: String { get }
  var historyTitle: String { get }
  func subteamsTitle(_ team: String) -> String
  func agreementsTitle(_ team: String) -> String
  func experimentsTitle(_ team: String) -> String
  func peopleTitle(_ team: String, on day: String) -> String
  func nobody(on day: String) -> String

  // Writing
  func added(_ who: String, from day: String) -> String
  func changed(_ who: String, from day: String) -> String
  func unchanged(_ who: String) -> String
  func ended(_ who: String, on day: String) -> String
  func rehired(_ who: String, from day: String) -> String
  func difference(_ field: String, before: String, after: String) -> String
  /// - Parameter change: the amount together, and whether it is less than before.
  func grantsCorrected(_ count: Int, by change: (amount: String, isLess: Bool)?) -> String
  /// - Parameter isLess: so much less than was posted before.
  func lapsed(_ count: Int, amount: String?, isLess: Bool) -> String
  func writtenOff(amount: String?) -> String
  func balance(scheme: String, before: String?, after: String, free: String) -> String
  func nextSync() -> String
  func nextAccount(_ employee: String) -> String
  func undo(_ event: Int64) -> String

  // Leaving
  func leavingTitle(_ who: String, on day: String) -> String
  func leavingAccount(scheme: String, balance: String, free: String) -> String
  /// - Parameter day: the day after the last one.
  func leavingEnd(_ end: LeavingEnd, _ amount: String, on day: String) -> String
  func leavingLapse(_ amount: String, on day: String) -> String
  var leavingNothingLapses: String { get }
  var leavingNoAccounts: String { get }
  func leavingClaim(
    _ claim: String, title: String, state: LeavingClaim, amount: String
  ) -> String
  var leavingQuestion: String { get }

  // Refused
  func nothingToChange(_ options: [String]) -> Wording
  func hoursOutOfRange(_ flag: String, hours: String) -> Wording
  func unknownRole(_ role: String) -> Wording
  func roleNeedsSign(_ role: String) -> Wording
  func birthYearOutOfRange(_ value: String, first: Int, last: Int) -> Wording
  func emptyValue(_ flag: String) -> Wording
  func numberTwice(_ first: String, _ second: String) -> Wording
}

/// How a claim stands that somebody leaves behind.
package enum LeavingClaim: Sendable {
  case undecided, approved
}

/// What examples in the help of these commands show.
package enum PeopleExample: Sendable, CaseIterable {
  case listAll, listTeam, listDay, listScript
  case show, showScript
  case add, addAsked, addScript
  case changeHours, changeTeam, changeRole, changeTry
  case end, endTry, endLetter
  case rehire, rehireTry
  case teams, teamsDay, teamShow, teamScript
}

/// The options of these commands.
package enum PeopleOption: Sendable, CaseIterable {
  case all, team, employeeArgument, employeeNumber, number, name, newTeam, started, beside, hours
  case fulltime, workerType, education, birthYear, manager, wage, email, language, costCentre
  case role, roleChange, from, on, teamArgument
}
