import Records
import Testing

/// As whom people are shown in exports, one after another: what is told, and what can be computed
/// from it, is about groups that are large enough.
@Suite("Groups of people who are shown alike")
struct ShownGroupsTests {
  private typealias Value = ShownGroups.Value
  private let rules = ShownGroups(smallest: 3, pathStart: 2)

  private func people(_ values: [[Value?]]) -> [ShownGroups.Person] {
    values.enumerated().map { ShownGroups.Person(id: Int64($0 + 1), values: $1) }
  }

  private func shown(_ groups: [ShownGroups.Group]) -> [Int64: [Value?]] {
    Dictionary(
      groups.flatMap { group in group.members.map { ($0, group.shown) } },
      uniquingKeysWith: { first, _ in first })
  }

  @Test("A value of too few is not shown, nor the smallest one beside it that would give it away")
  func hidesTheSmallestToo() {
    let groups = rules.groups(
      people([[1, 1], [1, 1], [1, 1], [1, 1], [2, 1], [2, 1], [2, 1], [3, 1]]))

    #expect(shown(groups)[1] == [1, 1])
    #expect(shown(groups)[5] == [nil, 1])
    #expect(shown(groups)[8] == [nil, 1])
  }

  @Test("Behind a unit that is not shown none below it is")
  func pathEnds() {
    let groups = ShownGroups(smallest: 3, pathStart: 0).groups(
      people([[1, 2], [1, 2], [1, 2], [1, 3], [1, 3], [1, nil]]))

    #expect(shown(groups)[1] == [1, 2])
    #expect(shown(groups)[4] == [1, nil])
    #expect(shown(groups)[6] == [1, nil])
  }

  @Test("Who changes with too few stays as shown; with enough the change is shown")
  func changesTogether() {
    let before: [Value?] = [1, 1]
    var now = people(Array(repeating: [1, 1], count: 8))
    now[0].values = [2, 1]
    #expect(Set(shown(rules.groups(now, before: before)).values) == [[1, 1]])

    now[1].values = [2, 1]
    now[2].values = [2, 1]
    let groups = rules.groups(now, before: before)
    #expect(shown(groups)[1] == [2, 1])
    #expect(shown(groups)[8] == [1, 1])
  }

