extension EnglishSchemes {
  func wageAssumed(_ wage: String) -> String {
    "Assumed: a wage of \(wage) a month at full time, in proportion to the hours."
  }
  func standsAfterCap(_ amount: String) -> String { "\(amount) stands after the cap" }

  var askTitle: String { "What one may ask:" }
  func askFreely(_ pot: String?) -> String {
    "No limit of one claim or person" + (pot.map { "; as long as the pot has money (\($0))" } ?? "")
      + "."
  }
  func askCourse(_ cost: String, pays: String, own: String) -> String {
    "Of a course of \(cost) the scheme pays \(pays) at most, and the employee \(own)."
  }

  func mayAsk(people: Int, without: Int, from: String, to: String) -> String {
    "Who may ask in this organisation, from \(from) to \(to): \(people - without) of \(people)"
      + " people."
  }
  func mayAsk(of group: String, people: Int, without: Int) -> String {
    "\(group): \(people) \(people == 1 ? "person" : "people")"
      + (without > 0 ? "; \(without) may not ask" : "")
  }
  func leftOut(
    _ rule: LeavingOut, _ value: String, people: Int, names: [String], more: Int, isAsked: Bool
  ) -> String {
    let what =
      switch rule {
      case .workers: "contract is \(value)"
      case .education: "education is \(value)"
      case .teams: "team is \(value) or below"
      case .nothingBelow: "\(value) hours a week or more"
      case .afterMonths: "\(value) months in service first"
      }
    let count = "\(people) \(people == 1 ? "person" : "people")"
    let outcome = isAsked ? "may not ask" : people == 1 ? "gets nothing" : "get nothing"
    guard !names.isEmpty else { return "\(rule.rawValue) (\(what)): \(count) \(outcome)." }
    let rest = more > 0 ? " and \(more) more (all of them: --format json)" : ""
    return "\(rule.rawValue) (\(what)): \(count) \(outcome): "
      + names.joined(separator: ", ") + rest + "."
  }
  func targetReaches(_ who: String, people: Int) -> String {
    "The amount for \(who) reaches \(people) \(people == 1 ? "person" : "people")."
  }
  func targetWho(education: [String], ages: ClosedRange<Int>?) -> String {
    var who: [String] = []
    if !education.isEmpty { who.append("education \(listed(education, "or"))") }
    if let ages { who.append(EnglishSchemes.age(ages)) }
    return listed(who, "and")
  }
  func withoutBirthYear(_ people: Int) -> String {
    "Of \(people) \(people == 1 ? "person" : "people") no year of birth is known: no amount by age"
      + " counts for them."
  }
  func noWages(_ people: Int, of all: Int) -> String {
    let whose =
      people == all
      ? "No wages were taken in, so what it would do here cannot be told"
      : "Of \(people) of \(all) people no wages were taken in, so they count for nothing here"
    return whose + ": boetseer import wages FILE. A yearly wage is not used: the wage paid in each"
      + " month counts."
  }
  func aboveCap(_ amount: String) -> String {
    "Of it \(amount) is above the cap and lapses at once."
  }
  func warning(_ warning: SchemeWarning) -> String {
    switch warning {
    case .amountLow(let amount, let course, let years):
      "Beware: \(amount) a year is less than a usual course costs (\(course))"
        + (years.map { "; after saving for \($0) years it is enough." }
          ?? ", and saving never makes it enough.")
    case .limitLow(let amount, let course):
      "Beware: at most \(amount) is less than a usual course costs (\(course))."
    case .endsSoon(let months):
      "Beware: a grant can be used for \(months) months only. Who has to find out what fits needs"
        + " longer."
    case .hoursWithoutClaims:
      "Beware: no claim can be made on an account in hours; they are taken off by hand (boetseer"
        + " account adjust --minus). Development days have form: time."
    case .unknownTeams(let codes):
      "Beware: there is no team \(listed(codes, "or")), so nobody in it takes part."
    case .potShort(let day, let grants, let pot):
      "Beware: all grants of \(day) together are \(grants) and the pot has \(pot), so none would be"
        + " made."
    }
  }

  /// `57 and older`, `up to 30`, `57 to 67`.
  static func age(_ ages: ClosedRange<Int>) -> String {
    if ages.upperBound >= 120 { return "an age of \(ages.lowerBound) and older" }
    if ages.lowerBound == 0 { return "an age up to \(ages.upperBound)" }
    return "an age of \(ages.lowerBound) to \(ages.upperBound)"
  }
}
