internal import ArgumentParser
internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Asks for days of leave, and decides at once where that is asked.
struct LeaveRequest: BoetseerCommand {
  @Argument(help: ArgumentHelp(leave: .employee, "emp"))
  var employee: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .scheme, "code"))
  var scheme: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .from, "date"))
  var from: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .to, "date"))
  var to: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .hours, "hours"))
  var hours: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .part, "part"))
  var part: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .course, "claim"))
  var course: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .mandatory, "basis"))
  var mandatory: String?

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .on, "date"))
  var on: String?

  @Flag(help: ArgumentHelp(leave: .approve))
  var approve = false

  @Option(parsing: .unconditional, help: ArgumentHelp(leave: .by, "emp"))
  var by: String?

  @OptionGroup(visibility: .onRootPage) var global: GlobalOptions

  static var about: About {
    About(
      "request", dutch: ["aanvragen"], Messages.current.leave.help(.request),
      examples: [
        Example(
          "leave request 000123 --scheme DAYS --from 2026-03-02 --to 2026-03-06", leave: .request),
        Example(
          "leave request 000123 --scheme DAYS --from 2026-03-09 --part morning", leave: .requestPart
        ),
        Example(
          "leave request 000123 --scheme DAYS --from 2026-03-10 --hours 2:30",
          leave: .requestHours),
        Example(
          "leave request 000123 --scheme DAYS --from 2026-03-11 --approve --by 000115",
          leave: .requestApproved),
      ])
  }

  func perform(_ run: RunContext) throws -> Answer {
    let words = run.messages.leave
    guard by == nil || approve else {
      throw Problem("by-without-approve", .usage, words.byWithoutApprove)
    }
    let store = try run.openStore(.readWrite)
    let asking = run.asking(approve ? "leave request --approve" : "leave request")
    let number = try asking.value(
      employee, Question("EMP", words.askEmployee) { try run.employee($0, store).number })
    let person = try run.employee(number, store)
    try run.refuseOthers(entering: person, store)
    let typed = run.typed
    let first = try asking.value(
      from, Question("--from", words.askFrom) { try typed.day($0, flag: "--from") })
    let last = try to.map { try typed.day($0, flag: "--to") } ?? first
    guard last >= first else {
      throw Problem(
        "end-before-start", .usage, words.endBeforeStart(run.day(first), run.day(last)))
    }
    let reading = LeaveReading(run: run, store: store)
    var input = LeaveInput(
      employee: person.number, from: first, to: last, requestedOn: try run.day(on))
    input.schemes = reading.schemes(scheme)
    input.amount =
      try reading.amount(hours: hours, part: part, of: person.id, on: first) ?? .whole
    if let course { try run.refuseOthers([course], store) }
    input.course = course
    input.mandatory = try mandatory.map(run.claimReading.basis) ?? .no
    asking.also("--scheme", words.column(.scheme), scheme)
    asking.also("--to", words.column(.to), to)
    asking.also("--hours", words.column(.hours), hours)
    asking.also("--part", words.column(.part), part)
    asking.also("--course", words.column(.course), course)
    try asking.confirm()
    var decision: LeaveDecision?
    if approve {
      decision = LeaveDecision(
        leaves: [], by: try run.decider(by, store), day: input.requestedOn)
    }
    let head = try run.head("leave request", subject: person.number)
    let receipt = try run.withoutFigures {
      try store.requestLeave(input, approval: decision, head: head, dryRun: run.dryRun)
    }
    let report = try LeaveReport(run: run, store: store, receipt: receipt)
    return try report.answer(employee: person.number) { leave in
      let text = LeaveWords(run: run).text(leave)
      return leave.facts.state == .approved ? words.approved(text) : words.requested(text)
    }
  }
}
