package import Interchange
package import Messages

/// One thing that is wrong in a scheme file: codes and values; the words are chosen elsewhere.
///
/// A problem with a value stands where the value starts; a problem with a key being there, or
/// with a part that is not carried out, where the key starts; a missing key, where the map that
/// misses it starts.
package struct SchemeProblem: Error, Equatable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, counted in Unicode scalars.
  package let column: Int
  /// `schemes[0].versions[0].grant.amount`; empty for the file as a whole.
  package let keyPath: String
  /// What was written, cut at `longestValue`; nil for lists and maps.
  package let value: String?
  package let code: SchemeProblemCode

  /// Characters of a value that are worth repeating to the person who wrote it.
  package static let longestValue = 80

  package init(
    line: Int, column: Int, keyPath: String, value: String?, code: SchemeProblemCode
  ) {
    self.line = line
    self.column = column
    self.keyPath = keyPath
    self.value = value.map { String($0.prefix(SchemeProblem.longestValue)) }
    self.code = code
  }
}

/// Everything that is wrong in one file, in the order of the lines.
package struct SchemeProblems: Error, Equatable, Sendable {
  package let problems: [SchemeProblem]

  package init(problems: [SchemeProblem]) { self.problems = problems }
}

package enum SchemeProblemCode: Equatable, Sendable {
  package enum Shape: Equatable, Sendable { case text, list, map }

  /// The file is not YAML as it is accepted; the only problem of its file.
  case notReadable(YAMLError.Code)
  case unknownKey(valid: [String], nearest: String?)
  case missingKey
  /// A key with nothing behind it.
  case emptyValue
  case wrongType(expected: Shape)
  /// No ISO date, or no day of the calendar.
  case notADay
  /// No `MM-DD`.
  case notAMonthDay
  case notAnAmount
  /// Both readings in cents.
  case ambiguousAmount(thousands: Int64, decimal: Int64)
  case tooManyDecimals(most: Int)
  case amountTooLarge
  /// Zero or less where only more makes sense.
  case notPositive
  /// No number, or no whole number where one is counted.
  case notANumber
  case outOfRange(lowest: Int, highest: Int)
  case notOneOf([String], nearest: String?)
  /// No scheme code: capitals, digits, `-` and `_`, 24 at most, a capital or digit first.
  case notACode
  case duplicateCode(firstLine: Int)
  case noSchemes
  case noVersions
  /// The version starts on or before the one above it.
  case versionsNotAscending(previous: String)
  case contradiction(SchemeContradiction)
  /// As `contradiction`, of the rules on pots, limits and ends.
  case conflict(SchemeConflict)
}

/// Two parts of a scheme that cannot both hold.
package enum SchemeContradiction: Equatable, Sendable {
  /// `on: MM-DD` with `per: month` (docs/rules.md 16).
  case dayOfYearEveryMonth
  /// The key says something about grants, and `per: none` grants nothing by itself.
  case needsPeriod(key: String)
  /// `months: 36` with `rule: years`.
  case belongsToOtherRule(key: String, rule: String)
  /// `to: hour` with `unit: EUR`, `to: euro` with `unit: hours`.
  case roundingOfOtherUnit(step: String)
  /// `ends_on` before `valid_from`.
  case endsBeforeStart(validFrom: String)
  /// Lots would end before the first is granted.
  case expiresBeforeStart(validFrom: String)
  /// `works_council` holds one of its keys, neither none nor two.
  case oneDecisionOnly
  /// The whole budget of the organisation does not depend on a person's hours or service.
  case notForBudget(key: String)
  /// `full_from` with `scale: full`: the full amount is granted anyway.
  case fullAnyway
  /// `nothing_below` above `full_from`.
  case nothingAboveFull
  /// The same entry twice in a list.
  case listedTwice
  /// Statutory holiday is another right with other rules (docs/rules.md, time).
  case statutoryHoliday
}
