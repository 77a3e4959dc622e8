internal import Records

extension DutchPlans {
  func help(_ verb: PlanVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp(
        "Iemands eigen plan voor het werk, in zes stappen.",
        details: """
          Een plan maak je in je eigen bestand (boetseer init --own NAAM), op papier (plan sheet) \
          of samen in een gesprek. Het bestand van de organisatie bevat wat is gedeeld en verder \
          niets.
          """)
    case .start:
      CommandHelp(
        "Begin een plan: in je eigen bestand, of samen in een gesprek.",
        details:
          "In het bestand van de organisatie maak je het met iemand, die vanaf het begin meeleest.")
    case .edit:
      CommandHelp(
        "Werk aan een stap van een plan, zo vaak je wilt.",
        details: """
          Op een terminal komt de ene vraag na de andere, met een korte toelichting; Enter sluit \
          een lijst af. Elders neemt --from een YAML-bestand met de lijsten givers, drains, \
          drives, talents, interests, skills, time, reflection, work, needs en changes. Tekst komt \
          nooit uit een vlag.
          """)
    case .sheet:
      CommandHelp(
        "Een pagina om te printen: de zes stappen, ruimte om te schrijven en een checklist.",
        details: "Met -o BESTAND.html is hij klaar voor de printer.")
    case .share:
      CommandHelp(
        "Laat genoemde mensen lezen wat jij kiest.",
        details: """
          In je eigen bestand komt er een pakketje, op het scherm of in -o BESTAND.share, dat \
          import shares overneemt. In het bestand van de organisatie noemt het wie meeleest.
          """)
    case .withdraw:
      CommandHelp(
        "Laat het meelezen meteen ophouden.",
        details: """
          Wat niemand meer mag lezen wordt gewist en komt niet terug. Dat het is gelezen blijft in \
          het logboek.
          """)
    case .show:
      CommandHelp(
        "Toon een plan, en wat het zegt over energie, drijfveren en talenten.",
        details: "Is het niet van jou, dan wordt eerst vastgelegd dat je het leest.")
    case .list: CommandHelp("Toon je eigen plannen en die met je zijn gedeeld.")
    case .importShares:
      CommandHelp(
        "Neem over wat medewerkers uit hun eigen bestand deelden.",
        details: "Zegt hoeveel het was, nooit wat. Een pakketje dat er al is verandert niets.")
    }
  }

  func example(_ example: PlanExample) -> String {
    switch example {
    case .start: "in je eigen bestand"
    case .startTogether: "samen in een gesprek"
    case .editItem: "hoeveel tijd het kost en wat het geeft"
    case .editFile: "uit een bestand"
    case .sheet: "op papier"
    case .sheetFor: "met een naam erop"
    case .share: "alles, in een pakketje"
    case .sharePart: "twee regels ervan"
    case .withdraw: "alles, van iedereen"
    case .withdrawPart: "alleen kijken wat een regel terughalen doet"
    case .show: "alles wat je ervan mag lezen"
    case .showAs: "wat HR ervan ziet"
    case .list: "elk plan waarvan je mag weten"
    case .listScript: "hetzelfde voor een script"
    case .importShares: "neem een pakketje over"
    case .importLook: "alleen kijken"
    case .own: "een eigen bestand, voor je plan"
    }
  }

  func option(_ option: PlanOption) -> String {
    switch option {
    case .employee: "Wiens plan: een personeelsnummer; in een eigen bestand niemand."
    case .with: "Met wie de medewerker het maakt: nummers, met een komma ertussen."
    case .on: "De dag van het gesprek; vandaag als je niets zegt."
    case .plan: "Een plan als P7, of de medewerker van wie het nieuwste is."
    case .step: "Welke stap, 1 tot en met 4; anders de volgende."
    case .from: "Een YAML-bestand met wat erbij komt of wijzigt, of - voor de invoer."
    case .item: "De regel waarover --energy, --hours en --used-on gaan."
    case .energy: "Wat het geeft of kost: -2, -1, 0, 1 of 2."
    case .hours: "Hoe lang het per week duurt: 2,5 of 2:30."
    case .usedOn: "De laatste dag dat je een vaardigheid gebruikte."
    case .remove: "Nummers om uit het plan te halen, met een komma ertussen."
    case .link: "Werk en wat erbij hoort: 7=1,4."
    case .unlink: "Hetzelfde, waar het toch niet bij elkaar hoort."
    case .checklist: "De checklist van stap 1 is gebruikt."
    case .sheetEmployee: "Wiens naam erop staat: een personeelsnummer."
    case .items: "Nummers om te delen, met een komma ertussen, of all."
    case .readers: "Wie het mag lezen: personeelsnummers, met een komma ertussen."
    case .number: "Je personeelsnummer, als het eigen bestand het niet weet."
    case .withdrawItems: "Nummers om terug te halen; alles als je niets zegt."
    case .withdrawFrom: "Van wie: personeelsnummers; iedereen als je niets zegt."
    case .showAs: "Zoals wie het zou zien: een personeelsnummer, manager of hr."
    case .packets: "Een bestand met pakketjes, een per regel."
    case .own: "Maak een eigen bestand voor deze naam, voor een plan dat niemand anders leest."
    case .ownNumber: "Het personeelsnummer dat erbij hoort."
    }
  }

  func column(_ column: PlanColumn) -> String {
    switch column {
    case .plan: "Plan"
    case .employee: "Medewerker"
    case .name: "Naam"
    case .standing: "Voor jou"
    case .startedOn: "Begonnen"
    case .lastOn: "Laatst"
    case .number: "#"
    case .kind: "Soort"
    case .words: "Wat"
    case .note: "Toelichting"
    case .work: "Soort werk"
    case .hours: "Uren per week"
    case .energy: "Energie"
    case .source: "Waar"
    case .usedOn: "Laatst gebruikt"
    case .goesWith: "Hoort bij"
    case .can: "Kan"
    case .wants: "Wil"
    }
  }

  // MARK: Vragen

  var askStep: String { "Aan welke stap wil je werken?" }
  var askPlan: String { "Welk plan?" }
  func ask(_ kind: PlanItemKind) -> String {
    switch kind {
    case .giver: "Waar krijg je energie van? (Enter om door te gaan)"
    case .drain: "Wat kost je energie? (Enter om door te gaan)"
    case .drive: "Wat drijft je: waarom doe je dit werk? (Enter om door te gaan)"
    case .talent: "Waar ben je goed in, bijna vanzelf? (Enter om door te gaan)"
    case .interest: "Waar loop je warm voor? (Enter om door te gaan)"
    case .skill: "Welke vaardigheid heb je en wil je houden? (Enter om door te gaan)"
    case .time: "Welke tijd of middelen kreeg je hiervoor toegezegd? (Enter om door te gaan)"
    case .reflection:
      "Voor de leidinggevende: waar kan ik meer ruimte of kansen geven? (Enter om door te gaan)"
    case .work: "Een stuk van je werk, zo concreet als je kunt (Enter om door te gaan)"
    case .need:
      "Wat heb je van je leidinggevende nodig om dit goed te zien? (Enter om door te gaan)"
    }
  }
  var askMore: String { "Nog een? (Enter om door te gaan)" }
  var askSource: String { "Waar gebruik je het?" }
  var askUsedOn: String { "Wanneer gebruikte je het laatst? Een dag (Enter als je het niet weet)" }
  var askWorkKind: String { "Wat is het?" }
  var askHours: String { "Hoeveel uur per week? (Enter als je het niet weet)" }
  var askGranted: String { "Hoeveel uur in totaal? (Enter als het niet om uren gaat)" }
  var askEnergy: String { "Wat geeft het je, of kost het? -2 tot +2 (Enter als je het niet weet)" }
  func askLinks(_ work: String) -> String {
    "Wat hoort bij \"\(work)\"? Nummers, met een komma ertussen (Enter voor niets)"
  }
  var askChange: String { "Wat zou je veranderen? Niets is hier te gek (Enter om door te gaan)" }
  var askCan: String { "Wat ervan kun je, zoals het nu is? (Enter om het open te laten)" }
  var askWants: String { "Wat ervan wil je? (Enter om het open te laten)" }
  var askAims: String {
    "Waarvoor? Een of meer van deze, met een komma ertussen (Enter om het open te laten)"
  }
  var askItems: String { "Wat wil je delen? Nummers met een komma ertussen, of all" }
  var askReaders: String { "Wie mag het lezen? Personeelsnummers, met een komma ertussen" }
  var askChecklist: String { "Heb je de checklist doorgelopen?" }
  var notYet: String { "dat weet ik nog niet" }
  var tryItOut: String {
    "Uitproberen en terugkijken doe je in een afspraak en een experiment: boetseer agreement "
      + "draft, boetseer experiment start."
  }
}
