import Testing

@testable import Records

/// Which grants of a pot wait, worked out again until nothing changes.
@Suite("Grants that wait for money in a pot")
struct PotDelaysTests {
  private func day(_ number: Int) -> Day { Day(number: Int32(number)) }

  private func delays(_ days: [Int: Int?]) -> PotReplay.Delays {
    var found = PotReplay.Delays()
    for (asked, made) in days { found.days[day(asked)] = .some(made.map(day)) }
    return found
  }

  @Test("what could not be made when it was thought to be waits; it is not moved a day on")
  func waits() {
    // With the grant of day 10 thought to be made, its old entitlement came back that day and
    // seemed to pay it on day 11.
    let thought = PotReplay.Delays()
    let found = delays([10: 11])
    #expect(thought.firstDifference(from: found) == day(10))
    let next = thought.revised(by: found, only: nil)
    #expect(next.day(of: day(10)) == nil)
    // Worked out again without it, nothing comes back, and nothing differs.
    #expect(next.firstDifference(from: delays([10: nil])) == nil)
  }

  @Test("what waits is made on the first day with real money; an earlier day counts too")
  func made() {
    let waiting = delays([10: nil, 20: 40])
    let found = delays([10: 30, 20: 30])
    #expect(waiting.firstDifference(from: found) == day(30))
    let next = waiting.revised(by: found, only: nil)
    #expect(next.day(of: day(10)) == day(30))
    #expect(next.day(of: day(20)) == day(30))
  }

  @Test("only what happens on a day, where all of it at once went round in circles")
  func oneDay() {
    let thought = delays([10: nil, 20: 40])
    let found = delays([10: 30, 20: 50])
    let next = thought.revised(by: found, only: day(30))
    #expect(next.day(of: day(10)) == day(30))
    #expect(next.day(of: day(20)) == day(40))
    #expect(thought.firstDifference(from: thought) == nil)
  }
}
