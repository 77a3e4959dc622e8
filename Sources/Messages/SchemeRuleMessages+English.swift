internal import Records

extension EnglishSchemes {
  func basis(
    _ kind: Scheme.BasisKind, title: String, article: String, url: String, readOn: String?,
    verified: Bool
  ) -> String {
    let source =
      switch kind {
      case .law: "the law"
      case .cao: "the cao"
      case .company: "an agreement of the organisation"
      case .individual: "an individual agreement"
      }
    var parts: [String] = []
    if !title.isEmpty { parts.append(title) }
    if !article.isEmpty { parts.append("article \(article)") }
    if !url.isEmpty { parts.append(url) }
    let place = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    let read = readOn.map { ", read on \($0)" } ?? ""
    return "It rests on \(source)\(place)\(read)"
      + (verified ? ", checked against the text." : ", not yet checked against the text.")
  }
  func consented(on day: String) -> String { "The works council consented on \(day)." }
  var consentByCao: String { "The cao settles it, so the works council need not consent." }
  func consentNotNeeded(reason: String) -> String {
    "No consent of the works council is needed: \(reason)"
  }
  var consentMissing: String {
    "The works council has not consented yet: it can be checked, and nothing is granted."
  }
  func tax(confirmed: Bool) -> String {
    confirmed
      ? "How it is taxed is confirmed."
      : "How it is taxed is not confirmed: ask before you count on it."
  }
  func yearStarts(_ day: MonthDay) -> String {
    "The scheme year starts on \(day.day) \(EnglishSchemes.month(day.month))."
  }

