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

  func answer() -> Answer { page.answer() }

  var page: ReportPage {
    var page = ReportPage(
      run: run, kind: .unmet, period: report.period, smallest: report.smallest)
    page.findings = findings
    page.parts = breakdowns.filter(isShown).map(part)
    for breakdown in breakdowns where !isShown(breakdown) {
      page.notes.append(
        words.tooManyGroups(
          breakdown.rows.count, "boetseer report unmet --by \(breakdown.grouping)"))
    }
    page.parts.append(
      ReportPage.Part(
        title: words.needs, table: needs,
        commands: [.init("boetseer " + command(.refused), words.rows(.unmetOfKind))]))
    if breakdowns.contains(where: { $0.rows.contains(where: \.isPartlyHidden) })
      || report.needs.contains(where: { $0.figure.isHidden })
    {
      page.notes.append(words.hiddenRows(report.smallest))
    }
    page.notes.append(words.bookedOnly)
    page.data = [
      table(breakdowns, name: "groups"),
      Table(
        name: "total", columns: columns,
        rows: [cells(report.total, name: .coded("all", shown: words.everybody), by: nil)]),
      needs,
    ]
    return page
  }

  private var findings: [String] {
    guard let unused = report.total[UnmetReport.Figure.unused],
      let holders = report.total[UnmetReport.Figure.holders],
      let unmet = report.total[UnmetReport.Figure.unmet]
    else { return [] }
    var found = [
      words.unusedBesideUnmet(
        unused: run.format.money(unused), holders: holders, unmet: run.format.money(unmet))
    ]
    let parts = report.needs.compactMap { need in
      need.claims.map { "\(words.need(need.need)) \($0)" }
    }
    if !parts.isEmpty { found.append(words.needsCounted(parts)) }
    return found
  }

  private func part(_ breakdown: Breakdown) -> ReportPage.Part {
    let grouping = breakdown.grouping
    let sample = breakdown.rows.first { $0.tellsClaims && !$0.group.isEmpty }
    let commands = sample.map { row in
      [
        Document.Command("boetseer " + unmet(row.group, grouping), words.rows(.unmetOfGroup)),
        Document.Command(
          "boetseer account list --as-of \(report.period.to) "
            + "--group \(grouping.rawValue)=\(row.group)", words.rows(.accountsOfGroup)),
      ]
    }
    return ReportPage.Part(
      title: words.by(grouping), table: table([breakdown], name: grouping.rawValue),
      chart: chart(breakdown), commands: commands ?? [])
  }

  /// The most groups that a page shows where nobody asked for them, and a picture holds.
  private static let mostGroups = 40

  private func isShown(_ breakdown: Breakdown) -> Bool {
    only != nil || breakdown.rows.count <= UnmetPage.mostGroups
  }

  private func chart(_ breakdown: Breakdown) -> Chart? {
    guard breakdown.rows.count <= UnmetPage.mostGroups,
      breakdown.rows.contains(where: { !$0.isHidden })
    else { return nil }
    let names = breakdown.rows.map { groups.name($0.group, breakdown.grouping) }
    let unused = breakdown.rows.map { $0[.unused] }
    let unmet = breakdown.rows.map { $0[.unmet] }
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
        Chart.Series(name: words.column(.unmet), values: unmet),
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
      Column(key: "unmet", title: words.column(.unmet), kind: .money),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
    ]
  }

  private func cells(_ row: GroupRow, name: Cell, by grouping: ReportGrouping?) -> [Cell] {
    [
      grouping.map { .coded($0.rawValue, shown: words.by($0)) } ?? .missing, name,
      Cell(row.people), Cell(row[.holders]), Cell(row[.unused]), Cell(row[.needy]),
      Cell(row[.unmet]), .boolean(row.isPartlyHidden),
      row.tellsClaims
        ? .text(grouping.map { unmet(row.group, $0) } ?? unmet()) : .missing,
    ]
  }

  private var needs: Table {
    Table(
      name: "needs",
      columns: [
        Column(key: "need", title: words.column(.kind)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "claims", title: words.column(.claims), kind: .integer),
        Column(key: "unmet", title: words.column(.unmet), kind: .money),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.needs.map { need in
        [
          .coded(need.need.rawValue, shown: words.need(need.need)), Cell(need.figure.people),
          Cell(need.claims), Cell(need.figure.amount), .boolean(need.figure.isHidden),
          need.figure.isHidden ? .missing : .text(command(need.need)),
        ]
      })
  }

  // MARK: The rows behind a figure

  private func command(_ need: UnmetNeed) -> String {
    let forms = " --form account,voucher,fund"
    let period = PeriodReading.typed(report.period)
    return switch need {
    case .refused: "claim list --refused \(period)" + forms
    case .waiting:
      "claim list --unmet \(period) --state submitted,information_asked"
        + " --as-of \(report.period.to)" + forms
    case .short: "claim list --unmet \(period) --state approved,partly_paid,paid,closed" + forms
    }
  }

  private func unmet() -> String {
    "claim list --unmet \(PeriodReading.typed(report.period)) --as-of \(report.period.to)"
      + " --form account,voucher,fund"
  }

  private func unmet(_ group: String, _ grouping: ReportGrouping) -> String {
    unmet() + " --group \(grouping.rawValue)=\(group)"
  }
}

extension GroupRow {
  subscript(_ figure: UnmetReport.Figure) -> Int64? { figures[figure.rawValue] }

  /// Whether everything is told that its claims add up to.
  fileprivate var tellsClaims: Bool { self[.needy] != nil && self[.unmet] != nil }
}

extension UnmetReport {
  struct Need {
    let need: UnmetNeed
    let claims: Int64?
    let figure: TwoWaySums.Figure
  }

  /// Why, for everybody together; where one is hidden, another is with it.
  var needs: [Need] {
    let figures: [(UnmetNeed, Figure, Figure, Figure)] = [
      (.refused, .refusedClaims, .refusedPeople, .refused),
      (.waiting, .waitingClaims, .waitingPeople, .waiting),
      (.short, .shortClaims, .shortPeople, .short),
    ]
    let hidden = Disclosure.hiddenGroups(
      figures.map { total[$0.2] ?? 1 }, smallest: smallest)
    return zip(figures, hidden).map { figure, isHidden in
      isHidden
        ? Need(need: figure.0, claims: nil, figure: .init(people: nil, amount: nil))
        : Need(
          need: figure.0, claims: total[figure.1],
          figure: .init(people: total[figure.2], amount: total[figure.3]))
    }
  }
}
