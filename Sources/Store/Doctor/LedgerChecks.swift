internal import Records
internal import SQLite

extension Store {
  /// Whether lots and transfers tell the same, as docs/proof.md lists it.
  static var ledgerChecks: [TableCheck] {
    [
      // Two sums over two indexes; one over a UNION ALL takes ten times as long.
      TableCheck(
        .lotAmounts,
        """
        WITH moved AS (
          SELECT l.id, l.amount, l.account,
            coalesce((SELECT sum(amount) FROM transfer WHERE to_lot = l.id), 0)
            - coalesce((SELECT sum(amount) FROM transfer WHERE from_lot = l.id), 0) AS made
          FROM lot AS l)
        SELECT m.id, m.amount, m.made, a.unit
        FROM moved AS m LEFT JOIN account AS a ON a.id = m.account WHERE m.amount <> m.made
        """
      ) {
        (
          .lot(try $0.integer(0)),
          .holds(
            try $0.integer(1), transfersMake: try $0.integer(2),
            try $0.unit(3))
        )
      },
      TableCheck(
        .zeroSum,
        """
        SELECT a.unit, sum(l.amount) FROM lot AS l JOIN account AS a ON a.id = l.account
        GROUP BY a.unit HAVING sum(l.amount) <> 0
        """
      ) { (.unit(try $0.unit(0)), .lotsTogetherMake(try $0.integer(1), try $0.unit(0))) },
      TableCheck(
        .floors,
        """
        SELECT l.id, l.amount, a.unit FROM lot AS l LEFT JOIN account AS a ON a.id = l.account
        WHERE l.amount < l.floor OR (l.floor IS NULL) <> (l.kind = 'world')
        """
      ) {
        (
          .lot(try $0.integer(0)),
          .belowFloor(
            try $0.integer(1), on: nil, try $0.unit(2))
        )
      },
      TableCheck(
        .floorsInThePast,
        """
        WITH step AS (
          SELECT lot, day, sum(sum(amount)) OVER (PARTITION BY lot ORDER BY day) AS amount
          FROM (
            SELECT to_lot AS lot, effective_on AS day, amount FROM transfer
            UNION ALL SELECT from_lot, effective_on, -amount FROM transfer)
          GROUP BY lot, day)
        SELECT s.lot, min(s.amount), min(s.day), a.unit
        FROM step AS s JOIN lot AS l ON l.id = s.lot JOIN account AS a ON a.id = l.account
        WHERE l.floor IS NOT NULL AND s.amount < l.floor GROUP BY s.lot
        """
      ) {
        (
          .lot(try $0.integer(0)),
          .belowFloor(try $0.integer(1), on: try $0.day(2), try $0.unit(3))
        )
      },
      TableCheck(
        .units,
        """
        SELECT t.id, f.unit, o.unit FROM transfer AS t
        JOIN lot AS fl ON fl.id = t.from_lot JOIN account AS f ON f.id = fl.account
        JOIN lot AS tl ON tl.id = t.to_lot JOIN account AS o ON o.id = tl.account
        WHERE f.unit <> o.unit
        """
      ) {
        (.transfer(try $0.integer(0)), .movesBetweenUnits(try $0.unit(1), try $0.unit(2)))
      },
      TableCheck(
        .reversals,
        """
        SELECT r.id, t.id FROM transfer AS r JOIN transfer AS t ON t.id = r.reverses
        WHERE r.amount <> t.amount OR r.from_lot <> t.to_lot OR r.to_lot <> t.from_lot
          OR r.effective_on <> t.effective_on OR r.kind <> t.kind OR t.reverses IS NOT NULL
          OR t.id >= r.id
        UNION ALL
        SELECT max(id), reverses FROM transfer WHERE reverses IS NOT NULL
        GROUP BY reverses HAVING count(*) > 1
        """
      ) { (.transfer(try $0.integer(0)), .doesNotMirror(transfer: try $0.integer(1))) },
      TableCheck(
        .grants,
        """
        SELECT max(id) FROM lot WHERE kind = 'grant'
        GROUP BY account, employment, period_start HAVING count(*) > 1
        UNION ALL
        SELECT max(id) FROM lot WHERE kind = 'budget'
        GROUP BY account, period_start HAVING count(*) > 1
        """
      ) { (.lot(try $0.integer(0)), .grantedTwice) },
      // A lot whose account was brought past its last day was ended then. The newest term stands,
      // its event undone or not: an undo writes a new one where the term changes.
      TableCheck(
        .afterLastDay,
        """
        WITH term AS (SELECT lot, max(id) AS id FROM lot_term GROUP BY lot),
        horizon AS (
          SELECT account, max(day) AS day FROM (
            SELECT l.account, max(t.effective_on) AS day
            FROM standing_transfer AS t JOIN lot AS l ON l.id = t.to_lot
            WHERE l.kind <> 'world' GROUP BY l.account
            UNION ALL
            SELECT l.account, max(t.effective_on)
            FROM standing_transfer AS t JOIN lot AS l ON l.id = t.from_lot
            WHERE l.kind <> 'world' GROUP BY l.account)
          GROUP BY account)
        SELECT l.id, t.expires_on, l.amount, a.unit
        FROM lot AS l JOIN account AS a ON a.id = l.account JOIN term AS m ON m.lot = l.id
        JOIN lot_term AS t ON t.id = m.id JOIN horizon AS h ON h.account = l.account
        WHERE l.kind <> 'world' AND NOT \(isSetAside("l")) AND l.amount > 0 AND t.expires_on < h.day
        """
      ) {
        (
          .lot(try $0.integer(0)),
          .leftAfter(try $0.day(1), try $0.integer(2), try $0.unit(3))
        )
      },
    ]
  }
}
