/// Amounts by row and column, with totals of both, where small groups are hidden together with
/// what would give them away.
package struct TwoWaySums: Sendable {
  package struct Figure: Sendable, Equatable {
    /// Missing where it is hidden.
    package var people: Int64?
    package var amount: Int64?

    package init(people: Int64?, amount: Int64?) {
      self.people = people
      self.amount = amount
    }

    package var isHidden: Bool { people == nil }
  }

  /// What may be told.
  package struct Told: Sendable {
    package var total: Figure
    package var rows: [(name: String, figure: Figure)]
    package var columns: [(name: String, figure: Figure)]
    /// Empty where there are too many to weigh against one another.
    package var cells: [(row: String, column: String, figure: Figure)]
  }

  private struct Place: Hashable {
    var row: String
    var column: String
  }
  private struct Cell {
    var amount: Int64 = 0
    var people: Set<Int64> = []
  }
  private var cells: [Place: Cell] = [:]

  package init() {}

  package var isEmpty: Bool { cells.isEmpty }

  package mutating func add(_ amount: Int64, person: Int64, row: String, column: String) {
    cells[Place(row: row, column: column), default: Cell()].amount += amount
    cells[Place(row: row, column: column)]?.people.insert(person)
  }

  package func told(smallest: Int64) -> Told {
    let places = cells.keys.sorted {
      $0.row == $1.row
        ? CodeOrder.isBefore($0.column, $1.column) : CodeOrder.isBefore($0.row, $1.row)
    }
    let rows = Set(places.map(\.row)).sorted(by: CodeOrder.isBefore)
    let columns = Set(places.map(\.column)).sorted(by: CodeOrder.isBefore)
    let byRow = Dictionary(grouping: places.indices, by: { places[$0].row })
    let byColumn = Dictionary(grouping: places.indices, by: { places[$0].column })
    let sums =
      [sum(places, Array(places.indices))] + rows.map { sum(places, byRow[$0] ?? []) }
      + columns.map { sum(places, byColumn[$0] ?? []) }
    let isWeighed =
      sums.count + places.count <= Disclosure.mostFigures
      && (sums.count + places.count) * places.count <= Disclosure.mostEntries
    var hidden: [Bool]
    if isWeighed {
      let singles = places.indices.map { sum(places, [$0]) }
      let families =
        [0] + rows.map { _ in 1 } + columns.map { _ in 2 } + singles.map { _ in 3 }
      hidden = Disclosure.hidden(
        zip(families, sums + singles).map {
          Disclosure.Figure(family: $0, people: $1.people, cells: $1.cells)
        }, cells: places.count, smallest: smallest)
    } else {
      // Rows and columns alone, each beside the total.
      hidden = [sums[0].people < smallest]
      hidden += Disclosure.hiddenGroups(
        sums[1...rows.count].map(\.people), smallest: smallest)
      hidden += Disclosure.hiddenGroups(
        sums[(rows.count + 1)...].map(\.people), smallest: smallest)
    }
    let figure = { (place: Int, sum: Sum) -> Figure in
      hidden[place]
        ? Figure(people: nil, amount: nil) : Figure(people: sum.people, amount: sum.amount)
    }
    let shown = isWeighed ? places : []
    return Told(
      total: figure(0, sums[0]),
      rows: rows.enumerated().map { ($1, figure(1 + $0, sums[1 + $0])) },
      columns: columns.enumerated().map { number, name in
        (name, figure(1 + rows.count + number, sums[1 + rows.count + number]))
      },
      cells: shown.enumerated().map { number, place in
        (place.row, place.column, figure(sums.count + number, sum(places, [number])))
      })
  }

  private struct Sum {
    var people: Int64
    var amount: Int64
    var cells: [Int]
  }

  private func sum(_ places: [Place], _ wanted: [Int]) -> Sum {
    var people: Set<Int64> = []
    var amount: Int64 = 0
    for number in wanted {
      guard let cell = cells[places[number]] else { continue }
      people.formUnion(cell.people)
      amount += cell.amount
    }
    return Sum(people: Int64(people.count), amount: amount, cells: wanted)
  }
}
