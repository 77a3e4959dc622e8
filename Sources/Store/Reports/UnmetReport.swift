package import Records
internal import SQLite

/// Money that nobody uses beside needs that are not met.
package struct UnmetReport: Sendable {
  /// The figures of a group, in their order.
  package enum Figure: Int, CaseIterable, Sendable {
    /// People with something unused, and how much, in cents.
    case holders, unused
    /// People with a need that is not met, and what was not awarded of it, in cents.
    case needy, unmet
    /// Claims refused in the period, of whom, and what they asked.
    case refusedClaims, refusedPeople, refused
    /// Claims undecided at the end of the period, of whom, and what they ask.
    case waitingClaims, waitingPeople, waiting
    /// Claims awarded less than they asked, to whom, and how much less.
    case shortClaims, shortPeople, short

    /// What counts the people it is about.
    var counts: Figure {
      switch self {
      case .holders, .unused: .holders
      case .needy, .unmet: .needy
      case .refusedClaims, .refusedPeople, .refused: .refusedPeople
      case .waitingClaims, .waitingPeople, .waiting: .waitingPeople
      case .shortClaims, .shortPeople, .short: .shortPeople
      }
    }
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
        database, period: period, counts: UnmetReport.Figure.allCases.map { $0.counts.rawValue })
      try addUnused(&people, period)
      try addNeeds(&people, period)
      return UnmetReport(
        period: period, smallest: smallest, total: people.sums.total(smallest: smallest),
        breakdowns: people.sums.breakdowns(smallest: smallest))
    }
  }

  /// What stood free on the last day for who was in service then: what stands now, less what
  /// moved later. What an earlier employment left waits to be taken along, and is not free.
  private func addUnused(_ people: inout ReportPeople, _ period: ReportPeriod) throws {
    try database.rows(
      """
      WITH running AS (
        SELECT employment, person FROM employment_now
        WHERE started_on <= ?1 AND (ended_on IS NULL OR ended_on >= ?1)
      ), later AS (
        SELECT l.account, sum(CASE l.id WHEN t.to_lot THEN t.amount ELSE -t.amount END) AS amount
        FROM transfer AS t
        JOIN lot AS l ON l.id IN (t.from_lot, t.to_lot) AND l.kind NOT IN ('claim', 'world')
          AND (l.employment IS NULL OR l.employment IN (SELECT employment FROM running))
        WHERE t.effective_on > ?1
        GROUP BY l.account
      ), present AS (
        SELECT DISTINCT person FROM running
      )
      SELECT a.person, sum(
          (SELECT coalesce(sum(l.amount), 0) FROM lot AS l
            WHERE l.account = a.id AND l.kind <> 'claim'
              AND (l.employment IS NULL OR l.employment IN (SELECT employment FROM running)))
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
      let figures: [UnmetReport.Figure] =
        switch try row.text(1) {
        case "refused": [.refusedClaims, .refused, .refusedPeople]
        case "waiting": [.waitingClaims, .waiting, .waitingPeople]
        default: [.shortClaims, .short, .shortPeople]
        }
      for (figure, amount) in zip(figures, [try row.integer(2), try row.integer(3), 1]) {
        people.add(amount, figure.rawValue, person: person)
      }
      people.add(try row.integer(3), UnmetReport.Figure.unmet.rawValue, person: person)
      if person != needy {
        people.add(1, UnmetReport.Figure.needy.rawValue, person: person)
      }
      needy = person
    }
  }
}
