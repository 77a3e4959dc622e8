internal import Interchange
internal import Messages
internal import Records

/// The money that vouchers and funds draw on, and who decides on it.
extension SchemeFileReader {
  mutating func pot(
    _ fields: Fields, _ grant: GrantRules?, _ known: VersionContext
  ) -> SchemeVersion.Pot? {
    let drawsOnPot = known.form == .voucher || known.form == .fund
    guard let entry = fields["pot"] else {
      if drawsOnPot, let form = known.form {
        problem(.conflict(.needsPot(form: form.rawValue)), at: fields)
      }
      return nil
    }
    if known.form != nil, !drawsOnPot { conflict(.onlyWith(forms: ["voucher", "fund"]), entry) }
    if drawsOnPot, known.unit == .minutes { conflict(.moneyOnly, entry) }
    guard let parts = self.fields(entry, keys: ["code", "total", "per"]) else { return nil }
    let code = potCode(required(parts, "code"))
    let total = amount(required(parts, "total"), known.unit)
    let per = choice(required(parts, "per"), SchemeVersion.Pot.Per.self)
    guard let code, let total, let per else { return nil }
    if let place = parts["code"] { potPlaces[place.path] = place }
    return SchemeVersion.Pot(code: code, total: total, per: per)
  }

  private mutating func potCode(_ entry: Entry?) -> String? {
    guard let entry, let code = text(entry) else { return nil }
    guard SchemeFileReader.isCode(code) else {
      report(.notACode, entry)
      return nil
    }
    return code
  }

  mutating func committee(
    _ fields: Fields, _ approval: SchemeVersion.Approval, _ known: VersionContext
  ) -> SchemeVersion.Committee? {
    guard let entry = fields["committee"] else {
      if approval == .committee { problem(.conflict(.committeeDecides), at: fields) }
      return nil
    }
    if let form = known.form, form != .fund { conflict(.onlyWith(forms: ["fund"]), entry) }
    if approval != .committee { conflict(.committeeDecides, entry) }
    guard let parts = self.fields(entry, keys: ["quorum", "window", "order"]) else { return nil }
    let quorum = integer(required(parts, "quorum"), 1...100)
    var window: ClosedRange<Day>?
    if let entry = parts["window"], let days = self.fields(entry, keys: ["from", "to"]) {
      let from = day(required(days, "from"))
      let to = day(required(days, "to"))
      if let from, let to {
        if from <= to { window = from...to } else { conflict(.windowBackwards, entry) }
      }
    }
    let order = choice(parts["order"], SchemeVersion.Committee.Order.self)
    return quorum.map {
      SchemeVersion.Committee(quorum: $0, window: window, order: order ?? .completeness)
    }
  }

  /// Money of one pot is of one scheme.
  mutating func checkPots(_ read: [(entry: Entry, scheme: Scheme)]) {
    var owners: [String: (scheme: String, total: Int64)] = [:]
    for (entry, scheme) in read {
      guard let pot = scheme.versions.first?.pot else { continue }
      if let owner = owners[pot.code] {
        report(
          .conflict(.potOfOther(scheme: owner.scheme, otherTotal: owner.total != pot.total)),
          potPlaces["\(entry.path).versions[0].pot.code"] ?? entry)
      } else {
        owners[pot.code] = (scheme.code, pot.total)
      }
    }
  }

  /// What has to stay the same from version to version.
  mutating func checkVersions(
    _ read: [(entry: Entry, version: SchemeVersion)], _ calendar: SchemeCalendar
  ) {
    guard let first = read.first?.version else { return }
    // Inside a year the grants of two rhythms would leave months out, or pay them twice; so they
    // would with a time without grants between them.
    var before: (per: SchemeVersion.Per, through: Day)?
    for (place, (entry, version)) in read.enumerated() where version.per != .none {
      if let before, before.per != version.per {
        let year = calendar.year(holding: version.validFrom)
        if before.through >= year.lowerBound, version.validFrom != year.lowerBound {
          conflict(.keepsRhythm(next: (year.upperBound + 1).description), entry)
        }
      }
      let next = read.dropFirst(place + 1).first?.version.validFrom
      before = (version.per, next.map { $0 - 1 } ?? version.validFrom)
    }
    for (entry, version) in read.dropFirst() {
      let isLong = { (version: SchemeVersion) in version.per == .years ? version.periodYears : 1 }
      if isLong(version) != isLong(first) { conflict(.keepsPeriods, entry) }
      if version.pot?.code != first.pot?.code || version.pot?.per != first.pot?.per
        || first.pot?.per == .once && version.pot?.total != first.pot?.total
      {
        conflict(.keepsPot, entry)
      }
      if first.pot != nil, (version.per == .none) != (first.per == .none) {
        conflict(.keepsGranting, entry)
      }
    }
  }
}
