package import Records
internal import SQLite

/// A scheme as stored, with the row numbers other tables use.
package struct StoredScheme: Sendable {
  package let id: Int64
  package var scheme: Scheme
  /// Row numbers of `scheme.versions`, in the same order.
  package var versionIDs: [Int64]
  /// Per version the teams that may have it, their sub-teams included; nil when all may.
  package var eligibleTeams: [Set<Int64>?]

  package var rules: GrantRules {
    GrantRules(scheme: scheme, eligibleTeams: eligibleTeams)
  }
}

extension SchemeVersion {
  /// Columns of `scheme_version` from `valid_from` on, in the order of the table.
  static let columns = """
    valid_from, ends_on, amount, per, grant_on, pro_rata, hours_scale, full_from, nothing_below,
    max_factor, rounding_to, rounding_mode, after_months, workers, education, teams, expiry_rule,
    expiry_count, expiry_on, expiry_then, leaver, purposes, approval, grace_months, manager_sees,
    decrease, period_years, wage_percent, cap_balance, cap_by_factor, cap_lots, carry_at_most,
    carry_until, carry_months, notice_days, notice_required, transfer_minimum, per_claim,
    per_person, per_person_per, own_share, pot_code, pot_total, pot_per, quorum, window_from,
    window_to, waiting_order, leave_reserve
    """

  var values: [SQLiteValue] {
    let (rule, count, date): (String, Int64?, String?) =
      switch expiry {
      case .never: ("never", nil, nil)
      case .yearEnd: ("year_end", nil, nil)
      case .years(let count): ("years", Int64(count), nil)
      case .months(let count): ("months", Int64(count), nil)
      case .date(let day): ("date", nil, day.description)
      case .employmentEnd: ("employment_end", nil, nil)
      }
    let grantOn =
      switch grantDay {
      case .periodStart: "period_start"
      case .periodEnd: "period_end"
      case .on(let day): day.description
      }
    let list = { (items: [String]) in items.joined(separator: " ") }
    return [
      .text(validFrom.description), SQLiteValue(endsOn?.description), .integer(amount),
      .text(per.rawValue), .text(grantOn), .text(proRata.rawValue), .text(scale.rawValue),
      SQLiteValue(fullFrom), SQLiteValue(nothingBelow), SQLiteValue(maxFactor),
      .text(roundingStep.rawValue), .text(roundingMode.rawValue), .integer(Int64(afterMonths)),
      .text(list(eligibleWorkers.map(\.rawValue))),
      .text(list(eligibleEducation.map(\.rawValue))), .text(list(eligibleTeams)), .text(rule),
      SQLiteValue(count), SQLiteValue(date), .text(ending.word), .text(leaver.rawValue),
      .text(list(purposes.map(\.rawValue))), .text(approval.rawValue),
      .integer(Int64(graceMonths)), .text(managerSees.rawValue), .text(decrease.rawValue),
    ] + limits + pots
  }

  private var limits: [SQLiteValue] {
    var (balance, byFactor, lots): (Int64?, Int64?, Int64?)
    switch cap {
    case nil: break
    case .balance(let most, let factor): (balance, byFactor) = (most, factor ? 1 : 0)
    case .lots(let count): lots = Int64(count)
    }
    var carry = Carry()
    if case .carry(let rule) = ending { carry = rule }
    return [
      SQLiteValue(per == .years ? Int64(periodYears) : nil), SQLiteValue(wagePercent),
      SQLiteValue(balance), SQLiteValue(byFactor), SQLiteValue(lots),
      SQLiteValue(carry.atMost), SQLiteValue(carry.until?.description),
      SQLiteValue(carry.months.map(Int64.init)),
      SQLiteValue(notice.map { $0.days.map(String.init).joined(separator: " ") }),
      SQLiteValue(notice.map { $0.isRequired ? 1 : 0 }), SQLiteValue(transferMinimum),
      SQLiteValue(perClaim), SQLiteValue(perPerson?.amount),
      SQLiteValue(perPerson?.per.rawValue), SQLiteValue(ownShare > 0 ? ownShare : nil),
    ]
  }

  private var pots: [SQLiteValue] {
    [
      SQLiteValue(pot?.code), SQLiteValue(pot?.total), SQLiteValue(pot?.per.rawValue),
      SQLiteValue(committee.map { Int64($0.quorum) }),
      SQLiteValue(committee?.window?.lowerBound.description),
      SQLiteValue(committee?.window?.upperBound.description),
      SQLiteValue(committee?.order.rawValue), SQLiteValue(leaveReserve?.rawValue),
    ]
  }

