internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists experiments: how they go, never what was written.
struct ExperimentList: ReadingCommand {
  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .state, "s,s"))
  var state: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .listEmployee, "emp"))
  var employee: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(experiment: .team, "team"))
  var team: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .today }

  static var about: About {
    About(
      "list", dutch: ["lijst"], Messages.current.experiments.help(.list),
      examples: [
        Example("experiment list", experiment: .list),
        Example("experiment list --team NUR-B --state running,ended", experiment: .listTeam),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.experiments
    let store = try run.openStore(.readOnly)
    var filter = ExperimentFilter()
    filter.person = try employee.map { try run.employee($0, store).id }
    filter.states = try state.map {
      try CraftReading(run: run, store: store).several($0, "--state") {
        $0.experiments.state($1)
      }
    }
    filter.people = try team.map { try run.people(inTeam: $0, store) }
    let found = try store.experiments(
      filter, sight: ExperimentReading(run: run, store: store).sight(), asOf: run.asOf)
    return .table(table(found, run)).with(notices: found.isEmpty ? [words.noneFound] : [])
  }

  private func table(_ experiments: [ExperimentView], _ run: RunContext) -> Table {
    let words = run.messages.experiments
    let text = { (key: String, column: ExperimentColumn, isForPeople: Bool) in
      Column(key: key, title: words.column(column), isForPeople: isForPeople)
    }
    return Table(
      name: "experiments",
      columns: [
        Column(key: "experiment", title: words.column(.experiment), isWhole: true),
        Column(key: "agreement", title: words.column(.agreement), isWhole: true),
        Column(key: "employee", title: words.column(.employee), isWhole: true),
        text("name", .name, true), text("team", .team, false), text("state", .state, true),
        Column(key: "headline", title: words.column(.headline), wraps: true),
        Column(key: "starts_on", title: words.column(.from), kind: .day),
        Column(key: "ends_on", title: words.column(.to), kind: .day),
        Column(key: "cycle", title: words.column(.cycle), kind: .integer, isForPeople: false),
        text("decision", .decision, true),
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
