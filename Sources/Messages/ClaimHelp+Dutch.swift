/// Uitleg, opties en kolommen van aanvragen.
extension DutchClaims {
  func help(_ verb: ClaimVerb) -> CommandHelp {
    switch verb {
    case .noun: CommandHelp("Aanvragen, van indienen tot betalen.")
    case .submit:
      CommandHelp(
        "Voer in wat iemand aanvraagt, en beslis desgewenst meteen.",
        details: "Op een terminal wordt gevraagd wat ontbreekt. Met --approve wordt het geld in "
          + "dezelfde stap gereserveerd.")
    case .approve:
      CommandHelp(
        "Keur aanvragen goed en reserveer het geld.",
        details: "Meer aanvragen in één opdracht zijn één stap: allemaal of geen.")
    case .refuse: CommandHelp("Wijs aanvragen af, met de reden.")
    case .ask: CommandHelp("Vraag om meer informatie; de aanvraag wacht op het antwoord.")
    case .change:
      CommandHelp(
        "Wijzig wat er is aangevraagd zolang niemand heeft beslist.",
        details: "Alleen wat je noemt verandert. Een wijziging beantwoordt een gestelde vraag.")
    case .vote:
      CommandHelp(
        "Stem als lid van de commissie over een aanvraag bij een fonds.",
        details: "Een latere stem vervangt een eerdere. Als genoeg leden hebben gestemd, tellen "
          + "claim approve en claim refuse de stemmen.")
    case .pay: CommandHelp("Betaal een factuur van een goedgekeurde aanvraag.")
    case .refund:
      CommandHelp(
        "Verwerk een terugbetaling door de aanbieder.",
        details: "Het gaat terug naar waar het vandaan kwam, in dezelfde verhouding.")
    case .proof: CommandHelp("Noteer dat het bewijsstuk binnen is: een factuur, een certificaat.")
    case .cancel: CommandHelp("Trek een aanvraag in; wat gereserveerd is gaat terug.")
    case .close: CommandHelp("Sluit een aanvraag; wat niet besteed is gaat terug.")
    case .list: CommandHelp("Toon aanvragen, of wat nog betaald moet worden.")
    case .show: CommandHelp("Toon alles van één aanvraag.")
    }
  }

  func example(_ example: ClaimExample) -> String {
    switch example {
    case .submit: "indienen, en later beslissen"
    case .submitApproved: "indienen en meteen goedkeuren"
    case .submitTwoYears: "over twee jaar: het tweede deel wacht op de toekenning van dat jaar"
    case .submitMandatory: "wettelijk verplicht: het opleidingsbudget van de werkgever betaalt"
    case .approve: "alles wat is aangevraagd"
    case .approveSeveral: "meer in één stap"
    case .approvePart: "minder dan is aangevraagd"
    case .refuse: "met de reden die de medewerker leest"
    case .refuseSeveral: "twee om dezelfde reden"
    case .ask: "de aanvraag wacht op het antwoord"
    case .askFile: "hetzelfde, in andere woorden"
    case .change: "de prijs was verkeerd getypt"
    case .changeSource: "een andere aanbieder, als vergoeding aan de medewerker"
    case .vote: "voor"
    case .voteOn: "niet voor en niet tegen, op een eerdere dag"
    case .pay: "de hele toekenning"
    case .payFinal: "de laatste factuur: de rest gaat terug"
    case .refund: "de aanbieder betaalt een deel terug"
    case .refundOn: "het kwam op een andere dag binnen"
    case .proof: "het certificaat is binnen"
    case .proofOn: "het kwam op een andere dag binnen"
    case .cancel: "de medewerker ziet ervan af"
    case .cancelRehearsal: "kijk eerst wat er teruggaat"
    case .close: "alles is klaar"
    case .closeOn: "met ingang van het eind van het jaar"
    case .list: "alle aanvragen"
    case .listToPay: "wat de salaris- en crediteurenadministratie moeten betalen"
    case .listGroup: "de aanvragen die in een jaar aan één groep mensen zijn toegekend"
    case .listScript: "wat op een beslissing wacht, voor een script"
    case .show: "bedragen, wat het betaalt, en wat er gebeurde"
    case .showThen: "zoals het eerder was"
    case .showScript: "hetzelfde voor een script"
    }
  }

