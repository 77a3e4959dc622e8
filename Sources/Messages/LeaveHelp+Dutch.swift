internal import Records

/// Help, options and columns of leave.
extension DutchLeave {
  func help(_ verb: LeaveVerb) -> CommandHelp {
    switch verb {
    case .noun: CommandHelp("Verlof om je te ontwikkelen: van aanvragen tot opgenomen.")
    case .balance:
      CommandHelp(
        "Toon hoeveel tijd iemand heeft, in uren en in eigen dagen.",
        details: "Een dag is de gemiddelde werkdag van iemands eigen rooster; de uren tellen.")
    case .request:
      CommandHelp(
        "Vraag dagen, halve dagen of uren aan.",
        details: "Een dag kost de uren die er dan gewerkt zouden worden: een feestdag of vrije dag "
          + "kost niets. Van meer regelingen gaat voor wat het eerst afloopt.")
    case .approve:
      CommandHelp(
        "Keur aanvragen goed en reserveer de uren.",
        details: "Meer aanvragen in één opdracht zijn één stap: allemaal of geen. Een dag telt als "
          + "opgenomen zodra die voorbij is.")
    case .refuse: CommandHelp("Wijs aanvragen af, met de reden.")
    case .cancel:
      CommandHelp(
        "Trek een aanvraag in, of dagen ervan.",
        details: "Van dagen die voorbij zijn is dit een correctie, door wie mag goedkeuren.")
    case .change:
      CommandHelp(
        "Corrigeer wat dagen kosten.",
        details: "Zonder hoeveelheid kost een dag wat er volgens de werktijd van nu wordt gewerkt: "
          + "zo neem je een voorstel van verlof lijst --proposals over.")
    case .list: CommandHelp("Toon verlofdagen, of wat gecorrigeerd zou moeten worden.")
    }
  }

  func example(_ example: LeaveExample) -> String {
    switch example {
    case .balance: "wat vrij, gereserveerd en opgenomen is"
    case .balanceScript: "hetzelfde voor een script"
    case .request: "een week, elke dag naar de uren die er worden gewerkt"
    case .requestPart: "een ochtend"
    case .requestHours: "een paar uur"
    case .requestApproved: "aanvragen en meteen goedkeuren"
    case .approve: "HR keurt goed"
    case .approveSeveral: "meer in één stap"
    case .refuse: "met de reden die de medewerker leest"
    case .refuseOn: "besloten op een eerdere dag"
    case .cancel: "de hele aanvraag"
    case .cancelDay: "één dag ervan"
    case .change: "zoals de werktijd nu is"
    case .changeHours: "wat echt is opgenomen"
    case .list: "wat wacht en wat nog komt"
    case .listWaiting: "wat op een besluit wacht"
    case .listProposals: "dagen die inmiddels iets anders kosten"
    }
  }

  func option(_ option: LeaveOption) -> String {
    switch option {
    case .employee: "Personeelsnummer; op een terminal ook een deel van de naam."
    case .scheme: "Regeling die betaalt; met A,B gaat voor wat het eerst afloopt."
    case .from: "Eerste dag."
    case .to: "Laatste dag (de eerste)."
    case .hours: "Uren van elke dag: 4, 2,5, 2:30, 90m of 0,5d."
    case .part: "morning of afternoon (ochtend, middag) van elke dag."
    case .course: "Aanvraag van de cursus waar het voor is: C412."
    case .mandatory:
      "no, law, eu, cao of profession: verplichte scholing is werk, geen verlof (no)."
    case .on: "Dag van de aanvraag (vandaag)."
    case .approve: "Keur het in dezelfde stap goed."
    case .by: "Wie beslist: personeelsnummer (wie de opdracht geeft)."
    case .leave: "Nummer van de aanvraag: L31 of 31."
    case .leaves: "Nummers van de aanvragen: L31 of 31."
    case .decidedOn: "Dag van het besluit (vandaag)."
    case .day: "Alleen deze dag ervan; mag vaker."
    case .whole: "De hele dag."
    case .state: "requested, approved, refused of cancelled; meer met een komma."
    case .listEmployee: "Alleen van deze medewerker."
    case .listScheme: "Alleen dagen die deze regeling betaalt."
    case .listFrom: "Alleen dagen vanaf deze."
    case .listTo: "Alleen dagen tot en met deze."
    case .team: "Alleen van dit team en de teams eronder."
    case .proposals: "Dagen van open jaren waarvan de uren niet meer zijn wat er wordt gewerkt."
    }
  }

  func column(_ column: LeaveColumn) -> String {
    switch column {
    case .leave: "Verlof"
    case .employee: "Medewerker"
    case .name: "Naam"
    case .day: "Dag"
    case .scheme: "Regeling"
    case .part: "Deel"
    case .hours: "Uren"
    case .planned: "Gewerkt die dag"
    case .state: "Stand"
    case .course: "Cursus"
    case .unit: "Eenheid"
    case .granted: "Toegekend"
    case .taken: "Opgenomen"
    case .reserved: "Gereserveerd"
    case .available: "Vrij"
    case .balance: "Saldo"
    case .days: "In dagen"
    case .nextExpiry: "Loopt eerst af"
    case .nextExpiryAmount: "Dan"
    case .from: "Van"
    case .to: "Tot en met"
    case .by: "Besloten door"
    case .reason: "Reden"
    case .hoursThen: "Kost"
    case .hoursNow: "Zou kosten"
    case .plannedNow: "Nu gewerkt"
    }
  }
}
