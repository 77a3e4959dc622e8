import Records
import Testing

/// docs/rules.md 1 and 2: a fact of the past is never refused for being late, whatever was
/// already spent.
@Suite struct MendedSpendingTests {
  /// Two lots pay EUR 100.00 half each and EUR 40.00 of it is paid out. Then the first lot turns
  /// out to be EUR 70.00, so it should have given all of that.
  @Test func aPartlyPaidClaimMovesToAnEarlierLot() throws {
    var given = GivenAccount(
      scheme(version(5000) { $0.expiry = .years(1) }), person(employment(from: "2024-01-01")))
    let claim = given.claim(10_000, on: "2025-02-01")
    given.pay(claim, 4000, on: "2025-03-01")
    var book = Bookkeeper()
    try book.bring(to: given.ledger(through: "2025-03-31"))
    given.person.employments[0].hours.set(hours(50.4), from: day("2024-01-01"))
    let derived = given.ledger(through: "2025-03-31")
    try book.bring(to: derived)
    #expect(book.movements == book.movements(of: derived))
    #expect(book.problems == [])
  }

  /// The same over made-up accounts: first as they were before the last event, then as they are.
  @Test(arguments: [UInt64(0)..<200, 200..<400])
  func anyLaterFactCanBePosted(seeds: Range<UInt64>) throws {
    for seed in seeds {
      let history = RandomHistory(seed: seed)
      var book = Bookkeeper()
      try book.bring(to: history.ledger(through: history.through, knowing: 0.5))
      let whole = history.ledger(through: history.through)
      do {
        try book.bring(to: whole)
      } catch {
        Issue.record("\(error): \(history.summary)")
        return
      }
      #expect(book.problems == [], "\(history.summary)")
      #expect(book.movements == book.movements(of: whole), "\(history.summary)")
    }
  }
}
