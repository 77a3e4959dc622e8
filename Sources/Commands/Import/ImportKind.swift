/// The kinds of files, in the order in which they build on one another.
package enum ImportKind: String, CaseIterable, Sendable {
  case teams, employees, wages, patterns, shifts, holidays
  case schemes, balances, adjustments, claims, leave
  case pressure, projects, goals
  case support, learning, awareness, savings, subsidies
  case shares
}

/// What stands in the cells of a column.
enum ColumnForm: Equatable {
  case text, day, money, hours, hoursOfDay, week, isoWeek, level, minutes, count,
    rampUp, year, roles
  /// English words, each with its Dutch ones behind it.
  case choice([[String]], several: Bool)

  /// Several values with `+` between them.
  var holdsSeveral: Bool {
    switch self {
    case .roles, .choice(_, several: true): true
    default: false
    }
  }
}

/// A column as it is told to people.
struct ColumnDescription {
  let name: String
  let dutch: [String]
  let isRequired: Bool
  let form: ColumnForm
}

extension ImportKind {
  /// Kinds that are read column by column; schemes are YAML, and what people share are packets.
  static let tables: [ImportKind] = allCases.filter { $0 != .schemes && $0 != .shares }

  var columns: [ColumnDescription] {
    switch self {
    case .teams: ImportProfile.teams.descriptions
    case .employees: ImportProfile.employees.descriptions
    case .wages: ImportProfile.wages.descriptions
    case .patterns: ImportProfile.patterns.descriptions
    case .shifts: ImportProfile.shifts.descriptions
    case .holidays: ImportProfile.holidays.descriptions
    case .balances: ImportProfile.balances.descriptions
    case .adjustments: ImportProfile.adjustments.descriptions
    case .claims: ImportProfile.claims.descriptions
    case .leave: ImportProfile.leave.descriptions
    case .pressure: ImportProfile.pressure.descriptions
    case .projects: ImportProfile.projects.descriptions
    case .goals: ImportProfile.goals.descriptions
    case .support: ImportProfile.support.descriptions
    case .learning: ImportProfile.learning.descriptions
    case .awareness: ImportProfile.awareness.descriptions
    case .savings: ImportProfile.savings.descriptions
    case .subsidies: ImportProfile.subsidies.descriptions
    case .schemes, .shares: []
    }
  }
}

extension ImportProfile {
  var descriptions: [ColumnDescription] {
    columns.map {
      ColumnDescription(
        name: $0.name, dutch: $0.dutch, isRequired: $0.isRequired, form: $0.form)
    }
  }
}
