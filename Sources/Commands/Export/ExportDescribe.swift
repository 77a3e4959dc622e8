internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Store

/// Describes the columns of a view.
struct ExportDescribe: ReadingCommand {
  @Argument(help: ArgumentHelp(Messages.current.exports.argumentView, valueName: "view"))
  var view: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.exports
    return About(
      "describe", dutch: ["beschrijf"], words.describe,
      examples: [
        Example("export describe x_ledger", words.describeExample),
        Example("export describe x_ledger --format json", words.describeScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.exports
    let contract = try run.openStore(.readOnly).contract()
    let name = try run.asking("export describe").value(view, Question("VIEW", words.askView))
    guard let found = contract.view(name) else {
      throw Problem(
        "no-such-view", .notFound, words.noSuchView(name, near: contract.names(near: name)))
    }
    let isDutch = run.messages.language == .dutch
    let table = Table(
      name: "columns",
      columns: [
        Column(key: "column", title: words.column(.column), isWhole: true),
        Column(key: "type", title: words.column(.type)),
        Column(key: "unit", title: words.column(.unit)),
        Column(key: "nullable", title: words.column(.isEmpty), kind: .boolean),
        Column(key: "personal", title: words.column(.personal), kind: .boolean),
        Column(
          key: "description_nl", title: words.column(.meaning), isForPeople: isDutch, wraps: true),
        Column(
          key: "description_en", title: words.column(.meaning), isForPeople: !isDutch, wraps: true),
        Column(key: "since", title: words.column(.since), isForPeople: false),
      ],
      rows: found.columns.map { column in
        [
          .text(column.name), .coded(column.type, shown: words.type(column.type)),
          column.unit.map { .text($0) } ?? .missing, .boolean(column.mayBeEmpty),
          .boolean(column.isPersonal), .text(column.dutch), .text(column.english),
          .text(column.since),
        ]
      })
    return .table(table).with(lead: ["\(found.name): \(words.view(found.name) ?? "")"])
  }
}
