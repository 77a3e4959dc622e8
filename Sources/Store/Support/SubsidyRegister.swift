package import Records
internal import SQLite

/// A subsidy as people see it.
package struct SubsidyView: Sendable, Equatable {
  package struct Money: Sendable, Equatable {
    package var isReclaim: Bool
    package var day: Day
    package var amount: Int64
  }

  package var code: String
  package var scheme: String
  package var name: String
  package var provider: String?
  package var conditions: String?
  package var proofs: String?
  /// Never a balance.
  package var expected: Int64
  package var applyBy: Day?
  package var proofBy: Day?
  /// When somebody saw that conditions and proofs can be met.
  package var checkedOn: Day?
  package var money: [Money]
  /// Claims that name it, and what of theirs was awarded.
  package var claims: Int64
  package var awarded: Int64
  /// Whose they are, and how many were awarded something and have no proof yet.
  package var people: Int64 = 0
  package var unproven: Int64 = 0

  package var received: Int64 { money.reduce(0) { $1.isReclaim ? $0 : $0 + $1.amount } }
  package var reclaimed: Int64 { money.reduce(0) { $1.isReclaim ? $0 + $1.amount : $0 } }
  /// What was expected and did not come in; nothing where more came in.
  package var open: Int64 { max(0, expected - received) }

  /// How it stands on a day.
  package func state(on day: Day) -> SubsidyState {
    if open == 0 { return .settled }
    if let proofBy, proofBy < day { return .proofPassed }
    if checkedOn == nil { return applyBy.map { $0 < day } ?? false ? .applyPassed : .unchecked }
    return .waiting
  }
}

extension Store {
  /// What is known of a subsidy, texts included, so that the same row again is seen as such.
  struct SubsidyVersion: Equatable {
    var subsidy: Int64
    var scheme: Int64
    var name: String?
    var provider: String?
    var conditions: String?
    var proofs: String?
    var expected: Int64
    var applyBy: Day?
    var proofBy: Day?
    var checkedOn: Day?
  }

  /// - Returns: nil when nothing that counts is known under this code.
  func subsidyVersion(_ code: String) throws -> SubsidyVersion? {
    try database.first(
      """
      SELECT u.subsidy, u.scheme,
        (SELECT body FROM text_body WHERE text = v.name),
        (SELECT body FROM text_body WHERE text = v.provider),
        (SELECT body FROM text_body WHERE text = v.conditions),
        (SELECT body FROM text_body WHERE text = v.proofs),
        u.expected, u.apply_by, u.proof_by, u.checked_on
      FROM subsidy_now AS u JOIN subsidy_version AS v ON v.id = u.version
      WHERE u.code = ?1
      """, .text(code)
    ) { row in
      SubsidyVersion(
        subsidy: try row.integer(0), scheme: try row.integer(1), name: try row.optionalText(2),
        provider: try row.optionalText(3), conditions: try row.optionalText(4),
        proofs: try row.optionalText(5), expected: try row.integer(6),
        applyBy: try row.optionalDay(7), proofBy: try row.optionalDay(8),
        checkedOn: try row.optionalDay(9))
    }
  }

  /// A subsidy's code, where there is one that counts.
  package func subsidyCode(_ code: String) throws -> String {
    guard try subsidyVersion(code) != nil else { throw try noSuchSubsidy(code) }
    return code
  }

  func noSuchSubsidy(_ code: String) throws -> StoreError {
    let codes = try database.all("SELECT code FROM subsidy_now ORDER BY code") { try $0.text(0) }
    return .notFound(.subsidy, id: code, near: NearMiss.of(code, in: codes))
  }

  /// What came in of a subsidy by a day, less what went back.
  func subsidyMoney(_ subsidy: Int64, through day: Day) throws -> (received: Int64, left: Int64) {
    let sums = try database.first(
      """
      SELECT coalesce(sum(amount) FILTER (WHERE kind = 'receipt'), 0),
        coalesce(sum(amount) FILTER (WHERE kind = 'reclaim'), 0)
      FROM subsidy_money
      WHERE subsidy = ?1 AND on_day <= ?2 AND event NOT IN (SELECT event FROM undone)
      """, .integer(subsidy), .text(day.description)
    ) { (try $0.integer(0), try $0.integer(1)) }
    return (sums?.0 ?? 0, (sums?.0 ?? 0) - (sums?.1 ?? 0))
  }

