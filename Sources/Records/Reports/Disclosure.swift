/// Which figures of a report may be told, so that nobody computes those of a small group.
///
/// A figure is about some cells: the smallest sets of people (or other things) that figures are
/// sums over. What is hidden stays hidden when it is no sum of multiples of what is told; that is
/// a question of linear algebra, answered here by elimination.
package struct Disclosure: Sendable {
  /// Groups of fewer people than this are never told, unless an organisation asks for more.
  package static let usualSmallestGroup: Int64 = 5
  /// More figures, or more figures times cells, than this are not weighed against one another.
  package static let mostFigures = 240
  package static let mostEntries = 200_000

  package struct Figure: Sendable, Equatable {
    /// The table or breakdown it stands in.
    package var family: Int
    package var people: Int64
    /// Numbers of the cells it is a sum over.
    package var cells: [Int]

    package init(family: Int, people: Int64, cells: [Int]) {
      self.family = family
      self.people = people
      self.cells = cells
    }

    /// How much is lost when it is hidden: to hide a nothing tells people no less, but leaves one
    /// more gap, so it comes last.
    fileprivate var loss: Int64 { people == 0 ? .max : people }
  }

  /// For each figure whether it is hidden: small ones, and those that would give them away.
  ///
  /// - Parameters:
  ///   - cells: how many there are.
  ///   - smallest: people below which a figure is hidden.
  ///   - settled: whether the first figures are hidden, where that is known: it stays so.
  ///   - isLeast: whether to hide as little as needed: only what is about a few people must stay
  ///     unknown, and what was taken along is told after all where nothing hangs on it.
  package static func hidden(
    _ figures: [Figure], cells: Int, smallest: Int64, settled: [Bool] = [],
    isLeast: Bool = false
  ) -> [Bool] {
    var hidden =
      settled + figures.dropFirst(settled.count).map { $0.people > 0 && $0.people < smallest }
    while let taken = nextToHide(
      figures, cells, smallest, hidden, after: settled.count, isLeast: isLeast)
    {
      hidden[taken] = true
    }
    guard isLeast, figures.count * cells <= mostEntries / 10 else { return hidden }
    let again = figures.indices.dropFirst(settled.count).filter {
      hidden[$0] && (figures[$0].people == 0 || figures[$0].people >= smallest)
    }
    for place in again.sorted(by: { (-figures[$0].people, $0) < (-figures[$1].people, $1) }) {
      hidden[place] = false
      hidden[place] =
        nextToHide(
          figures, cells, smallest, hidden, after: settled.count, isLeast: isLeast) != nil
    }
    return hidden
  }

  /// The same for one breakdown beside its total, however many groups it has.
  package static func hiddenGroups(_ people: [Int64], smallest: Int64) -> [Bool] {
    var hidden = people.map { $0 > 0 && $0 < smallest }
    while true {
      let places = people.indices.filter { hidden[$0] }
      guard !places.isEmpty else { return hidden }
      let sum = places.reduce(0) { $0 + people[$1] }
      guard places.count < 2 || sum < smallest else { return hidden }
      let rest = people.indices.filter { !hidden[$0] && people[$0] > 0 }
      guard let next = rest.min(by: { people[$0] < people[$1] }) else { return hidden }
      hidden[next] = true
    }
  }

  /// The smallest told figure that helps to compute what is hidden; nil when nothing does.
  private static func nextToHide(
    _ figures: [Figure], _ cells: Int, _ smallest: Int64, _ hidden: [Bool], after settled: Int,
    isLeast: Bool
  ) -> Int? {
    guard hidden.contains(true) else { return nil }
    var told = Elimination(cells: cells, figures: figures.count)
    for (place, figure) in figures.enumerated() where !hidden[place] && !figure.cells.isEmpty {
      told.add(figure.cells, place)
    }
    for cells in targets(figures, smallest, hidden, ofFew: isLeast) {
      let free = told.combination(for: cells)?.filter { $0 >= settled } ?? []
      guard
        let taken = free.min(by: { (figures[$0].loss, $0) < (figures[$1].loss, $1) })
      else { continue }
      return taken
    }
    return nil
  }

  /// What must not be computable: every hidden figure, and all that one breakdown hides where
  /// even together they are few.
  private static func targets(
    _ figures: [Figure], _ smallest: Int64, _ hidden: [Bool], ofFew: Bool
  ) -> [[Int]] {
    let places = figures.indices.filter {
      hidden[$0] && (!ofFew || (figures[$0].people > 0 && figures[$0].people < smallest))
    }
    var found = places.map { figures[$0].cells }
    for (_, family) in Dictionary(grouping: places, by: { figures[$0].family })
      .sorted(by: { $0.key < $1.key })
    where family.count > 1 {
      guard family.reduce(0, { $0 + figures[$1].people }) < smallest else { continue }
      let cells = family.flatMap { figures[$0].cells }
      if Set(cells).count == cells.count { found.append(cells) }
    }
    return found
  }
}

/// Rows of a matrix brought to echelon form, with which given rows each is made of.
///
/// Counted modulo a prime: what is a combination with fractions is one there too, unless the prime
/// divides a determinant, and what is one there only hides more than needed.
private struct Elimination {
  /// The largest prime below 2^31: a product of two rests fits in 64 bits.
  private static let prime: UInt64 = 2_147_483_647

  private struct Row {
    let pivot: Int
    let cells: [UInt64]
    let figures: [UInt64]
  }

  private let cells: Int
  private let figures: Int
  private var rows: [Row] = []

  init(cells: Int, figures: Int) {
    self.cells = cells
    self.figures = figures
  }

  mutating func add(_ given: [Int], _ figure: Int) {
    var (vector, made) = start(given)
    made[figure] = 1
    reduce(&vector, &made)
    guard let pivot = vector.firstIndex(where: { $0 != 0 }) else { return }
    let inverse = Elimination.power(vector[pivot], Elimination.prime - 2)
    for place in vector.indices { vector[place] = vector[place] * inverse % Elimination.prime }
    for place in made.indices { made[place] = made[place] * inverse % Elimination.prime }
    rows.append(Row(pivot: pivot, cells: vector, figures: made))
  }

  /// The figures that give these cells together; nil when none do.
  func combination(for given: [Int]) -> [Int]? {
    var (vector, made) = start(given)
    reduce(&vector, &made)
    guard !vector.contains(where: { $0 != 0 }) else { return nil }
    return made.indices.filter { made[$0] != 0 }
  }

  private func start(_ given: [Int]) -> (cells: [UInt64], figures: [UInt64]) {
    var vector = [UInt64](repeating: 0, count: cells)
    for cell in given { vector[cell] = 1 }
    return (vector, [UInt64](repeating: 0, count: figures))
  }

  private func reduce(_ vector: inout [UInt64], _ made: inout [UInt64]) {
    for row in rows where vector[row.pivot] != 0 {
      let factor = Elimination.prime - vector[row.pivot]
      for place in row.pivot..<cells where row.cells[place] != 0 {
        vector[place] = (vector[place] + factor * row.cells[place]) % Elimination.prime
      }
      for place in row.figures.indices where row.figures[place] != 0 {
        made[place] = (made[place] + factor * row.figures[place]) % Elimination.prime
      }
    }
  }

  private static func power(_ base: UInt64, _ exponent: UInt64) -> UInt64 {
    var (result, square, rest): (UInt64, UInt64, UInt64) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result * square % prime }
      square = square * square % prime
      rest >>= 1
    }
    return result
  }
}
