internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What people notice of job crafting in tables, pictures and sentences.
struct ImpactPage {
  let report: ImpactReport
  let run: RunContext
  let groups: GroupWords
  let onlyTeams: Bool

  private var words: any ReportMessages { run.messages.reports }
  private var tables: CraftTables {
    CraftTables(run: run, groups: groups, period: report.period)
  }
  private var scores: [EvaluationScore: ScoreMeans.Told] { report.scores.means }

  func answer() -> Answer {
    var page = ReportPage(
      run: run, kind: .impact, period: report.period, smallest: report.smallest)
    page.isNothing = report.scores.lookedBack == 0 && report.agreements == 0
    page.findings = page.isNothing ? [words.noLookingBack] : findings
    if !page.isNothing {
      page.parts = onlyTeams ? teamParts : parts
      if isHidden || (!onlyTeams && report.goals.total.isPartlyHidden) {
        page.notes.append(words.hiddenRows(report.smallest))
      }
      if isHidden { page.notes.append(words.hiddenScores) }
    }
    page.data = [effects, goals]
    return page.answer()
  }

  private var isHidden: Bool {
    scores.values.contains { told in
      onlyTeams ? told.groups.contains { $0.mean == nil } : told.total == nil
    }
  }

  // MARK: Sentences

  private var findings: [String] {
    var found = [
      report.scores.lookedBack == 0
        ? words.noLookingBack : words.lookedBack(report.scores.lookedBack)
    ]
    let told = ImpactLevel.allCases.flatMap(\.scores).compactMap { score in
      scores[score]?.total.map { (score, $0) }
    }
    if let highest = told.max(by: { $0.1.after < $1.1.after }), told.count > 1 {
      found.append(
        words.highest(
          tables.score(highest.0), mean: run.format.points(highest.1.after),
          people: highest.1.people))
    }
    if let room = scores[.room]?.total, let before = room.before {
      found.append(
        words.roomGrew(
          before: run.format.points(before), after: run.format.points(room.after),
          people: room.people))
    }
    if let linked = report.goals.total.counts.first ?? nil, report.agreements > 0 {
      found.append(words.goalsLinked(linked, of: report.agreements))
    }
    if !report.scores.isTold, report.scores.lookedBack > 0 { found.append(words.scoresOfYears) }
    if !scores.isEmpty { found.append(words.association(told.map(\.1.people).max())) }
    return found
  }

  // MARK: Three levels

  private var parts: [ReportPage.Part] {
    var parts: [ReportPage.Part] = []
    for level in ImpactLevel.allCases {
      let lines = everybody(level.scores)
      guard !lines.isEmpty else { continue }
      let isCompared = level.scores.contains(where: \.isCompared)
      parts.append(
        ReportPage.Part(
          title: words.level(level), table: table(level, lines, isCompared: isCompared),
          chart: tables.chart(words.chart(level), plain(lines), isCompared: false),
          notes: parts.isEmpty ? [words.effectsExplained] : []))
    }
    let room = everybody([.room])
    if !room.isEmpty {
      parts.append(
        ReportPage.Part(
          title: words.title(.room), table: table(.individual, room, isCompared: true),
          chart: tables.chart(words.title(.room), plain(room)), notes: [words.changeExplained]))
    }
    if report.agreements > 0 {
      parts.append(
        ReportPage.Part(
          title: words.title(.goals), table: goals,
          commands: tables.shown(tables.agreements, .agreements)))
    }
    return parts
  }

  private var teamParts: [ReportPage.Part] {
    let lines = (ImpactLevel.allCases.flatMap(\.scores) + [.room]).flatMap(teams)
    guard !lines.isEmpty else { return [] }
    let tooMany = scores.values.contains(where: \.isTooMany) ? [words.tooManyTeams] : []
    return [
      ReportPage.Part(
        title: words.title(.impactTeams),
        table: Table(
          name: "effects", columns: columns(isCompared: true, isOfTeams: true),
          rows: lines.map { [.missing] + tables.cells($0) }),
        notes: [words.effectsExplained] + tooMany)
    ]
  }

  private func everybody(_ wanted: [EvaluationScore]) -> [CraftTables.MeanLine] {
    wanted.compactMap { score in
      scores[score].map {
        CraftTables.MeanLine(
          codes: [("", words.everybody)], score: score, mean: $0.total)
      }
    }
  }

  private func teams(_ score: EvaluationScore) -> [CraftTables.MeanLine] {
    (scores[score]?.groups ?? []).map { row in
      CraftTables.MeanLine(
        codes: [(row.group, groups.name(row.group, .team))], score: score, mean: row.mean)
    }
  }

  private func plain(_ lines: [CraftTables.MeanLine]) -> [CraftTables.MeanLine] {
    lines.map { CraftTables.MeanLine(codes: [], score: $0.score, mean: $0.mean) }
  }

  private func columns(isCompared: Bool, isOfTeams: Bool) -> [Column] {
    tables.meanColumns(
      [
        Column(key: "level", title: words.column(CraftColumn.level), isForPeople: false),
        Column(key: "team", title: words.column(.team), isForPeople: isOfTeams),
      ], isCompared: isCompared)
  }

  private func table(
    _ level: ImpactLevel, _ lines: [CraftTables.MeanLine], isCompared: Bool
  ) -> Table {
    Table(
      name: "effects", columns: columns(isCompared: isCompared, isOfTeams: false),
      rows: lines.map { cells($0, level, ofTeam: false) })
  }

  /// - Parameter ofTeam: no team is a group too; everybody has no team in data formats.
  private func cells(
    _ line: CraftTables.MeanLine, _ level: ImpactLevel, ofTeam: Bool
  ) -> [Cell] {
    var cells = tables.cells(line)
    if !ofTeam { cells[0] = .missing }
    return [.coded(level.rawValue, shown: words.level(level))] + cells
  }

  /// All of it, for programs.
  private var effects: Table {
    let rows = ImpactLevel.allCases.flatMap { level in
      (level.scores + (level == .individual ? [.room] : [])).flatMap { score in
        everybody([score]).map { cells($0, level, ofTeam: false) }
          + teams(score).map { cells($0, level, ofTeam: true) }
      }
    }
    return Table(
      name: "effects", columns: columns(isCompared: true, isOfTeams: true), rows: rows)
  }

  // MARK: Goals

  private var goals: Table {
    let cells = { (code: Cell, count: Int64?) -> [Cell] in
      [
        code, Cell(count), Cell(Share.of(count, report.agreements)), .boolean(count == nil),
        count == nil ? .missing : .text(tables.agreements),
      ]
    }
    let isThere = report.agreements > 0
    return Table(
      name: "goals",
      columns: [
        Column(key: "goal", title: words.column(.group), wraps: true),
        tables.column("agreements", .agreements), tables.column("share", .share, .share),
      ] + tables.behind,
      rows: isThere
        ? zip(CraftGoal.allCases, report.goals.total.counts).map {
          cells(.coded($0.rawValue, shown: words.goal($0)), $1)
        } : [],
      footer: isThere ? cells(.text(words.allTogether), report.agreements) : nil)
  }
}
