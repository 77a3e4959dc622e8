internal import Records
internal import SQLite

/// What transfers say of a time: what claims approved in it were awarded from each scheme, and what
/// learning accounts were granted where a report asks for it.
///
/// What comes back of an award lowers the day of the award, also much later; but once that day is
/// closed, it counts on the day on which it is booked, so that a closed figure never moves.
struct ReportTransfers {
  struct Award {
    var claim: Int
    var person: Int64
    var scheme: Int64
    /// On which it counts.
    var day: Day
    /// In cents: reserved or paid, less what came back.
    var amount: Int64
    /// What an award of a closed day became more or, mostly, less.
    var isLater: Bool
  }

  private let claims: ReportClaims
  private let first: Day
  private let last: Day
  /// By claim: the first scheme that pays it, 0 where none does, and how much.
  private var schemes: [Int64]
  private var amounts: [Int64]
  /// By row number of the person, in cents: grants as they were made, their corrections and what of
  /// them was reversed, by the day on which they count.
  private(set) var granted: [Int64] = []
  /// What other schemes pay of a claim, and what was booked when its day was closed.
  private var more: [Source: Int64] = [:]

  private struct Source: Hashable {
    var claim: Int
    var scheme: Int64
    /// On which it was booked; nil is part of the award.
    var bookedOn: Day?
  }

  /// One pass over the transfers since the first of these claims was asked, as undecided ones may
  /// keep money already: they lie together, and looking up those of each claim takes longer than
  /// reading all.
  ///
  /// - Parameter grants: of which period grants are read, too: a second pass takes as long again.
  init(
    _ database: Database, _ claims: ReportClaims, _ lots: ReportLots, from first: Day,
    through last: Day, asOf day: Day, grantsIn grants: ReportPeriod? = nil
  ) throws {
    (self.claims, self.first, self.last) = (claims, first, last)
    schemes = Array(repeating: 0, count: claims.count)
    amounts = schemes
    let askedIn = (0..<claims.count).compactMap { number in
      claims[number].flatMap { isInside($0.approvedOn) ? $0.submittedIn : nil }
    }.min()
    let since = [askedIn, claims.counted.firstClosing].compactMap { $0 }.min()
    if grants != nil {
      let last = try database.integer("SELECT max(id) FROM person") ?? 0
      granted = Array(repeating: 0, count: Int(last) + 1)
    } else if since == nil {
      return
    }
    // Kinds alone in SQL: what else a row must be takes twice as long there as here.
    try database.rows(
      """
      SELECT claim, event, from_lot, to_lot, amount, booked_on, effective_on,
        CASE kind WHEN 'reserve' THEN 1 WHEN 'refund' THEN 2 ELSE 3 END, reverses IS NULL
      FROM transfer
      WHERE id >= (SELECT min(id) FROM transfer WHERE event >= ?1)
        AND CASE kind WHEN 'grant' THEN ?2 WHEN 'correction' THEN ?2 WHEN 'reserve' THEN 1
          WHEN 'release' THEN 1 WHEN 'refund' THEN 1 END
      """,
      [.integer(grants == nil ? since ?? .max : 0), .integer(grants == nil ? 0 : 1)]
    ) { row in
      guard let claim = try row.optionalInteger(0) else {
        if grants?.contains(try row.day(5)) ?? false { try addGrant(row, lots) }
        return
      }
      let event = try row.integer(1)
      guard let since, event >= since, try row.day(6) <= day,
        try event >= askedIn ?? .max || isInside(row.day(5))
      else { return }
      try addClaimed(row, Int(claim), event, lots)
    }
  }

  private mutating func addGrant(_ row: borrowing Statement, _ lots: ReportLots) throws {
    let amount = try row.integer(4)
    if let person = lots.grantee(try row.integer(2)) { granted[Int(person)] -= amount }
    if let person = lots.grantee(try row.integer(3)) { granted[Int(person)] += amount }
  }

