/// Something that somebody did with an agreement or its experiments, as it goes from one file to
/// another.
package struct CraftAct: Sendable, Equatable {
  /// - advice: as it was shown; nil is to be found anew.
  /// - cycle: which experiment of the agreement, from 1.
  package enum Deed: Sendable, Equatable {
    case draft(AgreementContent)
    case change(AgreementContent, [Advice]?)
    case propose([Advice]?)
    /// - parties: numbers or names, as they stand in the agreement.
    /// - seen: how it is known of those who did not enter it themselves.
    case answer(PartyAnswer, parties: [String], reason: String?, seen: Seen?)
    case comment(String)
    case close(reason: String?)
    case start(ExperimentContent, [ExperimentContent.Handover])
    case frame(cycle: Int, ExperimentContent, [ExperimentContent.Handover])
    case take(
      cycle: Int, receiver: String, task: Int, HandoverAnswer, energy: Int64?, seen: Seen?)
    case evaluate(
      cycle: Int, evaluator: String, isFinal: Bool, EvaluationContent, seen: Seen?)
    case decide(cycle: Int, ExperimentDecision, manager: String, reason: String?, seen: Seen?)
  }

  /// Advice in the words that a person read.
  package struct Advice: Sendable, Equatable {
    package var code: CraftAdvice.Code
    package var grade: CraftAdvice.Grade
    package var datedOn: Day
    /// `nl` or `en`.
    package var language: String
    package var words: String

    package init(
      _ code: CraftAdvice.Code, grade: CraftAdvice.Grade, datedOn: Day, language: String,
      words: String
    ) {
      self.code = code
      self.grade = grade
      self.datedOn = datedOn
      self.language = language
      self.words = words
    }
  }

  package var day: Day
  /// Employee number of who did it.
  package var by: String
  package var deed: Deed

  package init(_ day: Day, by: String, _ deed: Deed) {
    self.day = day
    self.by = by
    self.deed = deed
  }
}
