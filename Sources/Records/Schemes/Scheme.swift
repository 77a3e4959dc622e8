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

  /// Whether everybody has an account of their own in it.
  package var isPersonal: Bool {
    switch form {
    case .account, .time: true
    case .voucher: versions.first?.per != SchemeVersion.Per.none
    case .fund, .employerBudget: false
    }
  }

  /// Whether claims are paid from an account of the organisation itself: its budget, its fund,
  /// or the pot of vouchers that are given when they are asked for (docs/rules.md 29).
  package var paysFromOrganisation: Bool { !isPersonal }

  /// Whether it grants vouchers from a pot, to everybody it is for.
  package var grantsFromPot: Bool { isPersonal && hasPot }

  /// Whether the organisation has an account in it.
  package var hasPot: Bool {
    switch form {
    case .account, .time: false
    case .voucher, .fund, .employerBudget: true
    }
  }

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
  package enum Per: String, Sendable, CaseIterable {
    case year, month
    /// Periods of several years, from the start of the scheme (`periodYears`).
    case years
    /// A percentage of each month's actual wage.
    case wagePercent = "wage_percent"
    case none
  }

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
    /// Ends with the employment, as `then` says.
    case employmentEnd
  }

  /// What happens to what is left of a lot on the day after its last.
  package enum Ending: Sendable, Equatable {
    case lapse
    /// Back to the pot it was drawn from.
    case returns
    case carry(Carry)
  }

  /// What may be used once more (docs/rules.md 21).
  package struct Carry: Sendable, Equatable {
    /// Per person, scheme and last day; nil is all.
    package var atMost: Int64?
    /// The last day of what is carried: this date, or these months; nil is as if granted then.
    package var until: MonthDay?
    package var months: Int?

    package init(atMost: Int64? = nil, until: MonthDay? = nil, months: Int? = nil) {
      self.atMost = atMost
      self.until = until
      self.months = months
    }
  }

  /// Most that may stand on an account, looked at when a grant is posted (docs/rules.md 20).
  package enum Cap: Sendable, Equatable {
    case balance(Int64, byFactor: Bool)
    /// A rolling number of grants.
    case lots(Int)
  }

  /// Letters before something ends (docs/rules.md 22).
  package struct Notice: Sendable, Equatable {
    /// Days before the last day, the largest first.
    package var days: [Int]
    /// Whether nothing ends before such a letter has been out for the largest of `days`.
    package var isRequired: Bool

    package init(days: [Int], isRequired: Bool) {
      self.days = days.sorted(by: >)
      self.isRequired = isRequired
    }

    /// Letters further ahead than two years are none.
    package static let mostDays = 730

    package var longest: Int { days.first ?? 0 }
  }

  /// What happens to the rest when somebody leaves (docs/rules.md 23).
  package enum Leaver: String, Sendable, CaseIterable {
    case lapse
    /// Back to the pot.
    case returns = "return"
    /// Waits, unusable, to be taken along to another employer.
    case transfer
    /// Stays usable to its own last day.
    case keep
    case payOut = "pay_out"
  }

  /// Another amount for some people; the first that fits on the grant day counts.
  package struct Target: Sendable, Equatable {
    package var education: [Education] = []
    /// In the year of the grant; only with a justification.
    package var ages: ClosedRange<Int>?
    package var justification = ""
    package var amount: Int64
    /// Instead of the version's cap on the balance.
    package var cap: Int64?

    package init(amount: Int64) { self.amount = amount }
  }

  /// Most that one person may claim of a scheme (docs/rules.md 28).
  package struct PersonLimit: Sendable, Equatable {
    package enum Per: String, Sendable, CaseIterable { case year, lifetime }
    package var amount: Int64
    package var per: Per

    package init(amount: Int64, per: Per) {
      self.amount = amount
      self.per = per
    }
  }

  /// The money of an organisation that vouchers and a fund draw on (docs/rules.md 29).
  package struct Pot: Sendable, Equatable {
    package enum Per: String, Sendable, CaseIterable { case year, once }
    package var code: String
    package var total: Int64
    package var per: Per

    package init(code: String, total: Int64, per: Per) {
      self.code = code
      self.total = total
      self.per = per
    }
  }

  /// Who decides on the claims of a fund (docs/rules.md 31).
  package struct Committee: Sendable, Equatable {
    package enum Order: String, Sendable, CaseIterable { case completeness, criteria }
    /// Votes without which nothing is decided.
    package var quorum: Int
    /// The days on which a claim may be submitted; nil is any.
    package var window: ClosedRange<Day>?
    /// Of the waiting list.
    package var order: Order

    package init(quorum: Int, window: ClosedRange<Day>?, order: Order) {
      self.quorum = quorum
      self.window = window
      self.order = order
    }
  }

  /// What happens when hours fall after the grant was spent (rules.md 6).
  package enum Decrease: String, Sendable, CaseIterable { case waive, offset }

  package enum Approval: String, Sendable, CaseIterable {
    case none, manager, hr, committee
  }

  /// From when on a day of leave is held (docs/rules.md 26); said of schemes of time alone.
  package enum LeaveReserve: String, Sendable, CaseIterable { case request, approval }

  package enum ManagerSees: String, Sendable, CaseIterable { case nothing, balance, claims }

  package var validFrom: Day
  /// Nothing is granted after this day.
  package var endsOn: Day?
  /// Per full-time year in cents or minutes; for an employer's budget the whole budget.
  package var amount: Int64
  package var per: Per
  /// Years in a period, with `per: {years: N}`.
  package var periodYears = 1
  /// Ten-thousandths of a percent of the month's wage, with `per: wage_percent`.
  package var wagePercent: Int64?
  package var targets: [Target] = []
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
  package var cap: Cap?
  package var expiry: Expiry = .never
  package var ending: Ending = .lapse
  package var notice: Notice?
  package var leaver: Leaver = .lapse
  /// Below it nothing is taken along: it lapses on leaving.
  package var transferMinimum: Int64?
  package var purposes: [Purpose] = []
  package var approval: Approval = .hr
  package var perClaim: Int64?
  package var perPerson: PersonLimit?
  /// What the employee pays of each claim.
  package var ownShare: Int64 = 0
  package var graceMonths = 0
  package var pot: Pot?
  package var committee: Committee?
  /// Nil where the file does not say it: on approval.
  package var leaveReserve: LeaveReserve?
  package var managerSees: ManagerSees = .nothing
  package var decrease: Decrease = .waive

  package init(validFrom: Day, amount: Int64, per: Per, unit: Unit) {
    self.validFrom = validFrom
    self.amount = amount
    self.per = per
    roundingStep = unit == .euro ? .cent : .minute
  }
}

extension SchemeVersion.Ending {
  /// As in the scheme file and the database.
  package var word: String {
    switch self {
    case .lapse: "lapse"
    case .returns: "return"
    case .carry: "carry"
    }
  }
}

/// What a claim may be for (bestedingsdoel).
package enum Purpose: String, Sendable, CaseIterable {
  case education, training
  case careerAdvice = "career_advice"
  case coaching, vitality, other
}

extension SchemeVersion {
  /// What full-time work is granted in a year, or in a period of several; nil where that depends on
  /// the wage, or nothing is granted.
  package var fullGrant: Int64? {
    switch per {
    case .year, .years: amount
    case .month: amount * 12
    case .wagePercent, .none: nil
    }
  }
}
