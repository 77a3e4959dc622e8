internal import Records

extension EnglishImports {
  var goals: CommandHelp {
    CommandHelp(
      "Take in goals of the organisation, and what teams are for.",
      details: """
        A row is a goal: goal (its code), name, [team] where it is what a team is for, \
        [valid_from] (today), [ends_on], [together]: yes where those who carry it made it \
        together. Agreements about work link to one. A changed row of a code counts from now on.
        """)
  }
  var goalsExample: String { "the goals of this year" }
  var pressure: CommandHelp {
    CommandHelp(
      "Take in how busy teams are, week by week.",
      details: """
        A row is a week of a team: team, week (2026-W05), pressure from 1 (quiet) to 5 (peak). \
        Weeks of 1 or 2 are quiet: there leave calendar advises courses. A week that is known \
        already gets the new figure.
        """)
  }
  var pressureExample: String { "the pressure of the coming year" }
  var projects: CommandHelp {
    CommandHelp(
      "Take in combination projects and periods of an innovation studio.",
      details: """
        A row is a project: project, kind, team, starts_on, ends_on, hours_per_week. Of a \
        combination project also newcomers, ramp_up (20+40+60+80+100: percent a week, the last \
        one stays) and qualification, what newcomers take away; [training_hours] a week that own \
        staff is away in training. Of studio time [employee], where it is of one; what it is \
        about is not asked. A changed row of a project counts from now on.
        """)
  }
  var projectsExample: String { "who learns when, and who keeps up the work" }
  var teamWord: String { "TEAM" }

  var formISOWeek: String { "week of a year: 2026-W05" }
  var formLevel: String { "1 (quiet) to 5 (peak)" }
  var formRampUp: String { "percent a week: 20+40+60+80+100" }
  var notAnISOWeek: Wording {
    Wording("this is no week of a year", fix: "write year and week, as 2026-W05")
  }
  func noSuchWeek(year: Int, weeks: Int) -> Wording {
    Wording(
      "\(year) has \(weeks) weeks", fix: "number its weeks from \(year)-W01 to \(year)-W\(weeks)")
  }
  var notALevel: Wording {
    Wording("pressure goes from 1 to 5", fix: "write 1 (quiet), 2, 3, 4 or 5 (peak)")
  }
  var notARampUp: Wording {
    Wording(
      "this does not say how far newcomers are from week to week",
      fix: "write percents from 0 to 100 with + between them, as 20+40+60+80+100")
  }

  func pressureTwice(_ team: String, week: String) -> Wording {
    Wording("\(week) of \(team) is there twice", fix: "remove one of both rows")
  }
  func projectTwice(_ code: String) -> Wording {
    Wording("project \(code) is there twice", fix: "give the other row a code of its own")
  }
  func projectNeeds(_ column: String, _ kind: ProjectKind) -> Wording {
    guard column == "qualification" else {
      return Wording(
        "a combination project says \(column)",
        fix: "fill \(column): newcomers keep up the work as far as they are able to")
    }
    return Wording(
      "a combination project says what newcomers take away",
      fix: "fill qualification: a level or experience that counts elsewhere too")
  }
  func projectHasNo(_ column: String, _ kind: ProjectKind) -> Wording {
    switch kind {
    case .combination:
      Wording(
        "a combination project is of a team, not of one employee",
        fix: "leave \(column) empty, or make it studio time")
    case .studio:
      Wording(
        "studio time has no \(column)",
        fix: "leave \(column) empty: hours_per_week is all that is kept of studio time")
    }
  }
  func endsBeforeStart(_ day: String) -> Wording {
    Wording("the project ends before it starts, on \(day)", fix: "give a later last day")
  }
  var newcomerMoreThanAWeek: Wording {
    Wording(
      "a week has no more than 168 hours",
      fix: "write the hours that one person has a week, not of all together")
  }
  func notInTeam(_ employee: String, team: String, day: String) -> Wording {
    Wording(
      "\(employee) is not in \(team) on \(day)",
      fix: "name the team of that day, or a first day on which it is their team")
  }
}
