internal import Interchange
internal import Messages
internal import Records
internal import Store

/// An experiment for people: its course for who follows it, what was written for the two.
struct ExperimentPage {
  let run: RunContext
  let view: ExperimentView

  private var words: any ExperimentMessages { run.messages.experiments }

  var document: Document {
    let title = words.heading(view.id, who: "\(view.number) \(view.name)")
    var document = Document(title: title, language: LocalLanguage(run.messages.language))
    document.blocks = [
      .heading(level: 1, title),
      .paragraph(view.agreementHeadline.isEmpty ? words.erased : view.agreementHeadline),
    ]
    guard let content = view.content else { return document }
    document.blocks.append(
      .paragraph(
        words.stateLine(
          view.facts.state(on: run.asOf), from: run.day(content.startsOn),
          to: run.day(content.endsOn), cycle: view.facts.cycle)))
    if let decision = view.facts.decision {
      document.blocks.append(
        .paragraph(
          words.decisionLine(
            decision.kind, day: run.day(decision.day), told: view.decisionTold.map(run.told),
            because: view.decisionReason)))
    }
    var lines: [String] = []
    if let headline = content.headline { lines.append("\(words.headlineLabel): \(headline)") }
    if !content.how.isEmpty { lines.append("\(words.howLabel): \(content.how)") }
    for missing in view.facts.missing where missing.day < run.asOf {
      let who = missing.people.map { person in
        person == view.facts.employee ? view.number : view.both.last ?? ""
      }
      lines.append(words.overdue(run.day(missing.day), who: who))
    }
    if !lines.isEmpty { document.blocks.append(.list(lines)) }
    document.blocks += tables(content)
    if !view.agreementHeadline.isEmpty { document.blocks += evaluations }
    return document
  }

  private func tables(_ content: ExperimentContent) -> [Document.Block] {
    var blocks: [Document.Block] = [
      .heading(level: 2, words.title(.moments)),
      .table(
        Table(
          name: "moments",
          columns: [
            Column(key: "day", title: words.column(.day), kind: .day),
            Column(key: "kind", title: words.column(.kind)),
          ],
          rows: content.moments.sorted { $0.day < $1.day }.map {
            [Cell($0.day), .coded($0.kind.rawValue, shown: words.kind($0.kind))]
          })),
    ]
    if !content.people.isEmpty {
      blocks += [
        .heading(level: 2, words.title(.people)),
        .table(
          Table(
            name: "people",
            columns: [
              Column(key: "who", title: words.column(.who)),
              Column(key: "role", title: words.column(.role)),
            ],
            rows: content.people.map { companion in
              let who = [companion.number, companion.name].compactMap(\.self)
              return [
                .text(
                  who.isEmpty
                    ? run.messages.craft.role(.external) : who.joined(separator: " ")),
                .coded(companion.role.rawValue, shown: words.role(companion.role)),
              ]
            })),
      ]
    }
    if view.handovers.contains(where: { !$0.task.isEmpty }) {
      blocks += [.heading(level: 2, words.title(.handovers)), .table(handovers)]
    }
    return blocks
  }

  private var handovers: Table {
    Table(
      name: "handovers",
      columns: [
        Column(key: "task", title: words.column(.task), wraps: true),
        Column(key: "who", title: words.column(.who)),
        Column(key: "answer", title: words.column(.answer), wraps: true),
        Column(key: "energy", title: words.column(.energy), kind: .integer),
      ],
      rows: view.handovers.map { handover in
        [
          .text(handover.task), .text("\(handover.number) \(handover.name)"),
          handover.answer.map {
            let told = handover.told.map { " (\(run.told($0)))" } ?? ""
            return .coded($0.rawValue, shown: words.taken($0) + told)
          } ?? .missing,
          Cell(handover.energy),
        ]
      })
  }

  private var evaluations: [Document.Block] {
    guard !view.evaluations.isEmpty else { return [] }
    var blocks: [Document.Block] = [.heading(level: 2, words.title(.evaluations))]
    for evaluation in view.evaluations {
      let told = evaluation.told.map { " (\(run.told($0)))" } ?? ""
      blocks.append(
        .heading(
          level: 3,
          "\(run.day(evaluation.facts.day)), \(evaluation.number) \(evaluation.name), "
            + words.kind(evaluation.facts.kind) + told))
      guard let content = evaluation.content else {
        blocks.append(.note(words.hidden))
        continue
      }
      let texts: [(EvaluationPart, String?)] = [
        (.gave, content.gave), (.cost, content.cost), (.exciting, content.exciting),
        (.note, content.note),
      ]
      blocks.append(
        .list(
          texts.compactMap { part, text in text.map { "\(words.text(part)): \($0)" } }
            + EvaluationScore.allCases.compactMap { score in
              content.scores[score].map { "\(words.score(score)): \($0)" }
            }))
    }
    return blocks
  }
}
