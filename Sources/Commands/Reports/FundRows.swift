internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The rows behind how vouchers and funds run out.
struct FundRows {
  /// What the report has rows of; the raw value is the name of a table in data formats, but for
  /// the claims that the table `reach` counts as refused.
  enum Kind: String, CaseIterable {
    case reach, refused, workshops
  }

  let run: RunContext
  let store: Store
  let period: ReportPeriod
  /// Of the only voucher or fund; nil is all of them.
  let scheme: String?

  private var reading: RowsReading { RowsReading(run: run, kind: .fund) }
  private var words: any ReportMessages { run.messages.reports }
  private var schemeColumn: Column {
    Column(key: "scheme", title: words.column(.scheme), isWhole: true)
  }

  func answer(_ kind: Kind) throws -> Answer {
    try reading.mayRead(kind.rawValue, store)
    switch kind {
    case .reach:
      return reading.answer(reach(try store.eligibleRows(period, scheme: scheme)))
    case .refused:
      return reading.answer(refused(try store.refusedRows(period, scheme: scheme)))
    case .workshops:
      return reading.answer(workshops(try store.visitRows(period, scheme: scheme)))
    }
  }

  private func reach(_ rows: [FundReport.EligibleRow]) -> Table {
    Table(
      name: Kind.reach.rawValue,
      columns: [reading.employee, schemeColumn, reading.column("team", .team)] + reading.levels,
      rows: rows.map { row in
        [.text(row.number), .text(row.scheme), .text(row.team)] + reading.level(row.education)
      })
  }

  private func refused(_ rows: [FundReport.RefusedRow]) -> Table {
    Table(
      name: Kind.refused.rawValue,
      columns: [
        reading.employee, schemeColumn,
        Column(key: "claim", title: run.messages.claims.column(.claim), isWhole: true),
        reading.column("day", .refusedOn, .day), reading.column("asked", .askedFor, .money),
        reading.column("left", .left, .money),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .text(row.scheme), .text(row.id), .day(row.day.description),
          .integer(row.asked), .integer(row.left),
        ]
      })
  }

  private func workshops(_ rows: [FundReport.VisitRow]) -> Table {
    Table(
      name: Kind.workshops.rawValue,
      columns: [
        reading.employee, schemeColumn, reading.column("team", .team),
        reading.column("group", .group, isForPeople: false),
        reading.column("took_part", .tookPartOn, .day),
        reading.column("claimed", .claimed, .boolean),
        reading.column("awarded", .awardedTo, .boolean),
      ],
      rows: rows.map { row in
        [
          .text(row.number), .text(row.scheme), .text(row.team),
          .coded(
            row.tookPart == nil ? "others" : "took_part",
            shown: words.tookPart(row.tookPart != nil)),
          Cell(row.tookPart), .boolean(row.hasClaimed), .boolean(row.isAwarded),
        ]
      })
  }
}
