internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Training cost beside the wage bill, in tables, pictures and sentences.
struct BenchmarkPage {
  let report: BenchmarkReport
  let run: RunContext

  /// The usual share of gross wages, in hundredths of a percent.
  private static let usualBand: ClosedRange<Int64> = 100...200
  /// The usual personal budget a year, in cents.
  private static let usual2013: Int64 = 66_900
  private static let usual2018: Int64 = 70_600

  private var words: any ReportMessages { run.messages.reports }
  private var average: Int64? {
    guard let granted = report.granted, let holders = report.holders, holders > 0 else {
      return nil
    }
    return (granted * 2 + holders) / (holders * 2)
  }

  func answer() -> Answer { page.answer() }

  var page: ReportPage {
    var page = ReportPage(
      run: run, kind: .benchmark, period: report.period, smallest: report.smallest)
    page.findings = findings
    page.parts = [
      ReportPage.Part(
        title: words.costs, table: costs,
        commands: reading.shown(claims(report.period), .awardedOfYear)
          + reading.shown(report.wages == nil ? nil : wages(report.period), .wagesOfPeriod)),
      ReportPage.Part(
        title: words.budgets, table: budgets, chart: budgetChart, commands: budgetCommands),
    ]
    if !report.years.isEmpty {
      page.parts.append(
        ReportPage.Part(
          title: words.years, table: years, chart: wagesChart,
          commands: report.years.last.map {
            reading.shown(claims($0.period), .awardedOfYear)
              + reading.shown(wages($0.period), .wagesOfPeriod)
          } ?? []))
    }
    let learning = BenchmarkLearning(
      rows: report.learning, run: run, command: reading.command("learning", report.period))
    page.findings += learning.findings
    if !report.learning.isEmpty { page.parts.append(learning.part) }
    if report.costs.contains(where: { $0.awarded == nil })
      || report.learning.contains(where: { $0.people == nil })
    {
      page.notes.append(words.hiddenRows(report.smallest))
    }
    page.notes += [words.wagesExplained, words.usualExplained]
    page.data = [costs, budgets, years, learning.table]
    return page
  }

  private var findings: [String] {
    var found: [String] = []
    if let awarded = report.awarded, let wages = report.wages, let share = Share.of(awarded, wages)
    {
      let band: BenchmarkBand =
        share < BenchmarkPage.usualBand.lowerBound
        ? .below : share > BenchmarkPage.usualBand.upperBound ? .above : .within
      found.append(
        words.costOfWages(
          run.format.wholeEuros(awarded), share: percent(share),
          wages: run.format.wholeEuros(wages), band: band))
    }
    if let average {
      found.append(
        words.averageBudget(
          run.format.money(average), usual: run.format.wholeEuros(BenchmarkPage.usual2018),
          isMore: average >= BenchmarkPage.usual2018))
    }
    return found
  }

  private func percent(_ share: Int64) -> String { run.format.percent(share) }

  private var costs: Table {
    let columns = [
      Column(key: "scheme", title: words.column(.scheme), isWhole: true),
      Column(key: "form", title: words.column(.form)),
      Column(key: "people", title: words.column(.people), kind: .integer),
      Column(key: "awarded", title: words.column(.awarded), kind: .money),
      Column(key: "of_wages", title: words.column(.ofWages), kind: .share),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
      Column(key: "wage_rows", title: words.column(.wages), isForPeople: false),
    ]
    return Table(
      name: "costs", columns: columns,
      rows: report.costs.map { row in
        [
          .text(row.scheme),
          .coded(row.form.rawValue, shown: run.messages.terms.form(row.form)), Cell(row.people),
          Cell(row.awarded), Cell(Share.of(row.awarded, report.wages)),
          .boolean(row.awarded == nil),
          row.awarded == nil
            ? .missing : .text(claims(report.period) + " --scheme \(row.scheme)"),
          row.awarded == nil || report.wages == nil ? .missing : .text(wages(report.period)),
        ]
      },
      footer: [
        .text(words.everybody), .missing, .missing, Cell(report.awarded),
        Cell(Share.of(report.awarded, report.wages)), .missing, .missing, .missing,
      ])
  }

