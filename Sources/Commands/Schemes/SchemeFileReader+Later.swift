internal import Interchange
internal import Records

/// The parts of a version that the language knows and the program does not carry out yet: their
/// types are checked, and then they are refused with their place (docs/rules.md 34).
extension SchemeFileReader {
  mutating func refuseLater(_ fields: Fields, _ known: VersionContext) {
    refuseCap(fields["cap"], known)
    refuseNotice(fields["notice"])
    _ = word(
      fields["leaver"], valid: ["lapse"], later: ["return", "transfer", "keep", "pay_out"])
    if let entry = fields["transfer_minimum"] {
      _ = amount(entry, known.unit)
      notCarriedOut("transfer_minimum", entry)
    }
    refusePot(fields["pot"], known)
    refuseCommittee(fields["committee"])
    if let entry = fields["leave"] {
      if let parts = self.fields(entry, keys: ["reserve"]) {
        _ = word(required(parts, "reserve"), valid: ["request", "approval"])
      }
      notCarriedOut("leave", entry)
    }
  }

  /// `cap: none` says what its absence says.
  private mutating func refuseCap(_ entry: Entry?, _ known: VersionContext) {
    guard let entry, entry.text != "none" else { return }
    guard let parts = fields(entry, keys: ["balance", "by_factor", "lots"]) else { return }
    _ = amount(parts["balance"], known.unit)
    _ = flag(parts["by_factor"])
    _ = integer(parts["lots"], 1...600)
    notCarriedOut("cap", entry)
  }

  private mutating func refuseNotice(_ entry: Entry?) {
    guard let entry else { return }
    if let parts = fields(entry, keys: ["days", "required"]) {
      if let days = required(parts, "days"), let items = items(days) {
        for item in items { _ = integer(item, 0...730) }
      }
      _ = flag(parts["required"])
    }
    notCarriedOut("notice", entry)
  }

  private mutating func refusePot(_ entry: Entry?, _ known: VersionContext) {
    guard let entry else { return }
    if let parts = fields(entry, keys: ["code", "total", "per"]) {
      _ = text(required(parts, "code"))
      _ = amount(required(parts, "total"), known.unit)
      _ = word(parts["per"], valid: ["year", "once"])
    }
    notCarriedOut("pot", entry)
  }

  private mutating func refuseCommittee(_ entry: Entry?) {
    guard let entry else { return }
    if let parts = fields(entry, keys: ["quorum", "window", "order"]) {
      _ = integer(parts["quorum"], 1...100)
      if let window = parts["window"], let days = fields(window, keys: ["from", "to"]) {
        _ = day(days["from"])
        _ = day(days["to"])
      }
      _ = word(parts["order"], valid: ["completeness", "criteria"])
    }
    notCarriedOut("committee", entry)
  }
}
