internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What the commands about people read and say alike.
extension RunContext {
  /// The employee that was meant: by number or, on a terminal, by a unique part of the name.
  func employee(_ text: String, in store: Store, asOf day: Day) throws -> PersonRecord {
    try store.person(text, byName: context.inputIsTerminal, asOf: day)
  }

  /// Whom a command is about, asked where it was left out. A name that nobody has, or several, is
  /// asked again.
  func employee(
    _ typed: String?, _ asking: Asking, in store: Store, asOf day: Day
  ) throws -> PersonRecord {
    let number = try asking.value(
      typed,
      Question(
        "EMP", messages.people.askWho, written: { $0 },
        shown: { number in
          (try? self.employee(number, in: store, asOf: day))
            .map { EmployeeWords.who($0.state(on: day)) } ?? number
        }
      ) { try employee($0, in: store, asOf: day).number })
    return try store.person(number, asOf: day)
  }

  /// The registers as they were known at the end of `--known-on`; as they are without it.
  func openRegisters() throws -> Store {
    let store = try openStore(.readOnly)
    if let known = try lastKnownEvent(store) { try store.forget(after: known) }
    return store
  }

  /// A value of a flag that may come from `@FILE` or `-`, without space around it.
  func personal(_ typed: String, flag: String) throws -> String {
    var rest = (try text(typed, flag: flag) ?? typed)[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    guard !rest.isEmpty else {
      throw Problem("empty-value", .usage, messages.people.emptyValue(flag))
    }
    return String(rest)
  }

  /// Hours a week, in minutes.
  ///
  /// - Parameter least: 0 for a contract without fixed hours, 1 for a full-time norm.
  func weeklyHours(_ typed: String, flag: String, least: Int64 = 0) throws -> Int64 {
    let minutes = try self.typed.hours(typed, flag: flag)
    guard (least...RunContext.minutesInAWeek).contains(minutes) else {
      throw Problem(
        "out-of-range", .usage,
        messages.people.hoursOutOfRange(flag, hours: format.hours(minutes)))
    }
    return minutes
  }

  static let minutesInAWeek: Int64 = 7 * 24 * 60

  func workerType(_ typed: String) throws -> WorkerType {
    try WorkerType.allCases.first { messages.people.workerType($0) == typed }
      ?? self.typed.choice(typed, flag: "--worker-type", of: WorkerType.self)
  }

  func education(_ typed: String) throws -> Education {
    try Education.allCases.first { messages.people.education($0) == typed }
      ?? self.typed.choice(typed, flag: "--education", of: Education.self)
  }

  func role(_ typed: String) throws -> String {
    let parts = typed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isRole =
      switch parts.count {
      case 1: typed == "hr" || typed == "analyst"
      default: (parts[0] == "committee" || parts[0] == "delegate") && !parts[1].isEmpty
      }
    guard isRole else {
      throw Problem("unknown-role", .usage, messages.people.unknownRole(typed))
    }
    return typed
  }

  /// The number of a manager who is known.
  func manager(_ typed: String, in store: Store, asOf day: Day) throws -> String {
    try employee(typed, in: store, asOf: day).number
  }

  /// The code of a team as it is written in the register. Only files make teams: a code that is
  /// typed for one person and known nowhere is a slip.
  func teamCode(_ typed: String, in store: Store, asOf day: Day) throws -> String {
    try store.team(try personal(typed, flag: "--team"), asOf: day).code
  }

  /// Who is in a team, or in one under it, on the day that is looked at.
  func people(inTeam code: String, _ store: Store) throws -> Set<Int64> {
    let teams = try Register(store, asOf: asOf).subtree(of: store.team(code, asOf: asOf))
    var people: Set<Int64> = []
    try store.forEachPerson { person in
      if person.state(on: asOf).teamID.map(teams.contains) ?? false { people.insert(person.id) }
    }
    return people
  }

  /// Columns of the terminal the answer is shown on; nil where nothing has to fit.
  var shownWidth: Int? {
    settings.output == nil ? context.width : nil
  }

  /// A part-time factor for people: `0.8000`, in Dutch `0,8000`.
  func factor(_ factor: Int64) -> String {
    let text = factorText(factor)
    guard messages.language == .dutch else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  /// As a person writes it, without zeros that say nothing: `1.5`, `1`.
  func shortFactor(_ factor: Int64) -> String {
    var text = self.factor(factor)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") || text.hasSuffix(",") { text.removeLast() }
    return text
  }

  func day(_ day: Day) -> String { format.day(day.description) }

  func amount(_ amount: Int64, _ unit: Unit) -> String {
    switch unit {
    case .euro: format.money(amount)
    case .minutes: format.hours(amount)
    }
  }
}

/// A part-time factor of ten-thousandths for programs: `0.8000`.
func factorText(_ factor: Int64) -> String {
  let digits = String(factor % 10_000)
  return "\(factor / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
}