  func versionHolds(from day: String, until last: String?) -> String {
    last.map { "From \(day); nothing is granted after \($0)." } ?? "From \(day)."
  }
  func grant(_ amount: String, per: SchemeVersion.Per, years: Int) -> String {
    switch per {
    case .year: "An employee is granted \(amount) for a full-time year."
    case .years:
      "An employee is granted \(amount) for a full-time year, for \(years) years at a time."
    case .wagePercent: "An employee is granted \(amount) of the wage of each month."
    case .month: "An employee is granted \(amount) for a full-time year, in monthly parts."
    case .none: "Nothing is granted by itself."
    }
  }
  func target(
    education: [String], ages: ClosedRange<Int>?, amount: String, cap: String?, reason: String
  ) -> String {
    let who = targetWho(education: education, ages: ages)
    return "Who has \(who) on the day of the grant gets \(amount) instead"
      + (cap.map { ", and \($0) at most stands on the account" } ?? "") + "."
      + (reason.isEmpty ? "" : " The reason: \(reason)")
  }
  func budget(_ amount: String, per: SchemeVersion.Per) -> String {
    switch per {
    case .year: "The organisation sets \(amount) a year aside."
    case .month: "The organisation sets \(amount) a year aside, in monthly parts."
    case .years, .wagePercent, .none: "Nothing is set aside by itself."
    }
  }
  func grantDay(_ day: SchemeVersion.GrantDay, per: SchemeVersion.Per) -> String {
    let period =
      per == .month || per == .wagePercent ? "month" : per == .years ? "period" : "scheme year"
    return switch day {
    case .periodStart: "That happens at the start of the \(period)."
    case .periodEnd: "That happens at the end of the \(period)."
    case .on(let day): "That happens on \(day.day) \(EnglishSchemes.month(day.month))."
    }
  }
  func percent(_ number: String) -> String { "\(number) %" }
  func hours(_ amount: String) -> String { "\(amount) hours" }
  func hours(_ scale: SchemeVersion.HoursScale) -> String {
    switch scale {
    case .factor: "Who works part-time gets the part-time factor of it."
    case .full: "Who works part-time gets the full amount too."
    }
  }
  func fullFrom(_ hours: String) -> String { "From \(hours) hours a week it is the full amount." }
  func nothingBelow(_ hours: String) -> String { "Below \(hours) hours a week it is nothing." }
  func maxFactor(_ factor: String) -> String {
    "Several employments together count for a factor of \(factor) at most."
  }
  func proRata(_ rule: SchemeVersion.ProRata, per: SchemeVersion.Per) -> String {
    let period = per == .month ? "month" : "year"
    return switch rule {
    case .calendarDays: "Who is in service for part of the \(period) gets it by calendar days."
    case .calendarMonths:
      "Who is in service for part of the \(period) gets it by months, parts of a month by days."
    case .months15th:
      "A month counts whole for who is in service on its 15th and 16th, and else not."
    case .referenceDate: "Only who is in service on the day of the grant gets it."
    case .full: "Who joins during the \(period) gets the full amount on joining."
    }
  }
  func afterMonths(_ months: Int) -> String {
    "The first grant comes after \(months) month\(months == 1 ? "" : "s") in service."
  }
  func rounding(_ step: SchemeVersion.RoundingStep, _ mode: RoundingMode) -> String {
    let unit =
      switch step {
      case .cent: "cent"
      case .euro: "euro"
      case .minute: "minute"
      case .quarter: "quarter of an hour"
      case .halfHour: "half hour"
      case .hour: "hour"
      case .day: "day"
      }
    return switch mode {
    case .halfUp: "Amounts are rounded to the nearest \(unit), a half upwards."
    case .up: "Amounts are rounded up to the \(unit)."
    case .down: "Amounts are rounded down to the \(unit)."
    }
  }
  func eligible(workers: [String], education: [String], teams: [String]) -> String {
    var parts: [String] = []
    if !workers.isEmpty { parts.append("contract \(listed(workers, "or"))") }
    if !education.isEmpty { parts.append("education \(listed(education, "or"))") }
    if !teams.isEmpty { parts.append("team \(listed(teams, "or")) and what is below") }
    return parts.isEmpty
      ? "Everybody in service takes part."
      : "Takes part who has: \(parts.joined(separator: "; "))."
  }
  func expiry(
    _ expiry: SchemeVersion.Expiry, day: String, ending: SchemeVersion.Ending
  ) -> String {
    let ends =
      switch ending {
      case .lapse: "lapses"
      case .returns: "goes back to the pot"
      case .carry: "ends"
      }
    return switch expiry {
    case .never: "What is granted does not lapse."
    case .yearEnd: "What is left at the end of the scheme year \(ends)."
    case .years(let count):
      "What is left \(ends) at the end of the \(EnglishSchemes.ordinal(count))"
        + " scheme year after that of the grant."
    case .months(let count):
      "A grant can be used for \(count) month\(count == 1 ? "" : "s"); what is left then \(ends)."
    case .date:
      "What is granted can be used up to and including \(day); what is left then \(ends)."
    case .employmentEnd: "What is left when the employment ends \(ends)."
    }
  }
  func carry(most: String?, until: MonthDay?, months: Int?) -> String {
    let end =
      until.map { "until \($0.day) \(EnglishSchemes.month($0.month))" }
      ?? months.map { "for \($0) month\($0 == 1 ? "" : "s")" } ?? "as if granted anew"
    return most.map { "Of it \($0) at most can be used once more, \(end); the rest lapses." }
      ?? "It can be used once more, \(end)."
  }
  func cap(balance: String, byFactor: Bool) -> String {
    "At most \(balance) stands on an account" + (byFactor ? ", in proportion to the hours" : "")
      + "; what a grant brings above that lapses, the oldest first."
  }
  func cap(lots: Int) -> String {
    lots == 1
      ? "Only the newest grant counts: with it the one before lapses."
      : "The newest \(lots) grants count: with one more, the oldest lapses."
  }
  func notice(days: [Int], isRequired: Bool) -> String {
    let before = listed(days.map(String.init), "and")
    return "Letters go out \(before) day\(days == [1] ? "" : "s") before the last day."
      + (isRequired
        ? " Nothing ends before such a letter has been out for \(days.first ?? 0) days." : "")
  }
  func leaver(_ leaver: SchemeVersion.Leaver, minimum: String?) -> String {
    let rest =
      switch leaver {
      case .lapse: "what is left lapses the day after"
      case .returns: "what is left goes back to the pot the day after"
      case .transfer:
        "what is left waits to be taken along to another employer"
          + (minimum.map { " (below \($0) it lapses)" } ?? "")
      case .keep: "what is left stays usable to its own last day"
      case .payOut: "what is left is paid out"
      }
    return "When somebody leaves, \(rest); approved claims are honoured."
  }
  func perClaim(_ amount: String) -> String { "A claim gets \(amount) at most." }
  func perPerson(_ amount: String, per: SchemeVersion.PersonLimit.Per) -> String {
    switch per {
    case .year: "One person gets \(amount) a scheme year at most."
    case .lifetime: "One person gets \(amount) in all at most."
    }
  }
  func ownShare(_ amount: String) -> String {
    "The employee pays the first \(amount) of each claim."
  }
  func pot(_ total: String, code: String, per: SchemeVersion.Pot.Per) -> String {
    switch per {
    case .year:
      "It is paid from the pot \(code): \(total) each scheme year; what is left goes back to the"
        + " organisation."
    case .once: "It is paid from the pot \(code): \(total), once."
    }
  }
  func committee(
    quorum: Int, from: String?, to: String?, order: SchemeVersion.Committee.Order
  ) -> String {
    var lines = ["The committee decides, with \(quorum) vote\(quorum == 1 ? "" : "s") at least."]
    if let from, let to { lines.append("Claims can be submitted from \(from) to \(to).") }
    switch order {
    case .completeness: lines.append("Who was complete first goes first.")
    case .criteria: lines.append("Who has most votes goes first.")
    }
    return lines.joined(separator: " ")
  }
  func purposes(_ purposes: [String]) -> String {
    purposes.isEmpty
      ? "It may be used for any purpose." : "It may be used for \(listed(purposes, "or"))."
  }
  func approvedBy(_ approval: SchemeVersion.Approval) -> String {
    switch approval {
    case .none: "Claims need no approval."
    case .manager: "The manager approves claims."
    case .hr: "HR approves claims."
    case .committee: "A committee decides on claims."
    }
  }
  func grace(_ months: Int) -> String {
    "A refund that comes after the end can be used for \(months) more"
      + " month\(months == 1 ? "" : "s")."
  }
  func decrease(_ rule: SchemeVersion.Decrease) -> String {
    switch rule {
    case .waive: "When hours fall after the grant was spent, nothing has to be paid back."
    case .offset: "When hours fall after the grant was spent, the next grant is that much less."
    }
  }
  func leaveReserve(_ when: SchemeVersion.LeaveReserve) -> String {
    switch when {
    case .request: "Leave is set aside as soon as it is asked for."
    case .approval: "Leave is set aside when it is approved."
    }
  }
  func managerSees(_ what: SchemeVersion.ManagerSees) -> String {
    switch what {
    case .nothing: "The manager sees neither balance nor claims."
    case .balance: "The manager sees the balance, not the claims."
    case .claims: "The manager sees the balance and the claims."
    }
  }

  private static func month(_ number: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "first"
    case 2: "second"
    case 3: "third"
    default: "\(number)th"
    }
  }
}
