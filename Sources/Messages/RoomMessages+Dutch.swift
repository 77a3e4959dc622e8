struct DutchRoom: RoomMessages {
  var help: CommandHelp {
    CommandHelp(
      "Toon week voor week hoe druk een team is en wie er weg is.",
      details: """
        Een regel is een week: hoe druk het is (1 tot en met 5), wat het team werkt, verlof dat \
        is goedgekeurd of nog wacht, cursussen, en de capaciteit die overblijft. Weken met 1 of 2 \
        zijn rustig. --course-hours zegt in welke daarvan een cursus past.
        """)
  }
  func example(_ example: RoomExample) -> String {
    switch example {
    case .calendar: "de komende twaalf weken van een team"
    case .page: "een pagina voor het teamoverleg"
    case .course: "waar een cursus van drie dagen past"
    case .employee: "hetzelfde voor één medewerker"
    }
  }
  func option(_ option: RoomOption) -> String {
    switch option {
    case .team: "Code van het team; de teams eronder tellen mee."
    case .direct: "Alleen wie in dit team zelf zit, niet in de teams eronder."
    case .from: "Een dag in de eerste week; vandaag als die niet is gegeven."
    case .weeks: "Hoeveel weken; 12 als het niet is gegeven."
    case .courseHours: "Hoe lang een cursus duurt: zeg in welke rustige weken die past."
    case .employee: "Van wie de cursus is; anders van iemand met gemiddelde uren."
    }
  }
  func column(_ column: RoomColumn) -> String {
    switch column {
    case .week: "Week"
    case .from: "Vanaf"
    case .pressure: "Drukte"
    case .people: "Mensen"
    case .planned: "Gepland"
    case .approved: "Verlof"
    case .requested: "Gevraagd"
    case .courses: "Cursussen"
    case .training: "Opleiding"
    case .studio: "Studio"
    case .newcomers: "Nieuwkomers"
    case .projects: "Projecten"
    case .capacity: "Capaciteit"
    case .isQuiet: "Rustig"
    case .learning: "Geleerd"
    case .employee: "Medewerker"
    case .name: "Naam"
    case .claim: "Aanvraag"
    case .title: "Titel"
    case .starts: "Begint"
    case .project: "Project"
    case .team: "Team"
    case .kind: "Soort"
    case .until: "Tot en met"
    case .hoursPerWeek: "Uren per week"
    case .rampUp: "Inzetbaar %"
    case .qualification: "Wat nieuwkomers eraan overhouden"
    case .hours: "Van de cursus"
    case .fits: "Zou passen"
    }
  }
  func title(_ part: RoomPart) -> String {
    switch part {
    case .weeks: "Week voor week"
    case .away: "Wie er weg is"
    case .courses: "Cursussen die beginnen"
    case .projects: "Projecten"
    }
  }
  func calendar(of team: String) -> String { "Ruimte om te leren: \(team)" }
  func span(weeks: Int, first: String, last: String) -> String {
    "\(weeks == 1 ? "1 week" : "\(weeks) weken"), \(first) tot en met \(last)"
  }
  func week(_ number: Int, from day: String) -> String { "week \(number) (vanaf \(day))" }
  func short(_ number: Int) -> String { "W\(number < 10 ? "0" : "")\(number)" }
  func kind(isStudio: Bool) -> String { isStudio ? "innovatiestudio" : "combinatieproject" }

  func quietWeeks(_ weeks: [String]) -> String {
    "De eerstvolgende rustige \(weeks.count == 1 ? "week is" : "weken zijn") \(joined(weeks))."
  }
  var noQuietWeek: String { "Vanaf vandaag is geen rustige week bekend." }
  func notKnown(_ count: Int, of all: Int, command: String?) -> String {
    let which =
      count == all
      ? "Van geen van deze weken is bekend hoe druk het is"
      : "Van \(count) van de \(all) weken is niet bekend hoe druk het is"
    return which + "; ze tellen niet als rustig"
      + (command.map { ": \($0) BESTAND." } ?? ".")
  }
  func waiting(_ requests: Int, hours: String) -> String {
    requests == 1
      ? "1 verlofaanvraag wacht op een besluit, \(hours) uur in deze weken."
      : "\(requests) verlofaanvragen wachten op een besluit, \(hours) uur in deze weken."
  }
  func lowest(_ week: String, capacity: String, planned: String) -> String {
    "De capaciteit is het laagst in \(week): \(capacity) uur, van \(planned) gepland."
  }
  func quietShare(_ quiet: String, of known: String, share: String) -> String {
    "Van \(known) uur leren in weken waarvan bekend is hoe druk ze waren, lag \(quiet) uur "
      + "(\(share)) in rustige weken."
  }
  var noQuietShare: String {
    "In de weken die voorbij zijn is niet geleerd in een week waarvan bekend is hoe druk die was."
  }
  func newcomersTakeAway(_ project: String, newcomers: Int, until: String, what: String) -> String {
    "\(project): \(newcomers == 1 ? "1 nieuwkomer" : "\(newcomers) nieuwkomers") tot en met "
      + "\(until); wat zij eraan overhouden: \(what)."
  }
  var nobody: String { "In deze weken zit niemand in dit team." }
  func alsoHere(_ count: Int) -> String {
    switch count {
    case 0: "Iedereen in het team is wel een keer weg."
    case 1: "Eén ander zit in het team en is niet weg."
    default: "\(count) anderen zitten in het team en zijn niet weg."
    }
  }

  func courseFits(_ hours: String, of who: String?, in parts: [String]) -> String {
    "Een cursus van \(hours) uur past voor \(who ?? "iemand met gemiddelde uren") in "
      + "\(joined(parts))."
  }
  func courseFitsNowhere(_ hours: String, of who: String?) -> String {
    "Van een cursus van \(hours) uur past niets in een rustige week voor "
      + "\(who ?? "iemand met gemiddelde uren")."
  }
  func part(_ week: String, hours: String) -> String { "\(week): \(hours)" }
  var weeksBegun: String {
    "Al deze weken zijn begonnen: zoek verderop ruimte voor een cursus, met --from."
  }
  func passedOver(_ weeks: [String]) -> String {
    "Overgeslagen, omdat de capaciteit er al laag is: \(joined(weeks))."
  }
  func doesNotFit(_ hours: String, lookAhead weeks: Int) -> String {
    "\(hours) uur past niet in de getoonde rustige weken; er zijn meer weken bekend: "
      + "--weeks \(weeks)."
  }
  func doesNotFit(_ hours: String) -> String {
    "\(hours) uur past niet in de rustige weken die bekend zijn. Neem de drukte van verdere weken "
      + "over: boetseer import pressure BESTAND."
  }
  var sparesNothing: String {
    "Of het team in deze weken genoeg handen heeft, telt niet mee: je ziet er maar een deel van."
  }

  var chartTitle: String { "Capaciteit en drukte" }
  func chartSummary(_ weeks: [String]) -> String { weeks.joined(separator: "; ") + "." }
  func chartWeek(_ week: String, capacity: String, pressure: Int?) -> String {
    "\(week) \(capacity) uur, drukte \(pressure.map { String($0) } ?? "niet bekend")"
  }
  var quiet: String { "rustig (drukte 1 of 2)" }
  var busier: String { "drukker (3 tot en met 5)" }
  var unknown: String { "drukte niet bekend" }
  var planned: String { "gepland" }
  var howCapacity: String {
    "Capaciteit is wat gepland is, zonder goedgekeurd verlof, opleiding en studiotijd, met wat "
      + "nieuwkomers kunnen. Wat gevraagd is, gaat er niet af."
  }
  var requestsMarked: String { "Uren verlof; met ? wat nog op een besluit wacht." }
  var showWaiting: String { "Wat op een besluit wacht:" }

  var onlySeen: String {
    "Alleen je eigen uren en die van de mensen die je leidt tellen mee; wat van het hele team is, "
      + "blijft weg."
  }
  func notForYou(_ actor: String, team: String) -> Wording {
    Wording(
      "de kalender van \(team) is niet voor \(actor)",
      fix: "je ziet je eigen weken en die van de mensen die je leidt; HR ziet alles, met --actor")
  }
  var askTeam: String { "Welk team?" }
  func notInTeam(_ employee: String, team: String) -> Wording {
    Wording(
      "\(employee) zit in deze weken niet in \(team)",
      fix: "noem hun team: boetseer employee show \(employee)")
  }
  var employeeNeedsHours: Wording {
    Wording(
      "--employee zegt van wie de cursus is", fix: "zeg met --course-hours hoe lang die duurt")
  }
  func tooLate(_ day: String) -> Wording {
    Wording("zo ver na \(day) gaat geen kalender", fix: "geef met --from een eerdere dag")
  }
  func weeksOutOfRange(_ text: String, most: Int) -> Wording {
    Wording("--weeks: \(text) is geen aantal weken", fix: "geef een getal van 1 tot en met \(most)")
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: ", ") }
}
