package import Records

/// A column of the table of schemes; the raw value is its name in data formats.
package enum SchemeColumn: String, Sendable, CaseIterable {
  case scheme
  /// A person sees the name in their language; data formats have both.
  case nameDutch = "name_nl"
  case nameEnglish = "name_en"
  case form, unit, amount, per, expiry
  case worksCouncil = "works_council"
}

/// What examples in the help of these commands show.
package enum SchemeExample: Sendable, CaseIterable {
  case list, listScript, show, showScript, check, checkScript, new, newList
}

/// Three people for whom a scheme is worked out.
package enum WorkedPerson: Sendable, CaseIterable {
  case fullTime
  /// 28.8 of 36 hours.
  case partTime
  case joinedHalfway
}

/// Sentences about schemes. Days and amounts come in ready to be read.
package protocol SchemeMessages: SchemeFileMessages, SchemeRuleMessages, SchemeCheckMessages {
  // Help
  var scheme: CommandHelp { get }
  var schemeList: CommandHelp { get }
  var schemeShow: CommandHelp { get }
  var schemeCheck: CommandHelp { get }
  var schemeNew: CommandHelp { get }
  var presetOption: String { get }
  func unknownPreset(_ name: String, valid: [String], near: [String]) -> Wording
  var presetNeeded: String { get }
  func preset(_ name: String) -> String
  var columnPreset: String { get }
  var columnPresetName: String { get }
  func example(_ example: SchemeExample) -> String
  var codeArgument: String { get }
  var fileArgument: String { get }

  // Lists
  func title(_ column: SchemeColumn) -> String
  func per(_ per: SchemeVersion.Per) -> String
  /// As short as a column of a table wants it; `day` is that of a fixed last day.
  func shortExpiry(_ expiry: SchemeVersion.Expiry, day: String) -> String
  func shortConsent(day: String) -> String
  var shortCao: String { get }
  var shortNotNeeded: String { get }
  var shortNoConsent: String { get }
  var noSchemesYet: String { get }

  // Worked out
  func workedTitle(_ first: String, _ last: String) -> String
  /// - Parameters:
  ///   - first: the day of the first grant; nil when there is none.
  ///   - standing: what the cap leaves of it; nil where it leaves all.
  func worked(
    _ who: WorkedPerson, amount: String, first: String?, parts: Int, standing: String?
  ) -> String
  func effect(people: Int, without: Int, amount: String, from: String, to: String) -> String
  func effect(of group: String, people: Int, without: Int, average: String?) -> String
  /// - Parameter band: the upper bound, `more` or `unknown`.
  func hoursBand(_ band: String) -> String

  // Checking
  func fileIsGood(_ file: String, schemes: Int) -> String
  func isNew(_ code: String) -> String
  func isIdentical(_ code: String) -> String
  func changesDescription(_ code: String) -> String
  func addsVersion(_ code: String, from day: String) -> String
  func wouldBeRefused(_ code: String, version day: String) -> String
  func wouldBeRefused(_ code: String, field: String) -> String
  func wouldBeRefused(_ code: String, consentLine line: String) -> String
  func wouldBeRefused(_ code: String, pot: String, of other: String) -> String
  func nothingToCompare(database: String) -> String
  func nextImport(_ file: String) -> String
}
