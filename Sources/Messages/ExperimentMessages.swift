package import Records

/// Experiments: what was agreed, tried for some time.
package protocol ExperimentMessages: Sendable {
  func help(_ verb: ExperimentVerb) -> CommandHelp
  func example(_ example: ExperimentExample) -> String
  func option(_ option: ExperimentOption) -> String
  func column(_ column: ExperimentColumn) -> String
  func state(_ state: ExperimentState) -> String
  func role(_ role: ExperimentRole) -> String
  func kind(_ kind: EvaluationKind) -> String
  func decision(_ decision: ExperimentDecision) -> String
  func taken(_ answer: HandoverAnswer) -> String
  func score(_ score: EvaluationScore) -> String

  // MARK: What was done

  func started(_ id: String, who: String, from: String, to: String) -> String
  func lookBack(_ days: [String]) -> String
  func changed(_ id: String) -> String
  func asksConsent(_ id: String, task: String, who: String) -> String
  func took(_ id: String, task: String, who: String, _ answer: HandoverAnswer) -> String
  func drains(_ task: String) -> String
  func evaluated(_ id: String, who: String, _ kind: EvaluationKind) -> String
  func onlyYouTwo(_ readers: [String]) -> String
  func stillLooksBack(_ who: [String]) -> String
  func decided(_ id: String, _ decision: ExperimentDecision) -> String
  func nextCycle(_ scoresOn: String) -> String
  func newVersion(_ agreement: String, _ number: Int) -> String
  func agreementClosed(_ agreement: String) -> String
  func enteredBy(_ actor: String, for who: [String], seen: String) -> String
  func tellHeadlines(_ manager: String) -> String

  // MARK: The page

  func heading(_ id: String, who: String) -> String
  func stateLine(_ state: ExperimentState, from: String, to: String, cycle: Int) -> String
  func decisionLine(
    _ decision: ExperimentDecision, day: String, told: String?, because reason: String?
  ) -> String
  var erased: String { get }
  func overdue(_ day: String, who: [String]) -> String
  func title(_ part: ExperimentPart) -> String
  func text(_ part: EvaluationPart) -> String
  var howLabel: String { get }
  var headlineLabel: String { get }
  var hidden: String { get }
  var noneFound: String { get }
  var usualHow: String { get }

  // MARK: Questions and mistakes

  var askAgreement: String { get }
  var askExperiment: String { get }
  func ask(_ part: EvaluationPart) -> String
  var askEnergy: String { get }
  func askScore(_ score: EvaluationScore) -> String
  var askDecision: String { get }
  var askFrom: String { get }
  var askWeeks: String { get }
  var askBy: String { get }
  var askBoth: String { get }
  func notWeeks(_ text: String) -> Wording
  func notASupporter(_ text: String) -> Wording
  func notAHandover(_ text: String) -> Wording
  func notAScore(_ text: String, of flag: String, least: Int, most: Int) -> Wording
  var weeksOrDay: Wording { get }
  var oneDecision: Wording { get }
  var oneAnswer: Wording { get }
  var nothingSaid: Wording { get }
  var nothingToChange: Wording { get }
  func refusal(_ refusal: ExperimentRefusalWords) -> Wording
}

package enum ExperimentVerb: CaseIterable, Sendable {
  case noun, start, change, take, evaluate, decide, show, list
}

package enum ExperimentExample: CaseIterable, Sendable {
  case start, startWith
  case change, changeHeadline
  case take, takeNot
  case evaluate, evaluateScores
  case decide, decideStop
  case show, showScript
  case list, listTeam
}

package enum ExperimentOption: CaseIterable, Sendable {
  case agreement, experiment, from, weeks, to, evaluate, with, how, supporter, handover, on
  case headline, without
  case by, task, energyOfTask, decline, giveBack, seen
  case gave, cost, exciting, note, final, score
  case `continue`, adapt, stop, byBoth, reason
  case state, team, listEmployee
}

package enum ExperimentColumn: CaseIterable, Sendable {
  case experiment, agreement, employee, name, team, state, headline, from, to, cycle, decision
  case overdue, who, role, kind, day, task, answer, energy
}

package enum ExperimentPart: CaseIterable, Sendable {
  case moments, people, handovers, evaluations
}

package enum EvaluationPart: CaseIterable, Sendable {
  case gave, cost, exciting, note
}

/// Why something is not done with an experiment, its values ready to be read.
package enum ExperimentRefusalWords: Sendable {
  case notFound(String, newest: String?)
  case noneOpen(employee: String)
  case severalOpen(employee: String, [String])
  case stillRuns(experiment: String)
  case decided(experiment: String, ExperimentDecision, day: String, ExperimentAction)
  case brokenOff(experiment: String, day: String)
  case notStarted(experiment: String, startsOn: String)
  case notEvaluator(experiment: String, by: String)
  case decideTogether(experiment: String, employee: String, manager: String?)
  case hasLeft(String, agreement: String, isManager: Bool)
  case outlives(endsOn: String, agreement: String, until: String)
  case agreementEnded(experiment: String, agreement: String)
  case taskTwice(String, receiver: String)
  case toldAlready(experiment: String, receiver: String)
  case notTaken(task: String, receiver: String)
  case notLookedBack(experiment: String, missing: [String])
  case endsBeforeStart(startsOn: String, endsOn: String)
  case tooLong(endsOn: String, latest: String)
  case beforeAgreement(startsOn: String, inForceFrom: String)
  case momentOutside(day: String, startsOn: String)
  case ownTask(employee: String)
  case ownSupporter(employee: String)
  case noSuchTask(experiment: String, receiver: String, tasks: [String])
}
