internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Tables of amounts by row and column, as a report of one unit tells them.
struct TwoWayTables {
  /// A side of the table: its column for people and programs, and how a value of it is shown.
  struct Side {
    let key: String
    let title: String
    let cell: (String) -> Cell
  }

  let run: RunContext
  let unit: Unit
  /// Which part of a report it is, for programs: `lapsed`, `next`.
  let part: String
  let rows: Side
  let columns: Side
  /// The command that lists the rows of a row and column; nil where there is none.
  let command: (_ row: String?, _ column: String?) -> String?

  private var words: any ReportMessages { run.messages.reports }

  func byRow(_ told: TwoWaySums.Told) -> Table {
    table(told.rows.map { ($0.name, nil, $0.figure) }, [rows], total: told.total)
  }

  func byColumn(_ told: TwoWaySums.Told) -> Table {
    table(told.columns.map { (nil, $0.name, $0.figure) }, [columns], total: told.total)
  }

  func byBoth(_ told: TwoWaySums.Told) -> Table {
    table(told.cells.map { ($0.row, $0.column, $0.figure) }, [rows, columns], total: told.total)
  }

  /// Everything for programs: a row without a team or month is the sum over all of them.
  func data(_ told: TwoWaySums.Told) -> [[Cell]] {
    let all: [(String?, String?, TwoWaySums.Figure)] =
      [(nil, nil, told.total)] + told.rows.map { ($0.name, nil, $0.figure) }
      + told.columns.map { (nil, $0.name, $0.figure) }
      + told.cells.map { ($0.row, $0.column, $0.figure) }
    return all.map { cells($0.0, $0.1, $0.2) }
  }

  /// The command for one row, as it stands below a table.
  func shown(_ rows: ReportRows, _ row: String?, _ column: String?) -> [Document.Command] {
    command(row, column).map { [Document.Command("boetseer " + $0, words.rows(rows))] } ?? []
  }

  func columnsOf(_ shown: [Side]) -> [Column] {
    [
      Column(key: "part", title: words.column(.figure), isForPeople: false),
      Column(
        key: rows.key, title: rows.title, isForPeople: shown.contains { $0.key == rows.key }),
      Column(
        key: columns.key, title: columns.title,
        isForPeople: shown.contains { $0.key == columns.key }),
      Column(key: "people", title: words.column(.people), kind: .integer),
      Column(key: "unit", title: words.column(.unit), isForPeople: false),
      Column(
        key: "amount", title: words.column(.lapsed), kind: .amount(unitColumn: "unit")),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
    ]
  }

  func chart(_ title: String, _ figures: [(name: String, figure: TwoWaySums.Figure)]) -> Chart? {
    guard figures.count <= 40, figures.contains(where: { !$0.figure.isHidden }) else { return nil }
    let names = figures.map { shown($0.name) }
    let amounts = figures.map(\.figure.amount)
    let format = run.format
    let text = { (amount: Int64) in
      unit == .euro ? format.money(amount) : format.hours(amount)
    }
    return Chart(
      title: title,
      summary: words.chartSummary(
        zip(names, amounts).compactMap { name, amount in amount.map { "\(name) \(text($0))" } }),
      form: .bars, measure: unit == .euro ? .money : .minutes, categories: names,
      series: [Chart.Series(name: title, values: amounts)])
  }

  private func shown(_ name: String) -> String {
    if case .coded(_, let shown) = rows.cell(name) { return shown }
    return name
  }

  private func table(
    _ lines: [(row: String?, column: String?, figure: TwoWaySums.Figure)], _ shown: [Side],
    total: TwoWaySums.Figure
  ) -> Table {
    var footer = cells(nil, nil, total)
    let first = shown.first?.key == rows.key ? 1 : 2
    footer[first] = .text(words.everybody)
    return Table(
      name: part, columns: columnsOf(shown),
      rows: lines.map { cells($0.row, $0.column, $0.figure) }, footer: footer)
  }

  private func cells(
    _ row: String?, _ column: String?, _ figure: TwoWaySums.Figure
  ) -> [Cell] {
    [
      .text(part), row.map(rows.cell) ?? .missing, column.map(columns.cell) ?? .missing,
      Cell(figure.people), .text(unit.rawValue), Cell(figure.amount), .boolean(figure.isHidden),
      figure.isHidden ? .missing : command(row, column).map { .text($0) } ?? .missing,
    ]
  }
}
