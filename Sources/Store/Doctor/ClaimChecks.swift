internal import Records
internal import SQLite

extension Store {
  /// Whether the claims and the ledger tell the same.
  ///
  /// A command posts what it enters. What an import entered is posted by a later sync, which may
  /// have stopped at an earlier day: of these only what lies within what was posted is compared.
  static var claimChecks: [TableCheck] {
    [
      TableCheck(
        .claimsPaid,
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
        SELECT c.id, coalesce(p.amount, 0), coalesce(m.amount, 0)
        FROM claim AS c LEFT JOIN paid AS p ON p.claim = c.id
        LEFT JOIN moved AS m ON m.claim = c.id
        WHERE coalesce(p.amount, 0) <> coalesce(m.amount, 0)
        """
      ) {
        (
          .claim(try $0.integer(0)),
          .claimPaid(try $0.integer(1), transfersMake: try $0.integer(2))
        )
      },
      TableCheck(
        .claimsReserved,
        """
        -- What was reserved after the end was known, by a command that looked at days before it,
        -- stands until the account is brought to the day of the end.
        SELECT l.claim, sum(l.amount)
        FROM lot AS l JOIN transfer AS m ON m.id = l.last_transfer
        WHERE l.kind = 'claim' AND l.amount <> 0 AND EXISTS (
          SELECT 1 FROM claim_step AS s
          WHERE s.claim = l.claim AND s.step IN ('refuse', 'cancel', 'close')
            AND s.event NOT IN (SELECT event FROM undone)
            AND (m.event <= s.event AND NOT EXISTS (
                SELECT 1 FROM claim_import AS i WHERE i.claim = s.claim AND i.event = s.event)
              OR s.on_day <= (
                SELECT max(t.effective_on) FROM lot AS o
                JOIN transfer AS t ON t.from_lot = o.id OR t.to_lot = o.id
                WHERE o.account = l.account)))
        GROUP BY l.claim
        """
      ) { (.claim(try $0.integer(0)), .reservedForNothing(try $0.integer(1))) },
      // For an approved claim no more is kept than was awarded and not paid.
      TableCheck(
        .claimsReserved,
        """
        WITH approval AS (
          SELECT claim, max(id) AS id FROM claim_step
          WHERE step = 'approve' AND event NOT IN (SELECT event FROM undone) GROUP BY claim),
        kept AS (
          SELECT claim, sum(amount) AS amount FROM lot WHERE kind = 'claim'
          GROUP BY claim HAVING sum(amount) > 0),
        still AS (
          SELECT k.claim, k.amount,
            (SELECT sum(amount) FROM claim_award WHERE claim_step = a.id)
            - coalesce((
              SELECT sum(amount) FROM claim_payment
              WHERE claim = k.claim AND kind = 'pay'
                AND event NOT IN (SELECT event FROM undone)), 0) AS unpaid
          FROM kept AS k JOIN approval AS a ON a.claim = k.claim)
        SELECT claim, amount, max(unpaid, 0) FROM still
        WHERE amount > max(unpaid, 0)
          AND NOT EXISTS (SELECT 1 FROM claim_import AS i WHERE i.claim = still.claim)
        """
      ) {
        (
          .claim(try $0.integer(0)),
          .reservedTooMuch(try $0.integer(1), left: try $0.integer(2))
        )
      },
      TableCheck(
        .claimsNegative,
        """
        SELECT claim, min(on_day)
        FROM (
          SELECT claim, on_day,
            sum(CASE kind WHEN 'pay' THEN amount ELSE -amount END)
              OVER (PARTITION BY claim ORDER BY on_day, event, id) AS net
          FROM claim_payment WHERE event NOT IN (SELECT event FROM undone))
        WHERE net < 0 GROUP BY claim
        """
      ) { (.claim(try $0.integer(0)), .moreCameBack(on: try $0.day(1))) },
    ]
  }
}
