internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists agreements: headline and course, never what is agreed.
struct AgreementList: ReadingCommand {
  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .state, "s,s"))
  var state: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .listEmployee, "emp"))
  var employee: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(agreement: .team, "team"))
  var team: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "list", dutch: ["lijst"], Messages.current.agreements.help(.list),
      examples: [
        Example("agreement list", agreement: .list),
        Example("agreement list --team NUR-B --state proposed,in_force", agreement: .listTeam),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.agreements
    let store = try run.openStore(.readOnly)
    let reading = AgreementReading(run: run, store: store)
    var filter = AgreementFilter()
    filter.person = try employee.map { try run.employee($0, store).id }
    filter.states = try state.map {
      try CraftReading(run: run, store: store).several($0, "--state") { $0.craft.state($1) }
    }
    filter.people = try team.map { try run.people(inTeam: $0, store) }
    let found = try store.agreements(
      filter, sight: reading.sight(), asOf: run.asOf, in: run.craftPast(store))
    return .table(AgreementTables(run: run).list(found))
      .with(notices: found.isEmpty ? [words.noneFound] : [])
  }
}
