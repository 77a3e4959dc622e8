internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Columns of people and teams, and a person as a row of them.
struct PeopleTable {
  let messages: Messages
  let register: Register

  private static let listed: [PeopleColumn] = [
    .employee, .name, .team, .minutesPerWeek, .factor, .workerType, .education, .manager,
    .startedOn, .endedOn,
  ]

  /// - Parameter hidden: what people see only with `--fields`.
  func columns(_ columns: [PeopleColumn], hidden: Set<PeopleColumn> = []) -> [Column] {
    columns.map { column in
      Column(
        key: column.rawValue, title: messages.people.title(column), kind: kind(of: column),
        isForPeople: !hidden.contains(column), isWhole: column == .employee || column == .team,
        // Only the number of one, and the longest title.
        yields: column == .manager)
    }
  }

  /// People in a list, by number. A narrow terminal shows what tells people apart; all of it is
  /// in every data format.
  ///
  /// - Parameter sight: of whom it tells more than number, name and team; nil tells it of all.
  func people(
    _ name: String, _ states: [EmployeeState], width: Int?, for sight: Sight?
  ) throws -> Table {
    let isNarrow = width.map { $0 < PeopleTable.comfortableWidth } ?? false
    var hidden: Set<PeopleColumn> = isNarrow ? [.factor, .education] : []
    if states.allSatisfy({ $0.endedOn == nil }) { hidden.insert(.endedOn) }
    return Table(
      name: name, columns: columns(PeopleTable.listed, hidden: hidden),
      rows: try states.sorted { $0.number < $1.number }.map {
        try row($0, isWhole: sight?.isOwnOrManaged($0.id) ?? true)
      })
  }

  /// Columns of a terminal that hold the whole list without cutting names.
  static let comfortableWidth = 120

  private func row(_ state: EmployeeState, isWhole: Bool) throws -> [Cell] {
    let known: [Cell] = [
      .text(state.number), .text(state.name), Cell(register.team(state.teamID)?.code),
    ]
    guard isWhole else {
      return known + PeopleTable.listed.dropFirst(known.count).map { _ in .missing }
    }
    return try known + [
      Cell(state.hours?.minutesPerWeek), Cell(state.hours.map { factorText($0.factor) }),
      state.workerType.map { .coded($0.rawValue, shown: messages.people.workerType($0)) }
        ?? .missing,
      .coded(state.education.rawValue, shown: messages.people.education(state.education)),
      Cell(try register.number(state.managerID)), Cell(state.startedOn), Cell(state.endedOn),
    ]
  }

  private func kind(of column: PeopleColumn) -> Column.Kind {
    switch column {
    case .minutesPerWeek, .fulltimeMinutes: .minutes
    case .startedOn, .endedOn, .validFrom, .employment: .day
    case .people, .peopleWithSubteams, .birthYear: .integer
    case .yearlyWage: .money
    case .employee, .name, .team, .factor, .education, .manager, .roles, .language, .email,
      .parent, .field, .value, .workerType, .costCentre, .managerName:
      .text
    }
  }
}

extension Cell {
  init(_ text: String?) { self = text.map { .text($0) } ?? .missing }
  init(_ number: Int64?) { self = number.map { .integer($0) } ?? .missing }
  init(_ day: Day?) { self = day.map { .day($0.description) } ?? .missing }
}
