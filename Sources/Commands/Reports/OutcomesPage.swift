internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What became of experiments in tables, pictures and sentences.
struct OutcomesPage {
  let report: OutcomesReport
  let run: RunContext
  let groups: GroupWords
  let onlyTeams: Bool

  private var words: any ReportMessages { run.messages.reports }
  private var tables: CraftTables {
    CraftTables(run: run, groups: groups, period: report.period)
  }
  private var means: OutcomesMeans {
    OutcomesMeans(scores: report.scores, tables: tables)
  }

  func answer() -> Answer {
    var page = ReportPage(
      run: run, kind: .outcomes, period: report.period, smallest: report.smallest)
    page.isNothing = report.experiments == 0 && means.isEmpty
    page.findings = page.isNothing ? [words.noExperiments] : findings
    if !page.isNothing {
      page.parts = onlyTeams ? teamParts : parts
      if isHidden { page.notes.append(words.hiddenRows(report.smallest)) }
      if means.isHidden(ofTeams: onlyTeams) { page.notes.append(words.hiddenScores) }
      if report.decisions.isTooMany { page.notes.append(words.tooManyTeams) }
    }
    page.data = [decisions, teams, means.table, turnover]
    return page.answer()
  }

  private var isHidden: Bool {
    if means.isHidden(ofTeams: onlyTeams) || report.decisions.total.isPartlyHidden { return true }
    return onlyTeams
      ? report.decisions.groups.contains(where: \.isPartlyHidden)
      : report.cycles.total.isPartlyHidden || report.turnover.contains { $0.left == nil }
  }

  // MARK: Sentences

  private var findings: [String] {
    var found: [String] = []
    if report.experiments > 0 {
      found.append(
        words.experimentsCounted(
          report.experiments, people: report.people, decided: count(.decided),
          running: count(.running).flatMap { $0 > 0 ? $0 : nil }))
    }
    let parts = [ExperimentSplit.continue, .adapt, .stop].compactMap { split in
      count(split).map { "\($0) \(words.experiment(split))" }
    }
    if (count(.decided) ?? 0) > 0, !parts.isEmpty { found.append(words.decisionsCounted(parts)) }
    if let duration = report.durations[.decided] {
      found.append(
        words.duration(
          median: weeks(duration.median), shortest: weeks(duration.shortest),
          longest: weeks(duration.longest)))
    }
    if report.overdue > 0 { found.append(words.overdueCounted(report.overdue)) }
    found += means.findings
    if let told = toldTurnover {
      found.append(
        words.left(
          with: run.format.percent(told.with), of: told.people,
          without: run.format.percent(told.without),
          of: told.others))
    }
    return found
  }

  private func count(_ split: ExperimentSplit) -> Int64? { report.decisions.count(of: split) }

  /// From days, rounded half up.
  private func weeks(_ days: Int64) -> Int64 { (2 * days + 7) / 14 }

  // MARK: Parts

  private var parts: [ReportPage.Part] {
    var parts: [ReportPage.Part] = []
    let commands = tables.shown(tables.experiments, .experiments)
    if report.experiments > 0 {
      parts.append(
        ReportPage.Part(
          title: words.title(.decisions), table: decisionTable(by: "decision"),
          chart: tables.chart(
            words.title(.decisions), decisionLines.filter { $0.code != "decided" }),
          commands: commands, notes: [words.durationExplained]))
      parts.append(
        ReportPage.Part(
          title: words.title(.cycles), table: decisionTable(by: "cycle"), commands: commands))
    }
    parts += means.parts
    if !report.turnover.isEmpty {
      parts.append(
        ReportPage.Part(
          title: words.title(.turnover), table: turnover,
          commands: tables.shown(tables.turnover, .turnover),
          notes: [words.turnoverExplained]
            + (toldTurnover == nil
              ? [words.turnoverTooFew(OutcomesReport.turnoverGroups * report.smallest)] : [])))
    }
    return parts
  }

  private var teamParts: [ReportPage.Part] {
    let experiments =
      report.experiments == 0
      ? []
      : [
        ReportPage.Part(
          title: words.title(.experimentTeams), table: teams,
          commands: tables.shown(tables.experiments, .experiments),
          notes: [words.headlinesOfTeams])
      ]
    return experiments + means.teamParts
  }

  // MARK: Decisions

  private var decisionLines: [CraftTables.Line] {
    zip(ExperimentSplit.allCases, report.decisions.total.counts).map {
      CraftTables.Line(code: $0.rawValue, name: words.experiment($0), count: $1)
    }
  }

