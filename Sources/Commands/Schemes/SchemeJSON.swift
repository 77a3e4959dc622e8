internal import Interchange
internal import Records

/// A scheme for programs, with the keys of scheme files.
struct SchemeJSON {
  let scheme: Scheme
  /// Whole sentences in the reader's language beside the rules.
  let sentences: SchemeSentences

  var value: JSONValue {
    let basis = scheme.basis
    return .object([
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
    ])
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
    return .object([
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
      .init("decrease", .string(version.decrease.rawValue)),
      .init("sentences", texts(sentences.sentences(of: version))),
    ])
  }

  private func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
