internal import Records

struct DutchSchemes: SchemeMessages {
  var scheme: CommandHelp {
    CommandHelp("Regelingen: wie wat krijgt toegekend, en wanneer het vervalt.")
  }
  var schemeList: CommandHelp {
    CommandHelp("Noem de regelingen met wat ze nu toekennen (--as-of, anders vandaag).")
  }
  var schemeShow: CommandHelp {
    CommandHelp("Laat de regels van een regeling zien in gewone zinnen, elke versie ervan.")
  }
  var schemeCheck: CommandHelp {
    CommandHelp(
      "Controleer een regelingenbestand voordat je het inleest.",
      details: """
        Noemt elke fout met regel en kolom. Een goed bestand wordt in gewone zinnen aan je \
        teruggelezen, met wat het in de database zou veranderen.
        """)
  }
  var schemeNew: CommandHelp {
    CommandHelp(
      "Toon een regelingbestand om mee te beginnen.",
      details: """
        Een bekende vorm van een regeling, al ingevuld; bewaar het met -o BESTAND.yaml, \
        verander wat \
        anders is, en controleer het. Zonder --from staat er wat er is.
        """)
  }
  var presetOption: String { "Waarmee te beginnen." }
  func unknownPreset(_ name: String, valid: [String], near: [String]) -> Wording {
    Wording(
      "er is geen voorbeeld \(name)",
      fix: near.isEmpty
        ? "kies \(valid.joined(separator: ", "))"
        : "bedoel je \(near.joined(separator: ", "))?")
  }
  var presetNeeded: String { "Begin met een ervan: boetseer scheme new --from NAAM" }
  func preset(_ name: String) -> String {
    switch name {
    case "agency": "een scholingsvoucher voor uitzendkrachten"
    case "architects": "ontwikkelingsuren van het jaar zelf (architecten)"
    case "fund": "een collectief fonds met een commissie"
    case "gp-care": "uren voor het hele werkende leven (huisartsenzorg)"
    case "hospital-hours": "uren voor het hele werkende leven (ziekenhuizen)"
    case "housing": "een loopbaanbudget met een maximum (woondiensten)"
    case "ict": "een budget voor drie kalenderjaren (ICT)"
    case "learning-account": "een individuele leerrekening"
    case "mandatory-training": "het budget van de werkgever voor verplichte scholing"
    case "metal": "een scholingsvoucher voor een hele sector (metaal)"
    case "retail": "een budget na een jaar dat na vertrek blijft (detailhandel)"
    case "social-work": "een percentage van elk maandloon (sociaal werk)"
    case "training-days": "scholingsdagen per twee jaar"
    case "voucher": "een scholingsvoucher op aanvraag"
    default: name
    }
  }
  var columnPreset: String { "Voorbeeld" }
  var columnPresetName: String { "Wat het is" }
  func example(_ example: SchemeExample) -> String {
    switch example {
    case .list: "alle regelingen"
    case .listScript: "voor een script: twee kolommen"
    case .show: "de regels van één regeling"
    case .showScript: "hetzelfde voor een script"
    case .check: "klopt dit bestand, en wat zou het veranderen?"
    case .checkScript: "hetzelfde voor een script"
    case .new: "een leerrekening om mee te beginnen"
    case .newList: "waar je mee kunt beginnen"
    }
  }
  var codeArgument: String { "Code van de regeling." }
  var fileArgument: String { "Het regelingenbestand (YAML)." }

  func title(_ column: SchemeColumn) -> String {
    switch column {
    case .scheme: "Regeling"
    case .nameDutch, .nameEnglish: "Naam"
    case .form: "Vorm"
    case .unit: "Eenheid"
    case .amount: "Bedrag"
    case .per: "Per"
    case .expiry: "Bruikbaar"
    case .worksCouncil: "Akkoord OR"
    }
  }
  func per(_ per: SchemeVersion.Per) -> String {
    switch per {
    case .year: "jaar"
    case .month: "maand"
    case .years: "jaren"
    case .wagePercent: "maand, naar loon"
    case .none: "geen"
    }
  }
  func shortExpiry(_ expiry: SchemeVersion.Expiry, day: String) -> String {
    switch expiry {
    case .never: "altijd"
    case .yearEnd: "tot eind van het jaar"
    case .years(let count): "nog \(count) jaar"
    case .months(let count): count == 1 ? "1 maand" : "\(count) maanden"
    case .date: "tot en met \(day)"
    case .employmentEnd: "tijdens dienst"
    }
  }
  func shortConsent(day: String) -> String { day }
  var shortCao: String { "via cao" }
  var shortNotNeeded: String { "niet nodig" }
  var shortNoConsent: String { "nog niet" }
  var noSchemesYet: String { "Er zijn nog geen regelingen: boetseer import schemes BESTAND" }

