internal import Records

extension DutchExperiments {
  func help(_ verb: ExperimentVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp(
        "Probeer een tijd wat is afgesproken, kijk samen terug, besluit.",
        details: """
          Wat mensen bij het terugkijken schrijven en scoren is alleen voor de medewerker en de \
          leidinggevende.
          """)
    case .start:
      CommandHelp(
        "Begin met proberen van een afspraak die van kracht is.",
        details: """
          Zonder meer: vanaf vandaag, acht weken, terugkijken halverwege en aan het eind, \
          medewerker en leidinggevende, in een gesprek.
          """)
    case .change: CommandHelp("Wijzig de dagen of wie meedoen, of zeg hoe het gaat.")
    case .take: CommandHelp("Neem een taak over, of niet, of geef haar terug.")
    case .evaluate:
      CommandHelp(
        "Kijk terug: wat gaf energie, wat kostte het, wat was spannend, en scores.",
        details: "Teksten komen uit @BESTAND of -, of worden op een terminal gevraagd.")
    case .decide: CommandHelp("Besluit samen: voortzetten, aanpassen of stoppen.")
    case .show: CommandHelp("Toon een experiment.")
    case .list: CommandHelp("Toon experimenten, alleen de hoofdlijn.")
    }
  }

  func example(_ example: ExperimentExample) -> String {
    switch example {
    case .start: "acht weken vanaf vandaag"
    case .startWith: "twaalf weken, met een supporter en een taak die naar een ander gaat"
    case .change: "twee weken langer"
    case .changeHeadline: "hoe het gaat, voor wie het volgt"
    case .take: "ja, het geeft energie"
    case .takeNot: "nee, ik heb genoeg te doen"
    case .evaluate: "teksten uit bestanden"
    case .evaluateScores: "alleen scores"
    case .decide: "zoals beiden in een gesprek zeiden"
    case .decideStop: "samen stoppen, getekend, met de reden uit een bestand"
    case .show: "hoe het gaat"
    case .showScript: "voor een script"
    case .list: "alles waar je van mag weten"
    case .listTeam: "wat een team probeert"
    }
  }

  func option(_ option: ExperimentOption) -> String {
    switch option {
    case .agreement: "Een afspraak als A9, of de medewerker van wie het de enige lopende is."
    case .experiment: "Een experiment als E3, of de medewerker van wie het het enige lopende is."
    case .from: "De eerste dag; anders vandaag."
    case .weeks: "Hoeveel weken; anders 8."
    case .to: "De laatste dag."
    case .evaluate: "Dagen om terug te kijken, met een komma ertussen; de laatste is het eind."
    case .with: "Wie terugkijkt naast medewerker en leidinggevende."
    case .how: "Hoe jullie terugkijken; anders in een gesprek."
    case .supporter: "Wie supporter is: NUMMER=inspire, support of feedback."
    case .handover: "Een taak die naar een collega gaat: TAAK=NUMMER."
    case .on: "De dag; anders vandaag."
    case .headline: "Hoe het gaat, in één regel die iedereen mag lezen."
    case .without: "Iemand die niet meer meedoet."
    case .by: "Om wie het gaat; anders wie achter het toetsenbord zit."
    case .task: "Welke taak, als er meer zijn."
    case .energyOfTask: "Wat de taak doet: -2 (vreet energie) tot 2 (geeft energie)."
    case .decline: "De taak wordt niet overgenomen."
    case .giveBack: "De taak gaat terug naar wie haar gaf."
    case .seen: "Hoe je de woorden van een ander weet: signature, mail of talk."
    case .gave: "Wat energie gaf, als @BESTAND of -."
    case .cost: "Wat energie kostte, als @BESTAND of -."
    case .exciting: "Wat spannend was, als @BESTAND of -."
    case .note: "Hoe het was, als @BESTAND of -."
    case .final: "Terugkijken op het geheel, ook al is de laatste dag er nog niet."
    case .score: "Een score van 1 tot en met 5."
    case .continue: "Zo doorgaan."
    case .adapt: "Anders doorgaan: maakt een nieuwe versie van de afspraak."
    case .stop: "Niet doorgaan."
    case .byBoth: "Medewerker en leidinggevende, met een komma ertussen."
    case .reason: "Waarom, als @BESTAND of -."
    case .state: "Alleen deze: planned, running, ended, decided, broken_off."
    case .team: "Alleen mensen van dit team en wat eronder valt."
    case .listEmployee: "Alleen van deze medewerker."
    }
  }

  func refusal(_ refusal: ExperimentRefusalWords) -> Wording {
    switch refusal {
    case .notFound(let text, let newest):
      Wording(
        "er is geen experiment \(text) dat jij mag zien",
        fix: newest.map { "het nieuwste is \($0); boetseer experiment list toont ze" }
          ?? "zeg wie je bent met --actor")
    case .noneOpen(let employee):
      Wording(
        "\(employee) heeft geen lopend experiment, voor zover jij mag zien",
        fix: "begin er een: boetseer experiment start \(employee)")
    case .severalOpen(let employee, let ids):
      Wording(
        "\(employee) heeft meer lopende experimenten: \(ids.joined(separator: ", "))",
        fix: "noem welk je bedoelt, zoals \(ids.first ?? "E1")")
    case .stillRuns(let id):
      Wording(
        "\(id) staat nog open", fix: "besluit er eerst over: boetseer experiment decide \(id)")
    case .decided(let id, let decision, let day, let action):
      Wording(
        "\(id) is besloten op \(day): \(self.decision(decision))",
        fix: decision == .continue && action != .evaluate
          ? "probeer de afspraak opnieuw met boetseer experiment start"
          : "boetseer experiment show \(id)")
    case .brokenOff(let id, let day):
      Wording(
        "\(id) is afgebroken op \(day), samen met de afspraak",
        fix: "maak een nieuwe afspraak: boetseer agreement draft")
    case .notStarted(let id, let day):
      Wording("\(id) begint op \(day)", fix: "kijk na die dag terug")
    case .notEvaluator(let id, let by):
      Wording(
        "\(by) kijkt niet terug op \(id)",
        fix:
          "laat medewerker of leidinggevende dit doen: "
          + "boetseer experiment change \(id) --with \(by)"
      )
    case .decideTogether(let id, let employee, let manager):
      Wording(
        "medewerker en leidinggevende besluiten samen over \(id)",
        fix: manager.map { "--by \(employee),\($0)" }
          ?? "noem eerst de leidinggevende: boetseer agreement change --manager NUMMER")
    case .hasLeft(let who, let agreement, let isManager):
      Wording(
        "\(who) is niet meer in dienst, en besluit nergens meer over",
        fix: isManager
          ? "spreek eerst af met wie nu leiding geeft: boetseer agreement change \(agreement) "
            + "--manager NUMMER"
          : "sluit af wat er was afgesproken: boetseer agreement close \(agreement) --reason TEKST")
    case .outlives(let endsOn, let agreement, let until):
      Wording(
        "het zou lopen tot en met \(endsOn), en \(agreement) eindigt op \(until)",
        fix: "laat het dan eindigen met --to, of wijzig eerst de afspraak: "
          + "boetseer agreement change \(agreement) --until DATUM")
    case .agreementEnded(let id, let agreement):
      Wording(
        "\(agreement) is afgelopen, dus zo doorgaan kan niet",
        fix: "boetseer experiment decide \(id) --adapt maakt een nieuwe versie om af te spreken; "
          + "met --stop houdt het op")
    case .taskTwice(let task, let receiver):
      Wording(
        "\(receiver) is al gevraagd voor \"\(task)\"", fix: "laat deze --handover weg")
    case .toldAlready(let id, let receiver):
      Wording(
        "\(receiver) zei dit al", fix: "boetseer experiment show \(id) toont wie wat overneemt")
    case .notTaken(let task, let receiver):
      Wording(
        "\(receiver) heeft \"\(task)\" niet, en kan het dus niet teruggeven",
        fix: "nee zeggen gaat met --decline")
    case .notLookedBack(let id, let missing):
      Wording(
        "\(listed(missing, "en")) keek nog niet terug op het geheel van \(id)",
        fix: "boetseer experiment evaluate \(id) --by \(missing.first ?? "") --final")
    case .endsBeforeStart(let from, let to):
      Wording("het zou eindigen op \(to), voor het begin op \(from)", fix: "wissel de dagen om")
    case .tooLong(let to, let latest):
      Wording(
        "\(to) is ver weg voor iets wat je probeert",
        fix: "laat het uiterlijk \(latest) eindigen, en ga van daar verder")
    case .beforeAgreement(let from, let since):
      Wording(
        "op \(from) was dit nog niet afgesproken: het geldt vanaf \(since)",
        fix: "begin op \(since) of later: --from")
    case .momentOutside(let day, let from):
      Wording("\(day) ligt voor de eerste dag, \(from)", fix: "kijk op een latere dag terug")
    case .ownSupporter(let employee):
      Wording(
        "\(employee) probeert het, en kan niet ook de supporter zijn",
        fix: "noem iemand anders: --supporter NUMMER=support")
    case .ownTask(let employee):
      Wording("\(employee) heeft deze taak al", fix: "noem een collega die haar overneemt")
    case .noSuchTask(let id, let receiver, let tasks):
      Wording(
        tasks.isEmpty
          ? "geen taak van \(id) gaat naar \(receiver)"
          : "welke taak van \(id) gaat naar \(receiver)?",
        fix: tasks.isEmpty
          ? "boetseer experiment change \(id) --handover \"TAAK=\(receiver)\""
          : "--task met het nummer: "
            + tasks.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", "))
    }
  }
}
