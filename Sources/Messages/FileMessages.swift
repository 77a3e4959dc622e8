/// What is wrong in a file that was read, one sentence a mistake.
package protocol FileMessages: Sendable {
  // CSV
  var emptyFile: Wording { get }
  var workbook: Wording { get }
  var utf16: Wording { get }
  var invalidUTF8: Wording { get }
  var nulByte: Wording { get }
  var unclosedQuote: Wording { get }
  var textAfterQuote: Wording { get }
  var quoteInsideField: Wording { get }
  func ragged(expected: Int, found: Int) -> Wording
  func duplicateHeader(_ name: String) -> Wording
  var emptyHeader: Wording { get }
  func fieldTooLong(limitBytes: Int) -> Wording
  func tooManyColumns(limit: Int) -> Wording

  // YAML
  func tooLarge(limitBytes: Int) -> Wording
  func controlCharacter(_ code: String) -> Wording
  var severalDocuments: Wording { get }
  func noReferences(_ sign: String) -> Wording
  var keyNotText: Wording { get }
  func duplicateKey(_ key: String, firstLine: Int) -> Wording
  func tooDeep(limit: Int) -> Wording
  var tab: Wording { get }
  func syntax(_ problem: String) -> Wording

  // Scheme files
  func unknownKey(_ key: String, valid: [String], nearest: String?) -> Wording
  func missingKey(_ key: String) -> Wording
  func emptyValue(_ key: String) -> Wording
  func wantsText(_ key: String) -> Wording
  func wantsList(_ key: String) -> Wording
  func wantsMap(_ key: String) -> Wording
  func notADay(_ key: String) -> Wording
  func notAMonthDay(_ key: String) -> Wording
  func notAnAmount(_ key: String) -> Wording
  func ambiguousAmount(_ key: String, first: String, second: String) -> Wording
  func tooManyDecimals(_ key: String, most: Int) -> Wording
  func amountTooLarge(_ key: String) -> Wording
  func notPositive(_ key: String) -> Wording
  func notANumber(_ key: String) -> Wording
  func outOfRange(_ key: String, lowest: Int, highest: Int) -> Wording
  func notOneOf(_ key: String, valid: [String], nearest: String?) -> Wording
  func notACode(_ key: String) -> Wording
  func duplicateCode(firstLine: Int) -> Wording
  var noSchemes: Wording { get }
  var noVersions: Wording { get }
  func versionsNotAscending(previous: String) -> Wording
  func notCarriedOut(_ part: String) -> Wording

  // Contradictions in a scheme
  var dayOfYearEveryMonth: Wording { get }
  func needsPeriod(_ key: String) -> Wording
  func belongsToOtherRule(_ key: String, rule: String) -> Wording
  func roundingOfOtherUnit(_ step: String) -> Wording
  func endsBeforeStart(validFrom: String) -> Wording
  func expiresBeforeStart(validFrom: String) -> Wording
  var oneDecisionOnly: Wording { get }
  func notForBudget(_ key: String) -> Wording
  var fullAnyway: Wording { get }
  var nothingAboveFull: Wording { get }
  var listedTwice: Wording { get }
}
