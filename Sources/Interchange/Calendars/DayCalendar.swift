/// Days to put into somebody's calendar, as `text/calendar` (RFC 5545) is made of.
package struct DayCalendar: Equatable, Sendable {
  /// Something of a whole day.
  package struct Event: Equatable, Sendable {
    /// The same in every file about the same thing, so that a calendar that takes in a newer file
    /// changes what it has instead of showing it twice.
    package var uid: String
    /// As `2026-03-01`.
    package var day: String
    /// The first day that is no part of it.
    package var end: String
    package var summary: String
    package var description: String

    package init(uid: String, day: String, end: String, summary: String, description: String) {
      self.uid = uid
      self.day = day
      self.end = end
      self.summary = summary
      self.description = description
    }
  }

  /// What made it: `-//Organisation//Program 1.0//EN`.
  package var product: String
  /// When it was made, in UTC, as `2026-03-01T12:30:05.120Z`.
  package var madeAt: String
  /// Grows with every newer file: of two answers about one thing a calendar keeps the newer one.
  package var revision: Int
  package var events: [Event]

  package init(product: String, madeAt: String, revision: Int, events: [Event]) {
    self.product = product
    self.madeAt = madeAt
    self.revision = revision
    self.events = events
  }
}
