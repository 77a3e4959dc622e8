internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// One team: what is below it and who is in it.
struct TeamShow: ReadingCommand {
  @Argument(help: ArgumentHelp(Messages.current.people.option(.teamArgument), valueName: "team"))
  var team: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.people
    return About(
      "show", dutch: ["toon"], words.teamShow,
      examples: [
        Example("team show NUR-A", words.example(.teamShow)),
        Example("team show LOG --format json", words.example(.teamScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openRegisters()
    let found = try store.team(team, asOf: run.asOf)
    let register = try Register(store, asOf: run.asOf)
    let teams = TeamTable(register: register, counts: try TeamTable.counts(store, on: run.asOf))
    let below = register.teams.filter { $0.parentID == found.id }
    let people = PeopleTable(messages: run.messages, register: register)
    var states: [EmployeeState] = []
    try store.forEachPerson { person in
      let state = person.state(on: run.asOf)
      if state.teamID == found.id, state.isEmployed(on: run.asOf) { states.append(state) }
    }
    let sight = try run.sight(store, of: nil)
    let words = run.messages.people
    let name = EmployeeWords.team(found)
    var sections = [
      Answer.Section(title: name, table: try teams.table("team", [found], run.messages)),
      Answer.Section(
        title: words.subteamsTitle(name), table: try teams.table("subteams", below, run.messages)),
      Answer.Section(
        title: words.peopleTitle(name, on: run.day(run.asOf)),
        table: try people.people("people", states, width: run.shownWidth, for: sight)),
    ]
    sections += try crafting(states, name, run, store)
    // A script gets every part, also an empty one; a person has no use for empty tables.
    let answer = Answer.sections(
      run.settings.format == .json
        ? sections : sections.filter { !$0.table.rows.isEmpty })
    if states.isEmpty { return answer.with(notices: [words.nobody(on: run.day(run.asOf))]) }
    return sight == nil ? answer : answer.with(notices: [run.messages.sight.othersByName])
  }

  /// What they have open on their work, in headlines.
  private func crafting(
    _ states: [EmployeeState], _ team: String, _ run: RunContext, _ store: Store
  ) throws -> [Answer.Section] {
    let past = try run.craftPast(store)
    let words = run.messages.people
    let people = Set(states.map(\.id))
    let sight = try CraftSight(store, actor: run.actor, on: run.today)
    var agreements = AgreementFilter()
    agreements.people = people
    agreements.states = [.draft, .proposed, .inForce]
    var experiments = ExperimentFilter()
    experiments.people = people
    experiments.states = [.planned, .running, .ended]
    return [
      Answer.Section(
        title: words.agreementsTitle(team),
        table: AgreementTables(run: run).list(
          try store.agreements(agreements, sight: sight, asOf: run.asOf, in: past))),
      Answer.Section(
        title: words.experimentsTitle(team),
        table: ExperimentTables(run: run).list(
          try store.experiments(experiments, sight: sight, asOf: run.asOf, in: past))),
    ]
  }
}
