internal import Records
internal import SQLite

/// What claims approved in a time were awarded, from each scheme.
///
/// What comes back of an award lowers the day of the award, also much later; but once that day is
/// closed, it counts on the day on which it is booked, so that a closed figure never moves.
struct ReportAwards {
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
  init(
    _ database: Database, _ claims: ReportClaims, _ lots: ReportLots, from first: Day,
    through last: Day, asOf day: Day
  ) throws {
    (self.claims, self.first, self.last) = (claims, first, last)
    schemes = Array(repeating: 0, count: claims.count)
    amounts = schemes
    let askedIn = (0..<claims.count).compactMap { number in
      claims[number].flatMap { isInside($0.approvedOn) ? $0.submittedIn : nil }
    }.min()
    guard let since = [askedIn, claims.counted.firstClosing].compactMap({ $0 }).min() else {
      return
    }
    try database.rows(
      """
      SELECT t.claim, \(Store.ownLot), \(Store.awardedAmount), t.event, t.booked_on
      FROM transfer AS t
      WHERE t.id >= (SELECT min(id) FROM transfer WHERE event >= ?1)
        AND (t.event >= ?2 OR t.booked_on BETWEEN ?3 AND ?4)
        AND +t.claim IS NOT NULL AND t.kind IN ('reserve', 'release', 'refund')
        AND t.effective_on <= ?5
      """,
      [
        .integer(since), .integer(askedIn ?? .max), .text(first.description),
        .text(last.description), .text(day.description),
      ]
    ) { row in
      let account = lots.account(of: try row.integer(1))
      guard account.isEuro, account.scheme > 0 else { return }
      try add(
        Int(try row.integer(0)), Int64(account.scheme), try row.integer(2),
        event: try row.integer(3),
        bookedOn: { try row.day(4) })
    }
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
  func forEach(_ body: (Award) -> Void) {
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

/// Whom a sum of awards is about.
struct AwardedPeople {
  /// To whom something was awarded.
  private(set) var users: Set<Int64> = []
  /// Of whose earlier award something came back.
  private var others: Set<Int64> = []

  mutating func insert(_ award: ReportAwards.Award) {
    if award.isLater { others.insert(award.person) } else { users.insert(award.person) }
  }

  mutating func add(_ people: AwardedPeople) {
    users.formUnion(people.users)
    others.formUnion(people.others)
  }

  /// Few users are hidden, whoever else the sum is about.
  var weighed: Set<Int64> { users.isEmpty ? others : users }
}
