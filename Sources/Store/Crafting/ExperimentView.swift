package import Records

/// An experiment as it is shown.
package struct ExperimentView: Sendable {
  package struct Handover: Sendable {
    package var id: Int64
    package var task: String
    package var number: String
    package var name: String
    package var person: Int64
    package var answer: HandoverAnswer?
    /// -2 (drains) to 2 (gives); of who takes it over, for them and the two of the experiment.
    package var energy: Int64?
    /// How the answer came in of who did not enter it.
    package var told: Told?
  }

  package struct Evaluation: Sendable {
    package var facts: ExperimentFacts.Evaluated
    package var number: String
    package var name: String
    package var told: Told?
    /// Nil where it is not for who looks.
    package var content: EvaluationContent?
  }

  package var facts: ExperimentFacts
  package var number: String
  package var name: String
  package var managerNumber: String?
  package var managerName: String?
  /// Employee numbers of the two who look back and decide now: the employee first.
  package var both: [String] = []
  package var team: String?
  package var agreementHeadline: String
  package var content: ExperimentContent?
  package var names: [String: String] = [:]
  package var handovers: [Handover] = []
  package var evaluations: [Evaluation] = []
  package var decisionReason: String?
  package var decisionTold: Told?
  /// Employee numbers of the two who decided; nobody before.
  package var decidedBy: [String] = []
  /// Whether who looks is one of the two it is about.
  package var isOwn = false

  package var id: String { "E\(facts.id)" }
  package var agreement: String { "A\(facts.agreement)" }
}

package struct ExperimentFilter: Sendable {
  package var person: Int64?
  package var states: Set<ExperimentState>?
  package var people: Set<Int64>?

  package init() {}
}
