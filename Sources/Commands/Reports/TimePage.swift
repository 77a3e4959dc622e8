internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Time that was granted, taken and lapsed, in tables, pictures and sentences.
struct TimePage {
  let report: TimeReport
  let run: RunContext
  let groups: GroupWords
  /// The breakdown that people see; programs get all of them.
  let grouping: ReportGrouping

  private var words: any ReportMessages { run.messages.reports }
  private var year: String { PeriodReading.typed(report.period) }

  func answer() -> Answer { page.answer() }

  var page: ReportPage {
    var page = ReportPage(
      run: run, kind: .time, period: report.period, smallest: report.smallest)
    let shown = report.breakdowns.filter { $0.grouping == grouping }
    page.findings = findings(shown)
    page.parts = report.schemes.indices.flatMap { scheme in
      shown.filter { hasRows($0, scheme) }.map { part($0, scheme) }
    }
    if !quietRows.isEmpty { page.parts.append(quietPart) }
    let points = TimePoints(report: report, run: run)
    page.parts.append(points.part)
    if shown.contains(where: { $0.rows.contains(where: \.isPartlyHidden) }) {
      page.notes.append(words.hiddenRows(report.smallest))
    }
    page.notes.append(words.bookedOnly)
    page.isNothing = report.schemes.isEmpty
    page.data = [table(report.breakdowns), total, quiet, points.table]
    return page
  }

  // MARK: Sentences

  private func findings(_ shown: [Breakdown]) -> [String] {
    var found: [String] = []
    for (place, scheme) in report.schemes.enumerated() {
      let (granted, taken) = (total(.granted, place), total(.taken, place))
      guard let granted, let taken, let share = Share.of(taken, granted) else { continue }
      found.append(
        words.takenOfGrant(
          scheme.code, taken: hours(taken), granted: hours(granted),
          share: run.format.percent(share),
          lapsed: total(.lapsed, place).flatMap { $0 > 0 ? hours($0) : nil }))
      found += leastAndMost(place, shown)
    }
    if let known = report.total[report.place(.minutes)],
      let quiet = report.total[report.place(.quiet)], let share = Share.of(quiet, known)
    {
      found.append(
        run.messages.room.quietShare(
          hours(quiet), of: hours(known), share: run.format.percent(share)))
    }
    return found
  }

  private func leastAndMost(_ scheme: Int, _ shown: [Breakdown]) -> [String] {
    let shares = shown.flatMap(\.rows).compactMap { row -> (name: String, share: Int64)? in
      let figure = { (figure: TimeReport.Figure) in row[report.place(figure, of: scheme)] }
      return Share.of(figure(.taken), figure(.granted)).map {
        (groups.name(row.group, grouping), $0)
      }
    }
    guard let least = shares.min(by: { $0.share < $1.share }),
      let most = shares.max(by: { $0.share < $1.share }), least.share < most.share
    else { return [] }
    return [
      words.tookLeast(
        report.schemes[scheme].code, team: least.name, share: run.format.percent(least.share),
        most: most.name, mostShare: run.format.percent(most.share))
    ]
  }

  private func total(_ figure: TimeReport.Figure, _ scheme: Int) -> Int64? {
    report.total[report.place(figure, of: scheme)]
  }

  private func hours(_ minutes: Int64) -> String { run.format.hours(minutes) }

  // MARK: A scheme

  private func hasRows(_ breakdown: Breakdown, _ scheme: Int) -> Bool {
    breakdown.rows.contains { isAbout(scheme, $0) }
  }

  /// Whether anybody of a group was granted something, took it or lost it.
  private func isAbout(_ scheme: Int, _ row: GroupRow) -> Bool {
    let people: [TimeReport.Figure] = [.holders, .takers, .lapsers]
    return people.contains { row[report.place($0, of: scheme)] != 0 }
  }

  private func part(_ breakdown: Breakdown, _ scheme: Int) -> ReportPage.Part {
    let code = report.schemes[scheme].code
    let sample = breakdown.rows.first {
      ($0[report.place(.taken, of: scheme)] ?? 0) > 0 && !$0.group.isEmpty
    }
    let commands = sample.map { row in
      [
        Document.Command("boetseer " + command("--taken", row.group, scheme), words.takenRows),
        Document.Command("boetseer " + command("--granted", row.group, scheme), words.grantedRows),
        Document.Command(
          "boetseer account list --lapsed \(year) --scheme \(code) --as-of "
            + report.period.teamsOn.description, words.lapsedRows),
      ]
    }
    return ReportPage.Part(
      title: words.takenBy(code, breakdown.grouping),
      table: table([breakdown], only: scheme), chart: chart(breakdown, scheme),
      commands: commands ?? [])
  }

  /// The command for the rows of a group, or of everybody.
  private func command(_ list: String, _ group: String?, _ scheme: Int) -> String {
    "account list \(list) \(year) --scheme \(report.schemes[scheme].code)" + run.seenFrom
      + (group.map { " --group \(grouping.rawValue)=\($0)" } ?? "")
  }

