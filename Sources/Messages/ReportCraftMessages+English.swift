internal import Records

extension EnglishReports {
  func column(_ column: CraftColumn) -> String {
    switch column {
    case .agreements: "Agreements"
    case .share: "Of all"
    case .inForce: "In force"
    case .proposed: "Proposed"
    case .begunByEmployee: "Own initiative"
    case .begunShare: "Of all"
    case .alone: "The two of them"
    case .onlyBurden: "Only less burden"
    case .handovers: "Tasks"
    case .plans: "Plans"
    case .experiments: "Experiments"
    case .median: "Median, weeks"
    case .shortest: "Shortest"
    case .longest: "Longest"
    case .overdue: "Looking back late"
    case .effect: "What people notice"
    case .level: "Level"
    case .answered: "Gave a score"
    case .before: "First"
    case .now: "Last"
    case .change: "Change"
    case .agreement: "Agreement"
    case .left: "Left"
    case .leftShare: "Of people"
    case .id: "Number"
    case .version: "Version"
    case .state: "State"
    case .proposedOn: "Proposed on"
    case .inForceFrom: "In force from"
    case .cycle: "Cycle"
    case .days: "Days"
    case .decidedOn: "Decided on"
    case .overdueSince: "Late since"
    case .hasLeft: "Left"
    }
  }
  func title(_ part: CraftPart) -> String {
    switch part {
    case .form: "What the agreements give"
    case .craft: "What they change"
    case .initiator: "With whom it began"
    case .occasion: "What gave rise to it"
    case .course: "With whom, and what for"
    case .handovers: "Tasks that go to a colleague"
    case .plans: "Plans that were shared"
    case .teams: "Team by team"
    case .teamForms: "What the agreements give, team by team"
    case .decisions: "What was decided"
    case .cycles: "How often it was tried"
    case .changes: "Scores, first and last"
    case .changesByForm: "Scores by what the agreement gives"
    case .turnover: "Who left, with and without an agreement"
    case .experimentTeams: "Experiments, team by team"
    case .changeTeams: "Scores of teams, first and last"
    case .room: "Room to decide"
    case .goals: "Goals of the organisation"
    case .impactTeams: "Team by team"
    }
  }
  func rows(_ rows: CraftRows) -> String {
    switch rows {
    case .agreements: "The agreements that count, with their state and days:"
    case .experiments: "The experiments that count, with their state and days:"
    case .plans: "The plans that somebody reads along:"
    case .turnover: "Who was there on the first day, and who left:"
    }
  }
  var optionByTeam: String { "Show only what can be told of teams (team)." }

  var allTogether: String { "All together" }
  func initiator(_ code: Initiator) -> String {
    switch code {
    case .employee: "employee"
    case .manager: "manager"
    case .hr: "HR"
    }
  }
  var noOccasion: String { "not said" }
  func parties(_ parties: CraftCompany) -> String {
    switch parties {
    case .withOthers: "somebody else takes part"
    case .alone: "employee and manager alone"
    }
  }
  func goal(_ goal: CraftGoal) -> String {
    switch goal {
    case .linked: "serves a goal of the organisation"
    case .explained: "no goal, and says why"
    case .none: "says nothing of a goal"
    }
  }
  func burden(_ burden: CraftBurden) -> String {
    switch burden {
    case .only: "only takes burden away"
    case .other: "gives something too"
    }
  }
  func handover(_ split: HandoverSplit) -> String {
    switch split {
    case .agreed: "colleague takes it over"
    case .drains: "of which the task drains that colleague"
    case .declined: "colleague says no"
    case .returned: "given back"
    case .waiting: "waits for an answer"
    }
  }
  func plan(_ origin: PlanOrigin) -> String {
    origin == .talk ? "written together in a talk" : "begun alone, shared later"
  }
  func experiment(_ split: ExperimentSplit) -> String {
    switch split {
    case .decided: "decided"
    case .continue: "continued"
    case .adapt: "adapted"
    case .stop: "stopped"
    case .waiting: "to be decided"
    case .running: "still running"
    case .brokenOff: "broken off"
    }
  }
  func cycle(_ cycle: Int, isOrLater: Bool) -> String {
    switch cycle {
    case 1: "for the first time"
    case 2: "for the second time"
    default: isOrLater ? "for the third time or more" : "for the \(cycle)th time"
    }
  }
  func turnover(hasAgreement: Bool) -> String {
    hasAgreement ? "with an agreement" : "without an agreement"
  }
  func level(_ level: ImpactLevel) -> String {
    switch level {
    case .individual: "For people themselves"
    case .team: "In the team"
    case .organisation: "For the organisation"
    }
  }

