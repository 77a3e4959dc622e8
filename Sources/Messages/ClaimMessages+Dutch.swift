internal import Records

struct DutchClaims: ClaimMessages {
  func list(_ words: [String]) -> String { listed(words, "en") }
  func share(_ scheme: String, _ amount: String) -> String { "\(scheme) \(amount)" }
  func payTo(employee: Bool) -> String { employee ? "medewerker" : "aanbieder" }
  func basis(_ basis: MandatoryBasis) -> String {
    switch basis {
    case .no: "niet verplicht"
    case .law: "wet"
    case .eu: "EU-recht"
    case .cao: "cao"
    case .profession: "beroepsplicht"
    }
  }
  func step(_ kind: String) -> String {
    switch kind {
    case "submit": "aangevraagd"
    case "change": "gewijzigd"
    case "repay": "studiekostenbeding"
    case "approve": "goedgekeurd"
    case "refuse": "afgewezen"
    case "ask": "informatie gevraagd"
    case "pay": "betaald"
    case "refund": "terugbetaald"
    case "proof": "bewijsstuk binnen"
    case "cancel": "ingetrokken"
    case "close": "gesloten"
    case "vote_for": "stemde voor"
    case "vote_against": "stemde tegen"
    case "vote_abstain": "onthield zich"
    default: kind
    }
  }

  // MARK: Wat er gebeurde

  func submitted(_ claim: ClaimText) -> String {
    "\(claim.id): op \(claim.day) vraagt \(claim.who) \(claim.asked) aan uit \(claim.schemes) "
      + "voor \(claim.title)."
  }
  func awarded(_ claim: ClaimText) -> String {
    "\(claim.id): op \(claim.day) is \(claim.awarded) uit \(claim.schemes) toegekend aan "
      + "\(claim.who) voor \(claim.title)."
  }
  func awardedPart(_ claim: ClaimText) -> String {
    "\(claim.id): op \(claim.day) is \(claim.awarded) van de aangevraagde \(claim.asked) "
      + "toegekend aan \(claim.who) uit \(claim.schemes) voor \(claim.title)."
  }
  func refused(_ claim: ClaimText, reason: String) -> String {
    "\(claim.id) van \(claim.who) (\(claim.title), \(claim.asked)) is op \(claim.day) "
      + "afgewezen: \(reason)"
  }
  func asked(_ claim: ClaimText, question: String) -> String {
    "\(claim.id) van \(claim.who) wacht sinds \(claim.day) op een antwoord: \(question)"
  }
  func changed(_ claim: ClaimText) -> String {
    "\(claim.id) van \(claim.who) vraagt nu \(claim.asked) aan uit \(claim.schemes) "
      + "voor \(claim.title)."
  }
  func paid(_ claim: ClaimText, _ amount: String, invoice: String) -> String {
    "\(claim.id): \(amount) is op \(claim.day) betaald uit \(claim.schemes), factuur "
      + "\(invoice); van de toekenning is \(claim.left) over."
  }
  func paidLast(_ claim: ClaimText, _ amount: String, invoice: String, back: String?) -> String {
    "\(claim.id): \(amount) is op \(claim.day) betaald uit \(claim.schemes), factuur "
      + "\(invoice); "
      + (back.map { "de laatste, \($0) is teruggegaan." } ?? "alles wat toegekend was.")
  }
  func refunded(_ claim: ClaimText, _ amount: String) -> String {
    "\(claim.id): \(amount) is op \(claim.day) teruggekomen"
      + (claim.schemes.isEmpty ? "; " : " op \(claim.schemes); ")
      + "\(claim.spent) blijft besteed."
  }
  func proofNoted(_ claim: ClaimText) -> String {
    "\(claim.id) van \(claim.who): het bewijsstuk is binnen, \(claim.day)."
  }
  func cancelled(_ claim: ClaimText, back: String?) -> String {
    "\(claim.id) van \(claim.who) (\(claim.title)) is op \(claim.day) ingetrokken"
      + (back.map { "; \($0) is teruggegaan naar \(claim.schemes)." } ?? ".")
  }
  func closed(_ claim: ClaimText, back: String?) -> String {
    "\(claim.id) is op \(claim.day) gesloten: \(claim.awarded) toegekend, "
      + "\(claim.spent) besteed"
      + (back.map { ", \($0) teruggegaan naar \(claim.schemes)." } ?? ".")
  }

