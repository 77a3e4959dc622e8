import Records
import Testing

@Suite("Breakdowns of people")
struct BreakdownTests {
  /// Users are the first figure, what they used the second; the third is about everybody.
  private static let counts: [Int?] = [0, 0, nil]

  private func sums(_ random: inout SeededGenerator, people: Int) -> ProfileSums {
    var sums = ProfileSums(counts: BreakdownTests.counts)
    let education: [Education] = [.mbo2, .mbo4, .hbo, .wo]
    let teams = ["A", "B", "C"]
    var places: [Profile: Int] = [:]
    for _ in 0..<people {
      let profile = Profile(
        education: education[Int.random(in: 0..<4, using: &random)],
        age: Bool.random(using: &random) ? .from25 : .from55,
        hours: Bool.random(using: &random) ? .from20 : .from35, contract: .permanent,
        team: teams[Int.random(in: 0..<3, using: &random)])
      let place = places[profile] ?? sums.add(profile)
      places[profile] = place
      sums.addPerson(place)
      sums.add(100, 2, at: place)
      if Int.random(in: 0..<3, using: &random) == 0 {
        sums.add(1, 0, at: place)
        sums.add(Int64.random(in: 1...900, using: &random), 1, at: place)
      }
    }
    return sums
  }

  @Test("Every breakdown adds up to the total where all of it is told")
  func addsUp() {
    var random = SeededGenerator(seed: 7)
    let sums = sums(&random, people: 400)
    let total = sums.total(smallest: 5)
    #expect(total.people == 400)
    for breakdown in sums.breakdowns(smallest: 1) {
      #expect(breakdown.rows.reduce(0) { $0 + ($1.people ?? 0) } == 400)
      for figure in 0..<3 {
        #expect(
          breakdown.rows.reduce(0) { $0 + ($1.figures[figure] ?? 0) } == total.figures[figure])
      }
    }
  }

  @Test("Small organisations tell nothing")
  func smallOrganisation() {
    var random = SeededGenerator(seed: 3)
    let sums = sums(&random, people: 4)
    #expect(sums.total(smallest: 5).people == nil)
    #expect(sums.breakdowns(smallest: 5).allSatisfy { $0.rows.allSatisfy(\.isHidden) })
  }

  @Test("No figure about a few follows from the others, whatever counts them", arguments: 0..<120)
  func nothingLeaks(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let sums = sums(&random, people: Int.random(in: 12...40, using: &random))
    let smallest = Int64.random(in: 2...6, using: &random)
    let breakdowns = sums.breakdowns(smallest: smallest)
    let total = sums.total(smallest: smallest)
    for figure in 0..<3 {
      // Where nobody counts there is nothing to compute.
      let sizes = figure == 2 ? sums.people : sums.profiles.indices.map { sums.figure(0, at: $0) }
      let present = sums.profiles.indices.filter { sizes[$0] > 0 }
      var told = total.figures[figure] == nil ? [] : [Array(present.indices)]
      var hidden: [[Int]] = []
      for breakdown in breakdowns {
        for row in breakdown.rows {
          let cells = present.indices.filter {
            sums.profiles[present[$0]].group(breakdown.grouping) == row.group
          }
          let people = cells.reduce(0) { $0 + sizes[present[$1]] }
          if row.figures[figure] == nil {
            if people < smallest { hidden.append(cells) }
          } else {
            told.append(cells)
            #expect(people == 0 || people >= smallest)
          }
        }
      }
      for cells in hidden where !cells.isEmpty {
        #expect(!isComputable(cells, from: told, cells: present.count))
      }
    }
  }

  @Test("Nothing follows from groups beside the breakdowns either", arguments: 0..<120)
  func nothingLeaksBeside(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let sums = sums(&random, people: Int.random(in: 12...60, using: &random))
    let smallest = Int64.random(in: 2...6, using: &random)
    let wanted: [(name: String, holds: (Profile) -> Bool)] = [
      ("with", { $0.team == "A" }), ("without", { $0.team != "A" }),
      ("lower with", { $0.team == "A" && $0.education == .mbo2 }),
      ("lower without", { $0.team != "A" && $0.education == .mbo2 }),
    ]
    let breakdowns = sums.breakdowns(smallest: smallest)
    let told = sums.told(beside: wanted, smallest: smallest)
    #expect(told.breakdowns == breakdowns)
    let beside = told.beside
    let total = sums.total(smallest: smallest)
    for figure in [0, 2] {
      let sizes = figure == 2 ? sums.people : sums.profiles.indices.map { sums.figure(0, at: $0) }
      let present = sums.profiles.indices.filter { sizes[$0] > 0 }
      let cells = { (holds: (Profile) -> Bool) in
        present.indices.filter { holds(sums.profiles[present[$0]]) }
      }
      let people = { (cells: [Int]) in cells.reduce(0) { $0 + sizes[present[$1]] } }
      let named = breakdowns.flatMap { breakdown in
        breakdown.rows.map { row in
          (row.figures[figure], cells { $0.group(breakdown.grouping) == row.group })
        }
      }
      let rows =
        named
        + zip(beside, wanted).map { row, wanted in (row.figures[figure], cells(wanted.holds)) }
      let total = total.figures[figure] == nil ? [] : [Array(present.indices)]
      let alone = total + named.filter { $0.0 != nil }.map(\.1)
      let told = total + rows.filter { $0.0 != nil }.map(\.1)
      #expect(told.allSatisfy { people($0) == 0 || people($0) >= smallest })
      for row in rows where row.0 == nil && !row.1.isEmpty && people(row.1) < smallest {
        // A group that no breakdown names may follow from them without what stands beside.
        guard !isComputable(row.1, from: alone, cells: present.count) else { continue }
        #expect(!isComputable(row.1, from: told, cells: present.count))
      }
    }
  }
}
