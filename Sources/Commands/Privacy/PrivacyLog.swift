internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Who read somebody's plans, agreements and experiments.
struct PrivacyLog: ReadingCommand {
  @Argument(help: ArgumentHelp(Messages.current.privacy.employee, valueName: "emp"))
  var employee: String

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var past: Past { .today }

  static var about: About {
    let words = Messages.current.privacy
    return About(
      "log", dutch: ["logboek"], words.help(.log),
      examples: [
        Example("privacy log 000123 --actor 000123", words.example(.log)),
        Example("privacy log 000123 --format json", words.example(.logScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.privacy
    let store = try run.openStore(.readOnly)
    let person = try run.employee(employee, store)
    let found = try store.accessLog(of: person.number, actor: run.actor, on: run.today)
    let table = Table(
      name: "readings",
      columns: [
        Column(key: "recorded_at", title: words.column(.readAt), isWhole: true),
        Column(key: "day", title: words.column(.day), kind: .day, isForPeople: false),
        Column(key: "by", title: words.column(.by), isWhole: true),
        Column(key: "name", title: words.column(.name)),
        Column(key: "kind", title: words.column(.what), isForPeople: false),
        Column(key: "id", title: words.column(.what), isWhole: true),
        Column(key: "lines", title: words.column(.amount), kind: .integer),
      ],
      rows: try found.map { entry in
        let name = try entry.reader.flatMap { reader in
          try store.hasEmployee(reader)
            ? store.person(reader, asOf: run.today).state(on: run.today).name : nil
        }
        return [
          .coded(entry.recordedAt, shown: run.format.instant(entry.recordedAt)), Cell(entry.day),
          entry.reader.map { .text($0) } ?? .missing, name.map { .text($0) } ?? .missing,
          .text(entry.kind.rawValue), .text(entry.id), .integer(entry.amount),
        ]
      })
    var notices: [String] = []
    if found.isEmpty {
      notices.append(words.nobodyRead(EmployeeWords.who(person.state(on: run.today))))
    }
    if run.actor != person.number { notices.append(words.plansLeftOut) }
    return .table(table).with(notices: notices)
  }
}
