internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What people had to do before money came, and whom they spoke, beside the use.
struct UseWays {
  let report: UseReport
  let run: RunContext
  let groups: GroupWords
  let only: ReportGrouping?

  private var words: any ReportMessages { run.messages.reports }
  private var period: String { PeriodReading.typed(report.period) }

  var data: [Table] { [waits(report.waits), orientation, advice, evaluations] }

  var isHidden: Bool {
    report.waits.contains { $0.days == nil } || report.orientation.contains { $0.people == nil }
      || report.advice.contains { $0.users == nil }
  }

  var findings: [String] {
    var found: [String] = []
    for row in report.waits where row.scheme != nil {
      guard let scheme = row.scheme, let days = row.days, let steps = row.steps else { continue }
      found.append(words.waited(days: days, steps: steps, scheme: scheme))
    }
    if let row = report.orientation.first, let people = row.people, let minutes = row.minutes {
      found.append(words.oriented(run.format.hours(minutes), people: people))
    }
    return found
  }

  var parts: [ReportPage.Part] {
    var parts: [ReportPage.Part] = []
    let shown = report.waits.filter {
      $0.team == nil && only == nil || $0.team != nil && only == .team
    }
    if let first = shown.first(where: { $0.days != nil }) {
      parts.append(
        ReportPage.Part(
          title: words.waits, table: waits(shown),
          commands: [.init("boetseer " + claims(first), words.rows(.claimsDecided))],
          notes: [words.waitsExplained]))
    }
    guard only == nil else { return parts }
    if !report.orientation.isEmpty {
      parts.append(
        ReportPage.Part(
          title: words.orientation, table: orientation,
          commands: reading.shown(
            report.orientation.contains { $0.people != nil } ? rows("orientation") : nil,
            .claimsWithTime)))
    }
    if !report.advice.isEmpty {
      parts.append(
        ReportPage.Part(
          title: words.advice, table: advice,
          commands: reading.shown(
            report.advice.contains { $0.people != nil } ? rows("advice") : nil, .peopleBehind),
          notes: [words.adviceExplained]))
    }
    if let first = report.evaluations.first {
      parts.append(
        ReportPage.Part(
          title: words.evaluations, table: evaluations,
          commands: [.init("boetseer " + scheme(first), words.rows(.evaluationsOfFund))]))
    }
    return parts
  }

  private func waits(_ rows: [UseReport.WaitRow]) -> Table {
    Table(
      name: "waits",
      columns: [
        Column(key: "by", title: words.column(.by), isForPeople: false),
        Column(key: "group", title: words.column(.group)),
        Column(key: "median_days", title: words.columnMedianDays, kind: .integer),
        Column(key: "median_steps", title: words.columnMedianSteps, kind: .integer),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: rows.map { row in
        let group: Cell =
          row.scheme.map { .text($0) } ?? row.team.map { groups.cell($0, .team) }
          ?? .coded("all", shown: words.everybody)
        return [
          .text(row.scheme != nil ? "scheme" : row.team != nil ? "team" : "all"), group,
          Cell(row.days), Cell(row.steps), .boolean(row.days == nil),
          row.days == nil ? .missing : .text(claims(row)),
        ]
      })
  }

  private var orientation: Table {
    Table(
      name: "orientation",
      columns: [
        Column(key: "group", title: words.column(.group)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "minutes", title: words.column(.time), kind: .minutes),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.orientation.map { row in
        [
          .coded(
            row.hasOrientation ? "with" : "without",
            shown: words.oriented(row.hasOrientation)),
          Cell(row.people), Cell(row.minutes), .boolean(row.people == nil),
          row.people == nil ? .missing : .text(rows("orientation")),
        ]
      })
  }

  private var advice: Table {
    Table(
      name: "advice",
      columns: [
        Column(key: "group", title: words.column(.group)),
        Column(key: "contacts", title: words.columnContacts, kind: .integer),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "users", title: words.column(.users), kind: .integer),
        Column(key: "users_share", title: words.column(.usersShare), kind: .share),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.advice.map { row in
        [
          .coded(row.isAdvised ? "advised" : "others", shown: words.advised(row.isAdvised)),
          Cell(row.contacts), Cell(row.people), Cell(row.users),
          Cell(Share.of(row.users, row.people)), .boolean(row.users == nil),
          row.people == nil ? .missing : .text(rows("advice")),
        ]
      })
  }

  private var evaluations: Table {
    Table(
      name: "evaluations",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "day", title: words.column(.day), kind: .day),
        Column(key: "used_in_full", title: words.columnUsedInFull, kind: .boolean),
        Column(key: "new_need", title: words.columnNewNeed, kind: .boolean),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.evaluations.map { row in
        [
          .text(row.scheme), .day(row.day.description), .boolean(row.isFullyUsed),
          .boolean(row.newNeed), .text(scheme(row)),
        ]
      })
  }

  private var reading: RowsReading { RowsReading(run: run, kind: .use) }
  private func rows(_ table: String) -> String { reading.command(table, report.period) }

  private func claims(_ row: UseReport.WaitRow) -> String {
    "claim list --decided \(period)" + (row.scheme.map { " --scheme \($0)" } ?? "")
      + (row.team.map { " --group team=\($0)" } ?? "") + run.seenFrom
  }

  private func scheme(_ evaluation: FundEvaluation) -> String {
    "scheme show \(evaluation.scheme) --as-of \(report.period.to)"
  }
}
