extension Store {
  /// Whether the claims and the ledger tell the same; each answers place and detail.
  ///
  /// A command posts what it enters. What an import entered is posted by a later sync, which may
  /// have stopped at an earlier day: of these only what lies within what was posted is compared.
  static let claimChecks: [(name: String, sql: String)] = [
    (
      "claims-paid",
      """
      WITH moved AS (
        SELECT claim, max(event) AS event, max(effective_on) AS last_day,
          sum(CASE WHEN kind = 'pay' THEN 1 WHEN kind = 'refund' THEN -1 ELSE 0 END
            * CASE WHEN reverses IS NULL THEN amount ELSE -amount END) AS amount
        FROM transfer WHERE claim IS NOT NULL GROUP BY claim),
      paid AS (
        SELECT p.claim, max(p.event) AS event,
          sum(CASE p.kind WHEN 'pay' THEN p.amount ELSE -p.amount END) AS amount
        FROM claim_payment AS p LEFT JOIN moved AS m ON m.claim = p.claim
        WHERE p.event NOT IN (SELECT event FROM undone)
          AND (p.on_day <= m.last_day
            OR NOT EXISTS (
              SELECT 1 FROM claim_import AS i WHERE i.claim = p.claim AND i.event = p.event))
        GROUP BY p.claim)
      SELECT 'claim C' || c.id, 'was paid ' || coalesce(p.amount, 0)
        || ' net, its transfers make ' || coalesce(m.amount, 0)
      FROM claim AS c LEFT JOIN paid AS p ON p.claim = c.id LEFT JOIN moved AS m ON m.claim = c.id
      WHERE coalesce(p.amount, 0) <> coalesce(m.amount, 0)
      """
    ),
    (
      "claims-reserved",
      """
      SELECT 'claim C' || s.claim, 'is over, and ' || sum(l.amount) || ' is reserved for it'
      FROM (
        SELECT DISTINCT s.claim FROM claim_step AS s
        WHERE s.step IN ('refuse', 'cancel', 'close')
          AND s.event NOT IN (SELECT event FROM undone)
          AND (s.on_day <= (SELECT max(effective_on) FROM transfer WHERE claim = s.claim)
            OR NOT EXISTS (
              SELECT 1 FROM claim_import AS i WHERE i.claim = s.claim AND i.event = s.event))
      ) AS s
      JOIN lot AS l ON l.claim = s.claim
      WHERE l.kind = 'claim' AND l.amount <> 0
      GROUP BY s.claim
      """
    ),
    (
      "claims-negative",
      """
      SELECT 'claim C' || claim, 'more came back than was paid on ' || min(on_day)
      FROM (
        SELECT claim, on_day,
          sum(CASE kind WHEN 'pay' THEN amount ELSE -amount END)
            OVER (PARTITION BY claim ORDER BY on_day, event, id) AS net
        FROM claim_payment WHERE event NOT IN (SELECT event FROM undone))
      WHERE net < 0 GROUP BY claim
      """
    ),
  ]
}