  private var figures: [(figure: BenchmarkFigure, scheme: String?, amount: Int64)] {
    var found: [(figure: BenchmarkFigure, scheme: String?, amount: Int64)] = []
    if let average { found.append((.perPerson, nil, average)) }
    found += report.fullTime.map { (.fullTime, $0.scheme, $0.amount) }
    return found + [
      (.usual2013, nil, BenchmarkPage.usual2013), (.usual2018, nil, BenchmarkPage.usual2018),
    ]
  }

  private var budgets: Table {
    Table(
      name: "budgets",
      columns: [
        Column(key: "figure", title: words.column(.figure)),
        Column(key: "scheme", title: words.column(.scheme), isForPeople: false),
        Column(key: "amount", title: words.column(.amount), kind: .money),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: figures.map { figure in
        [
          .coded(
            figure.figure.rawValue, shown: words.figure(figure.figure, scheme: figure.scheme)),
          figure.scheme.map { .text($0) } ?? .missing, .integer(figure.amount),
          rows(figure.figure, figure.scheme).map { .text($0) } ?? .missing,
        ]
      })
  }

  /// The command behind a budget; what comes from literature has none.
  private func rows(_ figure: BenchmarkFigure, _ scheme: String?) -> String? {
    switch figure {
    case .perPerson: "account list --granted \(PeriodReading.typed(report.period))"
    case .fullTime: scheme.map { "scheme show \($0) --as-of \(report.period.to)" }
    case .usual2013, .usual2018: nil
    }
  }

  private var budgetCommands: [Document.Command] {
    reading.shown(average.flatMap { _ in rows(.perPerson, nil) }, .grantsOfPeriod)
      + reading.shown(
        report.fullTime.first.flatMap { rows(.fullTime, $0.scheme) }, .rulesOfScheme)
  }

  private var budgetChart: Chart {
    let names = figures.map { words.figure($0.figure, scheme: $0.scheme) }
    return Chart(
      title: words.budgets,
      summary: words.chartSummary(
        zip(names, figures).map { "\($0) \(run.format.money($1.amount))" }),
      form: .bars, measure: .money, categories: names,
      series: [Chart.Series(name: words.budgets, values: figures.map(\.amount))])
  }

  private var years: Table {
    Table(
      name: "years",
      columns: [
        Column(key: "year", title: words.column(.year), kind: .integer),
        Column(key: "awarded", title: words.column(.awarded), kind: .money),
        Column(key: "wages", title: words.column(.wages), kind: .money),
        Column(key: "of_wages", title: words.column(.ofWages), kind: .share),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
        Column(key: "wage_rows", title: words.column(.wages), isForPeople: false),
      ],
      rows: report.years.map { year in
        [
          .integer(Int64(year.period.to.year)), .integer(year.awarded), .integer(year.wages),
          Cell(Share.of(year.awarded, year.wages)),
          .text(claims(year.period)), .text(wages(year.period)),
        ]
      })
  }

  private var wagesChart: Chart {
    let names = report.years.map { String($0.period.to.year) }
    let shares = report.years.map { Share.of($0.awarded, $0.wages) }
    return Chart(
      title: words.chartOfWages,
      summary: words.chartSummary(
        zip(names, shares).map { "\($0) \($1.map(percent) ?? "")" }),
      form: .bars, measure: .share, categories: names,
      series: [Chart.Series(name: words.chartOfWages, values: shares)],
      marks: [
        Chart.Mark(name: words.leastUsual, value: BenchmarkPage.usualBand.lowerBound),
        Chart.Mark(name: words.mostUsual, value: BenchmarkPage.usualBand.upperBound),
      ])
  }

  private var reading: RowsReading { RowsReading(run: run, kind: .benchmark) }

  private func claims(_ period: ReportPeriod) -> String {
    "claim list --awarded \(PeriodReading.typed(period))" + run.seenFrom
  }

  private func wages(_ period: ReportPeriod) -> String { reading.command("wages", period) }
}
