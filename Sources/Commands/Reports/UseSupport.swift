internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What moves people besides money, beside the use: ambassadors, who knows of it, savings.
struct UseSupport {
  let report: UseReport
  let run: RunContext
  let only: ReportGrouping?

  private var words: any ReportMessages { run.messages.reports }
  private var year: String { PeriodReading.typed(report.period) }

  var data: [Table] { [ambassadors, awareness, savings] }

  var isHidden: Bool {
    report.ambassadors.contains { $0.row.isPartlyHidden }
      || report.awareness.contains { $0.asked == nil || $0.aware == nil }
  }

  var findings: [String] {
    var found: [String] = []
    for education in [EducationBand.upToMBO2, nil] {
      guard let with = share(education, true), let without = share(education, false) else {
        continue
      }
      found.append(
        words.ambassadorCompared(
          run.format.percent(with), without: run.format.percent(without),
          isLower: education != nil))
    }
    for row in report.awareness where row.education == nil && row.scheme == nil {
      guard let asked = row.asked, let share = Share.of(row.aware, asked) else { continue }
      found.append(words.awareOfBudget(run.format.percent(share), asked: asked, year: row.year))
    }
    for row in report.savings {
      let amount = row.unit == .euro ? run.format.money(row.amount) : run.format.hours(row.amount)
      found.append(words.savingsPutIn(amount, times: row.times, scheme: row.scheme))
    }
    return found
  }

  /// Breakdowns that were asked for alone come with what is about them.
  var parts: [ReportPage.Part] {
    var parts: [ReportPage.Part] = []
    if !report.ambassadors.isEmpty, [nil, .education, .team].contains(only) {
      parts.append(
        ReportPage.Part(
          title: words.ambassadors, table: ambassadors, chart: ambassadorChart,
          commands: reading.shown(
            report.ambassadors.contains { !$0.row.isHidden } ? peopleRows(nil) : nil,
            .peopleBehind) + longer,
          notes: [words.ambassadorsExplained]))
    }
    if let first = report.awareness.first, [nil, .education].contains(only) {
      parts.append(
        ReportPage.Part(
          title: words.awareness, table: awareness, chart: awarenessChart,
          commands: reading.shown(
            report.awareness.contains { $0.asked != nil } ? surveyRows : nil, .surveys)
            + [.init("boetseer " + use(first.year), words.rows(.useOfYear))],
          notes: [words.awarenessExplained]))
    }
    if let first = report.savings.first, only == nil {
      parts.append(
        ReportPage.Part(
          title: words.savings, table: savings,
          commands: [
            .init("boetseer " + scheme(first.scheme), words.rows(.savingsOfScheme))
          ]))
    }
    return parts
  }

  // MARK: Ambassadors

