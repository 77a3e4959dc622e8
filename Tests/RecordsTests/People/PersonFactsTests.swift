import Records
import Testing

@Suite struct PersonFactsTests {
  @Test func aTimelineKeepsItsDaysInOrderHoweverTheyAreEntered() {
    var line = Timeline<Int>()
    #expect(line.value(on: day("2024-01-01")) == nil)
    line.set(3, from: day("2024-03-01"))
    line.set(1, from: day("2024-01-01"))
    line.set(2, from: day("2024-02-01"))
    line.set(20, from: day("2024-02-01"))
    line.set(4, from: day("2024-04-01"))
    #expect(line.entries.map(\.value) == [1, 20, 3, 4])
    #expect(line.value(on: day("2023-12-31")) == 1)
    #expect(line.value(on: day("2024-01-31")) == 1)
    #expect(line.value(on: day("2024-02-01")) == 20)
    #expect(line.value(on: day("2030-01-01")) == 4)
    #expect(
      line
        == Timeline([
          (day("2024-01-01"), 1), (day("2024-02-01"), 20), (day("2024-03-01"), 3),
          (day("2024-04-01"), 4),
        ]))
    #expect(line != Timeline([(day("2024-01-01"), 1)]))
  }

  @Test func anEmploymentRunsThroughItsLastDay() {
    let ended = employment(from: "2024-01-01", to: "2024-06-30")
    #expect(!ended.isRunning(on: day("2023-12-31")))
    #expect(ended.isRunning(on: day("2024-01-01")))
    #expect(ended.isRunning(on: day("2024-06-30")))
    #expect(!ended.isRunning(on: day("2024-07-01")))
    #expect(employment(from: "2024-01-01").isRunning(on: day("2090-01-01")))
  }

  /// docs/rules.md 23.
  @Test func aPersonLeavesWhenNoOtherEmploymentRuns() {
    let first = employment(1, from: "2020-01-01", to: "2023-06-30")
    #expect(person(first).leavingDays == [day("2023-07-01")])
    #expect(person(first, employment(2, from: "2023-07-01")).leavingDays == [])
    #expect(person(first, employment(2, from: "2023-07-02")).leavingDays == [day("2023-07-01")])
    #expect(
      person(employment(2, from: "2022-01-01", to: "2024-01-31"), first).leavingDays
        == [day("2024-02-01")])
    #expect(
      person(employment(2, from: "2024-01-01", to: "2024-12-31"), first).leavingDays
        == [day("2023-07-01"), day("2025-01-01")])
    #expect(PersonFacts(id: 1).leavingDays == [])
  }
}
