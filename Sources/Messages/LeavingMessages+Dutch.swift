struct DutchLeaving: LeavingMessages {
  // MARK: Terms of repayment

  var optionRepayMonths: String {
    "Studiekostenbeding: terugbetalen bij vertrek binnen zoveel maanden; 0 voor niet meer."
  }
  var optionRepaySigned: String { "Dag waarop het studiekostenbeding is getekend." }
  var optionRepayEnded: String {
    "Laatste dag van de opleiding, vanaf wanneer die maanden tellen (anders de laatste betaling)."
  }
  var columnSigned: String { "Getekend op" }
  var columnMonths: String { "Maanden" }
  var columnEnded: String { "Opleiding klaar" }
  var columnFrom: String { "Telt vanaf" }
  var columnServed: String { "Maanden voorbij" }
  var columnCost: String { "Echte kosten" }
  var columnToRepay: String { "Terug te betalen" }
  var termsTitle: String { "Studiekostenbeding" }
  func agreed(months: Int, signed: String) -> String {
    "Studiekostenbeding: \(months) maanden, getekend op \(signed)."
  }
  var agreedNoMore: String { "Er is geen studiekostenbeding meer." }
  func repayment(_ text: RepaymentText) -> String {
    guard let from = text.from else {
      return "\(text.claim) \(text.title): er is nog niets betaald, "
        + "dus er is niets terug te betalen"
    }
    return "\(text.claim) \(text.title): kosten \(text.cost), \(text.served) van de \(text.months) "
      + "maanden vanaf \(from) voorbij, dus bij vertrek op \(text.day) \(text.amount) "
      + "terug te betalen"
  }
  func repaymentTotal(_ amount: String, on day: String) -> String {
    "Samen \(amount) terug te betalen bij vertrek op \(day)"
  }
  var repaymentNeedsCheck: String {
    "Of een beroepsplicht mag worden teruggevorderd is omstreden: laat HR dit beding nakijken."
  }
  var repaymentIsOld: String {
    "Dit beding is getekend voor 1 augustus 2022. Sindsdien is een beding over scholing die de "
      + "werkgever moet geven nietig, ook een ouder: kijk na of dit zulke scholing is."
  }
  func repaymentVoid(_ basis: String) -> Wording {
    Wording(
      "scholing die verplicht is (\(basis)) is kosteloos voor de medewerker, dus een "
        + "studiekostenbeding is nietig (artikel 7:611a lid 4 BW)",
      fix: "laat --repay-months, --repay-signed en --repay-ended weg; voor een beding dat er al "
        + "staat: --repay-months 0")
  }
  func notMonths(_ text: String, most: Int) -> Wording {
    Wording(
      "--repay-months: \"\(text)\" is geen aantal maanden",
      fix: "geef een geheel getal van 1 tot en met \(most), of 0 voor niet meer")
  }
  var monthsMissing: Wording {
    Wording("bij het studiekostenbeding ontbreken de maanden", fix: "voeg --repay-months N toe")
  }
  var signedMissing: Wording {
    Wording(
      "bij het studiekostenbeding ontbreekt de dag waarop het is getekend",
      fix: "voeg --repay-signed DATUM toe")
  }
  var noMonthsAndMore: Wording {
    Wording(
      "--repay-months 0 beëindigt het studiekostenbeding, en er staat meer over",
      fix: "laat --repay-signed en --repay-ended weg")
  }

  // MARK: The letter

  var optionLetter: String { "Schrijf ook de brief erover: een nieuw bestand, .md of .html." }
  func letterExtension(_ path: String) -> Wording {
    Wording("aan \(path) is niet te zien wat voor brief het wordt", fix: "noem het .md of .html")
  }
  func letterWritten(_ path: String) -> String { "De brief staat in \(path)." }
  func letterTitle(_ day: String) -> String { "Je laatste dag, \(day)" }
  func letterOpening(_ name: String, on day: String) -> [String] {
    [
      "Beste \(name),",
      "\(day) is je laatste dag bij ons. Dit gebeurt er met wat je voor leren en ontwikkelen hebt.",
    ]
  }
  var letterAccounts: String { "Je rekeningen" }
  func letterAccount(_ scheme: String, balance: String) -> String {
    "\(scheme): op je laatste dag heb je \(balance)."
  }
  func letterFate(_ fate: LeavingFate, _ amount: String, on day: String) -> String {
    switch fate {
    case .lapses: "Daarvan vervalt \(amount) op \(day)."
    case .ends(.returned): "Daarvan gaat \(amount) op \(day) terug naar het centrale budget."
    case .ends(.paidOut):
      "Daarvan gaat \(amount) op \(day) van de rekening, uitbetaald met je laatste salaris."
    case .ends(.waits):
      "Daarvan kan \(amount) mee naar je volgende werkgever; vraag HR om het overzicht."
    case .ends(.keeps): "Daarvan kun je \(amount) blijven gebruiken tot de eigen laatste dag."
    case .nothing: "Daarvan vervalt niets."
    }
  }
  var letterNoAccounts: String { "Op geen enkele rekening staat nog iets." }
  var letterClaims: String { "Je aanvragen" }
  func letterClaim(_ title: String, state: LeavingClaim, amount: String) -> String {
    switch state {
    case .undecided:
      "\(title): \(amount) aangevraagd en nog niet beslist. Wat je vroeg blijft ervoor bewaard."
    case .approved: "\(title): \(amount) toegekend en nog niet betaald. Dat gaat gewoon door."
    }
  }
  var letterRepayment: String { "Wat we over terugbetalen hebben afgesproken" }
  var letterRepaymentHow: String {
    "Je hebt een studiekostenbeding getekend. Wat je terugbetaalt wordt minder met elke hele maand "
      + "die je na de opleiding blijft, en is nooit meer dan wat de opleiding echt heeft gekost."
  }
  func letterClosing(number: String, on day: String) -> [String] {
    [
      "Is er iets anders dan je had verwacht? Zeg het tegen HR; zij kijken graag met je mee.",
      "Deze brief is op \(day) geschreven voor medewerker \(number).",
    ]
  }

  // MARK: What payroll pays out

  var optionToPayOut: String {
    "In plaats daarvan: wat de salarisadministratie uitbetaalt aan wie uit dienst is, per dag."
  }
  var optionPaidSince: String { "Bij --to-pay-out: alleen wat vanaf deze dag is geboekt." }
  var payOutExample: String { "wat er dit jaar wordt uitbetaald aan wie uit dienst is" }
  var columnPayOutDay: String { "Telt op" }
  var nothingToPayOut: String { "Er is niets uit te betalen aan wie uit dienst is." }
  var sinceWithoutPayOut: Wording {
    Wording("--since hoort bij --to-pay-out", fix: "voeg --to-pay-out toe, of laat --since weg")
  }
}
