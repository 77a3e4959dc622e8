/// A part of a day that somebody can be away.
package enum DayPart: String, Sendable, CaseIterable {
  case morning, afternoon

  /// Half of some minutes; the morning has the odd one, so that both are the day.
  package func of(_ minutes: Int64) -> Int64 {
    self == .morning ? minutes - minutes / 2 : minutes / 2
  }
}

/// How long somebody works on which day, and so what a day away costs (docs/rules.md, time).
package struct WorkSchedule: Sendable {
  private let employments: [Employment]
  /// By their first day.
  private let patterns: [WorkPattern]
  /// Minutes of real shifts; 0 is a free day.
  private let shifts: [Day: Int64]
  /// The Mondays of weeks of which the shifts are known: the pattern says nothing of them.
  private let rosteredWeeks: Set<Day>
  private let holidays: HolidayCalendar

  package init(
    employments: [Employment], patterns: [WorkPattern] = [], shifts: [Day: Int64] = [:],
    holidays: HolidayCalendar = HolidayCalendar()
  ) {
    self.employments = employments
    self.patterns = patterns.sorted { $0.validFrom < $1.validFrom }
    self.shifts = shifts
    rosteredWeeks = Set(shifts.keys.map(\.monday))
    self.holidays = holidays
  }

  /// What a whole day away costs: the minutes that would have been worked. Nothing on a free day
  /// and on a holiday, but for who is rostered to work on it (E-32, E-33).
  package func minutes(on day: Day) -> Int64 {
    guard employments.contains(where: { $0.isRunning(on: day) }) else { return 0 }
    if isRostered(day) { return shifts[day] ?? 0 }
    let planned = usual(on: day)
    return switch holidays.free(on: day) {
    case .nothing: planned
    case .whole: 0
    case .part(let free): max(0, planned - free)
    }
  }

  /// Whether real shifts of the week are known.
  private func isRostered(_ day: Day) -> Bool { rosteredWeeks.contains(day.monday) }

  /// The average working day of the pattern of a day, in minutes, half up: what "a day" means to
  /// this person. At least one minute; nil for who does not work.
  package func averageDay(on day: Day) -> Int64? {
    let (minutes, days) = pattern(on: day)?.total ?? even(on: day)
    guard minutes > 0 else { return nil }
    return max(1, (2 * minutes + days) / (2 * days))
  }

  /// By the pattern, without holidays.
  private func usual(on day: Day) -> Int64 {
    guard let pattern = pattern(on: day) else {
      return employments.reduce(0) { sum, employment in
        guard employment.isRunning(on: day), let hours = employment.hours.value(on: day) else {
          return sum
        }
        return sum + WorkPattern.even(minutesPerWeek: hours.minutesPerWeek)[day.weekday]
      }
    }
    return pattern.minutes(on: day)
  }

  /// Nil before the first one, and where there is none.
  package func pattern(on day: Day) -> WorkPattern? { patterns.last { $0.validFrom <= day } }

  /// The same as of a pattern, of the contract hours.
  private func even(on day: Day) -> (minutes: Int64, days: Int64) {
    let minutes = employments.reduce(0) { sum, employment in
      sum
        + (employment.isRunning(on: day) ? employment.hours.value(on: day)?.minutesPerWeek ?? 0 : 0)
    }
    return (minutes, WorkPattern.usualDays)
  }
}
