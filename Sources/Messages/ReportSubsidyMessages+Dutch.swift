internal import Records

extension DutchReports {
  var subsidiesExample: String { "het hele register" }
  var subsidiesOfScheme: String { "wat naar één budget terugkomt" }
  var optionSubsidyScheme: String { "Alleen subsidies die naar dit budget terugkomen." }
  func asOn(_ day: String) -> String { "Stand op \(day)" }
  func column(_ column: SubsidyColumn) -> String {
    switch column {
    case .subsidy: "Subsidie"
    case .name: "Naam"
    case .provider: "Van"
    case .state: "Stand"
    case .expected: "Verwacht"
    case .received: "Ontvangen"
    case .reclaimed: "Teruggevraagd"
    case .open: "Nog open"
    case .conditions: "Voorwaarden"
    case .proofs: "Bewijs"
    case .applyBy: "Aanvragen tot en met"
    case .proofBy: "Bewijs tot en met"
    case .checkedOn: "Nagegaan op"
    case .unproven: "Zonder bewijs"
    case .movement: "Wat"
    case .day: "Dag"
    case .amount: "Bedrag"
    }
  }
  func state(_ state: SubsidyState) -> String {
    switch state {
    case .settled: "alles ontvangen"
    case .proofPassed: "BEWIJS TE LAAT"
    case .applyPassed: "AANVRAAG TE LAAT"
    case .unchecked: "na te gaan"
    case .waiting: "wacht"
    }
  }
  func subsidiesInAll(
    _ count: Int, expected: String, received: String, reclaimed: String?, open: String
  ) -> String {
    let what = count == 1 ? "1 subsidie" : "\(count) subsidies"
    let back = reclaimed.map { "\($0) teruggevraagd, " } ?? ""
    return "\(what): \(expected) verwacht, \(received) ontvangen, \(back)\(open) nog open."
  }
  func proofPassed(_ subsidy: String, name: String, day: String, open: String) -> String {
    "\(subsidy) (\(name)): de laatste dag voor bewijs was \(day), en \(open) is niet binnen."
  }
  func applyPassed(_ subsidy: String, name: String, day: String) -> String {
    "\(subsidy) (\(name)): de laatste dag om aan te vragen was \(day), en niemand noteerde dat aan "
      + "de voorwaarden te voldoen is."
  }
  func uncheckedSubsidy(_ subsidy: String, name: String, applyBy: String?) -> String {
    "\(subsidy) (\(name)): ga na of aan voorwaarden en bewijs te voldoen is"
      + (applyBy.map { ", en vraag uiterlijk \($0) aan." } ?? ".")
  }
  func unproven(_ subsidy: String, claims: Int64, proofBy: String?) -> String {
    let what = claims == 1 ? "1 aanvraag heeft" : "\(claims) aanvragen hebben"
    return "\(subsidy): \(what) nog geen bewijs"
      + (proofBy.map { "; het moet er uiterlijk \($0) zijn." } ?? ".")
  }
  var subsidyRegister: String { "Het register" }
  var subsidyConditions: String { "Wat gevraagd wordt, en wanneer" }
  var subsidyMoney: String { "Wat binnenkwam en terugging" }
  func movement(isReclaim: Bool) -> String { isReclaim ? "teruggevraagd" : "ontvangen" }
  var chartOfSubsidies: String { "Ontvangen en nog open" }
  var subsidiesExplained: String {
    "Wat verwacht wordt is geen saldo: alleen wat binnenkwam is geboekt, op het budget dat "
      + "voorschoot. Komt er niets meer, neem dan met boetseer import subsidies in wat nog "
      + "verwacht wordt."
  }
  var claimsOfSubsidy: String { "De aanvragen die een subsidie noemen:" }
  var budgetOfSubsidy: String { "Het budget waar een subsidie naar terugkomt:" }
}
