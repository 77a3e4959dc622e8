internal import SQLite

/// A column of a view, as `x_contract` tells it.
package struct ContractColumn: Equatable, Sendable {
  package var name: String
  /// `integer`, `text`, `day`, `instant` or `flag`.
  package var type: String
  package var unit: String?
  package var mayBeEmpty: Bool
  /// It says who somebody is, or helps to find out.
  package var isPersonal: Bool
  package var dutch: String
  package var english: String
  /// The version of the contract that it came with.
  package var since: String

  /// Whether it holds amounts or counts, which people add up.
  package var isSummed: Bool { unit != nil && type == "integer" }
}

/// A view that others may build on.
package struct ContractView: Equatable, Sendable {
  package var name: String
  /// In the order of the view.
  package var columns: [ContractColumn] = []

  /// The version of the contract that it came with.
  package var since: String { columns.map(\.since).min() ?? "" }
}

/// All views that others may build on, by name.
package struct Contract: Equatable, Sendable {
  package var views: [ContractView]

  /// That of its newest column.
  package var version: String {
    views.flatMap { $0.columns.map(\.since) }.max { left, right in
      let numbers = { (version: String) in version.split(separator: ".").map { Int($0) ?? 0 } }
      return numbers(left).lexicographicallyPrecedes(numbers(right))
    } ?? ""
  }

  /// A view by its name, whatever its letters.
  package func view(_ name: String) -> ContractView? {
    views.first { $0.name == name.lowercased() }
  }

  /// Names like one that is not there.
  package func names(near name: String) -> [String] {
    NearMiss.of(name.lowercased(), in: views.map(\.name))
  }
}

extension Store {
  /// What the database says of its views.
  package func contract() throws -> Contract {
    var found: [ContractView] = []
    try database.rows(
      """
      SELECT view, "column", type, unit, nullable, personal, description_nl, description_en, since
      FROM view_column ORDER BY view, position
      """
    ) { row in
      let name = try row.text(0)
      if found.last?.name != name { found.append(ContractView(name: name)) }
      found[found.count - 1].columns.append(
        ContractColumn(
          name: try row.text(1), type: try row.text(2), unit: try row.optionalText(3),
          mayBeEmpty: try row.integer(4) == 1, isPersonal: try row.integer(5) == 1,
          dutch: try row.text(6), english: try row.text(7), since: try row.text(8)))
    }
    return Contract(views: found)
  }
}
