internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// All teams on a day, with how many people they have.
struct TeamList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    let words = Messages.current.people
    return About(
      "list", dutch: ["lijst"], words.teamList,
      examples: [
        Example("team list", words.example(.teams)),
        Example("team list --as-of 2024-07-01", words.example(.teamsDay)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openRegisters()
    let register = try Register(store, asOf: run.asOf)
    let table = TeamTable(register: register, counts: try TeamTable.counts(store, on: run.asOf))
    return .table(try table.table("teams", register.teams, run.messages))
  }
}

/// Teams as rows of a table.
struct TeamTable {
  let register: Register
  /// People in service by the team they are in.
  let counts: [Int64: Int64]

  static func counts(_ store: Store, on day: Day) throws -> [Int64: Int64] {
    var counts: [Int64: Int64] = [:]
    try store.forEachPerson { person in
      let state = person.state(on: day)
      if let team = state.teamID, state.isEmployed(on: day) { counts[team, default: 0] += 1 }
    }
    return counts
  }

  func table(_ name: String, _ teams: [TeamState], _ messages: Messages) throws -> Table {
    let columns = PeopleTable(messages: messages, register: register).columns([
      .team, .name, .parent, .manager, .managerName, .people, .peopleWithSubteams,
    ])
    return Table(
      name: name, columns: columns,
      rows: try teams.map { team in
        let below = register.subtree(of: team).reduce(0) { $0 + (counts[$1] ?? 0) }
        return [
          .text(team.code), .text(team.name), Cell(register.team(team.parentID)?.code),
          Cell(try register.number(team.managerID)), Cell(try register.name(team.managerID)),
          .integer(counts[team.id] ?? 0), .integer(below),
        ]
      })
  }
}