  func voted(_ claim: ClaimText, by member: String, choice: String) -> String {
    let how =
      switch choice {
      case "for": "stemde voor"
      case "against": "stemde tegen"
      default: "onthield zich bij"
      }
    return "\(member) \(how) aanvraag \(claim.id) (\(claim.title), \(claim.asked))."
  }
  func votes(inFavour: Int, against: Int, abstained: Int) -> String {
    "Tot nu toe: \(inFavour) voor, \(against) tegen"
      + (abstained > 0 ? ", \(abstained) onthield zich." : ".")
  }
  var voteWhat: Wording {
    Wording(
      "het is niet duidelijk wat de stem is", fix: "geef één van --for, --against en --abstain")
  }

  func balance(_ scheme: String, of who: String?, free: String, reserved: String) -> String {
    "\(scheme)\(who.map { " van \($0)" } ?? ""): \(free) vrij te besteden, "
      + "\(reserved) gereserveerd."
  }
  func shortfall(_ amount: String) -> String {
    "Er is \(amount) te kort, te verrekenen met volgende toekenningen."
  }

  // MARK: Opmerkingen

  func sameInvoice(_ invoice: String, claim: String) -> String {
    "Kijk nog eens: factuur \(invoice) is al eerder ingevoerd, bij \(claim)."
  }
  var nobodyHoldsHR: String {
    "Niemand heeft de rol hr, dus mag ieder ander beslissen. "
      + "Geef die rol aan iemand: boetseer employee change EMP --from DATUM --role +hr"
  }
  var professionNeedsCheck: String {
    "Een beroepsplicht is niet altijd voor de werkgever: laat HR nagaan wie moet betalen."
  }
  func conditional(_ amount: String) -> String {
    "\(amount) is voor een later jaar en voorwaardelijk: het wordt gereserveerd zodra de "
      + "toekenning van dat jaar er is."
  }
  func closedYear(_ day: String, counts: String) -> String {
    "\(day) valt in een afgesloten jaar, dus het telt mee vanaf \(counts). Vrij van belasting "
      + "is wat in het jaar van de kosten is toegezegd of betaald: "
      + "laat de salarisadministratie ernaar kijken."
  }

  // MARK: Wat niet kan

  func mandatory(
    _ basis: MandatoryBasis, scheme: String, ground: String?, command: String?
  ) -> Wording {
    let because =
      switch basis {
      case .law: "volgens de wet"
      case .eu: "volgens EU-recht"
      case .cao: "volgens de cao"
      case .no, .profession: ""
      }
    return Wording(
      "verplichte scholing \(because) is kosteloos voor de medewerker (artikel 7:611a BW), dus "
        + "\(scheme) kan die niet betalen"
        + (ground.map { "; het opleidingsbudget van de werkgever wel (\($0))" } ?? "")
        + ". De uren zijn werktijd, geen verlof",
      fix: command
        ?? "neem een opleidingsbudget van de werkgever over: boetseer import schemes BESTAND")
  }
  func notPositive(_ value: String, of option: String) -> Wording {
    Wording("\(option): \"\(value)\" moet meer dan niets zijn", fix: "geef een bedrag boven 0")
  }
  func empty(_ option: String) -> Wording {
    Wording("\(option) is leeg", fix: "zet een tekst achter \(option)")
  }
  func notAShare(_ value: String, of option: String) -> Wording {
    Wording(
      "\(option): \"\(value)\" is niet begrepen",
      fix: option == "--part"
        ? "schrijf --part 2027-01-01=600"
        : "schrijf --pay-from ILA of --pay-from ILA=350,MAND=550")
  }
  func amountForOne() -> Wording {
    Wording(
      "--amount is voor één aanvraag, en er staan er meer",
      fix: "keur die aanvraag in een eigen opdracht goed")
  }
  func byWithoutApprove() -> Wording {
    Wording(
      "--by zegt wie beslist, en er wordt niets beslist",
      fix: "voeg --approve toe, of laat --by weg")
  }
  func nothingToChange() -> Wording {
    Wording("er is niets te wijzigen", fix: "noem wat er verandert, zoals --cost of --title")
  }
  var noneFound: String { "Geen aanvragen." }
  var nothingToPay: String { "Er wacht niets op betaling." }

