internal import Records

extension DutchReports {
  func column(_ column: CraftColumn) -> String {
    switch column {
    case .agreements: "Afspraken"
    case .share: "Van alle"
    case .inForce: "Van kracht"
    case .proposed: "Voorgelegd"
    case .begunByEmployee: "Zelf begonnen"
    case .begunShare: "Van alle"
    case .alone: "Met zijn tweeën"
    case .onlyBurden: "Alleen minder belasting"
    case .handovers: "Taken"
    case .plans: "Plannen"
    case .experiments: "Experimenten"
    case .median: "Mediaan, weken"
    case .shortest: "Kortste"
    case .longest: "Langste"
    case .overdue: "Terugkijken te laat"
    case .effect: "Wat mensen merken"
    case .level: "Niveau"
    case .answered: "Gaven een score"
    case .before: "Eerst"
    case .now: "Laatst"
    case .change: "Verschil"
    case .agreement: "Afspraak"
    case .left: "Vertrokken"
    case .leftShare: "Van mensen"
    case .id: "Nummer"
    case .version: "Versie"
    case .state: "Stand"
    case .proposedOn: "Voorgelegd op"
    case .inForceFrom: "Van kracht vanaf"
    case .cycle: "Ronde"
    case .days: "Dagen"
    case .decidedOn: "Besloten op"
    case .overdueSince: "Te laat sinds"
    case .hasLeft: "Vertrokken"
    }
  }
  func title(_ part: CraftPart) -> String {
    switch part {
    case .form: "Wat de afspraken geven"
    case .craft: "Wat ze veranderen"
    case .initiator: "Bij wie het begon"
    case .occasion: "Wat de aanleiding was"
    case .course: "Met wie, en waarvoor"
    case .handovers: "Taken die naar een collega gaan"
    case .plans: "Gedeelde plannen"
    case .teams: "Per team"
    case .teamForms: "Wat de afspraken per team geven"
    case .decisions: "Wat er is besloten"
    case .cycles: "De hoeveelste keer"
    case .changes: "Cijfers, eerst en laatst"
    case .changesByForm: "Cijfers naar wat de afspraak geeft"
    case .turnover: "Wie vertrok, met en zonder afspraak"
    case .experimentTeams: "Experimenten per team"
    case .changeTeams: "Cijfers per team, eerst en laatst"
    case .room: "Ruimte om zelf te regelen"
    case .goals: "Doelen van de organisatie"
    case .impactTeams: "Per team"
    }
  }
  func rows(_ rows: CraftRows) -> String {
    switch rows {
    case .agreements: "De afspraken die meetellen, met hun stand en dagen:"
    case .experiments: "De experimenten die meetellen, met hun stand en dagen:"
    case .plans: "De plannen waarin iemand meeleest:"
    case .turnover: "Wie er op de eerste dag was, en wie vertrok:"
    }
  }
  var optionByTeam: String { "Toon alleen wat per team is te zeggen (team)." }

  var allTogether: String { "Alles bij elkaar" }
  func initiator(_ code: Initiator) -> String {
    switch code {
    case .employee: "medewerker"
    case .manager: "leidinggevende"
    case .hr: "HR"
    }
  }
  var noOccasion: String { "niet genoemd" }
  func parties(_ parties: CraftCompany) -> String {
    switch parties {
    case .withOthers: "nog iemand betrokken"
    case .alone: "alleen medewerker en leidinggevende"
    }
  }
  func goal(_ goal: CraftGoal) -> String {
    switch goal {
    case .linked: "draagt bij aan een doel van de organisatie"
    case .explained: "geen doel, en er staat waarom"
    case .none: "zegt niets over een doel"
    }
  }
  func burden(_ burden: CraftBurden) -> String {
    switch burden {
    case .only: "haalt alleen belasting weg"
    case .other: "geeft ook iets"
    }
  }
  func handover(_ split: HandoverSplit) -> String {
    switch split {
    case .agreed: "collega neemt over"
    case .drains: "waarvan de taak die collega energie kost"
    case .declined: "collega wil niet"
    case .returned: "teruggegeven"
    case .waiting: "wacht op antwoord"
    }
  }
  func plan(_ origin: PlanOrigin) -> String {
    origin == .talk ? "samen geschreven in een gesprek" : "zelf begonnen, en later gedeeld"
  }
  func experiment(_ split: ExperimentSplit) -> String {
    switch split {
    case .decided: "besloten"
    case .continue: "voortgezet"
    case .adapt: "aangepast"
    case .stop: "gestopt"
    case .waiting: "te besluiten"
    case .running: "loopt nog"
    case .brokenOff: "afgebroken"
    }
  }
  func cycle(_ cycle: Int, isOrLater: Bool) -> String {
    switch cycle {
    case 1: "voor het eerst"
    case 2: "voor de tweede keer"
    default: isOrLater ? "voor de derde keer of vaker" : "voor de \(cycle)e keer"
    }
  }
  func turnover(hasAgreement: Bool) -> String {
    hasAgreement ? "met een afspraak" : "zonder afspraak"
  }
  func level(_ level: ImpactLevel) -> String {
    switch level {
    case .individual: "Voor mensen zelf"
    case .team: "In het team"
    case .organisation: "Voor de organisatie"
    }
  }

