internal import Glibc
internal import Records
internal import SQLite

/// Something that is not as it must be.
package struct Finding: Sendable, Equatable {
  /// Which check, stable across languages: `lot-amounts`.
  package var check: String
  /// Where: table and number, or a file.
  package var place: String
  package var detail: String
}

package struct DoctorReport: Sendable {
  package var checks: [String] = []
  package var findings: [Finding] = []
}

extension Store {
  /// Looks at everything that must hold, in set-based queries, and names what does not.
  ///
  /// - Parameter progress: called after each check with how many are done.
  package func doctor(progress: (Int64) -> Void = { _ in }) throws -> DoctorReport {
    try database.read {
      var report = DoctorReport()
      for (name, sql) in Store.ledgerChecks + Store.claimChecks {
        progress(Int64(report.checks.count))
        report.checks.append(name)
        try database.rows(sql) { row in
          guard report.findings.count < 1000 else { return }
          report.findings.append(
            Finding(check: name, place: try row.text(0), detail: try row.text(1)))
        }
      }
      for check in [integrity, pragmas, chain, texts, file] {
        progress(Int64(report.checks.count))
        try check(&report)
      }
      return report
    }
  }

  /// Each answers place and detail of what is wrong.
  private static let ledgerChecks: [(name: String, sql: String)] = [
    (
      "lot-amounts",
      """
      SELECT 'lot ' || l.id, 'holds ' || l.amount || ', its transfers make ' || (
          coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id), 0)
          - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id), 0))
      FROM lot AS l
      WHERE l.amount <> coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id), 0)
        - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id), 0)
      """
    ),
    (
      "zero-sum",
      """
      SELECT a.unit, 'all lots together make ' || sum(l.amount)
      FROM lot AS l JOIN account AS a ON a.id = l.account
      GROUP BY a.unit HAVING sum(l.amount) <> 0
      """
    ),
    (
      "floors",
      "SELECT 'lot ' || id, amount || ' is below ' || floor FROM lot WHERE amount < floor"
    ),
    (
      "floors-in-the-past",
      """
      WITH step AS (
        SELECT lot, day, sum(sum(amount)) OVER (PARTITION BY lot ORDER BY day) AS amount
        FROM (
          SELECT to_lot AS lot, effective_on AS day, amount FROM transfer
          UNION ALL SELECT from_lot, effective_on, -amount FROM transfer)
        GROUP BY lot, day)
      SELECT 'lot ' || s.lot, s.amount || ' on ' || s.day
      FROM step AS s JOIN lot AS l ON l.id = s.lot
      WHERE l.floor IS NOT NULL AND s.amount < l.floor
      """
    ),
    (
      "units",
      """
      SELECT 'transfer ' || t.id, 'moves ' || f.unit || ' to ' || o.unit
      FROM transfer AS t
      JOIN lot AS fl ON fl.id = t.from_lot JOIN account AS f ON f.id = fl.account
      JOIN lot AS tl ON tl.id = t.to_lot JOIN account AS o ON o.id = tl.account
      WHERE f.unit <> o.unit
      """
    ),
    (
      "reversals",
      """
      SELECT 'transfer ' || r.id, 'does not mirror transfer ' || t.id
      FROM transfer AS r JOIN transfer AS t ON t.id = r.reverses
      WHERE r.amount <> t.amount OR r.from_lot <> t.to_lot OR r.to_lot <> t.from_lot
        OR r.effective_on <> t.effective_on OR r.kind <> t.kind
      """
    ),
    (
      "numbers",
      """
      SELECT 'event', count(*) || ' events, the last is number ' || max(id) FROM event
      HAVING count(*) <> max(id)
      UNION ALL
      SELECT 'transfer', count(*) || ' transfers, the last is number ' || max(id) FROM transfer
      HAVING count(*) <> max(id)
      """
    ),
    (
      "instants",
      """
      SELECT 'event ' || e.id, 'recorded before event ' || p.id
      FROM event AS e JOIN event AS p ON p.id = e.id - 1
      WHERE e.recorded_at < p.recorded_at
      """
    ),
  ]

  private func integrity(_ report: inout DoctorReport) throws {
    report.checks.append("integrity")
    try database.rows("PRAGMA integrity_check(20)") { row in
      let answer = try row.text(0)
      if answer != "ok" {
        report.findings.append(Finding(check: "integrity", place: path, detail: answer))
      }
    }
    report.checks.append("foreign-keys")
    try database.rows("PRAGMA foreign_key_check") { row in
      let place = try row.text(0)
      let parent = try row.text(2)
      report.findings.append(
        Finding(
          check: "foreign-keys",
          place: "\(place) \(try row.optionalInteger(1) ?? 0)",
          detail: "points at \(parent), where there is no such row"))
    }
  }

  private func pragmas(_ report: inout DoctorReport) throws {
    report.checks.append("pragmas")
    let wanted: [(String, Int64)] = [
      ("foreign_keys", 1), ("recursive_triggers", 1), ("cell_size_check", 1),
      ("trusted_schema", 0), ("application_id", Migrator.applicationID),
    ]
    for (name, value) in wanted {
      let now = try database.integer("PRAGMA \(name)")
      if now != value {
        report.findings.append(
          Finding(
            check: "pragmas", place: name,
            detail: "is \(now.map(String.init) ?? "not set"), must be \(value)"))
      }
    }
    if let mode = try database.text("PRAGMA journal_mode"),
      !["truncate", "memory", "delete"].contains(mode)
    {
      report.findings.append(
        Finding(check: "pragmas", place: "journal_mode", detail: "is \(mode), must be truncate"))
    }
  }

  private func chain(_ report: inout DoctorReport) throws {
    report.checks.append("chain")
    if let problem = try verifyChain() { report.findings.append(problem) }
  }

  private func texts(_ report: inout DoctorReport) throws {
    report.checks.append("texts")
    report.findings += try verifyTexts().prefix(1000)
  }

  private func file(_ report: inout DoctorReport) throws {
    guard path != ":memory:" else { return }
    report.checks.append("file")
    var info = stat()
    guard lstat(path, &info) == 0 else { return }
    let mode = info.st_mode & 0o777
    if mode & 0o077 != 0 {
      report.findings.append(
        Finding(
          check: "file", place: path,
          detail: "mode \(String(mode, radix: 8)): others can read it; chmod 600"))
    }
    if info.st_nlink != 1 {
      report.findings.append(
        Finding(check: "file", place: path, detail: "has \(info.st_nlink) names"))
    }
    if Mounts.isOnNetwork(path) {
      report.findings.append(
        Finding(check: "file", place: path, detail: "on a network file system"))
    }
  }
}
