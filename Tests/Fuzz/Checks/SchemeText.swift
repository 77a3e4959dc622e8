internal import Interchange
internal import Records

/// Schemes as a scheme file, with every key that says something, in the plainest form.
struct SchemeText {
  let text: String

  init(_ schemes: [Scheme]) {
    text = "schemes: " + SchemeText.list(schemes.map(SchemeText.scheme)) + "\n"
  }

  private static func scheme(_ scheme: Scheme) -> String {
    map([
      ("code", quoted(scheme.code)),
      ("name", map([("nl", quoted(scheme.nameDutch)), ("en", quoted(scheme.nameEnglish))])),
      ("form", scheme.form.rawValue), ("unit", scheme.unit == .euro ? "EUR" : "hours"),
      ("basis", basis(scheme.basis)), ("works_council", scheme.worksCouncil.map(council)),
      ("tax_status", scheme.taxConfirmed ? "confirmed" : "unconfirmed"),
      ("year_starts", scheme.yearStarts.description),
      ("versions", list(scheme.versions.map { version($0, of: scheme) })),
    ])
  }

  private static func basis(_ basis: Scheme.Basis) -> String {
    map([
      ("kind", basis.kind.rawValue), ("title", quoted(basis.title)),
      ("article", quoted(basis.article)), ("url", quoted(basis.url)),
      ("read_on", basis.readOn?.description), ("verified", "\(basis.verified)"),
    ])
  }

  private static func council(_ council: Scheme.WorksCouncil) -> String {
    switch council {
    case .consented(let day): map([("consented_on", day.description)])
    case .cao: map([("cao", "true")])
    case .notNeeded(let reason): map([("none", quoted(reason))])
    }
  }

  private static func version(_ version: SchemeVersion, of scheme: Scheme) -> String {
    map([
      ("valid_from", version.validFrom.description), ("ends_on", version.endsOn?.description),
      ("grant", grant(version, of: scheme)),
      (
        "eligible",
        map([
          ("workers", list(version.eligibleWorkers.map(\.rawValue))),
          ("education", list(version.eligibleEducation.map(\.rawValue))),
          ("teams", list(version.eligibleTeams.map(quoted))),
        ])
      ),
      ("cap", cap(version.cap, scheme)), ("expiry", expiry(version, scheme)),
      ("notice", version.notice.map(notice)), ("leaver", version.leaver.rawValue),
      ("transfer_minimum", version.transferMinimum.map { amount($0, scheme) }),
      (
        "claims",
        map([
          ("purposes", list(version.purposes.map(\.rawValue))),
          ("approval", version.approval.rawValue), ("grace_months", "\(version.graceMonths)"),
          ("per_claim", version.perClaim.map { amount($0, scheme) }),
          (
            "per_person",
            version.perPerson.map {
              map([("amount", amount($0.amount, scheme)), ("per", $0.per.rawValue)])
            }
          ),
          ("own_share", amount(version.ownShare, scheme)),
        ])
      ),
      (
        "pot",
        version.pot.map {
          map([
            ("code", $0.code), ("total", amount($0.total, scheme)), ("per", $0.per.rawValue),
          ])
        }
      ),
      ("committee", version.committee.map(committee)),
      ("manager_sees", version.managerSees.rawValue), ("decrease", version.decrease.rawValue),
    ])
  }

  private static func grant(_ version: SchemeVersion, of scheme: Scheme) -> String {
    let amount =
      version.wagePercent.map(factor) ?? self.amount(version.amount, scheme)
    let per = version.per == .years ? map([("years", "\(version.periodYears)")]) : nil
    let rounding = map([
      ("to", version.roundingStep.rawValue), ("mode", version.roundingMode.rawValue),
    ])
    // A scheme that grants nothing by itself has no day, no part of a year and no hours.
    guard version.per != .none else {
      return map([("amount", amount), ("per", "none"), ("rounding", rounding)])
    }
    guard version.wagePercent == nil else {
      return map([
        ("amount", amount), ("per", version.per.rawValue), ("on", day(version.grantDay)),
        ("rounding", rounding), ("after_months", "\(version.afterMonths)"),
      ])
    }
    return map([
      ("amount", amount), ("per", per ?? version.per.rawValue), ("on", day(version.grantDay)),
      ("pro_rata", version.proRata.rawValue), ("hours", hours(version)), ("rounding", rounding),
      ("after_months", "\(version.afterMonths)"),
      ("targets", list(version.targets.map { target($0, scheme) })),
    ])
  }

