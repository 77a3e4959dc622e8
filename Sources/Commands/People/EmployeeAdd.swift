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
    let words = run.messages.people
    let asking = run.asking("employee add")
    func text(_ typed: String?, _ flag: String, _ question: String) throws -> String {
      try asking.value(
        typed, Question(flag, question) { try run.personal($0, flag: flag) })
    }
    var input = EmployeeInput(number: try text(try givenNumber(run), "EMP", words.askNumber))
    input.name = try text(name, "--name", words.askName)
    let team = try text(fields.team, "--team", words.askTeam)
    let day = try asking.value(
      started,
      Question("--started", words.askStarted) { try run.typed.day($0, flag: "--started") })
    input.startedOn = day
    let register = try Register(store, asOf: day)
    try fields.fill(&input, run, register, on: day)
    input.team = try run.teamCode(team, in: register)
    input.minutesPerWeek = try asking.value(
      fields.hours,
      Question("--hours", words.askHours) { try run.weeklyHours($0, flag: "--hours") })
    input.fulltimeMinutes = try asking.value(
      fields.fulltime,
      Question(
        "--fulltime", words.askFulltime, usual: run.format.hours(Store.usualFulltimeMinutes)
      ) { try run.weeklyHours($0, flag: "--fulltime", least: 1) })
    input.workerType = try asking.value(
      fields.workerType,
      Question(
        "--worker-type", words.askWorkerType,
        choices: WorkerType.allCases.map {
          .init(words.workerType($0), typed: $0.rawValue)
        }, usual: WorkerType.permanent.rawValue
      ) { try run.workerType($0) })
    input.education = try asking.value(
      education,
      Question(
        "--education", words.askEducation,
        choices: Education.allCases.map { .init(words.education($0), typed: $0.rawValue) },
        usual: Education.unknown.rawValue
      ) { try run.education($0) })
    try fillRest(&input, run)
    try asking.confirm()
    return input
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
