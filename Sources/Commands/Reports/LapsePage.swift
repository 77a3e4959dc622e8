internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What lapsed and what lapses next, in tables, pictures and sentences.
struct LapsePage {
  let reports: [LapseReport]
  let period: ReportPeriod
  let smallest: Int64
  let run: RunContext
  let groups: GroupWords

  private var words: any ReportMessages { run.messages.reports }

  func answer() -> Answer { page.answer() }

  var page: ReportPage {
    var page = ReportPage(run: run, kind: .lapse, period: period, smallest: smallest)
    var data: [[Cell]] = []
    for report in reports {
      if let told = report.lapsed {
        add(
          told, tables(report.unit, "lapsed"), to: &page,
          titles: [words.lapsedByTeam, words.lapsedByMonth, words.lapsedByBoth])
        data += tables(report.unit, "lapsed").data(told)
        if let people = told.total.people, let amount = told.total.amount {
          page.findings.append(
            words.lapsedInPeriod(text(amount, report.unit), people: people))
        }
      }
      if let told = report.next {
        add(
          told, tables(report.unit, "next"), to: &page,
          titles: [words.nextByTeam, words.nextByMonth, words.nextByBoth])
        data += tables(report.unit, "next").data(told)
        if let people = told.total.people, let amount = told.total.amount,
          let month = told.columns.first?.name
        {
          page.findings.append(
            words.lapsesNext(text(amount, report.unit), people: people, month: month))
        }
      }
    }
    if data.contains(where: { $0.contains(.boolean(true)) }) {
      page.notes.append(words.hiddenRows(smallest))
    }
    if reports.contains(where: \.needsLetter) {
      page.notes.append(run.messages.leaving.needsLetter)
    }
    page.notes.append(words.bookedOnly)
    page.data = [
      Table(name: "lapse", columns: tables(.euro, "").columnsOf([]), rows: data)
    ]
    return page
  }

  private func add(
    _ told: TwoWaySums.Told, _ tables: TwoWayTables, to page: inout ReportPage, titles: [String]
  ) {
    let team = told.rows.first { !$0.figure.isHidden && !$0.name.isEmpty }?.name
    let month = told.columns.first { !$0.figure.isHidden }?.name
    let both = told.cells.first { !$0.figure.isHidden }
    page.parts.append(
      ReportPage.Part(
        title: titles[0], table: tables.byRow(told), chart: tables.chart(titles[0], told.rows),
        commands: team.map { tables.shown(.movementsOfTeam, $0, nil) } ?? []))
    page.parts.append(
      ReportPage.Part(
        title: titles[1], table: tables.byColumn(told),
        chart: tables.chart(titles[1], told.columns),
        commands: month.map { tables.shown(.movementsOfMonth, nil, $0) } ?? []))
    if told.cells.isEmpty {
      page.notes.append(words.tooManyToWeigh)
    } else {
      page.parts.append(
        ReportPage.Part(
          title: titles[2], table: tables.byBoth(told),
          commands: both.map { tables.shown(.movementsOfBoth, $0.row, $0.column) } ?? []))
    }
  }

  private func tables(_ unit: Unit, _ part: String) -> TwoWayTables {
    TwoWayTables(
      run: run, unit: unit, part: part,
      rows: .init(key: "team", title: words.column(.team)) { groups.cell($0, .team) },
      columns: .init(key: "month", title: words.column(.month)) { .text($0) },
      command: { part == "next" ? next($0, $1) : lapsed($0, $1) })
  }

  private func lapsed(_ team: String?, _ month: String?) -> String {
    "account list --lapsed \(LapsePage.days(period.from, period.to, in: month))"
      + " --as-of \(period.teamsOn)" + (team.map { " --group team=\($0)" } ?? "")
  }

  private func next(_ team: String?, _ month: String?) -> String {
    let last = run.asOf + Store.lapseAhead
    return "account list --ends \(LapsePage.days(run.asOf, last, in: month)) --then lapse"
      + run.seenFrom
      + (team.map { " --group team=\($0)" } ?? "")
  }

  /// The part of a period that lies in a month, as it is typed.
  private static func days(_ first: Day, _ last: Day, in month: String?) -> String {
    guard let month, let days = PeriodReading.month(month) else {
      return PeriodReading.typed(ReportPeriod(from: first, to: last, asOf: last))
    }
    return first <= days.first && days.last <= last
      ? month : "\(max(first, days.first))..\(min(last, days.last))"
  }

  private func text(_ amount: Int64, _ unit: Unit) -> String {
    unit == .euro ? run.format.money(amount) : run.format.hours(amount)
  }
}
