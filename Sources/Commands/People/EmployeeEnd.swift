internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The last day of an employee, after what it does to their accounts and claims.
struct EmployeeEnd: BoetseerCommand {
  @Argument(
    help: ArgumentHelp(Messages.current.people.option(.employeeArgument), valueName: "emp"))
  var employee: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(Messages.current.people.option(.on), valueName: "date"))
  var on: String?

  @Option(
    help: ArgumentHelp(Messages.current.leaving.optionLetter, valueName: "file"),
    completion: .file())
  var letter: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    let words = Messages.current.people
    return About(
      "end", dutch: ["uit-dienst"], words.employeeEnd,
      examples: [
        Example("employee end 000295 --on 2026-04-30", words.example(.end)),
        Example("employee end 000123 --on 2026-06-30 --dry-run", words.example(.endTry)),
        Example(
          "employee end 000136 --on 2026-04-30 --letter letter.html", words.example(.endLetter)),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let asking = run.asking("employee end")
    let store = try run.openStore(.readWrite)
    let known = try run.employee(employee, asking, in: store, asOf: run.today)
    let day = try asking.value(
      on, Question("--on", run.messages.people.askLastDay) { try run.typed.day($0, flag: "--on") })
    let person = try store.person(known.number, asOf: day)
    let head = try run.head("employee end", subject: person.number)
    let preview = LeavingPreview(
      run: run, state: person.state(on: day), day: day,
      accounts: try store.leaving(person.number, on: day, head: head),
      claims: try store.claims(filter(person.id), asOf: day),
      known: try store.claims(filter(person.id), asOf: max(day, run.today)))
    let file = try letter.map { try LeavingLetter(preview: preview, path: $0) }
    // A script has no one to ask, and the form of this command is fixed for scripts.
    let asks = run.settings.mayAsk && !run.settings.yes && !run.dryRun
    if asks {
      for line in preview.lines { run.context.warn(HarmlessText.line(line) + "\n") }
      try run.confirm(run.messages.people.leavingQuestion)
    }
    let receipt = try store.endEmployee(person.number, on: day, head: head, dryRun: run.dryRun)
    // The last day stands before there is a letter about it.
    if !run.dryRun { try file?.write(try store.schemes()) }
    let answer = try EmployeeAnswer(run: run, store: store, day: day, receipt: receipt).answer(
      after: asks ? [] : preview.lines, fields: preview.members
    ) { $0.ended($1, on: $2) }.with(notices: try leaveAfter(day, of: person.id, run, store))
    guard let letter, !run.dryRun else { return answer }
    return answer.with(notices: [run.messages.leaving.letterWritten(letter)])
  }

  /// Leave after the last day stands until somebody takes it back.
  private func leaveAfter(
    _ day: Day, of person: Int64, _ run: RunContext, _ store: Store
  ) throws -> [String] {
    var filter = LeaveFilter()
    filter.employee = person
    filter.states = LeaveState.standing
    filter.from = day + 1
    let found = try store.leaves(filter, asOf: max(day, run.today)).map(\.id)
    return found.isEmpty ? [] : [run.messages.leave.afterLeaving(found)]
  }

  private func filter(_ person: Int64) -> ClaimFilter {
    var filter = ClaimFilter()
    filter.employee = person
    return filter
  }
}
