internal import Interchange
internal import Messages
internal import Records
internal import Store

/// One employee on a page: how things stand on a day, and every version before and after it.
struct EmployeeSheet {
  let run: RunContext
  let register: Register
  let person: PersonRecord
  let schedule: WorkSchedule

  private var words: any PeopleMessages { run.messages.people }
  private var state: EmployeeState { person.state(on: run.asOf) }

  // MARK: For people

  func lines() throws -> [String] {
    let state = state
    let facts = try facts(state)
    let width = (facts.map(\.title.count).max() ?? 0) + 2
    var lines = ["\(state.number)  \(state.name)"]
    if let standing = standing(state) { lines.append(standing) }
    lines.append("")
    for fact in facts {
      lines.append(
        fact.title + String(repeating: " ", count: width - fact.title.count) + fact.value)
    }
    lines += ["", words.historyTitle]
    let options = RenderOptions(
      language: LocalLanguage(run.messages.language), width: run.shownWidth)
    lines += render(try history(), as: .table, options: options)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
    return lines
  }

  private func standing(_ state: EmployeeState) -> String? {
    guard let started = state.startedOn else { return nil }
    if started > run.asOf { return words.startsOn(run.day(started)) }
    if let ended = state.endedOn, ended < run.asOf { return words.leftOn(run.day(ended)) }
    return words.inService(since: run.day(started), until: state.endedOn.map { run.day($0) })
  }

  private func facts(_ state: EmployeeState) throws -> [(title: String, value: String)] {
    let change = EmployeeWords(run: run, register: register)
    return try change.fields(state).flatMap { column, value in
      [(words.title(column), value ?? words.none)]
        + (column == .minutesPerWeek ? workingDays : [])
    }
  }

  /// A line a week of the pattern, and what a day is; nothing where there is no pattern.
  private var workingDays: [(title: String, value: String)] {
    guard let pattern = schedule.pattern(on: run.asOf), let average else { return [] }
    let weeks = pattern.weeks.enumerated().map { number, week in
      (
        words.worksOn(week: pattern.weeks.count > 1 ? number + 1 : nil),
        words.workingDays(
          week.enumerated().filter { $0.element > 0 }
            .map { ($0.offset, run.format.hours($0.element)) })
      )
    }
    return weeks + [
      (
        words.averageDay,
        words.averageDay(run.format.hours(average), since: run.day(pattern.validFrom))
      )
    ]
  }

  /// What a day means to them, in minutes.
  private var average: Int64? { schedule.averageDay(on: run.asOf) }

  private func history() throws -> Table {
    let table = PeopleTable(messages: run.messages, register: register)
    // Which employment it was matters only where there were several.
    let isOnly = person.employments.count < 2
    let columns: [PeopleColumn] = [.validFrom, .field, .value] + (isOnly ? [] : [.employment])
    return Table(
      name: "history", columns: table.columns(columns),
      rows: try events().map { event in
        let cells: [Cell] = [
          .day(event.from.description), .text(event.title), .text(event.shown),
        ]
        return cells + (isOnly ? [] : [Cell(event.employment)])
      })
  }

  // MARK: For programs

  /// How things stand, in one row.
  func table() throws -> Table {
    let state = state
    let columns: [PeopleColumn] = [
      .employee, .name, .startedOn, .endedOn, .team, .manager, .minutesPerWeek, .fulltimeMinutes,
      .factor, .workerType, .education, .roles, .birthYear, .email, .language, .yearlyWage,
      .costCentre,
    ]
    let hours = state.hours
    return Table(
      name: "employee",
      columns: PeopleTable(messages: run.messages, register: register).columns(columns),
      rows: [
        [
          .text(state.number), .text(state.name), Cell(state.startedOn), Cell(state.endedOn),
          Cell(register.team(state.teamID)?.code), Cell(try register.number(state.managerID)),
          Cell(hours?.minutesPerWeek), Cell(hours?.fulltimeMinutes),
          Cell(hours.map { factorText($0.factor) }),
          state.workerType.map { .coded($0.rawValue, shown: words.workerType($0)) } ?? .missing,
          .coded(state.education.rawValue, shown: words.education(state.education)),
          .text(state.roles.joined(separator: "+")), Cell(state.birthYear), Cell(state.email),
          Cell(state.language), Cell(state.yearlyWage), Cell(state.costCentre),
        ]
      ])
  }

  func json() throws -> JSONValue {
    let state = state
    let history = try events().map { event in
      JSONValue.object([
        .init("valid_from", .string(event.from.description)), .init("field", .string(event.field)),
        .init("value", event.value), .init("employment", JSONValue(event.employment)),
      ])
    }
    return .object([
      .init("employee", .string(state.number)), .init("name", .string(state.name)),
      .init("in_service", .boolean(state.isEmployed(on: run.asOf))),
      .init("started_on", JSONValue(state.startedOn)), .init("ended_on", JSONValue(state.endedOn)),
      .init("team", JSONValue(register.team(state.teamID)?.code)),
      .init("manager", JSONValue(try register.number(state.managerID))),
      .init("minutes_per_week", JSONValue(state.hours?.minutesPerWeek)),
      .init(
        "minutes_per_week_hours",
        JSONValue(state.hours.map { ExactDecimals.hours(minutes: $0.minutesPerWeek) })),
      .init("fulltime_minutes", JSONValue(state.hours?.fulltimeMinutes)),
      .init("factor", JSONValue(state.hours.map { factorText($0.factor) })),
      .init("pattern", pattern), .init("average_day", JSONValue(average)),
      .init("worker_type", JSONValue(state.workerType?.rawValue)),
      .init("education", .string(state.education.rawValue)),
      .init("birth_year", JSONValue(state.birthYear)), .init("email", JSONValue(state.email)),
      .init("language", JSONValue(state.language)),
      .init("yearly_wage", JSONValue(state.yearlyWage)),
      .init("yearly_wage_eur", JSONValue(state.yearlyWage.map { ExactDecimals.euros(cents: $0) })),
      .init("cost_centre", JSONValue(state.costCentre)),
      .init("roles", .array(state.roles.map { .string($0) })), .init("history", .array(history)),
    ])
  }

  /// Minutes of Monday to Sunday, week by week.
  private var pattern: JSONValue {
    guard let pattern = schedule.pattern(on: run.asOf) else { return .null }
    return [
      "valid_from": .string(pattern.validFrom.description),
      "weeks": .array(pattern.weeks.map { .array($0.map { .integer($0) }) }),
    ]
  }

  private func events() throws -> [EmployeeHistory.Event] {
    try EmployeeHistory(run: run, register: register).events(of: person)
  }
}

extension JSONValue {
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  init(_ number: Int64?) { self = number.map { .integer($0) } ?? .null }
  init(_ day: Day?) { self = day.map { .string($0.description) } ?? .null }
}
