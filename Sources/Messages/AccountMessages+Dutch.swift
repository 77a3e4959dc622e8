internal import Records

struct DutchAccounts: AccountMessages {
  var account: CommandHelp { CommandHelp("Leerrekeningen: saldo's en waar ze vandaan komen.") }

  var list: CommandHelp {
    CommandHelp(
      "Alle rekeningen met wat er vrij te besteden is.",
      details: "Wat na zijn laatste dag staat telt nooit mee, geboekt of niet.")
  }
  var listExample: String { "alle rekeningen vandaag" }
  var listForScripts: String { "voor een script: gehele getallen in centen of minuten" }
  var show: CommandHelp { CommandHelp("De rekeningen van een medewerker, een tegoed per regel.") }
  var showExample: String { "wat Anna nu heeft, en tot wanneer" }
  var showAsOf: String { "wat ze eind 2024 had" }
  var explain: CommandHelp {
    CommandHelp(
      "Leg een saldo uit: elke regel met de som erachter.",
      details: """
        Eerst een paar zinnen, dan elke regel in de volgorde waarin hij telt. Het laatste saldo \
        is het saldo dat je overal ziet.
        """)
  }
  var explainExample: String { "waar het saldo vandaan komt" }
  var explainAll: String { "ook wat later is gecorrigeerd" }
  var explainAmount: String { "welke regels dit bedrag maken" }
  var statement: CommandHelp {
    CommandHelp("Een bladzijde voor de medewerker om te bewaren, in Markdown of HTML.")
  }
  var statementExample: String { "de bladzijde als tekst" }
  var statementPage: String { "een bladzijde om af te drukken, in het Nederlands" }
  var statementAll: String { "een bestand met een bladzijde voor iedereen" }
  var adjust: CommandHelp {
    CommandHelp(
      "Voeg iets toe aan een rekening, haal er iets af, of laat een tekort vervallen.",
      details: "Altijd met een reden: die staat op het overzicht van de medewerker.")
  }
  var adjustPlusReason: String { "jubileum" }
  var adjustMinusReason: String { "vergissing" }
  var adjustPlus: String { "een bedrag toevoegen" }
  var adjustMinus: String { "een bedrag eraf halen" }
  var sync: CommandHelp {
    CommandHelp(
      "Werk alle rekeningen bij: toekenningen, vervallen tegoed en correcties.",
      details: "Wat al klopt blijft zoals het is. Nog een keer bijwerken doet niets.")
  }
  var syncExample: String { "alles tot en met vandaag" }
  var syncRehearse: String { "wat er tot eind 2026 bij komt, zonder te boeken" }

  var argumentEmployee: String { "Personeelsnummer." }
  var argumentScheme: String { "Code van de regeling." }
  var optionScheme: String { "Alleen deze regeling." }
  var optionAll: String { "Ook wat later is verlegd of gecorrigeerd." }
  var optionAmount: String { "Merk de regels die dit bedrag maken." }
  var optionSince: String { "Laat regels van voor deze dag weg; het saldo telt ze wel mee." }
  var optionEverybody: String { "Voor iedereen in dienst." }
  var optionPlus: String { "Bedrag dat erbij komt." }
  var optionMinus: String { "Bedrag dat eraf gaat." }
  func agreed(_ reason: String, by approver: String) -> String {
    "\(reason) (met akkoord van \(approver))"
  }
  var optionAgreedBy: String { "Tweede persoon, van HR, die akkoord is met --minus." }
  var optionWaive: String { "Laat het tekort vervallen." }
  var optionOn: String { "Dag waarop het telt (vandaag)." }
  var optionThrough: String { "Tot en met deze dag (vandaag)." }
  var optionAhead: String { "Sta een dag na vandaag toe." }
  var adjustWhat: Wording {
    Wording("Het is niet duidelijk wat er moet gebeuren.", fix: "geef --plus, --minus of --waive")
  }
  var adjustReason: Wording {
    Wording("Een aanpassing heeft een reden nodig.", fix: "voeg --reason \"waarom\" toe")
  }
  var whoOrAll: Wording {
    Wording("Voor wie?", fix: "geef een personeelsnummer, of --all")
  }
  var noAccounts: String { "Er zijn nog geen rekeningen. Ze komen er met: boetseer sync" }
  func forHR(_ actor: String) -> Wording {
    Wording(
      "dit is werk van HR, en \(actor) heeft die rol niet",
      fix: "vraag HR; wie daar werkt heeft de rol hr (boetseer medewerker wijzig NUMMER --role +hr)"
    )
  }
  func forAnalysts(_ actor: String) -> Wording {
    Wording(
      "overzichten zijn voor HR en analisten, en \(actor) heeft geen van beide rollen",
      fix: "vraag HR om het overzicht; wie het maakt heeft de rol hr of analyst "
        + "(boetseer medewerker wijzig NUMMER --role +analyst)")
  }
  func notForYou(_ actor: String, whose: String) -> Wording {
    Wording(
      "\(whose) is niet aan \(actor) om in te zien",
      fix: "de regeling zegt wat een leidinggevende ziet (manager_sees, boetseer scheme show); "
        + "HR ziet alles, met --actor")
  }
  func noAccount(_ employee: String, scheme: String?) -> Wording {
    Wording(
      scheme.map { "\(employee) heeft nog geen rekening in \($0)." }
        ?? "\(employee) heeft nog geen rekening.",
      fix: "werk de rekeningen bij met: boetseer sync")
  }

