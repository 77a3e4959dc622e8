import Records
import Testing

/// docs/rules.md 2 and 6: what is free is what the lots hold less the shortfall, so a claim on
/// more than that makes the account shorter.
@Suite struct ShortageTests {
  @Test func aClaimOnWhatTheShortfallNeedsMakesTheAccountShorter() {
    var employee = employment(from: "2024-01-01")
    employee.hours.set(hours(18), from: day("2024-07-01"))
    var given = GivenAccount(
      scheme(version(70_600) { $0.decrease = .offset }), person(employee))
    let claim = given.claim(70_600, on: "2024-02-01")
    given.pay(claim, 70_600, on: "2024-03-01")
    given.plus(30_000, on: "2024-08-01")
    // 300.00 in lots, 177.46 short: 122.54 is free.
    let before = given.ledger(through: "2024-12-31")
    #expect(before.available(on: day("2024-08-01")) == 12_254)
    var fits = given
    fits.claim(12_254, on: "2024-09-01")
    #expect(fits.ledger(through: "2024-12-31").shortage(comparedWith: before) == 0)
    var tooMuch = given
    tooMuch.claim(20_000, on: "2024-09-01")
    #expect(tooMuch.ledger(through: "2024-12-31").shortage(comparedWith: before) == 7746)
  }
  /// The later of two claims is the one that no longer fits: the worst day is not the day of
  /// the new one.
  @Test func theWorstDayMayComeLater() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.decrease = .offset }), person(employment(from: "2024-01-01")))
    given.claim(15_000, on: "2024-02-01")
    given.plus(8000, on: "2024-08-01")
    given.claim(3000, on: "2024-10-01")
    let before = given.ledger(through: "2024-12-31")
    var added = given
    added.claim(2000, on: "2024-09-01")
    #expect(added.ledger(through: "2024-12-31").shortage(comparedWith: before) == 2000)
  }
}
