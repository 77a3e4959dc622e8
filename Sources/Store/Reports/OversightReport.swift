package import Records
internal import SQLite

/// What a works council asks of the program itself: what left it, and what was done by hand.
package struct OversightReport: Sendable {
  package struct Export: Sendable {
    package var day: Day
    package var audience: ExportAudience
    package var format: String
    package var isPseudonymised: Bool
    package var smallest: Int64?
    package var tables: Int64
    package var rows: Int64
  }

  /// Something that the rules would not have given by themselves.
  package enum Override: String, Sendable, CaseIterable {
    /// Added to an account, or taken off.
    case plus, minus
    /// A shortfall let go.
    case waive
    /// A later last day.
    case extend
    /// A command taken back.
    case undo
  }

  package struct OverrideRow: Sendable {
    package var kind: Override
    /// How often, and to how many people; nil where those are too few to be told.
    package var times: Int64?
    package var people: Int64?
  }

  /// Oldest first.
  package var exports: [Export]
  package var overrides: [OverrideRow]
}

extension Store {
  package func oversightReport(
    _ period: ReportPeriod, smallest: Int64
  ) throws -> OversightReport {
    try database.read {
      OversightReport(
        exports: try exports(in: period), overrides: try overrides(in: period, smallest: smallest))
    }
  }

  private func exports(in period: ReportPeriod) throws -> [OversightReport.Export] {
    try database.all(
      """
      SELECT e.today, r.audience, r.format, r.pseudonymised, r.smallest, r.tables, r.row_count
      FROM export_run AS r JOIN event AS e ON e.id = r.event
      WHERE e.today BETWEEN ?1 AND ?2 ORDER BY r.id
      """, .text(period.from.description), .text(period.to.description)
    ) { row in
      OversightReport.Export(
        day: Day(iso: try row.text(0)) ?? period.from,
        audience: ExportAudience(rawValue: try row.text(1)) ?? .hr, format: try row.text(2),
        isPseudonymised: try row.integer(3) == 1, smallest: try row.optionalInteger(4),
        tables: Int64(try row.text(5).split(separator: " ").count), rows: try row.integer(6))
    }
  }

  private func overrides(
    in period: ReportPeriod, smallest: Int64
  ) throws -> [OversightReport.OverrideRow] {
    var found: [OversightReport.Override: (times: Int64, people: Int64?)] = [:]
    try database.rows(
      """
      SELECT a.kind, count(*), count(DISTINCT a.person) FROM adjustment AS a
      WHERE a.on_day BETWEEN ?1 AND ?2 AND a.kind IN ('plus', 'minus', 'waive')
        AND a.event NOT IN (SELECT event FROM undone) GROUP BY a.kind
      UNION ALL
      SELECT 'extend', count(*), count(DISTINCT x.person) FROM lot_extension AS x
      JOIN event AS e ON e.id = x.event
      WHERE e.today BETWEEN ?1 AND ?2 AND x.event NOT IN (SELECT event FROM undone)
      UNION ALL
      SELECT 'undo', count(*), NULL FROM event WHERE undoes IS NOT NULL AND today BETWEEN ?1 AND ?2
      """, [.text(period.from.description), .text(period.to.description)]
    ) { row in
      guard let kind = OversightReport.Override(rawValue: try row.text(0)) else { return }
      found[kind] = (try row.integer(1), try row.optionalInteger(2))
    }
    return OversightReport.Override.allCases.map { kind in
      let (times, people) = found[kind] ?? (0, kind == .undo ? nil : 0)
      let isFew = people.map { $0 > 0 && $0 < smallest } ?? false
      return OversightReport.OverrideRow(
        kind: kind, times: isFew ? nil : times, people: isFew ? nil : people)
    }
  }
}