  var columnEmployee: String { "Nummer" }
  var columnScheme: String { "Regeling" }
  var columnUnit: String { "Eenheid" }
  var columnBalance: String { "Saldo" }
  var columnReserved: String { "Gereserveerd" }
  var columnAvailable: String { "Vrij te besteden" }
  var columnShortfall: String { "Tekort" }
  var columnNextExpiry: String { "Eindigt eerst" }
  var columnNextExpiryAmount: String { "Bedrag dat eindigt" }
  var columnEntitlement: String { "Wat" }
  var columnGranted: String { "Toegekend" }
  var columnLeft: String { "Over" }
  var columnExpires: String { "Laatste dag" }
  var columnState: String { "Stand" }
  var columnDay: String { "Dag" }
  var columnWhat: String { "Wat" }
  var columnHow: String { "Hoe" }
  var columnBooked: String { "Geboekt op" }
  var columnEvent: String { "Gebeurtenis" }
  var columnMarked: String { "Gemerkt" }
  var accountsTitle: String { "Rekeningen" }
  var entitlementsTitle: String { "Tegoeden" }
  var employersBudget: String { "werkgever" }

  func entitlement(from year: Int) -> String { "tegoed uit \(year)" }
  func reservedFor(claim: String) -> String { "gereserveerd voor \(claim)" }
  func reservedFor(leave: String) -> String { "gereserveerd voor verlof \(leave)" }
  func budget(of year: Int) -> String { "budget van \(year)" }
  func addition(on day: String) -> String { "toegevoegd op \(day)" }
  func afterRefund(from year: Int) -> String { "terugbetaling op tegoed uit \(year)" }
  var usable: String { "bruikbaar" }
  var waits: String { "mee te nemen" }
  var ended: String { "afgelopen" }
  var never: String { "eindigt niet" }
  func kind(_ kind: TransferKind) -> String {
    switch kind {
    case .grant: "toekenning"
    case .correction: "correctie van een toekenning"
    case .setOff: "verrekend met een tekort"
    case .writeOff: "kwijtgescholden"
    case .advance: "besteed voordat het was opgebouwd"
    case .reserve: "gereserveerd"
    case .release: "vrijgegeven"
    case .pay: "betaald"
    case .take: "opgenomen"
    case .refund: "terugbetaling"
    case .repay: "lost een tekort in"
    case .lapse: "vervallen"
    case .carry: "mee naar later"
    case .returns: "terug naar de pot"
    case .payOut: "uitbetaald"
    case .opening: "beginsaldo"
    case .transferIn: "meegebracht"
    case .transferOut: "meegenomen"
    case .subsidy: "subsidie"
    case .adjust: "aanpassing"
    }
  }
  func wentToPeople(_ amount: String) -> String {
    "Naar eigen rekeningen van mensen, min wat terugkwam: \(amount)."
  }
  func toOrFromPeople(_ count: Int, isBack: Bool) -> String {
    (isBack ? "van " : "aan ") + (count == 1 ? "1 persoon" : "\(count) mensen")
  }
  func wentElsewhere(_ amount: String, kind: String) -> String { "\(amount): \(kind)." }
  var unbooked: String { "nog niet geboekt" }
  var reversal: String { "terugdraaiing" }

