internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What is stored of whom, why, how long, and who sees it.
struct PrivacyRegister: ReadingCommand {
  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .nothing }

  static var about: About {
    let words = Messages.current.register
    return About(
      "register", dutch: ["verwerkingen"], words.register,
      examples: [
        Example("privacy register", words.example(.register)),
        Example("privacy register -o register.html", words.example(.registerFile)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.register
    let columns = DataRegister.columns
    return .table(
      Table(
        name: "register",
        columns: [
          Column(key: "kind", title: words.column(.kind), wraps: true),
          Column(key: "what", title: words.column(.what), wraps: true),
          Column(key: "of_whom", title: words.column(.whose), wraps: true),
          Column(key: "why", title: words.column(.why), wraps: true),
          Column(key: "how_long", title: words.column(.howLong), wraps: true),
          Column(key: "readers", title: words.column(.readers), wraps: true),
          Column(key: "columns", title: words.column(.columns), isForPeople: false),
        ],
        rows: DataClass.allCases.map { kind in
          let readers = kind.sights.map { "\(words.reader($0.reader)): \(words.sight($0.sight))" }
          let stored = (columns[kind] ?? []).flatMap { table in
            table.columns.map { "\(table.table).\($0)" }
          }
          return [
            .coded(kind.rawValue, shown: words.name(kind)), .text(words.what(kind)),
            .text(words.whose(kind)), .text(words.why(kind)), .text(words.howLong(kind)),
            readers.isEmpty
              ? .missing
              : .coded(
                readers.joined(separator: "; "),
                shown: kind.sights.map { words.reader($0.reader) }.joined(separator: ", ")),
            .text(stored.joined(separator: " ")),
          ]
        })
    ).with(notices: [words.nothingLapses])
  }
}
