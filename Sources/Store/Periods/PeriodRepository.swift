package import Records
internal import SQLite

/// What ends with a year, of one scheme in one team.
package struct YearEnd: Sendable, Equatable {
  package var scheme: String
  package var unit: Unit
  /// Code of the team on the last day of the year; nil for a pot and for who has none.
  package var team: String?
  package var people: Int64
  /// Of the pot itself, not of people.
  package var isPot = false
  package var lapses: Int64
  package var returns: Int64
  package var carried: Int64
  package var paidOut: Int64
  /// Nobody consented to the scheme: it is what would be if somebody had.
  package var isWithoutConsent = false
}

/// What a year brings and ends, worked out and not written.
package struct YearRehearsal: Sendable, Equatable {
  package struct Grants: Sendable, Equatable {
    package var scheme: String
    package var unit: Unit
    /// Accounts that get something.
    package var accounts: Int64
    package var amount: Int64
  }

  package var ends: [YearEnd] = []
  /// The year is closed: this is what was closed, and nothing was worked out.
  package var isClosed = false
  /// What schemes without consent of the works council would grant in the year.
  package var withoutConsent: [Grants] = []
}

/// A year whose figures stand.
package struct ClosedPeriod: Sendable, Equatable {
  package var lastDay: Day
  package var event: Int64
  package var actor: String
  package var recordedAt: String
  package var hash: String
}

extension Store {
  /// What ends with a year: everything whose last day lies in it, booked already or not.
  ///
  /// All accounts are brought up to the first day after the year and put back as they were.
  /// Schemes without consent are rehearsed as if they had it, and marked. Of a closed year it is
  /// what was closed.
  package func rehearseYear(_ year: Int, head: EventHead) throws -> YearRehearsal {
    let (first, last) = try days(of: year)
    var found = YearRehearsal()
    if let open = try firstOpenDay(), last < open {
      found.isClosed = true
      found.ends = try database.read { try yearEnds(from: first, through: last) }
      return found
    }
    _ = try record(head, dryRun: true, rehearsing: .nothing) { recording in
      let keeper = try LedgerKeeper(self)
      keeper.assumesConsent = true
      _ = try keeper.bring(.everybody, through: last + 1, recording: recording)
      found.ends = try yearEnds(from: first, through: last)
      let without = keeper.schemes.filter { !$0.hasConsent }
      for index in found.ends.indices {
        found.ends[index].isWithoutConsent =
          without.contains { $0.scheme.code == found.ends[index].scheme }
      }
      found.withoutConsent = try without.map { try granted(by: $0, from: first, through: last) }
    }
    return found
  }

  private func granted(
    by stored: StoredScheme, from first: Day, through last: Day
  ) throws -> YearRehearsal.Grants {
    let sums = try database.first(
      """
      SELECT count(DISTINCT account), coalesce(sum(amount), 0) FROM (
        SELECT l.account, CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END AS amount
        FROM account AS a JOIN lot AS l ON l.account = a.id JOIN transfer AS t ON l.id =
          CASE WHEN t.reverses IS NULL THEN t.to_lot ELSE t.from_lot END
        WHERE a.scheme = ?1 AND t.kind = 'grant' AND t.effective_on BETWEEN ?2 AND ?3)
      """, .integer(stored.id), .text(first.description), .text(last.description)
    ) { (accounts: try $0.integer(0), amount: try $0.integer(1)) }
    return YearRehearsal.Grants(
      scheme: stored.scheme.code, unit: stored.scheme.unit, accounts: sums?.accounts ?? 0,
      amount: sums?.amount ?? 0)
  }

  /// Closes a year: accounts are brought up to date, and nothing is booked in it any more.
  ///
  /// - Parameter sameActor: whether the person who booked last may do it.
  package func closeYear(
    _ year: Int, sameActor: Bool, head: EventHead, dryRun: Bool
  ) throws -> Receipt<[YearEnd]> {
    let (first, last) = try days(of: year)
    guard head.today > last else {
      throw StoreError.refused(.yearNotOver(year: year, today: head.today))
    }
    return try record(head, dryRun: dryRun, rehearsing: .nothing) { recording in
      try checkOrder(year, last)
      if !sameActor { try refuseSameActor(head.actor, before: recording.event) }
      // What ends with the year is booked on the day after it.
      _ = try LedgerKeeper(self).bring(.everybody, through: last + 1, recording: recording)
      let ends = try yearEnds(from: first, through: last)
      try database.run(
        "INSERT INTO closed_period (id, event, last_day) VALUES (?1, ?2, ?3)",
        .integer(try recording.nextID("closed_period")), .integer(recording.event),
        .text(last.description))
      return ends
    }
  }

  /// The first day that is not closed; nil while no year is.
  func firstOpenDay() throws -> Day? {
    try database.text("SELECT max(last_day) FROM closed_period")
      .flatMap { Day(iso: $0) }.map { $0 + 1 }
  }

