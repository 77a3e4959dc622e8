/// Schemes beside one another, as two reports tell them: who used them among those in service, and
/// what all of them cost with who was not. Both weigh the same cells, so that one of them does not
/// give away what the other hides.
package struct SchemeWeighing: Sendable {
  /// What one scheme is told by.
  package struct Row: Sendable {
    package enum Kind: Sendable {
      case account, pot, budget
    }

    package var kind: Kind
    /// In service in the period; and others to whom something was awarded.
    package var inside: Set<Int64> = []
    package var outside: Set<Int64> = []

    package init(kind: Kind) { self.kind = kind }
  }

  private let rows: [Row]
  private let smallest: Int64

  package init(_ rows: [Row], smallest: Int64) {
    self.rows = rows
    self.smallest = smallest
  }

  /// Which schemes the use hides, beside its sums over accounts and over pots.
  package var use: [Bool] { Array(useHidden.dropFirst(2)) }

  /// What the cost hides: the sum of everything, and schemes.
  package var cost: (all: Bool, rows: [Bool]) {
    var figures = useFigures
    let settled = useHidden
    let everything = rows.indices.flatMap { cells($0, inside: true, outside: true) }
    figures.append(
      figure(3, rows.reduce(into: Set<Int64>()) { $0.formUnion($1.everybody) }, everything))
    for (number, row) in rows.enumerated() {
      figures.append(figure(4, row.everybody, cells(number, inside: true, outside: true)))
    }
    // What one report less the other would leave.
    for (number, row) in rows.enumerated()
    where row.kind != .budget && !row.outside.isEmpty && Int64(row.outside.count) < smallest {
      figures.append(figure(5, row.outside, cells(number, inside: false, outside: true)))
    }
    let hidden = Disclosure.hidden(
      figures, cells: 2 * rows.count, smallest: smallest, settled: settled
    ).dropFirst(settled.count)
    return (hidden.first ?? false, Array(hidden.dropFirst().prefix(rows.count)))
  }

  private var useHidden: [Bool] {
    Disclosure.hidden(useFigures, cells: 2 * rows.count, smallest: smallest)
  }

  /// The sums over accounts and over pots, then scheme by scheme; the use leaves out budgets.
  private var useFigures: [Disclosure.Figure] {
    let sums = [Row.Kind.account, .pot].map { kind in
      let places = rows.indices.filter { rows[$0].kind == kind }
      return figure(
        0, places.reduce(into: Set<Int64>()) { $0.formUnion(rows[$1].inside) },
        places.flatMap { cells($0, inside: true, outside: false) })
    }
    return sums
      + rows.enumerated().map { number, row in
        row.kind == .budget
          ? figure(1, [], []) : figure(1, row.inside, cells(number, inside: true, outside: false))
      }
  }

  private func figure(
    _ family: Int, _ people: Set<Int64>, _ cells: [Int]
  ) -> Disclosure.Figure {
    Disclosure.Figure(family: family, people: Int64(people.count), cells: cells)
  }

  /// Cells without anybody are nothing.
  private func cells(_ row: Int, inside: Bool, outside: Bool) -> [Int] {
    (inside && !rows[row].inside.isEmpty ? [row] : [])
      + (outside && !rows[row].outside.isEmpty ? [rows.count + row] : [])
  }
}

extension SchemeWeighing.Row {
  fileprivate var everybody: Set<Int64> { inside.union(outside) }
}

extension SchemeWeighing.Row.Kind {
  package init(_ form: Scheme.Form) {
    self =
      switch form {
      case .account: .account
      case .employerBudget: .budget
      default: .pot
      }
  }
}