  /// Reads a row of the columns above, which start at column `at`.
  init(_ row: borrowing Statement, at first: Int32, unit: Unit) throws {
    let text = { (offset: Int32, row: borrowing Statement) throws in
      try row.text(first + offset)
    }
    let day = { (offset: Int32, row: borrowing Statement) throws -> Day? in
      try row.optionalText(first + offset).flatMap { Day(iso: $0) }
    }
    guard let from = try day(0, row), let per = Per(rawValue: try text(3, row)),
      let proRata = ProRata(rawValue: try text(5, row)),
      let scale = HoursScale(rawValue: try text(6, row)),
      let step = RoundingStep(rawValue: try text(10, row)),
      let mode = RoundingMode(rawValue: try text(11, row)),
      let approval = Approval(rawValue: try text(22, row)),
      let sees = ManagerSees(rawValue: try text(24, row)),
      let decrease = Decrease(rawValue: try text(25, row))
    else {
      throw SQLiteError(
        extendedCode: SQLiteError.decodingCode, message: "scheme_version: unknown rule")
    }
    self.init(validFrom: from, amount: try row.integer(first + 2), per: per, unit: unit)
    endsOn = try day(1, row)
    let grantOn = try text(4, row)
    grantDay =
      switch grantOn {
      case "period_start": .periodStart
      case "period_end": .periodEnd
      default: MonthDay(grantOn).map { .on($0) } ?? .periodStart
      }
    self.proRata = proRata
    self.scale = scale
    fullFrom = try row.optionalInteger(first + 7)
    nothingBelow = try row.optionalInteger(first + 8)
    maxFactor = try row.optionalInteger(first + 9)
    roundingStep = step
    roundingMode = mode
    afterMonths = Int(try row.integer(first + 12))
    eligibleWorkers = try text(13, row).split(separator: " ")
      .compactMap { WorkerType(rawValue: String($0)) }
    eligibleEducation = try text(14, row).split(separator: " ")
      .compactMap { Education(rawValue: String($0)) }
    eligibleTeams = try text(15, row).split(separator: " ").map(String.init)
    let count = try row.optionalInteger(first + 17).map(Int.init) ?? 0
    expiry =
      switch try text(16, row) {
      case "year_end": .yearEnd
      case "years": .years(count)
      case "months": .months(count)
      case "date": try day(18, row).map { .date($0) } ?? .never
      case "employment_end": .employmentEnd
      default: .never
      }
    purposes = try text(21, row).split(separator: " ").compactMap { Purpose(rawValue: String($0)) }
    self.approval = approval
    graceMonths = Int(try row.integer(first + 23))
    managerSees = sees
    self.decrease = decrease
    leaver = Leaver(rawValue: try text(20, row)) ?? .lapse
    let integer = { (offset: Int32, row: borrowing Statement) throws in
      try row.optionalInteger(first + offset)
    }
    let optionalText = { (offset: Int32, row: borrowing Statement) throws in
      try row.optionalText(first + offset)
    }
    periodYears = Int(try integer(26, row) ?? 1)
    wagePercent = try integer(27, row)
    if let most = try integer(28, row) {
      cap = .balance(most, byFactor: try integer(29, row) == 1)
    } else if let lots = try integer(30, row) {
      cap = .lots(Int(lots))
    }
    switch try text(19, row) {
    case "return": ending = .returns
    case "carry":
      ending = .carry(
        Carry(
          atMost: try integer(31, row),
          until: try optionalText(32, row).flatMap { MonthDay($0) },
          months: try integer(33, row).map(Int.init)))
    default: break
    }
    if let days = try optionalText(34, row) {
      notice = Notice(
        days: days.split(separator: " ").compactMap { Int($0) },
        isRequired: try integer(35, row) == 1)
    }
    transferMinimum = try integer(36, row)
    perClaim = try integer(37, row)
    if let most = try integer(38, row),
      let per = try optionalText(39, row).flatMap({ PersonLimit.Per(rawValue: $0) })
    {
      perPerson = PersonLimit(amount: most, per: per)
    }
    ownShare = try integer(40, row) ?? 0
    if let code = try optionalText(41, row), let total = try integer(42, row),
      let per = try optionalText(43, row).flatMap({ Pot.Per(rawValue: $0) })
    {
      pot = Pot(code: code, total: total, per: per)
    }
    if let quorum = try integer(44, row),
      let order = try optionalText(47, row).flatMap({ Committee.Order(rawValue: $0) })
    {
      let window = try day(45, row).flatMap { from in try day(46, row).map { from...$0 } }
      committee = Committee(quorum: Int(quorum), window: window, order: order)
    }
    leaveReserve = try optionalText(48, row).flatMap { LeaveReserve(rawValue: $0) }
  }
}

extension SchemeVersion.Target {
  static let columns = "education, age_from, age_to, justification, amount, cap"

  var values: [SQLiteValue] {
    [
      .text(education.map(\.rawValue).joined(separator: " ")),
      SQLiteValue(ages.map { Int64($0.lowerBound) }),
      SQLiteValue(ages.map { Int64($0.upperBound) }), .text(justification), .integer(amount),
      SQLiteValue(cap),
    ]
  }

  /// Reads a row of the columns above, which start at column `first`.
  init(_ row: borrowing Statement, at first: Int32) throws {
    self.init(amount: try row.integer(first + 4))
    education = try row.text(first).split(separator: " ")
      .compactMap { Education(rawValue: String($0)) }
    if let from = try row.optionalInteger(first + 1), let to = try row.optionalInteger(first + 2) {
      ages = Int(from)...Int(to)
    }
    justification = try row.text(first + 3)
    cap = try row.optionalInteger(first + 5)
  }
}
