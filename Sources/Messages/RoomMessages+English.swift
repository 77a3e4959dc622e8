struct EnglishRoom: RoomMessages {
  var help: CommandHelp {
    CommandHelp(
      "Show week by week how busy a team is and who is away.",
      details: """
        A row is a week: how busy it is (1 to 5), what the team works, leave that is approved or \
        waits, courses, and the capacity that is left. Weeks of 1 or 2 are quiet. \
        --course-hours says in which of them a course fits.
        """)
  }
  func example(_ example: RoomExample) -> String {
    switch example {
    case .calendar: "the coming twelve weeks of a team"
    case .page: "a page for the team talk"
    case .course: "where a course of three days fits"
    case .employee: "the same for one employee"
    }
  }
  func option(_ option: RoomOption) -> String {
    switch option {
    case .team: "Code of the team; the teams under it are counted too."
    case .direct: "Only who is in this team itself, not in the teams under it."
    case .from: "A day in the first week; today where it is not given."
    case .weeks: "How many weeks; 12 where it is not given."
    case .courseHours: "How long a course takes: say in which quiet weeks it fits."
    case .employee: "Whose course it is; else that of somebody with average hours."
    }
  }
  func column(_ column: RoomColumn) -> String {
    switch column {
    case .week: "Week"
    case .from: "From"
    case .pressure: "Pressure"
    case .people: "People"
    case .planned: "Planned"
    case .approved: "Approved"
    case .requested: "Requested"
    case .courses: "Courses"
    case .training: "Training"
    case .studio: "Studio"
    case .newcomers: "Newcomers"
    case .projects: "Projects"
    case .capacity: "Capacity"
    case .isQuiet: "Quiet"
    case .learning: "Learning"
    case .employee: "Employee"
    case .name: "Name"
    case .claim: "Claim"
    case .title: "Title"
    case .starts: "Starts"
    case .project: "Project"
    case .team: "Team"
    case .kind: "Kind"
    case .until: "Until"
    case .hoursPerWeek: "Hours a week"
    case .rampUp: "Ramp-up %"
    case .qualification: "Newcomers take away"
    case .hours: "Of the course"
    case .fits: "Would fit"
    }
  }
  func title(_ part: RoomPart) -> String {
    switch part {
    case .weeks: "Week by week"
    case .away: "Who is away"
    case .courses: "Courses that start"
    case .projects: "Projects"
    }
  }
  func calendar(of team: String) -> String { "Room for learning: \(team)" }
  func span(weeks: Int, first: String, last: String) -> String {
    "\(weeks == 1 ? "1 week" : "\(weeks) weeks"), \(first) through \(last)"
  }
  func week(_ number: Int, from day: String) -> String { "week \(number) (from \(day))" }
  func short(_ number: Int) -> String { "W\(number < 10 ? "0" : "")\(number)" }
  func kind(isStudio: Bool) -> String { isStudio ? "innovation studio" : "combination project" }

  func quietWeeks(_ weeks: [String]) -> String {
    "\(weeks.count == 1 ? "The next quiet week is" : "The next quiet weeks are") \(joined(weeks))."
  }
  var noQuietWeek: String { "No quiet week is known from today on." }
  func notKnown(_ count: Int, of all: Int, command: String?) -> String {
    let which =
      count == all
      ? "Of none of these weeks it is known how busy they are"
      : "Of \(count) of \(all) weeks it is not known how busy \(count == 1 ? "it is" : "they are")"
    return which + "; they do not count as quiet" + (command.map { ": \($0) FILE." } ?? ".")
  }
  func waiting(_ requests: Int, hours: String) -> String {
    requests == 1
      ? "1 request for leave waits for a decision, \(hours) hours in these weeks."
      : "\(requests) requests for leave wait for a decision, \(hours) hours in these weeks."
  }
  func lowest(_ week: String, capacity: String, planned: String) -> String {
    "Capacity is lowest in \(week): \(capacity) hours, of \(planned) planned."
  }
  func quietShare(_ quiet: String, of known: String, share: String) -> String {
    "Of \(known) hours of learning in weeks of which it is known how busy they were, \(quiet) "
      + "(\(share)) were in quiet weeks."
  }
  var noQuietShare: String {
    "Of the weeks that have passed no learning lies in a week of which it is known how busy it was."
  }
  func newcomersTakeAway(_ project: String, newcomers: Int, until: String, what: String) -> String {
    "\(project): \(newcomers == 1 ? "1 newcomer" : "\(newcomers) newcomers") until \(until); they "
      + "take away: \(what)."
  }
  var nobody: String { "Nobody is in this team in these weeks." }
  func alsoHere(_ count: Int) -> String {
    switch count {
    case 0: "Everybody in the team is away at some time."
    case 1: "One more is in the team and not away."
    default: "\(count) more are in the team and not away."
    }
  }

  func courseFits(_ hours: String, of who: String?, in parts: [String]) -> String {
    let whose = who ?? "somebody with average hours"
    return "A course of \(hours) hours fits for \(whose) in \(joined(parts))."
  }
  func courseFitsNowhere(_ hours: String, of who: String?) -> String {
    "Of a course of \(hours) hours nothing fits in a quiet week for "
      + "\(who ?? "somebody with average hours")."
  }
  func part(_ week: String, hours: String) -> String { "\(week): \(hours)" }
  var weeksBegun: String {
    "All of these weeks have begun: look for room for a course further on, with --from."
  }
  func passedOver(_ weeks: [String]) -> String {
    "Passed over, since capacity is low as it is: \(joined(weeks))."
  }
  func doesNotFit(_ hours: String, lookAhead weeks: Int) -> String {
    "\(hours) hours do not fit in the quiet weeks shown; more weeks are known: --weeks \(weeks)."
  }
  func doesNotFit(_ hours: String) -> String {
    "\(hours) hours do not fit in the quiet weeks that are known. Import pressure further ahead: "
      + "boetseer import pressure FILE."
  }
  var sparesNothing: String {
    "Whether the team has enough hands in these weeks is not looked at: you see only a part of it."
  }

  var chartTitle: String { "Capacity and pressure" }
  func chartSummary(_ weeks: [String]) -> String { weeks.joined(separator: "; ") + "." }
  func chartWeek(_ week: String, capacity: String, pressure: Int?) -> String {
    "\(week) \(capacity) hours, pressure \(pressure.map { String($0) } ?? "not known")"
  }
  var quiet: String { "quiet (pressure 1 or 2)" }
  var busier: String { "busier (3 to 5)" }
  var unknown: String { "pressure not known" }
  var planned: String { "planned" }
  var howCapacity: String {
    "Capacity is what is planned, less approved leave, training and studio time, with what "
      + "newcomers can do. Requests are not taken off."
  }
  var requestsMarked: String { "Hours of leave; with ? what still waits for a decision." }
  var showWaiting: String { "What waits for a decision:" }

  var onlySeen: String {
    "Only your own hours and those of the people you manage are counted; what is of the team as a "
      + "whole is left out."
  }
  func notForYou(_ actor: String, team: String) -> Wording {
    Wording(
      "the calendar of \(team) is not for \(actor) to see",
      fix: "you see your own weeks and those of the people you manage; HR sees all, with --actor")
  }
  var askTeam: String { "Which team?" }
  func notInTeam(_ employee: String, team: String) -> Wording {
    Wording(
      "\(employee) is not in \(team) in these weeks",
      fix: "name their team: boetseer employee show \(employee)")
  }
  var employeeNeedsHours: Wording {
    Wording("--employee says whose course it is", fix: "say how long it takes with --course-hours")
  }
  func tooLate(_ day: String) -> Wording {
    Wording("no calendar goes on from \(day) for so long", fix: "give an earlier day with --from")
  }
  func weeksOutOfRange(_ text: String, most: Int) -> Wording {
    Wording("--weeks: \(text) is no number of weeks", fix: "give a number from 1 to \(most)")
  }

  private func joined(_ parts: [String]) -> String { parts.joined(separator: ", ") }
}