  // MARK: Vragen

  var askEmployee: String { "Van wie is de aanvraag? (personeelsnummer of een deel van de naam)" }
  var askClaim: String { "Om welke aanvraag gaat het?" }
  func choice(claim: String, who: String, title: String, amount: String) -> String {
    "\(claim) \(who): \(title), \(amount)"
  }
  var askTitle: String { "Waar is het voor?" }
  var askCost: String { "Wat kost het, in euro's?" }
  var askMandatory: String { "Moet de werkgever deze scholing geven?" }
  func choice(_ basis: MandatoryBasis) -> String {
    switch basis {
    case .no: "nee, de medewerker kiest het zelf"
    case .law: "ja, volgens de wet"
    case .eu: "ja, volgens EU-recht"
    case .cao: "ja, volgens de cao"
    case .profession: "het hoort bij het beroep"
    }
  }
  var askPayFrom: String { "Waaruit moet het betaald worden?" }
  func choice(scheme: String, name: String, free: String?) -> String {
    "\(scheme), \(name)" + (free.map { ": \($0) vrij te besteden" } ?? "")
  }
  var askPurpose: String { "Wat is het bestedingsdoel?" }
  var askOn: String { "Op welke dag is het aangevraagd?" }
  var askReason: String { "Waarom wijs je het af?" }
  var askQuestion: String { "Wat wil je weten?" }
  var askPaid: String { "Hoeveel is er betaald, in euro's?" }
  var askInvoice: String { "Welke factuur?" }
  var askRefunded: String { "Hoeveel is er teruggekomen, in euro's?" }

  // MARK: De bladzijde van één aanvraag

  func pageTitle(_ claim: ClaimText, state: String) -> String {
    "\(claim.id), \(state): \(claim.title)"
  }
  func pageWho(_ claim: ClaimText) -> String { "\(claim.who), aangevraagd op \(claim.day)" }
  func pageDetails(
    provider: String?, purposes: [String], starts: String?, hours: String?, reimburse: Bool
  ) -> String? {
    var parts: [String] = []
    if !purposes.isEmpty { parts.append("voor \(list(purposes))") }
    if let provider { parts.append("bij \(provider)") }
    if let starts { parts.append("vanaf \(starts)") }
    if let hours { parts.append("\(hours) uur studie") }
    if reimburse { parts.append("als vergoeding aan de medewerker") }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ").prefix(1).uppercased()
      + parts.joined(separator: ", ").dropFirst() + "."
  }
  func pageMandatory(_ basis: MandatoryBasis) -> String {
    "Verplichte scholing: \(self.basis(basis)). De uren zijn werktijd, geen verlof."
  }
  func pageProof(_ isIn: Bool) -> String {
    isIn ? "Het bewijsstuk is binnen." : "Er is nog geen bewijsstuk."
  }
  var amountsTitle: String { "Bedragen" }
  var sourcesTitle: String { "Wat het betaalt" }
  var historyTitle: String { "Wat er gebeurde" }
}
