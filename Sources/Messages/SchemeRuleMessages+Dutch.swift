internal import Records

extension DutchSchemes {
  func basis(
    _ kind: Scheme.BasisKind, title: String, article: String, url: String, readOn: String?,
    verified: Bool
  ) -> String {
    let source =
      switch kind {
      case .law: "de wet"
      case .cao: "de cao"
      case .company: "een afspraak van de organisatie"
      case .individual: "een persoonlijke afspraak"
      }
    var parts: [String] = []
    if !title.isEmpty { parts.append(title) }
    if !article.isEmpty { parts.append("artikel \(article)") }
    if !url.isEmpty { parts.append(url) }
    let place = parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")
    let read = readOn.map { ", gelezen op \($0)" } ?? ""
    return "De grondslag is \(source)\(place)\(read)"
      + (verified ? ", aan de tekst getoetst." : ", nog niet aan de tekst getoetst.")
  }
  func consented(on day: String) -> String { "De OR heeft ingestemd op \(day)." }
  var consentByCao: String { "De cao regelt het, dus de OR hoeft niet in te stemmen." }
  func consentNotNeeded(reason: String) -> String {
    "Instemming van de OR is niet nodig: \(reason)"
  }
  var consentMissing: String {
    "De OR heeft nog niet ingestemd: je kunt de regeling controleren, toegekend wordt er niets."
  }
  func tax(confirmed: Bool) -> String {
    confirmed
      ? "Hoe de belasting ermee omgaat is bevestigd."
      : "Hoe de belasting ermee omgaat is niet bevestigd: vraag het na voor je erop rekent."
  }
  func yearStarts(_ day: MonthDay) -> String {
    "Het jaar van de regeling begint op \(day.day) \(DutchSchemes.month(day.month))."
  }

