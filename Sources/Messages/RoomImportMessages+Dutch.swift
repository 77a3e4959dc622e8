internal import Records

extension DutchImports {
  var goals: CommandHelp {
    CommandHelp(
      "Lees doelen van de organisatie in, en waar teams voor zijn.",
      details: """
        Een regel is een doel: goal (de code), name, [team] als het de bedoeling van een team is, \
        [valid_from] (vandaag), [ends_on], [together]: ja als wie het dragen het samen hebben \
        gemaakt. Afspraken over werk verwijzen ernaar. Een gewijzigde regel van een code telt \
        vanaf nu.
        """)
  }
  var goalsExample: String { "de doelen van dit jaar" }
  var pressure: CommandHelp {
    CommandHelp(
      "Neem over hoe druk het is bij teams, week voor week.",
      details: """
        Een regel is een week van een team: afdeling, weeknummer (2026-W05), drukte van 1 \
        (rustig) tot en met 5 (piek). Weken met 1 of 2 zijn rustig: daar adviseert leave \
        calendar cursussen. Een week die al bekend is, krijgt het nieuwe cijfer.
        """)
  }
  var pressureExample: String { "de drukte van het komende jaar" }
  var projects: CommandHelp {
    CommandHelp(
      "Neem combinatieprojecten en perioden van een innovatiestudio over.",
      details: """
        Een regel is een project: projectcode, soort, afdeling, begint_op, eindigt_op, \
        uren_per_week. Van een combinatieproject ook nieuwkomers, inzetbaarheid \
        (20+40+60+80+100: procent per week, het laatste blijft) en kwalificatie, wat nieuwkomers \
        eraan overhouden; [opleidingsuren] per week dat eigen mensen in opleiding zijn. Van \
        studiotijd [personeelsnummer], als die van één medewerker is; waar die over gaat, wordt \
        niet gevraagd. Een gewijzigde regel van een project telt vanaf nu.
        """)
  }
  var projectsExample: String { "wie wanneer leert, en wie het werk overneemt" }
  var teamWord: String { "AFDELING" }

  var formISOWeek: String { "week van een jaar: 2026-W05" }
  var formLevel: String { "1 (rustig) tot en met 5 (piek)" }
  var formRampUp: String { "procent per week: 20+40+60+80+100" }
  var notAnISOWeek: Wording {
    Wording("dit is geen week van een jaar", fix: "schrijf jaar en week, zoals 2026-W05")
  }
  func noSuchWeek(year: Int, weeks: Int) -> Wording {
    Wording(
      "\(year) heeft \(weeks) weken",
      fix: "nummer de weken van \(year)-W01 tot en met \(year)-W\(weeks)")
  }
  var notALevel: Wording {
    Wording("drukte gaat van 1 tot en met 5", fix: "schrijf 1 (rustig), 2, 3, 4 of 5 (piek)")
  }
  var notARampUp: Wording {
    Wording(
      "dit zegt niet hoe ver nieuwkomers zijn, week na week",
      fix: "schrijf procenten van 0 tot en met 100 met + ertussen, zoals 20+40+60+80+100")
  }

  func pressureTwice(_ team: String, week: String) -> Wording {
    Wording("\(week) van \(team) staat er twee keer", fix: "haal een van beide regels weg")
  }
  func projectTwice(_ code: String) -> Wording {
    Wording("project \(code) staat er twee keer", fix: "geef de andere regel een eigen code")
  }
  func projectNeeds(_ column: String, _ kind: ProjectKind) -> Wording {
    guard column == "qualification" else {
      return Wording(
        "een combinatieproject heeft \(DutchImports.column(column))",
        fix: "vul \(DutchImports.column(column)) in: nieuwkomers nemen het werk over voor zover "
          + "ze zover zijn")
    }
    return Wording(
      "een combinatieproject zegt wat nieuwkomers eraan overhouden",
      fix: "vul kwalificatie in: een niveau of ervaring die ook elders telt")
  }
  func projectHasNo(_ column: String, _ kind: ProjectKind) -> Wording {
    let name = DutchImports.column(column)
    return switch kind {
    case .combination:
      Wording(
        "een combinatieproject is van een team, niet van één medewerker",
        fix: "laat \(name) leeg, of maak er studiotijd van")
    case .studio:
      Wording(
        "studiotijd heeft geen \(name)",
        fix: "laat \(name) leeg: van studiotijd wordt alleen uren_per_week bewaard")
    }
  }
  func endsBeforeStart(_ day: String) -> Wording {
    Wording("het project eindigt voordat het begint, op \(day)", fix: "geef een latere laatste dag")
  }
  var newcomerMoreThanAWeek: Wording {
    Wording(
      "een week heeft niet meer dan 168 uur",
      fix: "schrijf de uren die één persoon per week heeft, niet die van allen samen")
  }
  func notInTeam(_ employee: String, team: String, day: String) -> Wording {
    Wording(
      "\(employee) zit op \(day) niet in \(team)",
      fix: "noem het team van die dag, of een eerste dag waarop het hun team is")
  }

  private static func column(_ name: String) -> String {
    switch name {
    case "newcomers": "nieuwkomers"
    case "ramp_up": "inzetbaarheid"
    case "qualification": "kwalificatie"
    case "training_hours": "opleidingsuren"
    case "employee": "personeelsnummer"
    default: name
    }
  }
}
