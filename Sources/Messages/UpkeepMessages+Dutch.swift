struct DutchUpkeep: UpkeepMessages {
  var initialise: CommandHelp {
    CommandHelp(
      "Maak een nieuwe, lege database.",
      details: "Alleen jij kunt het bestand lezen. Een bestaand bestand blijft altijd ongemoeid.")
  }
  var initialiseExample: String { "maak boetseer.db in deze map" }
  var initialiseElsewhere: String { "maak hem onder een andere naam" }
  var optionSample: String { "Vul hem met het verzonnen ziekenhuis De Linde." }
  var initialiseSample: String { "een database om dingen op uit te proberen" }
  func sampleTaken(files: Int) -> String {
    "\(files) bestanden van het verzonnen ziekenhuis De Linde overgenomen. Iedereen is bedacht."
  }
  func created(path: String) -> String { "De database \(path) is gemaakt." }
  var importFirst: String { "neem je medewerkers over met boetseer import all MAP" }
  func removeDatabase(path: String) -> String { "verwijder het bestand \(path)" }

  var version: CommandHelp { CommandHelp("Laat zien welke versie dit is.") }
  var versionExample: String { "de versie van het programma" }
  var versionForScripts: String { "hetzelfde voor een script" }

  var undo: CommandHelp {
    CommandHelp(
      "Draai je laatste opdracht terug, of een genoemde gebeurtenis.",
      details: """
        Wat ermee werd ingevoerd telt niet meer en de rekeningen worden met nieuwe regels \
        hersteld; er wordt niets gewist. Het kan niet als er op is voortgebouwd.
        """)
  }
  var undoReason: String { "verkeerd bestand" }
  var undoExample: String { "draai het terug, en zeg waarom" }
  var undoNamed: String { "laat zien wat gebeurtenis 40 terugdraaien doet" }
  var undoEvent: String { "Nummer van de gebeurtenis; zonder nummer je laatste." }
  func undone(event: Int64, command: String, subject: String?) -> String {
    "Gebeurtenis \(event) is teruggedraaid: \(command)" + (subject.map { " \($0)" } ?? "") + "."
  }
  func undoQuestion(
    event: Int64, command: String, subject: String?, by actor: String, on day: String
  ) -> String {
    "Gebeurtenis \(event) terugdraaien: \(command)" + (subject.map { " \($0)" } ?? "")
      + ", door \(actor) op \(day)?"
  }

  var doctor: CommandHelp {
    CommandHelp(
      "Controleer of alles in de database klopt.",
      details: """
        Leest alleen. Geeft code 5 als er iets niet klopt. --quick duurt seconden en kan elk uur; \
        --deep leidt ook elke rekening opnieuw af uit de feiten.
        """)
  }
  var doctorExample: String { "controleer alles" }
  var doctorDeepExample: String { "leid ook elke rekening opnieuw af" }
  var doctorForScripts: String { "voor bewaking" }
  var doctorQuick: String { "Alleen wat seconden duurt." }
  var doctorDeep: String { "Leid ook elke rekening opnieuw af uit de feiten." }
  var doctorQuickOrDeep: Wording {
    Wording("--quick en --deep gaan niet samen", fix: "laat er een weg")
  }
  var optionAnchors: String {
    "Bestand met de zegels die reservekopieën opschreven; anders BOETSEER_ANCHORS."
  }
  func notAnAnchor() -> Wording {
    Wording(
      "deze regel is geen zegel dat een reservekopie opschreef",
      fix: "geef het bestand dat boetseer backup noemt, zoals het geschreven is")
  }
  func healthy(checks: Int) -> String { "Alles klopt: \(checks) controles, niets gevonden." }
  func unhealthy(findings: Int, more: Bool) -> String {
    if more {
      return "Er kloppen meer dan \(findings) dingen niet; van elke controle staan hier de eerste."
    }
    return findings == 1 ? "Er klopt iets niet." : "Er kloppen \(findings) dingen niet."
  }
  func waitingForSync(_ accounts: Int64) -> String {
    accounts == 1
      ? "1 rekening wacht op wat er binnenkwam sinds de laatste: boetseer sync"
      : "\(accounts) rekeningen wachten op wat er binnenkwam sinds de laatste: boetseer sync"
  }
  func erasedTexts(_ count: Int64) -> String {
    count == 1
      ? "1 naam of tekst is leeg, zoals het wissen van iemand het achterlaat."
      : "\(count) namen en teksten zijn leeg, zoals het wissen van iemand het achterlaat."
  }
  var columnCheck: String { "Controle" }
  var columnPlace: String { "Waar" }
  var columnDetail: String { "Wat" }
  var doctorNext: String {
    """
    Laat dit bestand zoals het is, en zet de laatste goede kopie terug met: boetseer restore \
    BESTAND --force
    """
  }

  var backup: CommandHelp {
    CommandHelp(
      "Kopieer de database naar een bestand terwijl anderen doorwerken.",
      details: """
        De kopie wordt gecontroleerd zoals doctor dat doet voordat hij zijn naam krijgt, en gaat \
        nooit over een bestand heen. Een beschadigde database wordt niet gekopieerd: zo blijven \
        goede kopieën de nieuwste.
        """)
  }
  var backupExample: String { "een kopie in deze map" }
  var backupForScripts: String { "voor een script: bestand, laatste gebeurtenis en zegel" }
  var backupFile: String { "Bestand voor de kopie." }
  var backupDamaged: String { "Kopieer hem ook als hij beschadigd is, en zeg wat er mis is." }
  var restoreDamaged: String { "Zet hem ook terug als hij beschadigd is, en zeg wat er mis is." }
  var restoreFile: String { "De kopie die wordt teruggezet." }
  func backedUp(to path: String, event: Int64, hash: String) -> String {
    "Alles tot en met gebeurtenis \(event) staat in \(path). Zegel: \(hash)"
  }
  var backupAnchors: String {
    """
    Bestand om het zegel in op te schrijven; anders BOETSEER_ANCHORS, of naast een kopie in een \
    andere map.
    """
  }
  func anchored(in path: String) -> String { "Het zegel is opgeschreven in \(path)." }
  func notAnchored(in path: String) -> String {
    "De kopie is heel, maar het zegel kon niet worden opgeschreven in \(path)."
  }
  var restore: CommandHelp {
    CommandHelp(
      "Zet een kopie op de plaats van de database.",
      details: """
        De kopie wordt eerst gecontroleerd zoals doctor dat doet. Een bestaande database wordt \
        alleen met --force vervangen, en blijft ernaast staan; anderen wachten tot het klaar is.
        """)
  }
  var restoreExample: String { "kijk of de kopie terug kan" }
  var restoreElsewhere: String { "als nieuwe database naast de oude" }
  func restored(from path: String, to database: String) -> String {
    "\(database) is nu de kopie \(path)."
  }
  func keptAside(_ path: String) -> String { "De database die er stond is bewaard als \(path)." }

  var status: CommandHelp { CommandHelp("Hoe alles er in een oogopslag voor staat.") }
  var statusExample: String { "hoe het er vandaag voor staat" }
  var statusForScripts: String { "hetzelfde voor een script" }
  var statusDatabase: String { "Database" }
  var statusPeople: String { "In dienst" }
  var statusRegister: String { "In het register" }
  var statusTeams: String { "Teams" }
  var statusSchemes: String { "Regelingen" }
  var statusAccounts: String { "Rekeningen" }
  var statusUndecided: String { "Aanvragen om over te beslissen" }
  var statusLeave: String { "Verlof om over te beslissen" }
  var statusToPay: String { "Aanvragen om te betalen" }
  var statusEvents: String { "Gebeurtenissen" }
  func lastRecorded(_ count: Int64, _ instant: String?) -> String {
    "\(count)" + (instant.map { ", de laatste op \($0)" } ?? "")
  }
  var statusWaiting: String { "Nog te boeken" }
  var nothingWaits: String { "niets" }
  var statusSQLite: String { "SQLite" }
  var columnItem: String { "Wat" }
  var columnValue: String { "Hoe het ervoor staat" }

  var demo: CommandHelp {
    CommandHelp(
      "Laat het werk zien aan een verzonnen ziekenhuis.",
      details: "Maakt een database in een tijdelijke map, of met --db BESTAND waar jij wilt.")
  }
  var demoExample: String { "drie jaar van een ziekenhuis in een halve minuut" }
  var demoKept: String { "in het Nederlands, in een bestand om mee verder te gaan" }
  func demoIntro(path: String) -> String {
    "Een verzonnen ziekenhuis, De Linde, in \(path). Iedereen en alles erin is bedacht."
  }
  var demoImported: String { "1. Mensen, regelingen en aanvragen komen uit bestanden" }
  var demoSynced: String { "2. Drie jaar toekenningen en vervallen tegoed, in één keer" }
  var demoClaims: String { "3. Aanvragen: aangevraagd, beslist en betaald" }
  var demoRefused: String { "4. Wat niet mag, wordt afgewezen met een weg verder" }
  var demoLate: String { "5. Een wijziging van uren, een half jaar te laat verteld" }
  var demoExplained: String { "6. Elk saldo is uit te leggen" }
  var demoOverview: String { "7. Hoe het ervoor staat" }
  var demoNext: String { "Probeer nu, met deze database:" }
  var demoWoundCare: String { "Wondzorg" }
  var demoFireSafety: String { "Brandveiligheid" }
  var demoLeadership: String { "Leidinggeven" }
}