  func versionHolds(from day: String, until last: String?) -> String {
    last.map { "Vanaf \(day); na \($0) wordt niets meer toegekend." } ?? "Vanaf \(day)."
  }
  func grant(_ amount: String, per: SchemeVersion.Per, years: Int) -> String {
    switch per {
    case .year: "Een medewerker krijgt \(amount) voor een voltijds jaar."
    case .years:
      "Een medewerker krijgt \(amount) voor een voltijds jaar, voor \(years) jaar tegelijk."
    case .wagePercent: "Een medewerker krijgt \(amount) van het loon van elke maand."
    case .month: "Een medewerker krijgt \(amount) voor een voltijds jaar, in maandelijkse delen."
    case .none: "Er wordt niets vanzelf toegekend."
    }
  }
  func target(
    education: [String], ages: ClosedRange<Int>?, amount: String, cap: String?, reason: String
  ) -> String {
    let who = targetWho(education: education, ages: ages)
    return "Wie op de dag van toekenning \(who) heeft, krijgt in plaats daarvan \(amount)"
      + (cap.map { ", en op de rekening staat hooguit \($0)" } ?? "") + "."
      + (reason.isEmpty ? "" : " De reden: \(reason)")
  }
  func budget(_ amount: String, per: SchemeVersion.Per) -> String {
    switch per {
    case .year: "De organisatie zet per jaar \(amount) opzij."
    case .month: "De organisatie zet per jaar \(amount) opzij, in maandelijkse delen."
    case .years, .wagePercent, .none: "Er wordt niets vanzelf opzijgezet."
    }
  }
  func grantDay(_ day: SchemeVersion.GrantDay, per: SchemeVersion.Per) -> String {
    let period =
      per == .month || per == .wagePercent
      ? "de maand" : per == .years ? "de periode" : "het jaar van de regeling"
    return switch day {
    case .periodStart: "Dat gebeurt aan het begin van \(period)."
    case .periodEnd: "Dat gebeurt aan het eind van \(period)."
    case .on(let day): "Dat gebeurt op \(day.day) \(DutchSchemes.month(day.month))."
    }
  }
  func percent(_ number: String) -> String { "\(number) %" }
  func hours(_ amount: String) -> String { "\(amount) uur" }
  func hours(_ scale: SchemeVersion.HoursScale) -> String {
    switch scale {
    case .factor: "Wie in deeltijd werkt krijgt de deeltijdfactor ervan."
    case .full: "Ook wie in deeltijd werkt krijgt het hele bedrag."
    }
  }
  func fullFrom(_ hours: String) -> String { "Vanaf \(hours) uur per week is het het hele bedrag." }
  func nothingBelow(_ hours: String) -> String { "Onder \(hours) uur per week is het niets." }
  func maxFactor(_ factor: String) -> String {
    "Meer dienstverbanden samen tellen voor ten hoogste deeltijdfactor \(factor)."
  }
  func proRata(_ rule: SchemeVersion.ProRata, per: SchemeVersion.Per) -> String {
    let period = per == .month ? "de maand" : "het jaar"
    return switch rule {
    case .calendarDays: "Wie een deel van \(period) in dienst is krijgt het naar kalenderdagen."
    case .calendarMonths:
      "Wie een deel van \(period) in dienst is krijgt het naar maanden, een deel van een maand naar"
        + " dagen."
    case .months15th:
      "Een maand telt helemaal voor wie op de 15e en 16e in dienst is, en anders niet."
    case .referenceDate: "Alleen wie op de dag van toekenning in dienst is krijgt het."
    case .full: "Wie in de loop van \(period) komt krijgt bij de start het hele bedrag."
    }
  }
  func afterMonths(_ months: Int) -> String {
    "De eerste toekenning komt na \(months) \(months == 1 ? "maand" : "maanden") in dienst."
  }
  func rounding(_ step: SchemeVersion.RoundingStep, _ mode: RoundingMode) -> String {
    let unit =
      switch step {
      case .cent: "hele centen"
      case .euro: "hele euro's"
      case .minute: "hele minuten"
      case .quarter: "hele kwartieren"
      case .halfHour: "hele halve uren"
      case .hour: "hele uren"
      case .day: "hele dagen"
      }
    return switch mode {
    case .halfUp: "Er wordt afgerond op \(unit), een half naar boven."
    case .up: "Er wordt naar boven afgerond op \(unit)."
    case .down: "Er wordt naar beneden afgerond op \(unit)."
    }
  }
  func eligible(workers: [String], education: [String], teams: [String]) -> String {
    var parts: [String] = []
    if !workers.isEmpty { parts.append("contract \(listed(workers, "of"))") }
    if !education.isEmpty { parts.append("opleiding \(listed(education, "of"))") }
    if !teams.isEmpty { parts.append("team \(listed(teams, "of")) en wat eronder valt") }
    return parts.isEmpty
      ? "Iedereen in dienst doet mee." : "Meedoen kan met: \(parts.joined(separator: "; "))."
  }
  func expiry(
    _ expiry: SchemeVersion.Expiry, day: String, ending: SchemeVersion.Ending
  ) -> String {
    let ends =
      switch ending {
      case .lapse: "vervalt"
      case .returns: "gaat terug naar de pot"
      case .carry: "loopt af"
      }
    return switch expiry {
    case .never: "Wat is toegekend vervalt niet."
    case .yearEnd: "Wat aan het eind van het jaar van de regeling over is \(ends)."
    case .years(let count):
      "Wat over is \(ends) aan het eind van het \(count)e jaar na dat van de toekenning."
    case .months(let count):
      "Een toekenning is \(count) \(count == 1 ? "maand" : "maanden") te gebruiken; wat dan over is"
        + " \(ends)."
    case .date:
      "Wat is toegekend is te gebruiken tot en met \(day); wat dan over is \(ends)."
    case .employmentEnd: "Wat over is als het dienstverband eindigt \(ends)."
    }
  }
  func carry(most: String?, until: MonthDay?, months: Int?) -> String {
    let end =
      until.map { "tot en met \($0.day) \(DutchSchemes.month($0.month))" }
      ?? months.map { "\($0) \($0 == 1 ? "maand" : "maanden") lang" } ?? "alsof het nieuw is"
    return most.map { "Daarvan kan ten hoogste \($0) nog één keer mee, \(end); de rest vervalt." }
      ?? "Het kan nog één keer mee, \(end)."
  }
  func cap(balance: String, byFactor: Bool) -> String {
    "Op een rekening staat ten hoogste \(balance)" + (byFactor ? ", naar rato van de uren" : "")
      + "; wat een toekenning daarboven brengt vervalt, het oudste eerst."
  }
  func cap(lots: Int) -> String {
    lots == 1
      ? "Alleen de nieuwste toekenning telt: daarmee vervalt de vorige."
      : "De nieuwste \(lots) toekenningen tellen: met één meer vervalt de oudste."
  }
  func notice(days: [Int], isRequired: Bool) -> String {
    let before = listed(days.map(String.init), "en")
    return "Er gaat een brief uit \(before) \(days == [1] ? "dag" : "dagen") voor de laatste dag."
      + (isRequired
        ? " Niets eindigt voordat zo'n brief \(days.first ?? 0) dagen onderweg is geweest." : "")
  }
  func leaver(_ leaver: SchemeVersion.Leaver, minimum: String?) -> String {
    let rest =
      switch leaver {
      case .lapse: "vervalt"
      case .returns: "gaat terug naar de pot"
      case .transfer:
        "wacht om mee te gaan naar een andere werkgever"
          + (minimum.map { " (onder \($0) vervalt het)" } ?? "")
      case .keep: "blijft te gebruiken tot de eigen laatste dag"
      case .payOut: "wordt uitbetaald"
      }
    return "Wat er op de dag na het einde van het dienstverband nog over is, \(rest); toegekende"
      + " aanvragen gaan door."
  }
  func perClaim(_ amount: String) -> String { "Een aanvraag krijgt ten hoogste \(amount)." }
  func perPerson(_ amount: String, per: SchemeVersion.PersonLimit.Per) -> String {
    switch per {
    case .year: "Eén persoon krijgt per jaar van de regeling ten hoogste \(amount)."
    case .lifetime: "Eén persoon krijgt in totaal ten hoogste \(amount)."
    }
  }
  func ownShare(_ amount: String) -> String {
    "De medewerker betaalt van elke aanvraag de eerste \(amount) zelf."
  }
  func pot(_ total: String, code: String, per: SchemeVersion.Pot.Per) -> String {
    switch per {
    case .year:
      "Het komt uit de pot \(code): \(total) per jaar van de regeling; wat over is gaat terug naar"
        + " de organisatie."
    case .once: "Het komt uit de pot \(code): \(total), één keer."
    }
  }
  func committee(
    quorum: Int, from: String?, to: String?, order: SchemeVersion.Committee.Order
  ) -> String {
    var lines = ["De commissie beslist, met ten minste \(quorum) stem\(quorum == 1 ? "" : "men")."]
    if let from, let to { lines.append("Aanvragen kan van \(from) tot en met \(to).") }
    switch order {
    case .completeness: lines.append("Wie het eerst compleet was gaat voor.")
    case .criteria: lines.append("Wie de meeste stemmen heeft gaat voor.")
    }
    return lines.joined(separator: " ")
  }
  func purposes(_ purposes: [String]) -> String {
    purposes.isEmpty
      ? "Elk bestedingsdoel mag." : "Het mag besteed worden aan \(listed(purposes, "of"))."
  }
  func approvedBy(_ approval: SchemeVersion.Approval) -> String {
    switch approval {
    case .none: "Aanvragen hoeven niet te worden goedgekeurd."
    case .manager: "De leidinggevende keurt aanvragen goed."
    case .hr: "HR keurt aanvragen goed."
    case .committee: "Een commissie beslist over aanvragen."
    }
  }
  func grace(_ months: Int) -> String {
    "Een terugbetaling na afloop is nog \(months) \(months == 1 ? "maand" : "maanden")"
      + " te gebruiken."
  }
  func decrease(_ rule: SchemeVersion.Decrease) -> String {
    switch rule {
    case .waive: "Dalen de uren nadat het al besteed is, dan hoeft er niets terug."
    case .offset: "Dalen de uren nadat het al besteed is, dan is de volgende toekenning lager."
    }
  }
  func leaveReserve(_ when: SchemeVersion.LeaveReserve) -> String {
    switch when {
    case .request: "Verlof wordt opzij gezet zodra erom is gevraagd."
    case .approval: "Verlof wordt opzij gezet als het is goedgekeurd."
    }
  }
  func managerSees(_ what: SchemeVersion.ManagerSees) -> String {
    switch what {
    case .nothing: "De leidinggevende ziet geen saldo en geen aanvragen."
    case .balance: "De leidinggevende ziet het saldo, niet de aanvragen."
    case .claims: "De leidinggevende ziet het saldo en de aanvragen."
    }
  }

  private static func month(_ number: Int) -> String {
    let names = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }
}
