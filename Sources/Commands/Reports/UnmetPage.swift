internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Money left over beside needs that are not met, in tables, pictures and sentences.
struct UnmetPage {
  let report: UnmetReport
  let run: RunContext
  let groups: GroupWords
  /// The only breakdown asked for; nil is all of them.
  let only: ReportGrouping?

  private var words: any ReportMessages { run.messages.reports }
  private var breakdowns: [Breakdown] {
    report.breakdowns.filter { only == nil || $0.grouping == only }
  }

  func answer() -> Answer {
    var page = ReportPage(
      run: run, kind: .unmet, period: report.period, smallest: report.smallest)
    page.findings = findings
    page.parts = breakdowns.map(part)
    if breakdowns.contains(where: { $0.rows.contains(where: \.isHidden) }) {
      page.notes.append(words.hiddenRows(report.smallest))
    }
    page.notes.append(words.bookedOnly)
    page.data = [
      table(breakdowns, name: "groups"),
      Table(
        name: "total", columns: columns,
        rows: [cells(report.total, name: .coded("all", shown: words.everybody), by: nil)]),
    ]
    return page.answer()
  }

  private var findings: [String] {
    guard !report.total.isHidden, let unmet = report.total.unmet, let people = report.total.people,
      people > 0
    else { return [] }
    let sum = { (figure: UnmetReport.Figure) in report.total[figure] ?? 0 }
    return [
      words.unusedBesideUnmet(
        unused: run.format.money(sum(.unused)), holders: sum(.holders),
        unmet: run.format.money(unmet)),
      words.needs(
        refused: sum(.refusedClaims), waiting: sum(.waitingClaims), short: sum(.shortClaims)),
    ]
  }

  private func part(_ breakdown: Breakdown) -> ReportPage.Part {
    let grouping = breakdown.grouping
    let sample = breakdown.rows.first { !$0.isHidden && !$0.group.isEmpty }
    let commands = sample.map { row in
      [
        Document.Command("boetseer " + refused(row.group, grouping), words.rows(.refusedOfGroup)),
        Document.Command("boetseer " + waiting(row.group, grouping), words.rows(.waitingOfGroup)),
        Document.Command(
          "boetseer account list --as-of \(report.period.to) "
            + "--group \(grouping.rawValue)=\(row.group)", words.rows(.accountsOfGroup)),
      ]
    }
    return ReportPage.Part(
      title: words.by(grouping), table: table([breakdown], name: grouping.rawValue),
      chart: chart(breakdown), commands: commands ?? [])
  }

  /// The most bars that a picture of teams can hold.
  private static let mostBars = 40

  private func chart(_ breakdown: Breakdown) -> Chart? {
    guard breakdown.rows.count <= UnmetPage.mostBars,
      breakdown.rows.contains(where: { !$0.isHidden })
    else { return nil }
    let names = breakdown.rows.map { groups.name($0.group, breakdown.grouping) }
    let unused = breakdown.rows.map { $0[.unused] }
    let unmet = breakdown.rows.map(\.unmet)
    return Chart(
      title: words.chartOfUnmet(breakdown.grouping),
      summary: words.chartSummary(
        zip(names, zip(unused, unmet)).compactMap { name, pair in
          guard let unused = pair.0, let unmet = pair.1 else { return nil }
          return "\(name) \(run.format.money(unused)), \(run.format.money(unmet))"
        }),
      form: .bars, measure: .money, categories: names,
      series: [
        Chart.Series(name: words.column(.unused), values: unused),
        Chart.Series(name: words.unmet, values: unmet),
      ])
  }

  private func table(_ breakdowns: [Breakdown], name: String) -> Table {
    var table = Table(
      name: name, columns: columns,
      footer: breakdowns.count == 1
        ? cells(report.total, name: .text(words.everybody), by: nil) : nil)
    for breakdown in breakdowns {
      for row in breakdown.rows {
        table.append(
          cells(row, name: groups.cell(row.group, breakdown.grouping), by: breakdown.grouping))
      }
    }
    return table
  }

  private var columns: [Column] {
    [
      Column(key: "by", title: words.column(.by), isForPeople: false),
      Column(key: "group", title: words.column(.group)),
      Column(key: "people", title: words.column(.people), kind: .integer),
      Column(key: "holders", title: words.column(.holders), kind: .integer, isForPeople: false),
      Column(key: "unused", title: words.column(.unused), kind: .money),
      Column(key: "needy", title: words.column(.needy), kind: .integer),
      Column(
        key: "refused_claims", title: words.column(.refusedClaims), kind: .integer,
        isForPeople: false),
      Column(key: "refused", title: words.column(.refused), kind: .money),
      Column(
        key: "waiting_claims", title: words.column(.waitingClaims), kind: .integer,
        isForPeople: false),
      Column(key: "waiting", title: words.column(.waiting), kind: .money),
      Column(
        key: "short_claims", title: words.column(.shortClaims), kind: .integer,
        isForPeople: false),
      Column(key: "short", title: words.column(.short), kind: .money),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
    ]
  }

  private func cells(_ row: GroupRow, name: Cell, by grouping: ReportGrouping?) -> [Cell] {
    let figures: [UnmetReport.Figure] = [
      .holders, .unused, .needy, .refusedClaims, .refused, .waitingClaims, .waiting, .shortClaims,
      .short,
    ]
    return [
      grouping.map { .coded($0.rawValue, shown: words.by($0)) } ?? .missing, name,
      Cell(row.people),
    ] + figures.map { Cell(row[$0]) } + [
      .boolean(row.isHidden),
      row.isHidden ? .missing : .text(grouping.map { refused(row.group, $0) } ?? refused()),
    ]
  }

  private func refused() -> String {
    "claim list --refused \(PeriodReading.typed(report.period)) --form account,voucher,fund"
  }

  private func refused(_ group: String, _ grouping: ReportGrouping) -> String {
    refused() + " --group \(grouping.rawValue)=\(group)"
  }

  private func waiting(_ group: String, _ grouping: ReportGrouping) -> String {
    "claim list --state submitted,information_asked --as-of \(report.period.to)"
      + " --form account,voucher,fund --group \(grouping.rawValue)=\(group)"
  }
}

extension GroupRow {
  subscript(_ figure: UnmetReport.Figure) -> Int64? { figures[figure.rawValue] }

  /// Refused, waiting and cut together, in cents.
  var unmet: Int64? {
    guard let refused = self[UnmetReport.Figure.refused],
      let waiting = self[UnmetReport.Figure.waiting], let short = self[UnmetReport.Figure.short]
    else { return nil }
    return refused + waiting + short
  }
}
