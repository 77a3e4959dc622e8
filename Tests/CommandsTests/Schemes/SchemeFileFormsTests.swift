import Messages
import Records
import Testing

@testable import Commands

/// Every rule of the language that is carried out: read as it is written, and refused where it
/// contradicts another.
@Suite struct SchemeFileFormsTests {
  private static func file(
    form: String = "account", unit: String = "EUR", _ rules: String...
  ) -> String {
    """
    schemes:
      - code: X
        name: X
        form: \(form)
        unit: \(unit)
        basis: {kind: company}
        versions:
          - valid_from: 2024-01-01
    \(rules.map { "        " + $0 }.joined(separator: "\n"))

    """
  }

  private static let grant = "grant: {amount: \"100\", per: year}"
  private static let none = "grant: {per: none}"
  private static let pot = "pot: {code: P, total: \"1000\", per: year}"

  @Test(
    arguments: [
      (file(form: "voucher", none), .needsPot(form: "voucher")),
      (file(form: "fund", none), .needsPot(form: "fund")),
      (file(grant, pot), .onlyWith(forms: ["voucher", "fund"])),
      (
        file(
          form: "voucher", none, pot, "committee: {quorum: 1}", "claims: {approval: committee}"),
        .onlyWith(forms: ["fund"])
      ),
      (file(grant, "expiry: {rule: year_end, then: return}"), .returnNeedsPot),
      (file(grant, "leaver: return"), .returnNeedsPot),
      (file(form: "time", grant), .hoursOnly),
      (file(grant, "leave: {reserve: approval}"), .onlyWith(forms: ["time"])),
      (
        file(grant, "expiry: {rule: year_end, carry: {at_most: all}}"), .carryWithoutThen
      ),
      (file(grant, "expiry: {rule: year_end, then: carry}"), .carryNeedsKey),
      (
        file(
          grant,
          "expiry: {rule: year_end, then: carry, carry: {at_most: all, until: 03-31, months: 2}}"
        ), .oneEndOfCarry
      ),
      (
        file(grant, "expiry: {rule: never, then: carry, carry: {at_most: all}}"),
        .nothingEnds(rule: "never")
      ),
      (
        file(
          form: "voucher", grant, pot,
          "expiry: {rule: year_end, then: carry, carry: {at_most: all}}"
        ), .voucherIsNotSaved
      ),
      (file(form: "voucher", grant, pot), .voucherNeedsLastDay),
      (file(form: "voucher", grant, pot, "expiry: {rule: never}"), .voucherNeedsLastDay),
      (file(form: "voucher", grant, pot, "expiry: {rule: employment_end}"), .voucherNeedsLastDay),
      (file(form: "voucher", none, pot, "leaver: transfer"), .voucherNotTakenAlong),
      (
        file(form: "voucher", grant, pot, "expiry: {rule: year_end}", "leaver: transfer"),
        .voucherNotTakenAlong
      ),
      (file(grant, "claims: {per_claim: \"100\", own_share: \"100\"}"), .ownShareAboveClaim),
      (file(grant, "claims: {per_claim: \"100\", own_share: \"250\"}"), .ownShareAboveClaim),
      (file(grant, "expiry: {rule: employment_end}", "leaver: keep"), .endsWithEmployment),
      (
        file(
          "grant: {amount: \"100\", per: year, targets: [{ages: {from: 55}, amount: \"200\"}]}"),
        .ageNeedsJustification
      ),
      (
        file("grant: {amount: \"100\", per: year, targets: [{amount: \"200\"}]}"),
        .targetForEverybody
      ),
      (file(form: "fund", none, pot, "claims: {approval: committee}"), .committeeDecides),
      (file(form: "fund", none, pot, "committee: {quorum: 2}"), .committeeDecides),
      (file(grant, "cap: {balance: \"100\", lots: 3}"), .oneCap),
      (file(grant, "cap: {by_factor: true}"), .capNeedsBalance),
      (file(grant, "transfer_minimum: \"10\""), .minimumNeedsTransfer),
      (
        file("grant: {amount: \"1.5\", per: wage_percent, pro_rata: full}"), .notForWages
      ),
      (file(unit: "hours", "grant: {amount: \"1.5\", per: wage_percent}"), .moneyOnly),
      (
        file(
          form: "fund", none, pot, "claims: {approval: committee}",
          "committee: {quorum: 1, window: {from: 2025-01-01, to: 2024-01-01}}"), .windowBackwards
      ),
      (file(form: "fund", grant, pot), .grantsOnRequest(form: "fund")),
      (file(grant, "notice: {days: [30]}"), .nothingEnds(rule: "never")),
      (
        file(
          grant, "expiry: {rule: year_end}\n      - valid_from: 2025-01-01",
          "grant: {amount: \"100\", per: {years: 2}}"), .keepsPeriods
      ),
      (
        file(
          grant, "expiry: {rule: year_end}\n      - valid_from: 2025-10-01",
          "grant: {amount: \"100\", per: month}"), .keepsRhythm(next: "2026-01-01")
      ),
    ] as [(String, SchemeConflict)])
  func twoRulesThatContradictOneAnother(text: String, conflict: SchemeConflict) {
    #expect(SchemeFixture.problems(text).map(\.code) == [.conflict(conflict)])
  }