  private static func target(_ target: SchemeVersion.Target, _ scheme: Scheme) -> String {
    map([
      ("education", list(target.education.map(\.rawValue))),
      (
        "ages",
        target.ages.map { map([("from", "\($0.lowerBound)"), ("to", "\($0.upperBound)")]) }
      ),
      ("justification", target.justification.isEmpty ? nil : quoted(target.justification)),
      ("amount", amount(target.amount, scheme)), ("cap", target.cap.map { amount($0, scheme) }),
    ])
  }

  private static func amount(_ amount: Int64, _ scheme: Scheme) -> String {
    scheme.unit == .euro ? ExactDecimals.euros(cents: amount) : "\(amount)m"
  }

  private static func cap(_ cap: SchemeVersion.Cap?, _ scheme: Scheme) -> String {
    switch cap {
    case nil: "none"
    case .balance(let most, let byFactor):
      map([("balance", amount(most, scheme)), ("by_factor", "\(byFactor)")])
    case .lots(let count): map([("lots", "\(count)")])
    }
  }

  private static func notice(_ notice: SchemeVersion.Notice) -> String {
    map([
      ("days", list(notice.days.map(String.init))), ("required", "\(notice.isRequired)"),
    ])
  }

  private static func committee(_ committee: SchemeVersion.Committee) -> String {
    map([
      ("quorum", "\(committee.quorum)"),
      (
        "window",
        committee.window.map {
          map([("from", $0.lowerBound.description), ("to", $0.upperBound.description)])
        }
      ),
      ("order", committee.order.rawValue),
    ])
  }

  private static func hours(_ version: SchemeVersion) -> String {
    map([
      ("scale", version.scale.rawValue), ("full_from", version.fullFrom.map { "\($0)m" }),
      ("nothing_below", version.nothingBelow.map { "\($0)m" }),
      ("max_factor", version.maxFactor.map(factor)),
    ])
  }

  /// `1.0500` for 10,500 ten-thousandths.
  private static func factor(_ value: Int64) -> String {
    "\(value / 10_000).\(String(value % 10_000 + 10_000).dropFirst())"
  }

  private static func day(_ day: SchemeVersion.GrantDay) -> String {
    switch day {
    case .periodStart: "period_start"
    case .periodEnd: "period_end"
    case .on(let day): day.description
    }
  }

  private static func expiry(_ version: SchemeVersion, _ scheme: Scheme) -> String {
    let (rule, value): (String, (String, String)?) =
      switch version.expiry {
      case .never: ("never", nil)
      case .yearEnd: ("year_end", nil)
      case .years(let count): ("years", ("years", "\(count)"))
      case .months(let count): ("months", ("months", "\(count)"))
      case .date(let day): ("date", ("date", day.description))
      case .employmentEnd: ("employment_end", nil)
      }
    var carry: String?
    if case .carry(let rule) = version.ending {
      carry = map([
        ("at_most", rule.atMost.map { amount($0, scheme) } ?? "all"),
        ("until", rule.until?.description), ("months", rule.months.map { "\($0)" }),
      ])
    }
    return map([
      ("rule", rule), (value?.0 ?? "years", value?.1), ("then", version.ending.word),
      ("carry", carry),
    ])
  }

  // MARK: YAML

  private static func map(_ pairs: [(key: String, value: String?)]) -> String {
    let said = pairs.compactMap { pair in pair.value.map { "\(pair.key): \($0)" } }
    return "{" + said.joined(separator: ",\n") + "}"
  }

  private static func list(_ items: [String]) -> String {
    "[" + items.joined(separator: ",\n") + "]"
  }

  /// Everything but letters and digits as its number: nothing in it can mean anything to YAML.
  private static func quoted(_ text: String) -> String {
    let signs = text.unicodeScalars.map { scalar in
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        return String(scalar)
      }
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "\"" + signs.joined() + "\""
  }
}
