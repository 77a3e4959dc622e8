/// In which quiet weeks a course fits (S-123).
package struct CourseAdvice: Sendable, Equatable {
  /// A week that could take a part of it.
  package struct Week: Sendable, Equatable {
    package var week: ISOWeek
    package var isQuiet: Bool
    package var capacity: Int64
    /// Minutes that are worked in it less what is away: of who follows the course, or on average.
    package var room: Int64

    package init(week: ISOWeek, isQuiet: Bool, capacity: Int64, room: Int64) {
      self.week = week
      self.isQuiet = isQuiet
      self.capacity = capacity
      self.room = room
    }
  }

  /// A part of the course, in minutes.
  package struct Part: Sendable, Equatable {
    package var week: ISOWeek
    package var minutes: Int64
    /// What would fit in the week in all.
    package var room: Int64

    package init(week: ISOWeek, minutes: Int64, room: Int64) {
      self.week = week
      self.minutes = minutes
      self.room = room
    }
  }

  /// In the order of the weeks.
  package private(set) var parts: [Part] = []
  /// Quiet weeks that were passed over, since the team has too few hands in them as it is.
  package private(set) var passed: [ISOWeek] = []
  /// Minutes that fit in no quiet week.
  package private(set) var left: Int64

  /// The next quiet weeks first, each as full as it gets.
  ///
  /// - Parameters:
  ///   - minutes: how long the course takes.
  ///   - weeks: in their order.
  ///   - sparesLowest: leaves out weeks of which the capacity is in the lowest quarter.
  package init(of minutes: Int64, in weeks: [Week], sparesLowest: Bool = true) {
    left = minutes
    for week in weeks where week.isQuiet && week.room > 0 && left > 0 {
      if sparesLowest, CourseAdvice.isLowest(week, of: weeks) {
        passed.append(week.week)
        continue
      }
      let part = min(left, week.room)
      parts.append(Part(week: week.week, minutes: part, room: week.room))
      left -= part
    }
  }

  /// Whether three quarters of the weeks have more capacity; where all have as much, none is low.
  package static func isLowest(_ week: Week, of weeks: [Week]) -> Bool {
    let higher = weeks.count { $0.capacity > week.capacity }
    return 4 * higher >= 3 * weeks.count
  }
}
