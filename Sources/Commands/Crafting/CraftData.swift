internal import Interchange
internal import Records
internal import Store

/// Agreements and experiments for programs: what the page shows, for whom it shows it.
enum CraftData {
  static func agreement(_ view: AgreementView, _ shown: AgreementView.Version?, on day: Day)
    -> JSONValue
  {
    var members: [JSONValue.Member] = [
      .init("id", .string(view.id)), .init("employee", .string(view.number)),
      .init("state", .string(view.facts.state(on: day).rawValue)),
      .init("versions", .integer(Int64(view.versions.count))),
    ]
    guard let shown else { return .object(members) }
    let (facts, content) = (shown.facts, shown.content)
    members += [
      .init("version", .integer(Int64(facts.number))), .init("text", .string(shown.digest)),
      .init("written_on", Self.day(facts.day)), .init("proposed_on", Self.day(facts.proposedOn)),
      .init("in_force_from", Self.day(facts.inForceFrom)),
      .init("closed_on", Self.day(view.facts.closedOn)),
      .init("headline", .string(content.headline)),
      .init("initiator", .string(content.initiator.rawValue)),
      .init("occasion", text(content.occasion?.rawValue)), .init("goal", text(content.goal)),
      .init("ends_on", Self.day(content.endsOn)), .init("hidden", .boolean(shown.isHidden)),
      .init("erased", .boolean(shown.isErased)), .init("purpose", text(content.purpose)),
      .init("no_goal", text(content.noGoal)), .init("terms", text(content.terms)),
      .init("growth", text(content.growth)),
      .init("minutes", content.minutes.map { .integer($0) } ?? .null),
      .init("changes", .array(content.changes.map { .object(change($0)) })),
      .init(
        "parties",
        .array(
          content.parties.enumerated().map { place, party in
            // How each answered is told with what they answered to.
            let answer = shown.isHidden ? nil : facts.parties[place].answer
            return .object([
              .init("role", .string(party.role.rawValue)), .init("employee", text(party.number)),
              .init("name", text(party.name)), .init("contribution", text(party.contribution)),
              .init("answer", text(answer?.kind.rawValue)), .init("on", Self.day(answer?.day)),
              .init("seen", text(answer?.seen?.rawValue)),
              .init("recorded_by", text(shown.told[place]?.by)),
              .init("reason", text(shown.reasons[place])),
            ])
          })),
      .init(
        "commitments",
        .array(
          content.commitments.map { commitment in
            .object([
              .init("who", .string(commitment.who)), .init("what", .string(commitment.what)),
              .init("due_on", Self.day(commitment.dueOn)),
              .init("claim", text(commitment.claim)), .init("leave", text(commitment.leave)),
              .init("scheme", text(commitment.scheme)),
            ])
          })),
      .init(
        "comments",
        .array(
          shown.comments.map {
            .object([
              .init("on", Self.day($0.day)), .init("by", .string($0.number)),
              .init("words", .string($0.words)),
            ])
          })),
    ]
    return .object(members)
  }

  /// The versions in force over time, the newest first: the role, as it is and as it was.
  static func role(_ view: AgreementView, on day: Day) -> JSONValue {
    .array(view.counted.reversed().map { agreement(view, $0.version, on: day) })
  }

  /// A row a change.
  static func changes(_ content: AgreementContent?) -> Table {
    let rows = (content?.changes ?? []).map(change)
    let keys = change(CraftChange("")).map(\.key)
    return Table(
      name: "changes",
      columns: [Column(data: "number", kind: .integer)] + keys.map { Column(data: $0) },
      rows: rows.enumerated().map { place, members in
        [.integer(Int64(place + 1))] + members.map { cell($0.value) }
      })
  }

  /// What the rows of a plan say of a change besides its words, and what can and wants say.
  static let moreOfChange = change(CraftChange("")).filter(isMore).map { Column(data: $0.key) }

  static func more(of change: CraftChange) -> [Cell] {
    self.change(change).filter(isMore).map { cell($0.value) }
  }

  private static func isMore(_ member: JSONValue.Member) -> Bool {
    !["what", "can", "wants"].contains(member.key)
  }

  private static func cell(_ value: JSONValue) -> Cell {
    switch value {
    case .string(let text): .text(text)
    case .integer(let number): .integer(number)
    case .boolean(let yes): .text(yes ? "yes" : "no")
    case .array(let values):
      values.isEmpty
        ? .missing
        : .text(
          values.compactMap { if case .string(let text) = $0 { text } else { nil } }
            .joined(separator: " "))
    default: .missing
    }
  }

