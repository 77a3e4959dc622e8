import Records
import Testing

@Suite("Means of scores")
struct ScoreMeansTests {
  private func entry(
    _ person: Int64, _ group: String, _ forms: Set<ResourceForm>, _ first: Int64?, _ last: Int64
  ) -> ScoreMeans.Entry {
    ScoreMeans.Entry(person: person, group: group, forms: forms, first: first, last: last)
  }

  @Test("In hundredths, half up; the change is the difference of what is told")
  func rounding() {
    let scores: [(Int64, Int64)] = [(2, 4), (3, 3), (1, 4), (2, 5), (2, 3), (3, 5)]
    let told = ScoreMeans(
      scores.enumerated().map { entry(Int64($0), "A", [.social], $1.0, $1.1) }, smallest: 5
    ).told
    #expect(told.total == ScoreMeans.Mean(people: 6, before: 217, after: 400))
    #expect(told.total?.change == 183)
    #expect(told.forms.map(\.form) == [.social])
    #expect(told.forms[0].mean == told.total && told.groups[0].mean == told.total)
  }

  @Test("Of four people nothing is told; nor of ten where the other three would be known")
  func few() {
    let four = (1...4).map { entry($0, "A", [.social], 2, 3) }
    #expect(ScoreMeans(four, smallest: 5).told.total == nil)
    let ten =
      (1...7).map { entry($0, "A", [.social], 2, Int64($0) % 3 + 2) }
      + (8...10).map { entry($0, "B", [.hindering], 2, 4) }
    let told = ScoreMeans(ten, smallest: 5).told
    #expect(told.total?.people == 10)
    #expect(told.forms.allSatisfy { $0.mean == nil } && told.groups.allSatisfy { $0.mean == nil })
  }

  @Test("Where all gave the highest score, or the lowest, it is not told", arguments: [1, 5])
  func ends(end: Int64) {
    let all = (1...9).map { entry($0, "A", [], nil, end) }
    #expect(ScoreMeans(all, smallest: 5).told.total == nil)
    let most = all + [entry(10, "A", [], nil, 3)]
    #expect(ScoreMeans(most, smallest: 5).told.total?.people == 10)
    // Also of who came from there, and of the rest of everybody.
    let from = (1...9).map { entry($0, "A", [], end, 3) }
    #expect(ScoreMeans(from, smallest: 5).told.total == nil)
    let rest = all + (11...16).map { entry($0, "B", [], nil, $0 % 2 + 2) }
    let told = ScoreMeans(rest, smallest: 5).told
    #expect(told.total != nil && told.groups.allSatisfy { $0.mean == nil })
  }

  @Test("No sum over fewer than five can be made of what is told", arguments: 0..<120)
  func nothingLeaks(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let entries = (0..<Int.random(in: 5...16, using: &random)).map { number in
      entry(
        Int64(number), "G\(Int.random(in: 0..<3, using: &random))",
        Set(
          ResourceForm.allCases.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }),
        Int64.random(in: 1...5, using: &random), Int64.random(in: 1...5, using: &random))
    }
    let told = ScoreMeans(entries, smallest: 5).told
    var known: [[Int]] = []
    let check = { (mean: ScoreMeans.Mean?, wanted: (ScoreMeans.Entry) -> Bool) in
      guard let mean else { return }
      let places = entries.indices.filter { wanted(entries[$0]) }
      known.append(places)
      #expect(places.count >= 5 && mean.people == Int64(places.count))
      let sum = places.reduce(0) { $0 + entries[$1].last }
      #expect(abs(mean.after * mean.people - 100 * sum) * 2 <= mean.people)
      let before = places.reduce(0) { $0 + (entries[$1].first ?? 0) }
      #expect(abs((mean.before ?? 0) * mean.people - 100 * before) * 2 <= mean.people)
    }
    check(told.total) { _ in true }
    for row in told.forms { check(row.mean) { $0.forms.contains(row.form) } }
    for row in told.groups { check(row.mean) { $0.group == row.group } }
    // Everybody alone, and all that are alike: they are what sums of others leave.
    let kinds = Dictionary(grouping: entries.indices) {
      "\(entries[$0].group) \(entries[$0].forms.map(\.rawValue).sorted())"
    }
    for places in kinds.values where places.count < 5 {
      #expect(!isComputable(places, from: known, cells: entries.count))
    }
    // And two sums, one less the other.
    for whole in known {
      for part in known where Set(part).isStrictSubset(of: whole) {
        #expect(whole.count - part.count >= 5)
      }
    }
  }
}
