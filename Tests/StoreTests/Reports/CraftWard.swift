import Records
import SQLite

@testable import Store

/// People with agreements and experiments drawn by chance, entered as commands would, and kept
/// beside it as plain values to count by hand.
struct CraftWard {
  struct Look {
    var day: Day
    var isFinal: Bool
    var scores: [EvaluationScore: Int64]
  }

  struct Trial {
    var start: Day
    var end: Day
    /// Of the employee, and of the manager.
    var own: [Look] = []
    var managers: [Look] = []
    var decision: (kind: ExperimentDecision, day: Day)?
  }

  struct Deal {
    var person: Int
    var forms: Set<ResourceForm>
    var initiator: Initiator
    var isAlone: Bool
    var proposed: Day
    var agreed: Day?
    var trials: [Trial] = []
  }

  let hospital: Hospital
  private(set) var teams: [String] = []
  private(set) var deals: [Deal] = []
  private var random: SeededGenerator
  private static let manager = "900"

  var store: Store { hospital.store }

  init(seed: Int, people: Int, teams count: Int = 3) throws {
    hospital = try Hospital(today: "2026-06-01")
    random = SeededGenerator(seed: UInt64(seed))
    var codes = (0..<count).map { TeamInput(code: "T\($0)") }.makeIterator()
    _ = try hospital.store.importTeams(
      digest: [UInt8](repeating: 1, count: 32), effective: nil,
      head: Hospital.head("import teams"), dryRun: false
    ) { codes.next().map { ImportRow(line: 2, value: $0) } }
    try employ(Self.manager, team: "T0")
    for person in 0..<people {
      teams.append("T\(Int.random(in: 0..<count, using: &random))")
      try employ("\(person)", team: teams[person])
    }
    for person in 0..<people {
      for _ in 0..<Int.random(in: 0...2, using: &random) { try enter(deal(of: person)) }
    }
  }

  private func employ(_ number: String, team: String) throws {
    var input = EmployeeInput(number: number)
    input.name = "Person \(number)"
    input.startedOn = Hospital.day("2024-01-01")
    input.minutesPerWeek = 2160
    input.fulltimeMinutes = 2160
    input.team = team
    _ = try store.addEmployee(input, head: Hospital.head("employee add"), dryRun: false)
  }

  // MARK: By chance

  private mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  private mutating func scores() -> [EvaluationScore: Int64] {
    var found: [EvaluationScore: Int64] = [:]
    for score in EvaluationScore.allCases where chance(4, of: 5) {
      found[score] = Int64.random(in: 1...5, using: &random)
    }
    return found
  }

  private mutating func deal(of person: Int) -> Deal {
    var forms: Set<ResourceForm> = [chance(2, of: 3) ? .social : .structural]
    if chance(1, of: 4) { forms.insert(.hindering) }
    let proposed = Hospital.day("2024-09-01") + Int.random(in: 0..<420, using: &random)
    var deal = Deal(
      person: person, forms: forms, initiator: chance(3, of: 5) ? .employee : .manager,
      isAlone: chance(1, of: 3), proposed: proposed,
      agreed: chance(5, of: 6) ? proposed + Int.random(in: 0..<20, using: &random) : nil)
    guard let agreed = deal.agreed, chance(4, of: 5) else { return deal }
    var start = agreed
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let trial = trial(from: start)
      deal.trials.append(trial)
      guard let decision = trial.decision, decision.kind == .continue else { break }
      start = decision.day
    }
    return deal
  }

  private mutating func trial(from start: Day) -> Trial {
    var trial = Trial(start: start, end: start + Int.random(in: 20...70, using: &random))
    let half = start + Int(trial.end - start) / 2
    if chance(3, of: 4) {
      trial.own.append(Look(day: half - 3, isFinal: false, scores: scores()))
    }
    if chance(1, of: 2) {
      trial.managers.append(Look(day: half - 2, isFinal: false, scores: [.energy: 5]))
    }
    let isWhole = chance(4, of: 5)
    if isWhole {
      trial.own.append(Look(day: trial.end, isFinal: true, scores: scores()))
      trial.managers.append(Look(day: trial.end + 1, isFinal: true, scores: [.energy: 5]))
    }
    if isWhole, chance(4, of: 5) {
      trial.decision = (chance(1, of: 2) ? .continue : .stop, trial.end + 4)
    } else if !isWhole, chance(1, of: 4) {
      trial.decision = (.stop, half)
    }
    return trial
  }

  // MARK: Entered

  private func writing(_ command: String, on day: Day) -> AgreementWriting {
    var head = Hospital.head(command)
    head.actor = Self.manager
    head.today = day
    return AgreementWriting(day: day, head: head, dryRun: false) {
      CraftAct.Advice(
        $0.code, grade: $0.grade, datedOn: CraftAdvice.datedOn, language: "nl", words: "advice")
    }
  }

  private mutating func enter(_ deal: Deal) throws {
    deals.append(deal)
    let number = "\(deal.person)"
    var content = AgreementContent(headline: "geheim", initiator: deal.initiator)
    content.changes = deal.forms.sorted { $0.rawValue < $1.rawValue }.map { form in
      var change = CraftChange("geheim")
      change.craft = .task
      change.form = form
      return change
    }
    content.parties = [AgreementContent.Party(.manager, number: Self.manager, name: nil)]
    if !deal.isAlone {
      content.parties.append(
        AgreementContent.Party(.external, number: nil, name: "geheim", contribution: "geheim"))
    }
    let id = try store.draftAgreement(
      of: number, content, proposing: true, writing("agreement draft", on: deal.proposed)
    ).result.id
    guard let agreed = deal.agreed else { return }
    _ = try store.answerAgreement(
      id, version: 1, by: [number, Self.manager], .agree, reason: nil, seen: .talk,
      writing("agreement accept", on: agreed))
    for trial in deal.trials { try enter(trial, of: id, number) }
  }

  private func enter(_ trial: Trial, of agreement: Int64, _ number: String) throws {
    let content = ExperimentContent(
      startsOn: trial.start, endsOn: trial.end, how: "geheim",
      moments: ExperimentContent.moments([], from: trial.start, through: trial.end))
    let id = try store.startExperiment(
      of: agreement, content, handovers: [], writing("experiment start", on: trial.start)
    ).result.id
    for (who, looks) in [(number, trial.own), (Self.manager, trial.managers)] {
      for look in looks {
        try enter(look, of: id, by: who)
      }
    }
    guard let decision = trial.decision else { return }
    _ = try store.decideExperiment(
      id, decision.kind, by: [number, Self.manager], seen: .talk, reason: nil,
      writing("experiment decide", on: decision.day))
  }

  /// By who entered it.
  @discardableResult
  func undo(_ event: Int64) throws -> Int64? {
    var head = Hospital.head("undo")
    head.actor = Self.manager
    return try store.undo(event: event, head: head, dryRun: false).event
  }

  @discardableResult
  func enter(_ look: Look, of experiment: Int64, by who: String) throws -> Int64? {
    var evaluation = EvaluationContent()
    evaluation.scores = look.scores
    evaluation.note = "geheim"
    return try store.evaluateExperiment(
      experiment, by: who, evaluation, isFinal: look.isFinal, seen: .talk,
      writing("experiment evaluate", on: look.day)
    ).event
  }
}
