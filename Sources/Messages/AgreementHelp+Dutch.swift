internal import Records

extension DutchAgreements {
  func help(_ verb: AgreementVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp(
        "Wat iemand met anderen afspreekt over het eigen werk (jobcraften, je baan boetseren).",
        details: """
          De medewerker schrijft, of de leidinggevende samen met de medewerker; collega's voor wie \
          en van wie iemand werkt antwoorden ook. Een nieuwe versie wist nooit de vorige.
          """)
    case .draft:
      CommandHelp(
        "Leg een afspraak vast.",
        details: """
          De medewerker en de leidinggevende uit het register zijn vanzelf betrokken. Wat een \
          optie zegt van een verandering hoort bij die op dezelfde plaats; --craft en --jdr één \
          keer gelden voor alle. Teksten mogen uit @BESTAND komen.
          """)
    case .change:
      CommandHelp(
        "Maak een nieuwe versie van een afspraak.",
        details: """
          --change voegt een verandering toe, --item zegt over welke de andere opties gaan, --with \
          voegt een betrokkene toe of vervangt die. Wie akkoord was, wordt opnieuw gevraagd.
          """)
    case .propose: CommandHelp("Leg een afspraak voor aan de betrokkenen.")
    case .accept:
      CommandHelp(
        "Ga akkoord, voor jezelf of zoals je het van anderen weet.",
        details: """
          De afspraak is van kracht als medewerker, leidinggevende en iedereen die antwoordde \
          akkoord zijn met dezelfde versie.
          """)
    case .decline: CommandHelp("Wijs af met een reden, of vraag om een wijziging.")
    case .comment: CommandHelp("Zeg iets bij een afspraak waar je bij betrokken bent.")
    case .close: CommandHelp("Sluit een afspraak af.")
    case .show:
      CommandHelp(
        "Toon een afspraak, de antwoorden en wat onderzoek zegt.",
        details: """
          Met -o BESTAND.html een pagina om af te drukken en te tekenen; met --role wat door de \
          tijd heen gold.
          """)
    case .list: CommandHelp("Toon afspraken, alleen de hoofdlijn.")
    }
  }

  func example(_ example: AgreementExample) -> String {
    switch example {
    case .draft: "één verandering, met een collega voor wie het uitmaakt"
    case .draftAsked: "meteen voorgelegd"
    case .draftForms: "twee veranderingen, elk met een eigen vorm"
    case .change: "zeg meer over de eerste verandering"
    case .changeParty: "een betrokkene erbij"
    case .propose: "vraag de betrokkenen"
    case .proposeTry: "kijk eerst wie je dan vraagt"
    case .accept: "voor jezelf"
    case .acceptSeen: "zoals meer mensen in een gesprek zeiden"
    case .decline: "met de reden"
    case .declineChange: "pas akkoord als er iets verandert"
    case .comment: "een opmerking uit een bestand"
    case .commentScript: "voor een script"
    case .close: "het heeft gedaan waar het voor was"
    case .closeTry: "kijk eerst wat er gebeurt, met de reden uit een bestand"
    case .show: "wat is afgesproken"
    case .showPaper: "om af te drukken en te tekenen"
    case .showRole: "de rol door de tijd"
    case .list: "alles waar je van mag weten"
    case .listTeam: "wat een team heeft lopen"
    }
  }

  func option(_ option: AgreementOption) -> String {
    switch option {
    case .employee: "Over wiens werk het gaat: een personeelsnummer."
    case .agreement: "Een afspraak als A9, of de medewerker van wie het de enige lopende is."
    case .change: "Wat er verandert, in een zin of @BESTAND; één keer per verandering."
    case .craft: "Wat het verandert: task, relational, cognitive of context."
    case .jdr: "Wat het geeft: social, structural, challenging of hindering."
    case .purpose: "Wat de betrokkenen willen bereiken."
    case .goal: "Code van het doel dat het dient."
    case .noGoal: "Waarom het geen doel van de organisatie dient."
    case .with: "Wie er nog iets van merkt: NUMMER of \"Naam (rol)\", en =BIJDRAGE."
    case .due: "Wie wat wanneer doet: DATUM=WIE:WAT (C412)."
    case .headline: "Eén regel die iedereen mag lezen."
    case .manager: "De leidinggevende die meetekent; anders die uit het register."
    case .initiator:
      "Bij wie het begon: employee, manager of hr; zonder dit bij wie het opschrijft, of bij wie "
        + "het plan heeft."
    case .occasion:
      "De aanleiding: \(Occasion.allCases.map(\.rawValue).joined(separator: ", "))."
    case .until: "De laatste dag, bij een verandering voor een tijd."
    case .culture: "Of er ruimte is voor initiatief waar dit wordt geprobeerd: ja of nee."
    case .time: "Uren om te overleggen en te leren."
    case .terms: "Wat het betekent voor loon en uren."
    case .growth: "Waar het toe kan leiden."
    case .can: "Wat de medewerker kan."
    case .wants: "Wat de medewerker wil."
    case .aim: "Doelen: energy, drives, talents, met een komma ertussen."
    case .serves: "Waar een hulpbron voor is: goals, relief of growth."
    case .mode: "physical, cognitive of both."
    case .viewBefore: "Hoe de medewerker de rol zag."
    case .viewAfter: "Hoe de medewerker die voortaan ziet."
    case .redesign:
      "De vorm van taakherontwerp: "
        + "\(Redesign.allCases.map(\.rawValue).joined(separator: ", "))."
    case .direction: "Taken erbij of eraf: add of remove."
    case .workload: "Werkdruk voor en na, 1 tot en met 5: 3:4."
    case .efficiency: "Wat het met het werkproces doet."
    case .pace: "Weken tussen twee beurten van een roulatie."
    case .responsibility: "Of er verantwoordelijkheid bij komt: ja of nee."
    case .authority: "Of de bevoegdheid meekomt: ja of nee."
    case .capacity: "Of de medewerker het kan: ja of nee."
    case .belief: "Of de medewerker dat gelooft: ja of nee."
    case .guidance: "Of er begeleiding is: ja of nee."
    case .freedom: "Gegeven vrijheid: time, execution."
    case .freedomNote: "Welke vrijheid precies."
    case .support: "Steun: community, coaching, mentoring, team, other."
    case .supportNote: "Welke steun precies."
    case .uses: "Wat het benut: expertise, experience, talent, energy."
    case .feedback: "Of feedback op het presteren erbij hoort: ja of nee."
    case .propose: "Leg het meteen voor aan de betrokkenen."
    case .on: "De dag; anders vandaag."
    case .item: "Het nummer van de verandering waar de andere opties over gaan."
    case .remove: "Het nummer van een verandering die weggaat."
    case .without: "Een betrokkene die weggaat."
    case .undue: "Het nummer van wat iemand toch niet doet."
    case .by: "Wie antwoordt, met een komma ertussen; anders wie achter het toetsenbord zit."
    case .version: "De versie die is gelezen; een nieuwere weigert."
    case .seen: "Hoe je het antwoord van een ander weet: signature, mail of talk."
    case .reason: "Waarom, in een zin of @BESTAND."
    case .wantsChange: "Akkoord als er iets verandert."
    case .words: "Wat je wilt zeggen, als @BESTAND of -."
    case .closeReason: "Waarom, in een zin of @BESTAND."
    case .shownVersion: "Een eerdere versie."
    case .role: "De versies die van kracht waren, als beschrijving van de rol."
    case .sign: "Met regels om op te tekenen."
    case .state: "Alleen deze: draft, proposed, in_force, closed."
    case .team: "Alleen mensen van dit team en wat eronder valt."
    case .listEmployee: "Alleen van deze medewerker."
    }
  }
}