  func claimTitled(_ id: String, _ title: String) -> String { "\(id) \(title)" }
  func leave(_ id: String) -> String { "verlof \(id)" }
  var columnCap: String { "Plafond" }
  func aboveCap(_ most: String) -> String {
    "boven het plafond: na een toekenning staat er hoogstens \(most), het oudste vervalt eerst"
  }
  func aboveCap(grants: Int) -> String {
    grants == 1
      ? "boven het plafond: alleen de nieuwste toekenning telt"
      : "boven het plafond: alleen de nieuwste \(grants) toekenningen tellen"
  }
  func fromEntitlement(_ entitlement: String) -> String { "uit het \(entitlement)" }
  func rounding(_ step: SchemeVersion.RoundingStep, _ mode: RoundingMode) -> String {
    let what =
      switch step {
      case .cent: "op de cent"
      case .euro: "op de euro"
      case .minute: "op de minuut"
      case .quarter: "op het kwartier"
      case .halfHour: "op het halve uur"
      case .hour: "op het uur"
      case .day: "op de dag"
      }
    return switch mode {
    case .halfUp: "afgerond \(what)"
    case .up: "naar boven afgerond \(what)"
    case .down: "naar beneden afgerond \(what)"
    }
  }
  func soFarThisYear(_ cumulative: String, before: String) -> String {
    "tot nu toe dit jaar \(cumulative), daarvoor \(before)"
  }
  func changedBy(_ command: String, event: Int64, day: String) -> String {
    "gewijzigd door gebeurtenis \(event) (\(occasion(command))), geboekt op \(day)"
  }
  /// Waarvan het kwam, zoals de medewerker het leest.
  private func occasion(_ command: String) -> String {
    switch command {
    case "employee add": "nieuw in dienst"
    case "employee change": "wijziging van gegevens"
    case "employee end": "uit dienst"
    case "employee rehire": "terug in dienst"
    case "import employees", "import all": "ingelezen gegevens"
    case "import schemes": "gewijzigde regeling"
    case "undo": "teruggedraaid"
    default: command
    }
  }
  func reason(_ text: String) -> String { "reden: \(text)" }

  func freeOn(_ day: String, _ amount: String, scheme: String) -> String {
    "\(scheme): \(amount) vrij te besteden op \(day)."
  }
  func cameIn(_ granted: String, added: String?) -> String {
    added.map { "Erbij: \(granted) aan toekenningen en \($0) daarnaast." }
      ?? "Erbij: \(granted) aan toekenningen."
  }
  func wentOut(spent: String, lapsed: String, reserved: String) -> String {
    "Eraf: \(spent) besteed en \(lapsed) vervallen. Gereserveerd voor open aanvragen: \(reserved)."
  }
  func wentOut(taken: String, lapsed: String, reserved: String) -> String {
    "Eraf: \(taken) opgenomen en \(lapsed) vervallen. Gereserveerd voor verlof: \(reserved)."
  }
  func waived(_ amount: String) -> String {
    "Kwijtgescholden: \(amount), besteed voordat een latere wijziging het terugnam."
  }
  func shortfallNow(_ amount: String) -> String {
    "Tekort: \(amount) wordt met de volgende toekenningen verrekend."
  }
  func firstToEnd(_ amount: String, _ day: String) -> String {
    "Eindigt eerst: \(amount), te gebruiken tot en met \(day)."
  }
  func conditional(_ amount: String, claim: String, from day: String) -> String {
    "Voorwaardelijk: \(amount) voor \(claim), vanaf \(day) gereserveerd zodra het er is."
  }
  func matches(_ count: Int, _ amount: String) -> String {
    count == 1 ? "Een regel maakt \(amount)." : "\(count) regels maken samen \(amount)."
  }
  func noMatch(_ amount: String) -> String {
    "Geen regel en geen reeks regels maakt \(amount)."
  }

  func statementTitle(_ scheme: String) -> String { "Saldo-overzicht van je \(scheme)" }
  func statementFor(_ name: String, _ number: String, team: String?) -> String {
    "Voor \(name), personeelsnummer \(number)" + (team.map { ", team \($0)" } ?? "") + "."
  }
  func statementAsOf(_ day: String) -> String { "Zoals het er op \(day) voor staat." }
  func statementIntro(free: String, reserved: String) -> String {
    "Je kunt \(free) vrij besteden. Gereserveerd voor goedgekeurde aanvragen: \(reserved)."
  }
  var statementEntitlements: String { "Wat je hebt, en tot wanneer" }
  var statementMovements: String { "Hoe het zo gekomen is" }
  var statementQuestions: String {
    "Klopt er iets niet? Vraag het HR: elke regel is uit te leggen, en een fout is te herstellen."
  }
  func statementSeal(event: Int64, hash: String) -> String {
    "Register tot en met gebeurtenis \(event), zegel \(hash)."
  }
  var taxUnconfirmed: String { "De fiscale behandeling van deze regeling is nog niet bevestigd." }