  private var ambassadors: Table {
    Table(
      name: "ambassadors",
      columns: [
        Column(key: "education", title: words.column(.education)),
        Column(key: "ambassador", title: words.column(.ambassador)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "users", title: words.column(.users), kind: .integer, yields: true),
        Column(key: "granted", title: words.column(.granted), kind: .money),
        Column(key: "used", title: words.column(.used), kind: .money),
        Column(key: "used_share", title: words.column(.usedShare), kind: .share),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.ambassadors.map { line in
        [
          level(line.education),
          .coded(
            line.hasAmbassador ? "with" : "without", shown: words.ambassador(line.hasAmbassador)),
          Cell(line.row.people), Cell(line.row[.users]), Cell(line.row[.granted]),
          Cell(line.row[.used]), Cell(Share.of(line.row[.used], line.row[.granted])),
          .boolean(line.row.isPartlyHidden),
          line.row.isHidden ? .missing : .text(peopleRows(line.education)),
        ]
      })
  }

  private var ambassadorChart: Chart? {
    let shares = report.ambassadors.map { Share.of($0.row[.used], $0.row[.granted]) }
    return chart(
      words.ambassadors,
      report.ambassadors.map {
        "\(levelName($0.education)), \(words.ambassador($0.hasAmbassador))"
      }, shares)
  }

  /// What one year hides a few years may tell.
  private var longer: [Document.Command] {
    let to = report.period.to
    guard report.ambassadors.contains(where: { $0.row.isPartlyHidden }),
      let from = Day(year: to.year - 2, month: 1, day: 1), from < report.period.from
    else { return [] }
    return [
      .init("boetseer report use --from \(from) --to \(to)" + run.seenFrom, words.rows(.useOfYears))
    ]
  }

  private func share(_ education: EducationBand?, _ isThere: Bool) -> Int64? {
    let row = report.ambassadors.first {
      $0.education == education && $0.hasAmbassador == isThere
    }?.row
    return Share.of(row?[.used], row?[.granted])
  }

  // MARK: Who knows of it

  private var awareness: Table {
    Table(
      name: "awareness",
      columns: [
        Column(key: "year", title: words.column(.year)),
        Column(key: "scheme", title: words.column(.scheme), isForPeople: hasSchemes),
        Column(key: "education", title: words.column(.education)),
        Column(key: "asked", title: words.column(.asked), kind: .integer),
        Column(key: "aware", title: words.column(.aware), kind: .integer),
        Column(key: "aware_share", title: words.column(.awareShare), kind: .share),
        Column(key: "used_share", title: words.column(.usedShare), kind: .share),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.awareness.map { row in
        [
          .text(String(row.year)), row.scheme.map { .text($0) } ?? general, level(row.education),
          Cell(row.asked), Cell(row.aware), Cell(Share.of(row.aware, row.asked)),
          Cell(used(row)), .boolean(row.asked == nil || row.aware == nil),
          row.asked == nil ? .missing : .text(surveyRows),
        ]
      })
  }

  private var hasSchemes: Bool { report.awareness.contains { $0.scheme != nil } }
  private var general: Cell { .coded("", shown: words.trainingMoney) }

  /// What the same people used in the year of the report.
  private func used(_ row: UseReport.AwarenessRow) -> Int64? {
    guard row.scheme == nil, String(row.year) == year else { return nil }
    guard let education = row.education else {
      return Share.of(report.total[.used], report.total[.granted])
    }
    let group = report.breakdowns.first { $0.grouping == .education }?
      .rows.first { $0.group == education.rawValue }
    return Share.of(group?[.used], group?[.granted])
  }

  private var awarenessChart: Chart? {
    let rows = report.awareness.filter { $0.scheme == nil }
    return chart(
      words.awareness, rows.map { "\($0.year), \(levelName($0.education))" },
      rows.map { Share.of($0.aware, $0.asked) })
  }

  // MARK: Savings

  private var savings: Table {
    Table(
      name: "savings",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "times", title: words.column(.times), kind: .integer),
        Column(key: "unit", title: words.column(.unit), isForPeople: false),
        Column(key: "amount", title: words.column(.amount), kind: .amount(unitColumn: "unit")),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: report.savings.map { row in
        [
          .text(row.scheme), .integer(row.times), .text(row.unit.rawValue), .integer(row.amount),
          .text(scheme(row.scheme)),
        ]
      })
  }

  // MARK: Parts of them

  private func levelName(_ education: EducationBand?) -> String {
    education.map(words.education) ?? words.everyLevel
  }

  private func level(_ education: EducationBand?) -> Cell {
    .coded(education?.rawValue ?? "all", shown: levelName(education))
  }

  private func chart(_ title: String, _ names: [String], _ shares: [Int64?]) -> Chart? {
    guard shares.contains(where: { $0 != nil }) else { return nil }
    return Chart(
      title: title,
      summary: words.chartSummary(
        zip(names, shares).compactMap { name, share in
          share.map { "\(name) \(run.format.percent($0))" }
        }),
      form: .bars, measure: .share, categories: names,
      series: [Chart.Series(name: title, values: shares)])
  }

  private var reading: RowsReading { RowsReading(run: run, kind: .use) }
  private var surveyRows: String { reading.command("awareness", report.period) }
  private func peopleRows(_ education: EducationBand?) -> String {
    reading.command("ambassadors", report.period)
      + (education.map { " --group education=\($0.rawValue)" } ?? "")
  }
  private func use(_ year: Int) -> String {
    "report use --year \(year) --by education" + run.seenFrom
  }
  private func scheme(_ code: String) -> String {
    "scheme show \(code) --as-of \(report.period.to)"
  }
}
