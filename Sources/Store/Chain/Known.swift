internal import Records

/// Which events count: all that stand, or those that stood when one of them was the newest.
struct Known {
  static let all = Known(event: nil)

  /// The newest event that was known; nil is the newest there is.
  let event: Int64?

  /// The condition under which a row counts: it was recorded, and not undone, by then.
  ///
  /// - Parameter column: the row's event, as `p.event`.
  func holds(_ column: String) -> String {
    guard let event else { return "\(column) NOT IN (SELECT event FROM undone)" }
    return """
      \(column) <= \(event) AND \(column) NOT IN (
        SELECT undoes FROM event WHERE undoes IS NOT NULL AND id <= \(event))
      """
  }

  /// The same of a row that has a day, `on_day`, and counts until one.
  ///
  /// - Parameter until: nil is without an end.
  func holds(row: String, until: Day?) -> String {
    holds("\(row).event") + (until.map { " AND \(row).on_day <= '\($0)'" } ?? "")
  }

  /// The same of an event that was read.
  func holds(_ event: Int64, undone: UndoneEvents) -> Bool {
    guard let last = self.event else { return !undone.contains(event) }
    return event <= last && undone.undoing(event).map { $0 > last } ?? true
  }
}