  private static func change(_ change: CraftChange) -> [JSONValue.Member] {
    let set = { (words: [String]) -> JSONValue in .array(words.sorted().map { .string($0) }) }
    let flag = { (answer: Bool?) -> JSONValue in answer.map { .boolean($0) } ?? .null }
    let number = { (value: Int64?) -> JSONValue in value.map { .integer($0) } ?? .null }
    return [
      .init("what", .string(change.what)), .init("craft", text(change.craft?.rawValue)),
      .init("form", text(change.form?.rawValue)), .init("can", text(change.can)),
      .init("wants", text(change.wants)), .init("aims", set(change.aims.map(\.rawValue))),
      .init("serves", text(change.serves?.rawValue)), .init("mode", text(change.mode?.rawValue)),
      .init("view_before", text(change.viewBefore)), .init("view_after", text(change.viewAfter)),
      .init("uses", set(change.uses.map(\.rawValue))),
      .init("freedom", set(change.freedom.map(\.rawValue))),
      .init("freedom_note", text(change.freedomNote)),
      .init("support", set(change.support.map(\.rawValue))),
      .init("support_note", text(change.supportNote)),
      .init("redesign", text(change.redesign?.rawValue)),
      .init("direction", text(change.direction?.rawValue)),
      .init("workload_before", number(change.workloadBefore)),
      .init("workload_after", number(change.workloadAfter)),
      .init("efficiency", text(change.efficiency)),
      .init("pace_weeks", number(change.paceWeeks)),
      .init("responsibility", flag(change.hasResponsibility)),
      .init("authority", flag(change.hasAuthority)), .init("capacity", flag(change.hasCapacity)),
      .init("belief", flag(change.hasBelief)), .init("guidance", flag(change.hasGuidance)),
      .init("feedback", flag(change.hasFeedback)),
    ]
  }

  static func experiment(_ view: ExperimentView, on day: Day) -> JSONValue {
    let facts = view.facts
    return .object([
      .init("id", .string(view.id)), .init("agreement", .string(view.agreement)),
      .init("employee", .string(view.number)), .init("manager", text(view.managerNumber)),
      .init("state", .string(facts.state(on: day).rawValue)),
      .init("cycle", .integer(Int64(facts.cycle))),
      .init("starts_on", Self.day(view.content?.startsOn)),
      .init("ends_on", Self.day(view.content?.endsOn)),
      .init("headline", text(view.content?.headline)),
      .init("how", text(view.content.flatMap { $0.how.isEmpty ? nil : $0.how })),
      .init("decision", text(facts.decision?.kind.rawValue)),
      .init("decided_on", Self.day(facts.decision?.day)),
      .init("decided_by", .array(view.decidedBy.map { .string($0) })),
      .init("decided_seen", text(view.decisionTold?.seen.rawValue)),
      .init("decided_recorded_by", text(view.decisionTold?.by)),
      .init(
        "days",
        .array(
          (view.content?.moments ?? []).map {
            .object([.init("on", Self.day($0.day)), .init("kind", .string($0.kind.rawValue))])
          })),
      .init(
        "people",
        .array(
          (view.content?.people ?? []).map {
            .object([
              .init("role", .string($0.role.rawValue)), .init("employee", text($0.number)),
              .init("name", text($0.name)),
            ])
          })),
      .init(
        "tasks",
        .array(
          view.handovers.map {
            .object([
              .init("task", .string($0.task)), .init("employee", .string($0.number)),
              .init("answer", text($0.answer?.rawValue)),
              .init("energy", $0.energy.map { .integer($0) } ?? .null),
              .init("seen", text($0.told?.seen.rawValue)),
              .init("recorded_by", text($0.told?.by)),
            ])
          })),
      .init("evaluations", .array(view.evaluations.map { .object(evaluation($0)) })),
    ])
  }

  /// A row somebody looking back.
  static func evaluations(_ view: ExperimentView) -> Table {
    let scores = EvaluationScore.allCases.map(\.rawValue)
    return Table(
      name: "evaluations",
      columns: [
        Column(data: "on", kind: .day), Column(data: "by"), Column(data: "kind"),
        Column(data: "seen"), Column(data: "recorded_by"),
      ] + ["gave", "cost", "exciting", "note"].map { Column(data: $0) }
        + scores.map { Column(data: $0, kind: .integer) },
      rows: view.evaluations.map { evaluation in
        let content = evaluation.content
        return [
          Cell(evaluation.facts.day), .text(evaluation.number),
          .text(evaluation.facts.kind.rawValue),
          evaluation.told.map { .text($0.seen.rawValue) } ?? .missing,
          evaluation.told?.by.map { .text($0) } ?? .missing,
        ]
          + [content?.gave, content?.cost, content?.exciting, content?.note].map {
            $0.map { .text($0) } ?? .missing
          } + EvaluationScore.allCases.map { Cell(content?.scores[$0]) }
      })
  }

  private static func evaluation(
    _ evaluation: ExperimentView.Evaluation
  ) -> [JSONValue.Member] {
    let content = evaluation.content
    return [
      .init("on", day(evaluation.facts.day)), .init("by", .string(evaluation.number)),
      .init("kind", .string(evaluation.facts.kind.rawValue)),
      .init("seen", text(evaluation.told?.seen.rawValue)),
      .init("recorded_by", text(evaluation.told?.by)), .init("hidden", .boolean(content == nil)),
      .init("gave", text(content?.gave)), .init("cost", text(content?.cost)),
      .init("exciting", text(content?.exciting)), .init("note", text(content?.note)),
    ]
      + EvaluationScore.allCases.map { score in
        .init(score.rawValue, content?.scores[score].map { .integer($0) } ?? .null)
      }
  }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  private static func day(_ day: Day?) -> JSONValue { text(day?.description) }
}

extension Column {
  /// Of data alone: people have the page.
  fileprivate init(data key: String, kind: Kind = .text) {
    self.init(key: key, title: key, kind: kind)
  }
}
