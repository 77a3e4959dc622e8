import Records
import Testing

/// docs/rules.md 27.
@Suite struct SplitTests {
  @Test func theOddCentsGoToTheLargestRemainders() {
    #expect(split(100, by: [1, 1, 1]) == [34, 33, 33])
    #expect(split(200, by: [1, 1, 1]) == [67, 67, 66])
    #expect(split(10, by: [35, 65]) == [4, 6])
    #expect(split(9000, by: [35_000, 55_000]) == [3500, 5500])
    #expect(split(7, by: [1, 2, 4]) == [1, 2, 4])
    #expect(split(5, by: [10, 10, 80]) == [1, 0, 4])
    #expect(split(1, by: [0, 3, 3]) == [0, 1, 0])
  }

  @Test func nothingToDivideByGivesNothing() {
    #expect(split(100, by: [0, 0]) == [0, 0])
    #expect(split(100, by: []) == [])
    #expect(split(0, by: [3, 4]) == [0, 0])
  }

  @Test func anySplitSumsExactlyAndIsFair() {
    var random = SeededGenerator(seed: 27)
    for _ in 0..<5000 {
      let weights = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Int64.random(in: 0...1_000_000_000, using: &random)
      }
      let total = Int64.random(in: 0...999_999_999_999, using: &random)
      let sum = weights.reduce(0, +)
      guard sum > 0 else { continue }
      let parts = split(total, by: weights)
      #expect(parts.reduce(0, +) == total)
      for (part, weight) in zip(parts, weights) {
        // Never a whole cent away from the exact share.
        let distance = Int128(part) * Int128(sum) - Int128(total) * Int128(weight)
        #expect(abs(distance) < Int128(sum), "\(total) by \(weights)")
      }
      // A larger remainder is never passed over for a smaller or a later one.
      let remainders = weights.map { Int128(total) * Int128($0) % Int128(sum) }
      let floors = weights.map { Int64(Int128(total) * Int128($0) / Int128(sum)) }
      for one in weights.indices where parts[one] == floors[one] {
        for other in weights.indices where parts[other] > floors[other] {
          #expect(
            remainders[other] > remainders[one]
              || (remainders[other] == remainders[one] && other < one))
        }
      }
    }
  }

  @Test(arguments: [
    (RoundingMode.halfUp, [0, 0, 100, 100, 200]), (.up, [0, 100, 100, 100, 200]),
    (.down, [0, 0, 0, 100, 100]),
  ])
  func roundsAFractionOnce(mode: RoundingMode, expected: [Int64]) {
    let values: [Int128] = [0, 49, 50, 100, 150]
    #expect(values.map { ExactAmount($0, over: 1).rounded(to: 100, mode) } == expected)
    #expect(values.map { ExactAmount($0 * 7, over: 7).rounded(to: 100, mode) } == expected)
  }

  @Test func fractionsAddWithoutLoss() {
    let sum = (0..<12).reduce(ExactAmount(0, over: 1)) { sum, _ in
      sum + ExactAmount(100, over: 12)
    }
    #expect(sum.rounded(to: 1, .up) == 100)
    #expect(sum.rounded(to: 1, .down) == 100)
  }
}
