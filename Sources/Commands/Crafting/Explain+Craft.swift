internal import Interchange
internal import Messages
internal import Records
internal import Store

extension Explain {
  /// Why something is not done with agreements and experiments, with the id that scripts look at.
  func craft(_ refusal: CraftRefusal) -> (id: String, Wording) {
    if let plan = plan(refusal) { return plan }
    if let (id, reason) = experiment(refusal) { return (id, messages.experiments.refusal(reason)) }
    let words = messages.agreements
    let (id, reason): (String, CraftRefusalWords) =
      switch refusal {
      case .notFound(_, let text, let newest):
        ("no-such-agreement", .notFound(text, newest: newest))
      case .noneOpen(_, let employee): ("none-open", .noneOpen(employee: employee))
      case .severalOpen(_, let employee, let ids):
        ("several-open", .severalOpen(employee: employee, ids))
      case .wrongState(let id, let state, let action):
        ("wrong-state", .wrongState(agreement: id, state, action))
      case .notWriter(let id, let by): ("not-the-writer", .notWriter(agreement: id, by: by))
      case .hrDoesNotWrite(let by): ("hr-does-not-write", .hrDoesNotWrite(by: by))
      case .mayNotComment(let id, let by): ("not-a-party", .mayNotComment(agreement: id, by: by))
      case .noManager(let employee): ("no-manager", .noManager(employee: employee))
      case .managerIsEmployee(let employee):
        ("manager-is-employee", .managerIsEmployee(employee: employee))
      case .notEmployed(let employee, let on):
        ("not-employed", .notEmployed(employee, day: day(on)))
      case .partyTwice(let who): ("party-twice", .partyTwice(who))
      case .noSuchParty(let id, let who, let parties):
        ("no-such-party", .noSuchParty(agreement: id, who, parties: parties))
      case .linkOfAnother(let id, let employee):
        ("link-of-another", .linkOfAnother(id, employee: employee))
      case .noGoal(let code, let near, let on):
        ("no-such-goal", .noGoal(code, near: near, day: day(on)))
      case .goalTwice(let code): ("goal-twice", .goalTwice(code))
      case .incomplete(let id, let gaps):
        ("incomplete", .incomplete(agreement: id, gaps.map(words.gap), fix: fix(gaps, id)))
      case .oldVersion(let id, let given, let newest):
        ("old-version", .oldVersion(agreement: id, given: given, newest: newest))
      case .seenNeeded(let by): ("seen-needed", .seenNeeded(by: by))
      case .answersForOthers(let id, let by):
        ("not-your-answer", .answersForOthers(agreement: id, by: by))
      case .asItIs(let id): ("as-it-is", .asItIs(agreement: id))
      case .alreadyAnswered(let id, let party):
        ("already-answered", .alreadyAnswered(agreement: id, party: party))
      case .noSuchChange(let id, let number, let count):
        ("no-such-change", .noSuchChange(agreement: id, number: number, count: count))
      default: ("refused", .asItIs(agreement: ""))
      }
    return (id, words.refusal(reason))
  }

  /// Of an experiment; nil where it is about an agreement.
  private func experiment(_ refusal: CraftRefusal) -> (id: String, ExperimentRefusalWords)? {
    switch refusal {
    case .notFound(.experiment, let text, let newest):
      ("no-such-experiment", .notFound(text, newest: newest))
    case .noneOpen(.experiment, let employee): ("none-open", .noneOpen(employee: employee))
    case .severalOpen(.experiment, let employee, let ids):
      ("several-open", .severalOpen(employee: employee, ids))
    case .stillRuns(let id): ("still-runs", .stillRuns(experiment: id))
    case .decided(let id, let decision, let on, let action):
      ("decided", .decided(experiment: id, decision, day: day(on), action))
    case .notStarted(let id, let on):
      ("not-started", .notStarted(experiment: id, startsOn: day(on)))
    case .notEvaluator(let id, let by): ("not-an-evaluator", .notEvaluator(experiment: id, by: by))
    case .decideTogether(let id, let employee, let manager):
      ("decide-together", .decideTogether(experiment: id, employee: employee, manager: manager))
    case .notLookedBack(let id, let missing):
      ("not-looked-back", .notLookedBack(experiment: id, missing: missing))
    case .endsBeforeStart(let from, let to):
      ("end-before-start", .endsBeforeStart(startsOn: day(from), endsOn: day(to)))
    case .momentOutside(let on, let from):
      ("day-before-start", .momentOutside(day: day(on), startsOn: day(from)))
    case .ownTask(let employee): ("own-task", .ownTask(employee: employee))
    case .noSuchTask(let id, let receiver, let tasks):
      ("no-such-task", .noSuchTask(experiment: id, receiver: receiver, tasks: tasks))
    default: nil
    }
  }

  /// The command that fills the first gap.
  private func fix(_ gaps: [AgreementContent.Gap], _ id: String) -> String {
    let command = "boetseer agreement change \(id)"
    return switch gaps.first {
    case .noChange?, nil: "\(command) --change TEXT"
    case .noCraft(let change)?: "\(command) --item \(change) --craft task"
    case .noForm(let change)?: "\(command) --item \(change) --jdr structural"
    case .noContribution(let party)?: "\(command) --with \"\(party)=...\""
    case .noGoal?: "\(command) --goal CODE, or --no-goal TEXT"
    }
  }
}
