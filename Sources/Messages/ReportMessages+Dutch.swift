internal import Records

struct DutchReports: ReportMessages {
  var report: CommandHelp {
    CommandHelp(
      "Cijfers over alle mensen samen, en wat ze zeggen.",
      details: """
        Groepen van een paar mensen blijven weg, en ook wat zo'n groep zou verraden. Onder elke \
        tabel staat de opdracht die de rijen ervan toont.
        """)
  }
  var list: CommandHelp { CommandHelp("Toon welke rapporten er zijn en wat elk beantwoordt.") }
  var listExample: String { "welke rapporten er zijn" }
  var listScript: String { "hetzelfde voor een script" }
  func help(_ kind: ReportKind) -> CommandHelp { CommandHelp(answers(kind), details: details) }
  private var details: String {
    """
    Zonder --year of --from gaat het over het laatste jaar dat voorbij is. -o rapport.html schrijft \
    één pagina met grafieken, die verder niets nodig heeft.
    """
  }
  func example(_ kind: ReportKind) -> String { "het laatste jaar dat voorbij is" }
  func exampleForScripts(_ kind: ReportKind) -> String { "voor een script" }
  func examplePage(_ kind: ReportKind) -> String {
    "een pagina met grafieken, om af te drukken of te sturen"
  }

  var optionBy: String {
    "Neem mensen samen naar opleiding, leeftijd, uren, contract of team (education, age, hours, "
      + "contract, team)."
  }
  var optionYear: String { "Een kalenderjaar." }
  var optionFrom: String { "De eerste dag, als het geen kalenderjaar is." }
  var optionTo: String { "De laatste dag." }
  var optionGroup: String {
    "Alleen rekeningen van deze groep van een rapport, zoals education=hbo."
  }
  var accountGroupExample: String { "de rekeningen van één team" }
  var optionSmallest: String { "Toon alleen groepen van minstens zoveel mensen." }
  var yearOrDays: Wording {
    Wording("een jaar en dagen zijn allebei gegeven", fix: "geef --year, of --from en --to")
  }
  func reversed(_ from: String, _ to: String) -> Wording {
    Wording("de periode eindigt op \(to), voor het begin op \(from)", fix: "draai ze om")
  }
  func notANumber(_ text: String, of flag: String) -> Wording {
    Wording("\"\(text)\" is geen geheel getal boven nul", fix: "bijvoorbeeld \(flag) 10")
  }
  func cannotLower(_ asked: Int64, below limit: Int64) -> Wording {
    Wording(
      "groepen van minder dan \(limit) mensen worden nooit getoond, dus \(asked) is te weinig",
      fix: "laat de optie weg, of geef \(limit) of meer")
  }
  func notAPeriod(_ text: String, of flag: String) -> Wording {
    Wording(
      "\"\(text)\" is geen periode",
      fix: "bijvoorbeeld \(flag) 2025 of \(flag) 2025-01-01..2025-03-31")
  }
  func notAGroup(_ text: String, valid: [String]) -> Wording {
    Wording(
      "\"\(text)\" noemt geen groep",
      fix: "bijvoorbeeld --group team=HR; naar \(listed(valid, "of"))")
  }
  func unknownGroup(_ group: String, of grouping: ReportGrouping, valid: [String]) -> Wording {
    Wording("er is geen groep \"\(group)\"", fix: "een van \(valid.joined(separator: ", "))")
  }

