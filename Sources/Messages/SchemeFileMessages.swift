/// What is said about a scheme file that cannot be read. A key comes in with its whole path,
/// `schemes[0].versions[0].grant.amount`, since the same key stands in many places.
package protocol SchemeFileMessages: Sendable {
  // The file as YAML
  func fileTooLarge(limitBytes: Int) -> Wording
  var fileNotUTF8: Wording { get }
  func fileControlCharacter(_ number: UInt32) -> Wording
  var fileEmpty: Wording { get }
  /// Text without a key at the top, as of a CSV file.
  var notASchemeFile: Wording { get }
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
  func statutoryHoliday(_ key: String) -> Wording
  func conflict(_ conflict: SchemeConflict, _ key: String) -> Wording
}

/// Two rules on pots, limits or ends that cannot both hold.
package enum SchemeConflict: Equatable, Sendable {
  /// A voucher or a fund without the pot it draws on.
  case needsPot(form: String)
  /// A pot or a committee where nothing draws on it.
  case onlyWith(forms: [String])
  /// `then: return` or `leaver: return` without a pot.
  case returnNeedsPot
  /// `carry` without `then: carry`, or two ends for what is carried.
  case carryWithoutThen
  case carryNeedsKey
  case oneEndOfCarry
  /// What never ends, or ends with the employment, is not carried on or announced.
  case nothingEnds(rule: String)
  /// A voucher is not saved.
  case voucherIsNotSaved
  /// A voucher that is granted and has no last day would pile up.
  case voucherNeedsLastDay
  /// A voucher belongs to the job: it is not taken along to another employer.
  case voucherNotTakenAlong
  /// The employee would pay as much of a claim as the scheme at most, or more.
  case ownShareAboveClaim
  /// `employment_end` with another `leaver`.
  case endsWithEmployment
  /// A target by age without the reason that the law asks for, or a target for nobody.
  case ageNeedsJustification
  case targetForEverybody
  /// `committee` and `approval: committee` go together.
  case committeeDecides
  /// A cap on the balance and on the number of grants.
  case oneCap
  case capNeedsBalance
  /// `per: {years: N}` in one version and something else in another.
  case keepsPeriods
  /// - Parameter next: the first day of the next scheme year.
  case keepsRhythm(next: String)
  /// The pot of a later version is another one, or is filled in another way.
  case keepsPot
  /// A voucher that is granted in one version and asked for in another.
  case keepsGranting
  /// Another scheme of the file has a pot of this name.
  case potOfOther(scheme: String, otherTotal: Bool)
  case minimumNeedsTransfer
  /// A wage needs no part-time factor and no part of a month.
  case notForWages
  /// In hours, where only money can be.
  case moneyOnly
  /// Money, in a scheme of time.
  case hoursOnly
  case windowBackwards
  /// A fund or a voucher on request decides on amounts itself.
  case grantsOnRequest(form: String)
}
