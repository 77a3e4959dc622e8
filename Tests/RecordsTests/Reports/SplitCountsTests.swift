import Records
import Testing

@Suite("Counts beside totals that are told anyway")
struct SplitCountsTests {
  private struct Thing {
    var group: String
    var values: Set<Int>
    var person: Int64
  }

  private func told(_ things: [Thing], values: Int, smallest: Int64 = 5) -> SplitCounts.Told {
    var counts = SplitCounts(values: values)
    for thing in things { counts.add(group: thing.group, thing.values, person: thing.person) }
    return counts.told(smallest: smallest)
  }

  @Test("How many there are is told always, of what kind of enough people")
  func totals() {
    let things =
      (1...6).map { Thing(group: "A", values: [0], person: $0) }
      + (7...13).map { Thing(group: "B", values: [1], person: $0) }
      + (14...15).map { Thing(group: "C", values: [0], person: $0) }
    let told = told(things, values: 3)
    #expect(told.total.things == 15 && told.total.counts == [8, 7, 0])
    #expect(told.groups.map(\.things) == [6, 7, 2])
    #expect(told.groups.map(\.people) == [6, 7, 2])
    // The two of C stay unknown: what A has of it is hidden, since both together are told.
    #expect(told.groups[0].counts[0] == nil)
    #expect(told.groups[1].counts == [0, 7, 0])
    #expect(told.groups[2].counts == [nil, nil, nil])
  }

  @Test("What few have is hidden, with what would tell it; somebody with several is one")
  func few() {
    let things =
      (1...9).map { Thing(group: "", values: [0], person: $0) }
      + (0..<8).map { _ in Thing(group: "", values: [1], person: 10) }
    #expect(told(things, values: 2).total.counts == [nil, nil])
    #expect(told(things, values: 2).total.things == 17)
    #expect(told(things, values: 3).total.counts == [nil, nil, 0])
  }

  @Test("What all but a few have is hidden too")
  func allButFew() {
    let things = (1...9).map { Thing(group: "", values: $0 < 3 ? [0] : [0, 1], person: $0) }
    #expect(told(things, values: 2).total.counts == [9, nil])
  }

  @Test("Nothing of a few people is told, nor to be computed", arguments: 0..<300)
  func nothingLeaks(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let values = Int.random(in: 2...4, using: &random)
    let groups = Int.random(in: 1...4, using: &random)
    let isOfSeveral = Bool.random(using: &random)
    let things = (0..<Int.random(in: 0...45, using: &random)).map { _ in
      var held: Set<Int> = [Int.random(in: 0..<values, using: &random)]
      if isOfSeveral, Int.random(in: 0..<3, using: &random) == 0 {
        held.insert(Int.random(in: 0..<values, using: &random))
      }
      return Thing(
        group: "G\(Int.random(in: 0..<groups, using: &random))", values: held,
        person: Int64.random(in: 1...30, using: &random))
    }
    let told = told(things, values: values)
    let names = Set(things.map(\.group)).sorted()
    #expect(told.groups.map(\.group) == names)
    let patterns = Array(
      Set(things.map(\.values)).union((0..<values).map { [$0] }))
    // Every group and pattern is something that nobody knows, whether there is any of it or not.
    let cells = names.flatMap { name in patterns.map { (name, $0) } }
    var known: [[Int]] = []
    var secret: [[Int]] = []
    for (scope, row) in [(names, told.total)] + zip(names.map { [$0] }, told.groups) {
      let inside = things.filter { scope.contains($0.group) }
      #expect(row.things == Int64(inside.count))
      #expect(row.people == Int64(Set(inside.map(\.person)).count))
      known.append(cells.indices.filter { scope.contains(cells[$0].0) })
      for value in 0..<values {
        let held = inside.filter { $0.values.contains(value) }
        let people = Set(held.map(\.person)).count
        let places = cells.indices.filter {
          scope.contains(cells[$0].0) && cells[$0].1.contains(value)
        }
        guard let count = row.counts[value] else {
          if people > 0, people < 5 { secret.append(places) }
          continue
        }
        #expect(count == Int64(held.count))
        #expect(people == 0 || people >= 5)
        // Nor is what all others do not have about a few.
        let rest = Set(inside.filter { !$0.values.contains(value) }.map(\.person)).count
        #expect(rest == 0 || rest >= 5 || Set(inside.map(\.person)).count < 5)
        known.append(places)
      }
    }
    for places in secret { #expect(!isComputable(places, from: known, cells: cells.count)) }
  }

  @Test("Too many groups to weigh: their totals alone")
  func tooMany() {
    let things = (1...300).map {
      Thing(group: "T\($0)", values: [$0 % 2 == 0 ? 0 : 1], person: Int64($0))
    }
    let told = told(things, values: 2)
    #expect(told.isTooMany)
    #expect(told.total.counts == [150, 150])
    #expect(told.groups.count == 300)
    #expect(told.groups.allSatisfy { $0.things == 1 && $0.counts == [nil, nil] })
  }
}
