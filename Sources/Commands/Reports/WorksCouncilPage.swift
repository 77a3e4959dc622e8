internal import Interchange
internal import Messages
internal import Records
internal import Store

/// What a works council asks: who is reached and who is not, how it is decided, who sees what, what
/// left the program and what was done by hand. No row is about anybody.
struct WorksCouncilPage {
  let run: RunContext
  let store: Store
  let period: ReportPeriod
  let smallest: Int64

  private var words: any OversightMessages { run.messages.oversight }

  func answer() throws -> Answer { try store.atOnce { try page().answer() } }

  private func page() throws -> ReportPage {
    var page = ReportPage(run: run, kind: .worksCouncil, period: period, smallest: smallest)
    let groups = GroupWords(run: run, teams: try store.teamNames(on: period.to))
    let report = try store.useReport(period, smallest: smallest)
    let use = UsePage(report: report, run: run, groups: groups, only: .education).page
    let unmet = UnmetPage(
      report: try store.unmetReport(period, smallest: smallest), run: run, groups: groups,
      only: .education
    ).page
    let lapse = LapsePage(
      reports: try store.lapseReport(period, smallest: smallest), period: period,
      smallest: smallest, run: run,
      groups: GroupWords(run: run, teams: try store.teamNames(on: run.asOf))
    ).page
    let support = UseSupport(report: report, run: run, only: .education)
    let ways = UseWays(report: report, run: run, groups: groups, only: nil)
    page.isBeside = true
    page.findings =
      Array(use.findings.prefix(2)) + unmet.findings.prefix(1) + lapse.findings.prefix(1)
    add(.use, Array(use.parts.prefix(1)), to: &page)
    // The second part tells which needs: refused, waiting, paid in part.
    add(.need, unmet.parts, to: &page)
    add(.lapses, Array(lapse.parts.prefix(1)), to: &page)
    add(.decisions, Array(ways.parts.prefix(1)), to: &page)
    add(.support, support.parts + ways.parts.dropFirst(), to: &page)
    let oversight = try store.oversightReport(period, smallest: smallest)
    let readers = readers, exports = exports(oversight), overrides = overrides(oversight)
    add(.readers, [ReportPage.Part(title: words.title(.readers), table: readers)], to: &page)
    add(.exports, [ReportPage.Part(title: words.title(.exports), table: exports)], to: &page)
    add(.overrides, [ReportPage.Part(title: words.title(.overrides), table: overrides)], to: &page)
    for note in use.notes + unmet.notes + lapse.notes where !page.notes.contains(note) {
      page.notes.append(note)
    }
    page.data =
      named("use", use.data) + named("need", unmet.data) + named("lapse", lapse.data)
      + [readers, exports, overrides]
    return page
  }

  private func add(
    _ title: OversightTitle, _ parts: [ReportPage.Part], to page: inout ReportPage
  ) {
    for var part in parts {
      part.area = words.title(title)
      // Rows one by one are for HR.
      part.commands = []
      page.parts.append(part)
    }
  }

  private func named(_ name: String, _ tables: [Table]) -> [Table] {
    tables.map { Table(name: "\(name)_\($0.name)", columns: $0.columns, rows: $0.rows) }
  }

  /// Each kind of data beside its readers.
  private var readers: Table {
    let names = run.messages.register
    return Table(
      name: "readers",
      columns: [
        Column(key: "kind", title: names.column(.kind), wraps: true),
        Column(key: "what", title: names.column(.what), wraps: true),
        Column(key: "readers", title: names.column(.readers), wraps: true),
      ],
      rows: DataClass.allCases.filter { !$0.sights.isEmpty && $0 != .chain }.map { kind in
        [
          .coded(kind.rawValue, shown: names.name(kind)), .text(names.what(kind)),
          .text(
            kind.sights.map { "\(names.reader($0.reader)): \(names.sight($0.sight))" }
              .joined(separator: "; ")),
        ]
      })
  }

  private func exports(_ report: OversightReport) -> Table {
    Table(
      name: "exports",
      columns: [
        Column(key: "day", title: words.column(.day), kind: .day),
        Column(key: "for", title: words.column(.audience)),
        Column(key: "format", title: words.column(.format)),
        Column(key: "pseudonymised", title: words.column(.pseudonyms), kind: .boolean),
        Column(key: "smallest_group", title: words.column(.smallest), kind: .integer),
        Column(key: "tables", title: words.column(.tables), kind: .integer),
        Column(key: "exported_rows", title: words.column(.rows), kind: .integer),
      ],
      rows: report.exports.map { export in
        let audience: OversightAudience =
          switch export.audience {
          case .hr: .hr
          case .analyst: .analyst
          case .worksCouncil: .worksCouncil
          }
        return [
          .day(export.day.description),
          .coded(export.audience.rawValue, shown: words.audience(audience)),
          .text(export.format), .boolean(export.isPseudonymised),
          export.smallest.map { .integer($0) } ?? .missing, .integer(export.tables),
          .integer(export.rows),
        ]
      })
  }

  private func overrides(_ report: OversightReport) -> Table {
    Table(
      name: "overrides",
      columns: [
        Column(key: "override", title: words.column(.override)),
        Column(key: "times", title: words.column(.times), kind: .integer),
        Column(key: "people", title: words.column(.people), kind: .integer),
      ],
      rows: report.overrides.map { row in
        let kind: OversightOverride =
          switch row.kind {
          case .plus: .plus
          case .minus: .minus
          case .waive: .waive
          case .extend: .extend
          case .undo: .undo
          }
        return [
          .coded(row.kind.rawValue, shown: words.override(kind)),
          row.times.map { .integer($0) } ?? .missing,
          row.people.map { .integer($0) } ?? .missing,
        ]
      })
  }
}
