internal import Interchange
internal import Messages
internal import Records

/// How much is granted, to whom in what part, and when.
extension SchemeFileReader {
  /// The rules of `grant`; nil where the file leaves them to their defaults.
  struct GrantRules {
    var amount: Int64 = 0
    var per: SchemeVersion.Per
    var periodYears = 1
    var wagePercent: Int64?
    var targets: [SchemeVersion.Target] = []
    var day: SchemeVersion.GrantDay?
    var proRata: SchemeVersion.ProRata?
    var hours = HoursRules()
    var step: SchemeVersion.RoundingStep?
    var mode: RoundingMode?
    var afterMonths = 0

    /// The budget of an organisation is granted whole, whoever works there.
    func fill(_ version: inout SchemeVersion, form: Scheme.Form?) {
      let isBudget = form == .employerBudget
      version.periodYears = periodYears
      version.wagePercent = wagePercent
      version.targets = targets
      version.grantDay = day ?? .periodStart
      version.proRata = isBudget ? .full : proRata ?? .calendarDays
      version.scale = isBudget ? .full : hours.scale ?? .factor
      version.fullFrom = hours.fullFrom
      version.nothingBelow = hours.nothingBelow
      version.maxFactor = hours.maxFactor
      if let step { version.roundingStep = step }
      version.roundingMode = mode ?? .halfUp
      version.afterMonths = afterMonths
    }
  }

  struct HoursRules {
    var scale: SchemeVersion.HoursScale?
    /// Minutes a week.
    var fullFrom: Int64?
    /// Minutes a week.
    var nothingBelow: Int64?
    /// Ten-thousandths.
    var maxFactor: Int64?
  }

  private static let grantKeys = [
    "amount", "per", "on", "pro_rata", "hours", "rounding", "after_months", "targets",
  ]

  mutating func grant(_ entry: Entry?, _ known: VersionContext) -> GrantRules? {
    guard let entry, let fields = fields(entry, keys: Self.grantKeys) else { return nil }
    let (per, years) = per(required(fields, "per"))
    let amount = grantAmount(fields, per, known)
    let day = grantDay(fields["on"], per)
    let proRata = choice(fields["pro_rata"], SchemeVersion.ProRata.self)
    let hours = hours(fields["hours"], known)
    let rounding = rounding(fields["rounding"], known)
    let afterMonths = integer(fields["after_months"], 0...120)
    let targets = targets(fields["targets"], known)
    checkForm(entry, fields, per, known)
    if let entry = fields["targets"], !targets.isEmpty {
      if per == SchemeVersion.Per.none {
        reportKey(.contradiction(.needsPeriod(key: "targets")), entry)
      }
      if per == .wagePercent { conflict(.notForWages, entry) }
      if known.form == .employerBudget {
        reportKey(.contradiction(.notForBudget(key: "targets")), entry)
      }
    }

    if per == SchemeVersion.Per.none {
      for key in ["on", "pro_rata", "hours"] {
        if let entry = fields[key] { reportKey(.contradiction(.needsPeriod(key: key)), entry) }
      }
      if let entry = fields["after_months"], (afterMonths ?? 0) > 0 {
        reportKey(.contradiction(.needsPeriod(key: "after_months")), entry)
      }
    }
    if known.form == .employerBudget {
      if let entry = fields["pro_rata"], let proRata, proRata != .full {
        contradiction(.notForBudget(key: "pro_rata"), entry)
      }
      if let entry = fields["after_months"], (afterMonths ?? 0) > 0 {
        contradiction(.notForBudget(key: "after_months"), entry)
      }
    }
    guard let per else { return nil }
    var rules = GrantRules(per: per)
    if per == .wagePercent { rules.wagePercent = amount } else { rules.amount = amount ?? 0 }
    rules.periodYears = years
    rules.targets = targets
    rules.day = day
    rules.proRata = proRata
    rules.hours = hours
    rules.step = rounding.step
    rules.mode = rounding.mode
    rules.afterMonths = afterMonths ?? 0
    return rules
  }