  /// As `Store.ownLot` and `Store.awardedAmount` tell it of a row.
  private mutating func addClaimed(
    _ row: borrowing Statement, _ claim: Int, _ event: Int64, _ lots: ReportLots
  ) throws {
    let (kind, isOriginal) = (try row.integer(7), try row.integer(8) == 1)
    let (isReserve, isRefund) = (kind == 1, kind == 2)
    let account = lots.account(of: try row.integer(isRefund == isOriginal ? 3 : 2))
    guard account.isEuro, account.scheme > 0 else { return }
    let amount = try row.integer(4)
    try add(
      claim, Int64(account.scheme), isReserve == isOriginal ? amount : -amount, event: event,
      bookedOn: { try row.day(5) })
  }

  private mutating func add(
    _ number: Int, _ scheme: Int64, _ amount: Int64, event: Int64, bookedOn: () throws -> Day
  ) throws {
    guard let approvedOn = claims[number]?.approvedOn else { return }
    if claims.counted.isClosed(approvedOn, event: event) {
      let day = try bookedOn()
      guard isInside(day) else { return }
      more[Source(claim: number, scheme: scheme, bookedOn: day), default: 0] += amount
    } else if isInside(approvedOn) {
      if schemes[number] == 0 { schemes[number] = scheme }
      if schemes[number] == scheme {
        amounts[number] += amount
      } else {
        more[Source(claim: number, scheme: scheme), default: 0] += amount
      }
    }
  }

  /// Claim by claim; what other schemes pay of them, and what was booked later, comes last.
  func forEachAward(_ body: (Award) -> Void) {
    for number in schemes.indices where schemes[number] > 0 {
      award(Source(claim: number, scheme: schemes[number]), amounts[number]).map(body)
    }
    for (source, amount) in more where source.bookedOn == nil || amount != 0 {
      award(source, amount).map(body)
    }
  }

  private func award(_ source: Source, _ amount: Int64) -> Award? {
    guard let claim = claims[source.claim], let day = source.bookedOn ?? claim.approvedOn
    else { return nil }
    return Award(
      claim: source.claim, person: claim.person, scheme: source.scheme, day: day, amount: amount,
      isLater: source.bookedOn != nil)
  }

  private func isInside(_ day: Day?) -> Bool { day.map { first <= $0 && $0 <= last } ?? false }
}

extension Store {
  /// What transfers say of a period.
  func transfers(
    in period: ReportPeriod, _ claims: ReportClaims, _ lots: ReportLots, withGrants: Bool = false
  ) throws -> ReportTransfers {
    try ReportTransfers(
      database, claims, lots, from: period.from, through: period.to, asOf: period.asOf,
      grantsIn: withGrants ? period : nil)
  }

  /// Learning accounts, vouchers and funds in euros.
  func moneySchemes() throws -> [StoredScheme] {
    try schemes().filter { $0.scheme.form != .employerBudget && $0.scheme.unit == .euro }
  }

  /// What was awarded from learning accounts, vouchers and funds.
  func forEachAward(
    _ transfers: ReportTransfers, _ body: (ReportTransfers.Award, Scheme) -> Void
  ) throws {
    let byNumber = Dictionary(
      uniqueKeysWithValues: try moneySchemes().map { ($0.id, $0.scheme) })
    transfers.forEachAward { award in
      if let scheme = byNumber[award.scheme] { body(award, scheme) }
    }
  }

  /// The lot of the account that transfer `t` of a claim moves; a reversal mirrors it.
  static let ownLot = """
    CASE WHEN (t.kind = 'refund') = (t.reverses IS NULL) THEN t.to_lot ELSE t.from_lot END
    """

  /// What a transfer `t` of a claim adds to what is reserved or paid.
  static let awardedAmount = """
    CASE t.kind WHEN 'reserve' THEN t.amount ELSE -t.amount END
      * CASE WHEN t.reverses IS NULL THEN 1 ELSE -1 END
    """
}

/// Whom a sum of awards is about.
struct AwardedPeople {
  /// To whom something was awarded.
  private(set) var users: Set<Int64> = []
  /// Of whose earlier award something came back.
  private var others: Set<Int64> = []

  mutating func insert(_ award: ReportTransfers.Award) {
    if award.isLater { others.insert(award.person) } else { users.insert(award.person) }
  }

  mutating func add(_ people: AwardedPeople) {
    users.formUnion(people.users)
    others.formUnion(people.others)
  }

  /// Few users are hidden, whoever else the sum is about.
  var weighed: Set<Int64> { users.isEmpty ? others : users }
}
