internal import Records

struct DutchDue: DueMessages {
  var due: CommandHelp {
    CommandHelp(
      "Wat er de komende dagen te doen is, en wat te laat is.",
      details: """
        Wat vervalt, brieven die uit moeten, aanvragen die op een besluit of op betaling wachten, \
        verlof dat is aangevraagd, afspraken die op antwoord wachten, experimenten om op terug te \
        kijken of over te besluiten, bewijsstukken die er nog niet zijn, wat de volgende \
        toekenning boven een maximum brengt \
        (90 dagen vooruit), en de laatste dagen van subsidies. Wat te laat is staat vooraan, dan \
        wat wacht zonder laatste dag, dan de komende dagen. --mine is wat je zelf te doen hebt: je \
        eigen tegoed en bewijsstukken, en wat op jou wacht als leidinggevende, voor HR of in een \
        commissie. Van anderen zie je wat je van hun rekeningen en aanvragen mag zien. Als agenda \
        (-o due.ics) staan er geen bedragen, titels of mensen in, zodat je haar kunt delen: wat \
        afloopt, brieven, betalingen, bewijsstukken en maximums zijn geteld per regeling en dag, \
        een aanvraag waarover besloten wordt heeft haar nummer.
        """)
  }
  var dueExample: String { "een gewone ochtend" }
  var dueMine: String { "wat 000235, een leidinggevende, de komende twee weken te doen heeft" }
  var dueKind: String { "brieven en wat vervalt in een kwartaal, voor een script" }
  var dueCalendar: String { "in je agenda; een nieuwer bestand werkt haar bij" }
  var optionDays: String { "Hoeveel dagen vooruit (30)." }
  var optionTeam: String { "Alleen wat over mensen van dit team en de teams eronder gaat." }
  var optionMine: String { "Alleen wat je zelf te doen hebt (--actor)." }
  var optionKind: String {
    "vervalt, brief, aanvraag, bewijsstuk, maximum, subsidie, verlof, afspraak of experiment; meer "
      + "met komma's."
  }

  func kind(_ kind: DueKind) -> String {
    switch kind {
    case .lapse: "vervalt"
    case .notice: "brief"
    case .claim: "aanvraag"
    case .proof: "bewijsstuk"
    case .cap: "maximum"
    case .subsidy: "subsidie"
    case .leave: "verlof"
    case .agreement: "afspraak"
    case .experiment: "experiment"
    }
  }

  func column(_ column: DueColumn) -> String {
    switch column {
    case .kind: "Soort"
    case .task: "Wat"
    case .day: "Uiterlijk"
    case .since: "Sinds"
    case .waits: "Dagen"
    case .overdue: "Te laat"
    case .id: "Nummer"
    case .lastDay: "Laatste dag"
    case .letter: "Brief"
    case .enforceable: "Afdwingbaar"
    case .role: "Voor"
    case .doer: "Beslist"
    case .doerName: "Naam van wie beslist"
    case .look: "Bekijk"
    }
  }

  func what(_ text: DueText) -> String {
    switch text.task {
    case .lapses: ending("vervalt", text)
    case .returns: ending("gaat terug naar de pot", text)
    case .carries: ending("loopt af, om mee te nemen", text)
    case .send: "brief over \(text.lastDay)"
    case .sendLate: "brief te laat voor \(text.lastDay)"
    case .decide: "besluit over \(text.id)"
    case .vote: "stem over \(text.id)"
    case .answer: "beantwoord de vraag bij \(text.id)"
    case .pay: "betaal \(text.id)"
    case .prove: "bewijsstuk \(text.id)"
    case .aboveCap: "vervalt boven het maximum"
    case .apply: "vraag \(text.id) aan"
    case .settle: "reken \(text.id) af"
    case .agree: "antwoord op \(text.id)"
    case .revise: "\(text.id): iemand wil een wijziging"
    case .propose: "\(text.id) is nog een concept"
    case .fulfil: "iets wat is beloofd in \(text.id)"
    case .ends: "\(text.id) loopt af"
    case .renew: "\(text.id): leg de afspraak voor aan de nieuwe leidinggevende"
    case .lookBack: "terugkijken op \(text.id)"
    case .decideTogether: "samen besluiten over \(text.id)"
    case .score: "scores van \(text.id), hoe is het nu?"
    case .take: "is een taak van \(text.id) welkom?"
    case .replace: "\(text.id): wie meedeed is weg, vraag een ander"
    case .tell: "\(text.id): vertel in één regel hoe het gaat"
    }
  }

