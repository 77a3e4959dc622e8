internal import Records

extension DutchAgreements {
  var askEmployee: String { "Over wiens werk gaat het? Personeelsnummer" }
  var askAgreement: String { "Welke afspraak?" }
  var askChange: String { "Wat verandert er in het werk? Eén ding, zo concreet als je kunt" }
  var askAnotherChange: String { "Nog een verandering? (Enter om door te gaan)" }
  var askCraft: String { "Wat verandert het?" }
  var askForm: String { "Wat moet het geven?" }
  var askWorkload: String { "Het gaat over werkdruk; dat kan twee dingen zijn. Welke bedoel je?" }
  func craftChoice(_ type: CraftType) -> String {
    switch type {
    case .task: "taken: welke, hoeveel, in welke volgorde, verantwoordelijkheden"
    case .relational: "relaties: met wie, hoe, wanneer, waarover"
    case .cognitive: "kijk op het werk: hoe ik mijn rol zie"
    case .context: "omstandigheden: wanneer, waar, met welke hulpmiddelen"
    }
  }
  func formChoice(_ form: ResourceForm) -> String {
    switch form {
    case .social: "meer steun: van collega's, de leidinggevende, feedback"
    case .structural: "meer ruimte en leren: zelf beslissen, afwisseling, ontwikkeling"
    case .challenging: "meer uitdaging: iets nieuws, iets dat je oprekt"
    case .hindering: "minder belasting: minder van wat zwaar valt of in de weg zit"
    }
  }
  var askRedesign: String { "Worden de taken anders ingericht? Op welke manier?" }
  var noRedesign: String { "nee, geen van deze" }
  func askPoint(_ point: RedesignPoint) -> String {
    let question =
      switch point {
      case .workload: "Hoe zwaar is het werk, voor en na? Van 1 tot 5, zoals 3:4"
      case .efficiency: "Wat doet het met de gang van het werk?"
      case .pace: "Na hoeveel weken wordt er gewisseld?"
      case .responsibility: "Is de medewerker er verantwoordelijk voor? ja of nee"
      case .capacity: "Kan de medewerker het aan? ja of nee"
      case .belief: "Gelooft de medewerker dat zelf ook? ja of nee"
      case .guidance: "Is er begeleiding? ja of nee"
      }
    return "\(question) (Enter om het open te laten)"
  }
  var askAuthority: String {
    "En mag de medewerker er ook over beslissen? ja of nee (Enter om het open te laten)"
  }
  func askView(isAfter: Bool) -> String {
    isAfter
      ? "Hoe zou je er graag naar kijken? (Enter om het open te laten)"
      : "Hoe kijk je er nu naar? (Enter om het open te laten)"
  }
  var askPurpose: String { "Wat willen de betrokkenen bereiken? (Enter om het open te laten)" }
  var askGoal: String { "Welk doel dient het?" }
  var noGoalChoice: String { "geen van deze" }
  var askNoGoal: String { "Waarom dient het geen doel van de organisatie?" }
  var askWith: String {
    "Wie merkt er iets van? Een personeelsnummer, of een naam voor iemand van buiten; een rol "
      + "erachter zoals 000123 (klant). (Enter voor niemand)"
  }
  var askAnother: String { "Nog iemand? (Enter om door te gaan)" }
  func askContribution(_ who: String) -> String { "Wat brengt \(who) in, of heeft die eraan?" }
  var askCommitment: String {
    "Wat zegt iemand toe? Een aanvraag, verlof of regeling waar het aan hangt komt erachter, zoals "
      + "volgt de training (C412). (Enter voor niets)"
  }
  var askAnotherCommitment: String { "Wat is er nog toegezegd? (Enter om door te gaan)" }
  var askCommitmentWho: String { "Wie doet dat?" }
  var askCommitmentDay: String { "Voor welke dag? (Enter om het open te laten)" }
  var askOccasion: String { "Wat was de aanleiding?" }
  var noOccasion: String { "geen van deze, of dat blijft open" }
  var askHeadline: String { "In één regel, zoals iedereen het mag lezen" }
  var askInitiator: String { "Bij wie begon het?" }
  var askAnswering: String { "Wie gaat akkoord? Nummers of namen, met een komma ertussen" }
  var askDeclining: String { "Wiens antwoord is het? Nummers of namen, met een komma ertussen" }
  var askSeen: String { "Hoe weet je dat?" }
  var askReason: String { "Waarom" }
  var askNo: String { "Wat is je antwoord?" }
  func noChoice(wantsChange: Bool) -> String {
    wantsChange ? "ja, als er iets in verandert" : "nee, ik wijs het af"
  }
  var askComment: String { "Je opmerking" }

  func notAParty(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" noemt niemand",
      fix: "een personeelsnummer of naam, een rol tussen haakjes, en achter = de bijdrage: "
        + "--with \"000123 (klant)=test het rooster\"")
  }
  func notARole(_ text: String, valid: [String]) -> Wording {
    Wording("\"\(text)\" is geen rol", fix: "tussen haakjes hoort \(listed(valid, "of"))")
  }
  func notACommitment(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" zegt niet wie wat doet",
      fix: "DATUM=WIE:WAT, met tussen haakjes waar het aan hangt: "
        + "--due \"2026-03-01=000123:volgt de training (C412)\"; de datum mag weg")
  }
  func workloadMeant(_ number: Int) -> Wording {
    Wording(
      "verandering \(number) gaat over werkdruk, en dat kan twee tegengestelde dingen zijn",
      fix: "zeg welke: --jdr challenging (druk die oprekt) of --jdr hindering (minder ervan)")
  }
  func notScores(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" is niet de werkdruk voor en na",
      fix: "twee scores van 1 (licht) tot 5 (zwaar), zoals 3:4")
  }
  func notWeeks(_ text: String, of flag: String) -> Wording {
    Wording("\"\(text)\" is geen aantal weken voor \(flag)", fix: "bijvoorbeeld \(flag) 6")
  }
  func gap(_ gap: AgreementContent.Gap) -> String {
    switch gap {
    case .noChange: "er staat geen verandering in"
    case .noCraft(let change): "van verandering \(change) staat er niet wat het verandert"
    case .noForm(let change): "van verandering \(change) staat er niet wat het geeft"
    case .noContribution(let party): "van \(party) staat er geen bijdrage"
    case .noGoal: "er staat geen doel van de organisatie in en ook niet waarom niet"
    }
  }
  func notYesOrNo(_ text: String, of flag: String) -> Wording {
    Wording("\"\(text)\" is geen ja of nee voor \(flag)", fix: "\(flag) ja of \(flag) nee")
  }
  func moreThanChanges(_ flag: String, given: Int, changes: Int) -> Wording {
    Wording(
      "\(flag) staat er \(given) keer bij "
        + (changes == 1 ? "1 verandering" : "\(changes) veranderingen"),
      fix:
        "de eerste hoort bij de eerste --change, de tweede bij de tweede; één voor alle: één "
        + "keer, en . zegt niets")
  }
  var goalOrReason: Wording {
    Wording("een doel en een reden voor geen doel", fix: "--goal CODE of --no-goal TEKST")
  }
  var nothingToChange: Wording {
    Wording(
      "er is niets gezegd om te wijzigen",
      fix: "bijvoorbeeld --change, --with, --purpose, of --item 2 --jdr structural")
  }
}
