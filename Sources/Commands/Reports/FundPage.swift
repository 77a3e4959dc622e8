internal import Interchange
internal import Messages
internal import Records
internal import Store

/// How vouchers and funds run out, in tables, pictures and sentences.
struct FundPage {
  let reports: [FundReport]
  let period: ReportPeriod
  let smallest: Int64
  let run: RunContext

  private var words: any ReportMessages { run.messages.reports }

  func answer() -> Answer { page.answer() }

  var page: ReportPage {
    var page = ReportPage(run: run, kind: .fund, period: period, smallest: smallest)
    page.findings = reports.flatMap(findings)
    if !reports.isEmpty {
      page.parts.append(
        ReportPage.Part(
          title: words.pots, table: pots,
          commands: reports.first { $0.awarded != nil }.map {
            [.init("boetseer " + rows($0), words.rows(label($0)))]
          } ?? []))
      page.parts.append(
        ReportPage.Part(title: words.reach, table: reach, commands: reachCommands))
    }
    for report in reports where !report.curve.isEmpty {
      page.parts.append(
        ReportPage.Part(
          title: words.curve(report.scheme), table: curve([report]), chart: chart(report),
          commands: report.curve.last.map {
            [.init("boetseer " + rows(report, through: $0.day), words.rows(label(report)))]
          } ?? []))
    }
    let workshops = FundWorkshops(reports: reports, run: run) { rows("workshops", $0) }
    page.findings += workshops.findings
    if let part = workshops.part { page.parts.append(part) }
    if workshops.isHidden
      || reports.contains(where: { $0.awarded == nil || $0.refusedForMoney == nil })
    {
      page.notes.append(words.hiddenRows(smallest))
    }
    page.notes.append(words.curveExplained)
    page.data = [pots, reach, curve(reports), workshops.table]
    return page
  }

  private func findings(_ report: FundReport) -> [String] {
    var found: [String] = []
    if let awarded = report.awarded, let left = report.left,
      let share = Share.of(awarded, report.total)
    {
      found.append(
        words.potUsed(
          report.scheme, used: run.format.money(awarded), total: run.format.money(report.total),
          share: run.format.percent(share), left: run.format.money(left)))
      if left == 0, let last = report.curve.last {
        found.append(words.ranOut(report.scheme, run.format.day(last.day.description)))
      }
    }
    if let all = report.fullGrants, let fits = report.fit,
      let reach = Share.of(all, report.eligible)
    {
      found.append(
        words.fullGrants(
          report.scheme, fits: fits, of: all, eligible: report.eligible,
          share: run.format.percent(reach)))
    }
    if let refused = report.refusedForMoney, refused > 0 {
      found.append(words.refusedForMoney(refused, by: report.scheme))
    }
    return found
  }

  private var pots: Table {
    Table(
      name: "pots",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "form", title: words.column(.form), isForPeople: false),
        Column(key: "pot", title: words.column(.pot), isForPeople: false),
        Column(key: "per", title: words.column(.year), isForPeople: false),
        Column(key: "total", title: words.column(.total), kind: .money),
        Column(key: "awarded", title: words.column(.awarded), kind: .money),
        Column(key: "left", title: words.column(.left), kind: .money),
        Column(key: "people", title: words.column(.users), kind: .integer),
        Column(key: "claims", title: words.column(.claims), kind: .integer),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: reports.map { report in
        [
          .text(report.scheme),
          .coded(report.form.rawValue, shown: run.messages.terms.form(report.form)),
          .text(report.pot), .coded(report.per.rawValue, shown: words.per(report.per)),
          .integer(report.total), Cell(report.awarded), Cell(report.left), Cell(report.people),
          Cell(report.claims), report.awarded == nil ? .missing : .text(rows(report)),
        ]
      })
  }

  private var reach: Table {
    Table(
      name: "reach",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "most", title: words.column(.most), kind: .money),
        Column(key: "full_grants", title: words.column(.fullGrants), kind: .integer),
        Column(key: "fits", title: words.column(.fits), kind: .integer),
        Column(key: "eligible", title: words.column(.eligible), kind: .integer),
        Column(key: "reach", title: words.column(.reach), kind: .share),
        Column(
          key: "refused_for_money", title: words.column(.refusedForMoney), kind: .integer),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
        Column(
          key: "refused_rows", title: words.column(.refusedForMoney), isForPeople: false),
      ],
      rows: reports.map { report in
        [
          .text(report.scheme), Cell(report.most), Cell(report.fullGrants), Cell(report.fit),
          .integer(report.eligible), Cell(Share.of(report.fullGrants, report.eligible)),
          Cell(report.refusedForMoney),
          report.eligible == 0 ? .missing : .text(rows("reach", report)),
          hasRefused(report) ? .text(rows("refused", report)) : .missing,
        ]
      })
  }

  private func curve(_ reports: [FundReport]) -> Table {
    Table(
      name: "curve",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isForPeople: reports.count > 1),
        Column(key: "day", title: words.column(.day), kind: .day),
        Column(key: "claims", title: words.column(.claims), kind: .integer),
        Column(key: "awarded", title: words.column(.awarded), kind: .money),
        Column(key: "left", title: words.column(.left), kind: .money),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: reports.flatMap { report in
        report.curve.map { point in
          [
            .text(report.scheme), .day(point.day.description), Cell(point.claims),
            .integer(point.awarded), .integer(point.left),
            .text(rows(report, through: point.day)),
          ]
        }
      })
  }

  private func chart(_ report: FundReport) -> Chart {
    Chart(
      title: words.curve(report.scheme),
      summary: words.chartSummary(
        report.curve.map {
          "\(run.format.day($0.day.description)) \(run.format.money($0.left))"
        }),
      form: .steps, measure: .money,
      categories: [run.format.day(report.from.description)]
        + report.curve.map { run.format.day($0.day.description) },
      series: [
        Chart.Series(
          name: words.column(.left), values: [report.total] + report.curve.map(\.left))
      ],
      places: ([report.from] + report.curve.map(\.day) + [report.to]).map { $0 - report.from })
  }

  private var reachCommands: [Document.Command] {
    let reading = RowsReading(run: run, kind: .fund)
    return reading.shown(reports.first { $0.eligible > 0 }.map { rows("reach", $0) }, .mayAsk)
      + reading.shown(
        reports.first(where: hasRefused).map { rows("refused", $0) }, .claimsWithoutMoney)
  }

  private func hasRefused(_ report: FundReport) -> Bool { (report.refusedForMoney ?? 0) > 0 }

  private func rows(_ table: String, _ report: FundReport) -> String {
    RowsReading(run: run, kind: .fund).command(table, period, scheme: report.scheme)
  }

  private func label(_ report: FundReport) -> ReportRows {
    report.isGranted ? .grantsOfPot : .claimsOfFund
  }

  /// What it was drawn by: grants, or awarded claims.
  private func rows(_ report: FundReport, through day: Day? = nil) -> String {
    if report.isGranted {
      let last = day ?? min(report.to, run.asOf)
      return "account list --granted \(report.from)..\(last) --scheme \(report.scheme)"
    }
    return "claim list --drawn \(report.from)..\(day ?? report.to) --scheme \(report.scheme)"
      + run.seenFrom
  }
}
