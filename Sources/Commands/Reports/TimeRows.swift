internal import Interchange
internal import Messages
internal import Records
internal import Store

/// `report time --rows learned`: in which weeks people learned.
struct TimeRows {
  enum Kind: String, CaseIterable {
    case learned
  }

  let run: RunContext
  let store: Store
  let period: ReportPeriod

  private var reading: RowsReading { RowsReading(run: run, kind: .time) }

  func learned() throws -> Answer {
    try reading.mayRead(Kind.learned.rawValue, store)
    let words = run.messages.room
    let column = { (key: String, title: RoomColumn, kind: Column.Kind) in
      Column(key: key, title: words.column(title), kind: kind)
    }
    return reading.answer(
      Table(
        name: Kind.learned.rawValue,
        columns: [
          reading.employee, reading.column("team", .team), column("week", .week, .day),
          column("pressure", .pressure, .integer), column("is_quiet", .isQuiet, .boolean),
          column("minutes", .learning, .minutes),
        ],
        rows: try store.learnedRows(period).map { week in
          [
            .text(week.number), .text(week.team), .day(week.week), .integer(week.pressure),
            .boolean(week.isQuiet), .integer(week.minutes),
          ]
        }))
  }
}
