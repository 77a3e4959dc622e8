internal import Records

extension DutchReports {
  var optionGranted: String {
    "In plaats daarvan: wat in een periode is toegekend, zoals 2025 of 2025-03."
  }
  var optionTaken: String { "In plaats daarvan: tijd die in een periode is opgenomen, per dag." }
  var optionLapsed: String {
    "In plaats daarvan: wat in een periode verviel, naar de laatste dag van gebruik."
  }
  var optionEnds: String {
    "In plaats daarvan: wat na een dag in de periode niet meer te gebruiken is."
  }
  var optionThen: String { "Bij --ends: alleen waar daarna dit mee gebeurt." }
  var lapsedExample: String { "wat in een jaar verviel, per persoon" }
  var columnLastDay: String { "Laatste dag" }
  var columnGrantDay: String { "Toegekend op" }
  var columnThen: String { "Daarna" }
  var thenWithoutEnds: Wording {
    Wording("--then hoort bij --ends", fix: "voeg --ends toe, of laat --then weg")
  }
  var oneListAtATime: Wording {
    Wording(
      "--granted, --taken, --lapsed, --ends en --to-pay-out zijn vijf lijsten",
      fix: "geef er één, en de andere in een eigen opdracht")
  }
  func movementsAsKnownNow(_ flag: String) -> Wording {
    Wording(
      "\(flag) toont wat nu bekend is", fix: "laat --known-on weg, of kijk met --as-of")
  }
}

extension DutchReports {
  var optionRows: String { "In plaats van het rapport de rijen achter deze tabel ervan." }
  var optionRowsGroup: String {
    "Bij --rows: alleen mensen van deze groep van het rapport, zoals education=hbo."
  }
  var optionFund: String { "Alleen deze voucher of dit fonds." }
  func rowsExample(_ kind: ReportKind) -> String {
    switch kind {
    case .use: "wie er achter de twee helften staan, één voor één"
    case .time: "in welke weken mensen leerden"
    case .crafting: "welke afspraken meetellen, een voor een"
    case .outcomes: "welke experimenten meetellen, een voor een"
    case .benchmark: "de lonen die samen de loonsom zijn"
    default: "wie een fonds mogen vragen"
    }
  }
  func noSuchRows(_ text: String, of report: String, valid: [String]) -> Wording {
    Wording(
      "--rows van report \(report) kan niet \"\(text)\" zijn",
      fix:
        "kies \(listed(valid, "of")); de opdracht voor de rijen van een andere tabel staat eronder")
  }
  func notWithRows(_ flag: String) -> Wording {
    Wording(
      "rijen staan niet in groepen bij elkaar, dus \(flag) doet niets bij --rows",
      fix: "laat \(flag) weg, of --rows")
  }
  func groupWithoutPeople(valid: [String]) -> Wording {
    Wording(
      "--group is voor rijen die mensen zijn",
      fix: "voeg --rows \(listed(valid, "of")) toe, of laat --group weg")
  }
  func column(_ column: ReportRowColumn) -> String {
    switch column {
    case .level: "Opleiding"
    case .from: "Van"
    case .to: "Tot en met"
    case .days: "Dagen"
    case .yearlyWage: "Per jaar"
    case .inBill: "In de loonsom"
    case .refusedOn: "Afgewezen op"
    case .askedFor: "Gevraagd"
    case .tookPartOn: "Deed mee op"
    case .user: "Gebruikte het"
    }
  }
}