  /// What does not go with the form, or with a percentage of the wage.
  private mutating func checkForm(
    _ entry: Entry, _ fields: Fields, _ per: SchemeVersion.Per?, _ known: VersionContext
  ) {
    if known.form == .fund, let per, per != SchemeVersion.Per.none, let entry = fields["per"] {
      conflict(.grantsOnRequest(form: "fund"), entry)
    }
    if known.form == .employerBudget {
      if per == .years || per == .wagePercent, let entry = fields["per"] {
        reportKey(.contradiction(.notForBudget(key: "per")), entry)
      }
    }
    if per == .wagePercent {
      for key in ["pro_rata", "hours"] {
        if let entry = fields[key] { conflict(.notForWages, entry) }
      }
      if known.unit == .minutes, let entry = fields["per"] { conflict(.moneyOnly, entry) }
    }
  }

  private mutating func per(_ entry: Entry?) -> (SchemeVersion.Per?, years: Int) {
    guard let entry else { return (nil, 1) }
    if case .map = entry.node.value {
      guard let fields = fields(entry, keys: ["years"]) else { return (nil, 1) }
      return integer(required(fields, "years"), 1...10).map { (.years, $0) } ?? (nil, 1)
    }
    let word = word(entry, valid: SchemeVersion.Per.written)
    return (word.flatMap { SchemeVersion.Per(rawValue: $0) }, 1)
  }

  private mutating func grantAmount(
    _ fields: Fields, _ per: SchemeVersion.Per?, _ known: VersionContext
  ) -> Int64? {
    guard let entry = fields["amount"] else {
      if per != SchemeVersion.Per.none { _ = required(fields, "amount") }
      return nil
    }
    if per == .wagePercent { return factor(entry, largest: 100) }
    let grantsNothing = per == SchemeVersion.Per.none
    guard let amount = amount(entry, known.unit, zeroAllowed: grantsNothing) else { return nil }
    if grantsNothing, amount > 0 {
      reportKey(.contradiction(.needsPeriod(key: "amount")), entry)
    }
    return amount
  }

  private mutating func grantDay(
    _ entry: Entry?, _ per: SchemeVersion.Per?
  ) -> SchemeVersion.GrantDay? {
    guard let entry, let text = text(entry) else { return nil }
    switch text {
    case "period_start": return .periodStart
    case "period_end": return .periodEnd
    default: break
    }
    guard let day = MonthDay(text) else {
      let valid = ["period_start", "period_end", "MM-DD"]
      report(.notOneOf(valid, nearest: nearest(to: text, of: valid)), entry)
      return nil
    }
    if per == .month || per == .wagePercent { contradiction(.dayOfYearEveryMonth, entry) }
    return .on(day)
  }

  private mutating func hours(_ entry: Entry?, _ known: VersionContext) -> HoursRules {
    var rules = HoursRules()
    let keys = ["scale", "full_from", "nothing_below", "max_factor"]
    guard let entry, let fields = fields(entry, keys: keys) else { return rules }
    rules.scale = choice(fields["scale"], SchemeVersion.HoursScale.self)
    rules.fullFrom = weeklyHours(fields["full_from"])
    rules.nothingBelow = weeklyHours(fields["nothing_below"])
    rules.maxFactor = factor(fields["max_factor"])

    if known.form == .employerBudget {
      for key in keys where key != "scale" {
        if let entry = fields[key] { reportKey(.contradiction(.notForBudget(key: key)), entry) }
      }
      if let entry = fields["scale"], rules.scale == .factor {
        contradiction(.notForBudget(key: "scale"), entry)
      }
      return rules
    }
    if let entry = fields["full_from"], rules.scale == .full {
      reportKey(.contradiction(.fullAnyway), entry)
    }
    if let entry = fields["nothing_below"], let full = rules.fullFrom,
      let nothing = rules.nothingBelow, nothing > full
    {
      contradiction(.nothingAboveFull, entry)
    }
    return rules
  }

  private mutating func rounding(
    _ entry: Entry?, _ known: VersionContext
  ) -> (step: SchemeVersion.RoundingStep?, mode: RoundingMode?) {
    guard let entry, let fields = fields(entry, keys: ["to", "mode"]) else { return (nil, nil) }
    let step = choice(fields["to"], SchemeVersion.RoundingStep.self)
    let mode = choice(fields["mode"], RoundingMode.self)
    if let entry = fields["to"], let step, let unit = known.unit {
      let isMoney = step == .cent || step == .euro
      if isMoney != (unit == .euro) {
        contradiction(.roundingOfOtherUnit(step: step.rawValue), entry)
      }
    }
    return (step, mode)
  }
}

extension SchemeVersion.Per {
  /// What a file may hold as a word; several years are a map.
  static let written = allCases.filter { $0 != .years }.map(\.rawValue)
}
