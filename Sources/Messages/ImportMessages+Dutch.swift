struct DutchImports: ImportMessages {
  var importing: CommandHelp {
    CommandHelp("Neem medewerkers, regelingen en aanvragen over uit bestanden.")
  }

  // MARK: Rijen met aanvragen

  func columnMissing(_ column: String, because other: String) -> Wording {
    Wording(
      "\(column) is leeg, terwijl \(other) is gevuld",
      fix: "vul \(column) in, of laat \(other) leeg")
  }
  func columnNeeded(_ column: String, state: String) -> Wording {
    Wording(
      "een aanvraag die \(state) is heeft \(column) nodig",
      fix: "vul \(column) in, of verander de stand")
  }
  func columnExcluded(_ column: String, state: String) -> Wording {
    Wording(
      "een aanvraag die \(state) is heeft geen \(column)",
      fix: "laat \(column) leeg, of verander de stand")
  }
  func stateNotImported(_ state: String) -> Wording {
    Wording(
      "een aanvraag met de stand \(state) kan niet uit een bestand komen",
      fix: "neem hem over als ingediend")
  }
  func awardAboveCost(_ award: String, cost: String) -> Wording {
    Wording("er is \(award) toegekend, en maar \(cost) gevraagd", fix: "ken hoogstens \(cost) toe")
  }
  func paidAboveAward(_ paid: String, award: String) -> Wording {
    Wording(
      "er is \(paid) betaald, en maar \(award) toegekend",
      fix: "verbeter paid of amount; wat is terugbetaald voer je in met boetseer claim refund")
  }
  func stateDisagrees(_ state: String, paid: String, award: String) -> Wording {
    Wording(
      "de stand is \(state), met \(paid) betaald van \(award)",
      fix: "betaald: alles is betaald; deels betaald: er volgt meer; afgesloten: de rest vervalt")
  }
  func takenInOtherwise(_ claim: String) -> Wording {
    Wording(
      "deze aanvraag kwam eerder binnen als \(claim), met andere waarden",
      fix: "verander \(claim) met boetseer claim, of draai de eerdere import terug")
  }
}
