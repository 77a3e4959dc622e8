internal import Interchange
internal import Messages
internal import Records

/// What may stand on an account, letters before something ends, and who leaves.
extension SchemeFileReader {
  /// `cap: none` says what its absence says.
  mutating func cap(_ entry: Entry?, _ known: VersionContext) -> SchemeVersion.Cap? {
    guard let entry, entry.text != "none" else { return nil }
    guard let parts = fields(entry, keys: ["balance", "by_factor", "lots"]) else { return nil }
    let balance = amount(parts["balance"], known.unit)
    let byFactor = flag(parts["by_factor"])
    let lots = integer(parts["lots"], 1...600)
    if known.form == .fund || known.form == .employerBudget {
      conflict(.onlyWith(forms: ["account", "voucher", "time"]), entry)
    }
    if let lotsEntry = parts["lots"] {
      if parts["balance"] != nil || parts["by_factor"] != nil { conflict(.oneCap, lotsEntry) }
      return lots.map { .lots($0) }
    }
    guard parts["balance"] != nil else {
      conflict(.capNeedsBalance, entry)
      return nil
    }
    return balance.map { .balance($0, byFactor: byFactor ?? false) }
  }

  mutating func notice(
    _ entry: Entry?, _ expiry: SchemeVersion.Expiry?, _ known: VersionContext
  ) -> SchemeVersion.Notice? {
    guard let entry, let parts = fields(entry, keys: ["days", "required"]) else { return nil }
    var days: [Int] = []
    if let list = required(parts, "days"), let items = items(list) {
      if items.isEmpty { report(.emptyValue, list) }
      for item in items {
        guard let count = integer(item, 0...SchemeVersion.Notice.mostDays) else { continue }
        if days.contains(count) { contradiction(.listedTwice, item) }
        days.append(count)
      }
    }
    let isRequired = flag(parts["required"]) ?? false
    switch expiry {
    case nil, .never: conflict(.nothingEnds(rule: "never"), entry)
    case .employmentEnd: conflict(.nothingEnds(rule: "employment_end"), entry)
    case .yearEnd, .years, .months, .date: break
    }
    if known.form == .fund || known.form == .employerBudget {
      conflict(.onlyWith(forms: ["account", "voucher", "time"]), entry)
    }
    return SchemeVersion.Notice(days: days, isRequired: isRequired)
  }

  mutating func leaver(
    _ fields: Fields, _ expiry: SchemeVersion.Expiry?, _ known: VersionContext
  ) -> (SchemeVersion.Leaver, minimum: Int64?) {
    let leaver = choice(fields["leaver"], SchemeVersion.Leaver.self)
    let minimum = amount(fields["transfer_minimum"], known.unit)
    if let entry = fields["leaver"], let leaver {
      if known.form == .fund || known.form == .employerBudget, leaver != .lapse {
        conflict(.onlyWith(forms: ["account", "voucher", "time"]), entry)
      }
      if leaver != .lapse, expiry == .employmentEnd { conflict(.endsWithEmployment, entry) }
      if leaver == .returns, known.form == .account || known.form == .time {
        conflict(.returnNeedsPot, entry)
      }
    }
    if let entry = fields["transfer_minimum"], leaver != .transfer {
      conflict(.minimumNeedsTransfer, entry)
    }
    return (leaver ?? .lapse, minimum)
  }

  /// What a voucher is not: savings, and something of one's own.
  mutating func checkVoucher(
    _ fields: Fields, _ grant: GrantRules?, _ expiry: SchemeVersion.Expiry?,
    _ leaver: SchemeVersion.Leaver, _ known: VersionContext
  ) {
    guard known.form == .voucher else { return }
    if leaver == .transfer, let entry = fields["leaver"] { conflict(.voucherNotTakenAlong, entry) }
    guard let grant, grant.per != .none else { return }
    if let entry = fields["expiry"] {
      if expiry == .never || expiry == .employmentEnd { conflict(.voucherNeedsLastDay, entry) }
    } else {
      problem(.conflict(.voucherNeedsLastDay), at: fields)
    }
  }
}
