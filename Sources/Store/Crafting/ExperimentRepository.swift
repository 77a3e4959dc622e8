package import Records
internal import SQLite

/// What a command did to an experiment.
package struct ExperimentOutcome: Sendable {
  package var id: Int64
  package var agreement: Int64
  /// The version made by a decision to adapt.
  package var newVersion: Int?
  package var kind: EvaluationKind?
  package var drains: [String] = []
}

extension Store {
  /// Starts trying the version of an agreement that is in force.
  package func startExperiment(
    of agreement: Int64, _ content: ExperimentContent, handovers: [ExperimentContent.Handover],
    _ writing: AgreementWriting
  ) throws -> Receipt<ExperimentOutcome> {
    try tried(writing) { try start(of: agreement, content, handovers: handovers, writing, $0) }
  }

  package func changeExperiment(
    _ id: Int64, to content: ExperimentContent, handovers: [ExperimentContent.Handover],
    _ writing: AgreementWriting
  ) throws -> Receipt<ExperimentOutcome> {
    try tried(writing) { try change(id, to: content, handovers: handovers, writing, $0) }
  }

  /// What the receiver of a task says.
  ///
  /// - Parameters:
  ///   - receiver: employee number.
  ///   - task: which of theirs, from 1; nil where they have one.
  package func takeTask(
    of id: Int64, by receiver: String, task: Int?, _ answer: HandoverAnswer, energy: Int64?,
    seen: Seen?, _ writing: AgreementWriting
  ) throws -> Receipt<ExperimentOutcome> {
    try tried(writing) {
      try take(of: id, by: receiver, task: task, answer, energy: energy, seen: seen, writing, $0)
    }
  }

  /// Somebody looks back.
  ///
  /// - Parameters:
  ///   - isFinal: on the whole of it, though its last day may not have come.
  package func evaluateExperiment(
    _ id: Int64, by evaluator: String, _ content: EvaluationContent, isFinal: Bool, seen: Seen?,
    _ writing: AgreementWriting
  ) throws -> Receipt<ExperimentOutcome> {
    try tried(writing) {
      try evaluate(id, by: evaluator, content, isFinal: isFinal, seen: seen, writing, $0)
    }
  }

  /// Employee and manager decide together how it goes on.
  package func decideExperiment(
    _ id: Int64, _ decision: ExperimentDecision, by people: [String], seen: Seen?,
    reason: String?, _ writing: AgreementWriting
  ) throws -> Receipt<ExperimentOutcome> {
    try tried(writing) {
      try decide(id, decision, by: people, seen: seen, reason: reason, writing, $0)
    }
  }

  private func tried(
    _ writing: AgreementWriting, _ body: (Recording) throws -> ExperimentOutcome
  ) throws -> Receipt<ExperimentOutcome> {
    try record(writing.head, dryRun: writing.dryRun, rehearsing: .nothing) { recording in
      guard writing.day <= writing.head.today else {
        throw StoreError.refused(.dayAfterToday(day: writing.day, today: writing.head.today))
      }
      return try body(recording)
    }
  }
}
