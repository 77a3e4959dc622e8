internal import Records

/// What waits, what may be used longer, and letters that come late.
extension DutchLeaving {
  var columnWaits: String {
    "Wacht"
  }
  var columnWaitsBefore: String {
    "Wachtte"
  }
  var columnWaitsAfter: String {
    "Wacht daarna"
  }
  var waitsToBeTaken: String {
    "wacht"
  }
  func waitsNow(_ amount: String, until day: String?) -> String {
    "Wacht om mee te nemen: \(amount)" + (day.map { ", t/m \($0)." } ?? ".")
  }
  func waitsPart(_ amount: String, from first: String, until day: String?) -> String {
    "\(amount) wacht vanaf \(first) om mee te nemen" + (day.map { ", t/m \($0)" } ?? "")
      + ": boetseer account transfer-out"
  }
  func letterWaits(_ amount: String, from first: String, until day: String?) -> String {
    "\(amount) daarvan kan vanaf \(first) mee naar je volgende werkgever"
      + (day.map { ", t/m \($0)" } ?? "") + "; vraag HR om het overzicht."
  }
  func paidOut(_ amount: String?, isLess: Bool) -> String {
    (isLess ? "Minder uitbetaald dan eerst" : "Uitbetaald") + (amount.map { ": \($0)" } ?? "") + "."
  }
  func returned(_ amount: String?, isLess: Bool) -> String {
    (isLess ? "Minder terug naar de pot dan eerst" : "Terug naar de pot")
      + (amount.map { ": \($0)" } ?? "") + "."
  }
  func owed(_ scheme: String, _ amount: String) -> String {
    "\(scheme): een tekort van \(amount), dat wordt ingehaald met wat er later bijkomt"
  }
  func lastDayMoved(from: String, to: String, because: String) -> String {
    "Een latere laatste dag: \(to) in plaats van \(from) (\(because))."
  }
  func because(_ reason: ExtensionReason) -> String {
    switch reason {
    case .longAbsence: "lange afwezigheid"
    case .careLeave: "zorgverlof"
    case .workload: "werkdruk"
    case .courseMoved: "de cursus is verplaatst"
    case .employer: "de werkgever"
    case .other: "anders"
    }
  }
  var noReasonHere: Wording {
    Wording(
      "een latere laatste dag wordt alleen uitgelegd met het woord uit de lijst: een tekst kan"
        + " zeggen wat iemand mankeert, en blijft voorgoed bewaard",
      fix: "laat --reason weg")
  }
  var laterDaysTitle: String {
    "Latere laatste dagen"
  }
  var columnMovedFrom: String {
    "In plaats van"
  }
  var columnMovedTo: String {
    "Laatste dag"
  }
  var columnBecause: String {
    "Omdat"
  }
  var usableLonger: String {
    "langer te gebruiken: nog geen brief"
  }
  var needsLetter: String {
    "Er loopt niets af voordat er lang genoeg een brief over uit is: waar die er niet was, staat "
      + "de laatste dag van de regel."
  }
  func lateLetter(_ text: LetterText, until day: String) -> String {
    "Op \(text.scheme) heb je \(text.amount). Volgens de regels was \(text.lastDay) de laatste "
      + "dag; omdat deze brief laat komt, kan het gebruikt worden t/m \(day). \(text.then)"
  }
  func confirmedBefore(_ id: String, on day: String) -> Wording {
    Wording("brief \(id) is al bevestigd, op \(day)", fix: "zie boetseer notice list")
  }
  var optionEmployer: String {
    "Naam van de werkgever, voor het overzicht."
  }
  var optionPlace: String {
    "Plaats waar het wordt ondertekend."
  }
  func signedOff(employer: String?, by actor: String, place: String?, on day: String) -> [String] {
    [
      "Werkgever: \(employer ?? EnglishLeaving.blank)", "Opgemaakt door: \(actor)",
      "Plaats: \(place ?? EnglishLeaving.blank)", "Datum: \(day)",
      "Handtekening werkgever: \(EnglishLeaving.blank)",
      "Handtekening medewerker: \(EnglishLeaving.blank)",
    ]
  }
  var signedOffTitle: String {
    "Ondertekening"
  }
  func otherName(_ theirs: String, file: String, number: String, name: String) -> Wording {
    Wording(
      "\(file) is van \(theirs), en \(number) is \(name)",
      fix: "kies met --employee van wie het is, of voeg --force --reason"
        + " \"waarom de naam verschilt\" toe")
  }
  var forceNeedsReason: Wording {
    Wording("--force heeft een reden nodig", fix: "voeg --reason \"waarom de naam verschilt\" toe")
  }
  var statementMayBeOut: String {
    "Het overzicht ervan kan bij iemand liggen: vraag het terug. Een nieuw overzicht gaat over "
      + "hetzelfde geld, en wie het eerste overnam weigert het."
  }
  func leavesFirst(_ employee: String, since day: String) -> Wording {
    Wording(
      "\(employee) is in dienst sinds \(day), en alleen wie weg is neemt iets mee",
      fix: "voer eerst de laatste dag in: boetseer employee end \(employee) --on DATUM")
  }
  func wentOn(_ kind: TransferKind, _ amount: String, scheme: String) -> String {
    switch kind {
    case .returns: "\(amount) ging terug naar de pot van \(scheme): het tegoed was afgelopen."
    case .payOut: "\(amount) wordt uitbetaald: de medewerker is uit dienst."
    case .carry: "\(amount) van \(scheme) ging mee naar later: het tegoed was afgelopen."
    default: "\(amount) van \(scheme) is vervallen: het tegoed was afgelopen."
    }
  }
  func fillThePot(_ scheme: String) -> String {
    "geef die meer met een nieuwe versie van \(scheme): boetseer scheme show \(scheme)"
  }
  func letterIsLate(_ scheme: String) -> String {
    "Je \(scheme): een brief die laat komt"
  }
  var lettersOfToday: Wording {
    Wording(
      "welke brieven eruit moeten volgt uit wat er nu op de rekeningen staat, dus dit gaat over nu",
      fix: "laat --as-of weg; sent_on en acknowledged_on zeggen wat er op een dag uit was")
  }
}
