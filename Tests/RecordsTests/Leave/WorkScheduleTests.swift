import Records
import Testing

@Suite("What a day away costs")
struct WorkScheduleTests {
  /// 36 hours a week from the start of 2024.
  private func employee(_ hours: Double = 36) -> Employment {
    employment(from: "2024-01-01", hours)
  }

  private func pattern(_ from: String, _ weeks: [[Int64]]) throws -> WorkPattern {
    try #require(WorkPattern(validFrom: day(from), weeks: weeks.map { $0.map { $0 * 60 } }))
  }

  @Test("Without a pattern the contract hours lie on Monday to Friday")
  func even() {
    let schedule = WorkSchedule(employments: [employee()])
    #expect(schedule.minutes(on: day("2025-03-03")) == 432)
    #expect(schedule.minutes(on: day("2025-03-08")) == 0)
    #expect(WorkPattern.even(minutesPerWeek: 1732) == [347, 347, 346, 346, 346, 0, 0])
  }

  @Test("A day is what the pattern says of it, from the day on which it counts")
  func dated() throws {
    let schedule = WorkSchedule(
      employments: [employee()],
      patterns: [
        try pattern("2025-03-05", [[0, 9, 9, 9, 9, 0, 0]]),
        try pattern("2025-01-01", [[8, 8, 8, 8, 4, 0, 0]]),
      ])
    #expect(schedule.minutes(on: day("2025-03-03")) == 480)
    #expect(schedule.minutes(on: day("2025-03-05")) == 540)
    #expect(schedule.minutes(on: day("2025-03-10")) == 0)
  }

  @Test("A cycle begins in the week that holds its first day, over years and backwards alike")
  func cycle() throws {
    // 5 March 2025 is a Wednesday.
    let two = try pattern("2025-03-05", [[8, 8, 8, 8, 8, 0, 0], [0, 0, 0, 0, 8, 0, 0]])
    #expect(two.minutes(on: day("2025-03-03")) == 480)
    #expect(two.minutes(on: day("2025-03-10")) == 0)
    #expect(two.minutes(on: day("2025-03-14")) == 480)
    #expect(two.minutes(on: day("2025-03-17")) == 480)
    #expect(two.minutes(on: day("2025-12-29")) == 0)
    #expect(two.minutes(on: day("2026-01-05")) == 480)
    #expect(two.minutes(on: day("2025-02-24")) == 0)
  }

  @Test("A pattern has one to eight weeks of seven days of at most 24 hours")
  func bounds() {
    let week = [Int64](repeating: 480, count: 7)
    #expect(WorkPattern(validFrom: day("2025-01-01"), weeks: []) == nil)
    #expect(
      WorkPattern(validFrom: day("2025-01-01"), weeks: Array(repeating: week, count: 9)) == nil)
    #expect(WorkPattern(validFrom: day("2025-01-01"), weeks: [[480]]) == nil)
    #expect(WorkPattern(validFrom: day("2025-01-01"), weeks: [week.map { _ in 1441 }]) == nil)
    #expect(WorkPattern(validFrom: day("2025-01-01"), weeks: [week.map { _ in 1440 }]) != nil)
  }

  @Test("Of a week whose shifts are known only they count, on holidays too")
  func shifts() throws {
    let schedule = WorkSchedule(
      employments: [employee()], patterns: [try pattern("2025-01-01", [[8, 8, 8, 8, 4, 0, 0]])],
      shifts: [day("2025-12-25"): 540, day("2025-12-27"): 540, day("2025-12-22"): 0])
    #expect(schedule.minutes(on: day("2025-12-22")) == 0)
    #expect(schedule.minutes(on: day("2025-12-23")) == 0)
    #expect(schedule.minutes(on: day("2025-12-25")) == 540)
    #expect(schedule.minutes(on: day("2025-12-27")) == 540)
    #expect(schedule.minutes(on: day("2025-12-29")) == 480)
  }

  @Test("A holiday costs nothing, a half holiday what is left of the day")
  func holidays() throws {
    let schedule = WorkSchedule(
      employments: [employee()], patterns: [try pattern("2025-01-01", [[8, 8, 8, 8, 4, 0, 0]])],
      holidays: HolidayCalendar([day("2025-12-24"): .part(240), day("2025-12-19"): .part(360)]))
    #expect(schedule.minutes(on: day("2025-12-25")) == 0)
    #expect(schedule.minutes(on: day("2025-12-24")) == 240)
    #expect(schedule.minutes(on: day("2025-12-19")) == 0)
  }

  @Test("Nothing before the first and after the last day in service")
  func notEmployed() {
    var employee = employee()
    employee.endedOn = day("2025-03-04")
    let schedule = WorkSchedule(employments: [employee])
    #expect(schedule.minutes(on: day("2023-12-29")) == 0)
    #expect(schedule.minutes(on: day("2025-03-04")) == 432)
    #expect(schedule.minutes(on: day("2025-03-05")) == 0)
  }

  @Test("Both halves are the day")
  func halves() {
    for minutes: Int64 in [0, 1, 431, 432, 435, 540] {
      #expect(DayPart.morning.of(minutes) + DayPart.afternoon.of(minutes) == minutes)
    }
    #expect(DayPart.morning.of(435) == 218)
    #expect(DayPart.afternoon.of(435) == 217)
  }

  @Test("A day means the average working day of the pattern")
  func averageDay() throws {
    let nurse = WorkSchedule(
      employments: [employee()], patterns: [try pattern("2025-01-01", [[9, 9, 9, 9, 0, 0, 0]])])
    #expect(nurse.averageDay(on: day("2025-03-03")) == 540)
    #expect(nurse.averageDay(on: day("2024-03-03")) == 432)
    let uneven = WorkSchedule(
      employments: [employee(20)], patterns: [try pattern("2025-01-01", [[8, 8, 4, 0, 0, 0, 0]])])
    #expect(uneven.averageDay(on: day("2025-03-03")) == 400)
    #expect(WorkSchedule(employments: []).averageDay(on: day("2025-03-03")) == nil)
  }
}
