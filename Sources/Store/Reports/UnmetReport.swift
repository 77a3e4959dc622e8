package import Records
internal import SQLite

/// Money that nobody uses beside needs that are not met.
package struct UnmetReport: Sendable {
  /// The figures of a group, in their order.
  package enum Figure: Int, CaseIterable, Sendable {
    /// People with something unused, and how much, in cents.
    case holders, unused
    /// People with a need that is not met.
    case needy
    /// Claims refused in the period, and what they asked.
    case refusedClaims, refused
    /// Claims undecided at the end of the period, and what they ask.
    case waitingClaims, waiting
    /// Claims awarded less than they asked, and how much less.
    case shortClaims, short
  }

  package var period: ReportPeriod
  package var smallest: Int64
  package var total: GroupRow
  package var breakdowns: [Breakdown]
}

extension Store {
  /// Balances on learning accounts at the end of the period, beside claims on accounts, vouchers
  /// and funds that were refused, wait or got less.
  package func unmetReport(_ period: ReportPeriod, smallest: Int64) throws -> UnmetReport {
    try database.read {
      var people = try ReportPeople(
        database, period: period, figures: UnmetReport.Figure.allCases.count)
      try addUnused(&people, period)
      try addNeeds(&people, period)
      return UnmetReport(
        period: period, smallest: smallest, total: people.sums.total(smallest: smallest),
        breakdowns: people.sums.breakdowns(smallest: smallest))
    }
  }

  /// What stood free on the last day for who was in service then: what stands now, less what
  /// moved later.
  private func addUnused(_ people: inout ReportPeople, _ period: ReportPeriod) throws {
    try database.rows(
      """
      WITH later AS (
        SELECT l.account, sum(CASE l.id WHEN t.to_lot THEN t.amount ELSE -t.amount END) AS amount
        FROM transfer AS t
        JOIN lot AS l ON l.id IN (t.from_lot, t.to_lot) AND l.kind NOT IN ('claim', 'world')
        WHERE t.effective_on > ?1
        GROUP BY l.account
      ), present AS (
        SELECT DISTINCT person FROM employment_now
        WHERE started_on <= ?1 AND (ended_on IS NULL OR ended_on >= ?1)
      )
      SELECT a.person, sum(
          (SELECT coalesce(sum(l.amount), 0) FROM lot AS l
            WHERE l.account = a.id AND l.kind <> 'claim')
          - coalesce((SELECT x.amount FROM later AS x WHERE x.account = a.id), 0)) AS unused
      FROM present AS p
      JOIN account AS a ON a.person = p.person AND a.kind = 'person' AND a.unit = 'EUR'
      JOIN scheme AS s ON s.id = a.scheme AND s.form = 'account'
      GROUP BY a.person HAVING unused > 0
      """, [.text(period.to.description)]
    ) { row in
      let person = try row.integer(0)
      people.add(1, UnmetReport.Figure.holders.rawValue, person: person)
      people.add(try row.integer(1), UnmetReport.Figure.unused.rawValue, person: person)
    }
  }

  private func addNeeds(_ people: inout ReportPeople, _ period: ReportPeriod) throws {
    var needy: Int64?
    try database.rows(
      """
      WITH asked AS (
        SELECT n.claim, n.person, n.refused, n.cancelled, n.approval, n.decided_on, n.ended_on,
          sum(s.amount) AS amount
        FROM claim_now AS n JOIN claim_version AS v ON v.id = n.version
        JOIN claim_source AS s ON s.claim_version = v.id
        JOIN scheme AS m ON m.id = s.scheme AND m.form <> 'employer_budget' AND m.unit = 'EUR'
        WHERE v.submitted_on <= ?2
        GROUP BY n.claim
      ), need AS (
        SELECT person, CASE
            WHEN decided_on > ?2 OR decided_on IS NULL
              THEN CASE WHEN ended_on IS NULL OR ended_on > ?2 THEN 'waiting' END
            WHEN decided_on < ?1 THEN NULL
            WHEN refused = 1 THEN 'refused'
            WHEN approval IS NOT NULL AND coalesce(cancelled, 0) = 0 THEN 'short' END AS kind,
          CASE WHEN approval IS NOT NULL AND decided_on <= ?2 THEN amount
            - (SELECT sum(w.amount) FROM claim_award AS w JOIN scheme AS m ON m.id = w.scheme
              WHERE w.claim_step = approval AND m.form <> 'employer_budget')
            ELSE amount END AS amount
        FROM asked
      )
      SELECT person, kind, count(*), sum(amount) FROM need
      WHERE kind IS NOT NULL AND amount > 0
      GROUP BY person, kind ORDER BY person
      """, period.days
    ) { row in
      let person = try row.integer(0)
      let figures: (claims: UnmetReport.Figure, amount: UnmetReport.Figure) =
        switch try row.text(1) {
        case "refused": (.refusedClaims, .refused)
        case "waiting": (.waitingClaims, .waiting)
        default: (.shortClaims, .short)
        }
      people.add(try row.integer(2), figures.claims.rawValue, person: person)
      people.add(try row.integer(3), figures.amount.rawValue, person: person)
      if person != needy {
        people.add(1, UnmetReport.Figure.needy.rawValue, person: person)
      }
      needy = person
    }
  }
}
