internal import Records
internal import SQLite

/// One way in which a kind of transfer moves an amount.
private struct Movement {
  /// What a row names beside its lots; the rest is NULL.
  struct Names: OptionSet {
    let rawValue: Int
    static let claim = Names(rawValue: 1)
    static let payment = Names(rawValue: 2)
    static let adjustment = Names(rawValue: 4)
    static let leave = Names(rawValue: 8)
  }

  static let employer = [World.employer.rawValue]
  static let provider = [World.provider.rawValue]
  static let lapsed = [World.lapsed.rawValue]
  /// Lots from which can be spent.
  static let usable = ["grant", "budget", "adjustment", "grace", "advance", "carried"]
  /// A pot, or the employer where there is none any more.
  static let pot = ["budget", World.employer.rawValue]
  static let outside = [World.outside.rawValue]
  static let taken = [World.taken.rawValue]
  static let held = ["claim"]
  static let kept = ["leave"]

  /// Kinds of lots, or parts of the world.
  var from: [String]
  var to: [String]
  var names: Names
  /// What must hold beside it: `f` and `o` are the lots, `t` the transfer, `p` and `j` the payment
  /// and the adjustment.
  var condition: String?

  init(_ from: [String], _ to: [String], _ names: Names = [], and condition: String? = nil) {
    self.from = from
    self.to = to
    self.names = names
    self.condition = condition
  }

  /// What ends, of itself or after it came back from a claim, or of what a claim held.
  static func ends(in place: [String]) -> [Movement] {
    [
      Movement(usable, place), Movement(usable, place, .claim),
      Movement(held, place, .claim, and: "f.claim = t.claim"),
      Movement(usable, place, .leave),
    ]
  }

  /// The kind of a lot, or which part of the world it is.
  static func place(_ lot: String, _ account: String) -> String {
    "CASE \(lot).kind WHEN 'world' THEN \(account).kind ELSE \(lot).kind END"
  }

  var sql: String {
    let list = { (places: [String]) in places.map { "'\($0)'" }.joined(separator: ", ") }
    let null = { (name: Names, column: String) in
      "t.\(column) IS \(names.contains(name) ? "NOT NULL" : "NULL")"
    }
    var parts = [
      "\(Movement.place("f", "fa")) IN (\(list(from)))",
      "\(Movement.place("o", "oa")) IN (\(list(to)))", null(.claim, "claim"),
      null(.payment, "payment"), null(.adjustment, "adjustment"), null(.leave, "leave"),
    ]
    if let condition { parts.append(condition) }
    return "(" + parts.joined(separator: " AND ") + ")"
  }
}

extension TransferKind {
  /// What the derivation of accounts makes of each kind (Records/Ledger/AccountReplay).
  fileprivate var movements: [Movement] {
    let (employer, usable, held) = (Movement.employer, Movement.usable, Movement.held)
    let kept = Movement.kept
    return switch self {
    case .grant: [Movement(Movement.pot, usable)]
    case .correction: [Movement(Movement.pot, usable), Movement(usable, Movement.pot)]
    case .setOff: [Movement(usable, employer)]
    case .writeOff:
      [
        Movement(employer, usable), Movement(usable, employer, .claim),
        Movement(usable, employer, .leave),
        Movement(employer, Movement.lapsed, .adjustment, and: "j.kind = 'waive'"),
      ]
    case .advance: [Movement(employer, usable)]
    case .reserve:
      [
        Movement(usable, held, .claim, and: "o.claim = t.claim AND o.source_lot = f.id"),
        Movement(usable, kept, .leave, and: "o.leave = t.leave AND o.source_lot = f.id"),
      ]
    case .release:
      [
        Movement(held, usable, .claim, and: "f.claim = t.claim AND f.source_lot = o.id"),
        Movement(kept, usable, .leave, and: "f.leave = t.leave AND f.source_lot = o.id"),
      ]
    case .take:
      [
        Movement(usable, Movement.taken, .leave),
        Movement(kept, Movement.taken, .leave, and: "f.leave = t.leave"),
      ]
    case .pay:
      [
        Movement(
          held, Movement.provider, [.claim, .payment],
          and: "f.claim = t.claim AND p.claim = t.claim AND p.kind = 'pay'")
      ]
    case .refund:
      [
        Movement(
          Movement.provider, usable, [.claim, .payment],
          and: "p.claim = t.claim AND p.kind = 'refund'")
      ]
    case .repay: [Movement(usable, employer, .claim), Movement(usable, employer, .leave)]
    case .lapse:
      Movement.ends(in: Movement.lapsed)
    case .carry:
      [
        Movement(usable, ["carried"], and: "o.source_lot = f.id"),
        Movement(usable, ["carried"], .claim, and: "o.source_lot = f.id"),
        Movement(usable, ["carried"], .leave, and: "o.source_lot = f.id"),
        Movement(held, ["carried"], .claim, and: "f.claim = t.claim"),
      ]
    case .returns: Movement.ends(in: Movement.pot)
    case .payOut: Movement.ends(in: Movement.taken)
    case .opening:
      [
        Movement(
          employer, ["adjustment"], .adjustment,
          and: "o.adjustment = t.adjustment AND j.kind = 'opening'")
      ]
    case .transferIn:
      [
        Movement(
          Movement.outside, ["adjustment"], .adjustment,
          and: "o.adjustment = t.adjustment AND j.kind = 'transfer_in'")
      ]
    case .transferOut:
      [Movement(usable, Movement.outside, .adjustment, and: "j.kind = 'transfer_out'")]
    case .subsidy:
      [
        Movement(Movement.outside, usable), Movement(usable, Movement.outside),
        Movement(employer, usable),
      ]
    case .adjust:
      [
        Movement(
          employer, ["adjustment"], .adjustment,
          and: "o.adjustment = t.adjustment AND j.kind = 'plus'"),
        Movement(usable, employer, .adjustment, and: "j.kind = 'minus'"),
      ]
    }
  }
}

