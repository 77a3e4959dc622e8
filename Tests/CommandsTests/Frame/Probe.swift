import ArgumentParser
import Commands
import Interchange
import Messages
import Records
import Store

/// A small program over the frame: one command for each thing the frame has to do.
struct Probe: Noun {
  @OptionGroup var global: GlobalOptions

  static var about: About { About("probe", CommandHelp("Tries the frame.")) }
  static var verbs: [any Described.Type] { [Account.self, Echo.self, Refuse.self] }
}

struct Account: Noun {
  static var about: About {
    About("account", dutch: ["rekening"], CommandHelp("Accounts."))
  }
  static var verbs: [any Described.Type] { [AccountList.self, AccountShow.self, AccountBook.self] }
}

/// A table.
struct AccountList: ReadingCommand {
  static var past: Past { .days }
  @OptionGroup(visibility: .hidden) var global: GlobalOptions
  static var about: About {
    About(
      "list", dutch: ["lijst"], CommandHelp("All accounts."),
      examples: [Example("account list", "every account")])
  }
  func perform(_ run: RunContext) throws -> Answer {
    .table(
      Table(
        name: "accounts",
        columns: [
          Column(key: "employee", title: "Employee"),
          Column(key: "balance", title: "Balance", kind: .money),
        ], rows: [[.text("000123"), .integer(125_050)]])
    ).with(notices: ["12 grants wait"])
  }
}

/// A document.
struct AccountShow: ReadingCommand {
  static var past: Past { .days }
  @OptionGroup(visibility: .hidden) var global: GlobalOptions
  @Argument var employee: String
  static var about: About { About("show", dutch: ["toon"], CommandHelp("One account.")) }
  func perform(_ run: RunContext) throws -> Answer {
    .document(
      Document(
        title: "Account", language: .english,
        blocks: [.heading(level: 1, "Account \(employee)")]))
  }
}

/// A change, with questions.
struct AccountBook: BoetseerCommand {
  @OptionGroup(visibility: .hidden) var global: GlobalOptions
  @Option(parsing: .unconditional) var title: String?
  @Option(parsing: .unconditional) var amount: String?
  @Option(parsing: .unconditional) var mandatory: String?
  @Option(parsing: .unconditional) var note: String?
  @Flag var dangerous = false
  static var about: About { About("book", CommandHelp("Books something.")) }

  func perform(_ run: RunContext) throws -> Answer {
    let asking = run.asking("account book")
    let typed = run.typed
    let title = try asking.value(title, Question("--title", "What is it?"))
    let cents = try asking.value(
      amount, Question("--amount", "What does it cost?") { try typed.money($0, flag: "--amount") })
    let mandatory = try asking.value(
      mandatory,
      Question(
        "--mandatory", "Is it mandatory?",
        choices: [.init("no, an own choice", typed: "no"), .init("yes, by law", typed: "law")],
        usual: "no"
      ) { $0 })
    if let note { _ = try asking.value(note, Question("--note", "A note?", isPrivate: true)) }
    try asking.confirm()
    if dangerous { try run.confirm("Really?") }
    let head = try run.head("account book", subject: title)
    return .changed(
      Changed(
        id: "C1", ["Booked \(title) for \(run.format.money(cents)), \(mandatory)."],
        next: "approve it", undo: "boetseer undo",
        fields: [.init("actor", .string(head.actor)), .init("reason", .string(head.reason ?? ""))]
      ))
  }
}

/// Says how it was called.
struct Echo: ReadingCommand {
  static var past: Past { .knowledge }
  @OptionGroup(visibility: .hidden) var global: GlobalOptions
  @Option(parsing: .unconditional) var text: String?
  @Flag var mark = false
  @Option var number: Int?
  static var about: About { About("echo", CommandHelp("Says how it was called.")) }
  func perform(_ run: RunContext) throws -> Answer {
    .report(
      .lines([
        "\(run.settings.database) \(run.today) \(run.asOf) \(run.actor) \(text ?? "")"
      ]), json: nil,
      table: Table(name: "echo", columns: [Column(key: "text", title: "Text")]))
  }
}

/// Fails in the way it is told.
struct Refuse: ReadingCommand {
  static var past: Past { .days }
  @OptionGroup(visibility: .hidden) var global: GlobalOptions
  static var about: About { About("refuse", CommandHelp("Fails.")) }
  func perform(_ run: RunContext) throws -> Answer {
    throw StoreError.refused(
      .insufficient(
        scheme: "ILA", employee: nil, free: 12_050, asked: 125_000, day: run.today, unit: .euro))
  }
}