  private func ending(_ words: String, _ text: DueText) -> String {
    guard text.isEnforceable else { return words + " alleen met een brief" }
    return words + (text.letter.map { "; " + letter($0) } ?? "")
  }

  func letter(_ letter: DueText.Letter) -> String {
    switch letter {
    case .none: "nog geen brief"
    case .sent: "brief verstuurd"
    case .confirmed: "brief bevestigd"
    }
  }

  func doers(
    _ roles: [DueRole], manager: String?, committees: [String], parties: [String]
  ) -> String {
    roles.map { role in
      switch role {
      case .employee: "medewerker"
      case .manager: manager.map { "leidinggevende \($0)" } ?? "leidinggevende (niemand bekend)"
      case .hr: "HR"
      case .party: parties.isEmpty ? "niemand bekend" : parties.joined(separator: ", ")
      case .committee: "commissie \(committees.joined(separator: ", "))"
      }
    }.joined(separator: " + ")
  }

  func title(_ part: DuePart, _ count: Int, until: String) -> String {
    switch part {
    case .late: "Te laat: \(count)"
    case .toDecide: "Wacht op een besluit: \(count)"
    case .toPay: "Te betalen: \(count)"
    case .coming: "Tot en met \(until): \(count)"
    case .unproven: "Betaald, en nog geen bewijsstuk: \(count)"
    }
  }

  func summary(_ task: DueTask, scheme: String, count: Int) -> String {
    let one = count == 1
    let what =
      switch task {
      case .send: one ? "1 brief te versturen" : "\(count) brieven te versturen"
      case .sendLate: one ? "1 brief te laat" : "\(count) brieven te laat"
      case .aboveCap:
        one ? "1 rekening boven het maximum" : "\(count) rekeningen boven het maximum"
      case .pay: one ? "1 aanvraag te betalen" : "\(count) aanvragen te betalen"
      case .prove: one ? "1 bewijsstuk nodig" : "\(count) bewijsstukken nodig"
      case .carries: one ? "1 tegoed om mee te nemen" : "\(count) tegoeden om mee te nemen"
      default: one ? "1 tegoed loopt af" : "\(count) tegoeden lopen af"
      }
    return "\(scheme): \(what)"
  }
  func summary(_ task: DueTask, id: String, scheme: String) -> String {
    let text = DueText(task: task, id: id, lastDay: "", letter: nil, isEnforceable: true)
    return scheme.isEmpty ? what(text) : "\(scheme): \(what(text))"
  }
  var counted: String {
    "Waar velen hetzelfde hebben zijn ze geteld; --kind brief, vervalt of maximum noemt ze een"
      + " voor een."
  }
  func nothing(until: String, isAll: Bool) -> String {
    isAll
      ? "Je bent bij: niets is te laat, niets wacht, en tot en met \(until) komt er niets."
      : "Hiervan is niets te laat, wacht niets, en komt er tot en met \(until) niets."
  }
  var notBooked: String {
    "Dit gaat over wat geboekt is, en nog niet alles is tot vandaag bijgewerkt: boetseer sync"
  }
  var mineOrTeam: Wording {
    Wording("--mine en --team gaan niet samen", fix: "laat een van de twee weg")
  }
  func mineOfNobody(_ actor: String) -> Wording {
    Wording(
      "--mine moet weten wie je bent, en \(actor) is hier geen personeelsnummer",
      fix: "geef het jouwe met --actor EMP, of zet BOETSEER_ACTOR")
  }
}
