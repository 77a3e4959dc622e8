import Records
import Testing

/// docs/rules.md 24 and 25: what happens to money that a claim has taken or waits for.
@Suite struct ClaimLifeTests {
  private static func account(
    expiry: SchemeVersion.Expiry = .yearEnd, grace: Int = 0, to: String? = nil
  ) -> GivenAccount {
    GivenAccount(
      scheme(
        version(100_000) {
          $0.expiry = expiry
          $0.graceMonths = grace
        }), person(employment(from: "2024-01-01", to: to)))
  }

  @Test func closingGivesBackWhatWasNotPaid() {
    var given = Self.account(expiry: .years(2))
    let claim = given.claim(80_000, on: "2024-03-01")
    given.pay(claim, 75_000, on: "2024-04-01")
    given.decide(claim, .close, on: "2024-05-01")
    let ledger = given.ledger(through: "2024-12-31")
    #expect(
      ledger.story
        == [
          "2024-01-01 grant employer > grant 2024-01-01: 100000",
          "2024-03-01 reserve grant 2024-01-01 > claim 1: 80000",
          "2024-04-01 pay claim 1 > provider: 75000",
          "2024-05-01 release claim 1 > grant 2024-01-01: 5000",
        ])
    #expect(ledger.lots[0].expiresOn == day("2026-12-31"))
    #expect(ledger.available(on: day("2024-05-01")) == 25_000)
  }

  @Test func givesBackLastTakenFirst() {
    var given = Self.account(expiry: .years(1))
    let claim = given.claim(150_000, on: "2025-02-01")
    given.pay(claim, 120_000, on: "2025-03-01")
    given.refund(claim, 30_000, on: "2025-04-01")
    given.decide(claim, .close, on: "2025-05-01")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .pay, .refund, .release)
        == [
          "2025-03-01 pay claim 1 > provider: 100000",
          "2025-03-01 pay claim 1 > provider: 20000",
          "2025-04-01 refund provider > grant 2025-01-01: 20000",
          "2025-04-01 refund provider > grant 2024-01-01: 10000",
          "2025-05-01 release claim 1 > grant 2025-01-01: 30000",
        ])
  }

  @Test func aClaimThatWaitsKeepsWhatEnds() {
    var given = Self.account()
    let claim = given.submit(60_000, on: "2024-12-20")
    given.approve(claim, 45_000, on: "2025-01-15")
    given.pay(claim, 45_000, on: "2025-03-01")
    let ledger = given.ledger(through: "2025-03-01")
    #expect(
      ledger.story
        == [
          "2024-01-01 grant employer > grant 2024-01-01: 100000",
          "2025-01-01 reserve grant 2024-01-01 > claim 1: 60000",
          "2025-01-01 lapse grant 2024-01-01 > lapsed: 40000",
          "2025-01-01 grant employer > grant 2025-01-01: 100000",
          "2025-01-15 lapse claim 1 > lapsed: 15000",
          "2025-03-01 pay claim 1 > provider: 45000",
        ])
    #expect(ledger.available(on: day("2025-01-15")) == 100_000)
  }

  @Test func theOldestOfTwoWaitingClaimsKeepsFirst() {
    var given = Self.account()
    given.submit(70_000, on: "2024-12-20")
    given.submit(50_000, on: "2024-12-31")
    given.submit(10_000, on: "2025-01-01")
    #expect(
      given.ledger(through: "2025-01-01").story(of: .reserve, .lapse)
        == [
          "2025-01-01 reserve grant 2024-01-01 > claim 1: 70000",
          "2025-01-01 reserve grant 2024-01-01 > claim 2: 30000",
        ])
  }

  @Test func anApprovalUsesWhatWasKeptAndThenTheRest() {
    var given = Self.account()
    let other = given.claim(70_000, on: "2024-06-01")
    given.decide(other, .proof, on: "2024-06-02")
    let claim = given.submit(50_000, on: "2024-12-31")
    given.approve(claim, on: "2025-01-15")
    #expect(
      given.ledger(through: "2025-01-15").story(of: .reserve, .lapse)
        == [
          "2024-06-01 reserve grant 2024-01-01 > claim 1: 70000",
          "2025-01-01 reserve grant 2024-01-01 > claim 2: 30000",
          "2025-01-15 reserve grant 2025-01-01 > claim 2: 20000",
        ])
  }

  @Test(arguments: [ClaimFacts.StepKind.refuse, .cancel])
  func whatWasKeptEndsWithTheClaim(end: ClaimFacts.StepKind) {
    var given = Self.account()
    let claim = given.submit(50_000, on: "2024-12-31")
    given.decide(claim, end, on: "2025-02-01")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .lapse)
        == [
          "2025-01-01 lapse grant 2024-01-01 > lapsed: 50000",
          "2025-02-01 lapse claim 1 > lapsed: 50000",
        ])
  }

  @Test func aClaimDecidedInTimeKeepsNothing() {
    var given = Self.account()
    let claim = given.submit(50_000, on: "2024-12-01")
    given.decide(claim, .refuse, on: "2024-12-31")
    #expect(
      given.ledger(through: "2025-01-01").story(of: .lapse, .reserve)
        == ["2025-01-01 lapse grant 2024-01-01 > lapsed: 100000"])
  }

  @Test func aLeaversWaitingClaimIsKeptToo() {
    var given = Self.account(expiry: .years(3), to: "2024-12-31")
    let claim = given.submit(50_000, on: "2024-12-31")
    given.approve(claim, on: "2025-01-10")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .lapse, .reserve)
        == [
          "2025-01-01 reserve grant 2024-01-01 > claim 1: 50000",
          "2025-01-01 lapse grant 2024-01-01 > lapsed: 50000",
        ])
  }

  @Test func aReleaseToAnEndedLotMeetsItsEnd() {
    var given = Self.account(grace: 3)
    let claim = given.claim(50_000, on: "2024-12-31")
    given.decide(claim, .cancel, on: "2025-02-01")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .release, .lapse)
        == [
          "2025-01-01 lapse grant 2024-01-01 > lapsed: 50000",
          "2025-02-01 release claim 1 > grant 2024-01-01: 50000",
          "2025-02-01 lapse grant 2024-01-01 > lapsed: 50000",
        ])
  }

  @Test func aRefundToAnEndedLotWithoutGraceLapses() {
    var given = Self.account()
    let claim = given.claim(50_000, on: "2024-12-31")
    given.pay(claim, 50_000, on: "2025-01-10")
    given.refund(claim, 20_000, on: "2025-02-01")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .refund, .lapse)
        == [
          "2025-01-01 lapse grant 2024-01-01 > lapsed: 50000",
          "2025-02-01 refund provider > grant 2024-01-01: 20000",
          "2025-02-01 lapse grant 2024-01-01 > lapsed: 20000",
        ])
  }

  @Test func aRefundToAnEndedLotLivesInItsGrace() {
    var given = Self.account(grace: 3)
    let claim = given.claim(50_000, on: "2024-12-31")
    given.pay(claim, 50_000, on: "2025-01-10")
    given.refund(claim, 20_000, on: "2025-02-01")
    given.claim(5000, on: "2025-04-30")
    let ledger = given.ledger(through: "2025-05-01")
    #expect(
      ledger.story(of: .refund, .reserve, .lapse).suffix(3)
        == [
          "2025-02-01 refund provider > grace 2: 20000",
          "2025-04-30 reserve grace 2 > claim 2: 5000",
          "2025-05-01 lapse grace 2 > lapsed: 15000",
        ])
    #expect(ledger.available(on: day("2025-02-01")) == 120_000)
  }

  @Test func theGraceIsForFormerEmployeesToo() {
    var given = Self.account(expiry: .years(3), grace: 6, to: "2024-12-31")
    let claim = given.claim(50_000, on: "2024-12-31")
    given.pay(claim, 50_000, on: "2025-01-10")
    given.refund(claim, 50_000, on: "2025-02-01")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(ledger.available(on: day("2025-07-31")) == 50_000)
    #expect(ledger.story(of: .lapse).last == "2025-08-01 lapse grace 2 > lapsed: 50000")
  }

  @Test func aRefundToALotThatIsAliveGoesBackToIt() {
    var given = Self.account(expiry: .years(3), grace: 6)
    let claim = given.claim(50_000, on: "2024-12-31")
    given.pay(claim, 50_000, on: "2025-01-10")
    given.refund(claim, 20_000, on: "2025-02-01")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .refund)
        == ["2025-02-01 refund provider > grant 2024-01-01: 20000"])
  }

  @Test func twoPaymentsOfOneDayAreTwoMovements() {
    var given = Self.account(expiry: .years(3))
    let claim = given.claim(50_000, on: "2024-03-01")
    given.pay(claim, 10_000, on: "2024-04-01")
    given.pay(claim, 15_000, on: "2024-04-01")
    #expect(
      given.ledger(through: "2024-12-31").story(of: .pay)
        == [
          "2024-04-01 pay claim 1 > provider: 10000", "2024-04-01 pay claim 1 > provider: 15000",
        ])
  }
}