  private var cycleLines: [CraftTables.Line] {
    report.cycles.total.counts.enumerated().map { place, count in
      CraftTables.Line(
        code: String(place + 1),
        name: words.cycle(place + 1, isOrLater: place + 1 == OutcomesReport.cycles), count: count)
    }
  }

  /// All of it, for programs.
  private var decisions: Table { decisionTable(by: nil) }

  private func decisionTable(by: String?) -> Table {
    let cells = { (by: String, line: CraftTables.Line) -> [Cell] in
      let duration = ExperimentSplit(rawValue: line.code).flatMap { report.durations[$0] }
      return [
        .text(by), .coded(line.code, shown: line.name), Cell(line.count),
        Cell(Share.of(line.count, report.experiments)), Cell(duration.map { weeks($0.median) }),
        Cell(duration.map { weeks($0.shortest) }), Cell(duration.map { weeks($0.longest) }),
        .boolean(line.count == nil),
        line.count == nil ? .missing : .text(tables.experiments),
      ]
    }
    let isThere = report.experiments > 0
    let all = [
      ("all", [CraftTables.Line(code: "all", name: words.allTogether, count: report.experiments)]),
      ("decision", decisionLines), ("cycle", cycleLines),
      (
        "overdue",
        [
          CraftTables.Line(
            code: "overdue", name: words.column(CraftColumn.overdue), count: report.overdue)
        ]
      ),
    ]
    let isOfDecisions = by != "cycle"
    return Table(
      name: "experiments",
      columns: [
        Column(key: "by", title: words.column(.by), isForPeople: false),
        Column(key: "group", title: words.column(.group)),
        tables.column("experiments", .experiments), tables.column("share", .share, .share),
        tables.column("median_weeks", .median, isForPeople: isOfDecisions),
        tables.column("shortest_weeks", .shortest, isForPeople: isOfDecisions),
        tables.column("longest_weeks", .longest, isForPeople: isOfDecisions),
      ] + tables.behind,
      rows: isThere
        ? all.filter { by == nil || $0.0 == by }.flatMap { name, lines in
          // People read of what seldom happens where it did.
          lines.filter {
            by == nil || $0.code != ExperimentSplit.brokenOff.rawValue || $0.count != 0
          }
          .map { cells(name, $0) }
        } : [])
  }

  private var teams: Table {
    let cells = { (row: SplitCounts.Row, name: Cell, overdue: Int64) -> [Cell] in
      [name, .integer(row.people), .integer(row.things), .integer(overdue)]
        + row.counts.map { Cell($0) } + [
          .boolean(row.isPartlyHidden), .text(tables.experiments),
        ]
    }
    let isThere = report.experiments > 0
    return Table(
      name: "teams",
      columns: [
        Column(key: "team", title: words.column(.team)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        tables.column("experiments", .experiments), tables.column("overdue", .overdue),
      ]
        + ExperimentSplit.allCases.map { split in
          let name = words.experiment(split)
          return Column(
            key: split.rawValue, title: name.prefix(1).uppercased() + name.dropFirst(),
            kind: .integer, isForPeople: split != .brokenOff)
        } + tables.behind,
      rows: report.decisions.groups.filter { _ in isThere }.map {
        cells($0, groups.cell($0.group, .team), report.overdueOfTeams[$0.group] ?? 0)
      },
      footer: isThere
        ? cells(report.decisions.total, .text(words.everybody), report.overdue) : nil)
  }

  // MARK: Who left

  private var toldTurnover: (people: Int64, with: Int64, others: Int64, without: Int64)? {
    guard let with = report.turnover.first, let without = report.turnover.last,
      let left = Share.of(with.left, with.people),
      let others = Share.of(without.left, without.people)
    else { return nil }
    return (with.people, left, without.people, others)
  }

  private var turnover: Table {
    Table(
      name: "turnover",
      columns: [
        Column(key: "agreement", title: words.column(CraftColumn.agreement)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        tables.column("left", .left), tables.column("left_share", .leftShare, .share),
      ] + tables.behind,
      rows: report.turnover.map { row in
        [
          .coded(
            row.hasAgreement ? "with" : "without",
            shown: words.turnover(hasAgreement: row.hasAgreement)),
          .integer(row.people), Cell(row.left), Cell(Share.of(row.left, row.people)),
          .boolean(row.left == nil), row.left == nil ? .missing : .text(tables.turnover),
        ]
      })
  }
}
