package import Records
internal import SQLite

/// The rows behind the tables of the report, before anything is left out.
extension BenchmarkReport {
  /// Something that was learned.
  package struct LearningRow: Sendable {
    package var number: String
    package var day: Day
    package var kind: LearningKind
    package var minutes: Int64
  }

  /// What somebody earned on some days of the period, in cents.
  package struct WageRow: Sendable {
    package var number: String
    package var person: Int64
    package var from: Day
    package var to: Day
    /// Nil where wages were taken in by month.
    package var yearlyWage: Int64?
    /// What counts in the wage bill: all of them add up to it.
    package var amount: Int64

    package var days: Int64 { Int64(to - from + 1) }
  }
}

extension Store {
  /// What was recorded in the period, a row an activity.
  package func learningRows(_ period: ReportPeriod) throws -> [BenchmarkReport.LearningRow] {
    try database.read {
      let numbers = try employeeNumbers()
      return try database.all(
        "SELECT person, on_day, kind, minutes \(Store.learningCounted) ORDER BY on_day, id",
        .text(period.from.description), .text(period.to.description),
        .text(period.asOf.description)
      ) { row in
        BenchmarkReport.LearningRow(
          number: numbers[try row.integer(0)] ?? "", day: try row.day(1),
          kind: LearningKind(rawValue: try row.text(2)) ?? .informal, minutes: try row.integer(3))
      }.sorted { ($0.number, $0.day) < ($1.number, $1.day) }
    }
  }

  /// What the wage bill of a period is made of.
  package func wageRows(_ period: ReportPeriod) throws -> [BenchmarkReport.WageRow] {
    try database.read {
      let numbers = try employeeNumbers()
      var rows: [BenchmarkReport.WageRow] = []
      var all: Int64 = 0
      try EmploymentsAsClosed(database, [period]).forEachWage { piece, _ in
        guard let days = piece.days(in: period) else { return }
        let row = BenchmarkReport.WageRow(
          number: numbers[piece.person] ?? "", person: piece.person, from: days.from,
          to: days.to, yearlyWage: piece.wage, amount: 0)
        all += piece.wage * row.days
        rows.append(row)
      }
      // As the bill: months where yearly wages come to nothing.
      guard all / period.daysInYear > 0 else { return try monthRows(period, numbers) }
      rows.sort(by: BenchmarkReport.WageRow.isBefore)
      // Rounded together, so that the rows add up to the bill to the cent.
      var sum: Int64 = 0
      for place in rows.indices {
        let before = sum / period.daysInYear
        sum += (rows[place].yearlyWage ?? 0) * rows[place].days
        rows[place].amount = sum / period.daysInYear - before
      }
      return rows
    }
  }

  private func monthRows(
    _ period: ReportPeriod, _ numbers: [Int64: String]
  ) throws -> [BenchmarkReport.WageRow] {
    let known = try Known(closing: period.to, database)
    return try database.all(
      "SELECT w.person, w.month, date(w.month, '+1 month', '-1 day'), w.amount "
        + Store.monthlyWages(known), .text(period.from.description), .text(period.to.description)
    ) { row in
      let person = try row.integer(0)
      return BenchmarkReport.WageRow(
        number: numbers[person] ?? "", person: person, from: try row.day(1), to: try row.day(2),
        amount: try row.integer(3))
    }.sorted(by: BenchmarkReport.WageRow.isBefore)
  }
}

extension BenchmarkReport.WageRow {
  fileprivate static func isBefore(_ row: Self, _ other: Self) -> Bool {
    (row.number, row.person, row.from) < (other.number, other.person, other.from)
  }
}
