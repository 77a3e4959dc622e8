/// On which days people are free with pay, whatever their pattern says.
package struct HolidayCalendar: Sendable, Equatable {
  /// How much of a day is free.
  package enum Free: Sendable, Equatable {
    case nothing, whole
    /// Minutes: the afternoon of 24 December, say.
    case part(Int64)
  }

  /// What the organisation says of a day: `nothing` where it works on a holiday of others.
  private var imported: [Day: Free]

  package init(_ imported: [Day: Free] = [:]) { self.imported = imported }

  /// What the organisation says of the day, else the Dutch holidays.
  package func free(on day: Day) -> Free {
    imported[day] ?? (DutchHoliday(on: day) == nil ? .nothing : .whole)
  }
}
