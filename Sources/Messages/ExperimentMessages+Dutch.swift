internal import Records

struct DutchExperiments: ExperimentMessages {
  func column(_ column: ExperimentColumn) -> String {
    switch column {
    case .experiment: "Experiment"
    case .agreement: "Afspraak"
    case .employee: "Medewerker"
    case .name: "Naam"
    case .team: "Team"
    case .state: "Stand"
    case .headline: "In één regel"
    case .from: "Van"
    case .to: "Tot en met"
    case .cycle: "Ronde"
    case .decision: "Besloten"
    case .overdue: "Te laat sinds"
    case .who: "Wie"
    case .role: "Als"
    case .kind: "Soort"
    case .day: "Dag"
    case .task: "Taak"
    case .answer: "Antwoord"
    case .energy: "Energie"
    }
  }
  func state(_ state: ExperimentState) -> String {
    switch state {
    case .planned: "gepland"
    case .running: "loopt"
    case .ended: "te besluiten"
    case .decided: "besloten"
    case .brokenOff: "afgebroken"
    }
  }
  func role(_ role: ExperimentRole) -> String {
    switch role {
    case .evaluator: "kijkt terug"
    case .inspire: "inspireert"
    case .support: "ondersteunt"
    case .feedback: "geeft feedback"
    }
  }
  func kind(_ kind: EvaluationKind) -> String {
    switch kind {
    case .interim: "tussentijds"
    case .final: "aan het eind"
    case .later: "later"
    }
  }
  func decision(_ decision: ExperimentDecision) -> String {
    switch decision {
    case .continue: "voortzetten"
    case .adapt: "aanpassen"
    case .stop: "stoppen"
    }
  }
  func taken(_ answer: HandoverAnswer) -> String {
    switch answer {
    case .agree: "neemt over"
    case .decline: "neemt niet over"
    case .giveBack: "gaf terug"
    }
  }
  func score(_ score: EvaluationScore) -> String {
    switch score {
    case .autonomy: "Autonomie"
    case .energy: "Energie"
    case .pleasure: "Werkplezier"
    case .authenticity: "Mezelf zijn"
    case .wellbeing: "Welzijn"
    case .room: "Regelruimte"
    case .ownership: "Eigenaar van de rol"
    case .links: "Samenwerken met voor wie en van wie"
    case .result: "Oog voor het resultaat"
    case .engagement: "Bevlogen en tevreden"
    case .performance: "Presteren en samenwerken"
    case .balance: "Werk en privé"
    }
  }

  // MARK: What was done

  func started(_ id: String, who: String, from: String, to: String) -> String {
    "\(id): \(who) probeert het van \(from) tot en met \(to)."
  }
  func lookBack(_ days: [String]) -> String { "Jullie kijken terug op \(listed(days, "en"))." }
  func changed(_ id: String) -> String { "\(id) is gewijzigd." }
  func asksConsent(_ id: String, task: String, who: String) -> String {
    "Vraag \(who) of \"\(task)\" welkom is: boetseer experiment take \(id)."
  }
  func took(_ id: String, task: String, who: String, _ answer: HandoverAnswer) -> String {
    switch answer {
    case .agree: "\(who) neemt \"\(task)\" over (\(id))."
    case .decline: "\(who) neemt \"\(task)\" niet over (\(id)); het blijft waar het was."
    case .giveBack: "\(who) geeft \"\(task)\" terug (\(id))."
    }
  }
  func drains(_ task: String) -> String {
    "\"\(task)\" kost energie voor wie het overneemt. Is er iemand die er energie van krijgt?"
  }
  func evaluated(_ id: String, who: String, _ kind: EvaluationKind) -> String {
    "\(who) keek terug op \(id), \(self.kind(kind))."
  }
  func onlyYouTwo(_ readers: [String]) -> String {
    "Teksten en scores zijn alleen voor \(listed(readers, "en"))."
  }
  func stillLooksBack(_ who: [String]) -> String {
    "\(listed(who, "en")) \(who.count == 1 ? "keek" : "keken") nog niet terug."
  }
  func decided(_ id: String, _ decision: ExperimentDecision) -> String {
    "\(id) is besloten: \(self.decision(decision))."
  }
  func nextCycle(_ scoresOn: String) -> String {
    "Er begint een volgende ronde: het blijft zoals afgesproken, en op \(scoresOn) worden beiden "
      + "weer naar hun scores gevraagd."
  }
  func newVersion(_ agreement: String, _ number: Int) -> String {
    "\(agreement) heeft versie \(number) om mee verder te gaan: wijzig die en leg haar voor."
  }
  func agreementClosed(_ agreement: String) -> String { "\(agreement) is afgesloten." }
  func enteredBy(_ actor: String, for who: [String], seen: String) -> String {
    "Vastgelegd door \(actor) namens \(listed(who, "en")): \(seen)."
  }
  func tellHeadlines(_ manager: String) -> String {
    "Vertel \(manager) nu en dan in één regel hoe het gaat: boetseer experiment change --headline."
  }

