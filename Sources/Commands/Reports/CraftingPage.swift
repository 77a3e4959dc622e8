internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Agreements about people's own work in tables, pictures and sentences.
struct CraftingPage {
  let report: CraftingReport
  let run: RunContext
  let groups: GroupWords
  let onlyTeams: Bool

  private var words: any ReportMessages { run.messages.reports }
  private var craft: any CraftTerms { run.messages.craft }
  private var tables: CraftTables {
    CraftTables(run: run, groups: groups, period: report.period)
  }

  func answer() -> Answer { page.answer() }

  var page: ReportPage {
    var page = ReportPage(
      run: run, kind: .crafting, period: report.period, smallest: report.smallest)
    page.isNothing =
      report.agreements == 0 && report.plans.total.things == 0
      && report.handovers.total.things == 0
    page.findings = page.isNothing ? [words.noAgreements] : findings
    if !page.isNothing {
      page.parts = (onlyTeams ? [] : splitParts + besideParts) + teamParts
      if isHidden { page.notes.append(words.hiddenRows(report.smallest)) }
      if CraftSplit.allCases.contains(where: { report.splits[$0]?.isTooMany ?? false }) {
        page.notes.append(words.tooManyTeams)
      }
    }
    page.data = [agreements, teams(isForPeople: false), handovers, plans]
    return page
  }

  private var isHidden: Bool {
    let told = Array(report.splits.values) + [report.handovers, report.plans]
    return told.contains { told in
      told.total.isPartlyHidden || (told.groups.contains(where: \.isPartlyHidden))
    }
  }

  // MARK: Sentences

  private var findings: [String] {
    var found: [String] = []
    let all = report.agreements
    if all > 0 {
      found.append(
        words.agreementsCounted(
          all, people: report.people, inForce: report.states[.inForce] ?? 0,
          proposed: report.states[.proposed] ?? 0, closed: report.states[.closed] ?? 0))
    }
    if let own = report.count(.initiator, Initiator.employee.rawValue),
      let share = Share.of(own, all)
    {
      found.append(words.begunByEmployees(own, of: all, share: run.format.percent(share)))
    }
    found += topDown
    if let alone = report.count(.parties, CraftCompany.alone.rawValue), alone > 0 {
      found.append(words.aloneCounted(alone, of: all))
    }
    if let only = report.count(.burden, CraftBurden.only.rawValue), only > 0 {
      found.append(words.onlyBurden(only, of: all))
    }
    let tasks = report.handovers.total
    if tasks.things > 0 {
      found.append(
        words.handoversCounted(
          tasks.things, agreed: tasks.counts.first ?? nil,
          drains: tasks.counts.dropFirst().first ?? nil))
    }
    if report.plans.total.things > 0 {
      found.append(
        words.plansShared(report.plans.total.things, own: report.plans.total.counts.first ?? nil))
    }
    return found
  }

  /// Where more than half began with others than the employee, everywhere and team by team.
  private var topDown: [String] {
    guard let told = report.splits[.initiator] else { return [] }
    return ([told.total] + told.groups).enumerated().compactMap { place, row in
      guard let own = row.counts.first ?? nil, 2 * own < row.things else { return nil }
      return words.topDown(
        team: place == 0 ? nil : groups.name(row.group, .team), others: row.things - own,
        of: row.things)
    }
  }

  // MARK: Agreements by what they are

  private func lines(_ split: CraftSplit) -> [CraftTables.Line] {
    zip(split.codes, report.splits[split]?.total.counts ?? []).map {
      CraftTables.Line(code: $0, name: name($0, split), count: $1)
    }
  }

  private func name(_ code: String, _ split: CraftSplit) -> String {
    switch split {
    case .form: ResourceForm(rawValue: code).map(craft.formInFull) ?? code
    case .craft: CraftType(rawValue: code).map(craft.craft) ?? code
    case .initiator: Initiator(rawValue: code).map(words.initiator) ?? code
    case .occasion: Occasion(rawValue: code).map(craft.occasion) ?? words.noOccasion
    case .parties: CraftCompany(rawValue: code).map(words.parties) ?? code
    case .goal: CraftGoal(rawValue: code).map(words.goal) ?? code
    case .burden: CraftBurden(rawValue: code).map(words.burden) ?? code
    }
  }

  private var splitParts: [ReportPage.Part] {
    guard report.agreements > 0 else { return [] }
    let single: [(CraftSplit, CraftPart, [String])] = [
      (.form, .form, [words.severalForms]), (.craft, .craft, [words.severalCrafts]),
      (.initiator, .initiator, []), (.occasion, .occasion, []),
    ]
    return single.map { split, part, notes in
      // Of a long list only what occurs, or is hidden.
      let lines = lines(split).filter { split != .occasion || $0.count != 0 }
      return ReportPage.Part(
        title: words.title(part), table: table(lines.map { (split, $0) }, isWhole: false),
        chart: tables.chart(words.title(part), lines),
        commands: tables.shown(tables.agreements, .agreements), notes: notes)
    } + [
      ReportPage.Part(
        title: words.title(.course),
        table: table(
          [CraftSplit.parties, .goal, .burden].flatMap { split in lines(split).map { (split, $0) }
          },
          isWhole: false),
        commands: tables.shown(tables.agreements, .agreements))
    ]
  }

  private var agreements: Table {
    guard report.agreements > 0 else { return table([], isWhole: true) }
    return table(
      CraftSplit.allCases.flatMap { split in lines(split).map { (split, $0) } }, isWhole: true)
  }

