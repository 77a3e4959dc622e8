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
  func grant(_ amount: String, per: SchemeVersion.Per) -> String {
    switch per {
    case .year: "An employee is granted \(amount) for a full-time year."
    case .month: "An employee is granted \(amount) for a full-time year, in monthly parts."
    case .none: "Nothing is granted by itself."
    }
  }
  func budget(_ amount: String, per: SchemeVersion.Per) -> String {
    switch per {
    case .year: "The organisation sets \(amount) a year aside."
    case .month: "The organisation sets \(amount) a year aside, in monthly parts."
    case .none: "Nothing is set aside by itself."
    }
  }
  func grantDay(_ day: SchemeVersion.GrantDay, per: SchemeVersion.Per) -> String {
    let period = per == .month ? "month" : "scheme year"
    return switch day {
    case .periodStart: "That happens at the start of the \(period)."
    case .periodEnd: "That happens at the end of the \(period)."
    case .on(let day): "That happens on \(day.day) \(EnglishSchemes.month(day.month))."
    }
  }
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
  func expiry(_ expiry: SchemeVersion.Expiry, day: String) -> String {
    switch expiry {
    case .never: "What is granted does not lapse."
    case .yearEnd: "What is left at the end of the scheme year lapses."
    case .years(let count):
      "What is left lapses at the end of the \(EnglishSchemes.ordinal(count))"
        + " scheme year after that of the grant."
    case .months(let count):
      "A grant can be used for \(count) month\(count == 1 ? "" : "s"); what is left then lapses."
    case .date: "What is granted can be used up to and including \(day)."
    }
  }
  var leaver: String {
    "When somebody leaves, what is left lapses the day after; approved claims are honoured."
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
