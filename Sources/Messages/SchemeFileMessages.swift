/// What is said about a scheme file that cannot be read. A key comes in with its whole path,
/// `schemes[0].versions[0].grant.amount`, since the same key stands in many places.
package protocol SchemeFileMessages: Sendable {
  // The file as YAML
  func fileTooLarge(limitBytes: Int) -> Wording
  var fileNotUTF8: Wording { get }
  func fileControlCharacter(_ number: UInt32) -> Wording
  var fileEmpty: Wording { get }
  var fileSeveralDocuments: Wording { get }
  /// `&name`, `*name`, `!name` and `<<:`, by what was written.
  func fileShorthand(_ sign: String) -> Wording
  var fileKeyNotText: Wording { get }
  func fileDuplicateKey(_ key: String, firstLine: Int) -> Wording
  func fileTooDeep(limit: Int) -> Wording
  var fileTab: Wording { get }
  /// `problem` is the YAML library's own English.
  func fileSyntax(_ problem: String) -> Wording

  // Keys and values
  func unknownKey(_ key: String, valid: [String], nearest: String?) -> Wording
  func missingKey(_ key: String) -> Wording
  func emptyValue(_ key: String) -> Wording
  func textExpected(_ key: String) -> Wording
  func listExpected(_ key: String) -> Wording
  func mapExpected(_ key: String) -> Wording
  func dayExpected(_ key: String) -> Wording
  func monthDayExpected(_ key: String) -> Wording
  func amountExpected(_ key: String) -> Wording
  func amountAmbiguous(_ key: String, first: String, second: String) -> Wording
  func tooManyDecimals(_ key: String, most: Int) -> Wording
  func amountTooLarge(_ key: String) -> Wording
  func moreThanZeroExpected(_ key: String) -> Wording
  func numberExpected(_ key: String) -> Wording
  func outOfRange(_ key: String, lowest: Int, highest: Int) -> Wording
  func wordExpected(_ key: String, valid: [String], nearest: String?) -> Wording
  func codeExpected(_ key: String) -> Wording
  func duplicateCode(_ key: String, firstLine: Int) -> Wording
  var noSchemes: Wording { get }
  func noVersions(_ key: String) -> Wording
  func versionsNotAscending(_ key: String, previous: String) -> Wording
  func notCarriedOut(_ what: String) -> Wording

  // Rules that cannot both hold
  func dayOfYearEveryMonth(_ key: String) -> Wording
  func needsPeriod(_ key: String) -> Wording
  func belongsToOtherRule(_ key: String, rule: String) -> Wording
  func roundingOfOtherUnit(_ key: String, step: String) -> Wording
  func endsBeforeStart(_ key: String, validFrom: String) -> Wording
  func expiresBeforeStart(_ key: String, validFrom: String) -> Wording
  func oneDecisionOnly(_ key: String) -> Wording
  func notForBudget(_ key: String) -> Wording
  func fullAnyway(_ key: String) -> Wording
  func nothingAboveFull(_ key: String) -> Wording
  func listedTwice(_ key: String) -> Wording
}
