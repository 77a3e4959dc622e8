/// A scheme (regeling) as its file describes it: who gets what, when, and how it ends.
///
/// The keys, their meaning and their defaults are those of the scheme file; how each counts is
/// settled in `docs/rules.md`. Amounts are cents or minutes (`unit`), hours are minutes a week.
package struct Scheme: Sendable, Equatable {
  package enum Form: String, Sendable, CaseIterable {
    case account, voucher, fund, time
    case employerBudget = "employer_budget"
  }

  package enum BasisKind: String, Sendable, CaseIterable { case law, cao, company, individual }

  /// Where the scheme comes from; shown with every letter and check.
  package struct Basis: Sendable, Equatable {
    package var kind: BasisKind
    package var title = ""
    package var article = ""
    package var url = ""
    package var readOn: Day?
    package var verified = false

    package init(kind: BasisKind) { self.kind = kind }
  }

  /// Consent of the works council; without it a scheme can be checked, never granted.
  package enum WorksCouncil: Sendable, Equatable {
    case consented(Day)
    case cao
    case notNeeded(reason: String)
  }

  package var code: String
  package var nameDutch: String
  package var nameEnglish: String
  package var form: Form
  package var unit: Unit
  package var basis: Basis
  package var worksCouncil: WorksCouncil?
  package var taxConfirmed: Bool
  package var yearStarts: MonthDay
  /// Sorted by `validFrom`, at least one.
  package var versions: [SchemeVersion]

  package init(
    code: String, nameDutch: String, nameEnglish: String, form: Form, unit: Unit, basis: Basis,
    worksCouncil: WorksCouncil?, taxConfirmed: Bool, yearStarts: MonthDay,
    versions: [SchemeVersion]
  ) {
    self.code = code
    self.nameDutch = nameDutch
    self.nameEnglish = nameEnglish
    self.form = form
    self.unit = unit
    self.basis = basis
    self.worksCouncil = worksCouncil
    self.taxConfirmed = taxConfirmed
    self.yearStarts = yearStarts
    self.versions = versions
  }
}

/// The rules of a scheme from one day on. A changed rule is a new version, never an edit.
package struct SchemeVersion: Sendable, Equatable {
  package enum Per: String, Sendable, CaseIterable { case year, month, none }

  package enum GrantDay: Sendable, Equatable {
    case periodStart, periodEnd
    case on(MonthDay)
  }

  package enum ProRata: String, Sendable, CaseIterable {
    case calendarDays = "calendar_days"
    case calendarMonths = "calendar_months"
    case months15th = "months_15th"
    case referenceDate = "reference_date"
    case full
  }

  package enum HoursScale: String, Sendable, CaseIterable { case factor, full }

  package enum RoundingStep: String, Sendable, CaseIterable {
    case cent, euro, minute, quarter
    case halfHour = "half_hour"
    case hour, day
  }

  package enum Expiry: Sendable, Equatable {
    case never, yearEnd
    /// End of the Nth scheme year after the grant's.
    case years(Int)
    case months(Int)
    case date(Day)
  }

  /// What happens when hours fall after the grant was spent (rules.md 6).
  package enum Decrease: String, Sendable, CaseIterable { case waive, offset }

  package enum Approval: String, Sendable, CaseIterable { case none, manager, hr }

  package enum ManagerSees: String, Sendable, CaseIterable { case nothing, balance, claims }

  package var validFrom: Day
  /// Nothing is granted after this day.
  package var endsOn: Day?
  /// Per full-time year in cents or minutes; for an employer's budget the whole budget.
  package var amount: Int64
  package var per: Per
  package var grantDay: GrantDay = .periodStart
  package var proRata: ProRata = .calendarDays
  package var scale: HoursScale = .factor
  /// Minutes a week from which the full amount is granted.
  package var fullFrom: Int64?
  /// Minutes a week below which nothing is granted.
  package var nothingBelow: Int64?
  /// Ten-thousandths; caps the sum over several employments.
  package var maxFactor: Int64?
  package var roundingStep: RoundingStep
  package var roundingMode: RoundingMode = .halfUp
  package var afterMonths = 0
  /// Empty lists mean: everybody.
  package var eligibleWorkers: [WorkerType] = []
  package var eligibleEducation: [Education] = []
  package var eligibleTeams: [String] = []
  package var expiry: Expiry = .never
  package var purposes: [Purpose] = []
  package var approval: Approval = .hr
  package var graceMonths = 0
  package var managerSees: ManagerSees = .nothing
  package var decrease: Decrease = .waive

  package init(validFrom: Day, amount: Int64, per: Per, unit: Unit) {
    self.validFrom = validFrom
    self.amount = amount
    self.per = per
    roundingStep = unit == .euro ? .cent : .minute
  }
}

/// What a claim may be for (bestedingsdoel).
package enum Purpose: String, Sendable, CaseIterable {
  case education, training
  case careerAdvice = "career_advice"
  case coaching, vitality, other
}
