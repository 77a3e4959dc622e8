struct DutchSupport: SupportMessages {
  // MARK: De weg van een aanvraag

  func orientation(_ hours: String) -> String {
    "Uitzoeken wat past kostte vooraf \(hours) uur."
  }
  func waitsFor(_ subsidy: String) -> String { "Hiervoor komt subsidie \(subsidy) terug." }
  func path(days: Int?, questions: Int, changes: Int, votes: Int) -> String {
    var steps: [String] = []
    if questions > 0 { steps.append("\(questions) keer nagevraagd") }
    if changes > 0 { steps.append("\(changes) keer gewijzigd") }
    if votes > 0 { steps.append(votes == 1 ? "1 stem" : "\(votes) stemmen") }
    let way = steps.isEmpty ? "" : ": " + listed(steps, "en")
    guard let days else { return "Nog niet besloten\(way)." }
    let wait =
      switch days {
      case 0: "op de dag van de aanvraag"
      case 1: "na 1 dag"
      default: "na \(days) dagen"
      }
    return "Besloten \(wait)\(way)."
  }

  // MARK: Subsidies

  func subsidyElsewhere(_ subsidy: String, scheme: String) -> Wording {
    Wording(
      "subsidie \(subsidy) komt terug bij \(scheme), en die betaalt niets van deze aanvraag",
      fix: "laat die betalen: --pay-from \(scheme), of laat --subsidy weg")
  }
  func subsidyUnchecked(_ subsidy: String) -> String {
    "Kijk naar de voorwaarden en bewijsstukken van subsidie \(subsidy) voordat de scholing begint: "
      + "niemand heeft genoteerd dat ze haalbaar zijn."
  }
  func subsidyClosed(_ subsidy: String, day: String) -> String {
    "Subsidie \(subsidy) was aan te vragen tot en met \(day): vraag na of het nog kan."
  }
  func subsidy(_ subsidy: SubsidyText) -> [String] {
    var first = "Subsidie \(subsidy.code), \(subsidy.name)"
    if let provider = subsidy.provider { first += " (\(provider))" }
    first += ": \(subsidy.expected) verwacht, \(subsidy.received) ontvangen"
    if let reclaimed = subsidy.reclaimed { first += ", \(reclaimed) teruggevorderd" }
    var days: [String] = []
    if let day = subsidy.applyBy { days.append("Aanvragen kan tot en met \(day).") }
    if let day = subsidy.proofBy { days.append("Bewijsstukken uiterlijk \(day).") }
    var lines = [first + "."]
    if !days.isEmpty { lines.append(days.joined(separator: " ")) }
    if let conditions = subsidy.conditions { lines.append("Voorwaarden: \(conditions)") }
    if let proofs = subsidy.proofs { lines.append("Bewijsstukken: \(proofs)") }
    lines.append(
      subsidy.checkedOn.map { "Voorwaarden en bewijsstukken zijn nagegaan op \($0)." }
        ?? "Niemand heeft de voorwaarden en bewijsstukken nog nagegaan.")
    return lines
  }
  func subsidyClaims(_ count: Int, awarded: String) -> String {
    count == 1
      ? "1 aanvraag wacht erop, met \(awarded) toegekend."
      : "\(count) aanvragen wachten erop, met \(awarded) toegekend."
  }

  // MARK: Besparingen

  func savings(_ count: Int, amount: String) -> String {
    "Besparingen die opnieuw zijn ingezet: \(amount)\(count == 1 ? "" : ", in \(count) keer")."
  }

  // MARK: Evaluatie van een fonds

  var evaluate: CommandHelp {
    CommandHelp(
      "Noteer wat de leden van een fonds ervan vinden.",
      details: """
        Aan het eind van een periode, door leden van de commissie. Of het fonds helemaal is \
        gebruikt volgt uit de rekening; of er iets nieuws nodig is in de volgende afspraken, \
        zeggen de leden.
        """)
  }
  var evaluateExample: String { "aan het eind van de periode, door twee leden" }
  var evaluateWithNote: String { "op een andere dag, kijk wat er zou worden genoteerd" }
  var optionOn: String { "Dag van de evaluatie (vandaag)." }
  var optionBy: String { "De leden die evalueerden: personeelsnummers (EMP,EMP)." }
  var optionNewNeed: String { "ja of nee: is er iets nieuws nodig in de volgende afspraken?" }
  var optionNote: String { "Wat ze zeiden; @BESTAND of - leest het." }
  var evaluatorsMissing: Wording {
    Wording("er staat niet wie het fonds evalueerde", fix: "noem de leden: --by EMP,EMP")
  }
  var newNeedMissing: Wording {
    Wording("er staat niet of er iets nieuws nodig is", fix: "geef --new-need ja of nee")
  }
  func notYesOrNo(_ text: String, of flag: String) -> Wording {
    Wording("\(flag): \"\(text)\" is geen ja of nee", fix: "geef \(flag) ja of \(flag) nee")
  }
  func notAMember(_ person: String, of scheme: String, day: String) -> Wording {
    Wording(
      "\(person) zat op \(day) niet in de commissie van \(scheme)",
      fix: "noem de leden, of geef de rol met boetseer employee change \(person)"
        + " --role +committee:\(scheme)")
  }
  func evaluated(_ scheme: String, on day: String, by members: [String]) -> String {
    "\(scheme) is op \(day) geëvalueerd door \(listed(members, "en"))."
  }
  func usedInFull(_ total: String) -> String { "De hele \(total) is gebruikt." }
  func usedInPart(_ used: String, of total: String) -> String {
    "Van \(total) is \(used) gebruikt."
  }
  func newNeed(_ isThere: Bool) -> String {
    isThere
      ? "Er is iets nieuws nodig in de volgende afspraken."
      : "Er is niets nieuws nodig in de volgende afspraken."
  }
}
