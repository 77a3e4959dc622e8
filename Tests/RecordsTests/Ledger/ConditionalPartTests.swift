import Records
import Testing

/// A long course: a part of a later scheme year waits for that year's grant.
@Suite struct ConditionalPartTests {
  private static let parts = [
    ClaimFacts.Source(scheme: 1, dueOn: day("2024-05-01"), amount: 60_000),
    ClaimFacts.Source(scheme: 1, dueOn: day("2025-05-01"), amount: 80_000),
  ]

  private static func account(to: String? = nil) -> GivenAccount {
    var given = GivenAccount(
      scheme(version(100_000) { $0.expiry = .years(1) }),
      person(employment(from: "2024-01-01", to: to)))
    given.submit(140_000, on: "2024-03-01")
    given.approve(1, parts, on: "2024-03-05")
    return given
  }

  @Test func isReservedOnTheFirstDayOfItsYear() {
    let given = Self.account()
    #expect(
      given.ledger(through: "2025-01-01").story(of: .reserve)
        == [
          "2024-03-05 reserve grant 2024-01-01 > claim 1: 60000",
          "2025-01-01 reserve grant 2024-01-01 > claim 1: 40000",
          "2025-01-01 reserve grant 2025-01-01 > claim 1: 40000",
        ])
    #expect(given.ledger(through: "2024-12-31").waiting.isEmpty)
  }

  @Test func waitsUntilTheAccountHasItWhole() {
    var given = Self.account()
    given.scheme.versions[0].expiry = .yearEnd
    given.claim(30_000, on: "2024-04-01")
    given.minus(10_000, on: "2025-01-01")
    given.scheme.versions[0].grantDay = .on(monthDay("03-01"))
    let ledger = given.ledger(through: "2025-02-28")
    #expect(ledger.waiting.map(\.amount) == [80_000])
    #expect(ledger.waiting.map(\.from) == [day("2025-01-01")])
    #expect(
      given.ledger(through: "2025-03-01").story(of: .reserve).last
        == "2025-03-01 reserve grant 2025-01-01 > claim 1: 80000")
    #expect(given.ledger(through: "2025-03-01").waiting.isEmpty)
  }

  @Test func aPlusCanBringItEarlier() {
    var given = Self.account()
    given.scheme.versions[0].expiry = .yearEnd
    given.scheme.versions[0].grantDay = .on(monthDay("03-01"))
    given.plus(90_000, on: "2025-01-20")
    #expect(
      given.ledger(through: "2025-02-01").story(of: .reserve).last
        == "2025-01-20 reserve adjustment 1 > claim 1: 80000")
  }

  /// A refund frees the money, and a payment of the same day spends a part of it: what is left to
  /// reserve is the rest of the award, never the whole part again.
  @Test func aPaymentOfTheSameDayFindsItReserved() {
    var given = GivenAccount(
      scheme(version(0, per: .none)), person(employment(from: "2024-01-01")))
    given.plus(100_000, on: "2024-01-01")
    given.submit(140_000, on: "2024-03-01")
    given.approve(1, Self.parts, on: "2024-03-05")
    given.pay(1, 60_000, on: "2025-02-01")
    given.refund(1, 50_000, on: "2025-02-01")
    given.pay(1, 20_000, on: "2025-02-01")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(
      ledger.story(of: .reserve)
        == [
          "2024-03-05 reserve adjustment 1 > claim 1: 60000",
          "2025-02-01 reserve adjustment 1 > claim 1: 80000",
        ])
    #expect(ledger.balance(on: "2025-02-01")?.reserved == 60_000)
    #expect(ledger.uncovered.isEmpty)
  }

  @Test func ofAPartPaidTooEarlyTheRestWaits() {
    var given = Self.account()
    given.scheme.versions[0].expiry = .yearEnd
    given.scheme.versions[0].grantDay = .on(monthDay("03-01"))
    given.plus(60_000, on: "2024-03-01")
    given.pay(1, 90_000, on: "2025-02-01")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(ledger.uncovered.map(\.total) == [30_000])
    #expect(
      ledger.story(of: .reserve).last
        == "2025-03-01 reserve grant 2025-01-01 > claim 1: 50000")
    #expect(ledger.waiting.isEmpty)
  }

  @Test func endsWithTheClaim() {
    var given = Self.account()
    given.pay(1, 60_000, on: "2024-05-01")
    given.decide(1, .close, on: "2024-12-31")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(
      ledger.story(of: .reserve) == ["2024-03-05 reserve grant 2024-01-01 > claim 1: 60000"])
    #expect(ledger.waiting.isEmpty)
    #expect(given.claims[0].state == .closed)
  }

  @Test func canBeClosedWhileItStillWaits() {
    var given = Self.account(to: "2024-12-31")
    given.decide(1, .close, on: "2025-06-01")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(ledger.waiting.isEmpty)
    #expect(
      ledger.story(of: .release) == ["2025-06-01 release claim 1 > grant 2024-01-01: 60000"])
  }

  /// Whoever was granted money first is served first, whatever was entered first.
  @Test func partsOfSeveralClaimsAreReservedInTheOrderOfApproval() {
    var given = GivenAccount(
      scheme(version(100_000) { $0.expiry = .yearEnd }),
      person(employment(from: "2024-01-01")))
    for (claim, approved) in [(Int64(1), "2024-06-01"), (2, "2024-05-01")] {
      given.submit(70_000, on: "2024-03-01")
      given.approve(
        claim, [ClaimFacts.Source(scheme: 1, dueOn: day("2025-02-01"), amount: 70_000)],
        on: approved)
    }
    let ledger = given.ledger(through: "2025-12-31")
    #expect(
      ledger.story(of: .reserve) == ["2025-01-01 reserve grant 2025-01-01 > claim 2: 70000"])
    #expect(ledger.waiting.map(\.claim) == [1])
  }

  /// docs/rules.md 25, 27: EUR 600 of the lot of 2023, then all of 2024's, which ends sooner, then
  /// EUR 200 of 2023's again. What was taken last goes back first, also when it stands in one
  /// lot of the claim with what was taken first.
  @Test func aLotTakenFromTwiceIsPaidFirstAndGoesBackFirst() {
    var given = GivenAccount(
      scheme(
        version(100_000) { $0.expiry = .months(36) },
        version(from: "2024-01-01", 100_000) { $0.expiry = .yearEnd }),
      person(employment(from: "2023-01-01")))
    given.submit(180_000, on: "2023-03-01")
    given.approve(
      1,
      [
        ClaimFacts.Source(scheme: 1, dueOn: day("2023-05-01"), amount: 60_000),
        ClaimFacts.Source(scheme: 1, dueOn: day("2024-05-01"), amount: 120_000),
      ], on: "2023-03-05")
    given.pay(1, 70_000, on: "2024-06-01")
    given.decide(1, .close, on: "2025-02-01")
    let ledger = given.ledger(through: "2025-02-01")
    #expect(
      ledger.story(of: .reserve, .release)
        == [
          "2023-03-05 reserve grant 2023-01-01 > claim 1: 60000",
          "2024-01-01 reserve grant 2024-01-01 > claim 1: 100000",
          "2024-01-01 reserve grant 2023-01-01 > claim 1: 20000",
          "2025-02-01 release claim 1 > grant 2023-01-01: 20000",
          "2025-02-01 release claim 1 > grant 2024-01-01: 90000",
        ])
    #expect(
      ledger.transfers.filter { $0.kind == .pay }.map(\.amount) == [60_000, 10_000])
  }

  /// The lot that was taken from twice has ended when both parts come back: they live on together.
  @Test func aLotTakenFromTwiceGetsOneRefund() {
    var given = GivenAccount(
      scheme(
        version(100_000) {
          $0.expiry = .months(36)
          $0.graceMonths = 3
        },
        version(from: "2024-01-01", 100_000) { $0.expiry = .yearEnd }),
      person(employment(from: "2023-01-01")))
    given.submit(180_000, on: "2023-03-01")
    given.approve(
      1,
      [
        ClaimFacts.Source(scheme: 1, dueOn: day("2023-05-01"), amount: 60_000),
        ClaimFacts.Source(scheme: 1, dueOn: day("2024-05-01"), amount: 120_000),
      ], on: "2023-03-05")
    given.pay(1, 180_000, on: "2024-06-01")
    given.refund(1, 180_000, on: "2026-02-01")
    let ledger = given.ledger(through: "2026-02-01")
    let grace = ledger.lots.filter { if case .grace = $0.key { true } else { false } }
    #expect(grace.map(\.expiresOn) == [day("2026-04-30")])
    #expect(ledger.balance(on: "2026-02-01")?.available == 180_000)
  }

  @Test func isPaidBeforeItWasReserved() {
    var given = Self.account()
    given.scheme.versions[0].grantDay = .on(monthDay("03-01"))
    given.plus(90_000, on: "2024-06-01")
    given.pay(1, 140_000, on: "2024-07-01")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(
      ledger.transfers.filter { $0.kind == .pay }.map(\.amount).reduce(0, +) == 140_000)
    #expect(ledger.waiting.isEmpty)
    #expect(ledger.uncovered.isEmpty)
  }

  @Test func whatWasKeptForItEndsWhenAllOfItWaits() {
    var given = GivenAccount(
      scheme(version(100_000) { $0.expiry = .yearEnd }),
      person(employment(from: "2023-01-01")))
    given.submit(80_000, on: "2023-12-20")
    given.approve(1, [Self.parts[1]], on: "2024-01-10")
    #expect(
      given.ledger(through: "2025-01-01").story(of: .reserve, .lapse)
        == [
          "2024-01-01 reserve grant 2023-01-01 > claim 1: 80000",
          "2024-01-01 lapse grant 2023-01-01 > lapsed: 20000",
          "2024-01-10 lapse claim 1 > lapsed: 80000",
          "2025-01-01 lapse grant 2024-01-01 > lapsed: 100000",
          "2025-01-01 reserve grant 2025-01-01 > claim 1: 80000",
        ])
  }
}
