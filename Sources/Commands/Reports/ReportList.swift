internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records

/// Lists the reports.
struct ReportList: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.reports
    return About(
      "list", dutch: ["lijst"], words.list,
      examples: [
        Example("report list", words.listExample),
        Example("report list --format json", words.listScript),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.reports
    return .table(
      Table(
        name: "reports",
        columns: [
          Column(key: "report", title: words.column(.report), isWhole: true),
          Column(key: "title", title: words.column(.answers), isForPeople: false),
          Column(key: "answers", title: words.column(.answers), wraps: true),
        ],
        rows: ReportKind.allCases.map { kind in
          [.text(kind.rawValue), .text(words.title(kind)), .text(words.answers(kind))]
        }))
  }
}
