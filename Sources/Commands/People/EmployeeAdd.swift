internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// A new employee; what is missing is asked on a terminal.
struct EmployeeAdd: BoetseerCommand {
  @Argument(
    help: ArgumentHelp(Messages.current.people.option(.employeeNumber), valueName: "emp"))
  var employee: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.number), valueName: "emp"))
  var number: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.name), valueName: "name"))
  var name: String?

  @Option(
    name: [.long, .customLong("from")], parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.started), valueName: "date"))
  var started: String?

  @OptionGroup var fields: EmployeeFields

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.education), valueName: "level"))
  var education: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.birthYear), valueName: "year"))
  var birthYear: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.wage), valueName: "amount"))
  var wage: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.email), valueName: "address"))
  var email: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.language), valueName: "nl|en"))
  var language: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.costCentre), valueName: "code"))
  var costCentre: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(Messages.current.people.option(.role), valueName: "role"))
  var role: [String] = []

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.people
    return About(
      "add", dutch: ["nieuw"], words.employeeAdd,
      examples: [
        Example(
          "employee add 000501 --name Noor --team NUR-A --started 2026-03-01 --hours 28,8",
          words.example(.add)),
        Example(
          "employee add 000502 --name Sam --team ICT --started 2026-03-01 --hours 36 "
            + "--education hbo --manager 000104 --dry-run", words.example(.addScript)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let store = try run.openStore(.readWrite)
    let input = try input(run, store)
    let receipt = try store.addEmployee(
      input, head: try run.head("employee add", subject: input.number), dryRun: run.dryRun)
    return try EmployeeAnswer(
      run: run, store: store, day: input.startedOn ?? run.today, receipt: receipt
    ).answer(next: run.messages.people.nextSync()) { $0.added($1, from: $2) }
  }

  private func input(_ run: RunContext, _ store: Store) throws -> EmployeeInput {
    let asking = run.asking("employee add")
    let questions = PeopleAsked(run: run, store: store)
    var input = EmployeeInput(number: "")
    // What was given is read before anything is asked: a slip in it costs no answers.
    let start = try started.map { try run.typed.day($0, flag: "--started") } ?? run.today
    try fields.fill(&input, run, try Register(store, asOf: start), on: start)
    try fillRest(&input, run)
    input.number = try asking.value(try givenNumber(run), questions.newNumber)
    input.name = try asking.value(name, questions.name)
    input.team = try asking.value(fields.team, questions.team)
    input.startedOn = try asking.value(started, questions.started)
    input.minutesPerWeek = try asking.value(fields.hours, questions.hours)
    input.fulltimeMinutes = try asking.value(fields.fulltime, questions.fulltime)
    input.workerType = try asking.value(
      fields.workerType, questions.workerType(usual: .permanent))
    input.education = try asking.value(education, questions.education(usual: .unknown))
    mentionRest(in: asking, run.messages.people)
    try asking.confirm()
    return input
  }

  private func mentionRest(in asking: Asking, _ words: any PeopleMessages) {
    asking.also("--manager", words.title(.manager), fields.manager)
    asking.also("--birth-year", words.title(.birthYear), birthYear)
    asking.also("--wage", words.title(.yearlyWage), wage)
    asking.also("--email", words.title(.email), email)
    asking.also("--language", words.title(.language), language)
    asking.also("--cost-centre", words.title(.costCentre), costCentre)
    for name in role { asking.also("--role", words.title(.roles), name) }
  }

  private func fillRest(_ input: inout EmployeeInput, _ run: RunContext) throws {
    input.birthYear = try birthYear.map { try year($0, run) }
    input.yearlyWage = try wage.map { try run.typed.money($0, flag: "--wage") }
    if let wage, let cents = input.yearlyWage, cents < 0 {
      throw Problem(
        "not-an-amount", .usage, run.messages.errors.notAnAmount(wage, of: "--wage"))
    }
    input.email = try email.map { try run.personal($0, flag: "--email") }
    input.language = try language.map {
      try run.typed.choice($0, flag: "--language", of: Language.self).rawValue
    }
    input.costCentre = try costCentre.map { try run.personal($0, flag: "--cost-centre") }
    if !role.isEmpty { input.roles = try role.map { try run.role($0) } }
  }

  private func givenNumber(_ run: RunContext) throws -> String? {
    if let employee, let number, employee != number {
      throw Problem(
        "number-twice", .usage, run.messages.people.numberTwice(employee, number))
    }
    return employee ?? number
  }

  private func year(_ typed: String, _ run: RunContext) throws -> Int64 {
    let (first, last) = (1900, run.today.year)
    guard let year = Int(typed), (first...last).contains(year) else {
      throw Problem(
        "out-of-range", .usage,
        run.messages.people.birthYearOutOfRange(typed, first: first, last: last))
    }
    return Int64(year)
  }
}
