extension DutchPeople {
  var employee: CommandHelp { CommandHelp("Medewerkers: hun uren, teams en contracten.") }
  var employeeList: CommandHelp {
    CommandHelp("Noem wie er op een dag in dienst is (--as-of, anders vandaag).")
  }
  var employeeShow: CommandHelp {
    CommandHelp(
      "Laat één medewerker zien: hoe het nu is, en elke verandering daarvoor.",
      details: "HR ziet hier loon, e-mail en geboortejaar; in lijsten staan die nooit.")
  }
  var employeeAdd: CommandHelp {
    CommandHelp(
      "Leg een nieuwe medewerker vast.",
      details: "In een terminal wordt gevraagd wat je weglaat.")
  }
  var employeeChange: CommandHelp {
    CommandHelp(
      "Verander uren, team, leidinggevende, naam of rollen vanaf een dag.",
      details: "Wat er eerst was blijft bekend. Eerdere toekenningen worden meteen bijgesteld.")
  }
  var employeeEnd: CommandHelp {
    CommandHelp(
      "Leg de laatste dag van een medewerker vast.",
      details: """
        Toont eerst per regeling het saldo, de open aanvragen en wat er op welke dag vervalt. \
        Een eerdere of latere dag die je daarna vastlegt, komt ervoor in de plaats.
        """)
  }
  var employeeRehire: CommandHelp {
    CommandHelp(
      "Neem iemand terug die uit dienst was: een nieuw dienstverband van dezelfde persoon.",
      details: "Uren, contract, team en manager blijven zoals ze waren, tenzij je iets anders zegt."
    )
  }
  var team: CommandHelp { CommandHelp("Teams en wie erin zit.") }
  var teamList: CommandHelp { CommandHelp("Noem de teams.") }
  var teamShow: CommandHelp {
    CommandHelp("Laat een team zien: de teams eronder en de mensen.")
  }

  func example(_ example: PeopleExample) -> String {
    switch example {
    case .listAll: "iedereen die vandaag in dienst is"
    case .listTeam: "een team met de teams eronder, ook wie er weg is"
    case .listDay: "wie er op een dag in dienst was"
    case .listScript: "voor een script: twee kolommen"
    case .show: "alles wat van één medewerker bekend is"
    case .showScript: "hetzelfde voor een script"
    case .add: "alles in één regel"
    case .addAsked: "wat ontbreekt wordt je gevraagd"
    case .addScript: "met opleiding en leidinggevende, alleen kijken wat het zou doen"
    case .changeHours: "minder uren vanaf een dag"
    case .changeTeam: "een ander team en een andere leidinggevende"
    case .changeRole: "een rol erbij"
    case .changeTry: "alleen kijken wat het zou doen"
    case .end: "de laatste dag, met wat er met het saldo gebeurt"
    case .endTry: "alleen kijken wat er zou gebeuren"
    case .endLetter: "met de brief aan wie uit dienst gaat"
    case .rehire: "terug met dezelfde uren en hetzelfde team"
    case .rehireTry: "alleen kijken: terug met andere uren"
    case .teams: "alle teams"
    case .teamsDay: "de teams op een eerdere dag"
    case .teamShow: "één team"
    case .teamScript: "hetzelfde voor een script"
    }
  }

  func option(_ option: PeopleOption) -> String {
    switch option {
    case .all: "Ook wie uit dienst is of nog moet beginnen."
    case .team: "Alleen dit team en de teams eronder."
    case .employeeArgument:
      "Personeelsnummer; in een terminal ook een deel van de naam dat maar één heeft."
    case .employeeNumber: "Personeelsnummer."
    case .number: "Personeelsnummer, als je het liever bij naam noemt."
    case .name: "Naam, of @BESTAND, of - voor de standaardinvoer."
    case .newTeam: "Code van het team."
    case .started: "Eerste dag."
    case .beside: "Een tweede dienstverband naast het lopende."
    case .hours: "Uren per week: 36, 28,8 of 28:48."
    case .fulltime: "Uren per week bij voltijd."
    case .workerType: "permanent, temporary, agency, on_call, apprentice of other; ook vast, …"
    case .education: "vmbo, mbo1, mbo2, mbo3, mbo4, hbo, wo of unknown."
    case .birthYear: "Geboortejaar."
    case .manager: "Personeelsnummer van de leidinggevende."
    case .wage: "Loon per jaar in euro's."
    case .email: "E-mailadres."
    case .language: "Taal van brieven: nl of en."
    case .costCentre: "Kostenplaats."
    case .role: "Een rol: hr, analyst, committee:FONDS of delegate:NUMMER. Mag vaker."
    case .roleChange: "Een rol erbij (+hr) of eraf (-hr). Mag vaker."
    case .from: "De dag vanaf wanneer dit geldt."
    case .on: "De laatste dag in dienst."
    case .teamArgument: "Code van het team."
    }
  }

  var askWho: String { "Om wie gaat het? (personeelsnummer of een deel van de naam)" }
  var askWhat: String { "Wat verandert er?" }
  var askNumber: String { "Personeelsnummer" }
  var askName: String { "Naam" }
  var askTeam: String { "Code van het team" }
  var askStarted: String { "Eerste dag" }
  var askHours: String { "Uren per week" }
  var askFulltime: String { "Uren per week bij voltijd" }
  var askWorkerType: String { "Wat voor contract?" }
  var askEducation: String { "Hoogste opleidingsniveau" }
  var askFrom: String { "Vanaf welke dag geldt dit?" }
  var askLastDay: String { "Wat is de laatste dag in dienst?" }
}
