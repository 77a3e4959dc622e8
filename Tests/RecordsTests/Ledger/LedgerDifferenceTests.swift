import Testing

@testable import Records

/// docs/rules.md 1, 3, 5 and 7: what must be posted so that the account is what it should be.
@Suite struct LedgerDifferenceTests {
  private static func account() -> GivenAccount {
    GivenAccount(
      scheme(version(70_600) { $0.expiry = .years(1) }),
      person(employment(from: "2024-07-01", 28.8)))
  }

  /// Brings the book to the facts and checks that nothing is missing, twice or below zero.
  @discardableResult
  private static func bring(
    _ book: inout Bookkeeper, _ given: GivenAccount, through last: String,
    at location: SourceLocation = #_sourceLocation
  ) throws -> LedgerDifference {
    let derived = given.ledger(through: last)
    let difference = try book.bring(to: derived)
    #expect(book.movements == book.movements(of: derived), sourceLocation: location)
    #expect(book.problems == [], sourceLocation: location)
    let again = try book.bring(to: derived)
    #expect(again.isEmpty && again.newLots.isEmpty, sourceLocation: location)
    return difference
  }

  @Test func theFirstRunPostsEverythingAndTheSecondNothing() throws {
    var book = Bookkeeper()
    let difference = try Self.bring(&book, Self.account(), through: "2026-12-31")
    #expect(difference.postings.map(\.kind) == [.grant, .grant, .lapse, .grant])
    #expect(
      book.standing.lots.map(\.grantedOn)
        == [day("2024-07-01"), day("2025-01-01"), day("2026-01-01")])
    #expect(
      book.standing.lots.map(\.expiresOn)
        == [day("2025-12-31"), day("2026-12-31"), day("2027-12-31")])
    #expect(book.standing.lots.map(\.version) == [41, 41, 41])
  }

  /// 319.44 - 283.94: the grant of the joining day is mended, never replaced.
  @Test func moreHoursPostOnlyTheDifference() throws {
    var book = Bookkeeper()
    var given = Self.account()
    try Self.bring(&book, given, through: "2024-09-30")
    given.person.employments[0].hours.set(hours(36), from: day("2024-10-01"))
    let difference = try Self.bring(&book, given, through: "2024-10-01")
    #expect(difference.postings.map(\.kind) == [.correction])
    #expect(difference.postings.map(\.amount) == [31_944 - 28_394])
    #expect(difference.postings.map(\.day) == [day("2024-07-01")])
    #expect(difference.postings.map(\.from) == [Bookkeeper.world[.employer]])
    #expect(difference.postings.allSatisfy { $0.reverses == nil && $0.basis != nil })
    #expect(book.standing.lots.map(\.amount) == [31_944])
  }

  /// 141.97 - 283.94, and the end of the service takes the rest.
  @Test func aLeavingDayPostsOnlyTheDifference() throws {
    var book = Bookkeeper()
    var given = Self.account()
    try Self.bring(&book, given, through: "2024-11-15")
    given.person.employments[0].endedOn = day("2024-09-30")
    let difference = try Self.bring(&book, given, through: "2024-11-15")
    #expect(difference.postings.map(\.kind) == [.lapse, .correction])
    #expect(difference.postings.map(\.amount) == [14_197, 28_394 - 14_197])
    #expect(difference.postings.map(\.day) == [day("2024-10-01"), day("2024-07-01")])
    #expect(difference.postings.last?.to == Bookkeeper.world[.employer])
  }

  @Test func aGrantThatIsNoLongerThereGoesBackWhole() throws {
    var book = Bookkeeper()
    var given = Self.account()
    try Self.bring(&book, given, through: "2025-06-30")
    given.person.employments = []
    let difference = try Self.bring(&book, given, through: "2025-06-30")
    #expect(difference.postings.map(\.amount) == [28_394, 56_480])
    #expect(book.standing.lots.allSatisfy { $0.amount == 0 })
    given.person = Self.account().person
    let back = try Self.bring(&book, given, through: "2025-06-30")
    #expect(back.postings.map(\.kind) == [.correction, .correction])
    #expect(back.newLots.isEmpty)
  }

  @Test func aGrantThatMovesToAnotherDayKeepsItsLot() throws {
    var book = Bookkeeper()
    var given = Self.account()
    try Self.bring(&book, given, through: "2024-12-31")
    given.person.employments[0].startedOn = day("2024-06-01")
    let difference = try Self.bring(&book, given, through: "2024-12-31")
    #expect(difference.newLots.isEmpty)
    #expect(difference.terms.map(\.grantedOn) == [day("2024-06-01")])
    #expect(difference.postings.map(\.day) == [day("2024-06-01"), day("2024-07-01")])
    #expect(book.standing.lots.map(\.amount) == [33_024])  // 706.00 x 0.8 x 214/366
  }

  @Test func spendingThatMovesToAnotherLotIsReversedAndPostedAnew() throws {
    var book = Bookkeeper()
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .years(1) }), person(employment(from: "2024-01-01")))
    let claim = given.claim(10_000, on: "2025-02-10")
    given.pay(claim, 10_000, on: "2025-03-01")
    try Self.bring(&book, given, through: "2025-03-31")
    given.claim(4000, on: "2024-12-20")
    let difference = try Self.bring(&book, given, through: "2025-03-31")
    let reversed = difference.postings.filter { $0.reverses != nil }
    #expect(reversed.map(\.kind) == [.pay, .reserve])
    // The provider's side: what was paid on 1 March stays EUR 100.00.
    let provider = Bookkeeper.world[.provider]
    #expect(
      book.standing.transfers.filter { $0.to == provider }.map(\.amount).reduce(0, +) == 10_000)
    #expect(
      book.standing.transfers.filter { $0.to == provider }.allSatisfy {
        $0.day == day("2025-03-01")
      })
  }

  @Test func whatDidNotChangeIsLeftAlone() throws {
    var book = Bookkeeper()
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .years(1) }), person(employment(from: "2024-01-01")))
    given.claim(2000, on: "2024-02-10")
    try Self.bring(&book, given, through: "2024-12-31")
    given.claim(3000, on: "2024-03-10")
    let difference = try Self.bring(&book, given, through: "2024-12-31")
    #expect(difference.postings.map(\.kind) == [.reserve])
    #expect(difference.postings.map(\.claim) == [2])
    #expect(difference.newLots.map(\.key) == [.claim(2, source: 101)])
  }

  @Test func aNewVersionChangesTheTermsOfItsLots() throws {
    var book = Bookkeeper()
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .yearEnd }), person(employment(from: "2023-01-01")))
    try Self.bring(&book, given, through: "2024-12-31")
    given.scheme.versions.append(
      version(from: "2024-01-01", 10_000) { $0.expiry = .years(2) })
    let difference = try Self.bring(&book, given, through: "2024-12-31")
    #expect(difference.postings.isEmpty)
    #expect(!difference.isEmpty)
    #expect(difference.terms.map(\.version) == [1])
    #expect(book.standing.lots.map(\.version) == [41, 42])
    #expect(book.standing.lots.map(\.expiresOn) == [day("2023-12-31"), day("2026-12-31")])
  }

  @Test func everyKindOfMovementIsPostedOnce() throws {
    var book = Bookkeeper()
    var employee = employment(from: "2023-01-01")
    employee.hours.set(hours(18), from: day("2024-07-01"))
    var given = GivenAccount(
      scheme(
        version(70_600) {
          $0.expiry = .yearEnd
          $0.graceMonths = 2
          $0.decrease = .offset
        }), person(employee))
    given.plus(5000, on: "2023-03-01")
    given.minus(1000, on: "2023-04-01")
    let held = given.submit(20_000, on: "2023-12-20")
    given.approve(held, 15_000, on: "2024-01-20")
    let claim = given.claim(70_000, on: "2024-02-01")
    given.pay(claim, 60_000, on: "2024-03-01")
    given.decide(claim, .close, on: "2024-04-01")
    given.refund(claim, 5000, on: "2024-09-01")
    given.pay(held, 15_000, on: "2024-05-01")
    given.refund(held, 4000, on: "2024-10-01")
    given.waive(on: "2024-12-01")
    given.minus(100_000, on: "2025-05-01")
    try Self.bring(&book, given, through: "2026-12-31")
    let kinds = Set(book.standing.transfers.map(\.kind))
    #expect(
      kinds.isSuperset(of: [
        .grant, .advance, .reserve, .release, .pay, .refund, .repay, .lapse, .adjust, .setOff,
      ]))
  }

  /// Run month by month, late or at once: the same account.
  @Test func itDoesNotMatterWhenItRuns() throws {
    var given = GivenAccount(
      scheme(version(24_000, per: .month) { $0.expiry = .months(6) }),
      person(employment(from: "2024-01-10", 30)))
    let claim = given.claim(3000, on: "2024-03-15")
    given.pay(claim, 2500, on: "2024-06-20")
    given.decide(claim, .close, on: "2024-09-01")
    var monthly = Bookkeeper()
    for month in 1...12 {
      try Self.bring(&monthly, given, through: day("2024-01-01").adding(months: month).description)
    }
    var late = Bookkeeper()
    try Self.bring(&late, given, through: "2025-01-01")
    #expect(monthly.movements.values.sorted() == late.movements.values.sorted())
    #expect(monthly.movements.count == late.movements.count)
  }

  @Test func aLedgerThatAsksForMoreThanThereIsCannotBePosted() {
    var derived = DerivedLedger()
    derived.lots = [
      DerivedLot(
        key: .grant(employment: 1, periodStart: day("2024-01-01")),
        grantedOn: day("2024-01-01"), expiresOn: nil, version: 0)
    ]
    derived.transfers = [
      DerivedTransfer(
        kind: .lapse, from: .lot(0), to: .world(.lapsed), amount: 5, day: day("2024-01-02"))
    ]
    var book = Bookkeeper()
    #expect(throws: LedgerProblem.noPostableOrder(left: 1)) { try book.bring(to: derived) }
  }
}
