internal import Interchange
internal import Messages
internal import Records
internal import Store

extension Explain {
  /// Why something is not done with plans, agreements and experiments, with the id that scripts
  /// look at.
  func craft(_ refusal: CraftRefusal) -> (id: String, Wording) {
    let words = messages.agreements
    let (name, reason): (String, CraftRefusalWords)
    switch refusal {
    case .plan(let refusal): return plan(refusal)
    case .packet(let refusal): return packet(refusal)
    case .experiment(let refusal): return experiment(refusal)
    case .notFound(let thing, let text, let newest):
      return notFound(thing, text, newest: newest)
    case .notYet(let thing, let id, let on):
      (name, reason) = ("no-such-\(thing.rawValue)", .notYet(id, day: day(on)))
    case .noneOpen(let thing, let employee): return noneOpen(thing, employee)
    case .severalOpen(let thing, let employee, let ids):
      return severalOpen(thing, employee, ids)
    case .wrongState(let id, let state, let action):
      (name, reason) = ("wrong-state", .wrongState(agreement: id, state, action))
    case .notWriter(let id, let by):
      (name, reason) = ("not-the-writer", .notWriter(agreement: id, by: by))
    case .hrDoesNotWrite(let by): (name, reason) = ("hr-does-not-write", .hrDoesNotWrite(by: by))
    case .mayNotComment(let id, let by):
      (name, reason) = ("not-a-party", .mayNotComment(agreement: id, by: by))
    case .noManager(let employee): (name, reason) = ("no-manager", .noManager(employee: employee))
    case .managerIsEmployee(let employee):
      (name, reason) = ("manager-is-employee", .managerIsEmployee(employee: employee))
    case .notEmployed(let employee, let on):
      (name, reason) = ("not-employed", .notEmployed(employee, day: day(on)))
    case .partyTwice(let who): (name, reason) = ("party-twice", .partyTwice(who))
    case .noSuchParty(let id, let who, let parties):
      (name, reason) = ("no-such-party", .noSuchParty(agreement: id, who, parties: parties))
    case .promiseOfNobody(let who, let what, let parties):
      (name, reason) = ("no-such-party", .promiseOfNobody(who, what: what, parties: parties))
    case .linkOfAnother(let id, let employee):
      (name, reason) = ("link-of-another", .linkOfAnother(id, employee: employee))
    case .noGoal(let code, let near, let on):
      (name, reason) = ("no-such-goal", .noGoal(code, near: near, day: day(on)))
    case .goalTwice(let code): (name, reason) = ("goal-twice", .goalTwice(code))
    case .incomplete(let id, let gaps):
      (name, reason) = (
        "incomplete", .incomplete(agreement: id, gaps.map(words.gap), fix: fix(gaps, id))
      )
    case .oldVersion(let id, let given, let newest):
      (name, reason) = ("old-version", .oldVersion(agreement: id, given: given, newest: newest))
    case .seenNeeded(let by): (name, reason) = ("seen-needed", .seenNeeded(by: by))
    case .answersForOthers(let id, let by):
      (name, reason) = ("not-your-answer", .answersForOthers(agreement: id, by: by))
    case .asItIs(let id): (name, reason) = ("as-it-is", .asItIs(agreement: id))
    case .alreadyAnswered(let id, let party):
      (name, reason) = ("already-answered", .alreadyAnswered(agreement: id, party: party))
    case .notTheirsToUndo(let event):
      (name, reason) = ("not-yours-to-undo", .notTheirsToUndo(event: event))
    case .notTheManager(let who, let employee, let manager):
      (name, reason) = ("not-the-manager", .notTheManager(who, of: employee, manager: manager))
    case .staysParty(let id, let party):
      (name, reason) = ("stays-a-party", .staysParty(agreement: id, party: party))
    case .noSuchChange(let id, let number, let count):
      (name, reason) = (
        "no-such-change", .noSuchChange(agreement: id, number: number, count: count)
      )
    case .noSuchCommitment(let id, let number, let count):
      (name, reason) = (
        "no-such-commitment", .noSuchCommitment(agreement: id, number: number, count: count)
      )
    case .noSuchVersion(let id, let number, let count):
      (name, reason) = (
        "no-such-version", .noSuchVersion(agreement: id, number: number, count: count)
      )
    }
    return (name, words.refusal(reason))
  }

