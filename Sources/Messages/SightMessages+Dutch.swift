struct DutchSight: SightMessages {
  var onlyYours: String {
    "Hier staat alleen wat je mag zien: van jezelf, en wat je rol laat zien. HR ziet alle regels."
  }
  var othersByName: String {
    "Van anderen zie je nummer, naam en team; de rest is voor HR, hun leidinggevende en henzelf."
  }
  var effectIsForHR: String {
    "Wat dit betekent voor de mensen hier krijgt HR te zien: het verraadt wat sommigen verdienen."
  }
  func onlyToday(_ pot: String, total: String) -> String {
    "\(pot): \(total) in totaal. Wat besteed en over is staat er alleen van vandaag bij: twee "
      + "dagen naast elkaar zouden verraden wat iemand kreeg."
  }
  func potNotForYou(_ actor: String, scheme: String) -> Wording {
    Wording(
      "de rekening van \(scheme) is niet aan \(actor) om in te zien: er staat op wat ieder kreeg",
      fix: "de regels, en van een fonds wat vandaag over is: boetseer regeling toon \(scheme)")
  }
  func ownOrManaged(_ actor: String, employee: String) -> Wording {
    Wording(
      "\(actor) vraagt niets aan voor \(employee)",
      fix: "\(employee) doet dat zelf, of HR; een leidinggevende voor de eigen mensen")
  }
  func othersReceipt(_ actor: String) -> Wording {
    Wording(
      "\(actor) bevestigt alleen wat aan \(actor) gericht is",
      fix: "wie het kreeg bevestigt het zelf, of HR legt het vast")
  }
  func othersWork(_ actor: String, event: Int64) -> Wording {
    Wording(
      "gebeurtenis \(event) is niet aan \(actor) om terug te draaien",
      fix: "wie het deed draait het terug, of HR")
  }
  func insufficient(scheme: String, employee: String?, asked: String, day: String) -> Wording {
    Wording(
      (employee.map { "\($0) heeft op \(day) te weinig vrij op \(scheme)" }
        ?? "op \(day) is te weinig vrij te besteden op \(scheme)") + ": \(asked) is nodig",
      fix: "ken minder toe met --amount, of kies een andere regeling met --pay-from")
  }
  func abovePersonLimit(
    scheme: String, employee: String, asked: String, most: String
  ) -> Wording {
    Wording(
      "\(scheme) geeft één persoon \(most), en \(employee) heeft minder dan \(asked) daarvan over",
      fix: "vraag of geef minder, en de rest uit een andere bron met --pay-from")
  }
}
