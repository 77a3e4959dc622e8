internal import Records
internal import SQLite

/// The day on which something counts in a period: its own, or the first open one where its own was
/// closed when it was recorded. So a figure of a closed period never moves.
struct CountedDay {
  /// Closings in their order, with the first day that was open afterwards.
  private let closings: [(event: Int64, open: Day)]

  init(_ database: Database) throws {
    closings = try database.all("SELECT event, last_day FROM closed_period ORDER BY event") {
      (try $0.integer(0), try $0.day(1) + 1)
    }
  }

  /// - Parameter event: which recorded it.
  func callAsFunction(_ day: Day, event: Int64) -> Day {
    closings.last { $0.event < event }.map { max(day, $0.open) } ?? day
  }

  /// Whether the day was closed when something was recorded.
  func isClosed(_ day: Day, event: Int64) -> Bool { self(day, event: event) > day }

  /// The event that closed the first period; nil while all are open.
  var firstClosing: Int64? { closings.first?.event }

  /// The same of a row, in SQL: with the closings as they are, since a query for each row would
  /// take longer than the rest of a report.
  ///
  /// - Parameters:
  ///   - day: an expression, as `s.on_day`.
  ///   - event: the row's event, as `s.event`.
  func sql(_ day: String, event: String) -> String {
    guard !closings.isEmpty else { return day }
    let cases = closings.reversed().map { "WHEN \(event) > \($0.event) THEN '\($0.open)'" }
    return "max(\(day), CASE \(cases.joined(separator: " ")) ELSE '' END)"
  }
}

extension Known {
  /// What was known when a period was closed; everything while some of it is open.
  init(closing last: Day, _ database: Database) throws {
    self.init(
      event: try database.integer(
        "SELECT min(event) FROM closed_period WHERE last_day >= ?1", .text(last.description)))
  }
}
