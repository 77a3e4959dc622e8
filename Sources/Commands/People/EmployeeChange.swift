internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// A change from a day on: what was before stays known.
struct EmployeeChange: BoetseerCommand {
  @Argument(
    help: ArgumentHelp(Messages.current.people.option(.employeeArgument), valueName: "emp"))
  var employee: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.from), valueName: "date"))
  var from: String?

  @OptionGroup var fields: EmployeeFields

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.name), valueName: "name"))
  var name: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.education), valueName: "level"))
  var education: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(Messages.current.people.option(.roleChange), valueName: "+role|-role"))
  var role: [String] = []

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.people
    return About(
      "change", dutch: ["wijzig"], words.employeeChange,
      examples: [
        Example("employee change 000360 --from 2026-03-01 --hours 24", words.example(.changeHours)),
        Example(
          "employee change 000107 --from 2026-03-01 --team NUR-B --manager 000118",
          words.example(.changeTeam)),
        Example(
          "employee change 000304 --from 2026-03-01 --role +analyst", words.example(.changeRole)),
        Example(
          "employee change 000123 --from 1-3-2026 --hours 28,8 --dry-run",
          words.example(.changeTry)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asking = run.asking("employee change")
    let typed = run.typed
    let store = try run.openStore(.readWrite)
    let person = try run.employee(employee, asking, in: store, asOf: run.today)
    let day = try asking.value(
      from,
      Question("--from", run.messages.people.askFrom) { try typed.day($0, flag: "--from") })
    let register = try Register(store, asOf: day)
    let roles = try roleChanges(run)
    var input = try input(for: person.number, run, register, on: day)
    mention(in: asking, run.messages.people)
    if input == EmployeeInput(number: person.number), roles.add.isEmpty, roles.drop.isEmpty {
      guard run.settings.mayAsk else {
        let options = EmployeeFields.names + ["--name", "--education", "--role"]
        throw Problem("nothing-to-change", .usage, run.messages.people.nothingToChange(options))
      }
      try ask(&input, asking, run, store, on: day)
    }
    try asking.confirm()
    let receipt = try store.changeEmployee(
      input, from: day, addRoles: roles.add, dropRoles: roles.drop,
      head: try run.head("employee change", subject: person.number), dryRun: run.dryRun)
    return try EmployeeAnswer(run: run, store: store, day: day, receipt: receipt)
      .answer { $0.changed($1, from: $2) }
  }

  private func mention(in asking: Asking, _ words: any PeopleMessages) {
    fields.mention(in: asking, words)
    asking.also("--name", words.title(.name), name)
    asking.also("--education", words.title(.education), education)
    for change in role { asking.also("--role", words.title(.roles), change) }
  }

  /// Asks which one thing changes, and into what.
  private func ask(
    _ input: inout EmployeeInput, _ asking: Asking, _ run: RunContext, _ store: Store,
    on day: Day
  ) throws {
    let words = run.messages.people
    let questions = PeopleAsked(run: run, store: store)
    let kinds: [PeopleColumn] = [
      .minutesPerWeek, .team, .manager, .workerType, .name, .education,
    ]
    let kind = try asking.pick(
      Question(
        "EMP", words.askWhat, choices: kinds.map { .init(words.title($0), typed: $0.rawValue) }
      ) { PeopleColumn(rawValue: $0) ?? .minutesPerWeek })
    switch kind {
    case .team: input.team = try asking.value(nil, questions.team)
    case .manager: input.manager = try asking.value(nil, questions.manager(on: day))
    case .workerType: input.workerType = try asking.value(nil, questions.workerType(usual: nil))
    case .name: input.name = try asking.value(nil, questions.name)
    case .education: input.education = try asking.value(nil, questions.education(usual: nil))
    default: input.minutesPerWeek = try asking.value(nil, questions.hours)
    }
  }

  private func input(
    for number: String, _ run: RunContext, _ register: Register, on day: Day
  ) throws -> EmployeeInput {
    var input = EmployeeInput(number: number)
    try fields.fill(&input, run, register, on: day)
    if let name { input.name = try run.personal(name, flag: "--name") }
    if let education { input.education = try run.education(education) }
    return input
  }

  private func roleChanges(_ run: RunContext) throws -> (add: [String], drop: [String]) {
    var changes: (add: [String], drop: [String]) = ([], [])
    for typed in role {
      let name = try run.role(
        typed.first == "+" || typed.first == "-" ? String(typed.dropFirst()) : typed)
      switch typed.first {
      case "+": changes.add.append(name)
      case "-": changes.drop.append(name)
      default:
        throw Problem("role-needs-sign", .usage, run.messages.people.roleNeedsSign(name))
      }
    }
    return changes
  }
}
