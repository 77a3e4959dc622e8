package import Records

/// Why something is not done with plans, agreements and experiments.
package enum CraftRefusal: Error, Sendable, Equatable {
  package enum Thing: String, Sendable, Equatable {
    case plan, agreement, experiment
  }

  /// - newest: the one made last that the actor may know of, if there is any.
  case notFound(Thing, String, newest: String?)
  /// It came later than what is looked at.
  case notYet(Thing, String, day: Day)
  /// Somebody has none that is open, or several.
  case noneOpen(Thing, employee: String)
  case severalOpen(Thing, employee: String, [String])
  case wrongState(agreement: String, state: AgreementState, action: AgreementAction)
  /// - by: nil is somebody who is no employee.
  case notWriter(agreement: String, by: String?)
  /// HR helps with the course of things and never writes what is agreed (S-059).
  case hrDoesNotWrite(by: String)
  case mayNotComment(agreement: String, by: String?)
  case noManager(employee: String)
  case managerIsEmployee(employee: String)
  case notEmployed(String, day: Day)
  case partyTwice(String)
  case noSuchParty(agreement: String, String, parties: [String])
  /// Who promises something is a party.
  case promiseOfNobody(String, what: String, parties: [String])
  case linkOfAnother(String, employee: String)
  case noGoal(String, near: [String], day: Day)
  case goalTwice(String)
  /// - agreement: nil where it is only just being drafted, and nothing was kept.
  case incomplete(agreement: String?, [AgreementContent.Gap])
  /// Another version came meanwhile.
  case oldVersion(agreement: String, given: Int, newest: Int)
  /// An answer of somebody else: how is it known?
  case seenNeeded(by: String)
  case answersForOthers(agreement: String, by: String?)
  case asItIs(agreement: String)
  case alreadyAnswered(agreement: String, party: String)
  case staysParty(agreement: String, party: String)
  /// Somebody else entered it.
  case notTheirsToUndo(event: Int64)
  /// Other than who manages the employee, and those above.
  case notTheManager(String, of: String, manager: String)
  case noSuchChange(agreement: String, number: Int, count: Int)
  case noSuchCommitment(agreement: String, number: Int, count: Int)
  /// - count: versions that there are.
  case noSuchVersion(agreement: String, number: Int, count: Int)

  case plan(PlanRefusal)
  case packet(AgreementPacketRefusal)
  case experiment(ExperimentRefusal)
}

/// Why something is not done with experiments.
package enum ExperimentRefusal: Error, Sendable, Equatable {
  case stillRuns(experiment: String)
  case decided(experiment: String, ExperimentDecision, day: Day, ExperimentAction)
  case brokenOff(experiment: String, day: Day)
  case notStarted(experiment: String, startsOn: Day)
  case notEvaluator(experiment: String, by: String)
  /// - manager: nil where the agreement has none any more.
  case decideTogether(experiment: String, employee: String, manager: String?)
  case hasLeft(String, agreement: String, isManager: Bool)
  case outlives(endsOn: Day, agreement: String, until: Day)
  case agreementEnded(experiment: String, agreement: String)
  case taskTwice(String, receiver: String)
  case toldAlready(experiment: String, receiver: String)
  case notTaken(task: String, receiver: String)
  case notLookedBack(experiment: String, missing: [String])
  case endsBeforeStart(startsOn: Day, endsOn: Day)
  case tooLong(endsOn: Day, latest: Day)
  case beforeAgreement(startsOn: Day, inForceFrom: Day)
  case momentOutside(day: Day, startsOn: Day)
  case ownTask(employee: String)
  /// Somebody stands by themselves.
  case ownSupporter(employee: String)
  case noSuchTask(experiment: String, receiver: String, tasks: [String])
}
