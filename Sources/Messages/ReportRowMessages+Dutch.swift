extension DutchReports {
  var optionGranted: String {
    "In plaats daarvan: wat in een periode is toegekend, zoals 2025 of 2025-03."
  }
  var optionLapsed: String {
    "In plaats daarvan: wat in een periode verviel, naar de laatste dag van gebruik."
  }
  var optionEnds: String {
    "In plaats daarvan: wat na een dag in de periode niet meer te gebruiken is."
  }
  var optionThen: String { "Bij --ends: alleen waar daarna dit mee gebeurt." }
  var lapsedExample: String { "wat in een jaar verviel, per persoon" }
  var columnLastDay: String { "Laatste dag" }
  var columnThen: String { "Daarna" }
  var thenWithoutEnds: Wording {
    Wording("--then hoort bij --ends", fix: "voeg --ends toe, of laat --then weg")
  }
  var oneListAtATime: Wording {
    Wording(
      "--granted, --lapsed, --ends en --to-pay-out zijn vier lijsten",
      fix: "geef er één, en de andere in een eigen opdracht")
  }
  func movementsAsKnownNow(_ flag: String) -> Wording {
    Wording(
      "\(flag) toont wat nu bekend is", fix: "laat --known-on weg, of kijk met --as-of")
  }
}
