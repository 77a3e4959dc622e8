internal import Records
internal import SQLite

/// What claims approved in a time were awarded, from each scheme.
struct ReportAwards {
  struct Award {
    var person: Int64
    var scheme: Int64
    /// On which the approval counts.
    var day: Day
    /// In cents: reserved or paid, less what came back.
    var amount: Int64
  }

  /// Claim by claim.
  private(set) var awards: [Award] = []

  /// One pass over the transfers since the first of these approvals: they lie together, and looking
  /// up those of each claim takes longer than reading all.
  init(_ database: Database, from first: Day, through last: Day, asOf day: Day) throws {
    let days = [SQLiteValue.text(first.description), .text(last.description)]
    let counted = try CountedDay(database).sql("on_day", event: "s.event")
    let approvals = """
      FROM claim_step AS s WHERE step = 'approve' AND event NOT IN (SELECT event FROM undone)
      """
    // By claim; the newest day counts.
    var approved = [Award?](
      repeating: nil, count: Int(try database.integer("SELECT max(id) FROM claim") ?? 0) + 1)
    try database.rows(
      """
      SELECT c.id, c.person, a.day
      FROM (SELECT claim, max(\(counted)) AS day \(approvals) GROUP BY claim) AS a
      CROSS JOIN claim AS c ON c.id = a.claim
      WHERE a.day BETWEEN ?1 AND ?2
      """, days
    ) { row in
      approved[Int(try row.integer(0))] = Award(
        person: try row.integer(1), scheme: 0, day: try row.day(2), amount: 0)
    }
    var more: [Pair: Award] = [:]
    try database.rows(
      """
      SELECT t.claim, a.scheme, CASE t.kind WHEN 'reserve' THEN t.amount ELSE -t.amount END
        * CASE WHEN t.reverses IS NULL THEN 1 ELSE -1 END
      FROM transfer AS t
      CROSS JOIN lot AS l ON l.id = \(Store.ownLot)
      CROSS JOIN account AS a ON a.id = l.account AND a.unit = 'EUR'
      WHERE t.id >= (SELECT min(id) FROM transfer
          WHERE event >= (SELECT min(event) \(approvals) AND \(counted) BETWEEN ?1 AND ?2))
        AND +t.claim IS NOT NULL AND t.kind IN ('reserve', 'release', 'refund')
        AND t.effective_on <= ?3 AND a.scheme IS NOT NULL
      """, days + [.text(day.description)]
    ) { row in
      let (claim, scheme, amount) = (
        Int(try row.integer(0)), try row.integer(1), try row.integer(2)
      )
      guard let award = approved[claim] else { return }
      if award.scheme == 0 || award.scheme == scheme {
        approved[claim]?.scheme = scheme
        approved[claim]?.amount += amount
      } else {
        let other = Award(person: award.person, scheme: scheme, day: award.day, amount: 0)
        more[Pair(claim: claim, scheme: scheme), default: other].amount += amount
      }
    }
    awards = approved.compactMap { $0 }.filter { $0.scheme > 0 } + more.values
  }

  private struct Pair: Hashable {
    var claim: Int
    var scheme: Int64
  }
}
