internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists days of leave, a row a day and scheme, or what ought to be corrected.
struct LeaveList: ReadingCommand {
  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .state, "s,s"))
  var state: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .listEmployee, "emp"))
  var employee: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .listScheme, "code"))
  var scheme: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .team, "team"))
  var team: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .listFrom, "date"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .listTo, "date"))
  var to: String?

  @Flag(help: ArgumentHelp(leave: .proposals))
  var proposals = false

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .knowledge }

  static var about: About {
    About(
      "list", dutch: ["lijst"], Messages.current.leave.help(.list),
      examples: [
        Example("leave list", leave: .list),
        Example("leave list --state requested", leave: .listWaiting),
        Example("leave list --proposals", leave: .listProposals),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    let store = try run.openStore(.readOnly)
    var filter = LeaveFilter()
    filter.states = try state.map(LeaveReading(run: run, store: store).states)
    filter.employee = try employee.map { try run.employee($0, store).id }
    filter.scheme = try scheme.map { try store.scheme($0).id }
    filter.people = try team.map { try run.people(inTeam: $0, store) }
    filter.from = try from.map { try run.typed.day($0, flag: "--from") }
    filter.to = try to.map { try run.typed.day($0, flag: "--to") }
    // Of everybody, and without more said: what waits, and what is to come.
    if employee == nil, state == nil, from == nil, to == nil, !proposals {
      filter.openOn = run.asOf
    }
    let sight = try run.sight(store, of: filter.employee)
    let known = try run.lastKnownEvent(store)
    let limits = sight != nil && !(filter.employee.map { sight?.isOwn($0) ?? true } ?? false)
    let isSeen = { (leave: LeaveView) in sight?.isOwnOrManaged(leave.facts.person) ?? true }
    let notices = limits ? [run.messages.sight.onlyYours] : []
    if proposals {
      let found = try store.leaveProposals(filter, asOf: run.asOf, knownBy: known)
        .filter { isSeen($0.leave) }
      return .table(LeaveTables(run: run).proposals(found)).with(
        notices: notices + [found.isEmpty ? words.noProposals : words.proposals(found.count)])
    }
    let found = try LeaveReading(run: run, store: store).visible(
      store.leaves(filter, asOf: run.asOf, knownBy: known).filter(isSeen))
    return .table(LeaveTables(run: run).days(found)).with(
      notices: notices + (found.isEmpty ? [words.noneFound] : []))
  }
}
