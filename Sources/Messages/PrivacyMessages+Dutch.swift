internal import Records

struct DutchPrivacy: PrivacyMessages {
  func help(_ verb: PrivacyVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp("Wie las wat van iemand zelf is, en het voorgoed weghalen.")
    case .log:
      CommandHelp(
        "Wie iemands plan, afspraken en experimenten las, en wanneer.",
        details: """
          Ieder ziet wat van hemzelf of haarzelf is. HR ziet wie afspraken en experimenten van \
          anderen las, en niets van plannen.
          """)
    case .erase:
      CommandHelp(
        "De teksten en scores wissen van iemands plannen, afspraken en experimenten.",
        details: """
          De medewerker doet het, of HR op verzoek. Wat nog loopt met anderen wordt afgesloten, \
          en een experiment daarin afgebroken. Het is niet terug te draaien. Kopieën van eerder, \
          met backup of anders, houden wat ze hadden.
          """)
    }
  }

  func example(_ example: PrivacyExample) -> String {
    switch example {
    case .log: "wie las wat van jou is"
    case .logScript: "voor een script"
    case .erase: "bekijk wat er weg zou gaan"
    case .eraseNow: "wis het, voor een medewerker die daarom vroeg"
    }
  }

  var employee: String { "personeelsnummer, of een deel van een naam" }

  func column(_ column: PrivacyColumn) -> String {
    switch column {
    case .readAt: "Vastgelegd"
    case .day: "Dag"
    case .by: "Gelezen door"
    case .name: "Naam"
    case .what: "Wat"
    case .amount: "Regels"
    }
  }

  func nobodyRead(_ who: String) -> String { "Niemand anders las iets van \(who)." }
  var plansLeftOut: String { "Wie een plan las hoort alleen wie het plan heeft." }

  func eraseQuestion(_ who: String, closing open: [String]) -> String {
    (open.isEmpty ? "" : "\(listed(open, "en")) \(open.count == 1 ? "loopt" : "lopen") nog. ")
      + "Alle teksten en scores van plannen, afspraken en experimenten van \(who) voorgoed wissen"
      + (open.isEmpty ? "?" : ", en \(open.count == 1 ? "die" : "deze") afsluiten?")
  }
  func closed(_ ids: [String]) -> String {
    "\(listed(ids, "en")) \(ids.count == 1 ? "liep nog, en is" : "liepen nog, en zijn") afgesloten."
  }
  func erased(_ who: String, plans: Int64?, agreements: Int64, experiments: Int64) -> String {
    "Gewist van \(who): de teksten en scores van "
      + (plans.map { count($0, "plan", "plannen") } ?? "elk plan") + ", "
      + "\(count(agreements, "afspraak", "afspraken")) en "
      + "\(count(experiments, "experiment", "experimenten"))."
  }
  private func count(_ number: Int64, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  var stays: [String] {
    [
      "Wat blijft: dat ze er waren, hun dagen en besluiten, en wie ze las.",
      "Ook geld en tijd blijven: een werkgever bewaart die zeven jaar na het boekjaar "
        + "(Algemene wet inzake rijksbelastingen, artikel 52).",
      "Wat iemand schreef in afspraken van anderen hoort daarbij.",
    ]
  }

  func refusal(_ refusal: PrivacyRefusal) -> Wording {
    switch refusal {
    case .nothingToErase(let employee):
      Wording(
        "van \(employee) is hier geen tekst of score meer van een plan, afspraak of experiment",
        fix: "boetseer privacy log \(employee) vertelt wie las wat er was")
    case .notTheirs(let employee, let by):
      Wording(
        "dit is aan \(employee), en niet aan \(by)",
        fix: "\(employee) doet het met --actor \(employee), of vraagt HR")
    case .erasureStands(let event):
      Wording(
        "gebeurtenis \(event) wiste teksten, en die komen niet terug",
        fix: "boetseer agreement draft begint een nieuwe afspraak")
    }
  }
}
