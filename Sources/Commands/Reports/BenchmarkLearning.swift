internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Learning that was recorded: how much of it is informal, beside what is usual.
struct BenchmarkLearning {
  /// Both kinds together first.
  let rows: [BenchmarkReport.Learning]
  let run: RunContext
  /// The command that lists the rows.
  let command: String

  /// The usual share of activities that is informal, in hundredths of a percent.
  private static let usual: Int64 = 7_000

  private var words: any ReportMessages { run.messages.reports }
  private var all: BenchmarkReport.Learning? { rows.first { $0.kind == nil } }
  private var informal: BenchmarkReport.Learning? { rows.first { $0.kind == .informal } }

  private var ofActivities: Int64? { Share.of(informal?.activities, all?.activities) }
  private var ofTime: Int64? { Share.of(informal?.minutes, all?.minutes) }

  var findings: [String] {
    guard let ofActivities, let ofTime else { return [] }
    return [
      words.informalShare(
        run.format.percent(ofActivities), minutes: run.format.percent(ofTime),
        usual: run.format.percent(BenchmarkLearning.usual))
    ]
  }

  var part: ReportPage.Part {
    ReportPage.Part(
      title: words.learning, table: table, chart: chart,
      commands: RowsReading(run: run, kind: .benchmark).shown(
        rows.contains { $0.people != nil } ? command : nil, .activities),
      notes: [words.learningExplained])
  }

  var table: Table {
    Table(
      name: "learning",
      columns: [
        Column(key: "kind", title: words.column(.learning)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "activities", title: words.column(.activities), kind: .integer),
        Column(key: "of_activities", title: words.column(.ofActivities), kind: .share),
        Column(key: "minutes", title: words.column(.time), kind: .minutes),
        Column(key: "of_minutes", title: words.column(.ofTime), kind: .share),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: rows.map { row in
        [
          row.kind.map { .coded($0.rawValue, shown: words.learning($0)) }
            ?? .coded("all", shown: words.everybody),
          Cell(row.people), Cell(row.activities),
          Cell(Share.of(row.activities, all?.activities)), Cell(row.minutes),
          Cell(Share.of(row.minutes, all?.minutes)), .boolean(row.people == nil),
          row.people == nil ? .missing : .text(command),
        ]
      })
  }

  private var chart: Chart? {
    guard ofActivities != nil || ofTime != nil else { return nil }
    let names = [words.column(.ofActivities), words.column(.ofTime)]
    let shares = [ofActivities, ofTime]
    return Chart(
      title: words.chartOfLearning,
      summary: words.chartSummary(
        zip(names, shares).compactMap { name, share in
          share.map { "\(name) \(run.format.percent($0))" }
        }),
      form: .bars, measure: .share, categories: names,
      series: [Chart.Series(name: words.chartOfLearning, values: shares)],
      marks: [Chart.Mark(name: words.usualInformal, value: BenchmarkLearning.usual)])
  }
}
