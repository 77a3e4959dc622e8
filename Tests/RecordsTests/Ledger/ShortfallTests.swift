import Records
import Testing

/// docs/rules.md 6: hours fall, or somebody leaves, after the money was spent.
@Suite struct ShortfallTests {
  /// EUR 706 spent, 18 of 36 hours from 1 July 2024.
  private static func account(_ decrease: SchemeVersion.Decrease) -> GivenAccount {
    var employee = employment(from: "2024-01-01")
    employee.hours.set(hours(18), from: day("2024-07-01"))
    var given = GivenAccount(
      scheme(version(70_600) { $0.decrease = decrease }), person(employee))
    let claim = given.claim(70_600, on: "2024-02-01")
    given.pay(claim, 70_600, on: "2024-03-01")
    return given
  }

  @Test func offsetIsMadeUpByTheNextGrant() {
    let ledger = Self.account(.offset).ledger(through: "2025-01-01")
    #expect(
      ledger.story
        == [
          "2024-01-01 grant employer > grant 2024-01-01: 52854",
          "2024-02-01 advance employer > grant 2024-01-01: 17746",
          "2024-02-01 reserve grant 2024-01-01 > claim 1: 70600",
          "2024-03-01 pay claim 1 > provider: 70600",
          "2025-01-01 grant employer > grant 2025-01-01: 35300",
          "2025-01-01 set_off grant 2025-01-01 > employer: 17746",
        ])
    #expect(ledger.balance(on: "2024-12-31")?.shortfall == 17_746)
    #expect(ledger.available(on: day("2024-12-31")) == 0)
    #expect(ledger.balance(on: "2025-01-01")?.shortfall == 0)
    #expect(ledger.available(on: day("2025-01-01")) == 17_554)
  }

  @Test func waivedIsWrittenOffAndShown() {
    let ledger = Self.account(.waive).ledger(through: "2025-01-01")
    #expect(
      ledger.story(of: .writeOff, .advance, .setOff)
        == ["2024-02-01 write_off employer > grant 2024-01-01: 17746"])
    #expect(ledger.balance(on: "2024-12-31")?.shortfall == 0)
    #expect(ledger.available(on: day("2025-01-01")) == 35_300)
  }

  @Test func theRuleOfTheGrantDayCountsForItsLotForLife() {
    var given = GivenAccount(
      scheme(
        version(10_000) {
          $0.decrease = .offset
          $0.expiry = .years(2)
        }, version(from: "2025-01-01", 10_000)),
      person(employment(from: "2024-01-01", to: "2024-12-31")))
    given.minus(10_000, on: "2025-03-01")
    let ledger = given.ledger(through: "2025-12-31")
    #expect(ledger.story(of: .writeOff) == [])
    #expect(
      ledger.story(of: .advance)
        == ["2025-03-01 advance employer > grant 2024-01-01: 10000"])
  }

  @Test func theEmployerLetsAShortfallGo() {
    var given = Self.account(.offset)
    given.waive(on: "2024-10-01")
    let ledger = given.ledger(through: "2025-01-01")
    #expect(
      ledger.story(of: .writeOff) == ["2024-10-01 write_off employer > lapsed: 17746"])
    #expect(ledger.balance(on: "2024-10-01")?.shortfall == 0)
    #expect(ledger.available(on: day("2025-01-01")) == 35_300)
  }

  @Test func lettingNothingGoMovesNothing() {
    var given = GivenAccount(scheme(version(70_600)), person(employment(from: "2024-01-01")))
    given.waive(on: "2024-10-01")
    #expect(given.ledger(through: "2024-12-31").story(of: .writeOff) == [])
  }

  @Test func aRefundMakesUpTheShortfallFirst() {
    var given = Self.account(.offset)
    given.refund(1, 20_000, on: "2024-09-01")
    let ledger = given.ledger(through: "2025-01-01")
    #expect(
      ledger.story(of: .refund, .repay)
        == [
          "2024-09-01 refund provider > grant 2024-01-01: 20000",
          "2024-09-01 repay grant 2024-01-01 > employer: 17746",
        ])
    #expect(ledger.available(on: day("2024-09-01")) == 2254)
    #expect(ledger.available(on: day("2025-01-01")) == 37_554)
  }

  @Test func aShortfallLargerThanAGrantLastsLonger() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.decrease = .offset }), person(employment(from: "2024-01-01")))
    given.claim(25_000, on: "2024-06-01")
    let ledger = given.ledger(through: "2026-01-01")
    #expect(
      ledger.story(of: .setOff)
        == [
          "2025-01-01 set_off grant 2025-01-01 > employer: 10000",
          "2026-01-01 set_off grant 2026-01-01 > employer: 5000",
        ])
    #expect(ledger.available(on: day("2025-12-31")) == 0)
    #expect(ledger.available(on: day("2026-01-01")) == 5000)
  }

  @Test func anotherLotIsNotTouched() {
    var given = Self.account(.offset)
    given.plus(30_000, on: "2024-08-01")
    let ledger = given.ledger(through: "2024-12-31")
    #expect(ledger.balance(on: "2024-08-01")?.available == 30_000)
    #expect(ledger.balance(on: "2024-08-01")?.shortfall == 17_746)
    #expect(ledger.available(on: day("2024-08-01")) == 12_254)
    #expect(
      ledger.amount(ofLots: { $0 == .adjustment(1) }, on: "2024-12-31") == 30_000)
  }

  @Test func spendingBeforeAnyGrantHasALotOfItsOwn() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.decrease = .offset }), person(employment(from: "2024-07-01")))
    given.claim(3000, on: "2024-03-01")
    let ledger = given.ledger(through: "2024-12-31")
    #expect(
      ledger.story
        == [
          "2024-03-01 advance employer > advance: 3000",
          "2024-03-01 reserve advance > claim 1: 3000",
          "2024-07-01 grant employer > grant 2024-01-01: 5027",
          "2024-07-01 set_off grant 2024-01-01 > employer: 3000",
        ])
  }

  @Test func spendingAfterEveryLotHasEndedIsPutOnTheLastOfThem() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .yearEnd }),
      person(employment(from: "2024-01-01", to: "2024-12-31")))
    given.claim(3000, on: "2025-02-01")
    #expect(
      given.ledger(through: "2025-12-31").story(of: .writeOff, .reserve)
        == [
          "2025-02-01 write_off employer > grant 2024-01-01: 3000",
          "2025-02-01 reserve grant 2024-01-01 > claim 1: 3000",
        ])
  }

  /// docs/rules.md 2: a command is judged by how much shorter it makes the account.
  @Test func howMuchShorterAnEntryMakesTheAccount() {
    var given = GivenAccount(
      scheme(version(10_000) { $0.expiry = .years(1) }), person(employment(from: "2024-01-01")))
    given.claim(8000, on: "2024-03-01")
    let before = given.ledger(through: "2024-12-31")
    #expect(before.shortage(comparedWith: before) == 0)
    var fits = given
    fits.claim(2000, on: "2024-02-01")
    #expect(fits.ledger(through: "2024-12-31").shortage(comparedWith: before) == 0)
    var tooMuch = given
    tooMuch.claim(2500, on: "2024-02-01")
    #expect(tooMuch.ledger(through: "2024-12-31").shortage(comparedWith: before) == 500)
    #expect(before.shortage(comparedWith: tooMuch.ledger(through: "2024-12-31")) == 0)
  }
}
