internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The tables of experiments.
struct ExperimentTables {
  let run: RunContext

  /// A row an experiment: how it goes, never what was written.
  func list(_ experiments: [ExperimentView]) -> Table {
    let words = run.messages.experiments
    return Table(
      name: "experiments",
      columns: [
        Column(key: "experiment", title: words.column(.experiment), isWhole: true),
        Column(
          key: "agreement", title: words.column(.agreement), isWhole: true, yields: true),
        Column(key: "employee", title: words.column(.employee), isWhole: true),
        Column(key: "name", title: words.column(.name), yields: true),
        Column(key: "team", title: words.column(.team), isForPeople: false),
        Column(key: "state", title: words.column(.state), isWhole: true),
        Column(key: "headline", title: words.column(.headline), wraps: true),
        Column(key: "starts_on", title: words.column(.from), kind: .day, yields: true),
        Column(key: "ends_on", title: words.column(.to), kind: .day),
        Column(key: "cycle", title: words.column(.cycle), kind: .integer, isForPeople: false),
        Column(key: "decision", title: words.column(.decision), yields: true),
        Column(key: "overdue_since", title: words.column(.overdue), kind: .day),
      ],
      rows: experiments.map { view in
        let state = view.facts.state(on: run.asOf)
        let decision = view.facts.decision?.kind
        return [
          .text(view.id), .text(view.agreement), .text(view.number), .text(view.name),
          view.team.map { .text($0) } ?? .missing,
          .coded(state.rawValue, shown: words.state(state)),
          .text(view.content?.headline ?? view.agreementHeadline),
          Cell(view.content?.startsOn), Cell(view.content?.endsOn),
          .integer(Int64(view.facts.cycle)),
          decision.map { .coded($0.rawValue, shown: words.decision($0)) } ?? .missing,
          Cell(view.facts.missing.first { $0.day < run.asOf }?.day),
        ]
      })
  }
}
