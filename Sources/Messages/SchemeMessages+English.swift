internal import Records

struct EnglishSchemes: SchemeMessages {
  var scheme: CommandHelp { CommandHelp("Schemes: who is granted what, and when it ends.") }
  var schemeList: CommandHelp {
    CommandHelp("List the schemes with what they grant now (--as-of, else today).")
  }
  var schemeShow: CommandHelp {
    CommandHelp("Show the rules of a scheme in plain sentences, every version of them.")
  }
  var schemeCheck: CommandHelp {
    CommandHelp(
      "Check a scheme file before you import it.",
      details: """
        Names every mistake with its line and column. A good file is read back to you in plain \
        sentences, with what it would change in the database.
        """)
  }
  var schemeNew: CommandHelp {
    CommandHelp(
      "Print a scheme file to start from.",
      details: """
        A known form of scheme with its keys filled in; keep it with -o FILE.yaml, \
        change what differs, \
        and check it. Without --from it lists what there is.
        """)
  }
  var presetOption: String { "What to start from." }
  func unknownPreset(_ name: String, valid: [String], near: [String]) -> Wording {
    Wording(
      "there is no preset \(name)",
      fix: near.isEmpty
        ? "choose \(valid.joined(separator: ", "))"
        : "did you mean \(near.joined(separator: ", "))?")
  }
  var presetNeeded: String { "Start from one with: boetseer scheme new --from NAME" }
  func preset(_ name: String) -> String {
    switch name {
    case "agency": "a training voucher for agency workers"
    case "architects": "development hours of the year itself (architects)"
    case "fund": "a collective fund with a committee"
    case "gp-care": "hours for one's working life (general practice)"
    case "hospital-hours": "hours for one's working life (hospitals)"
    case "housing": "a career budget with a cap (housing corporations)"
    case "ict": "a budget for three calendar years (ICT)"
    case "learning-account": "an individual learning account"
    case "mandatory-training": "the employer's budget for mandatory training"
    case "metal": "a training voucher for a whole sector (metal)"
    case "retail": "a budget after a year that stays usable after leaving (retail)"
    case "social-work": "a percentage of each month's wage (social work)"
    case "training-days": "training days per two years"
    case "voucher": "a training voucher on request"
    default: name
    }
  }
  var columnPreset: String { "Preset" }
  var columnPresetName: String { "What it is" }
  func example(_ example: SchemeExample) -> String {
    switch example {
    case .list: "all schemes"
    case .listScript: "for a script: two columns"
    case .show: "the rules of one scheme"
    case .showScript: "the same for a script"
    case .check: "is this file right, and what would it change?"
    case .checkScript: "the same for a script"
    case .new: "a learning account to start from"
    case .newList: "what there is to start from"
    }
  }
  var codeArgument: String { "Code of the scheme." }
  var fileArgument: String { "The scheme file (YAML)." }

  func title(_ column: SchemeColumn) -> String {
    switch column {
    case .scheme: "Scheme"
    case .nameDutch, .nameEnglish: "Name"
    case .form: "Form"
    case .unit: "Unit"
    case .amount: "Amount"
    case .per: "Per"
    case .expiry: "Usable"
    case .worksCouncil: "Consent"
    }
  }
  func per(_ per: SchemeVersion.Per) -> String {
    switch per {
    case .year: "year"
    case .month: "month"
    case .years: "years"
    case .wagePercent: "month, by wage"
    case .none: "none"
    }
  }
  func shortExpiry(_ expiry: SchemeVersion.Expiry, day: String) -> String {
    switch expiry {
    case .never: "for ever"
    case .yearEnd: "to year's end"
    case .years(let count): count == 1 ? "1 year more" : "\(count) years more"
    case .months(let count): count == 1 ? "1 month" : "\(count) months"
    case .date: "until \(day)"
    case .employmentEnd: "while employed"
    }
  }
  func shortConsent(day: String) -> String { day }
  var shortCao: String { "by cao" }
  var shortNotNeeded: String { "not needed" }
  var shortNoConsent: String { "not yet" }
  var noSchemesYet: String { "There are no schemes yet: boetseer import schemes FILE" }

  func workedTitle(_ first: String, _ last: String) -> String {
    "Three people, from \(first) to \(last):"
  }
  func worked(
    _ who: WorkedPerson, amount: String, first: String?, parts: Int, standing: String?
  ) -> String {
    let person =
      switch who {
      case .fullTime: "Full-time, long in service"
      case .partTime: "28.8 of 36 hours a week"
      case .joinedHalfway: "Full-time, joined half-way"
      }
    guard let first else { return "\(person): nothing." }
    let cap = standing.map { "; " + standsAfterCap($0) } ?? ""
    return parts == 1
      ? "\(person): \(amount), on \(first)\(cap)."
      : "\(person): \(amount), in \(parts) parts from \(first) on\(cap)."
  }
  func effect(people: Int, without: Int, amount: String, from: String, to: String) -> String {
    "In this organisation, from \(from) to \(to): \(amount) for \(people - without) of"
      + " \(people) people."
  }
  func effect(of group: String, people: Int, without: Int, average: String?) -> String {
    let left = without > 0 ? "; \(without) \(without == 1 ? "gets" : "get") nothing" : ""
    return "\(group): \(people) \(people == 1 ? "person" : "people")"
      + (average.map { ", \($0) on average" } ?? "") + left
  }
  func hoursBand(_ band: String) -> String {
    switch band {
    case "unknown": "hours unknown"
    case "more": "more than 40 hours a week"
    default: "up to \(band) hours a week"
    }
  }

  func fileIsGood(_ file: String, schemes: Int) -> String {
    "\(file) is right: " + (schemes == 1 ? "1 scheme." : "\(schemes) schemes.")
  }
  func isNew(_ code: String) -> String { "\(code) is new in this database." }
  func isIdentical(_ code: String) -> String { "\(code) is in the database just like this." }
  func changesDescription(_ code: String) -> String {
    "\(code): name, basis, consent or tax status differ from the database and would be replaced."
  }
  func addsVersion(_ code: String, from day: String) -> String {
    "\(code): the version from \(day) is new."
  }
  func wouldBeRefused(_ code: String, version day: String) -> String {
    "\(code): the version from \(day) is in the database with other rules. A rule is never"
      + " edited, so importing this file is refused: give the changed rules their own valid_from."
  }
  func wouldBeRefused(_ code: String, field: String) -> String {
    "\(code): \(field) differs from the database and cannot change, so importing this file is"
      + " refused: use a new code."
  }
  func wouldBeRefused(_ code: String, consentLine line: String) -> String {
    "\(code): the database has consent and this file has no works_council, so importing it is"
      + " refused. Write the line that stands in the database: \(line)"
  }
  func wouldBeRefused(_ code: String, pot: String, of other: String) -> String {
    "\(code): the pot \(pot) is that of \(other) in the database, so importing this file is"
      + " refused: give each scheme its own pot."
  }
  func nothingToCompare(database: String) -> String {
    "There is no database \(database) to compare with."
  }
  func nextImport(_ file: String) -> String { "boetseer import schemes \(file)" }
}
