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
    decrease
    """

  var values: [SQLiteValue] {
    let (rule, count, date): (String, Int64?, String?) =
      switch expiry {
      case .never: ("never", nil, nil)
      case .yearEnd: ("year_end", nil, nil)
      case .years(let count): ("years", Int64(count), nil)
      case .months(let count): ("months", Int64(count), nil)
      case .date(let day): ("date", nil, day.description)
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
      SQLiteValue(count), SQLiteValue(date), "lapse", "lapse",
      .text(list(purposes.map(\.rawValue))), .text(approval.rawValue),
      .integer(Int64(graceMonths)), .text(managerSees.rawValue), .text(decrease.rawValue),
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
      default: .never
      }
    purposes = try text(21, row).split(separator: " ").compactMap { Purpose(rawValue: String($0)) }
    self.approval = approval
    graceMonths = Int(try row.integer(first + 23))
    managerSees = sees
    self.decrease = decrease
  }
}
