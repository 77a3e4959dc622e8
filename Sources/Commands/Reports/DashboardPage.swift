internal import Interchange
internal import Messages
internal import Records
internal import Store

/// The main figures of the reports on one page, with a picture and a table each.
struct DashboardPage {
  let run: RunContext
  let store: Store
  let period: ReportPeriod
  let smallest: Int64

  /// What of a report is on the page: so many of its findings and of its parts with a picture.
  private static let findingsEach = 2
  private static let partsEach = 2

  func answer() throws -> Answer {
    var page = ReportPage(run: run, kind: .dashboard, period: period, smallest: smallest)
    page.isBeside = true
    let pages = try store.atOnce(pages)
    for each in pages where !each.isNothing {
      let area = run.messages.reports.title(each.kind)
      page.findings += each.findings.prefix(DashboardPage.findingsEach)
      let pictured = each.parts.filter { $0.chart != nil && isWanted($0, of: each) }
      // Where a report draws nothing its first table says it.
      let chosen = pictured.isEmpty ? Array(each.parts.prefix(1)) : pictured
      for var part in chosen.prefix(DashboardPage.partsEach) {
        part.area = area
        part.commands = []
        page.parts.append(part)
      }
      for note in each.notes where !page.notes.contains(note) { page.notes.append(note) }
      page.data += each.data.map { table in
        Table(
          name: "\(each.kind.rawValue)_\(table.name)", columns: table.columns, rows: table.rows)
      }
    }
    page.isNothing = pages.allSatisfy(\.isNothing)
    return page.answer()
  }

  /// Of the use the page tells education, where people differ most, and teams, where it is decided.
  private func isWanted(_ part: ReportPage.Part, of page: ReportPage) -> Bool {
    let words = run.messages.reports
    return page.kind != .use || [words.by(.education), words.by(.team)].contains(part.title)
  }

  private func pages() throws -> [ReportPage] {
    let groups = GroupWords(run: run, teams: try store.teamNames(on: period.to))
    let teamsNow = GroupWords(run: run, teams: try store.teamNames(on: run.asOf))
    return [
      UsePage(
        report: try store.useReport(period, smallest: smallest), run: run, groups: groups,
        only: nil
      ).page,
      LapsePage(
        reports: try store.lapseReport(period, smallest: smallest), period: period,
        smallest: smallest, run: run, groups: teamsNow
      ).page,
      FundPage(
        reports: try store.fundReport(period, scheme: nil, smallest: smallest), period: period,
        smallest: smallest, run: run
      ).page,
      TimePage(
        report: try store.timeReport(period, smallest: smallest), run: run, groups: groups,
        grouping: .team
      ).page,
      CraftingPage(
        report: try store.craftingReport(period, smallest: smallest), run: run, groups: groups,
        onlyTeams: false
      ).page,
      BenchmarkPage(report: try store.benchmarkReport(period, smallest: smallest), run: run).page,
    ]
  }
}
