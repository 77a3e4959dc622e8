internal import Interchange
internal import Messages
internal import Records
internal import Store

/// `report crafting --rows agreements`: which agreements count, never what is in them.
struct CraftingRows {
  enum Kind: String, CaseIterable {
    case agreements
  }

  let run: RunContext
  let store: Store
  let period: ReportPeriod

  private var reading: RowsReading { RowsReading(run: run, kind: .crafting) }

  func agreements() throws -> Answer {
    try reading.mayRead(Kind.agreements.rawValue, store)
    let words = run.messages.reports
    return reading.answer(
      Table(
        name: Kind.agreements.rawValue,
        columns: [
          Column(key: "agreement", title: words.column(CraftColumn.id), isWhole: true),
          reading.employee, reading.column("team", .team),
          Column(key: "version", title: words.column(CraftColumn.version), kind: .integer),
          Column(key: "state", title: words.column(CraftColumn.state)),
          Column(key: "proposed_on", title: words.column(CraftColumn.proposedOn), kind: .day),
          Column(key: "in_force_from", title: words.column(CraftColumn.inForceFrom), kind: .day),
        ],
        rows: try store.craftingRows(period).map { row in
          [
            .text(row.id), .text(row.number), .text(row.team), .integer(row.version),
            .coded(row.state.rawValue, shown: run.messages.craft.state(row.state)),
            Cell(row.proposedOn), Cell(row.inForceFrom),
          ]
        }))
  }
}
