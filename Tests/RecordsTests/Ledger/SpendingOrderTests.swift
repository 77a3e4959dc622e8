import Records
import Testing

/// docs/rules.md 1, 4, 19 and 30: which lot pays, and when what is left ends.
@Suite struct SpendingOrderTests {
  private static func account(
    _ expiry: SchemeVersion.Expiry, _ amount: Int64 = 10_000, from start: String = "2020-01-01"
  ) -> GivenAccount {
    GivenAccount(
      scheme(version(amount) { $0.expiry = expiry }), person(employment(from: start)))
  }

  @Test func theLotThatEndsFirstPaysFirst() {
    var given = Self.account(.years(1))
    given.claim(15_000, on: "2021-03-01")
    #expect(
      given.ledger(through: "2021-12-31").story
        == [
          "2020-01-01 grant employer > grant 2020-01-01: 10000",
          "2021-01-01 grant employer > grant 2021-01-01: 10000",
          "2021-03-01 reserve grant 2020-01-01 > claim 1: 10000",
          "2021-03-01 reserve grant 2021-01-01 > claim 1: 5000",
        ])
  }

  @Test func whatNeverEndsPaysLast() {
    var given = GivenAccount(
      scheme(
        version(10_000), version(from: "2021-01-01", 10_000) { $0.expiry = .years(5) }),
      person(employment(from: "2020-01-01")))
    given.claim(12_000, on: "2021-03-01")
    #expect(
      given.ledger(through: "2021-03-01").story(of: .reserve)
        == [
          "2021-03-01 reserve grant 2021-01-01 > claim 1: 10000",
          "2021-03-01 reserve grant 2020-01-01 > claim 1: 2000",
        ])
  }

  @Test func ofTwoThatEndTogetherTheOneGrantedFirst() {
    var given = Self.account(.date(day("2022-12-31")))
    given.plus(500, on: "2020-06-01")
    given.claim(12_000, on: "2021-03-01")
    #expect(
      given.ledger(through: "2021-03-01").story(of: .reserve)
        == [
          "2021-03-01 reserve grant 2020-01-01 > claim 1: 10000",
          "2021-03-01 reserve adjustment 1 > claim 1: 500",
          "2021-03-01 reserve grant 2021-01-01 > claim 1: 1500",
        ])
  }

  @Test func aLotPaysOnItsLastDayAndEndsTheDayAfter() {
    var given = Self.account(.yearEnd)
    given.claim(4000, on: "2020-12-31")
    given.claim(4000, on: "2021-01-01")
    let ledger = given.ledger(through: "2021-01-01")
    #expect(
      ledger.story(of: .reserve, .lapse)
        == [
          "2020-12-31 reserve grant 2020-01-01 > claim 1: 4000",
          "2021-01-01 lapse grant 2020-01-01 > lapsed: 6000",
          "2021-01-01 reserve grant 2021-01-01 > claim 2: 4000",
        ])
    #expect(ledger.available(on: day("2020-12-31")) == 6000)
    #expect(ledger.available(on: day("2021-01-01")) == 6000)
    #expect(ledger.available(on: day("2019-12-31")) == 0)
  }

  /// Thirty-six months: of monthly grants the first ends when the thirty-seventh comes.
  @Test func aRollingWindowOfThirtySixMonthlyGrants() {
    let rule = version(12_000, per: .month) { $0.expiry = .months(36) }
    let given = GivenAccount(scheme(rule), person(employment(from: "2020-01-01")))
    let ledger = given.ledger(through: "2023-01-01")
    #expect(
      ledger.story(of: .lapse) == ["2023-01-01 lapse grant 2020-01-01 > lapsed: 1000"])
    #expect(ledger.available(on: day("2022-12-31")) == 36_000)
    #expect(ledger.available(on: day("2023-01-01")) == 36_000)
  }

  @Test func entriesOfOneDayFollowTheirEvents() {
    var given = Self.account(.years(1))
    given.claim(9000, on: "2020-02-01")
    given.claim(1000, on: "2020-02-01")
    given.minus(500, on: "2020-01-15")
    let ledger = given.ledger(through: "2020-12-31")
    #expect(
      ledger.story(of: .reserve, .adjust, .writeOff)
        == [
          "2020-01-15 adjust grant 2020-01-01 > employer: 500",
          "2020-02-01 reserve grant 2020-01-01 > claim 1: 9000",
          "2020-02-01 write_off employer > grant 2020-01-01: 500",
          "2020-02-01 reserve grant 2020-01-01 > claim 2: 1000",
        ])
    #expect(ledger.uncovered.map(\.total) == [500])
  }

  @Test func aPlusIsALotOfThatDayWithTheEndOfItsVersion() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .months(6) }),
      person(employment(from: "2020-01-01")))
    given.plus(2500, on: "2020-03-10")
    let ledger = given.ledger(through: "2020-12-31")
    #expect(
      ledger.story
        == [
          "2020-01-01 grant employer > grant 2020-01-01: 10000",
          "2020-03-10 adjust employer > adjustment 1: 2500",
          "2020-07-01 lapse grant 2020-01-01 > lapsed: 10000",
          "2020-09-10 lapse adjustment 1 > lapsed: 2500",
        ])
  }

  @Test func aMinusIsTakenLikeASpend() {
    var given = Self.account(.years(1))
    given.minus(11_000, on: "2021-02-01")
    #expect(
      given.ledger(through: "2021-12-31").story(of: .adjust)
        == [
          "2021-02-01 adjust grant 2020-01-01 > employer: 10000",
          "2021-02-01 adjust grant 2021-01-01 > employer: 1000",
        ])
  }

  /// A day of last December that is reported in March: the old lot, which was there then, pays
  /// it, so less of it is left and February's spending moves to the new lot.
  @Test func aClaimOfThePastIsPaidByTheLotThatWasThere() {
    var given = GivenAccount(
      scheme(version(2400, unit: .minutes) { $0.expiry = .years(1) }, unit: .minutes),
      person(employment(from: "2024-01-01", to: nil)))
    given.claim(2400, on: "2025-02-10")
    #expect(
      given.ledger(through: "2025-03-01").story(of: .reserve)
        == ["2025-02-10 reserve grant 2024-01-01 > claim 1: 2400"])
    given.claim(480, on: "2024-12-20")
    let ledger = given.ledger(through: "2025-03-01")
    #expect(
      ledger.story(of: .reserve)
        == [
          "2024-12-20 reserve grant 2024-01-01 > claim 2: 480",
          "2025-02-10 reserve grant 2024-01-01 > claim 1: 1920",
          "2025-02-10 reserve grant 2025-01-01 > claim 1: 480",
        ])
    #expect(ledger.uncovered.isEmpty)
    #expect(ledger.balance(on: "2025-03-01")?.reserved == 2880)
  }

  @Test func aFixedEndInThePastLeavesNothing() {
    let given = Self.account(.date(day("2021-06-30")))
    let ledger = given.ledger(through: "2022-12-31")
    #expect(
      ledger.story(of: .lapse)
        == [
          "2021-07-01 lapse grant 2020-01-01 > lapsed: 10000",
          "2021-07-01 lapse grant 2021-01-01 > lapsed: 10000",
          "2022-01-01 lapse grant 2022-01-01 > lapsed: 10000",
        ])
    #expect(ledger.available(on: day("2022-12-31")) == 0)
  }

  @Test func aLeaverLosesTheRestTheDayAfter() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .years(3) }),
      person(employment(from: "2020-01-01", to: "2021-12-31")))
    let open = given.claim(3000, on: "2021-12-31")
    given.pay(open, 3000, on: "2022-02-01")
    let ledger = given.ledger(through: "2024-12-31")
    #expect(
      ledger.story(of: .lapse, .pay)
        == [
          "2022-01-01 lapse grant 2020-01-01 > lapsed: 7000",
          "2022-01-01 lapse grant 2021-01-01 > lapsed: 10000",
          "2022-02-01 pay claim 1 > provider: 3000",
        ])
    #expect(ledger.balance(on: "2022-01-01")?.reserved == 3000)
  }

  @Test func aSecondEmploymentKeepsTheAccountAlive() {
    let given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .years(3) }),
      person(
        employment(1, from: "2020-01-01", to: "2020-12-31"),
        employment(2, from: "2020-10-01", to: "2021-03-31")))
    let ledger = given.ledger(through: "2021-12-31")
    #expect(
      ledger.transfers.filter { $0.kind == .lapse }.allSatisfy { $0.day == day("2021-04-01") })
    #expect(ledger.available(on: day("2021-04-01")) == 0)
    #expect(ledger.available(on: day("2021-03-31")) > 0)
  }
}