  func added(_ amount: String, _ number: String, scheme: String) -> String {
    "\(amount) toegevoegd aan \(scheme) van \(number)."
  }
  func taken(_ amount: String, _ number: String, scheme: String) -> String {
    "\(amount) van \(scheme) van \(number) gehaald."
  }
  func waivedShortfall(_ number: String, scheme: String) -> String {
    "Het tekort van \(number) in \(scheme) is vervallen."
  }
  func newBalance(_ scheme: String, free: String, reserved: String) -> String {
    "\(scheme): \(free) vrij te besteden, \(reserved) gereserveerd."
  }
  func synced(through day: String, accounts: Int) -> String {
    "\(accounts == 1 ? "1 rekening" : "\(accounts) rekeningen") bijgewerkt tot en met \(day)."
  }
  func wouldSync(through day: String, accounts: Int) -> String {
    accounts == 1
      ? "Tot en met \(day) zou 1 rekening veranderen."
      : "Tot en met \(day) zouden \(accounts) rekeningen veranderen."
  }
  func nothingToSync(through day: String) -> String {
    "Alles is bij tot en met \(day); er is niets geboekt."
  }
  func posted(_ kind: TransferKind, count: Int, amount: String?) -> String {
    counted(kind, count) + (amount.map { ", \($0)" } ?? "")
  }
  func rehearsedWithoutConsent(_ scheme: String, accounts: Int) -> String {
    "Proef zonder akkoord: \(scheme) kent niets toe voordat de OR instemt."
      + (accounts == 0
        ? " Met akkoord zou er nog niets gebeuren."
        : " Met akkoord zou op \(accounts) rekening\(accounts == 1 ? "" : "en") komen:")
  }
  func reversed(_ count: Int) -> String {
    count == 1
      ? "1 regel teruggedraaid en opnieuw geboekt"
      : "\(count) regels teruggedraaid en opnieuw geboekt"
  }
  func waiting(_ counts: [String], ahead day: String?) -> String {
    "Nog niet geboekt: \(listed(counts, "en")). "
      + (day.map { "Bekijk wat er komt met: boetseer sync --through \($0) --dry-run" }
        ?? "Boek het met: boetseer sync")
  }
  func counted(_ kind: TransferKind, _ count: Int) -> String {
    let one = count == 1
    return switch kind {
    case .grant: one ? "1 toekenning" : "\(count) toekenningen"
    case .correction:
      one ? "1 correctie van een toekenning" : "\(count) correcties van toekenningen"
    case .setOff: one ? "1 verrekening" : "\(count) verrekeningen"
    case .writeOff: one ? "1 kwijtschelding" : "\(count) kwijtscheldingen"
    case .advance: one ? "1 voorschot" : "\(count) voorschotten"
    case .reserve: one ? "1 reservering" : "\(count) reserveringen"
    case .release: one ? "1 vrijgave" : "\(count) vrijgaven"
    case .take: one ? "1 verlofdag" : "\(count) verlofdagen"
    case .pay: one ? "1 betaling" : "\(count) betalingen"
    case .refund: one ? "1 terugbetaling" : "\(count) terugbetalingen"
    case .repay: one ? "1 aflossing van een tekort" : "\(count) aflossingen van een tekort"
    case .lapse: one ? "1 vervallen tegoed" : "\(count) vervallen tegoeden"
    case .carry: one ? "1 tegoed mee naar later" : "\(count) tegoeden mee naar later"
    case .returns: one ? "1 teruggave aan een pot" : "\(count) teruggaven aan een pot"
    case .payOut: one ? "1 uitbetaling" : "\(count) uitbetalingen"
    case .opening: one ? "1 beginsaldo" : "\(count) beginsaldi"
    case .transferIn: one ? "1 meegebracht tegoed" : "\(count) meegebrachte tegoeden"
    case .transferOut: one ? "1 meegenomen tegoed" : "\(count) meegenomen tegoeden"
    case .adjust: one ? "1 aanpassing" : "\(count) aanpassingen"
    case .subsidy: one ? "1 boeking van een subsidie" : "\(count) boekingen van subsidies"
    }
  }
  var nextList: String { "bekijk de rekeningen met boetseer account list" }

  // MARK: What a rehearsal would change

  var columnBefore: String { "Eerst" }
  var columnAfter: String { "Daarna" }
  var columnDifference: String { "Verschil" }
  var columnFreeAfter: String { "Daarna vrij" }
  var columnAccounts: String { "Rekeningen" }
  func wouldChange(on day: String) -> String { "Saldo's die zouden veranderen, per \(day):" }
  func wouldChange(_ accounts: Int, on day: String) -> String {
    "\(accounts) saldo's zouden veranderen, per \(day); --format csv noemt ze alle:"
  }
  var nothingWouldChange: String { "Er zou geen saldo veranderen." }
}
