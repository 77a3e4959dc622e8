import Records
import Testing

@Suite("What a report may tell")
struct DisclosureTests {
  private func figure(_ family: Int, _ people: Int64, _ cells: [Int]) -> Disclosure.Figure {
    Disclosure.Figure(family: family, people: people, cells: cells)
  }

  @Test("A single small group takes the next smallest along: the total would give it away")
  func takesTheNextAlong() {
    let people: [Int64] = [3, 20, 8, 40]
    let figures =
      [figure(0, 71, [0, 1, 2, 3])] + people.enumerated().map { figure(1, $1, [$0]) }
    let hidden = Disclosure.hidden(figures, cells: 4, smallest: 5)
    #expect(hidden == [false, true, false, true, false])
    #expect(
      Disclosure.hiddenGroups(people, smallest: 5) == [true, false, true, false])
  }

  @Test("Two small groups that are few together take a third along")
  func fewTogether() {
    let people: [Int64] = [2, 1, 30, 9]
    let figures =
      [figure(0, 42, [0, 1, 2, 3])] + people.enumerated().map { figure(1, $1, [$0]) }
    #expect(
      Disclosure.hidden(figures, cells: 4, smallest: 5) == [false, true, true, false, true])
    #expect(Disclosure.hiddenGroups(people, smallest: 5) == [true, true, false, true])
  }

  @Test("The same people in another breakdown are hidden there too")
  func anotherBreakdown() {
    // Everybody of the small team works few hours, and so does nobody else but one other team.
    let figures = [
      figure(0, 33, [0, 1, 2]),
      figure(1, 3, [0]), figure(1, 10, [1]), figure(1, 20, [2]),
      figure(2, 13, [0, 1]), figure(2, 20, [2]),
    ]
    let hidden = Disclosure.hidden(figures, cells: 3, smallest: 5)
    let told = figures.indices.filter { !hidden[$0] }.map { figures[$0].cells }
    #expect(hidden[1] && hidden[2])
    #expect(!isComputable([0], from: told, cells: 3))
  }

  @Test("Large groups are all told")
  func largeGroups() {
    let figures = [figure(0, 30, [0, 1]), figure(1, 10, [0]), figure(1, 20, [1])]
    #expect(Disclosure.hidden(figures, cells: 2, smallest: 5) == [false, false, false])
    #expect(Disclosure.hiddenGroups([10, 20, 0], smallest: 5) == [false, false, false])
  }

  @Test("Nothing that is hidden can be computed from what is told", arguments: 0..<400)
  func nothingLeaks(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let cells = Int.random(in: 2...8, using: &random)
    let people = (0..<cells).map { _ in Int64.random(in: 1...9, using: &random) }
    let smallest = Int64.random(in: 2...8, using: &random)
    var figures = [figure(-1, people.reduce(0, +), Array(0..<cells))]
    for family in 0..<Int.random(in: 1...4, using: &random) {
      let groups = Int.random(in: 1...4, using: &random)
      let group = (0..<cells).map { _ in Int.random(in: 0..<groups, using: &random) }
      for number in 0..<groups {
        let places = (0..<cells).filter { group[$0] == number }
        guard !places.isEmpty else { continue }
        figures.append(figure(family, places.reduce(0) { $0 + people[$1] }, places))
      }
    }
    let hidden = Disclosure.hidden(figures, cells: cells, smallest: smallest)
    let told = figures.indices.filter { !hidden[$0] }
    #expect(told.allSatisfy { figures[$0].people >= smallest })
    for place in figures.indices where hidden[place] {
      #expect(
        !isComputable(
          figures[place].cells, from: told.map { figures[$0].cells }, cells: cells))
    }
    if figures.allSatisfy({ $0.people >= smallest }) { #expect(!hidden.contains(true)) }
  }
}
