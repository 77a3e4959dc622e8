internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The use of what was granted in tables, pictures and sentences.
struct UsePage {
  let report: UseReport
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
      run: run, kind: .use, period: report.period, smallest: report.smallest)
    let support = UseSupport(report: report, run: run, only: only)
    let ways = UseWays(report: report, run: run, groups: groups, only: only)
    page.findings = findings + support.findings + ways.findings
    page.parts = breakdowns.filter(isShown).map(part)
    for breakdown in breakdowns where !isShown(breakdown) {
      page.notes.append(
        words.tooManyGroups(breakdown.rows.count, "boetseer report use --by \(breakdown.grouping)"))
    }
    page.parts.append(
      ReportPage.Part(
        title: words.schemes, table: schemes,
        commands: report.schemes.first { $0.awarded != nil }.map {
          [.init("boetseer " + claims(scheme: $0.scheme), words.rows(.claimsOfScheme))]
        } ?? []))
    page.parts += support.parts + ways.parts
    if support.isHidden || ways.isHidden
      || breakdowns.contains(where: { $0.rows.contains(where: \.isPartlyHidden) })
      || report.schemes.contains(where: { $0.awarded == nil })
    {
      page.notes.append(words.hiddenRows(report.smallest))
    }
    page.notes.append(words.bookedOnly)
    page.isNothing =
      support.data.allSatisfy(\.rows.isEmpty) && ways.data.allSatisfy(\.rows.isEmpty)
      && report.schemes.isEmpty && (report.total.people == 0 || report.total[.granted] == 0)
    page.data = [table(breakdowns, name: "groups"), total, schemes] + support.data + ways.data
    return page
  }

  // MARK: Sentences

  private var findings: [String] {
    guard let people = report.total.people, people > 0 else { return [] }
    var found: [String] = []
    let total = report.total
    if let used = total[.used], let granted = total[.granted], let share = Share.of(used, granted) {
      found.append(
        words.usedOfGrant(
          used: run.format.money(used), granted: run.format.money(granted),
          share: run.format.percent(share)))
    }
    if let pots = total[.fromPots], pots > 0 {
      found.append(words.fromPots(run.format.money(pots)))
    }
    if let users = total[.users], let share = Share.of(users, people) {
      found.append(
        words.usersOfPeople(users: users, people: people, share: run.format.percent(share)))
    }
    if let education = breakdowns.first(where: { $0.grouping == .education }) {
      let shares = education.rows.compactMap { row in
        Share.of(row[.used], row[.granted]).map { (row.group, $0) }
      }
      if let most = shares.max(by: { $0.1 < $1.1 }), let least = shares.min(by: { $0.1 < $1.1 }),
        most.0 != least.0
      {
        found.append(
          words.mostAndLeast(
            most: groups.name(most.0, .education), share: run.format.percent(most.1),
            least: groups.name(least.0, .education), leastShare: run.format.percent(least.1)))
      }
    }
    return found
  }

  // MARK: Tables

  private func part(_ breakdown: Breakdown) -> ReportPage.Part {
    let grouping = breakdown.grouping
    let sample = breakdown.rows.first { $0.tellsClaims && !$0.group.isEmpty }
    let commands = sample.map { row in
      [
        Document.Command("boetseer " + claims(row.group, grouping), words.rows(.claimsOfGroup)),
        Document.Command(
          "boetseer " + grants(row.group, grouping), words.rows(.grantsOfGroup)),
      ]
    }
    return ReportPage.Part(
      title: words.by(grouping), table: table([breakdown], name: grouping.rawValue),
      chart: chart(breakdown), commands: commands ?? [])
  }

  /// The most groups that a page shows where nobody asked for them, and a picture holds.
  private static let mostGroups = 40

  private func isShown(_ breakdown: Breakdown) -> Bool {
    only != nil || breakdown.rows.count <= UsePage.mostGroups
  }

  private func chart(_ breakdown: Breakdown) -> Chart? {
    let shares = breakdown.rows.map { Share.of($0[.used], $0[.granted]) }
    guard shares.count <= UsePage.mostGroups, shares.contains(where: { $0 != nil }) else {
      return nil
    }
    let names = breakdown.rows.map { groups.name($0.group, breakdown.grouping) }
    let average = Share.of(report.total[.used], report.total[.granted])
    let title = words.chartOfShare(breakdown.grouping)
    return Chart(
      title: title,
      summary: words.chartSummary(
        zip(names, shares).compactMap { name, share in
          share.map { "\(name) \(run.format.percent($0))" }
        }),
      form: .bars, measure: .share, categories: names,
      series: [Chart.Series(name: title, values: shares)],
      marks: average.map { [Chart.Mark(name: words.everybody, value: $0)] } ?? [])
  }

  private func table(_ breakdowns: [Breakdown], name: String) -> Table {
    let isAlone = breakdowns.count == 1
    var table = Table(
      name: name, columns: columns,
      footer: isAlone ? cells(report.total, name: .text(words.everybody), by: nil) : nil)
    for breakdown in breakdowns {
      for row in breakdown.rows {
        table.append(
          cells(row, name: groups.cell(row.group, breakdown.grouping), by: breakdown.grouping))
      }
    }
    return table
  }

  private var total: Table {
    Table(
      name: "total", columns: columns,
      rows: [cells(report.total, name: .coded("all", shown: words.everybody), by: nil)])
  }

  private var columns: [Column] {
    [
      Column(key: "by", title: words.column(.by), isForPeople: false),
      Column(key: "group", title: words.column(.group)),
      Column(key: "people", title: words.column(.people), kind: .integer),
      Column(key: "users", title: words.column(.users), kind: .integer),
      Column(key: "users_share", title: words.column(.usersShare), kind: .share, yields: true),
      Column(key: "granted", title: words.column(.granted), kind: .money),
      Column(key: "used", title: words.column(.used), kind: .money),
      Column(key: "used_share", title: words.column(.usedShare), kind: .share),
      Column(key: "from_pots", title: words.column(.fromPots), kind: .money, yields: true),
      Column(key: "claims", title: words.column(.claims), kind: .integer, isForPeople: false),
      Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
      Column(key: "rows", title: words.column(.rows), isForPeople: false),
    ]
  }

  private func cells(_ row: GroupRow, name: Cell, by grouping: ReportGrouping?) -> [Cell] {
    let command = grouping.map { claims(row.group, $0) } ?? claims()
    return [
      grouping.map { .coded($0.rawValue, shown: words.by($0)) } ?? .missing, name,
      Cell(row.people), Cell(row[.users]), Cell(Share.of(row[.users], row.people)),
      Cell(row[.granted]), Cell(row[.used]), Cell(Share.of(row[.used], row[.granted])),
      Cell(row[.fromPots]), Cell(row[.claims]), .boolean(row.isPartlyHidden),
      row.tellsClaims ? .text(command) : .missing,
    ]
  }

  private var schemes: Table {
    Table(
      name: "schemes",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "form", title: words.column(.form)),
        Column(key: "people", title: words.column(.users), kind: .integer),
        Column(key: "claims", title: words.column(.claims), kind: .integer),
        Column(key: "awarded", title: words.column(.awarded), kind: .money),
        Column(key: "average", title: words.column(.average), kind: .money),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.schemes.map { row in
        [
          .text(row.scheme),
          .coded(row.form.rawValue, shown: run.messages.terms.form(row.form)), Cell(row.people),
          Cell(row.claims), Cell(row.awarded), Cell(row.average), .boolean(row.awarded == nil),
          row.awarded == nil ? .missing : .text(claims(scheme: row.scheme)),
        ]
      })
  }

  // MARK: The rows behind a figure

  private func claims() -> String {
    "claim list --awarded \(PeriodReading.typed(report.period)) --form account,voucher,fund"
      + run.seenFrom
  }

  private func claims(_ group: String, _ grouping: ReportGrouping) -> String {
    claims() + " --group \(grouping.rawValue)=\(group)"
  }

  private func claims(scheme: String) -> String { claims() + " --scheme \(scheme)" }

  private func grants(_ group: String, _ grouping: ReportGrouping) -> String {
    "account list --granted \(PeriodReading.typed(report.period))"
      + " --group \(grouping.rawValue)=\(group)"
  }
}

extension GroupRow {
  subscript(_ figure: UseReport.Figure) -> Int64? { figures[figure.rawValue] }

  /// Whether everything is told that its claims add up to.
  fileprivate var tellsClaims: Bool {
    [.users, .claims, .used, .fromPots].allSatisfy { self[$0] != nil }
  }
}

extension UseReport.SchemeRow {
  /// Awarded a person who was awarded something, in cents.
  var average: Int64? {
    guard let people, let awarded, people > 0 else { return nil }
    return (awarded * 2 + people) / (people * 2)
  }
}
