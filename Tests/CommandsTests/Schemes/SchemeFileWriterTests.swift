import Records
import Testing

@testable import Commands

@Suite("Scheme files written out")
struct SchemeFileWriterTests {
  /// A rule of every kind that the other files here do not have.
  private static let forms = """
    schemes:
      - code: TIME
        name: "Days: \\"off\\" # no comment"
        form: time
        unit: hours
        basis: {kind: company, read_on: 2026-01-02, verified: true}
        works_council: {none: "law: no choice"}
        versions:
          - valid_from: 2024-01-01
            grant:
              amount: 20:10
              per: {years: 2}
              on: period_end
              hours: {scale: full, max_factor: "1.25"}
              rounding: {to: half_hour, mode: down}
              targets:
                - {education: [vmbo], amount: "30", cap: "60"}
                - {ages: {from: 57}, justification: "agreed", amount: "40"}
            cap: {balance: "36.5", by_factor: true}
            expiry: {rule: year_end, then: carry, carry: {at_most: "7:12", until: 03-31}}
            notice: {days: [7, 90], required: true}
            leaver: transfer
            transfer_minimum: "2:30"
            leave: {reserve: request}
            manager_sees: balance
          - valid_from: 2026-01-01
            grant: {amount: 22, per: {years: 2}, pro_rata: full}
            cap: {lots: 3}
            expiry: {rule: date, date: 2029-12-31, then: carry, carry: {at_most: all, months: 6}}
      - code: WAGE
        name: {nl: Loon, en: Wage}
        form: account
        unit: EUR
        basis: {kind: individual}
        works_council: {cao: true}
        versions:
          - valid_from: 2024-01-01
            grant: {amount: "1.5", per: wage_percent}
            expiry: {rule: employment_end}
            claims: {approval: none, own_share: "12.50", per_claim: 100, grace_months: 2}
      - code: FUND
        name: Fund
        form: fund
        unit: EUR
        basis: {kind: company}
        versions:
          - valid_from: 2024-01-01
            grant: {per: none}
            claims: {approval: committee, per_person: {amount: 1000, per: year}}
            pot: {code: POT, total: "25000", per: once}
            committee: {quorum: 2, window: {from: 2024-01-01, to: 2025-12-31}, order: criteria}

    """

  @Test("a written file is read as the same schemes")
  func sameSchemes() throws {
    let files = Preset.all.map(\.text) + [SchemeFixture.full, SchemeFixture.short(), Self.forms]
    #expect(files.count > 10)
    for file in files {
      let schemes = try SchemeFile.read(Array(file.utf8))
      let text = SchemeFileWriter.text(schemes)
      #expect(try SchemeFile.read(Array(text.utf8)) == schemes, "\(text)")
    }
  }

  @Test("what a file need not say is left out")
  func shortest() throws {
    let schemes = try SchemeFile.read(Array(SchemeFixture.short().utf8))
    #expect(
      SchemeFileWriter.text(schemes) == """
        schemes:
          - code: ILA
            name:
              nl: Leren
              en: Leren
            form: account
            unit: EUR
            basis:
              kind: company
            versions:
              - valid_from: 2024-01-01
                grant:
                  amount: 706.00
                  per: year

        """)
  }
}
