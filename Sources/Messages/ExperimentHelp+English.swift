internal import Records

extension EnglishExperiments {
  func help(_ verb: ExperimentVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp(
        "Try for some time what was agreed, look back together, decide.",
        details: """
          What people write and score when they look back is for the employee and the manager alone.
          """)
    case .start:
      CommandHelp(
        "Start trying an agreement that is in force.",
        details: """
          Without more said: from today, eight weeks, looking back half-way and at the end, \
          employee and manager, in a talk.
          """)
    case .change: CommandHelp("Change its days, who takes part, or say how it goes.")
    case .take: CommandHelp("Take over a task, decline it, or give it back.")
    case .evaluate:
      CommandHelp(
        "Look back: what gave energy, what cost it, what was exciting, and scores.",
        details: "Texts come from @FILE or -, or are asked on a terminal.")
    case .decide: CommandHelp("Decide together: continue, adapt or stop.")
    case .show: CommandHelp("Show an experiment.")
    case .list: CommandHelp("List experiments, headlines only.")
    }
  }

  func example(_ example: ExperimentExample) -> String {
    switch example {
    case .start: "eight weeks from today"
    case .startWith: "twelve weeks, with a supporter and a task that goes to somebody else"
    case .change: "two weeks longer"
    case .changeHeadline: "how it goes, for who follows it"
    case .take: "yes, it gives energy"
    case .takeNot: "no, there is enough on my plate"
    case .evaluate: "texts from files"
    case .evaluateScores: "scores alone"
    case .decide: "as both said in a talk"
    case .decideStop: "stop together, signed, with the reason from a file"
    case .show: "how it goes"
    case .showScript: "for a script"
    case .list: "all you may know of"
    case .listTeam: "what a team is trying"
    }
  }

  func option(_ option: ExperimentOption) -> String {
    switch option {
    case .agreement: "An agreement as A9, or the employee whose only open one it is."
    case .experiment: "An experiment as E3, or the employee whose only open one it is."
    case .from: "The first day; usually today."
    case .weeks: "How many weeks; usually 8."
    case .to: "The last day."
    case .evaluate: "Days to look back, with a comma between them; the last is the final one."
    case .with: "Who looks back besides employee and manager."
    case .how: "How you look back; usually in a talk."
    case .supporter: "Who stands by: NUMBER=inspire, support or feedback."
    case .handover: "A task that goes to a colleague: TASK=NUMBER."
    case .on: "The day; usually today."
    case .headline: "How it goes, in one line that anybody may read."
    case .without: "Somebody who takes part no more."
    case .by: "Who it is about; usually the actor."
    case .task: "Which task, where there are several."
    case .energyOfTask: "What the task does: -2 (drains) to 2 (gives energy)."
    case .decline: "The task is not taken over."
    case .giveBack: "The task goes back to who gave it."
    case .seen: "How the words of others are known: signature, mail or talk."
    case .gave: "What gave energy, as @FILE or -."
    case .cost: "What cost energy, as @FILE or -."
    case .exciting: "What was exciting, as @FILE or -."
    case .note: "How it was, as @FILE or -."
    case .final: "Looking back on the whole, though the last day has not come."
    case .score: "A score from 1 to 5."
    case .continue: "Go on as it is."
    case .adapt: "Go on in another way: makes a new version of the agreement."
    case .stop: "Do not go on."
    case .byBoth: "Employee and manager, with a comma between them."
    case .reason: "Why, as @FILE or -."
    case .state: "Only these: planned, running, ended, decided, broken_off."
    case .team: "Only people of this team and those below it."
    case .listEmployee: "Only of this employee."
    }
  }

  func refusal(_ refusal: ExperimentRefusalWords) -> Wording {
    switch refusal {
    case .notFound(let text, let newest):
      Wording(
        "there is no experiment \(text) that you may see",
        fix: newest.map { "the newest is \($0); boetseer experiment list shows them" }
          ?? "name who you are with --actor")
    case .noneOpen(let employee):
      Wording(
        "\(employee) has no experiment that is open, as far as you may see",
        fix: "start one: boetseer experiment start \(employee)")
    case .severalOpen(let employee, let ids):
      Wording(
        "\(employee) has several open experiments: \(ids.joined(separator: ", "))",
        fix: "name the one you mean, as \(ids.first ?? "E1")")
    case .stillRuns(let id):
      Wording("\(id) is still open", fix: "first decide on it: boetseer experiment decide \(id)")
    case .decided(let id, let decision, let day, let action):
      Wording(
        "\(id) was decided on \(day): \(self.decision(decision))",
        fix: decision == .continue && action != .evaluate
          ? "try the agreement again with boetseer experiment start"
          : "boetseer experiment show \(id)")
    case .brokenOff(let id, let day):
      Wording(
        "\(id) was broken off on \(day), with its agreement",
        fix: "write a new agreement: boetseer agreement draft")
    case .notStarted(let id, let day):
      Wording("\(id) starts on \(day)", fix: "look back after that day")
    case .notEvaluator(let id, let by):
      Wording(
        "\(by) does not look back on \(id)",
        fix: "let the employee or manager add them: "
          + "boetseer experiment change \(id) --with \(by)")
    case .decideTogether(let id, let employee, let manager):
      Wording(
        "employee and manager decide together on \(id)",
        fix: manager.map { "--by \(employee),\($0)" }
          ?? "first name the manager: boetseer agreement change --manager NUMBER")
    case .hasLeft(let who, let agreement, let isManager):
      Wording(
        "\(who) is not in service any more, and decides on nothing",
        fix: isManager
          ? "first agree with who manages now: boetseer agreement change \(agreement) "
            + "--manager NUMBER"
          : "close what was agreed: boetseer agreement close \(agreement) --reason TEXT")
    case .outlives(let endsOn, let agreement, let until):
      Wording(
        "it would run through \(endsOn), and \(agreement) ends on \(until)",
        fix: "end it by then with --to, or first change the agreement: "
          + "boetseer agreement change \(agreement) --until DATE")
    case .agreementEnded(let id, let agreement):
      Wording(
        "\(agreement) has ended, so it cannot go on as it is",
        fix: "boetseer experiment decide \(id) --adapt makes a new version to agree on; --stop "
          + "ends it")
    case .taskTwice(let task, let receiver):
      Wording(
        "\(receiver) is asked for \"\(task)\" already",
        fix: "leave out this --handover")
    case .toldAlready(let id, let receiver):
      Wording(
        "\(receiver) said so already", fix: "boetseer experiment show \(id) shows who takes what")
    case .notTaken(let task, let receiver):
      Wording(
        "\(receiver) does not have \"\(task)\", and so cannot give it back",
        fix: "to say no: --decline")
    case .notLookedBack(let id, let missing):
      Wording(
        "\(listed(missing, "and")) did not look back on the whole of \(id) yet",
        fix: "boetseer experiment evaluate \(id) --by \(missing.first ?? "") --final")
    case .endsBeforeStart(let from, let to):
      Wording("it would end on \(to), before it starts on \(from)", fix: "swap the days")
    case .tooLong(let to, let latest):
      Wording(
        "\(to) is far away for something that is tried",
        fix: "let it end by \(latest), and go on from there")
    case .beforeAgreement(let from, let since):
      Wording(
        "on \(from) this was not agreed on yet: it is in force from \(since)",
        fix: "begin on \(since) or later: --from")
    case .momentOutside(let day, let from):
      Wording("\(day) comes before the first day, \(from)", fix: "look back on a later day")
    case .ownSupporter(let employee):
      Wording(
        "\(employee) tries it, and cannot be the one who stands by",
        fix: "name somebody else: --supporter NUMBER=support")
    case .ownTask(let employee):
      Wording("\(employee) has this task already", fix: "name a colleague who takes it over")
    case .noSuchTask(let id, let receiver, let tasks):
      Wording(
        tasks.isEmpty
          ? "no task of \(id) goes to \(receiver)" : "which task of \(id) goes to \(receiver)?",
        fix: tasks.isEmpty
          ? "boetseer experiment change \(id) --handover \"TASK=\(receiver)\""
          : "--task with its number: "
            + tasks.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", "))
    }
  }
}
