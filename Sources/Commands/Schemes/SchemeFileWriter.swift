internal import Interchange
internal import Records

extension Scheme.WorksCouncil {
  /// As one line of a scheme file.
  var line: String {
    switch self {
    case .consented(let day): "works_council: {consented_on: \(day)}"
    case .cao: "works_council: {cao: true}"
    case .notNeeded(let reason): "works_council: {none: \(JSONWriter.quoted(reason))}"
    }
  }
}

/// Schemes as the scheme file that makes them again. What a file need not say is left out, so
/// what comes of the file is the same scheme.
struct SchemeFileWriter {
  let scheme: Scheme

  static func text(_ schemes: [Scheme]) -> String {
    YAMLWriter.text(["schemes": .array(schemes.map { SchemeFileWriter(scheme: $0).tree })])
  }

  private var tree: JSONValue {
    let basis = scheme.basis
    return [
      "code": .string(scheme.code),
      "name": ["nl": .string(scheme.nameDutch), "en": .string(scheme.nameEnglish)],
      "form": .string(scheme.form.rawValue),
      "unit": scheme.unit == .euro ? "EUR" : "hours",
      "basis": [
        "kind": .string(basis.kind.rawValue), "title": said(basis.title),
        "article": said(basis.article), "url": said(basis.url), "read_on": JSONValue(basis.readOn),
        "verified": basis.verified ? true : .null,
      ],
      "works_council": council,
      "tax_status": scheme.taxConfirmed ? "confirmed" : .null,
      "year_starts": scheme.yearStarts == .newYear ? .null : .string(scheme.yearStarts.description),
      "versions": .array(scheme.versions.map { version($0) }),
    ]
  }

  private var council: JSONValue {
    switch scheme.worksCouncil {
    case .consented(let day): ["consented_on": JSONValue(day)]
    case .cao: ["cao": true]
    case .notNeeded(let reason): ["none": .string(reason)]
    case nil: .null
    }
  }

  private func version(_ version: SchemeVersion) -> JSONValue {
    [
      "valid_from": JSONValue(version.validFrom), "ends_on": JSONValue(version.endsOn),
      "grant": grant(version),
      "eligible": [
        "workers": texts(version.eligibleWorkers.map(\.rawValue)),
        "education": texts(version.eligibleEducation.map(\.rawValue)),
        "teams": texts(version.eligibleTeams),
      ],
      "cap": cap(version), "expiry": expiry(version), "notice": notice(version),
      "leaver": version.leaver == .lapse ? .null : .string(version.leaver.rawValue),
      "transfer_minimum": amount(version.transferMinimum), "claims": claims(version),
      "pot": pot(version), "committee": committee(version),
      "leave": ["reserve": JSONValue(version.leaveReserve?.rawValue)],
      "manager_sees": version.managerSees == .nothing
        ? .null : .string(version.managerSees.rawValue),
      "decrease": version.decrease == .waive ? .null : .string(version.decrease.rawValue),
    ]
  }

  // MARK: What is granted

  private func grant(_ version: SchemeVersion) -> JSONValue {
    let isBudget = scheme.form == .employerBudget
    let given =
      version.per == .wagePercent
      ? version.wagePercent.map { .string(factorText($0)) } ?? .null
      : version.per == .none ? .null : amount(version.amount)
    let usual: SchemeVersion.RoundingStep = scheme.unit == .euro ? .cent : .minute
    return [
      "amount": given,
      "per": version.per == .years
        ? ["years": .integer(Int64(version.periodYears))] : .string(version.per.rawValue),
      "on": grantDay(version),
      "pro_rata": isBudget || version.proRata == .calendarDays
        ? .null : .string(version.proRata.rawValue),
      "hours": [
        "scale": isBudget || version.scale == .factor ? .null : .string(version.scale.rawValue),
        "full_from": hours(version.fullFrom), "nothing_below": hours(version.nothingBelow),
        "max_factor": version.maxFactor.map { .string(factorText($0)) } ?? .null,
      ],
      "rounding": [
        "to": version.roundingStep == usual ? .null : .string(version.roundingStep.rawValue),
        "mode": version.roundingMode == .halfUp ? .null : .string(version.roundingMode.rawValue),
      ],
      "after_months": version.afterMonths == 0 ? .null : .integer(Int64(version.afterMonths)),
      "targets": .array(version.targets.map { target($0) }),
    ]
  }

