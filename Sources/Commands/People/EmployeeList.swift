internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Who is in service. Wages, addresses and years of birth stand in no list.
struct EmployeeList: ReadingCommand {
  @Flag(help: ArgumentHelp(Messages.current.people.option(.all)))
  var all = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.team), valueName: "team"))
  var team: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.people
    return About(
      "list", dutch: ["lijst"], words.employeeList,
      examples: [
        Example("employee list", words.example(.listAll)),
        Example("employee list --team NUR-A --all", words.example(.listTeam)),
        Example("employee list --as-of 2024-07-01", words.example(.listDay)),
        Example("employee list --format json --fields employee,team", words.example(.listScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openRegisters()
    let register = try Register(store, asOf: run.asOf)
    let table = PeopleTable(messages: run.messages, register: register)
    let teams = try team.map { register.subtree(of: try store.team($0, asOf: run.asOf)) }
    var states: [EmployeeState] = []
    try store.forEachPerson { person in
      let state = person.state(on: run.asOf)
      guard all || state.isEmployed(on: run.asOf) else { return }
      if let teams, !(state.teamID.map { teams.contains($0) } ?? false) { return }
      states.append(state)
    }
    let sight = try run.sight(store, of: nil)
    let people = try table.people("employees", states, width: run.shownWidth, for: sight)
    return .table(people).with(notices: sight == nil ? [] : [run.messages.sight.othersByName])
  }
}
