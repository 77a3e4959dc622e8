import Commands
import Testing

/// A claim on the wrong scheme is refused with the reason and the right one.
@Suite("The right scheme for a claim")
struct RightSourceTests {
  private let office: Office

  /// The office's learning account beside a voucher for education, hours of development, a fund
  /// that is for other people, and the employer's budget.
  init() throws {
    office = try Office()
    let file = try office.file(
      "more.yaml",
      """
      schemes:
        - code: VOUCHER
          name: Voucher
          form: voucher
          unit: EUR
          basis: {kind: company}
          works_council: {cao: true}
          versions:
            - valid_from: 2025-01-01
              grant: {per: none}
              claims: {purposes: [education]}
              pot: {code: POT, total: "45000.00", per: year}
        - code: DAYS
          name: Days
          form: time
          unit: hours
          basis: {kind: company}
          works_council: {cao: true}
          versions:
            - valid_from: 2025-01-01
              grant: {amount: "14:24", per: year}
        - code: INTERNS
          name: Fund
          form: fund
          unit: EUR
          basis: {kind: company}
          works_council: {cao: true}
          versions:
            - valid_from: 2025-01-01
              grant: {per: none}
              eligible: {workers: [apprentice]}
              pot: {code: INTERNPOT, total: "5000.00", per: year}
        - code: MAND
          name: Mandatory
          form: employer_budget
          unit: EUR
          basis: {kind: law}
          works_council: {none: law}
          versions:
            - valid_from: 2025-01-01
              grant: {amount: "40000.00", per: year}

      """)
    #expect(office.run("import", "schemes", file).exit == .done)
  }

  private static let submit = [
    "claim", "submit", "000123", "--title", "Coach for Anna", "--cost", "100", "--purpose",
    "coaching", "--pay-from",
  ]
  private static let right =
    "ILA can pay this: boetseer claim submit 000123 --title 'Coach for Anna' --cost 100.00"
    + " --purpose coaching --pay-from ILA"

  @Test(
    "Another purpose, other people or another form: the right one with the command to type",
    arguments: [
      ("VOUCHER", "purpose-not-allowed", "it is for education; "), ("DAYS", "wrong-form", ""),
      ("INTERNS", "not-eligible", ""),
    ])
  func named(scheme: String, id: String, before: String) {
    let refused = office.run(Self.submit + [scheme])
    #expect(refused.exit == .refused)
    #expect(refused.errors.hasPrefix("error \(id): "))
    #expect(refused.errors.hasSuffix("\n  fix: \(before)\(Self.right)\n"), "\(refused.errors)")
  }

  @Test("A row of the command that is named can be given, and pays")
  func typed() {
    #expect(office.run(Self.submit + ["ILA"]).exit == .done)
  }

  @Test("Several are named; the budget for mandatory training is none of them")
  func several() {
    let refused = office.run(
      "claim", "submit", "000123", "--title", "Course", "--cost", "100", "--purpose", "education",
      "--pay-from", "INTERNS", language: "nl")
    #expect(
      refused.errors.hasSuffix(
        "ILA of VOUCHER kan dit betalen: boetseer claim submit 000123 --title Course --cost 100,00"
          + " --purpose education --pay-from ILA\n"), "\(refused.errors)")
  }

  @Test("Where nothing pays the reason stands alone")
  func none() {
    let refused = office.run(
      "claim", "submit", "000123", "--title", "Course", "--cost", "100", "--on", "2024-06-01",
      "--pay-from", "INTERNS")
    #expect(refused.errors.hasPrefix("error not-eligible: "))
    #expect(!refused.errors.contains("can pay this"))
  }
}
