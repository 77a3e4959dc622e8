internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The rows behind training cost beside the wage bill.
struct BenchmarkRows {
  /// What the report has rows of; the raw value is the name of a table in data formats, or of a
  /// column of several.
  enum Kind: String, CaseIterable {
    case learning, wages
  }

  let run: RunContext
  let store: Store
  let period: ReportPeriod

  private var reading: RowsReading { RowsReading(run: run, kind: .benchmark) }

  func answer(_ kind: Kind) throws -> Answer {
    try reading.mayRead(kind.rawValue, store)
    switch kind {
    case .learning: return reading.answer(learning(try store.learningRows(period)))
    case .wages: return reading.answer(wages(try store.wageRows(period)))
    }
  }

  private func learning(_ rows: [BenchmarkReport.LearningRow]) -> Table {
    Table(
      name: Kind.learning.rawValue,
      columns: [
        reading.employee,
        Column(key: "day", title: run.messages.accounts.columnDay, kind: .day),
        reading.column("kind", .learning), reading.column("minutes", .time, .minutes),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .day(row.day.description),
          .coded(row.kind.rawValue, shown: run.messages.reports.learning(row.kind)),
          .integer(row.minutes),
        ]
      })
  }

  private func wages(_ rows: [BenchmarkReport.WageRow]) -> Table {
    Table(
      name: Kind.wages.rawValue,
      columns: [
        reading.employee, reading.column("from", .from, .day), reading.column("to", .to, .day),
        reading.column("days", .days, .integer),
        reading.column("yearly_wage", .yearlyWage, .money),
        reading.column("amount", .inBill, .money),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .day(row.from.description), .day(row.to.description),
          .integer(row.days), Cell(row.yearlyWage), .integer(row.amount),
        ]
      })
  }
}