  func title(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Wie het scholingsgeld gebruikt"
    case .benchmark: "Scholingsgeld naast wat gebruikelijk is"
    case .purposes: "Waar het scholingsgeld naartoe gaat"
    case .unmet: "Geld dat blijft staan naast wensen die blijven liggen"
    case .lapse: "Wat vervalt"
    case .fund: "Hoe vouchers en fondsen opraken"
    case .expiring: "Wat binnenkort eindigt"
    }
  }
  func answers(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "Wie gebruikt wat is toegekend: mensen, geld en deel van de toekenning."
    case .benchmark: "Scholingskosten naast de loonsom, en budgetten naast de gebruikelijke."
    case .purposes: "Waar aanvragen voor zijn, naast wat gebruikelijk is."
    case .unmet:
      "Ongebruikt saldo naast aanvragen die zijn afgewezen, wachten of deels vergoed zijn."
    case .lapse: "Wat per team en maand verviel, en wat hierna vervalt."
    case .fund: "Gebruikt en over van potten en fondsen, en hoe ze opraakten."
    case .expiring: "Wat de komende dagen eindigt, per regeling en team."
    }
  }
  func period(from: String, to: String) -> String { "\(from) tot en met \(to)" }
  func column(_ column: ReportColumn) -> String {
    switch column {
    case .report: "Rapport"
    case .answers: "Beantwoordt"
    case .by: "Naar"
    case .group: "Groep"
    case .people: "Mensen"
    case .users: "Gebruikt door"
    case .usersShare: "Van mensen"
    case .granted: "Toegekend"
    case .used: "Gebruikt"
    case .usedShare: "Van recht"
    case .fromPots: "Vouchers, fondsen"
    case .claims: "Aanvragen"
    case .hidden: "Verborgen"
    case .rows: "Rijen"
    case .scheme: "Regeling"
    case .form: "Vorm"
    case .awarded: "Vergoed"
    case .average: "Per persoon"
    }
  }
  func by(_ grouping: ReportGrouping) -> String {
    switch grouping {
    case .education: "Naar opleiding"
    case .age: "Naar leeftijd"
    case .hours: "Naar uren per week"
    case .contract: "Naar contract"
    case .team: "Naar team"
    }
  }
  func education(_ band: EducationBand) -> String {
    switch band {
    case .upToMBO2: "hoogstens mbo 2"
    case .middle: "mbo 3 en 4"
    case .hbo: "hbo"
    case .wo: "wo"
    case .unknown: "niet bekend"
    }
  }
  func age(_ band: AgeBand) -> String {
    switch band {
    case .under25: "tot 25"
    case .from25: "25 tot 35"
    case .from35: "35 tot 45"
    case .from45: "45 tot 55"
    case .from55: "55 tot 65"
    case .from65: "65 of ouder"
    case .unknown: "niet bekend"
    }
  }
  func hours(_ band: HoursBand) -> String {
    switch band {
    case .under12: "onder 12 u"
    case .from12: "12 tot 20 u"
    case .from20: "20 tot 28 u"
    case .from28: "28 tot 35 u"
    case .from35: "35 u of meer"
    case .unknown: "niet bekend"
    }
  }
  var noTeam: String { "in geen team" }
  var everybody: String { "Iedereen" }
  func hiddenRows(_ smallest: Int64) -> String {
    """
    Rijen zonder cijfers zijn groepen van minder dan \(smallest) mensen, of groepen waaruit zo'n \
    groep te berekenen is.
    """
  }
  var bookedOnly: String {
    "Wat geboekt is telt: breng de rekeningen eerst bij met boetseer sync."
  }
  var nothing: String { "Over deze periode is er niets te melden." }
  func rows(_ rows: ReportRows) -> String {
    switch rows {
    case .claimsOfGroup:
      "De aanvragen van één groep; de rijen van elke groep staan in de gegevensvormen:"
    case .accountsOfGroup: "De rekeningen van één groep:"
    case .claimsOfScheme: "De aanvragen op één regeling:"
    }
  }

  func usedOfGrant(used: String, granted: String, share: String) -> String {
    "Van de \(granted) die op leerrekeningen is toegekend ging \(used) naar aanvragen: \(share)."
  }
  func usersOfPeople(users: Int64, people: Int64, share: String) -> String {
    "\(users) van de \(people) mensen kregen iets vergoed: \(share)."
  }
  func mostAndLeast(most: String, share: String, least: String, leastShare: String) -> String {
    "Mensen met \(most) gebruiken het meest van hun recht, \(share); met \(least) het minst, "
      + "\(leastShare)."
  }
  func fromPots(_ amount: String) -> String {
    "Uit vouchers en fondsen kwam daar \(amount) bij."
  }
  var schemes: String { "Regeling voor regeling" }
  func chartOfShare(_ grouping: ReportGrouping) -> String {
    switch grouping {
    case .education: "Gebruikt deel van het recht, naar opleiding"
    case .age: "Gebruikt deel van het recht, naar leeftijd"
    case .hours: "Gebruikt deel van het recht, naar uren per week"
    case .contract: "Gebruikt deel van het recht, naar contract"
    case .team: "Gebruikt deel van het recht, naar team"
    }
  }
  func chartSummary(_ pairs: [String]) -> String { pairs.joined(separator: "; ") }
}
