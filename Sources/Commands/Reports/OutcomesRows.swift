internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The rows behind what became of experiments: their days and how they stand, never a score.
struct OutcomesRows {
  enum Kind: String, CaseIterable {
    case experiments, turnover
  }

  let run: RunContext
  let store: Store
  let period: ReportPeriod

  private var reading: RowsReading { RowsReading(run: run, kind: .outcomes) }
  private var words: any ReportMessages { run.messages.reports }

  func answer(_ kind: Kind) throws -> Answer {
    try reading.mayRead(kind.rawValue, store)
    switch kind {
    case .experiments: return reading.answer(experiments(try store.outcomesRows(period)))
    case .turnover: return reading.answer(turnover(try store.turnoverRows(period)))
    }
  }

  private func experiments(_ rows: [OutcomesReport.ExperimentRow]) -> Table {
    let terms = run.messages.experiments
    let day = { (key: String, title: String) in Column(key: key, title: title, kind: .day) }
    return Table(
      name: Kind.experiments.rawValue,
      columns: [
        Column(key: "experiment", title: words.column(CraftColumn.id), isWhole: true),
        Column(key: "agreement", title: terms.column(.agreement), isWhole: true),
        reading.employee, reading.column("team", .team),
        Column(key: "cycle", title: words.column(CraftColumn.cycle), kind: .integer),
        day("starts_on", terms.column(.from)), day("ends_on", terms.column(.to)),
        Column(key: "state", title: words.column(CraftColumn.state)),
        day("decided_on", words.column(CraftColumn.decidedOn)),
        Column(key: "days", title: words.column(CraftColumn.days), kind: .integer),
        day("overdue_since", words.column(CraftColumn.overdueSince)),
      ],
      rows: rows.map { row in
        [
          .text(row.id), .text(row.agreement), .text(row.number), .text(row.team),
          .integer(row.cycle), Cell(row.startsOn), Cell(row.endsOn),
          .coded(row.split.rawValue, shown: words.experiment(row.split)), Cell(row.decidedOn),
          .integer(row.days), Cell(row.overdueSince),
        ]
      })
  }

  private func turnover(_ rows: [OutcomesReport.TurnoverRow]) -> Table {
    Table(
      name: Kind.turnover.rawValue,
      columns: [
        reading.employee, reading.column("team", .team),
        Column(key: "agreement", title: words.column(CraftColumn.agreement), kind: .boolean),
        Column(key: "left", title: words.column(CraftColumn.hasLeft), kind: .boolean),
      ],
      rows: rows.map { row in
        [.text(row.number), .text(row.team), .boolean(row.hasAgreement), .boolean(row.hasLeft)]
      })
  }
}