  func agreementsCounted(
    _ agreements: Int64, people: Int64, inForce: Int64, proposed: Int64, closed: Int64
  ) -> String {
    let states = [
      "\(inForce) van kracht", proposed > 0 ? "\(proposed) voorgelegd" : nil,
      closed > 0 ? "\(closed) afgesloten" : nil,
    ].compactMap { $0 }
    return (agreements == 1 ? "1 afspraak" : "\(agreements) afspraken")
      + (people == 1 ? " van 1 medewerker: " : " van \(people) medewerkers: ")
      + listed(states, "en") + "."
  }
  func begunByEmployees(_ count: Int64, of all: Int64, share: String) -> String {
    "\(share) begon bij medewerkers zelf: \(count) van de \(all)."
  }
  func topDown(team: String?, others: Int64, of all: Int64) -> String {
    "Let op: \(team.map { "in \($0)" } ?? "alles bij elkaar") begonnen \(others) van de "
      + "\(all) afspraken bij een leidinggevende of HR. Jobcraften werkt als mensen zelf "
      + "beginnen; hebben ze daar de ruimte voor?"
  }
  func aloneCounted(_ count: Int64, of all: Int64) -> String {
    "Bij \(count) van de \(all) is naast medewerker en leidinggevende niemand betrokken."
  }
  func onlyBurden(_ count: Int64, of all: Int64) -> String {
    "\(count) van de \(all) halen alleen belasting weg. Onderzoek raadt aan daar iets bij te "
      + "doen: meer steun, ruimte of uitdaging."
  }
  func handoversCounted(_ asked: Int64, agreed: Int64?, drains: Int64?) -> String {
    let start = asked == 1 ? "1 taak ging" : "\(asked) taken gingen"
    let taken = agreed.map { "; \($0) keer zei die ja" } ?? ""
    let cost =
      drains.map { $0 == 0 ? "" : ", en \($0) keer kost de taak die collega energie" } ?? ""
    return "\(start) als vraag naar een collega\(taken)\(cost)."
  }
  func plansShared(_ count: Int64, own: Int64?) -> String {
    (count == 1 ? "1 plan werd gedeeld" : "\(count) plannen werden gedeeld")
      + (own.map { ", waarvan \($0) door iemand zelf begonnen." } ?? ".")
  }
  var severalForms: String {
    "Een afspraak die meer dan één ding geeft telt bij elk, dus samen is het meer dan alle "
      + "afspraken."
  }
  var severalCrafts: String {
    "Een afspraak die meer dan één ding verandert telt bij elk, dus samen is het meer dan alle "
      + "afspraken."
  }
  var headlinesOfTeams: String {
    "Hoeveel afspraken en experimenten een team heeft is geen geheim; om wat voor afspraken "
      + "het gaat en wat ervan werd, staat er alleen bij genoeg mensen."
  }
  var noAgreements: String {
    "In deze periode maakte nog niemand een afspraak over het eigen werk. boetseer agreement "
      + "draft begint er een."
  }
  var tooManyTeams: String {
    "Er zijn te veel teams om zeker te weten dat een uitsplitsing niemand verraadt."
  }