  func workedTitle(_ first: String, _ last: String) -> String {
    "Drie mensen, van \(first) tot en met \(last):"
  }
  func worked(
    _ who: WorkedPerson, amount: String, first: String?, parts: Int, standing: String?
  ) -> String {
    let person =
      switch who {
      case .fullTime: "Voltijd, lang in dienst"
      case .partTime: "28,8 van 36 uur per week"
      case .joinedHalfway: "Voltijd, halverwege begonnen"
      }
    guard let first else { return "\(person): niets." }
    let cap = standing.map { "; " + standsAfterCap($0) } ?? ""
    return parts == 1
      ? "\(person): \(amount), op \(first)\(cap)."
      : "\(person): \(amount), in \(parts) delen vanaf \(first)\(cap)."
  }
  func effect(people: Int, without: Int, amount: String, from: String, to: String) -> String {
    "In deze organisatie, van \(from) tot en met \(to): \(amount) voor \(people - without) van"
      + " de \(people) mensen."
  }
  func effect(of group: String, people: Int, without: Int, average: String?) -> String {
    let left = without > 0 ? "; \(without) \(without == 1 ? "krijgt" : "krijgen") niets" : ""
    return "\(group): \(people) \(people == 1 ? "mens" : "mensen")"
      + (average.map { ", gemiddeld \($0)" } ?? "") + left
  }
  func hoursBand(_ band: String) -> String {
    switch band {
    case "unknown": "uren onbekend"
    case "more": "meer dan 40 uur per week"
    default: "tot en met \(band) uur per week"
    }
  }

  func fileIsGood(_ file: String, schemes: Int) -> String {
    "\(file) klopt: " + (schemes == 1 ? "1 regeling." : "\(schemes) regelingen.")
  }
  func isNew(_ code: String) -> String { "\(code) is nieuw in deze database." }
  func isIdentical(_ code: String) -> String { "\(code) staat precies zo in de database." }
  func changesDescription(_ code: String) -> String {
    "\(code): naam, grondslag, akkoord of fiscale status wijken af van de database en worden"
      + " vervangen."
  }
  func addsVersion(_ code: String, from day: String) -> String {
    "\(code): de versie vanaf \(day) is nieuw."
  }
  func wouldBeRefused(_ code: String, version day: String) -> String {
    "\(code): de versie vanaf \(day) staat met andere regels in de database. Een regel wordt nooit"
      + " herschreven, dus dit bestand inlezen wordt geweigerd: geef de nieuwe regels een eigen"
      + " valid_from."
  }
  func wouldBeRefused(_ code: String, field: String) -> String {
    "\(code): \(field) wijkt af van de database en kan niet veranderen, dus dit bestand inlezen"
      + " wordt geweigerd: gebruik een nieuwe code."
  }
  func wouldBeRefused(_ code: String, consentLine line: String) -> String {
    "\(code): de database heeft akkoord en dit bestand heeft geen works_council, dus importeren"
      + " wordt geweigerd. Zet de regel erin die in de database staat: \(line)"
  }
  func wouldBeRefused(_ code: String, pot: String, of other: String) -> String {
    "\(code): de pot \(pot) is in de database die van \(other), dus dit bestand inlezen wordt"
      + " geweigerd: geef elke regeling een eigen pot."
  }
  func nothingToCompare(database: String) -> String {
    "Er is geen database \(database) om mee te vergelijken."
  }
  func nextImport(_ file: String) -> String { "boetseer import schemes \(file)" }
}
