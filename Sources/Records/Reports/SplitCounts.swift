/// Counts of things of people, by group and by what they are, beside totals that are told anyway:
/// how many agreements a team has everybody may know, what kind they are of only of enough people.
///
/// Unlike sums over those who are there, a nothing counts as unknown too: beside a total that is
/// told, two nothings would tell the rest.
package struct SplitCounts: Sendable {
  package struct Row: Sendable, Equatable {
    /// A code; the empty text is no group.
    package var group: String
    /// How many things there are, and of how many people: always told.
    package var things: Int64
    package var people: Int64
    /// By value; nil is hidden.
    package var counts: [Int64?]

    package var isPartlyHidden: Bool { counts.contains(nil) }
  }

  package struct Told: Sendable {
    package var total: Row
    package var groups: [Row]
    /// There are too many groups to weigh: nothing of them is told but how many things.
    package var isTooMany = false
  }

  private struct Key: Hashable {
    var group: String
    var pattern: Int
  }
  private struct Cell {
    var things: Int64 = 0
    var people: Set<Int64> = []
  }

  private let values: Int
  /// The sets of values that a thing may have.
  private var patterns: [Set<Int>]
  private var cells: [Key: Cell] = [:]

  /// - Parameters:
  ///   - values: how many there are.
  ///   - patterns: the sets of them that a thing may have; nil is each alone. What is added with
  ///     others makes them known.
  package init(values: Int, patterns: [Set<Int>]? = nil) {
    self.values = values
    self.patterns = patterns ?? (0..<values).map { [$0] }
  }

  package mutating func add(group: String, _ held: Set<Int>, person: Int64) {
    let pattern = patterns.firstIndex(of: held) ?? patterns.count
    if pattern == patterns.count { patterns.append(held) }
    let key = Key(group: group, pattern: pattern)
    cells[key, default: Cell()].things += 1
    cells[key]?.people.insert(person)
  }

  package func told(smallest: Int64) -> Told {
    let groups = Set(cells.keys.map(\.group)).sorted(by: CodeOrder.isBefore)
    let count = (1 + groups.count) * (1 + values)
    guard
      groups.count < 2
        || (count <= Disclosure.mostFigures
          && count * groups.count * patterns.count <= Disclosure.mostEntries)
    else {
      var told = together.told(smallest: smallest)
      told.groups = groups.map { group in
        let sum = sum([group], nil)
        return Row(
          group: group, things: sum.things, people: Int64(sum.people.count),
          counts: Array(repeating: nil, count: values))
      }
      told.isTooMany = true
      return told
    }
    return weighed(groups, smallest)
  }

  /// Without groups.
  private var together: SplitCounts {
    var sums = self
    sums.cells = [:]
    for (key, cell) in cells {
      let place = Key(group: "", pattern: key.pattern)
      sums.cells[place, default: Cell()].things += cell.things
      sums.cells[place]?.people.formUnion(cell.people)
    }
    return sums
  }

  /// Everything together is weighed first: what it tells does not depend on groups.
  private func weighed(_ groups: [String], _ smallest: Int64) -> Told {
    let total = weighed([groups], in: groups, smallest, settled: [])
    let hidden = total[0].counts.map { $0 == nil }
    let rows = weighed([groups] + groups.map { [$0] }, in: groups, smallest, settled: hidden)
    return Told(total: total[0], groups: Array(rows.dropFirst()))
  }

  /// - Parameter settled: which counts of the first scope are hidden, where that is known.
  private func weighed(
    _ scopes: [[String]], in groups: [String], _ smallest: Int64, settled known: [Bool]
  ) -> [Row] {
    var figures = scopes.map { figure(0, $0, nil, in: groups) }
    var settled = figures.map { _ in false }
    // Where each count stands among the figures; nothing of a few people stands nowhere.
    var places: [[Int?]] = []
    var others: [Disclosure.Figure] = []
    for (number, scope) in scopes.enumerated() {
      let isFew = figures[number].people < smallest
      var row: [Int?] = []
      for value in 0..<values {
        let one = figure(1 + number, scope, value, in: groups)
        row.append(isFew && one.people == 0 ? nil : figures.count)
        guard !isFew || one.people > 0 else { continue }
        if number == 0, !known.isEmpty { settled.append(known[value]) }
        figures.append(one)
      }
      places.append(row)
      others += differences(scope, in: groups, smallest)
    }
    let hidden = Disclosure.hidden(
      figures
        + others.enumerated().map { place, figure in
          // Each for itself: together they are no row of a table.
          Disclosure.Figure(
            family: 1 + scopes.count + place, people: figure.people, cells: figure.cells)
        }, cells: groups.count * patterns.count, smallest: smallest, settled: settled, isLeast: true
    )
    return scopes.enumerated().map { number, scope in
      let sum = sum(scope, nil)
      return Row(
        group: scope.count == 1 ? scope[0] : "", things: sum.things,
        people: Int64(sum.people.count),
        counts: places[number].enumerated().map { value, place in
          place.flatMap { hidden[$0] ? nil : self.sum(scope, value).things }
        })
    }
  }

  /// What one count less another would leave, where that is about a few people.
  private func differences(
    _ scope: [String], in groups: [String], _ smallest: Int64
  ) -> [Disclosure.Figure] {
    let wholes = [nil] + (0..<values).map { Optional($0) }
    return wholes.flatMap { whole in
      (0..<values).compactMap { part -> Disclosure.Figure? in
        let inWhole = patterns.indices.filter { whole.map(patterns[$0].contains) ?? true }
        let left = inWhole.filter { !patterns[$0].contains(part) }
        let isInside = patterns.indices.allSatisfy {
          !patterns[$0].contains(part) || inWhole.contains($0)
        }
        guard isInside, !left.isEmpty else { return nil }
        let people = scope.reduce(into: Set<Int64>()) { found, group in
          for pattern in left {
            found.formUnion(cells[Key(group: group, pattern: pattern)]?.people ?? [])
          }
        }
        guard !people.isEmpty, Int64(people.count) < smallest else { return nil }
        return Disclosure.Figure(
          family: 0, people: Int64(people.count),
          cells: numbers(scope, left, in: groups))
      }
    }
  }

  private func figure(
    _ family: Int, _ scope: [String], _ value: Int?, in groups: [String]
  ) -> Disclosure.Figure {
    let held = patterns.indices.filter { value.map(patterns[$0].contains) ?? true }
    return Disclosure.Figure(
      family: family, people: Int64(sum(scope, value).people.count),
      cells: numbers(scope, held, in: groups))
  }

  private func numbers(_ scope: [String], _ held: [Int], in groups: [String]) -> [Int] {
    groups.indices.filter { scope.count == groups.count || groups[$0] == scope[0] }
      .flatMap { group in held.map { group * patterns.count + $0 } }
  }

  private func sum(_ scope: [String], _ value: Int?) -> Cell {
    var sum = Cell()
    for group in scope {
      for pattern in patterns.indices where value.map(patterns[pattern].contains) ?? true {
        guard let cell = cells[Key(group: group, pattern: pattern)] else { continue }
        sum.things += cell.things
        sum.people.formUnion(cell.people)
      }
    }
    return sum
  }
}
