internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Tables and pictures that the reports on job crafting have in common.
struct CraftTables {
  let run: RunContext
  let groups: GroupWords
  let period: ReportPeriod

  var words: any ReportMessages { run.messages.reports }

  // MARK: Commands

  private func command(_ kind: ReportKind, _ rows: String) -> String {
    RowsReading(run: run, kind: kind).command(rows, period)
  }
  var agreements: String { command(.crafting, CraftingRows.Kind.agreements.rawValue) }
  var experiments: String { command(.outcomes, OutcomesRows.Kind.experiments.rawValue) }
  var turnover: String { command(.outcomes, OutcomesRows.Kind.turnover.rawValue) }
  var plans: String { "plan list" }

  func shown(_ command: String, _ rows: CraftRows) -> [Document.Command] {
    [Document.Command("boetseer " + command, words.rows(rows))]
  }

  // MARK: Columns

  func column(
    _ key: String, _ title: CraftColumn, _ kind: Column.Kind = .integer, isForPeople: Bool = true
  ) -> Column {
    Column(key: key, title: words.column(title), kind: kind, isForPeople: isForPeople)
  }

  /// For programs: whether something is hidden, and the command for the rows.
  var behind: [Column] { [hidden] + rows }
  var hidden: Column {
    Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false)
  }
  var rows: [Column] { [Column(key: "rows", title: words.column(.rows), isForPeople: false)] }

  // MARK: Counts by what they are

  /// One line of a split: its code, what people read, and how many; nil is hidden.
  struct Line {
    var code: String
    var name: String
    var count: Int64?
  }

  func chart(_ title: String, _ lines: [Line]) -> Chart? {
    let told = lines.filter { $0.count != nil }
    guard told.contains(where: { $0.count != 0 }) else { return nil }
    return Chart(
      title: title, summary: words.chartSummary(told.map { "\($0.name) \($0.count ?? 0)" }),
      form: .bars, measure: .count, categories: lines.map(\.name),
      series: [Chart.Series(name: title, values: lines.map(\.count))])
  }

  // MARK: Means

  /// A mean with whom it is about; nil is hidden.
  struct MeanLine {
    /// Codes and names in front of it.
    var codes: [(code: String, name: String)]
    var score: EvaluationScore
    var mean: ScoreMeans.Mean?
  }

  func score(_ score: EvaluationScore) -> String { run.messages.experiments.score(score) }

  /// - Parameter leading: what stands in front of the score.
  func meanColumns(_ leading: [Column], isCompared: Bool = true) -> [Column] {
    leading + [
      Column(key: "score", title: words.column(CraftColumn.effect)),
      column("people", .answered),
      column("before", .before, .points, isForPeople: isCompared), column("now", .now, .points),
      column("change", .change, .points, isForPeople: isCompared), hidden,
    ]
  }

  func cells(_ line: MeanLine) -> [Cell] {
    line.codes.map { .coded($0.code, shown: $0.name) } + [
      .coded(line.score.rawValue, shown: score(line.score)), Cell(line.mean?.people),
      Cell(line.mean?.before), Cell(line.mean?.after), Cell(line.mean?.change),
      .boolean(line.mean == nil),
    ]
  }

  /// First beside last, or the last alone where there is no first.
  func chart(_ title: String, _ lines: [MeanLine], isCompared: Bool = true) -> Chart? {
    let told = lines.filter { $0.mean != nil }
    guard !told.isEmpty, lines.count <= 40 else { return nil }
    let name = { (line: MeanLine) in
      (line.codes.map(\.name) + [score(line.score)]).joined(separator: ", ")
    }
    let last = Chart.Series(
      name: words.column(CraftColumn.now), values: told.map { $0.mean?.after })
    let first = Chart.Series(
      name: words.column(CraftColumn.before), values: told.map { $0.mean?.before })
    return Chart(
      title: title,
      summary: words.chartSummary(
        told.compactMap { line in
          line.mean.map { mean in
            let before = mean.before.map { run.format.points($0) + " – " } ?? ""
            return "\(name(line)) \(before)\(run.format.points(mean.after))"
          }
        }),
      form: .bars, measure: .points, categories: told.map(name),
      series: isCompared ? [first, last] : [last],
      // The highest score there is, so that a bar is as long as its score is high.
      marks: [Chart.Mark(name: "5", value: 500)])
  }
}
