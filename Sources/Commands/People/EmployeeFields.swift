internal import ArgumentParser
internal import Messages
internal import Records
internal import Store

/// The options that a new, a changed and a returning employee have in common.
struct EmployeeFields: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.newTeam), valueName: "team"))
  var team: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.hours), valueName: "hours"))
  var hours: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.fulltime), valueName: "hours"))
  var fulltime: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.workerType), valueName: "type"))
  var workerType: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.manager), valueName: "emp"))
  var manager: String?

  /// Adds what was given to the summary and to the command in one line.
  func mention(in asking: Asking, _ words: any PeopleMessages) {
    asking.also("--hours", words.title(.minutesPerWeek), hours)
    asking.also("--fulltime", words.title(.fulltimeMinutes), fulltime)
    asking.also("--team", words.title(.team), team)
    asking.also("--manager", words.title(.manager), manager)
    asking.also("--worker-type", words.title(.workerType), workerType)
  }

  /// As they are typed in usage errors.
  static let names = ["--hours", "--fulltime", "--team", "--manager", "--worker-type"]

  /// Reads what was given into an input; what was not given is left as it is.
  func fill(
    _ input: inout EmployeeInput, _ run: RunContext, _ register: Register, on day: Day
  ) throws {
    if let team { input.team = try run.teamCode(team, in: register.store, asOf: day) }
    if let hours { input.minutesPerWeek = try run.weeklyHours(hours, flag: "--hours") }
    if let fulltime {
      input.fulltimeMinutes = try run.weeklyHours(fulltime, flag: "--fulltime", least: 1)
    }
    if let workerType { input.workerType = try run.workerType(workerType) }
    if let manager {
      input.manager = try run.manager(manager, in: register.store, asOf: day)
    }
  }
}
