internal import Records

extension EnglishAgreements {
  var askEmployee: String { "Whose work is it about? Employee number" }
  var askAgreement: String { "Which agreement?" }
  var askChange: String { "What changes in the work? One thing, as concrete as you can" }
  var askAnotherChange: String { "Another change? (Enter to go on)" }
  var askCraft: String { "What does it change?" }
  var askForm: String { "What should it give?" }
  var askWorkload: String { "It speaks of workload, which can be meant in two ways. Which?" }
  func craftChoice(_ type: CraftType) -> String {
    switch type {
    case .task: "tasks: which, how many, in what order, responsibilities"
    case .relational: "relations: with whom, how, when, about what"
    case .cognitive: "view of the work: how I look at my role"
    case .context: "circumstances: when, where, with which tools"
    }
  }
  func formChoice(_ form: ResourceForm) -> String {
    switch form {
    case .social: "more support: from colleagues, the manager, feedback"
    case .structural: "more room and learning: deciding, variety, development"
    case .challenging: "more challenge: something new, something that stretches"
    case .hindering: "less burden: less of what weighs or gets in the way"
    }
  }
  var askRedesign: String { "Are the tasks designed anew? In which way?" }
  var noRedesign: String { "no, none of these" }
  func askPoint(_ point: RedesignPoint) -> String {
    let question =
      switch point {
      case .workload: "How heavy is the work, before and after? From 1 to 5, as 3:4"
      case .efficiency: "What does it do to the flow of the work?"
      case .pace: "After how many weeks do people change over?"
      case .responsibility: "Is the employee responsible for it? yes or no"
      case .capacity: "Is the employee able to do it? yes or no"
      case .belief: "Does the employee believe so too? yes or no"
      case .guidance: "Is there guidance? yes or no"
      }
    return "\(question) (Enter to leave it open)"
  }
  var askAuthority: String {
    "And may the employee decide about it? yes or no (Enter to leave it open)"
  }
  func askView(isAfter: Bool) -> String {
    isAfter
      ? "How would you like to look at it? (Enter to leave it open)"
      : "How do you look at it now? (Enter to leave it open)"
  }
  var askPurpose: String { "What do those involved want to bring about? (Enter to leave it open)" }
  var askGoal: String { "Which goal does it serve?" }
  var noGoalChoice: String { "none of these" }
  var askNoGoal: String { "Why does it serve no goal of the organisation?" }
  var askWith: String {
    "Whom does it touch? An employee number, or a name for somebody outside; a role behind it as "
      + "in 000123 (client). (Enter for nobody)"
  }
  var askAnother: String { "Anybody else? (Enter to go on)" }
  func askContribution(_ who: String) -> String { "What does \(who) bring, or get from it?" }
  var askCommitment: String {
    "What does somebody promise to do? A claim, leave or scheme it hangs on goes behind it, as in "
      + "follows the training (C412). (Enter for nothing)"
  }
  var askAnotherCommitment: String { "What else is promised? (Enter to go on)" }
  var askCommitmentWho: String { "Who does that?" }
  var askCommitmentDay: String { "By which day? (Enter to leave it open)" }
  var askOccasion: String { "What gave rise to it?" }
  var noOccasion: String { "none of these, or it stays open" }
  var askHeadline: String { "In one line, as anybody may read it" }
  var askInitiator: String { "With whom did it begin?" }
  var askAnswering: String { "Who agrees? Numbers or names, with a comma between them" }
  var askDeclining: String { "Whose answer is it? Numbers or names, with a comma between them" }
  var askSeen: String { "How do you know?" }
  var askReason: String { "Why" }
  var askNo: String { "What is your answer?" }
  func noChoice(wantsChange: Bool) -> String {
    wantsChange ? "yes, if something in it changes" : "no, I decline"
  }
  var askComment: String { "Your comment" }

  func notAParty(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" names nobody",
      fix: "an employee number or a name, a role in brackets, and behind = what they bring: "
        + "--with \"000123 (client)=tests the roster\"")
  }
  func notARole(_ text: String, valid: [String]) -> Wording {
    Wording("\"\(text)\" is no role", fix: "in brackets goes \(listed(valid, "or"))")
  }
  func notACommitment(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" does not say who does what",
      fix: "DATE=WHO:WHAT, and what it hangs on in brackets: "
        + "--due \"2026-03-01=000123:follows the training (C412)\"; the date may be left out")
  }
  func workloadMeant(_ number: Int) -> Wording {
    Wording(
      "change \(number) speaks of workload, which can mean two opposite things",
      fix: "say which: --jdr challenging (a load that stretches) or --jdr hindering (less of it)")
  }
  func notScores(_ text: String) -> Wording {
    Wording(
      "\"\(text)\" is not the workload before and after",
      fix: "two scores from 1 (light) to 5 (heavy), as 3:4")
  }
  func notWeeks(_ text: String, of flag: String) -> Wording {
    Wording("\"\(text)\" is no number of weeks for \(flag)", fix: "for example \(flag) 6")
  }
  func gap(_ gap: AgreementContent.Gap) -> String {
    switch gap {
    case .noChange: "no change stands in it"
    case .noCraft(let change): "of change \(change) it is not said what it changes"
    case .noForm(let change): "of change \(change) it is not said what it gives"
    case .noContribution(let party): "of \(party) it is not said what they bring"
    case .noGoal: "it names no goal of the organisation and not why"
    }
  }
  func notYesOrNo(_ text: String, of flag: String) -> Wording {
    Wording("\"\(text)\" is neither yes nor no for \(flag)", fix: "\(flag) yes or \(flag) no")
  }
  func moreThanChanges(_ flag: String, given: Int, changes: Int) -> Wording {
    Wording(
      "\(flag) stands there \(given) times for \(changes == 1 ? "1 change" : "\(changes) changes")",
      fix: "the first belongs to the first --change, the second to the second; one for all is "
        + "once, and . says nothing")
  }
  var goalOrReason: Wording {
    Wording("a goal and a reason for none", fix: "--goal CODE or --no-goal TEXT")
  }
  var nothingToChange: Wording {
    Wording(
      "nothing was said to change",
      fix: "for example --change, --with, --purpose, or --item 2 --jdr structural")
  }
}