  func option(_ option: ClaimOption) -> String {
    switch option {
    case .employee: "Personeelsnummer; op een terminal ook een deel van de naam."
    case .claim: "Nummer van de aanvraag: C412 of 412."
    case .claims: "Nummers van de aanvragen: C412 of 412."
    case .title: "Waar het voor is; @BESTAND of - leest het."
    case .cost: "Wat het kost, in euro's."
    case .purpose: "Bestedingsdoel: training, coaching, … (meer met een komma)."
    case .on: "Dag van de aanvraag (vandaag)."
    case .payFrom: "Regeling die betaalt, met aandelen: ILA of ILA=350,MAND=550."
    case .provider: "Wie de scholing geeft."
    case .reimburse: "Vergoeding aan de medewerker in plaats van de aanbieder."
    case .mandatory: "nee, wet, eu, cao of beroep: waarom de werkgever het moet geven (nee)."
    case .starts: "Eerste dag van de scholing."
    case .hours: "Uren studie: 16, 2,5 of 2:30."
    case .part: "Deel dat in een later jaar valt: 2027-03-01=600; herhaal voor meer."
    case .orientation: "Tijd voor uitzoeken wat past, vóór de aanvraag: 90m of 1:30."
    case .subsidy: "Subsidie die terugkomt bij de regeling die betaalt: de code."
    case .approve: "Beslis meteen."
    case .by: "Wie beslist: een personeelsnummer (anders wie er werkt)."
    case .amount: "Wat wordt toegekend, in euro's (alles wat is aangevraagd)."
    case .decidedOn: "Dag van de beslissing (vandaag)."
    case .question: "Wat je wilt weten; @BESTAND of - leest het."
    case .paid: "Wat er betaald is, in euro's."
    case .invoice: "Kenmerk van de factuur."
    case .paidOn: "Dag van de betaling (vandaag)."
    case .final: "De laatste betaling: sluit de aanvraag, wat over is gaat terug."
    case .refunded: "Wat er teruggekomen is, in euro's."
    case .refundedOn: "Dag waarop het terugkwam (vandaag)."
    case .proofOn: "Dag waarop het binnenkwam (vandaag)."
    case .endedOn: "Dag vanaf wanneer het telt (vandaag)."
    case .voter: "Het lid dat stemt: een personeelsnummer (anders wie het invoert)."
    case .voteFor: "Voor."
    case .voteAgainst: "Tegen."
    case .voteAbstain: "Geen van beide; telt alleen mee voor het quorum."
    case .votedOn: "Dag van de stem (vandaag)."
    case .form:
      "Alleen aanvragen op regelingen van deze vormen: account, voucher, fund, employer_budget."
    case .awardedIn:
      "Alleen wat in deze periode (een jaar, of VAN..TOT) telt als toegekend, met hoeveel."
    case .drawnIn:
      "Alleen wat van de eerste tot de laatste dag uit de pot van een fonds kwam, met hoeveel."
    case .refusedIn:
      "Alleen aanvragen die in die periode zijn afgewezen."
    case .unmetIn:
      "Alleen aanvragen die in die periode zijn afgewezen of gekort, of nog wachten."
    case .listPurpose:
      "Alleen aanvragen voor dit doel."
    case .decidedIn: "Voor het eerst besloten in deze periode, zoals 2025 of 2025-03."
    case .listSubsidy:
      "Alleen aanvragen die deze subsidie noemen."
    case .group:
      "Alleen aanvragen van deze groep van een rapport, zoals education=hbo."
    case .toPay: "Alleen wat goedgekeurd en niet betaald is, met aan wie."
    case .state: "Alleen deze standen: ingediend, goedgekeurd, … (meer met een komma)."
    case .listEmployee: "Alleen van deze medewerker."
    case .scheme: "Alleen wat deze regeling betaalt."
    }
  }

  func column(_ column: ClaimColumn) -> String {
    switch column {
    case .claim: "Aanvraag"
    case .state: "Stand"
    case .employee: "Medewerker"
    case .name: "Naam"
    case .title: "Waarvoor"
    case .scheme: "Regeling"
    case .submittedOn: "Aangevraagd op"
    case .asked: "Aangevraagd"
    case .awarded: "Toegekend"
    case .spent: "Besteed"
    case .left: "Nog te betalen"
    case .reserved: "Gereserveerd"
    case .conditional: "Voorwaardelijk"
    case .payTo: "Betalen aan"
    case .provider: "Aanbieder"
    case .purposes: "Bestedingsdoel"
    case .mandatory: "Verplicht"
    case .reimburse: "Vergoeding"
    case .startsOn: "Begint op"
    case .minutes: "Uren"
    case .orientation: "Uitzoeken"
    case .subsidy: "Subsidie"
    case .counted: "Telt mee"
    case .daysToDecision: "Dagen tot besluit"
    case .steps: "Stappen"
    case .proof: "Bewijsstuk"
    case .approvedOn: "Goedgekeurd op"
    case .dueOn: "Valt op"
    case .day: "Dag"
    case .step: "Wat"
    case .amount: "Bedrag"
    case .decidedBy: "Beslist door"
    case .note: "Toelichting"
    case .recordedBy: "Vastgelegd door"
    case .recordedAt: "Vastgelegd op"
    case .event: "Gebeurtenis"
    }
  }
}
