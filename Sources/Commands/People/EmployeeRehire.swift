internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// A new employment of somebody who left.
struct EmployeeRehire: BoetseerCommand {
  @Argument(
    help: ArgumentHelp(Messages.current.people.option(.employeeArgument), valueName: "emp"))
  var employee: String?

  @Option(
    name: [.long, .customLong("from")], parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.started), valueName: "date"))
  var started: String?

  @Flag(help: ArgumentHelp(Messages.current.people.option(.beside)))
  var beside = false

  @OptionGroup var fields: EmployeeFields

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.people
    return About(
      "rehire", dutch: ["terug"], words.employeeRehire,
      examples: [
        Example("employee rehire 000119 --started 2026-03-01", words.example(.rehire)),
        Example(
          "employee rehire 000154 --started 2026-03-01 --hours 24 --dry-run",
          words.example(.rehireTry)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asking = run.asking("employee rehire" + (beside ? " --beside" : ""))
    let typed = run.typed
    let store = try run.openStore(.readWrite)
    let person = try run.employee(employee, asking, in: store, asOf: run.today)
    let day = try asking.value(
      started,
      Question("--started", run.messages.people.askStarted) {
        try typed.day($0, flag: "--started")
      })
    var input = EmployeeInput(number: person.number)
    input.startedOn = day
    try fields.fill(&input, run, try Register(store, asOf: day), on: day)
    fields.mention(in: asking, run.messages.people)
    try asking.confirm()
    let receipt = try store.rehireEmployee(
      input, beside: beside, head: try run.head("employee rehire", subject: person.number),
      dryRun: run.dryRun)
    return try EmployeeAnswer(run: run, store: store, day: day, receipt: receipt)
      .answer(next: run.messages.people.nextSync()) { $0.rehired($1, from: $2) }
  }
}