  private func chart(_ breakdown: Breakdown, _ scheme: Int) -> Chart? {
    let rows = breakdown.rows.filter { isAbout(scheme, $0) }
    let shares = rows.map {
      Share.of($0[report.place(.taken, of: scheme)], $0[report.place(.granted, of: scheme)])
    }
    guard rows.count <= 40, shares.contains(where: { $0 != nil }) else { return nil }
    let names = rows.map { groups.name($0.group, breakdown.grouping) }
    let title = words.chartOfTaken(report.schemes[scheme].code)
    return Chart(
      title: title,
      summary: words.chartSummary(
        zip(names, shares).compactMap { name, share in
          share.map { "\(name) \(run.format.percent($0))" }
        }),
      form: .bars, measure: .share, categories: names,
      series: [Chart.Series(name: title, values: shares)])
  }

  /// - Parameter only: the scheme that is told; nil is all of them, for programs.
  private func table(_ breakdowns: [Breakdown], only: Int? = nil) -> Table {
    var table = Table(
      name: "groups", columns: columns(withPlace: only == nil),
      footer: only.map { cells(report.total, nil, $0) })
    for scheme in only.map({ [$0] }) ?? Array(report.schemes.indices) {
      for breakdown in breakdowns {
        for row in breakdown.rows where isAbout(scheme, row) {
          table.append(cells(row, breakdown.grouping, scheme))
        }
      }
    }
    return table
  }

  private var total: Table {
    Table(
      name: "total", columns: columns(withPlace: true),
      rows: report.schemes.indices.map { cells(report.total, nil, $0) })
  }

  private func columns(withPlace: Bool) -> [Column] {
    [
      Column(key: "by", title: words.column(.by), isForPeople: false),
      Column(key: "scheme", title: words.column(.scheme), isForPeople: withPlace),
      Column(key: "group", title: words.column(.group)),
      Column(key: "people", title: words.column(.people), kind: .integer),
      Column(key: "granted", title: words.column(.granted), kind: .minutes),
      Column(key: "taken", title: words.column(TimeColumn.taken), kind: .minutes),
      Column(key: "taken_share", title: words.column(TimeColumn.takenShare), kind: .share),
      Column(key: "lapsed", title: words.column(TimeColumn.lapsed), kind: .minutes),
      Column(key: "lapsed_share", title: words.column(TimeColumn.lapsedShare), kind: .share),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
    ]
  }

  private func cells(_ row: GroupRow, _ by: ReportGrouping?, _ scheme: Int) -> [Cell] {
    let figure = { (figure: TimeReport.Figure) in row[report.place(figure, of: scheme)] }
    let (granted, taken, lapsed) = (figure(.granted), figure(.taken), figure(.lapsed))
    return [
      by.map { .coded($0.rawValue, shown: words.by($0)) } ?? .missing,
      .text(report.schemes[scheme].code),
      by.map { groups.cell(row.group, $0) } ?? .coded("all", shown: words.everybody),
      Cell(figure(.holders)), Cell(granted), Cell(taken), Cell(Share.of(taken, granted)),
      Cell(lapsed), Cell(Share.of(lapsed, granted)),
      .boolean([granted, taken, lapsed].contains(nil)),
      rows(row.group, by, scheme, granted: granted, taken: taken).map { .text($0) } ?? .missing,
    ]
  }

  private func rows(
    _ group: String, _ by: ReportGrouping?, _ scheme: Int, granted: Int64?, taken: Int64?
  ) -> String? {
    let ofGroup = by.map { " --group \($0.rawValue)=\(group)" } ?? ""
    let list = (granted ?? 0) != 0 ? "--granted" : (taken ?? 0) != 0 ? "--taken" : nil
    return list.map { command($0, nil, scheme) + ofGroup }
  }

  // MARK: Quiet weeks

  private var quietPart: ReportPage.Part {
    ReportPage.Part(
      title: words.quietWeeks, table: quiet,
      commands: RowsReading(run: run, kind: .time).shown(quietCommand, .learned),
      notes: [words.quietExplained])
  }

  private var quietRows: [GroupRow] {
    (report.breakdowns.first { $0.grouping == .team }?.rows ?? []).filter {
      report.teamsWithPressure.contains($0.group) && $0[report.place(.minutes)] != 0
    }
  }

  private var quietCommand: String {
    RowsReading(run: run, kind: .time).command(TimeRows.Kind.learned.rawValue, report.period)
  }

  private var quiet: Table {
    let columns = [
      Column(key: "team", title: words.column(.team)),
      Column(key: "people", title: words.column(.people), kind: .integer),
      Column(key: "learned", title: words.column(TimeColumn.known), kind: .minutes),
      Column(key: "quiet", title: words.column(TimeColumn.quiet), kind: .minutes),
      Column(key: "quiet_share", title: words.column(TimeColumn.quietShare), kind: .share),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
    ]
    let cells = { (row: GroupRow, name: Cell) -> [Cell] in
      let (known, quiet) = (row[report.place(.minutes)], row[report.place(.quiet)])
      return [
        name, Cell(row[report.place(.people)]), Cell(known), Cell(quiet),
        Cell(Share.of(quiet, known)), .boolean([known, quiet].contains(nil)),
        known == nil ? .missing : .text(quietCommand),
      ]
    }
    return Table(
      name: "quiet", columns: columns,
      rows: quietRows.map { cells($0, groups.cell($0.group, .team)) },
      footer: cells(report.total, .text(words.everybody)))
  }
}

extension GroupRow {
  /// A figure by its place; nil where it is hidden.
  subscript(_ place: Int) -> Int64? { figures[place] }
}
