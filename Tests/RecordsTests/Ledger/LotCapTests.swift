import Records
import Testing

/// docs/rules.md 20: `cap: {lots: N}`.
@Suite struct LotCapTests {
  private func given() -> GivenAccount {
    GivenAccount(
      scheme(
        version(10_000) {
          $0.cap = .lots(2)
          $0.expiry = .years(1)
          $0.ending = .carry(SchemeVersion.Carry(months: 60))
        }), person(employment(from: "2021-01-01")))
  }

  @Test func theGrantAfterTheLastThatMayStandEndsTheFirst() {
    #expect(
      given().ledger(through: "2023-12-31").story(of: .lapse)
        == ["2023-01-01 lapse carried 2022-12-31 > lapsed: 10000"])
  }

  /// A claim kept all of the first entitlement, past the day on which the cap ended it: what comes
  /// back is carried on then, and ends with the next grant.
  @Test func whatIsCarriedOnLateEndsWithTheNextGrant() {
    var given = given()
    let claim = given.submit(10_000, on: "2022-12-01")
    given.decide(claim, .refuse, on: "2025-03-01")
    #expect(
      given.ledger(through: "2026-12-31").story(of: .carry, .lapse).filter {
        $0.contains("2022-12-31")
      } == [
        "2025-03-01 carry claim 1 > carried 2022-12-31: 10000",
        "2026-01-01 lapse carried 2022-12-31 > lapsed: 10000",
      ])
  }
}
