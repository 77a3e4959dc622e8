internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What awarded claims are for, in tables, pictures and sentences.
struct PurposesPage {
  let report: PurposesReport
  let run: RunContext
  let groups: GroupWords

  private var words: any ReportMessages { run.messages.reports }
  private var everybody: [PurposesReport.Row] { report.rows.filter { $0.group == nil } }

  /// Hundredths of a percent of claims, by the survey that the notes name.
  private static func usual(_ purpose: Purpose) -> Int64? {
    switch purpose {
    case .education: 3_900
    case .training: 2_800
    case .vitality: 2_400
    case .careerAdvice: 1_800
    case .coaching, .other: nil
    }
  }

  func answer() -> Answer {
    var page = ReportPage(
      run: run, kind: .purposes, period: report.period, smallest: report.smallest)
    page.findings = findings
    var commands: [Document.Command] = []
    if let row = everybody.first(where: { $0.claims != nil }) {
      commands.append(.init("boetseer " + claims(row), words.rows(.claimsOfPurpose)))
    }
    if !everybody.isEmpty {
      page.parts.append(
        ReportPage.Part(
          title: words.everybody, table: table(everybody, name: "everybody"), chart: chart,
          commands: commands))
    }
    let grouped = report.rows.filter { $0.group != nil }
    if let grouping = report.grouping, !grouped.isEmpty {
      page.parts.append(
        ReportPage.Part(
          title: words.by(grouping), table: table(grouped, name: "by_group"),
          commands: grouped.first { $0.claims != nil }.map {
            [.init("boetseer " + claims($0), words.rows(.claimsOfPurpose))]
          } ?? []))
    }
    if report.grouping != nil, !everybody.isEmpty,
      grouped.isEmpty
    {
      page.notes.append(words.tooManyToWeigh)
    }
    if report.rows.contains(where: { $0.claims == nil }) {
      page.notes.append(words.hiddenRows(report.smallest))
    }
    page.notes += [words.severalPurposes, words.usualPurposes]
    page.data = [table(report.rows, name: "purposes")]
    return page.answer()
  }

  private var findings: [String] {
    let shares = everybody.compactMap { row in
      Share.of(row.claims, row.allClaims).map { (row.purpose, $0) }
    }
    guard let most = shares.max(by: { $0.1 < $1.1 }) else { return [] }
    return [
      words.mostForPurpose(
        run.messages.terms.purpose(most.0), share: run.format.percent(most.1),
        usual: PurposesPage.usual(most.0).map(run.format.percent))
    ]
  }

  private var chart: Chart? {
    let names = everybody.map { run.messages.terms.purpose($0.purpose) }
    let shares = everybody.map { Share.of($0.claims, $0.allClaims) }
    guard shares.contains(where: { $0 != nil }) else { return nil }
    return Chart(
      title: words.chartOfPurposes,
      summary: words.chartSummary(
        zip(names, shares).compactMap { name, share in
          share.map { "\(name) \(run.format.percent($0))" }
        }),
      form: .bars, measure: .share, categories: names,
      series: [
        Chart.Series(name: words.own, values: shares),
        Chart.Series(
          name: words.usual, values: everybody.map { PurposesPage.usual($0.purpose) }),
      ])
  }

  private func table(_ rows: [PurposesReport.Row], name: String) -> Table {
    let hasGroups = rows.contains { $0.group != nil }
    return Table(
      name: name,
      columns: [
        Column(key: "by", title: words.column(.by), isForPeople: false),
        Column(key: "group", title: words.column(.group), isForPeople: hasGroups),
        Column(key: "purpose", title: words.column(.purpose)),
        Column(key: "claims", title: words.column(.claims), kind: .integer),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "awarded", title: words.column(.awarded), kind: .money),
        Column(key: "share", title: words.column(.share), kind: .share),
        Column(key: "usual", title: words.column(.usual), kind: .share),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: rows.map { row in
        let grouping = row.group == nil ? nil : report.grouping
        return [
          grouping.map { .coded($0.rawValue, shown: words.by($0)) } ?? .missing,
          grouping.map { groups.cell(row.group ?? "", $0) }
            ?? .coded("all", shown: words.everybody),
          .coded(row.purpose.rawValue, shown: run.messages.terms.purpose(row.purpose)),
          Cell(row.claims), Cell(row.people), Cell(row.amount),
          Cell(Share.of(row.claims, row.allClaims)), Cell(PurposesPage.usual(row.purpose)),
          .boolean(row.claims == nil), row.claims == nil ? .missing : .text(claims(row)),
        ]
      })
  }

  private func claims(_ row: PurposesReport.Row) -> String {
    let start =
      "claim list --awarded \(PeriodReading.typed(report.period)) --form account,voucher,fund"
      + run.seenFrom
      + " --purpose \(row.purpose.rawValue)"
    guard let grouping = report.grouping, let group = row.group else { return start }
    return "\(start) --group \(grouping.rawValue)=\(group)"
  }
}
