internal import Interchange
internal import Messages
internal import Records

/// What may be wise to change in a scheme that is right as a file: its newest rules, looked at as
/// somebody would who has to use it.
struct SchemeWarnings {
  let run: RunContext
  let scheme: Scheme

  /// What half of the courses cost at most that are claimed in a hospital like the sample's.
  static let usualCourse: Int64 = 34_000
  /// Shorter than this there is little time to find out what fits and to follow it.
  static let monthsOfAccount = 24
  static let monthsOfVoucher = 12

  var found: [SchemeWarning] {
    guard let rule = scheme.versions.last else { return [] }
    var found: [SchemeWarning] = []
    if scheme.unit == .euro {
      found += scheme.isPersonal && rule.per != .none ? amount(rule) : limits(rule)
    } else if scheme.form == .account {
      found.append(.hoursWithoutClaims)
    }
    if scheme.isPersonal, rule.per != .none, let months = months(rule) {
      let least =
        scheme.form == .voucher
        ? SchemeWarnings.monthsOfVoucher : SchemeWarnings.monthsOfAccount
      if months < least { found.append(.endsSoon(months: months)) }
    }
    return found
  }

  private var course: String { run.format.money(SchemeWarnings.usualCourse) }

  /// What a full-time year brings, and whether saving makes it enough.
  private func amount(_ rule: SchemeVersion) -> [SchemeWarning] {
    let year =
      rule.wagePercent.map {
        ExactAmount(Int128(WorkedPeople.wage) * 12 * Int128($0), over: 1_000_000)
          .rounded(to: 1, .halfUp)
      } ?? rule.amount
    guard year > 0, year < SchemeWarnings.usualCourse else { return [] }
    let years = Int((SchemeWarnings.usualCourse + year - 1) / year)
    var most = Int64.max
    if case .balance(let balance, _) = rule.cap { most = balance }
    if case .lots(let count) = rule.cap { most = Int64(count) * perLot(rule, year) }
    // What is granted over N months stands side by side for as long as a grant lasts.
    let lasts = months(rule).map { $0 >= years * 12 } ?? true
    let isEnough =
      scheme.form != .voucher && lasts && most >= SchemeWarnings.usualCourse
    return [
      .amountLow(run.format.money(year), course: course, years: isEnough ? years : nil)
    ]
  }

  private func perLot(_ rule: SchemeVersion, _ year: Int64) -> Int64 {
    switch rule.per {
    case .month, .wagePercent: year / 12
    case .years: year * Int64(rule.periodYears)
    case .year, .none: year
    }
  }

  /// Where people ask, the most that one claim or person gets.
  private func limits(_ rule: SchemeVersion) -> [SchemeWarning] {
    let most = [rule.perClaim, rule.perPerson?.amount].compactMap { $0 }.min()
    guard let most, most < SchemeWarnings.usualCourse else { return [] }
    return [.limitLow(run.format.money(most), course: course)]
  }

  /// Whole months for which the first grant of a whole scheme year can be used, with what is
  /// carried on; nil where it has no last day of its own.
  private func months(_ rule: SchemeVersion) -> Int? {
    let granted = firstGrant(rule)
    guard var last = scheme.calendar.lastDay(of: rule.expiry, grantedOn: granted) else {
      return nil
    }
    if case .carry(let carry) = rule.ending {
      last =
        scheme.calendar.lastDay(of: carry, else: rule.expiry, carriedOn: last + 1) ?? last
    }
    var months = 0
    while granted.adding(months: months + 1) <= last + 1, months < 1200 { months += 1 }
    return months
  }

  private func firstGrant(_ rule: SchemeVersion) -> Day {
    var year = scheme.calendar.year(holding: rule.validFrom)
    if case .date = rule.expiry { return rule.validFrom }
    if year.lowerBound < rule.validFrom {
      year = scheme.calendar.year(holding: year.upperBound + 1)
    }
    switch rule.grantDay {
    case .periodEnd where rule.per == .year || rule.per == .years: return year.upperBound
    case .on(let day): return scheme.calendar.day(day, in: year)
    case .periodStart, .periodEnd: return year.lowerBound
    }
  }
}
