internal import Interchange
internal import Messages
internal import Records

/// Other amounts for groups of people.
extension SchemeFileReader {
  mutating func targets(_ entry: Entry?, _ known: VersionContext) -> [SchemeVersion.Target] {
    guard let entry, let items = items(entry) else { return [] }
    return items.compactMap { target($0, known) }
  }

  private mutating func target(
    _ entry: Entry, _ known: VersionContext
  ) -> SchemeVersion.Target? {
    let keys = ["education", "ages", "justification", "amount", "cap"]
    guard let fields = fields(entry, keys: keys) else { return nil }
    let education = choices(fields["education"], Education.self) ?? []
    let ages = ages(fields["ages"])
    let justification = text(fields["justification"]) ?? ""
    let amount = amount(required(fields, "amount"), known.unit)
    let cap = self.amount(fields["cap"], known.unit)
    if education.isEmpty, fields["ages"] == nil { conflict(.targetForEverybody, entry) }
    if let entry = fields["ages"], justification.isEmpty {
      conflict(.ageNeedsJustification, entry)
    }
    guard let amount else { return nil }
    var target = SchemeVersion.Target(amount: amount)
    target.education = education
    target.ages = ages
    target.justification = justification
    target.cap = cap
    return target
  }

  private mutating func ages(_ entry: Entry?) -> ClosedRange<Int>? {
    guard let entry, let fields = fields(entry, keys: ["from", "to"]) else { return nil }
    let from = fields["from"] == nil ? 0 : integer(fields["from"], 0...120)
    let to = fields["to"] == nil ? 120 : integer(fields["to"], 0...120)
    guard let from, let to else { return nil }
    guard from <= to else {
      if let wrong = fields["to"] { report(.outOfRange(lowest: from, highest: 120), wrong) }
      return nil
    }
    return from...to
  }
}
