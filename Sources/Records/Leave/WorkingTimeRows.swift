/// One week of a pattern, as a file describes it.
package struct PatternRow: Sendable, Equatable {
  package var employee = ""
  package var validFrom = Day(number: 0)
  /// Minutes of Monday to Sunday.
  package var minutes = [Int64](repeating: 0, count: WorkPattern.daysPerWeek)
  /// Its place in a cycle of weeks, from 1.
  package var week: Int64?

  package init() {}
}

/// A real shift, as a file describes it.
package struct ShiftRow: Sendable, Equatable {
  package var employee = ""
  package var day = Day(number: 0)
  /// 0 is a free day.
  package var minutes: Int64 = 0

  package init() {}
}

/// What an organisation says of a day on which all are free, as a file describes it.
package struct HolidayRow: Sendable, Equatable {
  package var day = Day(number: 0)
  package var name = ""
  /// How much is free; nil is the whole day, 0 a day on which it works.
  package var minutes: Int64?

  package init() {}
}
