import Records
import Testing

/// docs/rules.md 12: `max_factor` caps the sum over several employments, whatever gave each of
/// them its part.
@Suite struct FactorCapTests {
  private static func yearly(
    _ person: PersonFacts, _ change: (inout SchemeVersion) -> Void
  ) -> Int64 {
    let rule = version(100_000) {
      $0.maxFactor = 10_000
      change(&$0)
    }
    return GrantRules(scheme: scheme(rule)).grants(for: person, through: day("2024-12-31"))
      .map(\.amount).reduce(0, +)
  }

  private static let two = person(
    employment(1, from: "2024-01-01", 30), employment(2, from: "2024-01-01", 30))

  @Test func twoFullAmountsFromSomeHoursOnAreOne() {
    #expect(Self.yearly(Self.two) { $0.fullFrom = 24 * 60 } == 100_000)
  }

  @Test func twoFullAmountsWhateverTheHoursAreOne() {
    #expect(Self.yearly(Self.two) { $0.scale = .full } == 100_000)
  }

  @Test func anEmploymentThatGivesNothingTakesNothingOfTheCap() {
    let small = person(
      employment(1, from: "2024-01-01", 8), employment(2, from: "2024-01-01", 36))
    #expect(Self.yearly(small) { $0.nothingBelow = 12 * 60 } == 100_000)
    var temporary = small
    temporary.employments[0].workerType.set(.temporary, from: day("2024-01-01"))
    temporary.employments[1].workerType.set(.permanent, from: day("2024-01-01"))
    #expect(Self.yearly(temporary) { $0.eligibleWorkers = [.permanent] } == 100_000)
  }
}