  func experimentsCounted(
    _ experiments: Int64, people: Int64, decided: Int64?, running: Int64?
  ) -> String {
    let parts = [
      decided.map { "over \($0) is besloten" },
      running.map { $0 == 1 ? "1 loopt nog" : "\($0) lopen nog" },
    ].compactMap { $0 }
    return (experiments == 1 ? "1 experiment" : "\(experiments) experimenten")
      + (people == 1 ? " van 1 medewerker" : " van \(people) medewerkers")
      + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
  }
  func decisionsCounted(_ parts: [String]) -> String {
    "Besluiten: " + parts.joined(separator: ", ") + "."
  }
  func duration(median: Int64, shortest: Int64, longest: Int64) -> String {
    "Ze duurden meestal \(median) weken (mediaan); het kortste \(shortest), het langste \(longest)."
  }
  func overdueCounted(_ count: Int64) -> String {
    count == 1
      ? "Bij 1 experiment is het terugkijken te laat."
      : "Bij \(count) experimenten is het terugkijken te laat."
  }
  var scoresOfYears: String {
    "Scores staan er van een heel kalenderjaar dat voorbij is (--year): twee perioden die bijna "
      + "gelijk lopen zouden verraden welke score één mens gaf."
  }
  func changed(_ score: String, before: String, after: String, people: Int64) -> String {
    "\(score): van \(before) naar \(after), bij \(people) mensen."
  }
  func association(_ people: Int64?) -> String {
    "Dit gaat samen, en meer zegt het niet: "
      + (people.map { "het zijn \($0) mensen, " } ?? "het zijn weinig mensen, ")
      + "die zelf meededen, en er is geen groep om hen mee te vergelijken."
  }
  var durationExplained: String {
    "De duur gaat van de eerste tot en met de laatste dag, of tot het besluit als dat eerder "
      + "viel. Wat op de laatste dag van de periode nog liep of wachtte staat hier zoals het "
      + "toen was."
  }
  var changeExplained: String {
    "Scores van 1 tot 5, van de medewerker zelf: de eerste keer terugkijken op een afspraak "
      + "naast de laatste, over alle rondes heen. Iedereen telt een keer."
  }
  var turnoverExplained: String {
    "Wie op de eerste dag in dienst was, met of zonder een afspraak die toen van kracht was "
      + "geweest, en op de laatste dag niet meer. Waarom iemand ging telt niet mee: ook pensioen "
      + "en tijdelijk werk horen erbij. Wie een afspraak maakt verschilt van wie dat niet doet; "
      + "dit gaat samen, en zegt niet waardoor het komt."
  }
  func turnoverTooFew(_ least: Int64) -> String {
    "Vergelijken kan pas als met en zonder afspraak elk minstens \(least) mensen zijn, en er "
      + "van beide genoeg vertrokken en bleven."
  }
  func left(with: String, of people: Int64, without: String, of others: Int64) -> String {
    "Van de \(people) mensen met een afspraak vertrok \(with), van de \(others) zonder \(without)."
  }
  var noExperiments: String {
    "In deze periode probeerde nog niemand een afspraak uit. boetseer experiment start "
      + "begint er een."
  }
  var hiddenScores: String {
    "Een gemiddelde ontbreekt ook waar iedereen de laagste of de hoogste score gaf, want "
      + "dan staat er wat elk gaf."
  }

  func lookedBack(_ people: Int64) -> String {
    people == 1
      ? "1 medewerker keek terug op een experiment."
      : "\(people) medewerkers keken terug op een experiment."
  }
  func highest(_ effect: String, mean: String, people: Int64) -> String {
    "Het hoogst staat \(effect.prefix(1).lowercased() + effect.dropFirst()): gemiddeld "
      + "\(mean), van \(people) mensen."
  }
  func roomGrew(before: String, after: String, people: Int64) -> String {
    "Ruimte om zelf te regelen: eerst \(before), laatst \(after), bij \(people) mensen."
  }
  func goalsLinked(_ count: Int64, of all: Int64) -> String {
    "\(count) van de \(all) afspraken dragen bij aan een doel van de organisatie."
  }
  var effectsExplained: String {
    "Scores van 1 tot 5, van de medewerker zelf bij het terugkijken. Waar eerst en laatst "
      + "naast elkaar staan gaat het om wie twee keer een score gaf; anders om de laatste. "
      + "Iedereen telt een keer."
  }
  var noLookingBack: String {
    "In deze periode keek nog niemand terug op een experiment. boetseer experiment evaluate "
      + "doet dat."
  }
  func chart(_ level: ImpactLevel) -> String { "\(self.level(level)): laatste score, van 1 tot 5" }
}
