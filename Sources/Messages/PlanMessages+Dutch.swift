internal import Records

struct DutchPlans: PlanMessages {
  func kind(_ kind: PlanItemKind) -> String {
    switch kind {
    case .giver: "Energiegevers"
    case .drain: "Energievreters"
    case .drive: "Drijfveren"
    case .talent: "Talenten"
    case .interest: "Waar je warm voor loopt"
    case .skill: "Vaardigheden"
    case .time: "Toegezegde tijd en middelen"
    case .reflection: "Waar de leidinggevende meer ruimte kan geven"
    case .work: "Werk"
    case .need: "Nodig van de leidinggevende"
    }
  }
  func work(_ work: PlanWork) -> String {
    switch work {
    case .task: "taak"
    case .activity: "activiteit"
    case .project: "project"
    case .oddJob: "klus"
    }
  }
  func source(_ source: PlanSource) -> String {
    switch source {
    case .work: "op het werk"
    case .own: "buiten het werk"
    }
  }
  func energy(_ energy: Int64) -> String {
    switch energy {
    case ..<(-1): "-2 loopt me leeg"
    case -1: "-1 kost wat energie"
    case 0: "0 geen van beide"
    case 1: "+1 geeft wat energie"
    default: "+2 laadt me op"
    }
  }
  func standing(_ standing: PlanStanding) -> String {
    switch standing {
    case .own: "van jou"
    case .shared: "met jou gedeeld"
    case .counted: "gedeeld, niet met jou"
    }
  }
  func step(_ step: Int) -> String {
    switch step {
    case 1: "Stap 1: jij"
    case 2: "Stap 2: je werk"
    case 3: "Stap 3: matchen en kiezen"
    case 4: "Stap 4: ontwerpen"
    case 5: "Stap 5: uitproberen"
    default: "Stap 6: terug- en vooruitkijken"
    }
  }

  // MARK: Wat er gebeurde

  func started(_ id: String, who: String, with readers: [String]) -> String {
    readers.isEmpty
      ? "Plan \(id) van \(who) is begonnen. Niemand anders leest het tot je het deelt."
      : "Plan \(id) van \(who) is begonnen, samen met \(listed(readers, "en")): die lezen "
        + "vanaf het begin mee."
  }
  func edited(
    _ id: String, added: [Int64], replaced: [Int64], removed: [Int64], links: Int
  ) -> [String] {
    let numbers = { (found: [Int64]) in found.map(String.init).joined(separator: ", ") }
    return [
      added.isEmpty ? nil : "Toegevoegd aan \(id): \(numbers(added)).",
      replaced.isEmpty ? nil : "Gewijzigd in \(id): \(numbers(replaced)).",
      removed.isEmpty ? nil : "Uit \(id) gehaald: \(numbers(removed)).",
      links == 0
        ? nil
        : links == 1
          ? "1 koppeling van \(id) is gewijzigd."
          : "\(links) koppelingen van \(id) zijn gewijzigd.",
    ].compactMap { $0 }
  }
  func unchanged(_ id: String) -> String { "Er verandert niets in \(id)." }
  func vagueWarning(_ number: Int64) -> String {
    "\(number) is één woord: zeg wat je doet, voor wie of hoe vaak, dan kies je straks makkelijker."
  }
  var vagueAsked: String {
    "Dat is één woord. Het mag zo blijven; wat je doet, voor wie of hoe vaak maakt kiezen "
      + "makkelijker."
  }
  func shared(_ id: String, _ count: Int, with readers: [String]) -> String {
    "\(things(count)) van \(id) \(count == 1 ? "is" : "zijn") voortaan te lezen door "
      + "\(listed(readers, "en"))."
  }
  func packetMade(_ count: Int, for readers: [String]) -> String {
    "Een pakketje met \(things(count)) voor \(listed(readers, "en")). Het is niet versleuteld: "
      + "geef het zelf door; boetseer import shares neemt het over."
  }
  func withdrawQuestion(_ id: String, isAll: Bool, from readers: [String]?) -> String {
    let what = isAll ? "alles van \(id)" : "dit deel van \(id)"
    let whom = readers.map { "van \(listed($0, "en"))" } ?? "van iedereen"
    return "Je haalt \(what) terug \(whom). Wat niemand meer mag lezen wordt gewist en komt niet "
      + "terug. Doorgaan?"
  }
  func withdrawn(_ id: String, from readers: [String]) -> String {
    readers.isEmpty
      ? "Niemand kon het nog lezen." : "\(listed(readers, "en")) leest het niet meer in \(id)."
  }
  func erased(_ count: Int) -> String {
    count == 0
      ? "Er is niets gewist: anderen lezen het nog, of het was al gewist."
      : "\(things(count)) \(count == 1 ? "is" : "zijn") gewist. Wie het eerder las, staat in het "
        + "logboek."
  }
  func tookIn(packets: Int, new: Int, changed: Int, identical: Int) -> String {
    "Pakketjes: \(packets). Van wat ze delen \(new) nieuw, \(changed) gewijzigd, \(identical) "
      + "gelijk."
  }
  func madeOwn(path: String, name: String) -> String {
    "\(path) is gemaakt: het eigen bestand van \(name), dat alleen jij kunt lezen."
  }
  private func things(_ count: Int) -> String { count == 1 ? "1 regel" : "\(count) regels" }