  private func notFound(
    _ thing: CraftRefusal.Thing, _ text: String, newest: String?
  ) -> (id: String, Wording) {
    switch thing {
    case .plan: ("no-such-plan", messages.plans.notFound(text, newest: newest))
    case .agreement:
      ("no-such-agreement", messages.agreements.refusal(.notFound(text, newest: newest)))
    case .experiment:
      ("no-such-experiment", messages.experiments.refusal(.notFound(text, newest: newest)))
    }
  }

  private func noneOpen(
    _ thing: CraftRefusal.Thing, _ employee: String
  ) -> (id: String, Wording) {
    switch thing {
    case .plan: ("no-such-plan", messages.plans.noneOpen(employee))
    case .agreement: ("none-open", messages.agreements.refusal(.noneOpen(employee: employee)))
    case .experiment: ("none-open", messages.experiments.refusal(.noneOpen(employee: employee)))
    }
  }

  private func severalOpen(
    _ thing: CraftRefusal.Thing, _ employee: String, _ ids: [String]
  ) -> (id: String, Wording) {
    switch thing {
    case .plan, .agreement:
      ("several-open", messages.agreements.refusal(.severalOpen(employee: employee, ids)))
    case .experiment:
      ("several-open", messages.experiments.refusal(.severalOpen(employee: employee, ids)))
    }
  }

  private func experiment(_ refusal: ExperimentRefusal) -> (id: String, Wording) {
    let (id, reason): (String, ExperimentRefusalWords) =
      switch refusal {
      case .stillRuns(let id): ("still-runs", .stillRuns(experiment: id))
      case .decided(let id, let decision, let on, let action):
        ("decided", .decided(experiment: id, decision, day: day(on), action))
      case .hasLeft(let who, let agreement, let isManager):
        ("has-left", .hasLeft(who, agreement: agreement, isManager: isManager))
      case .outlives(let endsOn, let agreement, let until):
        ("outlives", .outlives(endsOn: day(endsOn), agreement: agreement, until: day(until)))
      case .agreementEnded(let id, let agreement):
        ("agreement-ended", .agreementEnded(experiment: id, agreement: agreement))
      case .taskTwice(let task, let receiver):
        ("task-twice", .taskTwice(task, receiver: receiver))
      case .toldAlready(let id, let receiver):
        ("already-answered", .toldAlready(experiment: id, receiver: receiver))
      case .notTaken(let task, let receiver):
        ("not-taken", .notTaken(task: task, receiver: receiver))
      case .brokenOff(let id, let on): ("broken-off", .brokenOff(experiment: id, day: day(on)))
      case .notStarted(let id, let on):
        ("not-started", .notStarted(experiment: id, startsOn: day(on)))
      case .notEvaluator(let id, let by):
        ("not-an-evaluator", .notEvaluator(experiment: id, by: by))
      case .decideTogether(let id, let employee, let manager):
        ("decide-together", .decideTogether(experiment: id, employee: employee, manager: manager))
      case .notLookedBack(let id, let missing):
        ("not-looked-back", .notLookedBack(experiment: id, missing: missing))
      case .endsBeforeStart(let from, let to):
        ("end-before-start", .endsBeforeStart(startsOn: day(from), endsOn: day(to)))
      case .tooLong(let to, let latest):
        ("too-long", .tooLong(endsOn: day(to), latest: day(latest)))
      case .beforeAgreement(let from, let since):
        ("before-agreement", .beforeAgreement(startsOn: day(from), inForceFrom: day(since)))
      case .momentOutside(let on, let from):
        ("day-before-start", .momentOutside(day: day(on), startsOn: day(from)))
      case .ownTask(let employee): ("own-task", .ownTask(employee: employee))
      case .ownSupporter(let employee): ("own-supporter", .ownSupporter(employee: employee))
      case .noSuchTask(let id, let receiver, let tasks):
        ("no-such-task", .noSuchTask(experiment: id, receiver: receiver, tasks: tasks))
      }
    return (id, messages.experiments.refusal(reason))
  }

  /// What fills the first gap: a command, or what goes on the line of the draft.
  private func fix(_ gaps: [AgreementContent.Gap], _ id: String?) -> String {
    let command = id.map { "boetseer agreement change \($0) " } ?? ""
    let item = { (change: Int) in id == nil ? "" : "--item \(change) " }
    let flags =
      switch gaps.first {
      case .noChange?, nil: "--change TEXT"
      case .noCraft(let change)?: "\(item(change))--craft task"
      case .noForm(let change)?: "\(item(change))--jdr structural"
      case .noContribution(let party)?: "--with \"\(party)=...\""
      case .noGoal?: "--goal CODE, or --no-goal TEXT"
      }
    return command + flags
  }
}
