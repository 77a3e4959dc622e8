/// Sentences about taking files in. Columns come by their English names, or as the file has them.
package protocol ImportMessages: SupportImportMessages, WorkingTimeImportMessages,
  RoomImportMessages
{
  /// Above the commands of this area.
  var importing: CommandHelp { get }

  // MARK: Help

  var teams: CommandHelp { get }
  var teamsExample: String { get }
  var employees: CommandHelp { get }
  var employeesExample: String { get }
  var effectiveExample: String { get }
  var schemes: CommandHelp { get }
  var schemesExample: String { get }
  var balances: CommandHelp { get }
  var balancesExample: String { get }
  var adjustments: CommandHelp { get }
  var adjustmentsExample: String { get }
  var noMapForAdjustments: Wording { get }
  func refundedAbovePaid(_ refunded: String, paid: String) -> Wording
  func cellNeeded(_ column: String) -> Wording
  var notADigest: Wording { get }
  var wages: CommandHelp { get }
  var wagesExample: String { get }
  var claims: CommandHelp { get }
  var claimsExample: String { get }
  var errorsExample: String { get }
  var rehearseExample: String { get }
  var all: CommandHelp { get }
  var allExample: String { get }
  var map: CommandHelp { get }
  var mapExample: String { get }
  var mapRehearse: String { get }
  var list: CommandHelp { get }
  var listExample: String { get }
  var listForScripts: String { get }

  var argumentFile: String { get }
  var argumentFolder: String { get }
  var optionEffective: String { get }
  var optionIgnore: String { get }
  var optionMap: String { get }
  var optionErrors: String { get }
  var optionAs: String { get }
  var optionKind: String { get }
  var optionColumn: String { get }
  var optionValue: String { get }

  // MARK: What was done

  /// `employees`, from the kind's English name.
  func kind(_ kind: String) -> String
  func counts(_ kind: String, rows: Int, new: Int, changed: Int, identical: Int) -> String
  func newTeams(_ codes: [String]) -> String
  /// One of them, in the list of `movedStarts`.
  func movedStart(_ employee: String, before: String, after: String) -> String
  func movedStarts(_ count: Int, named: [String]) -> String
  func missing(_ count: Int, named: [String]) -> String
  func firstRows(_ count: Int) -> String
  func leftAlone(_ files: [String]) -> String
  var nothingToImport: String { get }
  /// Each file is undone by itself, the last one first.
  func undoEach(_ command: String, files: Int) -> String
  /// Stands for the name of a file in a command.
  var fileWord: String { get }
  func errorsWritten(_ path: String) -> String
  func moreProblems(_ count: Int, atMost: Bool, writtenTo path: String?) -> Wording
  func stopped(at file: String, taken: [String]) -> Wording

  // MARK: Columns and cells

  func unknownColumn(_ name: String, nearest: String?, valid: [String]) -> Wording
  func missingColumn(_ name: String) -> Wording
  func columnTwice(_ name: String, other: String, meaning: String) -> Wording
  func emptyValue(_ column: String) -> Wording
  func pipeTooLong(megabytes: Int) -> Wording
  var notADay: Wording { get }
  var notAnAmount: Wording { get }
  func ambiguousAmount(_ first: String, _ second: String) -> Wording
  var tooPrecise: Wording { get }
  func nothingToImport(_ folder: String, names: [String]) -> Wording
  var tooLarge: Wording { get }
  var notPositive: Wording { get }
  var notHours: Wording { get }
  var moreThanAWeek: Wording { get }
  func notAYear(_ first: Int, _ last: Int) -> Wording
  func notOneOf(_ valid: [String], nearest: String?) -> Wording
  var notARole: Wording { get }
  func otherYear(_ year: Int) -> Wording

  // MARK: Rows

  func employeeTwice(_ number: String) -> Wording
  func teamTwice(_ code: String) -> Wording
  func purposeNeeded(_ scheme: String, allowed: [String]) -> Wording
  func mandatory(_ scheme: String, instead: String?) -> Wording
  func columnMissing(_ column: String, because other: String) -> Wording
  func columnNeeded(_ column: String, state: String) -> Wording
  func columnExcluded(_ column: String, state: String) -> Wording
  func stateNotImported(_ state: String) -> Wording
  func awardAboveCost(_ award: String, cost: String) -> Wording
  func paidAboveAward(_ paid: String, award: String) -> Wording
  func stateDisagrees(_ state: String, paid: String, award: String) -> Wording
  func takenInOtherwise(_ claim: String) -> Wording

  // MARK: Maps

  var askKind: String { get }
  func askColumn(_ name: String) -> String
  func askValue(_ value: String, column: String) -> String
  var leaveOut: String { get }
  func mapKept(_ name: String, columns: Int, values: Int) -> String
  func mapOfOtherKind(_ name: String, kind: String) -> Wording
  var noMapForSchemes: Wording { get }
  func notInFile(_ name: String, near: [String], valid: [String]) -> Wording
  func notARule(_ typed: String, form: String) -> Wording
  func columnsToMap(_ names: [String]) -> Wording
  func valuesToMap(_ values: [String]) -> Wording

  // MARK: The list

  var columnsTitle: String { get }
  var mapsTitle: String { get }
  var columnKind: String { get }
  var columnName: String { get }
  var columnDutch: String { get }
  var columnRequired: String { get }
  var columnHolds: String { get }
  var columnMap: String { get }
  var columnYours: String { get }
  var columnOurs: String { get }
  var formText: String { get }
  var formDay: String { get }
  var formMoney: String { get }
  var formHours: String { get }
  var formYear: String { get }
  var formRoles: String { get }
  func formChoice(_ words: [String], several: Bool) -> String
  func unknownManagers(_ numbers: [String]) -> String
  func unknownTeams(_ codes: [String]) -> String
}
