import Records
import SQLite

@testable import Store

extension FilledHospital {
  /// An agreement with all kinds of parties, tried and decided on, with words nobody else reads.
  func enterCrafting() throws {
    try enterGoal()
    var content = AgreementContent(headline: "Een verandering in taken", initiator: .employee)
    content.occasion = .talents
    content.goal = "CARE"
    content.purpose = "geheim doel"
    content.terms = "geheim"
    content.growth = "geheim"
    content.endsOn = Hospital.day("2027-12-31")
    var change = CraftChange("geheime taak")
    change.craft = .task
    change.form = .structural
    change.serves = .growth
    change.mode = .both
    change.aims = [.energy, .talents]
    change.redesign = .enrichmentSupport
    change.direction = .add
    change.hasFeedback = true
    change.viewBefore = "geheim"
    content.changes = [change]
    content.parties = [
      AgreementContent.Party(.manager, number: "3", name: nil),
      AgreementContent.Party(.client, number: "2", name: nil, contribution: "geheim"),
      AgreementContent.Party(.external, number: nil, name: "Geheim BV", contribution: "geheim"),
    ]
    content.commitments = [
      AgreementContent.Commitment(who: "3", what: "geheim", dueOn: Hospital.day("2026-03-01"))
    ]
    let drafted = try store.draftAgreement(
      of: "000123", content, proposing: true, writing("agreement draft", by: "000123"))
    let id = drafted.result.id
    for (number, seen) in [("000123", Seen?.none), ("3", .talk), ("2", .mail)] {
      _ = try store.answerAgreement(
        id, version: 1, by: [number], .agree, reason: nil, seen: seen,
        writing("agreement accept", by: "000123"))
    }
    _ = try store.commentAgreement(id, "geheim", writing("agreement comment", by: "000123"))
    try enterExperiment(of: id)
    // A second one follows the first in time, and is closed.
    content.endsOn = nil
    let other = try store.draftAgreement(
      of: "000123", content, proposing: false, writing("agreement draft", by: "000123"))
    _ = try store.closeAgreement(
      other.result.id, reason: "geheim", writing("agreement close", by: "000123"))
    try enterPlan()
  }

  private func enterExperiment(of agreement: Int64) throws {
    let day = FilledHospital.today
    var content = ExperimentContent(
      startsOn: day, endsOn: day + 55, how: "geheim",
      moments: ExperimentContent.moments([], from: day, through: day + 55))
    content.people = [
      ExperimentContent.Companion(.inspire, number: "2", name: nil),
      ExperimentContent.Companion(.support, number: nil, name: "Geheim BV"),
    ]
    let started = try store.startExperiment(
      of: agreement, content,
      handovers: [ExperimentContent.Handover(task: "geheim", receiver: "2")],
      writing("experiment start", by: "000123"))
    let id = started.result.id
    _ = try store.takeTask(
      of: id, by: "2", task: nil, .agree, energy: 1, seen: .talk,
      writing("experiment take", by: "000123"))
    for number in ["000123", "3"] {
      var evaluation = EvaluationContent()
      evaluation.gave = "geheim"
      evaluation.scores = [.autonomy: 4, .energy: 3]
      _ = try store.evaluateExperiment(
        id, by: number, evaluation, isFinal: true, seen: number == "3" ? .talk : nil,
        writing("experiment evaluate", by: "000123"))
    }
    _ = try store.decideExperiment(
      id, .continue, by: ["000123", "3"], seen: .talk, reason: "geheim",
      writing("experiment decide", by: "000123"))
  }

  private func enterGoal() throws {
    var goal = GoalRow()
    goal.code = "CARE"
    goal.name = "Better care"
    goal.team = "CARE"
    goal.validFrom = Hospital.day("2025-01-01")
    goal.endsOn = Hospital.day("2027-12-31")
    goal.together = .yes
    try take([goal]) {
      try store.importGoals(
        digest: [UInt8](repeating: 14, count: 32), head: Hospital.head("import goals"),
        dryRun: false, next: $0)
    }
  }

  /// By hand, as long as it is only the views that matter.
  private func enterPlan() throws {
    _ = try store.record(Hospital.head("by hand")) { recording in
      let plan = try recording.nextID("plan")
      try store.database.run(
        """
        INSERT INTO plan (id, event, person, token, origin)
        VALUES (?1, ?2, 1, randomblob(16), 'talk')
        """, .integer(plan), .integer(recording.event))
      try store.database.run(
        """
        INSERT INTO plan_reader (id, event, plan, person, held, on_day)
        VALUES (?1, ?2, ?3, 2, 1, '2026-01-15')
        """, .integer(try recording.nextID("plan_reader")), .integer(recording.event),
        .integer(plan))
    }
  }

  private func writing(_ command: String, by actor: String) -> AgreementWriting {
    var head = Hospital.head(command)
    head.actor = actor
    head.today = FilledHospital.today
    return AgreementWriting(day: FilledHospital.today, head: head, dryRun: false) {
      CraftAct.Advice(
        $0.code, grade: $0.grade, datedOn: CraftAdvice.datedOn, language: "nl", words: "advice")
    }
  }
}
