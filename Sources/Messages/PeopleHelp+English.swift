extension EnglishPeople {
  var employee: CommandHelp { CommandHelp("Employees: their hours, teams and contracts.") }
  var employeeList: CommandHelp {
    CommandHelp("List the employees in service on a day (--as-of, else today).")
  }
  var employeeShow: CommandHelp {
    CommandHelp(
      "Show one employee: how things stand, and every change before it.",
      details: "HR sees wage, e-mail and year of birth here; lists never show them.")
  }
  var employeeAdd: CommandHelp {
    CommandHelp(
      "Enter a new employee.",
      details: "On a terminal you are asked for what you leave out.")
  }
  var employeeChange: CommandHelp {
    CommandHelp(
      "Change an employee's hours, team, manager, name or roles from a day on.",
      details: "What was before stays known. Grants made before are corrected at once.")
  }
  var employeeEnd: CommandHelp {
    CommandHelp(
      "Enter an employee's last day.",
      details: """
        First shows, for each scheme, the balance, the open claims and what lapses on which day. \
        An earlier or later day entered afterwards replaces the first.
        """)
  }
  var employeeRehire: CommandHelp {
    CommandHelp(
      "Take somebody back who left: a new employment of the same person.",
      details: "Hours, contract, team and manager are as they were, unless you say otherwise.")
  }
  var team: CommandHelp { CommandHelp("Teams and who is in them.") }
  var teamList: CommandHelp { CommandHelp("List the teams.") }
  var teamShow: CommandHelp { CommandHelp("Show a team: the teams below it and its people.") }

  func example(_ example: PeopleExample) -> String {
    switch example {
    case .listAll: "everybody in service today"
    case .listTeam: "a team with the teams below it, former employees too"
    case .listDay: "who was in service on a day"
    case .listScript: "for a script: two columns"
    case .show: "all that is known of one employee"
    case .showScript: "the same for a script"
    case .add: "everything in one line"
    case .addAsked: "you are asked for what is missing"
    case .addScript: "with education and manager, only to look what it would do"
    case .changeHours: "fewer hours from a day on"
    case .changeTeam: "another team and manager"
    case .changeRole: "a role taken up"
    case .changeTry: "only look what it would do"
    case .end: "the last day, with what happens to the balance"
    case .endTry: "only look what would happen"
    case .endLetter: "with the letter to who leaves"
    case .rehire: "back with the same hours and team"
    case .rehireTry: "only look: back with other hours"
    case .teams: "all teams"
    case .teamsDay: "the teams on an earlier day"
    case .teamShow: "one team"
    case .teamScript: "the same for a script"
    }
  }

  func option(_ option: PeopleOption) -> String {
    switch option {
    case .all: "Also who left or has yet to start."
    case .team: "Only this team and the teams below it."
    case .employeeArgument: "Employee number; on a terminal a part of the name that only one has."
    case .employeeNumber: "Employee number."
    case .number: "Employee number, if you would rather name it."
    case .name: "Name, or @FILE, or - for standard input."
    case .newTeam: "Code of the team."
    case .started: "First day."
    case .beside: "A second employment beside the running one."
    case .hours: "Hours a week: 36, 28,8 or 28:48."
    case .fulltime: "Full-time hours a week."
    case .workerType: "permanent, temporary, agency, on_call, apprentice or other."
    case .education: "vmbo, mbo1, mbo2, mbo3, mbo4, hbo, wo or unknown."
    case .birthYear: "Year of birth."
    case .manager: "Employee number of the manager."
    case .wage: "Wage a year in euros."
    case .email: "E-mail address."
    case .language: "Language of letters: nl or en."
    case .costCentre: "Cost centre."
    case .role: "A role: hr, analyst, committee:FUND or delegate:NUMBER. May be repeated."
    case .roleChange: "A role taken up (+hr) or given up (-hr). May be repeated."
    case .from: "The day from which this counts."
    case .on: "The last day in service."
    case .teamArgument: "Code of the team."
    }
  }

  var askWho: String { "Who is it? (employee number or a part of the name)" }
  var askWhat: String { "What changes?" }
  var askNumber: String { "Employee number" }
  var askName: String { "Name" }
  var askTeam: String { "Code of the team" }
  var askStarted: String { "First day" }
  var askHours: String { "Hours a week" }
  var askFulltime: String { "Full-time hours a week" }
  var askWorkerType: String { "What kind of contract?" }
  var askEducation: String { "Highest education level" }
  var askFrom: String { "From which day does this count?" }
  var askLastDay: String { "What is the last day in service?" }
}
