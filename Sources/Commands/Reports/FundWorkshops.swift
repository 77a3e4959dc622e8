internal import Interchange
internal import Messages
internal import Records
internal import Store

/// Who took part in workshops about a fund, and who asked it for something afterwards.
struct FundWorkshops {
  let reports: [FundReport]
  let run: RunContext
  /// The command that lists who took part and who did not.
  let command: (FundReport) -> String

  private var words: any ReportMessages { run.messages.reports }
  private var held: [(report: FundReport, workshops: FundReport.Workshops)] {
    reports.compactMap { report in report.workshops.map { (report, $0) } }
  }

  var isHidden: Bool {
    held.contains { $0.workshops.rows.contains(where: \.isHidden) }
  }

  var findings: [String] {
    held.flatMap { report, workshops in
      let participants = workshops.rows.first { $0.hasTakenPart }
      let others = workshops.rows.first { !$0.hasTakenPart }
      var found = [
        words.workshopsHeld(
          workshops.held, about: report.scheme, participants: participants?.people)
      ]
      if let people = participants?.people, let awarded = participants?.awarded,
        let all = others?.people, let theirs = others?.awarded
      {
        found.append(words.claimedAfter(awarded, of: people, others: theirs, of: all))
      }
      return found
    }
  }

  var part: ReportPage.Part? {
    guard let first = held.first else { return nil }
    let nameless = held.reduce(0) { $0 + $1.workshops.nameless }
    return ReportPage.Part(
      title: words.workshops, table: table, chart: chart(first.report, first.workshops),
      commands: RowsReading(run: run, kind: .fund).shown(
        held.first { $0.workshops.rows.contains { $0.people != nil } }.map {
          command($0.report)
        }, .participants),
      notes: [words.workshopsExplained] + (nameless > 0 ? [words.nameless(nameless)] : []))
  }

  var table: Table {
    Table(
      name: "workshops",
      columns: [
        Column(key: "scheme", title: words.column(.scheme), isWhole: true),
        Column(key: "workshops", title: words.column(.workshops), kind: .integer, yields: true),
        Column(key: "group", title: words.column(.group)),
        Column(key: "people", title: words.column(.people), kind: .integer),
        Column(key: "claimed", title: words.column(.claimed), kind: .integer),
        Column(
          key: "claimed_share", title: words.column(.claimedShare), kind: .share,
          isForPeople: false),
        Column(key: "awarded", title: words.column(.awardedTo), kind: .integer),
        Column(key: "awarded_share", title: words.column(.awardedShare), kind: .share),
        Column(key: "hidden", title: words.column(.hidden), kind: .boolean, isForPeople: false),
        Column(key: "rows", title: words.column(.rows), isForPeople: false),
      ],
      rows: held.flatMap { report, workshops in
        workshops.rows.map { row in
          [
            .text(report.scheme), .integer(workshops.held),
            .coded(
              row.hasTakenPart ? "took_part" : "others", shown: words.tookPart(row.hasTakenPart)),
            Cell(row.people), Cell(row.claimed), Cell(Share.of(row.claimed, row.people)),
            Cell(row.awarded), Cell(Share.of(row.awarded, row.people)), .boolean(row.isHidden),
            row.people == nil ? .missing : .text(command(report)),
          ]
        }
      })
  }

  private func chart(_ report: FundReport, _ workshops: FundReport.Workshops) -> Chart? {
    let names = workshops.rows.map { words.tookPart($0.hasTakenPart) }
    let shares = workshops.rows.map { Share.of($0.awarded, $0.people) }
    guard shares.contains(where: { $0 != nil }) else { return nil }
    let title = words.chartOfWorkshops(report.scheme)
    return Chart(
      title: title,
      summary: words.chartSummary(
        zip(names, shares).compactMap { name, share in
          share.map { "\(name) \(run.format.percent($0))" }
        }),
      form: .bars, measure: .share, categories: names,
      series: [Chart.Series(name: title, values: shares)])
  }
}

extension FundReport.Workshops.Row {
  var isHidden: Bool { people == nil || claimed == nil || awarded == nil }
}
