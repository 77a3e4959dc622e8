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
  func help(_ kind: ReportKind) -> CommandHelp {
    CommandHelp(answers(kind), details: details(kind))
  }
  private func details(_ kind: ReportKind) -> String {
    let page = "-o rapport.html schrijft één pagina met grafieken, die verder niets nodig heeft."
    return switch kind {
    case .expiring, .subsidies: "Het kijkt vanaf vandaag, of vanaf --as-of. " + page
    default: "Zonder --year of --from gaat het over het laatste jaar dat voorbij is. " + page
    }
  }
  func example(_ kind: ReportKind) -> String { "het laatste jaar dat voorbij is" }
  func exampleForScripts(_ kind: ReportKind) -> String { "voor een script" }
  var expiringExample: String { "wat de komende negentig dagen eindigt" }
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
      fix: "bijvoorbeeld \(flag) 2025, \(flag) 2025-03 of \(flag) 2025-01-01..2025-03-31")
  }
  func notAGroup(_ text: String, valid: [String]) -> Wording {
    Wording(
      "\"\(text)\" noemt geen groep",
      fix: "bijvoorbeeld --group team=HR; naar \(listed(valid, "of"))")
  }
  func unknownGroup(_ group: String, of grouping: ReportGrouping, valid: [String]) -> Wording {
    Wording("er is geen groep \"\(group)\"", fix: "een van \(valid.joined(separator: ", "))")
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
    case .awarded: "Toegekend"
    case .average: "Per persoon"
    case .purpose: "Doel"
    case .share: "Van aanvragen"
    case .usual: "Gebruikelijk"
    case .difference: "Verschil"
    case .holders: "Met geld over"
    case .unused: "Blijft staan"
    case .needy: "Met een wens"
    case .unmet: "Blijft liggen"
    case .kind: "Waarom"
    case .figure: "Cijfer"
    case .amount: "Bedrag"
    case .year: "Jaar"
    case .wages: "Loonsom"
    case .ofWages: "Van loon"
    case .team: "Team"
    case .month: "Maand"
    case .lapsed: "Bedrag"
    case .unit: "Eenheid"
    case .lastDay: "Eerste laatste dag"
    case .day: "Tot en met"
    case .left: "Over"
    case .total: "Pot"
    case .most: "Hoogstens"
    case .fullGrants: "Hele bedragen"
    case .fits: "Passen nog"
    case .eligible: "Mogen vragen"
    case .reach: "Bereik"
    case .refusedForMoney: "Afgewezen, geld op"
    case .pot: "Pot"
    case .ambassador, .education, .asked, .aware, .awareShare, .times, .learning, .activities,
      .time, .ofActivities, .ofTime, .workshops, .claimed, .claimedShare, .awardedTo,
      .awardedShare:
      supportColumn(column)
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
    Waar cijfers ontbreken gaan ze over minder dan \(smallest) mensen, of zouden ze verraden wat \
    die zijn.
    """
  }
  func tooManyGroups(_ count: Int, _ command: String) -> String {
    "\(count) groepen zijn te veel voor deze pagina; ze staan in \(command)"
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
    case .claimsOfPurpose: "De aanvragen voor één doel:"
    case .unmetOfGroup: "De aanvragen achter wat één groep vroeg en niet kreeg:"
    case .unmetOfKind: "De aanvragen die zijn afgewezen:"
    case .awardedOfYear: "De aanvragen die in de periode zijn toegekend:"
    case .claimsDecided: "De aanvragen waarover in de periode is besloten, met dagen en stappen:"
    case .evaluationsOfFund: "Het fonds met al zijn evaluaties:"
    case .movementsOfTeam: "De mutaties van één team, die samen het bedrag ervan zijn:"
    case .movementsOfMonth: "De mutaties van één maand:"
    case .movementsOfBoth: "De mutaties van één team in één maand:"
    case .endingOfScheme: "Wat er van één regeling eindigt:"
    case .endingOfBoth: "Wat er van één regeling in één team eindigt:"
    case .grantsOfGroup: "Wat aan één groep is toegekend:"
    case .grantsOfPot: "Wat uit één pot is toegekend:"
    case .claimsOfFund: "De toegekende aanvragen op één pot:"
    case .savingsOfScheme: "Alles wat opnieuw in één regeling is ingezet:"
    case .useOfYears: "Over drie jaar staan er meer mensen achter elk cijfer:"
    case .useOfYear: "Het gebruik van een jaar, naar opleiding:"
    case .peopleBehind: "Iedereen achter deze cijfers, met wat elk eraan bijdraagt:"
    case .surveys: "De peilingen die meetellen:"
    case .claimsWithTime: "De aanvragen met de tijd die erbij is genoteerd:"
    case .learned: "In welke weken mensen leerden, één voor één:"
    case .activities: "Wat is vastgelegd, activiteit voor activiteit:"
    case .wagesOfPeriod: "De lonen die samen de loonsom zijn:"
    case .grantsOfPeriod:
      "Wat is toegekend; in euro's, gedeeld door de medewerkers erin, is dat het gemiddelde:"
    case .rulesOfScheme: "Wat een regeling toekent bij een voltijdbaan:"
    case .mayAsk: "Wie mag vragen:"
    case .claimsWithoutMoney: "De aanvragen die zijn afgewezen omdat er te weinig over was:"
    case .participants: "Wie meedeed en wie niet:"
    }
  }

  func usedOfGrant(used: String, granted: String, share: String) -> String {
    "Van de \(granted) die op leerrekeningen is toegekend ging \(used) naar aanvragen: \(share)."
  }
  func usersOfPeople(users: Int64, people: Int64, share: String) -> String {
    "\(users) van de \(people) mensen kregen iets toegekend: \(share)."
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

  func mostForPurpose(_ purpose: String, share: String, usual: String?) -> String {
    let start = "De meeste aanvragen zijn voor \(purpose): \(share)"
    return usual.map { "\(start), waar \($0) gebruikelijk is." } ?? start + "."
  }
  var severalPurposes: String {
    "Een aanvraag met meer doelen telt bij elk, dus samen is het meer dan alles."
  }
  var chartOfPurposes: String { "Deel van de aanvragen per doel" }
  var own: String { "Hier" }
  var usual: String { "Gebruikelijk" }
  var usualPurposes: String {
    "Gebruikelijk: waar werknemers met een eigen budget het aan besteden, volgens een onderzoek "
      + "onder werkgevers (AWVN 2019); de balans van werk en privé staat naast vitaliteit."
  }

  func unusedBesideUnmet(unused: String, holders: Int64, unmet: String) -> String {
    "Bij \(holders) mensen blijft \(unused) staan, terwijl voor \(unmet) aan wensen bleef liggen."
  }
  func needsCounted(_ parts: [String]) -> String {
    "Aanvragen: " + parts.joined(separator: ", ") + "."
  }
  func chartOfUnmet(_ grouping: ReportGrouping) -> String {
    "Wat blijft staan naast wensen die blijven liggen, \(by(grouping).lowercased())"
  }
  func need(_ need: UnmetNeed) -> String {
    switch need {
    case .refused: "afgewezen"
    case .waiting: "wacht op een beslissing"
    case .short: "minder toegekend dan gevraagd"
    }
  }
  var needs: String { "Waarom wensen bleven liggen" }

  func costOfWages(_ cost: String, share: String, wages: String, band: BenchmarkBand) -> String {
    let start = "Scholing kostte \(cost), \(share) van een loonsom van \(wages): "
    return switch band {
    case .below: start + "minder dan de gebruikelijke 1 tot 2%."
    case .within: start + "binnen de gebruikelijke 1 tot 2%."
    case .above: start + "meer dan de gebruikelijke 1 tot 2%."
    }
  }
  func averageBudget(_ amount: String, usual: String, isMore: Bool) -> String {
    "Een leerrekening krijgt er gemiddeld \(amount) per persoon bij, "
      + (isMore ? "niet minder dan" : "minder dan") + " de \(usual) die in 2018 gebruikelijk was."
  }
  var costs: String { "Wat scholing kost" }
  var budgets: String { "Wat iemand per jaar krijgt" }
  var years: String { "Jaar voor jaar" }
  func figure(_ figure: BenchmarkFigure, scheme: String?) -> String {
    switch figure {
    case .perPerson: "hier toegekend, gemiddeld per persoon"
    case .fullTime: "voor een jaar voltijd volgens \(scheme ?? "")"
    case .usual2013: "gebruikelijk in 2013"
    case .usual2018: "gebruikelijk in 2018"
    }
  }
  var chartOfWages: String { "Scholingskosten als deel van het loon" }
  var leastUsual: String { "1%" }
  var mostUsual: String { "2%" }
  var wagesExplained: String {
    "Scholingskosten zijn wat in de periode op aanvragen is toegekend, min wat terugkwam. "
      + "De loonsom is het jaarloon van wie in dienst was, naar dagen; uren aan scholing zitten "
      + "daarin."
  }
  var usualExplained: String {
    "Gebruikelijk: 1 tot 2% van het brutoloon; een eigen budget van € 669 in 2013 en € 706 in 2018 "
      + "(AWVN 2019). Dat komt uit de literatuur: er staan geen rijen achter."
  }

  func lapsedInPeriod(_ amount: String, people: Int64) -> String {
    "Van \(people) mensen verviel \(amount)."
  }
  func lapsesNext(_ amount: String, people: Int64, month: String) -> String {
    "Van \(people) mensen vervalt binnen een jaar \(amount), het eerst in \(month)."
  }
  func endsInDays(_ amount: String, people: Int64, days: Int) -> String {
    "Van \(people) mensen eindigt binnen \(days) dagen \(amount)."
  }
  var lapsedByTeam: String { "Vervallen per team" }
  var lapsedByMonth: String { "Vervallen per maand" }
  var lapsedByBoth: String { "Vervallen per team en maand" }
  var nextByTeam: String { "Vervalt hierna per team" }
  var nextByMonth: String { "Vervalt hierna per maand" }
  var nextByBoth: String { "Vervalt hierna per team en maand" }
  var endingByScheme: String { "Per regeling" }
  var endingByBoth: String { "Per regeling en team" }
  var tooManyToWeigh: String {
    "De tabel die beide kruist is weggelaten: die heeft te veel rijen om zeker te weten dat ze "
      + "niemand verraadt."
  }
  var optionDays: String { "Hoeveel dagen vooruit." }

  func potUsed(
    _ pot: String, used: String, total: String, share: String, left: String
  ) -> String {
    "\(pot): van \(total) is \(used) toegekend, \(share); \(left) is over."
  }
  func fullGrants(
    _ fund: String, fits: Int64, of all: Int64, eligible: Int64, share: String
  ) -> String {
    "\(fund): van de \(all) hele bedragen passen er nog \(fits). Samen bereiken ze \(share) van de "
      + "\(eligible) mensen die mogen vragen."
  }
  func refusedForMoney(_ claims: Int64, by fund: String) -> String {
    "\(fund): \(claims) aanvragen zijn afgewezen toen er minder over was dan ze vroegen."
  }
  func ranOut(_ pot: String, _ day: String) -> String { "\(pot): sinds \(day) is er niets meer." }
  var pots: String { "Potten" }
  func curve(_ scheme: String) -> String { "Hoe \(scheme) werd opgemaakt" }
  var reach: String { "Hoe ver ze reiken" }
  var curveExplained: String {
    "Besluiten over een paar mensen zijn samengenomen: geen stap is het bedrag van één van hen."
  }
  func per(_ per: SchemeVersion.Pot.Per) -> String {
    switch per {
    case .year: "per jaar"
    case .once: "eenmalig"
    }
  }
}
