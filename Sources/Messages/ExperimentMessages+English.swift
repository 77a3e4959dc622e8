internal import Records

struct EnglishExperiments: ExperimentMessages {
  func column(_ column: ExperimentColumn) -> String {
    switch column {
    case .experiment: "Experiment"
    case .agreement: "Agreement"
    case .employee: "Employee"
    case .name: "Name"
    case .team: "Team"
    case .state: "State"
    case .headline: "In one line"
    case .from: "From"
    case .to: "Through"
    case .cycle: "Cycle"
    case .decision: "Decided"
    case .overdue: "Overdue since"
    case .who: "Who"
    case .role: "As"
    case .kind: "Kind"
    case .day: "Day"
    case .task: "Task"
    case .answer: "Answer"
    case .energy: "Energy"
    }
  }
  func state(_ state: ExperimentState) -> String {
    switch state {
    case .planned: "planned"
    case .running: "running"
    case .ended: "to be decided"
    case .decided: "decided"
    case .brokenOff: "broken off"
    }
  }
  func role(_ role: ExperimentRole) -> String {
    switch role {
    case .evaluator: "looks back"
    case .inspire: "inspires"
    case .support: "supports"
    case .feedback: "gives feedback"
    }
  }
  func kind(_ kind: EvaluationKind) -> String {
    switch kind {
    case .interim: "on the way"
    case .final: "at the end"
    case .later: "later"
    }
  }
  func decision(_ decision: ExperimentDecision) -> String {
    switch decision {
    case .continue: "continue"
    case .adapt: "adapt"
    case .stop: "stop"
    }
  }
  func taken(_ answer: HandoverAnswer) -> String {
    switch answer {
    case .agree: "takes it"
    case .decline: "does not take it"
    case .giveBack: "gave it back"
    }
  }
  func score(_ score: EvaluationScore) -> String {
    switch score {
    case .autonomy: "Autonomy"
    case .energy: "Energy"
    case .pleasure: "Pleasure"
    case .authenticity: "Being myself"
    case .wellbeing: "Wellbeing"
    case .room: "Room to decide"
    case .ownership: "Ownership of the role"
    case .links: "Working with those for whom and from whom"
    case .result: "Eye for the result"
    case .engagement: "Engagement and satisfaction"
    case .performance: "Performance and cooperation"
    case .balance: "Work and private life"
    }
  }

  // MARK: What was done

  func started(_ id: String, who: String, from: String, to: String) -> String {
    "\(id): \(who) tries it from \(from) through \(to)."
  }
  func lookBack(_ days: [String]) -> String {
    days.count == 1 ? "You look back on \(days[0])." : "You look back on \(listed(days, "and"))."
  }
  func changed(_ id: String) -> String { "\(id) is changed." }
  func asksConsent(_ id: String, task: String, who: String) -> String {
    "Ask \(who) whether \"\(task)\" is welcome: boetseer experiment take \(id)."
  }
  func took(_ id: String, task: String, who: String, _ answer: HandoverAnswer) -> String {
    switch answer {
    case .agree: "\(who) takes over \"\(task)\" (\(id))."
    case .decline: "\(who) does not take over \"\(task)\" (\(id)); it stays where it is."
    case .giveBack: "\(who) gives \"\(task)\" back (\(id))."
    }
  }
  func drains(_ task: String) -> String {
    "\"\(task)\" costs energy to who takes it over. Is there somebody it gives energy to?"
  }
  func evaluated(_ id: String, who: String, _ kind: EvaluationKind) -> String {
    "\(who) looked back on \(id), \(self.kind(kind))."
  }
  func onlyYouTwo(_ readers: [String]) -> String {
    "Texts and scores are for \(listed(readers, "and")) alone."
  }
  func stillLooksBack(_ who: [String]) -> String { "\(listed(who, "and")) did not look back yet." }
  func decided(_ id: String, _ decision: ExperimentDecision) -> String {
    "\(id) is decided: \(self.decision(decision))."
  }
  func nextCycle(_ scoresOn: String) -> String {
    "A next cycle begins: it stays as agreed, and on \(scoresOn) both are asked their scores again."
  }
  func newVersion(_ agreement: String, _ number: Int) -> String {
    "\(agreement) has version \(number) to go on with: change it and propose it."
  }
  func agreementClosed(_ agreement: String) -> String { "\(agreement) is closed." }
  func enteredBy(_ actor: String, for who: [String], seen: String) -> String {
    "Recorded by \(actor) for \(listed(who, "and")): \(seen)."
  }
  func tellHeadlines(_ manager: String) -> String {
    "Tell \(manager) now and then how it goes, in one line: boetseer experiment change --headline."
  }

