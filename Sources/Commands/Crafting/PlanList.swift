internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Lists plans: one's own and those shared with one. HR sees that there are, not whose or what.
struct PlanList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .today }

  static var about: About {
    About(
      "list", dutch: ["lijst"], Messages.current.plans.help(.list),
      examples: [
        Example("plan list --actor 000123", plan: .list),
        Example("plan list --format json --actor 000123", plan: .listScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.plans
    let store = try run.openStore(.readOnly)
    let sight = try PlanReading(run: run, store: store).sight()
    let found = try store.plans(sight: sight, on: run.today)
    let table = Table(
      name: "plans",
      columns: [
        Column(key: "plan", title: words.column(.plan), isWhole: true),
        Column(key: "employee", title: words.column(.employee), isWhole: true),
        Column(key: "name", title: words.column(.name)),
        Column(key: "standing", title: words.column(.standing)),
        Column(key: "started_on", title: words.column(.startedOn), kind: .day),
        Column(key: "last_on", title: words.column(.lastOn), kind: .day),
      ],
      rows: found.map { view in
        let standing: PlanStanding =
          view.level != .content
          ? .counted : view.facts.person == sight.viewer ? .own : .shared
        return [
          .text(view.id), view.number.isEmpty ? .missing : .text(view.number),
          view.name.isEmpty ? .missing : .text(view.name),
          .coded(standing.rawValue, shown: words.standing(standing)), Cell(view.facts.startedOn),
          Cell(view.facts.lastDay),
        ]
      })
    return .table(table).with(notices: found.isEmpty ? [words.noneFound] : [])
  }
}
