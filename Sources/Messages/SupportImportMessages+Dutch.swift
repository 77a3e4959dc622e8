extension DutchImports {
  var support: CommandHelp {
    CommandHelp(
      "Neem over wie mensen heeft opgezocht over leren.",
      details: """
        Een regel per contact: soort (ambassadeur, workshop of adviseur), datum, afdeling, \
        [medewerker], [regeling]. Dat het er was, nooit wat er is gezegd.
        """)
  }
  var supportExample: String { "contacten van ambassadeurs, en workshops" }
  var learning: CommandHelp {
    CommandHelp(
      "Neem leertijd over, formeel en informeel.",
      details: """
        Een regel per activiteit: medewerker, datum, minuten, soort (formeel of informeel), \
        [titel]. Informeel is leren van het werk en van elkaar.
        """)
  }
  var learningExample: String { "het leren van een maand" }
  var awareness: CommandHelp {
    CommandHelp(
      "Neem over hoeveel mensen het budget kennen.",
      details: """
        Een regel per opleidingsniveau van een peiling: datum, opleidingsniveau, gevraagd, \
        bekend, [regeling]. Geen personen. Andere cijfers van dezelfde dag en hetzelfde niveau \
        vervangen wat bekend is.
        """)
  }
  var awarenessExample: String { "de uitkomst van een peiling" }
  var savings: CommandHelp {
    CommandHelp(
      "Neem besparingen over die opnieuw in scholing zijn gestoken.",
      details: """
        Een regel per besparing: datum, bedrag, regeling, [bron]. Ze staan naast het gebruik van \
        de regeling; het budget blijft wat de regels zeggen.
        """)
  }
  var savingsExample: String { "wat is bespaard en weer ingezet" }
  var subsidies: CommandHelp {
    CommandHelp(
      "Neem subsidies over: wat ze vragen, wat binnenkwam, wat terugging.",
      details: """
        Een regel met soort verwacht zegt wat de subsidie is: naam, regeling die voorschiet, \
        bedrag, voorwaarden, bewijsstukken, uiterste dagen. Een regel met soort ontvangen of \
        teruggevorderd is geld met een datum: de volgende boetseer sync boekt het op die \
        regeling. Wat verwacht wordt is nooit saldo.
        """)
  }
  var subsidiesExample: String { "het overzicht, en wat is binnengekomen" }

  var formMinutes: String { "minuten: 90, 90m of 1:30" }
  var formCount: String { "aantal mensen" }
  var notMinutes: Wording {
    Wording("dit zijn geen minuten van een dag", fix: "schrijf 90 of 1:30, hoogstens 1440 minuten")
  }
  var notACount: Wording {
    Wording("dit is geen aantal mensen", fix: "schrijf het in cijfers, zonder teken ervoor")
  }

  func moreAwareThanAsked(_ aware: Int, asked: Int) -> Wording {
    Wording(
      "\(aware) kennen het budget, en maar \(asked) zijn gevraagd",
      fix: "schrijf hoogstens \(asked), of verbeter het aantal gevraagden")
  }
  func subsidyNeeds(_ column: String, kind: String) -> Wording {
    Wording("een regel met soort \(word(kind)) heeft \(column) nodig", fix: "vul \(column) in")
  }
  func subsidyHasNo(_ column: String, kind: String) -> Wording {
    Wording(
      "een regel met soort \(word(kind)) heeft geen \(column)",
      fix: "laat \(column) leeg, of schrijf het in een eigen regel")
  }
  private func word(_ kind: String) -> String {
    switch kind {
    case "expected": "verwacht"
    case "received": "ontvangen"
    default: "teruggevorderd"
    }
  }
  func noBudgetOnDay(_ scheme: String, day: String) -> Wording {
    Wording(
      "\(scheme) was er op \(day) nog niet, en kan dus niet hebben voorgeschoten",
      fix: "kijk naar de datum, of noem de regeling die betaalde")
  }
  func moreReclaimed(_ amount: String, of subsidy: String, received: String) -> Wording {
    Wording(
      "er wordt \(amount) teruggevorderd van \(subsidy), waarvan dan \(received) binnen is",
      fix: "neem eerst over wat binnenkwam, of schrijf hoogstens \(received)")
  }
  func budgetShort(_ scheme: String, amount: String) -> Wording {
    Wording(
      "het budget van \(scheme) zou \(amount) tekortkomen voor wat aanvragen al hebben",
      fix: "kijk bij boetseer claim list --scheme \(scheme)")
  }
}
