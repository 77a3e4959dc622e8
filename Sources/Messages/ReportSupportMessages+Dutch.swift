internal import Records

extension DutchReports {
  func ambassadorCompared(_ share: String, without: String, isLower: Bool) -> String {
    let who = isLower ? "Mensen met ten hoogste mbo 2" : "Mensen"
    return "\(who) gebruiken \(share) van hun recht in teams met een leerambassadeur, \(without) "
      + "in teams zonder."
  }
  var ambassadors: String { "Met en zonder leerambassadeur" }
  func ambassador(_ isThere: Bool) -> String { isThere ? "in het team" : "niet in het team" }
  var everyLevel: String { "elk niveau" }
  var ambassadorsExplained: String {
    "Een team heeft een ambassadeur als er in de periode een langskwam. De teams verschillen in "
      + "meer dan dat."
  }
  func awareOfBudget(_ share: String, asked: Int64, year: Int) -> String {
    "In \(year) kende \(share) van \(asked) ondervraagden het budget."
  }
  var awareness: String { "Wie het budget kent" }
  var trainingMoney: String { "in het algemeen" }
  var awarenessExplained: String {
    "Peilingen van dit jaar en de twee ervoor, naast het gebruikte deel van het recht in het jaar "
      + "van het rapport."
  }
  func savingsPutIn(_ amount: String, times: Int64, scheme: String) -> String {
    let often = times == 1 ? "één keer" : "\(times) keer"
    return "Aan besparingen ging \(often) \(amount) opnieuw naar scholing, in \(scheme)."
  }
  var savings: String { "Opnieuw ingezette besparingen" }

  func informalShare(_ activities: String, minutes: String, usual: String) -> String {
    "Van wat mensen leerden was \(activities) informeel, \(minutes) van de tijd; \(usual) van de "
      + "activiteiten is gebruikelijk."
  }
  var learning: String { "Formeel en informeel leren" }
  func learning(_ kind: LearningKind) -> String {
    switch kind {
    case .formal: "formeel: cursus, opleiding"
    case .informal: "informeel: van het werk en elkaar"
    }
  }
  var chartOfLearning: String { "Deel van het leren dat informeel is" }
  var usualInformal: String { "Gebruikelijk, van activiteiten" }
  var learningExplained: String {
    "Alleen wat is vastgelegd telt. Tijd voor informeel leren zit niet in de scholingskosten, dus "
      + "leren kost meer dan deze pagina toont."
  }

  func workshopsHeld(_ workshops: Int64, about fund: String, participants: Int64?) -> String {
    let held = workshops == 1 ? "1 workshop" : "\(workshops) workshops"
    return participants.map { "\(fund): \(held) met \($0) mensen." } ?? "\(fund): \(held)."
  }
  func claimedAfter(
    _ awarded: Int64, of participants: Int64, others: Int64, of all: Int64
  ) -> String {
    "\(awarded) van de \(participants) deelnemers kregen daarna iets toegekend, \(others) van de "
      + "\(all) anderen."
  }
  var workshops: String { "Workshops en latere aanvragen" }
  func tookPart(_ hasTakenPart: Bool) -> String { hasTakenPart ? "deelnemers" : "anderen" }
  func chartOfWorkshops(_ fund: String) -> String { "Toegekend uit \(fund), van de mensen" }
  var workshopsExplained: String {
    "Anderen: wie mag vragen en aan geen workshop meedeed. Van deelnemers tellen alleen aanvragen "
      + "sinds de workshop. Wie naar een workshop gaat wilde misschien al iets aanvragen."
  }
  func nameless(_ people: Int64) -> String {
    "\(people) deelnemers zijn niet met naam opgegeven; ze staan bij de anderen."
  }
}

extension DutchReports {
  func supportColumn(_ column: ReportColumn) -> String {
    switch column {
    case .ambassador: "Ambassadeur"
    case .education: "Opleiding"
    case .asked: "Gevraagd"
    case .aware: "Kent het"
    case .awareShare: "Van gevraagd"
    case .times: "Keer"
    case .learning: "Leren"
    case .activities: "Activiteiten"
    case .time: "Tijd"
    case .ofActivities: "Van activiteiten"
    case .ofTime: "Van tijd"
    case .workshops: "Workshops"
    case .claimed: "Vroeg aan"
    case .claimedShare: "Vroeg, van mensen"
    case .awardedTo: "Toegekend"
    default: "Van mensen"
    }
  }
}
