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
      ("expiry", expiry(version.expiry)),
      (
        "claims",
        map([
          ("purposes", list(version.purposes.map(\.rawValue))),
          ("approval", version.approval.rawValue), ("grace_months", "\(version.graceMonths)"),
        ])
      ),
      ("manager_sees", version.managerSees.rawValue), ("decrease", version.decrease.rawValue),
    ])
  }

  private static func grant(_ version: SchemeVersion, of scheme: Scheme) -> String {
    let amount =
      scheme.unit == .euro ? ExactDecimals.euros(cents: version.amount) : "\(version.amount)m"
    let rounding = map([
      ("to", version.roundingStep.rawValue), ("mode", version.roundingMode.rawValue),
    ])
    // A scheme that grants nothing by itself has no day, no part of a year and no hours.
    guard version.per != .none else {
      return map([("amount", amount), ("per", "none"), ("rounding", rounding)])
    }
    return map([
      ("amount", amount), ("per", version.per.rawValue), ("on", day(version.grantDay)),
      ("pro_rata", version.proRata.rawValue), ("hours", hours(version)), ("rounding", rounding),
      ("after_months", "\(version.afterMonths)"),
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

  private static func expiry(_ expiry: SchemeVersion.Expiry) -> String {
    switch expiry {
    case .never: map([("rule", "never")])
    case .yearEnd: map([("rule", "year_end")])
    case .years(let count): map([("rule", "years"), ("years", "\(count)")])
    case .months(let count): map([("rule", "months"), ("months", "\(count)")])
    case .date(let day): map([("rule", "date"), ("date", day.description)])
    }
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
