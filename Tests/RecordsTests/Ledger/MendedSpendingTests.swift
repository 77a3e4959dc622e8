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

  /// Everything ended when somebody left, a year later something is taken all the same: the lot
  /// that would have paid last stands for it, and its own rule says what becomes of the gap.
  @Test func whatIsTakenAfterTheEndComesFromTheLotThatEndedLast() {
    var given = GivenAccount(
      scheme(
        version(from: "2023-01-01", 5000) { $0.decrease = .offset },
        version(from: "2024-01-01", 5000) { $0.expiry = .years(2) }),
      person(employment(from: "2023-01-01", to: "2024-06-30")))
    given.minus(2000, on: "2025-01-10")
    let ledger = given.ledger(through: "2025-01-31")
    #expect(
      ledger.story(of: .advance, .writeOff)
        == ["2025-01-10 advance employer > grant 2023-01-01: 2000"])
    #expect(ledger.balance(on: "2025-01-31")?.shortfall == 2000)
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