  @Test func oneProblemEach() {
    let twoPots = """
      schemes:
        - {code: A, name: A, form: fund, unit: EUR, basis: {kind: cao}, versions: [
            {valid_from: 2024-01-01, grant: {per: none}, pot: {code: P, total: 10, per: once}}]}
        - {code: B, name: B, form: fund, unit: EUR, basis: {kind: cao}, versions: [
            {valid_from: 2024-01-01, grant: {per: none}, pot: {code: P, total: 10, per: once}}]}

      """
    #expect(
      SchemeFixture.problems(twoPots) == [
        SchemeFixture.problem(
          5, 64, "schemes[1].versions[0].pot.code", "P",
          .conflict(.potOfOther(scheme: "A", otherTotal: false)))
      ])
    let otherTotal = twoPots.replacing(
      "P, total: 10, per: once}}]}\n  - ", with: "P, total: 20, per: once}}]}\n  - ")
    #expect(
      SchemeFixture.problems(otherTotal).map(\.code)
        == [.conflict(.potOfOther(scheme: "A", otherTotal: true))])
  }

  @Test func whatAVoucherMayBe() {
    for text in [
      // Granted on request: it has a day only once it is asked for.
      Self.file(form: "voucher", Self.none, Self.pot),
      Self.file(
        form: "voucher", Self.grant, Self.pot, "expiry: {rule: months, months: 6}",
        "leaver: return", "claims: {per_claim: \"100\", own_share: \"99.99\"}"),
    ] {
      #expect(SchemeFixture.problems(text).isEmpty, "\(text)")
    }
  }

  @Test func everyRuleIsRead() throws {
    let text = Self.file(
      "grant:", "  amount: \"706.00\"", "  per: {years: 2}",
      "  targets: [{education: [vmbo], amount: \"800.00\", cap: \"8000.00\"},",
      "    {ages: {from: 57}, justification: \"agreed\", amount: \"900\"}]",
      "cap: {balance: \"4500.00\", by_factor: true}",
      "expiry: {rule: months, months: 36, then: carry, carry: {at_most: \"7.00\", until: 03-31}}",
      "notice: {days: [30, 90, 7], required: true}", "leaver: transfer",
      "transfer_minimum: \"50.00\"", "claims:", "  per_claim: \"1500.00\"",
      "  per_person: {amount: \"1000.00\", per: lifetime}", "  own_share: \"10.00\"")
    let version = try SchemeFile.read(Array(text.utf8))[0].versions[0]
    #expect(version.per == .years)
    #expect(version.periodYears == 2)
    #expect(version.targets.map(\.amount) == [80_000, 90_000])
    #expect(version.targets[1].ages == 57...120)
    #expect(version.cap == .balance(450_000, byFactor: true))
    #expect(
      version.ending
        == .carry(SchemeVersion.Carry(atMost: 700, until: MonthDay("03-31"), months: nil)))
    #expect(version.notice == SchemeVersion.Notice(days: [90, 30, 7], isRequired: true))
    #expect(version.leaver == .transfer)
    #expect(version.transferMinimum == 5000)
    #expect(version.perClaim == 150_000)
    #expect(version.perPerson == SchemeVersion.PersonLimit(amount: 100_000, per: .lifetime))
    #expect(version.ownShare == 1000)
  }

  @Test func aWageIsAPercentage() throws {
    let text = Self.file("grant: {amount: \"1.02\", per: wage_percent}", "cap: {lots: 36}")
    let version = try SchemeFile.read(Array(text.utf8))[0].versions[0]
    #expect(version.wagePercent == 10_200)
    #expect(version.cap == .lots(36))
  }

  @Test func timeIsReadInHours() throws {
    let text = Self.file(
      form: "time", unit: "hours", "grant: {amount: \"14.4\", per: year}",
      "leave: {reserve: request}", "manager_sees: balance")
    let scheme = try SchemeFile.read(Array(text.utf8))[0]
    #expect(scheme.form == .time)
    #expect(scheme.versions[0].amount == 864)
    #expect(scheme.versions[0].leaveReserve == .request)
    #expect(scheme.versions[0].managerSees == .balance)
  }
}