  // MARK: The page

  func heading(_ id: String, who: String) -> String { "Experiment \(id) van \(who)" }
  func stateLine(_ state: ExperimentState, from: String, to: String, cycle: Int) -> String {
    let days = "van \(from) tot en met \(to)" + (cycle > 1 ? ", ronde \(cycle)" : "")
    return switch state {
    case .planned: "Gepland \(days)."
    case .running: "Loopt \(days)."
    case .ended: "Voorbij, \(days): hoe gaat het verder?"
    case .decided: "Geprobeerd \(days)."
    case .brokenOff: "Gepland \(days), en afgebroken."
    }
  }
  func decisionLine(
    _ decision: ExperimentDecision, day: String, told: String?, because reason: String?
  ) -> String {
    "Besloten op \(day): \(self.decision(decision))" + (told.map { " (\($0))" } ?? "")
      + (reason.map { ", want: \($0)" } ?? ".")
  }
  var erased: String { "De teksten en scores zijn gewist." }
  func overdue(_ day: String, who: [String]) -> String {
    "Terug te kijken sinds \(day): \(listed(who, "en"))."
  }
  func title(_ part: ExperimentPart) -> String {
    switch part {
    case .moments: "Dagen om terug te kijken"
    case .people: "Wie meedoen"
    case .handovers: "Taken die naar een ander gaan"
    case .evaluations: "Terugkijken"
    }
  }
  func text(_ part: EvaluationPart) -> String {
    switch part {
    case .gave: "Gaf energie"
    case .cost: "Kostte energie"
    case .exciting: "Spannend"
    case .note: "Ervaring"
    }
  }
  var howLabel: String { "Hoe jullie terugkijken" }
  var headlineLabel: String { "Hoe het gaat" }
  var hidden: String { "voor medewerker en leidinggevende" }
  var noneFound: String { "Geen experimenten gevonden." }
  var usualHow: String { "in een gesprek" }

  // MARK: Questions and mistakes

  var askAgreement: String { "Welke afspraak probeer je uit?" }
  var askExperiment: String { "Welk experiment?" }
  func ask(_ part: EvaluationPart) -> String {
    switch part {
    case .gave: "Wat gaf energie? (Enter om het open te laten)"
    case .cost: "Wat kostte energie? (Enter om het open te laten)"
    case .exciting: "Wat was spannend? (Enter om het open te laten)"
    case .note: "Hoe was het, alles bij elkaar? (Enter om het open te laten)"
    }
  }
  var askEnergy: String {
    "Wat doet de taak met wie haar overneemt? Van -2 (vreet energie) tot 2 (geeft energie)"
  }
  func askScore(_ score: EvaluationScore) -> String {
    switch score {
    case .autonomy: "Hoeveel besliste je zelf? 1 (weinig) tot 5 (veel)"
    case .energy: "Hoeveel energie gaf het? 1 tot 5"
    case .pleasure: "Hoeveel plezier in je werk? 1 tot 5"
    default: "\(self.score(score))? 1 tot 5 (Enter om het open te laten)"
    }
  }
  var askDecision: String { "Hoe gaat het verder?" }
  var askFrom: String { "Vanaf welke dag?" }
  var askWeeks: String { "Hoeveel weken?" }
  var askBy: String { "Wie kijkt terug?" }
  var askBoth: String { "Wie besluiten? Medewerker en leidinggevende, met een komma ertussen" }
  func notWeeks(_ text: String) -> Wording {
    Wording("\"\(text)\" is geen aantal weken", fix: "1 tot en met 104, zoals --weeks 8")
  }
  func notASupporter(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" zegt niet wie supporter is en hoe",
      fix: "WIE=ROL met inspire, support of feedback: --supporter 000123=inspire")
  }
  func notAHandover(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" zegt niet welke taak naar wie gaat",
      fix: "TAAK=NUMMER: --handover \"bestelt voorraad=000123\"")
  }
  func notAScore(_ text: String, of flag: String, least: Int, most: Int) -> Wording {
    Wording(
      "\"\(text)\" is geen score voor \(flag)",
      fix: "een geheel getal van \(least) tot en met \(most)")
  }
  var weeksOrDay: Wording {
    Wording("een aantal weken én een laatste dag", fix: "geef --weeks N of --to DATUM")
  }
  var oneDecision: Wording {
    Wording("er is precies één besluit nodig", fix: "--continue, --adapt of --stop")
  }
  var oneAnswer: Wording {
    Wording("niet overnemen én teruggeven", fix: "--decline of --return")
  }
  var nothingSaid: Wording {
    Wording(
      "er is niets gezegd",
      fix: "een tekst uit een bestand (--gave @BESTAND) of een score (--energy 4), of op een "
        + "terminal de vragen")
  }
  var nothingToChange: Wording {
    Wording(
      "er is niets gezegd om te wijzigen",
      fix: "bijvoorbeeld --to, --evaluate, --supporter, --handover of --headline")
  }
}
