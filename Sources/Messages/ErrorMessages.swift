/// What can be asked for by its code or number.
package enum Thing: Sendable, CaseIterable {
  case employee, team, scheme, account, claim, event, employment, importMap, subsidy
}

/// Why the system would not read or write a file.
package enum SystemCause: Sendable, Equatable {
  case noPermission, noFolder, diskFull, readOnly, exists, isFolder, nameTooLong
  /// `errno`, where nothing better is known.
  case other(Int32)
}

/// What is said when a command could not be understood or the surroundings did not help.
package protocol ErrorMessages: Sendable {
  // Usage
  func unknownCommand(_ typed: String, near: [String], help: String) -> Wording
  func unknownOption(_ option: String, near: String?, help: String) -> Wording
  func missingValue(_ option: String) -> Wording
  func takesNoValue(_ option: String, value: String) -> Wording
  func unexpectedArguments(_ values: [String], help: String) -> Wording
  func missingArgument(_ name: String, help: String) -> Wording
  func emptyArgument(help: String) -> Wording
  func invalidValue(_ value: String, of option: String, help: String) -> Wording
  /// Anything else the parser said, in its own English.
  func notUnderstood(_ detail: String, help: String) -> Wording
  func notADay(_ value: String, of option: String) -> Wording
  func notAnAmount(_ value: String, of option: String) -> Wording
  func notHours(_ value: String, of option: String) -> Wording
  func ambiguousAmount(
    _ value: String, of option: String, first: String, second: String
  ) -> Wording
  func tooPrecise(_ value: String, of option: String) -> Wording
  func moreThanCents(_ value: String, of option: String) -> Wording
  func tooLarge(_ value: String, of option: String) -> Wording
  func notOneOf(_ value: String, of option: String, valid: [String]) -> Wording
  func unknownExtension(_ path: String, valid: [String]) -> Wording
  func unknownField(_ key: String, valid: [String], near: [String]) -> Wording
  func repeatedField(_ key: String) -> Wording
  func formatUnavailable(_ format: String, valid: [String]) -> Wording
  func valueNeeded(_ flag: String) -> Wording
  func confirmationNeeded(_ flag: String) -> Wording
  var notConfirmed: Wording { get }
  func privateText(_ flag: String) -> Wording

  // Files
  func databaseMissing(_ path: String) -> Wording
  func databaseExists(_ path: String) -> Wording
  func copyExists(_ path: String) -> Wording
  /// Where `--force` puts another in its place.
  func databaseInPlace(_ path: String) -> Wording
  func pathIsURI(_ path: String) -> Wording
  func pathIsFolder(_ path: String) -> Wording
  func pathIsLink(_ path: String) -> Wording
  func pathIsNoFile(_ path: String) -> Wording
  func pathIsOnNetwork(_ path: String) -> Wording
  func pathIsJournal(_ path: String) -> Wording
  var pathIsDash: Wording { get }
  /// Beside a place for a new database lies the journal of another one.
  func foreignJournal(_ path: String, journal: String) -> Wording
  func notOurs(_ path: String) -> Wording
  func corrupt(_ path: String, detail: String) -> Wording
  /// What `backup` found in the database.
  ///
  /// - Parameters:
  ///   - first: the first thing that is wrong.
  ///   - others: how many more there are.
  func damagedDatabase(_ path: String, first: String, others: Int) -> Wording
  /// What `restore` found in the copy.
  func damagedCopy(_ path: String, first: String, others: Int) -> Wording
  func unsealed(event: Int64) -> Wording
  /// Another database came in the place of the one that was opened.
  var replaced: Wording { get }
  func newerDatabase(found: Int, known: Int) -> Wording
  func changedMigration(_ number: Int, name: String) -> Wording
  func migrationGap(_ number: Int) -> Wording
  func cannotWrite(_ path: String, _ cause: SystemCause) -> Wording
  func cannotRead(_ path: String, _ cause: SystemCause) -> Wording
  /// Standard output broke off behind a command that may have changed something.
  func outputLost(_ cause: SystemCause) -> Wording
  /// A file of text with something else in it.
  func notText(_ path: String, flag: String) -> Wording
  func inputMissing(_ path: String) -> Wording
  /// The database itself was named as the place for output.
  func isDatabase(_ path: String) -> Wording
  func outputExists(_ path: String) -> Wording

  // The database at work
  var busy: Wording { get }
  var diskFull: Wording { get }
  func inputOutput(_ detail: String) -> Wording
  /// A change that is in the file, on a disk that failed to confirm it.
  func notSecured(_ detail: String) -> Wording
  var noJournal: Wording { get }
  var readOnly: Wording { get }
  var interrupted: Wording { get }
  func internalFault(_ detail: String) -> Wording

  // Finding
  func notFound(_ thing: Thing, id: String, near: [String]) -> Wording
  /// - Parameter newest: the claim with the highest number; nil where there are none.
  func noSuchClaim(_ id: String, newest: String?) -> Wording
  /// - Parameter more: how many others fit too.
  func ambiguousName(_ name: String, candidates: [String], more: Int) -> Wording
}