  /// The register, by code.
  ///
  /// - Parameters:
  ///   - day: money and claims of later days are left out.
  ///   - scheme: only those that come back to this budget.
  ///   - event: only what was recorded up to this event.
  package func subsidies(
    asOf day: Day, scheme: String? = nil, knownBy event: Int64? = nil
  ) throws -> [SubsidyView] {
    try database.read {
      let known = Known(event: event)
      var money: [Int64: [SubsidyView.Money]] = [:]
      try database.rows(
        """
        SELECT subsidy, kind, on_day, amount FROM subsidy_money
        WHERE on_day <= ?1 AND \(known.holds("event"))
        ORDER BY subsidy, on_day, id
        """, [.text(day.description)]
      ) { row in
        money[try row.integer(0), default: []].append(
          SubsidyView.Money(
            isReclaim: try row.text(1) == "reclaim", day: try row.day(2),
            amount: try row.integer(3)))
      }
      let claims = try subsidisedClaims(known, day)
      return try database.all(
        """
        SELECT u.id, u.code, s.code, (SELECT body FROM text_body WHERE text = v.name),
          (SELECT body FROM text_body WHERE text = v.provider),
          (SELECT body FROM text_body WHERE text = v.conditions),
          (SELECT body FROM text_body WHERE text = v.proofs),
          v.expected, v.apply_by, v.proof_by, v.checked_on
        FROM subsidy AS u JOIN subsidy_version AS v ON v.id = (
          SELECT max(id) FROM subsidy_version WHERE subsidy = u.id AND \(known.holds("event")))
        JOIN scheme AS s ON s.id = v.scheme
        WHERE ?1 IS NULL OR s.code = ?1
        ORDER BY u.code
        """, SQLiteValue(scheme)
      ) { row in
        let id = try row.integer(0)
        return SubsidyView(
          code: try row.text(1), scheme: try row.text(2), name: try row.optionalText(3) ?? "",
          provider: try row.optionalText(4), conditions: try row.optionalText(5),
          proofs: try row.optionalText(6), expected: try row.integer(7),
          applyBy: try row.optionalDay(8), proofBy: try row.optionalDay(9),
          checkedOn: try row.optionalDay(10), money: money[id] ?? [],
          claims: claims[id]?.count ?? 0, awarded: claims[id]?.awarded ?? 0,
          people: claims[id]?.people ?? 0, unproven: claims[id]?.unproven ?? 0)
      }
    }
  }

  private struct Subsidised {
    var count: Int64
    var awarded: Int64
    var people: Int64
    var unproven: Int64
  }

  /// By subsidy: the claims that name it, and what was awarded to them from its budget.
  private func subsidisedClaims(_ known: Known, _ day: Day) throws -> [Int64: Subsidised] {
    var found: [Int64: Subsidised] = [:]
    try database.rows(
      """
      WITH claimed AS (
        SELECT c.id AS claim, c.person, v.subsidy, (
          SELECT max(id) FROM claim_step
          WHERE claim = c.id AND step = 'approve' AND on_day <= ?1 AND \(known.holds("event"))
          ) AS approval
        -- CROSS JOIN: few claims name a subsidy, so they are looked for first.
        FROM claim_version AS v CROSS JOIN claim AS c ON c.id = v.claim
        WHERE v.subsidy IS NOT NULL AND v.submitted_on <= ?1 AND \(known.holds("c.event"))
          AND v.id = (
            SELECT max(id) FROM claim_version WHERE claim = c.id AND \(known.holds("event")))
          AND NOT EXISTS (
            SELECT 1 FROM claim_step AS e
            WHERE e.claim = c.id AND e.step IN ('refuse', 'cancel') AND e.on_day <= ?1
              AND \(known.holds("e.event")))
      )
      SELECT d.subsidy, count(*), coalesce(sum((
        SELECT sum(w.amount) FROM claim_award AS w WHERE w.claim_step = d.approval)), 0),
        count(DISTINCT d.person), count(d.approval) FILTER (WHERE NOT EXISTS (
          SELECT 1 FROM claim_step AS p
          WHERE p.claim = d.claim AND p.step IN ('proof', 'close') AND p.on_day <= ?1
            AND \(known.holds("p.event"))))
      FROM claimed AS d GROUP BY d.subsidy
      """, [.text(day.description)]
    ) { row in
      found[try row.integer(0)] = Subsidised(
        count: try row.integer(1), awarded: try row.integer(2), people: try row.integer(3),
        unproven: try row.integer(4))
    }
    return found
  }
}

extension Store {
  /// Later facts that stand on what an event (`?1`, undone already) said of a subsidy: what was
  /// asked back of money that came in, and money and claims where nothing else tells what the
  /// subsidy is.
  static let followingSubsidies: [String] = {
    let orphaned = """
      f.event > ?1
        AND f.subsidy IN (SELECT subsidy FROM subsidy_version WHERE event = ?1)
        AND f.subsidy NOT IN (SELECT subsidy FROM subsidy_now)
      """
    return [
      """
      SELECT event FROM subsidy_money
      WHERE kind = 'reclaim' AND event > ?1 AND subsidy IN (
        SELECT subsidy FROM subsidy_money WHERE event = ?1 AND kind = 'receipt')
      """,
      "SELECT f.event FROM subsidy_money AS f WHERE \(orphaned)",
      "SELECT f.event FROM claim_version AS f WHERE \(orphaned)",
    ]
  }()
}
