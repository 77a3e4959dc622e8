internal import Records

struct DutchFunds: FundMessages {
  func used(_ pot: String, used: String, of total: String, left: String, on day: String) -> String {
    "\(pot) op \(day): \(used) van \(total) besteed, \(left) over."
  }
  func fits(_ count: Int64, of possible: Int64, most: String) -> String {
    "Er \(count == 1 ? "past" : "passen") nog \(count) volledige "
      + "toekenning\(count == 1 ? "" : "en") van \(most) in, van \(possible) in totaal."
  }
  func takers(_ people: Int, of eligible: Int, percent: String?) -> String {
    "\(people) van de \(eligible) die mogen vragen kregen er iets uit"
      + (percent.map { " (\($0)%)." } ?? ".")
  }
  func hiddenTotal(_ pot: String, total: String) -> String {
    "\(pot): \(total) in totaal. Wat er over is staat er niet bij: weinig mensen kregen er iets "
      + "uit, en het zou verraden wat."
  }
  func waiting(_ count: Int) -> String {
    count == 0
      ? "Er wacht geen aanvraag."
      : count == 1 ? "Er wacht één aanvraag:" : "Er wachten \(count) aanvragen:"
  }
  func waits(_ place: Int, claim: String, who: String, asked: String, since: String?) -> String {
    "\(place). \(claim) \(who), \(asked), "
      + (since.map { "compleet sinds \($0)" } ?? "niet compleet: er staat een vraag open")
  }
  func votes(inFavour: Int, against: Int, abstained: Int) -> String {
    "\(inFavour) voor, \(against) tegen"
      + (abstained > 0 ? ", \(abstained) onthouding\(abstained == 1 ? "" : "en")" : "")
  }

  var minutes: CommandHelp {
    CommandHelp(
      "Print de notulen van de commissie van een fonds.",
      details: """
        Van één dag (--on), vanaf een dag (--from) of van het afgelopen jaar: wie wat stemde over \
        welke aanvraag, wie niet meedeed, en wat is besloten. Gemaakt uit de stemmen en besluiten \
        die zijn vastgelegd; er wordt niets overgetikt.
        """)
  }
  func minutesOf(_ scheme: String) -> String { "het verslag van \(scheme)" }
  var minutesExample: String { "wat in het afgelopen jaar is besloten" }
  var minutesFromExample: String { "van één dag, als blad om te ondertekenen" }
  var minutesToExample: String { "de vergaderingen van een jaar" }
  var optionOn: String { "Alleen deze dag." }
  var optionFrom: String { "Vanaf deze dag." }
  var optionTo: String { "Tot en met deze dag." }
  var dayOrDays: Wording {
    Wording("Eén dag of een reeks dagen, niet allebei.", fix: "Laat --on weg, of --from en --to.")
  }
  func noCommittee(_ scheme: String) -> Wording {
    Wording(
      "over \(scheme) beslist geen commissie", fix: "kies een regeling met approval: committee")
  }
  func minutesTitle(_ scheme: String, from first: String, to last: String?) -> String {
    "Notulen van de commissie van \(scheme), \(first)" + (last.map { " tot en met \($0)" } ?? "")
  }
  func members(_ names: [String], quorum: Int) -> String {
    "Leden: \(names.isEmpty ? "geen" : names.joined(separator: ", ")). "
      + "Nodig voor een besluit: \(quorum) stem\(quorum == 1 ? "" : "men")."
  }
  func minutesOf(_ claim: String, title: String, who: String, asked: String) -> String {
    "\(claim) \(title): \(who) vraagt \(asked)"
  }
  var columnMember: String { "Lid" }
  var columnVote: String { "Stem" }
  var columnDay: String { "Dag" }
  func vote(_ code: String) -> String {
    switch code {
    case "for": "voor"
    case "against": "tegen"
    case "abstain": "onthoudt zich"
    default: code
    }
  }
  func tookNoPart(_ names: [String]) -> String {
    "Deden niet mee, vanwege een belang: \(names.joined(separator: ", "))."
  }
  func approved(_ amount: String, asked: String, on day: String, isPart: Bool) -> String {
    isPart
      ? "Toegekend op \(day): \(amount) van de gevraagde \(asked)."
      : "Toegekend op \(day): \(amount)."
  }
  func refused(on day: String, reason: String?) -> String {
    "Afgewezen op \(day)" + (reason.map { ": \($0)" } ?? ".")
  }
  func undecided(cast: Int, quorum: Int) -> String {
    "Niet besloten: \(cast) van \(quorum) stemmen."
  }
  var nothingHappened: String { "Geen stemmen en geen besluiten." }
  var signature: String { "Namens de commissie:" }

  var leaflet: CommandHelp {
    CommandHelp(
      "Print welk budget waarvoor is.",
      details: """
        Een blad voor medewerkers en leidinggevenden: wat elk budget betaalt, wie beslist en \
        hoeveel het hoogstens geeft. Wie het kreeg, houd je bij met notice acknowledge leaflet.
        """)
  }
  var leafletExample: String { "op het scherm" }
  var leafletPageExample: String { "als blad om uit te delen" }
  var leafletTitle: String { "Welk budget waarvoor?" }
  var leafletEmpty: String {
    "Op deze dag telt nog geen regeling met instemming, dus er valt niets uit te delen: "
      + "zie boetseer scheme list."
  }
  var leafletIntro: String {
    "Jij bepaalt wat je wilt leren. Dit blad zegt welk budget dat kan betalen, zodat je aanvraag "
      + "meteen op de goede plek terechtkomt."
  }
  var columnPurpose: String { "Je wilt" }
  var mayBeAsked: String { "ja" }
  var mandatoryRow: String { "scholing die je werkgever moet geven" }
  var wrongBudget: String {
    "Vraag je het van een ander budget, dan wordt de aanvraag afgewezen, met de reden en het "
      + "budget dat wel betaalt. Scholing die je werkgever volgens wet of cao moet geven, gaat "
      + "nooit van een eigen budget af, en de uren ervan zijn werktijd."
  }
  func decidedBy(_ approval: SchemeVersion.Approval) -> String {
    switch approval {
    case .none: "niemand hoeft akkoord te gaan"
    case .manager: "je leidinggevende beslist"
    case .hr: "HR beslist"
    case .committee: "een commissie beslist"
    }
  }
  func leafletQuestion(_ digest: String) -> String { "Uitgave \(digest)." }
  var receivedBy: String { "Wie het kreeg, met komma's ertussen." }
  var receivedExample: String { "twee mensen hebben gelezen welk budget waarvoor is" }
  func leafletReceived(_ count: Int, on day: String) -> String {
    "\(count) \(count == 1 ? "persoon heeft" : "mensen hebben") gekregen welk budget waarvoor is, "
      + "op \(day)."
  }
  func leafletKnown(_ received: Int64, of people: Int64) -> String {
    "\(received) van de \(people) in dienst hebben bevestigd dat ze dit blad kregen."
  }
  var receivedByWhom: Wording {
    Wording("het is niet duidelijk wie het blad kreeg", fix: "noem ze met --by NR,NR")
  }
}
