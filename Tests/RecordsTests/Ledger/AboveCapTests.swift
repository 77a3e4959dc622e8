import Records
import Testing

/// docs/rules.md 20, told ahead: what the grants of coming days bring above a cap.
@Suite struct AboveCapTests {
  private func ledger(_ change: (inout SchemeVersion) -> Void) -> DerivedLedger {
    GivenAccount(
      scheme(version(10_000) { change(&$0) }), person(employment(from: "2021-01-01"))
    ).ledger(through: "2026-12-31")
  }

  private func told(_ ledger: DerivedLedger, after first: String, through last: String) -> [Day:
    Int64]
  {
    ledger.aboveCap(after: day(first), through: day(last))
  }

  @Test func theDayAndTheAmountOfEachGrant() {
    let capped = ledger { $0.cap = .balance(15_000, byFactor: false) }
    #expect(
      told(capped, after: "2021-12-31", through: "2023-06-30")
        == [day("2022-01-01"): 5_000, day("2023-01-01"): 10_000])
    #expect(told(capped, after: "2022-01-01", through: "2022-12-31") == [:])
  }

  @Test func aRollingNumberOfGrants() {
    let capped = ledger { $0.cap = .lots(2) }
    #expect(
      told(capped, after: "2023-12-31", through: "2024-12-31") == [day("2024-01-01"): 10_000])
  }

  /// On 1 January the grant of two years before ends first, which leaves room for the new one.
  @Test func whatEndsByItselfOnTheDayOfAGrantIsNone() {
    let ending = ledger {
      $0.expiry = .months(12)
      $0.cap = .balance(10_000, byFactor: false)
    }
    #expect(ending.transfers.contains { $0.kind == .lapse })
    #expect(told(ending, after: "2020-12-31", through: "2026-12-31") == [:])
  }
}
