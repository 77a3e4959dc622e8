internal import Interchange
internal import Records

/// A scheme for programs, with the keys of scheme files.
struct SchemeJSON {
  let scheme: Scheme
  /// Whole sentences in the reader's language beside the rules.
  let sentences: SchemeSentences
  /// How its pot stands, where claims draw on it.
  var fund: JSONValue?
  /// What happened around it.
  var facts: [JSONValue.Member] = []

  var value: JSONValue {
    let basis = scheme.basis
    let fund = self.fund.map { [JSONValue.Member("fund", $0)] } ?? []
    return .object(
      [
        .init("scheme", .string(scheme.code)), .init("name_nl", .string(scheme.nameDutch)),
        .init("name_en", .string(scheme.nameEnglish)), .init("form", .string(scheme.form.rawValue)),
        .init("unit", .string(scheme.unit.rawValue)),
        .init(
          "basis",
          .object([
            .init("kind", .string(basis.kind.rawValue)), .init("title", .string(basis.title)),
            .init("article", .string(basis.article)), .init("url", .string(basis.url)),
            .init("read_on", JSONValue(basis.readOn)), .init("verified", .boolean(basis.verified)),
          ])),
        .init("works_council", worksCouncil),
        .init("may_be_granted", .boolean(scheme.worksCouncil != nil)),
        .init("tax_status", .string(scheme.taxConfirmed ? "confirmed" : "unconfirmed")),
        .init("year_starts", .string(scheme.yearStarts.description)),
        .init("sentences", texts(sentences.general)),
        .init("versions", .array(scheme.versions.map { version($0) })),
      ] + fund + facts)
  }

  private var worksCouncil: JSONValue {
    switch scheme.worksCouncil {
    case .consented(let day): .object([.init("consented_on", JSONValue(day))])
    case .cao: .object([.init("cao", true)])
    case .notNeeded(let reason): .object([.init("none", .string(reason))])
    case nil: .null
    }
  }

  private func version(_ version: SchemeVersion) -> JSONValue {
    let decimals =
      scheme.unit == .euro
      ? JSONValue.Member("amount_eur", .string(ExactDecimals.euros(cents: version.amount)))
      : JSONValue.Member("amount_hours", .string(ExactDecimals.hours(minutes: version.amount)))
    let day: String =
      switch version.grantDay {
      case .periodStart: "period_start"
      case .periodEnd: "period_end"
      case .on(let day): day.description
      }
    return .object(
      [
        .init("valid_from", JSONValue(version.validFrom)),
        .init("ends_on", JSONValue(version.endsOn)), .init("amount", .integer(version.amount)),
        decimals, .init("per", .string(version.per.rawValue)), .init("on", .string(day)),
        .init("pro_rata", .string(version.proRata.rawValue)),
        .init("scale", .string(version.scale.rawValue)),
        .init("full_from_minutes", JSONValue(version.fullFrom)),
        .init("nothing_below_minutes", JSONValue(version.nothingBelow)),
        .init("max_factor", JSONValue(version.maxFactor.map { factorText($0) })),
        .init("rounding_to", .string(version.roundingStep.rawValue)),
        .init("rounding_mode", .string(version.roundingMode.rawValue)),
        .init("after_months", .integer(Int64(version.afterMonths))),
        .init("eligible_workers", texts(version.eligibleWorkers.map(\.rawValue))),
        .init("eligible_education", texts(version.eligibleEducation.map(\.rawValue))),
        .init("eligible_teams", texts(version.eligibleTeams)),
        .init("expiry", .string(version.expiry.code)),
        .init("purposes", texts(version.purposes.map(\.rawValue))),
        .init("approval", .string(version.approval.rawValue)),
        .init("grace_months", .integer(Int64(version.graceMonths))),
        .init("manager_sees", .string(version.managerSees.rawValue)),
        .init("leave_reserve", JSONValue(version.leaveReserve?.rawValue)),
        .init("decrease", .string(version.decrease.rawValue)),
      ] + limits(version) + [
        .init("sentences", texts(sentences.sentences(of: version)))
      ])
  }

  private func limits(_ version: SchemeVersion) -> [JSONValue.Member] {
    var balance: Int64?
    var byFactor: Bool?
    var lots: Int?
    switch version.cap {
    case nil: break
    case .balance(let most, let factor): (balance, byFactor) = (most, factor)
    case .lots(let count): lots = count
    }
    var carry: JSONValue = .null
    if case .carry(let rule) = version.ending {
      carry = .object([
        .init("at_most", rule.atMost.map { .integer($0) } ?? "all"),
        .init("until", JSONValue(rule.until?.description)),
        .init("months", JSONValue(rule.months.map(Int64.init))),
      ])
    }
    return [
      .init("period_years", .integer(Int64(version.periodYears))),
      .init("wage_percent", JSONValue(version.wagePercent.map { factorText($0) })),
      .init("targets", .array(version.targets.map { target($0) })),
      .init("cap_balance", JSONValue(balance)),
      .init("cap_by_factor", byFactor.map { .boolean($0) } ?? .null),
      .init("cap_lots", JSONValue(lots.map(Int64.init))),
      .init("then", .string(version.ending.word)), .init("carry", carry),
      .init("notice_days", .array((version.notice?.days ?? []).map { .integer(Int64($0)) })),
      .init("notice_required", .boolean(version.notice?.isRequired ?? false)),
      .init("leaver", .string(version.leaver.rawValue)),
      .init("transfer_minimum", JSONValue(version.transferMinimum)),
      .init("per_claim", JSONValue(version.perClaim)),
      .init("per_person", JSONValue(version.perPerson?.amount)),
      .init("per_person_per", JSONValue(version.perPerson?.per.rawValue)),
      .init("own_share", .integer(version.ownShare)),
      .init("pot", JSONValue(version.pot?.code)),
      .init("pot_total", JSONValue(version.pot?.total)),
      .init("pot_per", JSONValue(version.pot?.per.rawValue)),
      .init("quorum", JSONValue(version.committee.map { Int64($0.quorum) })),
      .init("window_from", JSONValue(version.committee?.window?.lowerBound)),
      .init("window_to", JSONValue(version.committee?.window?.upperBound)),
      .init("waiting_order", JSONValue(version.committee?.order.rawValue)),
    ]
  }

  private func target(_ target: SchemeVersion.Target) -> JSONValue {
    .object([
      .init("education", texts(target.education.map(\.rawValue))),
      .init("age_from", JSONValue(target.ages.map { Int64($0.lowerBound) })),
      .init("age_to", JSONValue(target.ages.map { Int64($0.upperBound) })),
      .init("justification", .string(target.justification)),
      .init("amount", .integer(target.amount)), .init("cap", JSONValue(target.cap)),
    ])
  }

  private func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
