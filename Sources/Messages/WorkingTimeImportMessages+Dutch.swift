extension DutchImports {
  var patterns: CommandHelp {
    CommandHelp(
      "Neem over op welke dagen mensen werken.",
      details: """
        Een regel is een week: medewerker, geldig_vanaf, ma tot en met zo in uren (niets is een \
        vrije dag), [roosterweek]. Regels met roosterweek 1, 2, … tot en met 8 vormen een ronde; \
        geldig_vanaf ligt in de eerste week. Het rooster geldt vanaf die dag tot het volgende; \
        zonder rooster liggen de contracturen op maandag tot en met vrijdag.
        """)
  }
  var patternsExample: String { "de roosters van een afdeling" }
  var shifts: CommandHelp {
    CommandHelp(
      "Neem echte diensten over.",
      details: """
        Een regel is een dag: medewerker, datum, gewerkte uren zonder pauzes; 0 is een vrije dag. \
        Van een week met een dienst erin tellen alleen de diensten, ook op feestdagen: geef de \
        hele week.
        """)
  }
  var shiftsExample: String { "het dienstrooster van een maand" }
  var holidays: CommandHelp {
    CommandHelp(
      "Neem dagen over waarop iedereen vrij is.",
      details: """
        Een regel is een dag: datum, naam, [uren] die vrij zijn; niets is de hele dag, 0 een dag \
        waarop jullie werken. De Nederlandse feestdagen zijn bekend: Nieuwjaar, Pasen, \
        Koningsdag, Hemelvaart, Pinksteren, Kerst, en om de vijf jaar Bevrijdingsdag. Wat je van \
        een dag opgeeft, telt in plaats daarvan.
        """)
  }
  var holidaysExample: String { "eigen vrije dagen, en feestdagen waarop jullie werken" }

  var leave: CommandHelp {
    CommandHelp(
      "Neem verlofdagen in.",
      details: """
        Een regel is een dag: personeelsnummer, regeling, datum, [uren], [dagdeel], [stand]. \
        Zonder uren kost een dag wat er wordt gewerkt; stand is goedgekeurd, of aangevraagd als \
        het nog wacht. De volgende sync boekt ze.
        """)
  }
  var leaveExample: String { "wat al is opgenomen en wat gepland is" }

  var formHoursOfDay: String { "uren van een dag: 7,2 of 7:12" }
  var formWeek: String { "week van de ronde: 1 tot en met 8" }
  var moreThanADay: Wording {
    Wording("een dag heeft niet meer dan 24 uur", fix: "schrijf de uren van één dag")
  }
  func notAWeek(_ most: Int) -> Wording {
    Wording("dit is geen week van een ronde", fix: "schrijf 1, 2, … tot en met \(most)")
  }

  var patternApart: Wording {
    Wording(
      "regels van dit rooster staan verder naar boven, met andere ertussen",
      fix: "zet de weken van één medewerker en ingangsdag onder elkaar")
  }
  func weekTwice(_ week: Int) -> Wording {
    Wording(
      "week \(week) van dit rooster staat er twee keer",
      fix: "nummer de weken van de ronde 1, 2, 3, of haal een van beide regels weg")
  }
  func weekMissing(_ week: Int) -> Wording {
    Wording(
      "week \(week) van dit rooster staat er niet",
      fix: "nummer de weken van de ronde 1, 2, 3 zonder gat")
  }
  var shiftTwice: Wording {
    Wording(
      "deze dag van deze medewerker staat er twee keer", fix: "tel beide op in één regel")
  }
  var holidayTwice: Wording {
    Wording("deze dag staat er twee keer", fix: "haal een van beide regels weg")
  }
}
