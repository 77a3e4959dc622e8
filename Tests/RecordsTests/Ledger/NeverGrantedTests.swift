import Records
import Testing

/// docs/rules.md 6 and 25: spent, and then a later fact leaves nothing that was ever granted.
@Suite struct NeverGrantedTests {
  /// Nobody was in service when it was spent; years later a part comes back to who is again.
  private func ledger(_ expiry: SchemeVersion.Expiry, refundOn day: String) -> DerivedLedger {
    var given = GivenAccount(
      scheme(
        version(10_000) {
          $0.decrease = .offset
          $0.expiry = expiry
        }), person(employment(from: "2023-01-01")))
    let claim = given.claim(5_000, on: "2022-02-01")
    given.pay(claim, 5_000, on: "2022-03-01")
    given.refund(claim, 2_000, on: day)
    return given.ledger(through: "2026-12-31")
  }

  @Test func whatComesBackStaysUntilItsEnd() {
    let story = ledger(.years(2), refundOn: "2023-06-01").story(of: .refund, .lapse)
    #expect(story.first == "2023-06-01 refund provider > advance: 2000")
    #expect(story.contains("2025-01-01 lapse advance > lapsed: 2000"))
  }

  @Test func whatComesBackLaterEndsWithIt() {
    let story = ledger(.years(2), refundOn: "2025-06-01").story(of: .refund, .lapse)
    #expect(story.contains("2025-06-01 lapse advance > lapsed: 2000"), "\(story)")
  }
}
