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

  static var past: Past { .knowledge }

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
      filter, sight: ExperimentReading(run: run, store: store).sight(), asOf: run.asOf,
      in: run.craftPast(store))
    return .table(ExperimentTables(run: run).list(found)).with(
      notices: found.isEmpty ? [words.noneFound] : [])
  }
}
