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

  private let claims: ReportClaims
  private let first: Day
  private let last: Day
  /// By claim: the first scheme that pays it, 0 where none does, and how much.
  private var schemes: [Int64]
  private var amounts: [Int64]
  /// What other schemes pay of a claim.
  private var more: [Source: Int64] = [:]

  private struct Source: Hashable {
    var claim: Int
    var scheme: Int64
  }

  /// One pass over the transfers since the first of these approvals: they lie together, and looking
  /// up those of each claim takes longer than reading all.
  init(
    _ database: Database, _ claims: ReportClaims, from first: Day, through last: Day, asOf day: Day
  ) throws {
    (self.claims, self.first, self.last) = (claims, first, last)
    schemes = Array(repeating: 0, count: claims.count)
    amounts = schemes
    let approvedIn = (0..<claims.count).compactMap { approved($0)?.approvedIn }.min()
    guard let approvedIn else { return }
    try database.rows(
      """
      SELECT t.claim, a.scheme, CASE t.kind WHEN 'reserve' THEN t.amount ELSE -t.amount END
        * CASE WHEN t.reverses IS NULL THEN 1 ELSE -1 END
      FROM transfer AS t
      CROSS JOIN lot AS l ON l.id = \(Store.ownLot)
      CROSS JOIN account AS a ON a.id = l.account AND a.unit = 'EUR'
      WHERE t.id >= (SELECT min(id) FROM transfer WHERE event >= ?1)
        AND +t.claim IS NOT NULL AND t.kind IN ('reserve', 'release', 'refund')
        AND t.effective_on <= ?2 AND a.scheme IS NOT NULL
      """, [.integer(approvedIn), .text(day.description)]
    ) { row in
      let (claim, scheme) = (Int(try row.integer(0)), try row.integer(1))
      guard approved(claim) != nil else { return }
      if schemes[claim] == 0 { schemes[claim] = scheme }
      if schemes[claim] == scheme {
        amounts[claim] += try row.integer(2)
      } else {
        more[Source(claim: claim, scheme: scheme), default: 0] += try row.integer(2)
      }
    }
  }

  /// Claim by claim; what other schemes pay of them comes last.
  func forEach(_ body: (Award) -> Void) {
    for number in schemes.indices where schemes[number] > 0 {
      award(number, schemes[number], amounts[number]).map(body)
    }
    for (source, amount) in more {
      award(source.claim, source.scheme, amount).map(body)
    }
  }

  private func award(_ number: Int, _ scheme: Int64, _ amount: Int64) -> Award? {
    guard let claim = approved(number), let day = claim.approvedOn else { return nil }
    return Award(person: claim.person, scheme: scheme, day: day, amount: amount)
  }

  /// The claim, where its approval counts in the time.
  private func approved(_ number: Int) -> ReportClaims.Claim? {
    claims[number].flatMap { claim in
      claim.approvedOn.map { first <= $0 && $0 <= last } ?? false ? claim : nil
    }
  }
}
