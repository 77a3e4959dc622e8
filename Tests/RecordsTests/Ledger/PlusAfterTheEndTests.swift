import Records
import Testing

/// docs/rules.md 4, 19 and 30.
@Suite struct PlusAfterTheEndTests {
  /// A plus entered after the fixed last day of its version can never be used. It may lapse at
  /// once, as a grant does, but not before it was there.
  @Test func aPlusAfterAFixedLastDayEndsNotBeforeItBegan() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .date(day("2024-06-30")) }),
      person(employment(from: "2024-01-01")))
    given.plus(500, on: "2024-09-01")
    let ledger = given.ledger(through: "2024-12-31")
    #expect(
      ledger.story
        == [
          "2024-01-01 grant employer > grant 2024-01-01: 10000",
          "2024-07-01 lapse grant 2024-01-01 > lapsed: 10000",
          "2024-09-01 adjust employer > adjustment 1: 500",
          "2024-09-01 lapse adjustment 1 > lapsed: 500",
        ])
    #expect(zip(ledger.balances, ledger.balances.dropFirst()).allSatisfy { $0.day < $1.day })
  }
}