  private func grantDay(_ version: SchemeVersion) -> JSONValue {
    switch version.grantDay {
    case .periodStart: .null
    case .periodEnd: "period_end"
    case .on(let day): .string(day.description)
    }
  }

  private func target(_ target: SchemeVersion.Target) -> JSONValue {
    [
      "education": texts(target.education.map(\.rawValue)),
      "ages": [
        "from": JSONValue(target.ages.map { Int64($0.lowerBound) }),
        "to": JSONValue(target.ages.map { Int64($0.upperBound) }),
      ],
      "justification": said(target.justification), "amount": amount(target.amount),
      "cap": amount(target.cap),
    ]
  }

  // MARK: How it ends

  private func cap(_ version: SchemeVersion) -> JSONValue {
    switch version.cap {
    case nil: .null
    case .balance(let most, let byFactor):
      ["balance": amount(most), "by_factor": byFactor ? true : .null]
    case .lots(let count): ["lots": .integer(Int64(count))]
    }
  }

  private func expiry(_ version: SchemeVersion) -> JSONValue {
    var members: [JSONValue.Member] =
      switch version.expiry {
      case .never: version.ending == .lapse ? [] : [.init("rule", "never")]
      case .yearEnd: [.init("rule", "year_end")]
      case .years(let count): [.init("rule", "years"), .init("years", .integer(Int64(count)))]
      case .months(let count): [.init("rule", "months"), .init("months", .integer(Int64(count)))]
      case .date(let day): [.init("rule", "date"), .init("date", JSONValue(day))]
      case .employmentEnd: [.init("rule", "employment_end")]
      }
    if version.ending != .lapse { members.append(.init("then", .string(version.ending.word))) }
    if case .carry(let rule) = version.ending {
      members.append(
        .init(
          "carry",
          [
            "at_most": rule.atMost.map { amount($0) } ?? "all",
            "until": JSONValue(rule.until?.description),
            "months": JSONValue(rule.months.map(Int64.init)),
          ]))
    }
    return .object(members)
  }

  private func notice(_ version: SchemeVersion) -> JSONValue {
    guard let notice = version.notice else { return .null }
    return [
      "days": .array(notice.days.map { .integer(Int64($0)) }),
      "required": notice.isRequired ? true : .null,
    ]
  }

  // MARK: What it may be spent on

  private func claims(_ version: SchemeVersion) -> JSONValue {
    [
      "purposes": texts(version.purposes.map(\.rawValue)),
      "approval": version.approval == .hr ? .null : .string(version.approval.rawValue),
      "per_claim": amount(version.perClaim),
      "per_person": version.perPerson.map {
        ["amount": amount($0.amount), "per": .string($0.per.rawValue)]
      } ?? .null,
      "own_share": version.ownShare == 0 ? .null : amount(version.ownShare),
      "grace_months": version.graceMonths == 0 ? .null : .integer(Int64(version.graceMonths)),
    ]
  }

  private func pot(_ version: SchemeVersion) -> JSONValue {
    guard let pot = version.pot else { return .null }
    return [
      "code": .string(pot.code), "total": amount(pot.total), "per": .string(pot.per.rawValue),
    ]
  }

  private func committee(_ version: SchemeVersion) -> JSONValue {
    guard let committee = version.committee else { return .null }
    return [
      "quorum": .integer(Int64(committee.quorum)),
      "window": [
        "from": JSONValue(committee.window?.lowerBound),
        "to": JSONValue(committee.window?.upperBound),
      ],
      "order": .string(committee.order.rawValue),
    ]
  }

  // MARK: Values

  /// Euros as decimals; hours as minutes, which are exact.
  private func amount(_ amount: Int64?) -> JSONValue {
    guard let amount else { return .null }
    return scheme.unit == .euro
      ? .string(ExactDecimals.euros(cents: amount)) : hours(amount)
  }

  private func hours(_ minutes: Int64?) -> JSONValue {
    guard let minutes else { return .null }
    return minutes % 60 == 0 ? .string(String(minutes / 60)) : .string("\(minutes)m")
  }

  private func said(_ text: String) -> JSONValue { text.isEmpty ? .null : .string(text) }
  private func texts(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }
}