  @Test("Newcomers wait until they are enough; a group of which too few are left is not told apart")
  func newcomersAndLeavers() {
    #expect(rules.groups(people([[1, 1], [1, 1]])).isEmpty)
    #expect(
      rules.groups(people([[1, 1], [1, 1]]), before: [1, 1]).map(\.shown) == [[nil, nil]])
  }

  /// One export: as whom everybody was shown, nobody for who was left out.
  private struct Published {
    var shown: [Int64: [Value?]]
    var groupOf: [Int64: Int]
  }

  @Test("500 random organisations: no combination of what exports tell is about too few people")
  func noCombination() {
    var chance = SeededGenerator(seed: 20_261_124)
    var vectors = 0
    for organisation in 0..<500 {
      let smallest = Int.random(in: 3...6, using: &chance)
      let width = Int.random(in: 2...4, using: &chance)
      let rules = ShownGroups(smallest: smallest, pathStart: width - 1)
      var values = Dictionary(
        uniqueKeysWithValues: (1...Int64.random(in: 8...40, using: &chance)).map { id in
          (id, (0..<width).map { _ in Value?(.random(in: 0...2, using: &chance)) })
        })
      var published: [Published] = []
      var cells: [(attributes: [Value?], members: Set<Int64>)] = []
      for _ in 0..<3 {
        published.append(export(rules, smallest, values, &cells))
        // Some move, some come, before the next one.
        for id in values.keys.sorted() where Int.random(in: 0..<6, using: &chance) == 0 {
          values[id]?[Int.random(in: 0..<width, using: &chance)] = .random(
            in: 0...2, using: &chance)
        }
        for _ in 0..<Int.random(in: 0...4, using: &chance) {
          values[(values.keys.max() ?? 0) + 1] = (0..<width).map { _ in
            .random(in: 0...2, using: &chance)
          }
        }
      }
      let everybody = values.keys.sorted()
      let told = RowSpace(published.flatMap { indicators($0, width, everybody) })
      vectors += told.rank
      // Nobody by themselves, and no set of people below the limit that any two cells differ by.
      for person in everybody.indices {
        var one = [Int64](repeating: 0, count: everybody.count)
        one[person] = 1
        #expect(!told.holds(one), "organisation \(organisation): one person")
      }
      for few in told.smallSets(below: smallest) {
        Issue.record("organisation \(organisation): \(few) people of \(smallest)")
      }
    }
    #expect(vectors > 1_000)
  }

  private func export(
    _ rules: ShownGroups, _ smallest: Int, _ values: [Int64: [Value?]],
    _ cells: inout [(attributes: [Value?], members: Set<Int64>)]
  ) -> Published {
    let person = { (id: Int64) in ShownGroups.Person(id: id, values: values[id] ?? []) }
    let known = cells.reduce(into: Set<Int64>()) { $0.formUnion($1.members) }
    var next: [(attributes: [Value?], members: Set<Int64>)] = []
    for cell in cells {
      for group in rules.groups(cell.members.sorted().map(person), before: cell.attributes) {
        next.append((group.shown, Set(group.members)))
      }
    }
    for group in rules.groups(values.keys.filter { !known.contains($0) }.sorted().map(person)) {
      next.append((group.shown, Set(group.members)))
    }
    cells = next
    var found = Published(shown: [:], groupOf: [:])
    for (place, cell) in next.enumerated() {
      #expect(cell.members.count >= smallest)
      for member in cell.members {
        found.shown[member] = cell.attributes
        found.groupOf[member] = place
      }
    }
    return found
  }

  /// What can be told of an export: totals, every value of every attribute, every two values
  /// together, and everybody who is shown alike.
  private func indicators(
    _ export: Published, _ width: Int, _ everybody: [Int64]
  ) -> [[Int64]] {
    var cells: [String: [Int64]] = [:]
    for (place, id) in everybody.enumerated() {
      guard let shown = export.shown[id] else { continue }
      var names = ["all", "\(shown)"]
      for first in 0..<width {
        names.append("\(first)=\(String(describing: shown[first]))")
        for second in 0..<first {
          names.append("\(first),\(second)=\(String(describing: [shown[first], shown[second]]))")
        }
      }
      for name in names {
        cells[name, default: Array(repeating: 0, count: everybody.count)][place] = 1
      }
    }
    return cells.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// All combinations of some vectors, by elimination modulo a prime: shares no code with the rules.
private struct RowSpace {
  private static let prime: Int64 = 1_000_003
  private var rows: [[Int64]] = []
  private var pivots: [Int] = []
  private let given: [[Int64]]

  var rank: Int { rows.count }

  init(_ vectors: [[Int64]]) {
    given = vectors
    for vector in vectors {
      let rest = reduced(vector)
      guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { continue }
      let inverse = RowSpace.power(rest[pivot], RowSpace.prime - 2)
      rows.append(rest.map { $0 * inverse % RowSpace.prime })
      pivots.append(pivot)
    }
  }

  func holds(_ vector: [Int64]) -> Bool { !reduced(vector).contains { $0 != 0 } }

  /// Sets of people that can be told and are too few: places that no vector tells apart are one
  /// block; a union of blocks that can be told is a set, and blocks cannot be told apart further.
  func smallSets(below smallest: Int) -> [Int] {
    var blocks: [[Int64]: Int] = [:]
    guard let width = given.first?.count else { return [] }
    for place in 0..<width {
      let column = given.map { $0[place] }
      if column.contains(where: { $0 != 0 }) { blocks[column, default: 0] += 1 }
    }
    var found = blocks.values.filter { $0 < smallest }
    // Differences of two cells, one inside the other.
    for first in given {
      for second in given where first != second {
        let rest = zip(first, second).map { $0 - $1 }
        let count = rest.count { $0 == 1 }
        if !rest.contains(-1), count > 0, count < smallest { found.append(count) }
      }
    }
    return found
  }

  private func reduced(_ vector: [Int64]) -> [Int64] {
    var vector = vector.map { ($0 % RowSpace.prime + RowSpace.prime) % RowSpace.prime }
    for (row, pivot) in zip(rows, pivots) where vector[pivot] != 0 {
      let factor = RowSpace.prime - vector[pivot]
      for place in vector.indices {
        vector[place] = (vector[place] + factor * row[place]) % RowSpace.prime
      }
    }
    return vector
  }

  private static func power(_ base: Int64, _ exponent: Int64) -> Int64 {
    var (result, square, rest): (Int64, Int64, Int64) = (1, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = result * square % prime }
      square = square * square % prime
      rest >>= 1
    }
    return result
  }
}
