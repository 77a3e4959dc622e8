internal import Interchange
internal import Records

/// When what was granted ends.
extension SchemeFileReader {
  private static let expiryRules = ["never", "year_end", "years", "months", "date"]
  /// The rules that take a value of their own, under a key of the same name.
  private static let rulesWithValue = ["years", "months", "date"]

  mutating func expiry(_ entry: Entry?, _ known: VersionContext) -> SchemeVersion.Expiry? {
    let keys = ["rule", "years", "months", "date", "then", "carry"]
    guard let entry, let fields = fields(entry, keys: keys) else { return nil }
    let rule = word(
      required(fields, "rule"), valid: Self.expiryRules, later: ["employment_end"])
    let years = integer(fields["years"], 0...60)
    let months = integer(fields["months"], 1...600)
    let date = day(fields["date"])
    _ = word(fields["then"], valid: ["lapse"], later: ["return", "carry"])
    refuseCarry(fields["carry"], known)

    guard let rule else { return nil }
    for key in Self.rulesWithValue where key != rule {
      if let entry = fields[key] {
        reportKey(.contradiction(.belongsToOtherRule(key: key, rule: rule)), entry)
      }
    }
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
    default: return .never
    }
  }

  private mutating func refuseCarry(_ entry: Entry?, _ known: VersionContext) {
    guard let entry else { return }
    if let fields = fields(entry, keys: ["at_most", "until", "months"]) {
      if let most = fields["at_most"], most.text != "all" { _ = amount(most, known.unit) }
      _ = monthDay(fields["until"])
      _ = integer(fields["months"], 1...600)
    }
    notCarriedOut("carry", entry)
  }
}
