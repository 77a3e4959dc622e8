import Records
import Testing

@Suite("In which quiet weeks a course fits")
struct CourseAdviceTests {
  /// Weeks from the fifth of 2026: whether each is quiet, its capacity and what fits, in hours.
  private func weeks(_ found: [(isQuiet: Bool, capacity: Int64, room: Int64)]) throws
    -> [CourseAdvice.Week]
  {
    let first = try ISOWeek(typed: "2026-W05")
    return found.enumerated().map { place, week in
      CourseAdvice.Week(
        week: first.adding(place), isQuiet: week.isQuiet, capacity: week.capacity * 60,
        room: week.room * 60)
    }
  }

  private func told(_ advice: CourseAdvice) -> [String] {
    advice.parts.map { "\($0.week.parts.week): \($0.minutes)" }
  }

  @Test("The next quiet weeks first, each as full as it gets")
  func next() throws {
    let found = try weeks([
      (false, 100, 32), (true, 100, 10), (true, 100, 0), (true, 100, 16), (true, 100, 32),
    ])
    let advice = CourseAdvice(of: 1440, in: found)
    #expect(told(advice) == ["6: 600", "8: 840"])
    #expect(advice.parts.map(\.room) == [600, 960])
    #expect(advice.left == 0)
    #expect(advice.passed.isEmpty)
  }

  @Test("What no quiet week has room for is left, also where none is known")
  func left() throws {
    let short = CourseAdvice(of: 3000, in: try weeks([(true, 100, 20), (false, 100, 40)]))
    #expect(told(short) == ["5: 1200"])
    #expect(short.left == 1800)
    #expect(CourseAdvice(of: 60, in: []).left == 60)
  }

  @Test("Weeks whose capacity is in the lowest quarter are passed over, unless nobody looks")
  func lowest() throws {
    let found = try weeks([(true, 40, 20), (true, 50, 20), (true, 60, 20), (true, 70, 20)])
    let advice = CourseAdvice(of: 1200, in: found)
    #expect(told(advice) == ["6: 1200"])
    #expect(advice.passed.map(\.parts.week) == [5])
    #expect(told(CourseAdvice(of: 1200, in: found, sparesLowest: false)) == ["5: 1200"])
  }

  @Test(
    "The lowest quarter of twelve weeks are three; of weeks alike none, of fewer than four none")
  func quarter() throws {
    let twelve = try weeks((1...12).map { (true, $0, 10) })
    #expect(twelve.filter { CourseAdvice.isLowest($0, of: twelve) }.count == 3)
    let alike = try weeks((1...12).map { _ in (true, 7, 10) })
    #expect(!alike.contains { CourseAdvice.isLowest($0, of: alike) })
    let three = try weeks([(true, 1, 10), (true, 2, 10), (true, 3, 10)])
    #expect(!three.contains { CourseAdvice.isLowest($0, of: three) })
    // Two share the lowest place of eight; six have more, which is three quarters.
    let shared = try weeks([1, 1, 2, 3, 4, 5, 6, 7].map { (true, $0, 10) })
    #expect(shared.filter { CourseAdvice.isLowest($0, of: shared) }.count == 2)
  }

  @Test("A week is quiet at 1 or 2; of which nobody said anything it is not")
  func quiet() throws {
    var week = CalendarWeek(try ISOWeek(typed: "2026-W05"))
    #expect(!week.isQuiet)
    #expect(
      (Int64(1)...5).map { level in
        week.pressure = level
        return week.isQuiet
      } == [true, true, false, false, false])
  }

  @Test("Learning in quiet weeks, over all weeks of which the pressure is known")
  func share() throws {
    let week = try ISOWeek(typed: "2026-W05")
    let weeks = [(1, 240), (4, 480), (nil, 600), (2, 0)].map { (level: Int64?, minutes: Int64) in
      var found = CalendarWeek(week)
      found.pressure = level
      found.learning = minutes
      return found
    }
    let share = QuietShare(weeks)
    #expect(share.quiet == 240)
    #expect(share.known == 720)
    #expect(share.share == 3333)
    #expect(QuietShare([]).share == nil)
  }
}