  /// - Parameter isWhole: with everything together in front of it, for programs.
  private func table(_ lines: [(CraftSplit, CraftTables.Line)], isWhole: Bool) -> Table {
    let all = report.agreements
    let cells = { (by: String, code: String, name: String, count: Int64?) -> [Cell] in
      [
        .text(by), .coded(code, shown: name), Cell(count), Cell(Share.of(count, all)),
        .boolean(count == nil), count == nil ? .missing : .text(tables.agreements),
      ]
    }
    let total =
      isWhole && all > 0
      ? [cells("all", "all", words.allTogether, all)]
        + AgreementState.allCases.filter { $0 != .draft }.map { state in
          cells("state", state.rawValue, craft.state(state), report.states[state] ?? 0)
        } : []
    return Table(
      name: "agreements",
      columns: [
        Column(key: "by", title: words.column(.by), isForPeople: false),
        Column(key: "group", title: words.column(.group), wraps: true),
        tables.column("agreements", .agreements), tables.column("share", .share, .share),
      ] + tables.behind,
      rows: total + lines.map { cells($0.0.rawValue, $0.1.code, $0.1.name, $0.1.count) })
  }

  // MARK: Hand-overs and plans

  private var besideParts: [ReportPage.Part] {
    var parts: [ReportPage.Part] = []
    if report.handovers.total.things > 0 {
      parts.append(
        ReportPage.Part(
          title: words.title(.handovers), table: handovers,
          commands: tables.shown(tables.experiments, .experiments)))
    }
    if report.plans.total.things > 0 {
      parts.append(
        ReportPage.Part(
          title: words.title(.plans), table: plans,
          commands: tables.shown(tables.plans, .plans)))
    }
    return parts
  }

  private var handovers: Table {
    counted(
      "handovers", .handovers, report.handovers, tables.experiments,
      HandoverSplit.allCases.map { ($0.rawValue, words.handover($0)) })
  }

  private var plans: Table {
    counted(
      "plans", .plans, report.plans, tables.plans,
      CraftingReport.planOrigins.map { ($0.rawValue, words.plan($0)) })
  }

  private func counted(
    _ name: String, _ column: CraftColumn, _ told: SplitCounts.Told, _ command: String,
    _ values: [(code: String, name: String)]
  ) -> Table {
    let cells = { (code: Cell, count: Int64?) -> [Cell] in
      [
        code, Cell(count), Cell(Share.of(count, told.total.things)), .boolean(count == nil),
        count == nil ? .missing : .text(command),
      ]
    }
    let isThere = told.total.things > 0
    return Table(
      name: name,
      columns: [
        Column(key: "group", title: words.column(.group), wraps: true),
        tables.column(name, column), tables.column("share", .share, .share),
      ] + tables.behind,
      rows: isThere
        ? zip(values, told.total.counts).map { cells(.coded($0.code, shown: $0.name), $1) } : [],
      footer: isThere ? cells(.text(words.allTogether), told.total.things) : nil)
  }

  // MARK: Teams

  private var teamParts: [ReportPage.Part] {
    guard report.agreements > 0 else { return [] }
    return [
      ReportPage.Part(
        title: words.title(.teams), table: teams(isForPeople: true, isOfForms: false),
        chart: teamChart, commands: tables.shown(tables.agreements, .agreements),
        notes: [words.headlinesOfTeams]),
      ReportPage.Part(
        title: words.title(.teamForms), table: teams(isForPeople: true, isOfForms: true),
        commands: tables.shown(tables.agreements, .agreements)),
    ]
  }

  private var teamChart: Chart? {
    let teams = report.splits[.initiator]?.groups ?? []
    guard teams.count <= 40 else { return nil }
    return tables.chart(
      words.title(.teams),
      teams.map {
        CraftTables.Line(
          code: $0.group, name: groups.name($0.group, .team), count: $0.things)
      })
  }

  /// - Parameter isOfForms: which half of it people see, who read narrow pages.
  private func teams(isForPeople: Bool, isOfForms: Bool = false) -> Table {
    let shows = { (isForms: Bool) in !isForPeople || isForms == isOfForms }
    let rows = report.splits[.initiator]?.groups ?? []
    let cells = { (place: Int?, name: Cell) -> [Cell] in
      let row = { (split: CraftSplit) in
        place.map { report.splits[split]?.groups[$0] } ?? report.splits[split]?.total
      }
      let count = { (split: CraftSplit, value: Int) in row(split)?.counts[value] }
      let (own, things) = (count(.initiator, 0), row(.initiator)?.things)
      let forms = ResourceForm.allCases.indices.map { count(.form, $0) }
      let (alone, only) = (count(.parties, 1), count(.burden, 0))
      return [
        name, Cell(row(.initiator)?.people), Cell(things), Cell(own), Cell(Share.of(own, things)),
      ] + forms.map { Cell($0) } + [
        Cell(alone), Cell(only), .boolean((forms + [own, alone, only]).contains(nil)),
        .text(tables.agreements),
      ]
    }
    return Table(
      name: "teams",
      columns: [
        Column(key: "team", title: words.column(.team)),
        Column(
          key: "people", title: words.column(.people), kind: .integer, isForPeople: shows(false)),
        tables.column("agreements", .agreements),
        tables.column("by_employee", .begunByEmployee, isForPeople: shows(false)),
        tables.column("by_employee_share", .begunShare, .share, isForPeople: shows(false)),
      ]
        + ResourceForm.allCases.map { form in
          let name = craft.form(form)
          return Column(
            key: form.rawValue, title: name.prefix(1).uppercased() + name.dropFirst(),
            kind: .integer, isForPeople: shows(true))
        } + [
          tables.column("alone", .alone, isForPeople: shows(false)),
          tables.column("only_burden", .onlyBurden, isForPeople: shows(true)),
        ] + tables.behind,
      rows: rows.indices.map { cells($0, groups.cell(rows[$0].group, .team)) },
      footer: rows.isEmpty ? nil : cells(nil, .text(words.everybody)))
  }
}