  /// The closed years, the newest first.
  package func closedPeriods() throws -> [ClosedPeriod] {
    try database.all(
      """
      SELECT p.last_day, p.event, coalesce(t.actor, ''), e.recorded_at, lower(hex(s.hash))
      FROM closed_period AS p JOIN event AS e ON e.id = p.event JOIN seal AS s ON s.event = e.id
      LEFT JOIN event_text AS t ON t.event = e.id
      ORDER BY p.last_day DESC
      """
    ) { row in
      ClosedPeriod(
        lastDay: try row.day(0), event: try row.integer(1), actor: try row.text(2),
        recordedAt: try row.text(3), hash: try row.text(4))
    }
  }

  private func days(of year: Int) throws -> (first: Day, last: Day) {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else {
      throw StoreError.refused(
        .yearNotOver(year: year, today: Day(year: 9999, month: 12, day: 31) ?? Day(number: 0)))
    }
    return (first, last)
  }

  /// Years are closed one after the other, from the first in which something was booked.
  private func checkOrder(_ year: Int, _ last: Day) throws {
    let closed = try database.text("SELECT max(last_day) FROM closed_period")
      .flatMap { Day(iso: $0) }
    if let closed {
      guard last > closed else { throw StoreError.refused(.closedAlready(through: closed)) }
      let next = (closed + 1).year
      guard next == year else { throw StoreError.refused(.gapBefore(year: year, first: next)) }
      return
    }
    let booked = try database.text("SELECT min(booked_on) FROM transfer")
      .flatMap { Day(iso: $0) }
    if let booked, booked.year < year {
      throw StoreError.refused(.gapBefore(year: year, first: booked.year))
    }
  }

  /// A second pair of eyes: who booked last does not close.
  private func refuseSameActor(_ actor: String, before event: Int64) throws {
    let last = try database.first(
      """
      SELECT t.event, x.actor FROM (SELECT max(event) AS event FROM transfer WHERE event < ?1) AS t
      JOIN event_text AS x ON x.event = t.event
      """, .integer(event)
    ) { (try $0.integer(0), try $0.optionalText(1)) }
    guard let last, last.1 == actor else { return }
    throw StoreError.refused(.samePersonCloses(actor: actor, event: last.0))
  }

  /// What counts between two days of the ends of lots, in the teams of the last one.
  private func yearEnds(from first: Day, through last: Day) throws -> [YearEnd] {
    let known = try Known(closing: last, database)
    return try database.all(
      """
      WITH ended AS (
        SELECT l.account, t.kind,
          CASE WHEN t.reverses IS NULL THEN t.amount ELSE -t.amount END AS amount
        FROM transfer AS t JOIN lot AS l ON l.id =
          CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
        WHERE t.kind IN ('lapse', 'return', 'carry', 'pay_out')
          AND t.effective_on <= date(?2, '+1 day') AND t.booked_on >= ?1
          AND \(endCounts()) BETWEEN ?1 AND ?2
      ), sums AS (
        SELECT account,
          coalesce(sum(amount) FILTER (WHERE kind = 'lapse'), 0) AS lapses,
          coalesce(sum(amount) FILTER (WHERE kind = 'return'), 0) AS returns,
          coalesce(sum(amount) FILTER (WHERE kind = 'carry'), 0) AS carried,
          coalesce(sum(amount) FILTER (WHERE kind = 'pay_out'), 0) AS paid_out
        FROM ended GROUP BY account
      ), placed AS (
        SELECT s.*, a.scheme, a.unit, a.person, (
          SELECT c.team FROM employment AS m JOIN employment_change AS c ON c.employment = m.id
          WHERE m.person = a.person AND c.team IS NOT NULL AND c.valid_from <= ?2
            AND \(known.holds("c.event"))
            AND \(known.holds("m.event"))
          ORDER BY c.valid_from DESC, c.id DESC LIMIT 1) AS team
        FROM sums AS s JOIN account AS a ON a.id = s.account
      )
      SELECT x.code, p.unit, g.code, count(p.person), sum(lapses), sum(returns), sum(carried),
        sum(paid_out), p.person IS NULL
      FROM placed AS p JOIN scheme AS x ON x.id = p.scheme LEFT JOIN team AS g ON g.id = p.team
      GROUP BY x.code, p.unit, p.person IS NULL, g.code
      HAVING sum(lapses) <> 0 OR sum(returns) <> 0 OR sum(carried) <> 0 OR sum(paid_out) <> 0
      """, .text(first.description), .text(last.description)
    ) { row in
      YearEnd(
        scheme: try row.text(0), unit: Unit(rawValue: try row.text(1)) ?? .euro,
        team: try row.optionalText(2), people: try row.integer(3),
        isPot: try row.integer(8) == 1, lapses: try row.integer(4),
        returns: try row.integer(5), carried: try row.integer(6), paidOut: try row.integer(7))
    }
  }
}
