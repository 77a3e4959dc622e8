internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Lists the views that others may build on.
struct ExportList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.exports
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("export list", words.listExample),
        Example("export list --format json", words.listScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.exports
    let contract = try run.openStore(.readOnly).contract()
    return .table(
      Table(
        name: "views",
        columns: [
          Column(key: "view", title: words.column(.view), isWhole: true),
          Column(key: "row", title: words.column(.row), wraps: true),
          Column(key: "columns", title: words.column(.columns), kind: .integer),
          Column(key: "personal", title: words.column(.personal), kind: .integer),
          Column(key: "since", title: words.column(.since)),
        ],
        rows: contract.views.map { view in
          [
            .text(view.name), words.view(view.name).map { .text($0) } ?? .missing,
            .integer(Int64(view.columns.count)),
            .integer(Int64(view.columns.count { $0.isPersonal })), .text(view.since),
          ]
        })
    ).with(notices: [words.contract(contract.version)])
  }
}