  // MARK: The page

  func heading(_ id: String, who: String) -> String { "Experiment \(id) of \(who)" }
  func stateLine(_ state: ExperimentState, from: String, to: String, cycle: Int) -> String {
    let days = "from \(from) through \(to)" + (cycle > 1 ? ", cycle \(cycle)" : "")
    return switch state {
    case .planned: "Planned \(days)."
    case .running: "Running \(days)."
    case .ended: "Ended, \(days): how does it go on?"
    case .decided: "Tried \(days)."
    case .brokenOff: "Planned \(days), and broken off."
    }
  }
  func decisionLine(
    _ decision: ExperimentDecision, day: String, told: String?, because reason: String?
  ) -> String {
    "Decided on \(day): \(self.decision(decision))" + (told.map { " (\($0))" } ?? "")
      + (reason.map { ", because: \($0)" } ?? ".")
  }
  var erased: String { "Its texts and scores were erased." }
  func overdue(_ day: String, who: [String]) -> String {
    "To look back on since \(day): \(listed(who, "and"))."
  }
  func title(_ part: ExperimentPart) -> String {
    switch part {
    case .moments: "Days to look back"
    case .people: "Who takes part"
    case .handovers: "Tasks that go to somebody else"
    case .evaluations: "Looking back"
    }
  }
  func text(_ part: EvaluationPart) -> String {
    switch part {
    case .gave: "Gave energy"
    case .cost: "Cost energy"
    case .exciting: "Exciting"
    case .note: "Experience"
    }
  }
  var howLabel: String { "How you look back" }
  var headlineLabel: String { "How it goes" }
  var hidden: String { "for employee and manager" }
  var noneFound: String { "No experiments found." }
  var usualHow: String { "in a talk" }

  // MARK: Questions and mistakes

  var askAgreement: String { "Which agreement do you try?" }
  var askExperiment: String { "Which experiment?" }
  func ask(_ part: EvaluationPart) -> String {
    switch part {
    case .gave: "What gave energy? (Enter to leave it open)"
    case .cost: "What cost energy? (Enter to leave it open)"
    case .exciting: "What was exciting, a little scary? (Enter to leave it open)"
    case .note: "How was it, all in all? (Enter to leave it open)"
    }
  }
  var askEnergy: String {
    "What does the task do to whoever takes it? From -2 (drains) to 2 (gives energy)"
  }
  func askScore(_ score: EvaluationScore) -> String {
    switch score {
    case .autonomy: "How much did you decide yourself? 1 (little) to 5 (much)"
    case .energy: "How much energy did it give? 1 to 5"
    case .pleasure: "How much pleasure in your work? 1 to 5"
    default: "\(self.score(score))? 1 to 5 (Enter to leave it open)"
    }
  }
  var askDecision: String { "How does it go on?" }
  var askFrom: String { "From which day?" }
  var askWeeks: String { "For how many weeks?" }
  var askBy: String { "Who looks back?" }
  var askBoth: String { "Who decide? Employee and manager, with a comma between them" }
  func notWeeks(_ text: String) -> Wording {
    Wording("\"\(text)\" is no number of weeks", fix: "1 to 104, as --weeks 8")
  }
  func notASupporter(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" does not say who stands by and how",
      fix: "WHO=ROLE with inspire, support or feedback: --supporter 000123=inspire")
  }
  func notAHandover(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" does not say which task goes to whom",
      fix: "TASK=NUMBER: --handover \"orders supplies=000123\"")
  }
  func notAScore(_ text: String, of flag: String, least: Int, most: Int) -> Wording {
    Wording("\"\(text)\" is no score for \(flag)", fix: "a whole number from \(least) to \(most)")
  }
  var weeksOrDay: Wording {
    Wording("both a number of weeks and a last day", fix: "give --weeks N or --to DATE")
  }
  var oneDecision: Wording {
    Wording("exactly one decision is needed", fix: "--continue, --adapt or --stop")
  }
  var oneAnswer: Wording {
    Wording("declining and giving back at once", fix: "--decline or --return")
  }
  var nothingSaid: Wording {
    Wording(
      "nothing was said",
      fix: "a text from a file (--gave @FILE) or a score (--energy 4), or ask me on a terminal")
  }
  var nothingToChange: Wording {
    Wording(
      "nothing was said to change",
      fix: "for example --to, --evaluate, --supporter, --handover or --headline")
  }
}
