internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Columns of people and teams, and a person as a row of them.
struct PeopleTable {
  let messages: Messages
  let register: Register

  static let listed: [PeopleColumn] = [
    .employee, .name, .team, .minutesPerWeek, .factor, .workerType, .education, .manager,
    .startedOn, .endedOn,
  ]

  func columns(_ columns: [PeopleColumn]) -> [Column] {
    columns.map { column in
      Column(
        key: column.rawValue, title: messages.people.title(column), kind: kind(of: column))
    }
  }

  func row(_ state: EmployeeState) throws -> [Cell] {
    [
      .text(state.number), .text(state.name), Cell(register.team(state.teamID)?.code),
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