  // MARK: De pagina

  func heading(_ id: String, who: String) -> String {
    who.isEmpty ? "Plan \(id)" : "Plan \(id) van \(who)"
  }
  func sinceLine(_ started: String, last: String) -> String {
    started == last
      ? "Begonnen op \(started)." : "Begonnen op \(started), laatst bijgewerkt op \(last)."
  }
  func sharedLine(_ reader: String, items: String?) -> String {
    items.map { "\(reader) leest \($0)" } ?? "\(reader) leest alles"
  }
  var sharedWithNobody: String { "Niemand anders leest het." }
  var sharedTitle: String { "Wie het leest" }
  var partOfIt: String { "Je ziet wat met je is gedeeld; er kan meer zijn, of niet." }
  var onlyCourse: String { "Wat in een plan staat is voor wie het maakte en voor wie is genoemd." }
  func seesNothing(_ who: String) -> String { "\(who) ziet niets van dit plan." }
  var nothingYet: String { "Hier staat nog niets." }
  func question(_ question: PlanQuestion) -> String {
    switch question {
    case .energy: "Hoeveel energie geeft het werk?"
    case .drives: "Past het werk bij wat me drijft?"
    case .talents: "Gebruikt het werk mijn talenten?"
    case .interests: "Raakt het werk waar ik warm voor loop?"
    case .skills: "Welke vaardigheden zakken weg?"
    }
  }
  func balance(_ energy: String) -> String { "Per saldo \(energy), op een schaal van -2 tot +2." }
  func hoursOfEnergy(giving: String, costing: String, of all: String) -> String {
    "Van \(all) per week geven \(giving) energie en kosten \(costing) energie."
  }
  var unweighed: String { "Er zijn geen uren ingevuld, dus al het werk telt even zwaar." }
  var noScores: String { "Nog geen werk heeft een score." }
  func notCounted(_ numbers: String) -> String {
    "Niet meegeteld, zonder score of uren: \(numbers)."
  }
  func unmet(_ question: PlanQuestion, _ words: [String]) -> String {
    let list = words.joined(separator: "; ")
    switch question {
    case .drives:
      return words.isEmpty ? "Bij elke drijfveer past werk." : "Past bij geen werk: \(list)."
    case .talents:
      return words.isEmpty
        ? "Elk talent wordt in het werk gebruikt." : "In geen werk gebruikt: \(list)."
    default:
      return words.isEmpty ? "Er is werk dat ze raakt." : "Door geen werk geraakt: \(list)."
    }
  }
  func fading(_ words: [String], months: Int) -> String {
    words.isEmpty
      ? "Geen enkele ligt \(months) maanden stil."
      : "\(months) maanden of langer niet gebruikt: \(words.joined(separator: "; "))."
  }
  func vague(_ words: [String]) -> String {
    "In één woord, dus lastig kiezen: \(words.joined(separator: "; "))."
  }
  func agreementLine(_ ids: [String]) -> String { "Afgesproken: \(ids.joined(separator: ", "))." }
  func lastUsed(_ day: String) -> String { "laatst gebruikt \(day)" }
  func changeTitle(_ number: Int64) -> String { "Verandering \(number)" }
  var noneFound: String { "Er is geen plan waarvan jij mag weten." }
}
