internal import Interchange
internal import Messages
internal import Records

/// When what was granted ends.
extension SchemeFileReader {
  private static let expiryRules = [
    "never", "year_end", "years", "months", "date", "employment_end",
  ]
  /// The rules that take a value of their own, under a key of the same name.
  private static let rulesWithValue = ["years", "months", "date"]

  mutating func expiry(
    _ entry: Entry?, _ known: VersionContext
  ) -> (SchemeVersion.Expiry?, SchemeVersion.Ending) {
    let keys = ["rule", "years", "months", "date", "then", "carry"]
    guard let entry, let fields = fields(entry, keys: keys) else {
      return (nil, .lapse)
    }
    let rule = word(required(fields, "rule"), valid: Self.expiryRules)
    let years = integer(fields["years"], 0...60)
    let months = integer(fields["months"], 1...600)
    let date = day(fields["date"])
    let ending = ending(fields, rule, known)

    guard let rule else { return (nil, ending) }
    for key in Self.rulesWithValue where key != rule {
      if let entry = fields[key] {
        reportKey(.contradiction(.belongsToOtherRule(key: key, rule: rule)), entry)
      }
    }
    return (expiry(rule, fields, years, months, date, known), ending)
  }

  private mutating func expiry(
    _ rule: String, _ fields: Fields, _ years: Int?, _ months: Int?, _ date: Day?,
    _ known: VersionContext
  ) -> SchemeVersion.Expiry? {
    switch rule {
    case "year_end": return .yearEnd
    case "years":
      _ = required(fields, "years")
      // No year more is the end of the scheme year, and is kept as that.
      return years.map { $0 == 0 ? .yearEnd : .years($0) }
    case "months":
      _ = required(fields, "months")
      return months.map { .months($0) }
    case "date":
      guard let entry = required(fields, "date"), let date else { return nil }
      if let start = known.validFrom, date < start {
        contradiction(.expiresBeforeStart(validFrom: start.description), entry)
      }
      return .date(date)
    case "employment_end": return .employmentEnd
    default: return .never
    }
  }

  /// What happens after the last day.
  private mutating func ending(
    _ fields: Fields, _ rule: String?, _ known: VersionContext
  ) -> SchemeVersion.Ending {
    let word = word(fields["then"], valid: ["lapse", "return", "carry"])
    let carry = carry(fields["carry"], known)
    guard let entry = fields["then"] else {
      if let entry = fields["carry"] { conflict(.carryWithoutThen, entry) }
      return .lapse
    }
    if word != "lapse", rule == "never" { conflict(.nothingEnds(rule: "never"), entry) }
    switch word {
    case "return":
      if let form = known.form, form != .voucher { conflict(.returnNeedsPot, entry) }
      return .returns
    case "carry":
      if known.form == .voucher { conflict(.voucherIsNotSaved, entry) }
      if known.form == .fund { conflict(.onlyWith(forms: ["account", "employer_budget"]), entry) }
      if rule == "employment_end" { conflict(.nothingEnds(rule: "employment_end"), entry) }
      guard fields["carry"] != nil else {
        conflict(.carryNeedsKey, entry)
        return .lapse
      }
      return carry.map { .carry($0) } ?? .lapse
    default:
      if let entry = fields["carry"] { conflict(.carryWithoutThen, entry) }
      return .lapse
    }
  }

  private mutating func carry(_ entry: Entry?, _ known: VersionContext) -> SchemeVersion.Carry? {
    guard let entry, let fields = fields(entry, keys: ["at_most", "until", "months"]) else {
      return nil
    }
    var carry = SchemeVersion.Carry()
    if let most = required(fields, "at_most"), most.text != "all" {
      carry.atMost = amount(most, known.unit)
    }
    carry.until = monthDay(fields["until"])
    carry.months = integer(fields["months"], 1...600)
    if let entry = fields["months"], fields["until"] != nil { conflict(.oneEndOfCarry, entry) }
    return carry
  }
}
