extension DutchSchemes {
  func wageAssumed(_ wage: String) -> String {
    "Aangenomen: een loon van \(wage) per maand bij voltijd, naar verhouding van de uren."
  }
  func standsAfterCap(_ amount: String) -> String { "na het plafond staat er \(amount)" }

  var askTitle: String { "Wat iemand kan vragen:" }
  func askFreely(_ pot: String?) -> String {
    "Geen grens per aanvraag of per persoon"
      + (pot.map { "; zolang de pot geld heeft (\($0))" } ?? "")
      + "."
  }
  func askCourse(_ cost: String, pays: String, own: String) -> String {
    "Van een cursus van \(cost) betaalt de regeling hooguit \(pays), en de medewerker \(own)."
  }

  func mayAsk(people: Int, without: Int, from: String, to: String) -> String {
    "Wie in deze organisatie kan vragen, van \(from) tot en met \(to): \(people - without) van de"
      + " \(people) mensen."
  }
  func mayAsk(of group: String, people: Int, without: Int) -> String {
    "\(group): \(people) \(people == 1 ? "mens" : "mensen")"
      + (without > 0 ? "; \(without) \(without == 1 ? "kan" : "kunnen") niet vragen" : "")
  }
  func leftOut(
    _ rule: LeavingOut, _ value: String, people: Int, names: [String], more: Int, isAsked: Bool
  ) -> String {
    let what =
      switch rule {
      case .workers: "contract is \(value)"
      case .education: "opleiding is \(value)"
      case .teams: "team is \(value) of daaronder"
      case .nothingBelow: "\(value) uur per week of meer"
      case .afterMonths: "eerst \(value) maanden in dienst"
      }
    let count = "\(people) \(people == 1 ? "mens" : "mensen")"
    let outcome =
      isAsked
      ? people == 1 ? "kan niet vragen" : "kunnen niet vragen"
      : people == 1 ? "krijgt niets" : "krijgen niets"
    guard !names.isEmpty else { return "\(rule.rawValue) (\(what)): \(count) \(outcome)." }
    let rest = more > 0 ? " en nog \(more) (allemaal: --format json)" : ""
    return "\(rule.rawValue) (\(what)): \(count) \(outcome): "
      + names.joined(separator: ", ") + rest + "."
  }
  func targetReaches(_ who: String, people: Int) -> String {
    "Het bedrag voor \(who) bereikt \(people) \(people == 1 ? "mens" : "mensen")."
  }
  func targetWho(education: [String], ages: ClosedRange<Int>?) -> String {
    var who: [String] = []
    if !education.isEmpty { who.append("opleiding \(listed(education, "of"))") }
    if let ages { who.append(DutchSchemes.age(ages)) }
    return listed(who, "en")
  }
  func withoutBirthYear(_ people: Int) -> String {
    "Van \(people) \(people == 1 ? "mens" : "mensen") is geen geboortejaar bekend: voor hen telt"
      + " geen bedrag naar leeftijd."
  }
  func noWages(_ people: Int, of all: Int) -> String {
    let whose =
      people == all
      ? "Er zijn geen lonen ingelezen, dus wat het hier zou doen is niet te zeggen"
      : "Van \(people) van de \(all) mensen zijn geen lonen ingelezen, dus zij tellen hier niet mee"
    return whose
      + ": boetseer import wages BESTAND. Een jaarloon telt niet: het loon dat elke maand"
      + " is betaald telt."
  }
  func aboveCap(_ amount: String) -> String {
    "Daarvan komt \(amount) boven het plafond en vervalt meteen."
  }
  func warning(_ warning: SchemeWarning) -> String {
    switch warning {
    case .amountLow(let amount, let course, let years):
      "Let op: \(amount) per jaar is minder dan een gewone cursus kost (\(course))"
        + (years.map { "; na \($0) jaar sparen is het genoeg." }
          ?? ", en sparen maakt het nooit genoeg.")
    case .limitLow(let amount, let course):
      "Let op: hooguit \(amount) is minder dan een gewone cursus kost (\(course))."
    case .endsSoon(let months):
      "Let op: een toekenning is maar \(months) maanden bruikbaar. Wie moet uitzoeken wat past,"
        + " heeft langer nodig."
    case .hoursWithoutClaims:
      "Let op: op een rekening in uren kan niemand iets aanvragen; ze gaan er met de hand af"
        + " (boetseer account adjust --minus). Ontwikkeldagen hebben form: time."
    case .unknownTeams(let codes):
      "Let op: er is geen team \(listed(codes, "of")), dus niemand daarin doet mee."
    case .potShort(let day, let grants, let pot):
      "Let op: alle toekenningen van \(day) samen zijn \(grants) en de pot heeft \(pot), dus er zou"
        + " geen enkele komen."
    }
  }

  /// `57 en ouder`, `tot en met 30`, `57 tot en met 67`.
  static func age(_ ages: ClosedRange<Int>) -> String {
    if ages.upperBound >= 120 { return "een leeftijd van \(ages.lowerBound) en ouder" }
    if ages.lowerBound == 0 { return "een leeftijd tot en met \(ages.upperBound)" }
    return "een leeftijd van \(ages.lowerBound) tot en met \(ages.upperBound)"
  }
}