extension Store {
  /// Whether what was posted is of a shape that this program posts: a row that keeps every sum and
  /// seal may still move money where nothing moves it.
  static var movementChecks: [TableCheck] {
    let kinds = TransferKind.allCases.map { kind in
      "WHEN '\(kind.rawValue)' THEN \(kind.movements.map(\.sql).joined(separator: " OR "))"
    }
    return [
      // A reversal goes back the way its transfer came. CROSS JOIN keeps the order: figures of
      // ANALYZE that somebody wrote must not make SQLite read all transfers for each account.
      TableCheck(
        .movements,
        """
        SELECT t.id, \(Movement.place("f", "fa")), \(Movement.place("o", "oa"))
        FROM transfer AS t
        CROSS JOIN lot AS f ON f.id = CASE WHEN t.reverses IS NULL THEN t.from_lot ELSE t.to_lot END
        CROSS JOIN account AS fa ON fa.id = f.account
        CROSS JOIN lot AS o ON o.id = CASE WHEN t.reverses IS NULL THEN t.to_lot ELSE t.from_lot END
        CROSS JOIN account AS oa ON oa.id = o.account
        LEFT JOIN claim_payment AS p ON p.id = t.payment
        LEFT JOIN adjustment AS j ON j.id = t.adjustment
        WHERE NOT coalesce(CASE t.kind \(kinds.joined(separator: " ")) ELSE 0 END, 0)
        """
      ) {
        (
          .transfer(try $0.integer(0)),
          .movesOtherwise(from: try $0.text(1), to: try $0.text(2))
        )
      },
      TableCheck(
        .movements,
        """
        SELECT l.id FROM lot AS l CROSS JOIN account AS a ON a.id = l.account
        LEFT JOIN employment AS e ON e.id = l.employment
        LEFT JOIN adjustment AS j ON j.id = l.adjustment
        LEFT JOIN claim AS c ON c.id = l.claim
        LEFT JOIN leave AS v ON v.id = l.leave
        LEFT JOIN lot AS s ON s.id = l.source_lot
        WHERE (l.kind = 'world') <> (a.scheme IS NULL)
          OR (l.kind = 'grant' AND (a.kind <> 'person' OR e.person IS NOT a.person))
          OR (l.kind = 'budget' AND a.kind <> 'pot')
          OR (l.kind = 'adjustment' AND (j.person IS NOT a.person OR j.scheme IS NOT a.scheme))
          OR (l.kind = 'claim' AND a.kind = 'person' AND c.person IS NOT a.person)
          OR (l.kind = 'leave' AND v.person IS NOT a.person)
          OR (l.source_lot IS NOT NULL AND s.account IS NOT l.account)
        """
      ) { (.lot(try $0.integer(0)), .ofAnother) },
      // What the trigger keeps beside the amount.
      TableCheck(
        .lastTransfers,
        """
        SELECT l.id, l.last_transfer, m.id FROM lot AS l LEFT JOIN (
          SELECT lot, max(id) AS id FROM (
            SELECT to_lot AS lot, max(id) AS id FROM transfer GROUP BY to_lot
            UNION ALL SELECT from_lot, max(id) FROM transfer GROUP BY from_lot)
          GROUP BY lot) AS m ON m.lot = l.id
        WHERE l.last_transfer IS NOT m.id
        """
      ) {
        (
          .lot(try $0.integer(0)),
          .movedLastBy(try $0.optionalInteger(1), really: try $0.optionalInteger(2))
        )
      },
    ]
  }
}