  func agreementsCounted(
    _ agreements: Int64, people: Int64, inForce: Int64, proposed: Int64, closed: Int64
  ) -> String {
    let states = [
      "\(inForce) in force", proposed > 0 ? "\(proposed) proposed" : nil,
      closed > 0 ? "\(closed) closed" : nil,
    ].compactMap { $0 }
    return (agreements == 1 ? "1 agreement" : "\(agreements) agreements")
      + (people == 1 ? " of 1 employee: " : " of \(people) employees: ")
      + listed(states, "and") + "."
  }
  func begunByEmployees(_ count: Int64, of all: Int64, share: String) -> String {
    "\(share) began with employees themselves: \(count) of \(all)."
  }
  func topDown(team: String?, others: Int64, of all: Int64) -> String {
    "Note: \(team.map { "in \($0)" } ?? "taken together"), \(others) of \(all) agreements "
      + "began with a manager or HR. Job crafting works when people begin themselves; do they "
      + "have the room?"
  }
  func aloneCounted(_ count: Int64, of all: Int64) -> String {
    "In \(count) of \(all) nobody takes part besides employee and manager."
  }
  func onlyBurden(_ count: Int64, of all: Int64) -> String {
    "\(count) of \(all) only take burden away. Research advises to add something: more "
      + "support, room or challenge."
  }
  func handoversCounted(_ asked: Int64, agreed: Int64?, drains: Int64?) -> String {
    let start =
      asked == 1
      ? "A colleague was asked to take over 1 task"
      : "Colleagues were asked to take over \(asked) tasks"
    let taken = agreed.map { "; they agreed to \($0)" } ?? ""
    let cost = drains.map { $0 == 0 ? "" : ", of which \($0) drain them" } ?? ""
    return "\(start)\(taken)\(cost)."
  }
  func plansShared(_ count: Int64, own: Int64?) -> String {
    (count == 1 ? "1 plan was shared" : "\(count) plans were shared")
      + (own.map { ", of which \($0) begun by people themselves." } ?? ".")
  }
  var severalForms: String {
    "An agreement that gives several things counts for each, so together it is more than all."
  }
  var severalCrafts: String {
    "An agreement that changes several things counts for each, so together it is more than all."
  }
  var headlinesOfTeams: String {
    "How many agreements and experiments a team has is no secret; of what kind they are and what "
      + "became of them is told of enough people only."
  }
  var noAgreements: String {
    "In this period nobody made an agreement about their own work yet. boetseer agreement "
      + "draft begins one."
  }
  var tooManyTeams: String {
    "There are too many teams to be sure that a split of them gives nobody away."
  }

  func experimentsCounted(
    _ experiments: Int64, people: Int64, decided: Int64?, running: Int64?
  ) -> String {
    let parts = [
      decided.map { "\($0) decided on" }, running.map { "\($0) still running" },
    ].compactMap { $0 }
    return (experiments == 1 ? "1 experiment" : "\(experiments) experiments")
      + (people == 1 ? " of 1 employee" : " of \(people) employees")
      + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
  }
  func decisionsCounted(_ parts: [String]) -> String {
    "Decisions: " + parts.joined(separator: ", ") + "."
  }
  func duration(median: Int64, shortest: Int64, longest: Int64) -> String {
    "They mostly lasted \(median) weeks (median); the shortest \(shortest), the longest \(longest)."
  }
  func overdueCounted(_ count: Int64) -> String {
    count == 1
      ? "Looking back is late in 1 experiment." : "Looking back is late in \(count) experiments."
  }
  var scoresOfYears: String {
    "Scores are told of a whole calendar year that is over (--year): two periods that share most "
      + "of their days would tell what one person scored."
  }
  func changed(_ score: String, before: String, after: String, people: Int64) -> String {
    "\(score): from \(before) to \(after), of \(people) people."
  }
  func association(_ people: Int64?) -> String {
    "These went together, and more than that it does not say: "
      + (people.map { "they are \($0) people " } ?? "they are few people ")
      + "who chose to take part, and there is no control group."
  }
  var durationExplained: String {
    "It lasts from the first day through the last, or through the decision where that came "
      + "earlier. What still ran or waited on the last day of the period stands here as it was "
      + "then."
  }
  var changeExplained: String {
    "Scores from 1 to 5, of the employee: looking back on an agreement for the first time, "
      + "beside the last, through all its cycles. Everybody counts once."
  }
  var turnoverExplained: String {
    "Who was in service on the first day, with or without an agreement that had been in "
      + "force by then, and not on the last day any more. Why somebody left does not count: "
      + "retirement and temporary work are among it. Who makes an agreement differs from who "
      + "does not; this goes together, and does not say why."
  }
  func turnoverTooFew(_ least: Int64) -> String {
    "It can be compared once there are at least \(least) people with and \(least) without an "
      + "agreement, and enough of both who left and who stayed."
  }
  func left(with: String, of people: Int64, without: String, of others: Int64) -> String {
    "Of \(people) people with an agreement \(with) left, of \(others) without one \(without)."
  }
  var noExperiments: String {
    "In this period nobody tried an agreement yet. boetseer experiment start begins it."
  }
  var hiddenScores: String {
    "A mean is missing too where everybody gave the lowest score or the highest: it would "
      + "tell what each of them gave."
  }

  func lookedBack(_ people: Int64) -> String {
    people == 1
      ? "1 employee looked back on an experiment."
      : "\(people) employees looked back on an experiment."
  }
  func highest(_ effect: String, mean: String, people: Int64) -> String {
    "Highest stands \(effect.prefix(1).lowercased() + effect.dropFirst()): \(mean) on "
      + "average, of \(people) people."
  }
  func roomGrew(before: String, after: String, people: Int64) -> String {
    "Room to decide: first \(before), last \(after), of \(people) people."
  }
  func goalsLinked(_ count: Int64, of all: Int64) -> String {
    "\(count) of \(all) agreements serve a goal of the organisation."
  }
  var effectsExplained: String {
    "Scores from 1 to 5, of the employee when looking back. Where first and last stand "
      + "beside each other it is about who gave a score twice; else about the last. Everybody "
      + "counts once."
  }
  var noLookingBack: String {
    "In this period nobody looked back on an experiment yet. boetseer experiment evaluate does."
  }
  func chart(_ level: ImpactLevel) -> String { "\(self.level(level)): last score, from 1 to 5" }
}
