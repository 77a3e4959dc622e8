internal import Records

extension EnglishAgreements {
  func help(_ verb: AgreementVerb) -> CommandHelp {
    switch verb {
    case .noun:
      CommandHelp(
        "What somebody agrees on with others about their work (job crafting).",
        details: """
          The employee writes, or the manager together with them; colleagues for whom and from \
          whom somebody works answer too. A new version never erases the one before.
          """)
    case .draft:
      CommandHelp(
        "Write down an agreement.",
        details: """
          The employee and the manager of the register are parties by themselves. What a flag says \
          of a change belongs to the change in the same place; --craft and --jdr given once are of \
          all. Texts may come from @FILE.
          """)
    case .change:
      CommandHelp(
        "Make a new version of an agreement.",
        details: """
          --change adds a change, --item says which one the other flags are about, --with adds or \
          replaces a party. Who agreed before is asked again.
          """)
    case .propose: CommandHelp("Put an agreement to its parties.")
    case .accept:
      CommandHelp(
        "Agree, for yourself or as seen of others.",
        details: """
          It is in force when employee, manager and everybody who answered agree with the same \
          version.
          """)
    case .decline: CommandHelp("Decline with a reason, or ask for a change.")
    case .comment: CommandHelp("Say something about an agreement you are a party to.")
    case .close: CommandHelp("End an agreement.")
    case .show:
      CommandHelp(
        "Show an agreement, its answers and what research says.",
        details: "With -o FILE.html a page to print and sign; with --role what counted over time.")
    case .list: CommandHelp("List agreements, headlines only.")
    }
  }

  func example(_ example: AgreementExample) -> String {
    switch example {
    case .draft: "one change, with a colleague for whom it matters"
    case .draftAsked: "put to the parties at once"
    case .draftForms: "two changes, each with its own form"
    case .change: "say more of the first change"
    case .changeParty: "one more party"
    case .propose: "ask the parties"
    case .proposeTry: "see first whom that asks"
    case .accept: "for yourself"
    case .acceptSeen: "as several people said in a talk"
    case .decline: "with the reason"
    case .declineChange: "agree only when something changes"
    case .comment: "a remark from a file"
    case .commentScript: "for a script"
    case .close: "it did what it was for"
    case .closeTry: "see first what happens, with the reason from a file"
    case .show: "what was agreed"
    case .showPaper: "to print and sign"
    case .showRole: "the role over time"
    case .list: "all you may know of"
    case .listTeam: "what a team has open"
    }
  }

  func option(_ option: AgreementOption) -> String {
    switch option {
    case .employee: "Whose work it is about: an employee number."
    case .agreement: "An agreement as A9, or the employee whose only open one it is."
    case .change: "What changes, in a sentence or @FILE; once for each change."
    case .craft: "What it changes: task, relational, cognitive or context."
    case .jdr: "What it gives: social, structural, challenging or hindering."
    case .purpose: "What those involved want to bring about."
    case .goal: "Code of the goal it serves."
    case .noGoal: "Why it serves no goal of the organisation."
    case .with: "Who else it touches: NUMBER or \"Name (role)\", and =CONTRIBUTION."
    case .due: "Who does what and when: DATE=WHO:WHAT (C412)."
    case .headline: "One line that anybody may read."
    case .manager: "The manager who is a party; usually the one of the register."
    case .initiator:
      "With whom it began: employee, manager or hr; without this with whose plan it is, or with "
        + "who writes it."
    case .occasion:
      "What gave rise to it: \(Occasion.allCases.map(\.rawValue).joined(separator: ", "))."
    case .until: "The last day, of a change for some time."
    case .culture: "Whether there is room for initiative where this is tried: yes or no."
    case .time: "Hours granted to consult and to learn."
    case .terms: "What it means for pay and hours."
    case .growth: "Where it may lead."
    case .can: "What the employee can do."
    case .wants: "What the employee wants to do."
    case .aim: "Aims: energy, drives, talents, with a comma between them."
    case .serves: "What a resource is for: goals, relief or growth."
    case .mode: "physical, cognitive or both."
    case .viewBefore: "How the employee saw the role."
    case .viewAfter: "How the employee sees it from now on."
    case .redesign:
      "The form of task redesign it is: "
        + "\(Redesign.allCases.map(\.rawValue).joined(separator: ", "))."
    case .direction: "Tasks added or taken away: add or remove."
    case .workload: "Workload before and after, 1 to 5: 3:4."
    case .efficiency: "What it does to the work process."
    case .pace: "Weeks between two turns of a rotation."
    case .responsibility: "Whether responsibility is added: yes or no."
    case .authority: "Whether the authority goes with it: yes or no."
    case .capacity: "Whether the employee is able: yes or no."
    case .belief: "Whether the employee believes so: yes or no."
    case .guidance: "Whether there is guidance: yes or no."
    case .freedom: "Freedom granted: time, execution."
    case .freedomNote: "What freedom exactly."
    case .support: "Support: community, coaching, mentoring, team, other."
    case .supportNote: "What support exactly."
    case .uses: "What it puts to use: expertise, experience, talent, energy."
    case .feedback: "Whether feedback on performance is part of it: yes or no."
    case .propose: "Put it to the parties at once."
    case .on: "The day; usually today."
    case .item: "The number of the change the other flags are about."
    case .remove: "The number of a change to leave out."
    case .without: "A party to leave out."
    case .undue: "The number of a commitment to leave out."
    case .by: "Who answers, with a comma between them; usually the actor."
    case .version: "The version that was read; a newer one refuses."
    case .seen: "How the answer of others is known: signature, mail or talk."
    case .reason: "Why, in a sentence or @FILE."
    case .wantsChange: "They would agree with a change."
    case .words: "What you want to say, as @FILE or -."
    case .closeReason: "Why, in a sentence or @FILE."
    case .shownVersion: "An earlier version."
    case .role: "The versions that were in force, as a description of the role."
    case .sign: "With lines to sign on."
    case .state: "Only these: draft, proposed, in_force, closed."
    case .team: "Only people of this team and those below it."
    case .listEmployee: "Only of this employee."
    }
  }
}
