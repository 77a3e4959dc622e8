struct DutchDoctor: DoctorMessages {
  func lot(_ id: Int64) -> String { "tegoed \(id)" }
  func transfer(_ id: Int64) -> String { "boeking \(id)" }
  func event(_ id: Int64) -> String { "gebeurtenis \(id)" }
  func claim(_ id: String) -> String { "aanvraag \(id)" }
  func account(of employee: String?, scheme: String) -> String {
    employee.map { "rekening van \($0) in \(scheme)" } ?? "budget van \(scheme)"
  }
  func row(_ id: Int64, of table: String) -> String { "rij \(id) van \(table)" }

  func holds(_ amount: String, transfersMake: String) -> String {
    "bevat \(amount), de boekingen zijn samen \(transfersMake)"
  }
  func lotsTogetherMake(_ amount: String) -> String {
    "alles bij elkaar is \(amount) in plaats van niets"
  }
  func belowFloor(_ amount: String, on day: String?) -> String {
    "zakte tot \(amount)" + (day.map { ", voor het eerst op \($0)" } ?? "") + "; dat kan niet"
  }
  func movesBetweenUnits(_ from: String, _ to: String) -> String { "maakt van \(from) \(to)" }
  func movesOtherwise(_ from: String, _ to: String) -> String {
    """
    verplaatst iets van \(from) naar \(to), zoals geen boeking van die soort doet, of noemt iets \
    anders
    """
  }
  var ofAnother: String { "hoort niet bij de rekening waar het in staat" }
  func movedLastBy(_ transfer: Int64?, really: Int64?) -> String {
    "zegt dat \(number(transfer)) de laatste was; dat was \(number(really))"
  }
  private func number(_ transfer: Int64?) -> String {
    transfer.map { "boeking \($0)" } ?? "geen boeking"
  }
  func doesNotMirror(transfer: Int64) -> String {
    "draait boeking \(transfer) terug, maar anders of voor de tweede keer"
  }
  var grantedTwice: String { "toegekend over een periode waarover al was toegekend" }
  func leftAfter(_ day: String, _ amount: String) -> String {
    "liep af op \(day) en bevat nog \(amount)"
  }
  func syncWouldPost(_ count: Int) -> String {
    "de feiten vragen om andere boekingen: bijwerken zou er \(count) doen"
  }
  var cannotBeDerived: String { "de rekeningen volgen niet meer uit de feiten" }
  func claimPaid(_ amount: String, transfersMake: String) -> String {
    "er is \(amount) betaald, de boekingen zijn samen \(transfersMake)"
  }
  func reservedForNothing(_ amount: String) -> String {
    "is afgelopen, en er is nog \(amount) voor gereserveerd"
  }
  func reservedTooMuch(_ amount: String, left: String) -> String {
    "er is \(amount) voor gereserveerd, er is nog \(left) te betalen"
  }
  func inForce(from day: String?, answersMake really: String?) -> String {
    "geldt vanaf \(day ?? "geen enkele dag"), en de antwoorden maken daar \(really ?? "niets") van"
  }
  func moreCameBack(on day: String) -> String {
    "op \(day) was er meer teruggekomen dan betaald"
  }
  func gap(rows: Int64, last: Int64) -> String {
    "heeft \(rows) rijen, de laatste is nummer \(last)"
  }
  func recordedBefore(event: Int64) -> String { "is eerder vastgelegd dan gebeurtenis \(event)" }
  func importTouched(_ count: Int64, said: Int64) -> String {
    "nam \(count) rijen in, de import telde er \(said)"
  }
  var importUnsaid: String { "nam rijen in van een bestand waarvan geen import weet" }
  func recordedAhead(_ instant: String) -> String {
    "is vastgelegd op \(instant), en dat moet nog komen"
  }
  func closedAhead(_ day: String) -> String { "sluit tot en met \(day), en dat moest nog komen" }
  func weeksMissing(_ weeks: Int, of cycle: Int) -> String {
    "heeft \(weeks) van de \(cycle) weken van de ronde"
  }
  var asksNothing: String { "vraagt niets, zoals geen opdracht het achterlaat" }
  var awardsNothing: String { "is goedgekeurd zonder dat er iets is toegekend" }
  var repaysMandatory: String {
    "heeft een studiekostenbeding voor scholing die de werkgever moet geven"
  }
  var changedNothing: String { "veranderde niets en draait niets terug: dat doet geen opdracht" }
  func unknownWord(_ word: String) -> String { "bevat \(word), en dat schrijft Boetseer niet" }
  var unreadableRules: String {
    "bevat regels die niet te lezen zijn: bewaar het opnieuw met import map"
  }
  var noSeal: String { "heeft geen zegel" }
  var doesNotFollow: String { "sluit niet aan op de gebeurtenis ervoor" }
  var otherRows: String { "heeft andere rijen dan het zegel zegt" }
  var changedAfterSeal: String { "is veranderd nadat het verzegeld was" }
  var noSealedEvent: String { "hoort bij geen verzegelde gebeurtenis" }
  var otherText: String { "de tekst is niet die van het vastleggen" }
  var textGone: String { "de tekst is weggehaald; wissen had een lege achtergelaten" }
  func noRowBehind(table: String) -> String { "verwijst naar een rij van \(table) die er niet is" }
  func sqliteSays(_ text: String) -> String { "SQLite: \(text)" }
  func isSet(_ value: String?, wanted: String) -> String {
    "is \(value ?? "niet ingesteld"), moet \(wanted) zijn"
  }
  var objectMissing: String { "ontbreekt in de database" }
  var objectUnknown: String { "is niet door Boetseer gemaakt" }
  var objectChanged: String { "is anders dan Boetseer het maakte" }
  var otherSeeds: String { "bevat andere rijen dan Boetseer erin zette" }
  func readableByOthers(mode: String) -> String {
    "rechten \(mode), anderen kunnen het lezen: chmod 600"
  }
  func otherMode(_ mode: String) -> String { "rechten \(mode), moet 600 zijn: chmod 600" }
  func ownedBy(user: Int) -> String { "is van een andere gebruiker (\(user))" }
  func names(_ count: Int) -> String { "heeft \(count) namen: haal de andere harde links weg" }
  var onNetwork: String {
    "staat op een netwerkschijf, waar vergrendelen niet te vertrouwen is"
  }
  var stray: String {
    "achtergelaten door iets dat is afgebroken; kijk ernaar en haal het dan weg"
  }
  func knownBug(version: String, fixedIn: String) -> String {
    "versie \(version) kan een database in deze stand beschadigen; \(fixedIn) doet dat niet meer"
  }
  var anchoredButMissing: String {
    "is buiten de database opgeschreven, en staat er niet meer in"
  }
  var anchoredOtherwise: String {
    "is buiten de database opgeschreven met een ander zegel"
  }
  var anchoredNowhere: String {
    """
    geen van de opgeschreven zegels is van deze database: ze zijn van een andere, er is opnieuw \
    begonnen, of er is nog geen zegel opgeschreven bij een reservekopie
    """
  }
}
