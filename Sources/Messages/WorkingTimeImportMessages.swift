/// Sentences about taking in when people work.
package protocol WorkingTimeImportMessages: Sendable {
  var patterns: CommandHelp { get }
  var patternsExample: String { get }
  var shifts: CommandHelp { get }
  var shiftsExample: String { get }
  var holidays: CommandHelp { get }
  var holidaysExample: String { get }

  var leave: CommandHelp { get }
  var leaveExample: String { get }

  // MARK: Columns and cells

  var formHoursOfDay: String { get }
  var formWeek: String { get }
  var moreThanADay: Wording { get }
  func notAWeek(_ most: Int) -> Wording

  // MARK: Rows

  var patternApart: Wording { get }
  func weekTwice(_ week: Int) -> Wording
  func weekMissing(_ week: Int) -> Wording
  var shiftTwice: Wording { get }
  var holidayTwice: Wording { get }
}
